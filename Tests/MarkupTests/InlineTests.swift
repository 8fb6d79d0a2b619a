import DocumentTree
import Testing

@testable import Markup

@Suite struct InlineTests {
    @Test func linksByKind() {
        let built = build(
            "[a](https://example.org/å?q=ä) [b](#titel) [c](bilaga-2) [d](bilaga-1#Finansiering) [e](mailto:x@y.se)")
        var targets: [LinkTarget] = []
        built.document.forEachLink { targets.append($0.target) }
        #expect(
            targets == [
                .url("https://example.org/%C3%A5?q=%C3%A4"), .anchor(Anchor(name: "titel")),
                .anchor(Anchor(document: "bilaga-2")), .anchor(Anchor(document: "bilaga-1", name: "finansiering")),
                .url("mailto:x@y.se"),
            ])
        #expect(built.codes == [])
    }

    @Test func internationalHostsAreAscii() {
        let built = build("Se www.samhällskontraktet.se och https://Räksmörgås.example/x.")
        var links: [Link] = []
        built.document.forEachLink { links.append($0) }
        #expect(
            links.map(\.target) == [
                .url("http://www.xn--samhllskontraktet-tqb.se"), .url("https://xn--rksmrgs-5wao1o.example/x"),
            ])
        #expect(links.map(\.inlines.plainText) == ["www.samhällskontraktet.se", "https://Räksmörgås.example/x"])
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "file:///etc/passwd", "data:text/html,x", "../hemligt.md",
        "//example.org", "vbscript:x", "https://", "bilaga-%2e%2e",
    ])
    func unsafeLinksAreErrorsAndKeepTheirWords(destination: String) {
        let built = build("[ord](\(destination))")
        #expect(built.codes == ["MD003"])
        #expect(built.body == "  paragraph\n    text \"ord\"")
    }

    @Test func unknownLocalAnchorIsAnErrorWithASuggestion() {
        let built = build("## Finansiering\n\n[x](#finansering)")
        #expect(built.codes == ["MD015"])
        #expect(built.diagnostics[0].arguments["förslag"] == "finansiering")
    }

    @Test func foreignWords() {
        let built = build("Många [impact *stories*](lang:en) och [x](lang:engelska)")
        #expect(
            built.body == """
                  paragraph
                    text "Många "
                    foreign en
                      text "impact "
                      emphasis
                        text "stories"
                    text " och "
                    text "x"
                """)
        #expect(built.codes == ["MD019"])
    }

    @Test func rawHTMLBecomesTextAndIsReported() {
        let source = "Ett <b onclick=x>fet</b> ord.\n\n<script>\nalert(1)\n</script>\n\n<!-- hemligt -->\n\nslut"
        let built = build(source)
        #expect(built.codes == ["MD002", "MD001", "MD001", "MD001"])
        #expect(
            built.body == """
                  paragraph
                    text "Ett <b onclick=x>fet</b> ord."
                  paragraph
                    text "<script> alert(1) </script>"
                  paragraph
                    text "slut"
                """)
        #expect(text(source, built.diagnostics[1].range) == "<b onclick=x>")
    }

    @Test func imagesKeepTheirWords() {
        let built = build("Se ![en trappa](trappa.png).")
        #expect(built.codes == ["MD007"])
        #expect(built.body == "  paragraph\n    text \"Se en trappa.\"")
    }

    @Test func footnotesAreNumberedOverTheWholeDocument() {
        let built = build(
            "a[^x]\n\n«0»\n\nb[^y] c[^x]\n\n[^y]: Y\n\n[^x]: X med [^z]\n\n[^z]: Z",
            prose("p[^1]\n\n[^1]: P"))
        let notes = built.document.footnotes.map { note in
            if case .paragraph(let paragraph)? = note.blocks.first { return paragraph.inlines.plainText }
            return ""
        }
        #expect(notes == ["X med ", "P", "Y", "Z"])
        #expect(built.document.footnotes.map(\.number) == [1, 2, 3, 4])
        #expect(built.codes == [])
    }

    /// Notes 1 and 2 at one place are not note 12.
    @Test func notesAtOnePlaceAreParted() {
        let built = build("Ord[^a][^b] och[^a] [^b].\n\n[^a]: A\n\n[^b]: B")
        #expect(built.body.contains("footnote-reference 1\n    text \", \"\n    footnote-reference 2"))
        #expect(built.body.contains("footnote-reference 1\n    text \" \"\n    footnote-reference 2"))
    }

    @Test func footnotesUnusedAndUndefined() {
        let source = "a[^nej]\n\n[^över]: aldrig"
        let built = build(source)
        #expect(Set(built.codes) == ["MD013", "MD014"])
        let undefined = built.diagnostics.first { $0.code.id == "MD014" }
        #expect(text(source, undefined?.range) == "[^nej]")
        let unused = built.diagnostics.first { $0.code.id == "MD013" }
        #expect(text(source, unused?.range) == "[^över]: aldrig")
    }

    @Test func rangesFollowTheUsersFile() {
        let markdown = "Rad *ett*\noch www.example.org samt\n  <i>här</i>."
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
        let file = lines.map { "  " + $0 }.joined(separator: "\n")
        let built = build("«0»", prose(markdown))
        let warnings = built.diagnostics.map { text(file, $0.range) }
        #expect(warnings == ["<i>", "</i>"])
        var link: Link?
        built.document.forEachLink { link = $0 }
        #expect(text(file, link?.inlines.sourceRange) == "www.example.org")
    }
}
