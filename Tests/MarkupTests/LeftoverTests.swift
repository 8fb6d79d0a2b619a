import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Markup

/// What Markdown makes nothing of is told where it stands, and what is rightly written is not.
@Suite struct LeftoverTests {
    /// What a person wrote, as it stands at the place of each message: "MD044 **".
    private func told(_ text: String) -> [String] {
        let built = build("«0»", insertions: [prose(text)])
        return built.diagnostics.map { "\($0.code.id) \(place($0.range, in: text))" }
    }

    /// Prose stands in file 1, each line indented by two.
    private func place(_ range: SourceRange?, in text: String) -> String {
        guard let range, range.file == FileID(1) else { return "?" }
        let file = text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
        let bytes = Array(file.utf8)
        guard Int(range.end) <= bytes.count else { return "?" }
        return String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    }

    /// The text with every replacement made.
    private func mended(_ text: String) -> String {
        let built = build("«0»", insertions: [prose(text)])
        var bytes = Array(text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined().utf8)
        let replacements = built.diagnostics.flatMap { item in
            item.replacement.map { new in ([item.range].compactMap { $0 } + item.alsoReplaced).map { (range: $0, new: new) } } ?? []
        }
        for (range, new) in replacements.sorted(by: { $0.range.start > $1.range.start }) {
            bytes.replaceSubrange(Int(range.start)..<Int(range.end), with: new.utf8)
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.dropFirst(2) }.dropLast().joined(separator: "\n")
    }

    @Test func whatIsRightlyWrittenIsNotTold() throws {
        let text = try String(contentsOfFile: repositoryRoot + "/Tests/Fixtures/skrivsätt/lovligt.md", encoding: .utf8)
        #expect(told(text) == [])
    }

    @Test(arguments: [
        ("Ett **ord som aldrig stängs.", ["MD044 **"]),
        ("Ett ** ord ** med luft.", ["MD044 **"]),
        ("**Beslut:**bifall.", ["MD044 **"]),
        ("Ett *ord som aldrig stängs.", ["MD044 *"]),
        ("Ett *ord * med luft och *ett till.", ["MD044 *", "MD044 *"]),
        ("Ett **fet** ord och **ett öppet.", ["MD044 **"]),
        ("Ett `kodord utan slut.", ["MD044 `"]),
        ("## Rubrik med **öppen\n\nText.", ["MD044 **"]),
        ("- punkt med **öppen", ["MD044 **"]),
        ("| a | b |\n|---|---|\n| **c | d |", ["MD044 **"]),
        ("> ett citat med **öppen", ["MD044 **"]),
    ])
    func emphasis(text: String, expected: [String]) { #expect(told(text) == expected) }

    @Test(arguments: [
        ("En [länk](https://exempel.se utan slut.", ["MD045 [länk]("]),
        ("En [länk](min fil.pdf) med luft.", ["MD045 [länk](min"]),
        ("En [länk] (https://exempel.se) med luft.", ["MD045 [länk] ("]),
        ("En [länk][saknas] till ett namn.", ["MD045 [länk][saknas]"]),
        ("En ![bild](min bild.svg) med luft.", ["MD045 ![bild](min"]),
        ("[read [the report](https://example.se) first](lang:en)", []),
        ("En not[^x] som saknas.", ["MD014 [^x]"]),
    ])
    func links(text: String, expected: [String]) { #expect(told(text) == expected) }

    @Test(arguments: [
        ("Ett ~~struket~~ ord.", ["MD049 ~~struket~~"]),
        ("Ett ==märkt== ord.", ["MD049 ==märkt=="]),
        ("Text^[en not i texten] här.", ["MD049 ^[en not i texten]"]),
        ("- [ ] att göra\n- [x] gjort", ["MD050 [ ]", "MD050 [x]"]),
        ("#Rubrik\n\nText.", ["MD048 #"]),
        ("####### Rubrik\n\nText.", ["MD086 #######"]),
        ("###mindre rubrik\n\nText.", ["MD048 ###"]),
    ])
    func marks(text: String, expected: [String]) { #expect(told(text) == expected) }

    @Test(arguments: [
        ("| A | B |\n| 1 | 2 |", ["MD046 | A | B |"]),
        ("A | B\n1 | 2", ["MD046 A | B"]),
        ("| A | B |\n|---|---|---|\n| 1 | 2 |", ["MD046 | A | B |"]),
        ("| A | B |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |", ["MD046 | 3 | 4 |"]),
        ("| A | B |\n|---|---|\n| 1 | 2 | 3 |", ["MD054 3"]),
        ("| A | B |\n|---|---|\n| `x|y` | 2 |", ["MD044 `", "MD044 `", "MD054 2"]),
        ("| A | B |\n|---|---|\n| x \\| y | 2 |", []),
        ("| A | B |\n|---|---|\n| 1 | 2 |\nText efter.", ["MD059 Text efter."]),
        ("| A | B |\n|---|---|", ["MD057 | A | B |"]),
        ("| A | &nbsp; |\n|---|---|\n| 1 | 2 |", ["MD058 | A | &nbsp; |"]),
        ("| | B |\n|---|---|\n| 1 | 2 |", []),
        ("| A | B |\n|---|---|\n| 1 | - ett - två |", ["MD052 - ett - två"]),
        ("| A | B |\n|---|---|\n| 1 | • ett |", ["MD052 • ett"]),
        ("| A | B |\n|---|---|\n| 1 | 1. ett 2. två |", ["MD052 1. ett 2. två"]),
    ])
    func tables(text: String, expected: [String]) { #expect(told(text) == expected) }

    @Test func listsFromWordAreMended() {
        let text = "Vi vill:\n•\tett\n•\ttvå\n\n–\ttre\n–\tfyra\n\no\tfem\n\n- sex\n-sju\n\n#Rubrik"
        #expect(
            told(text) == [
                // A pasted list is one slip.
                "MD047 •\t", "MD047 –\t", "MD047 o\t", "MD047 -", "MD048 #",
            ])
        let result = mended(text)
        #expect(result == "Vi vill:\n- ett\n- två\n\n- tre\n- fyra\n\n- fem\n\n- sex\n- sju\n\n# Rubrik")
        #expect(told(result) == [])
    }

    @Test func linesThatRunTogetherAreTold() {
        #expect(told("a) ett\nb) två") == ["MD051 a) ett"])
        #expect(told("Enligt beslut:\n2. ett\n3. två") == ["MD051 2. ett"])
        #expect(told("Post\tBelopp\nA\t100") == ["MD051 Post\tBelopp"])
    }

    @Test func valuesAreNotLookedAt() {
        let built = build("Namnet är «0» och «1».", insertions: [value("**Bolaget** | ~~x~~"), value("[a](b c)")])
        #expect(built.codes == [])
    }

    @Test func aReplacementNeedsAnExactPlace() {
        // Escapes in a quoted YAML text.
        let built = build("«0»", insertions: [.prose(inexact("• ett"), FileID(1))])
        #expect(built.codes == ["MD047"])
        #expect(built.diagnostics[0].replacement == nil)
    }
}

/// Comments, notes and definitions: what would vanish.
@Suite struct LostTextTests {
    @Test func aCommentTakesNothingWithIt() {
        let built = build("<!-- anm --> Nämnden *beslutade* bifall.\n\nSlut.")
        #expect(built.codes == ["MD002"])
        #expect(
            built.body == """
                  paragraph
                    text "Nämnden "
                    emphasis
                      text "beslutade"
                    text " bifall."
                  paragraph
                    text "Slut."
                """)
        #expect(build("Ett <!-- a -- b --> två <!-- c --> tre.").body.contains("Ett två tre."))
        #expect(build("Ett\n\n<!-- över\n\nflera\nrader --> två\n\n- tre <!-- x -->\n- fyra").codes == ["MD002", "MD002"])
        #expect(build("Ett\n\n<!-- över\n\nflera\nrader --> två\n").body.contains("text \"två\""))
        #expect(build("`<!-- kod -->`").codes == [])
        // A note stands last in the tree, wherever it was written.
        let noted = build("Ett.[^1]\n\n[^1]: not <!-- a -- b -->\n\nTvå <!-- c -- d --> tre <!-- e -->.")
        #expect(noted.codes == ["MD002", "MD002", "MD002"])
        #expect(noted.body.contains("Två tre"))
    }

    @Test func anOpenCommentIsAnErrorAndTakesNothing() {
        let built = build("Ett.\n\n<!-- glömd\n\n## Beslut\n\nBifall.")
        #expect(built.codes == ["MD055"])
        #expect(built.document.outline.map(\.title) == ["Titel", "Beslut"])
        #expect(built.body.contains("Bifall."))
        #expect(build("Ord <!-- glömd i en mening").codes == ["MD055"])
    }

    @Test func placesAfterACommentAreRight() {
        let text = "Ett <!-- x --> två\n<!-- y\nz -->\nmed **öppen"
        let built = build(text)
        #expect(built.codes == ["MD002", "MD002", "MD044"])
        #expect(built.diagnostics.map { MarkupTests.text(text, $0.range) } == ["<!-- x -->", "<!-- y", "**"])
    }

    @Test func rawHTMLIsTold() {
        for text in ["<div>\nText\n</div>", "Text<br>mer", "<!DOCTYPE html>", "<?php x ?>", "| a<br>b |\n|---|\n| c |", "<![CDATA[x]]>"] {
            let built = build(text)
            #expect(built.codes.contains("MD001"), "\(text)")
        }
    }

    @Test func notesThatVanishAreTold() {
        #expect(build("Ett.[^1]\n\n[^1]: a\n[^1]: b").codes == ["MD053"])
        #expect(build("Ett.[^A]\n\n[^a]: a\n\n[^A]: b").codes == ["MD053"])
        #expect(build("Ett.\n\n[^1]: a\n[^1]: b").codes == ["MD013", "MD053"])
        #expect(build("Ett.\n\n[^x]: a").codes == ["MD013"])
        #expect(build("Ett.[^x]").codes == ["MD014"])
        #expect(build("Ett.[^1]\n\n[^1]:\n").codes == ["MD058"])
        #expect(build("Ett.[^1]\n\n    [^1]: kod\n\n[^1]: not").codes == [])
    }

    @Test func definitionsThatVanishAreTold() {
        #expect(build("[Status]: Klart").codes == ["MD056"])
        #expect(build("Text.\n\n[Status]:\nKlart").codes == ["MD056"])
        #expect(build("[a]\n\n[a]: https://exempel.se\n[a]: https://exempel.nu").codes == ["MD056"])
        // Within a paragraph, and with more words behind, it is text.
        #expect(build("Ord\n[Status]: Klart").codes == [])
        #expect(build("[Status]: Klart och betalt").codes == [])
        #expect(build("Se [här][a].\n\n[a]: https://exempel.se").codes == [])
    }

    @Test func partsWithoutVisibleWordsAreErrors() {
        for text in ["##", "## &nbsp;", "## \u{200B}", "## \u{AD}\u{2060}"] {
            #expect(build(text + "\n\nText").codes == ["MD020"], "\(text)")
        }
        #expect(build("Text", title: "\u{A0}").codes == ["MD058"])
        #expect(build("[\u{A0}](https://exempel.se)").codes == ["MD004"])
        #expect(build("![\u{200B}](a.svg)").codes == ["MD021"])
        #expect(build("![En båt](a.svg \"\u{A0}\")").codes == ["MD058"])
        #expect(build("«0»", insertions: [prose("- ett\n- &nbsp;")]).codes == ["MD058"])
        #expect(build("«0»", insertions: [prose("- ett\n-\n- två")]).codes == ["MD058"])
        // A value that was not given leaves an empty item in a template.
        #expect(build("- ett\n- «0»", insertions: [value("")]).codes == [])
    }

    @Test func codeThatTakesMoreThanCodeIsTold() {
        #expect(build("```\nkod\n\n## Beslut").codes == ["MD060"])
        #expect(build("> ```\n> kod\n\nText.").codes == ["MD060"])
        #expect(build("- ~~~\n  kod\n  ~~~\n- två").codes == [])
        #expect(build("````\n```\n````\n").codes == [])
        #expect(build("```swift\nlet x = 1\n```\n\n    indragen").codes == [])
        #expect(build("```Nämnden beslutade bifall\nkod\n```").codes == ["MD061"])
        #expect(build("```\n```").codes == [])
        #expect(build("[a](https://exempel.se \"Titel\")").codes == ["MD062"])
    }

    @Test func codeKeepsItsTabs() {
        #expect(build("```\na:\n\tb\n  \tc\n```").body.contains("a:\\n\\tb\\n  \\tc") || build("```\na:\n\tb\n```").body.contains("\tb"))
        #expect(build("Text\n\n    def f():\n    \treturn 1\n").body.contains("return 1"))
    }
}
