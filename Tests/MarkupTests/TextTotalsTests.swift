import Diagnostics
import DocumentTree
import Templates
import Testing

@testable import Markup

/// What all texts of a pack may come to together.
@Suite struct TextTotalsTests {
    private func sources() -> SourceSet {
        var sources = SourceSet()
        _ = sources.add(SourceFile(path: "mall.md", bytes: Array("# Mall\n".utf8)))
        _ = sources.add(SourceFile(path: "mål-1.md", bytes: Array("Första raden\n".utf8)))
        return sources
    }

    private func found(_ totals: TextTotals) -> [Diagnostic] {
        var list = DiagnosticList()
        totals.report(in: sources(), &list)
        return list.items
    }

    /// Paragraphs of one letter: the file is small, what is made of them is not.
    @Test func manyBlocksInASmallFile() {
        var totals = TextTotals()
        var list = DiagnosticList()
        let filled = filled("«0»", [prose(String(repeating: "a\n\n", count: 240_000))])
        let document = buildDocument(filled, totals: &totals, diagnostics: &list)
        #expect(list.items.isEmpty, "it is told once, by whoever builds the last document")
        #expect(document.blocks.count == 1)
        let told = found(totals)
        #expect(told.map(\.code.id) == ["MD084"])
        #expect(told.first?.range?.file == FileID(1))
        #expect(told.first?.arguments["gräns"] == "2800")
    }

    /// Each of them is within the limits of a text.
    @Test func manyTexts() {
        var totals = TextTotals()
        var list = DiagnosticList()
        let text = String(repeating: "Ett stycke med några ord.\n\n", count: 500)
        var count = 0
        while !totals.isExceeded, count < 10_000 {
            count += 1
            totals.add(490_000, of: FileID(1), at: nil)
            _ = buildDocument(filled("«0»", [prose(text)]), totals: &totals, diagnostics: &list)
        }
        #expect((10...14).contains(count))
        #expect(found(totals).map(\.code.id) == ["MD084"])
    }

    /// A template that prints one long value in every turn makes no long Markdown.
    @Test func printedValues() {
        var totals = TextTotals()
        var list = DiagnosticList()
        let long = String(repeating: "ord ", count: 4_000)
        _ = buildDocument(filled("text", Array(repeating: .text(long, nil), count: 500)), totals: &totals, diagnostics: &list)
        #expect(totals.isExceeded)
        #expect(found(totals).first?.arguments["egna"] == nil)
    }

    /// A thousand pages of ordinary text.
    @Test func whatABoardReadsIsFarWithin() {
        var totals = TextTotals()
        var list = DiagnosticList()
        let paragraph = "Ett stycke som är ungefär så långt som de brukar vara, med **fet** text och en [länk](https://example.org).\n\n"
        for _ in 0..<25 {
            _ = buildDocument(filled("«0»", [prose(String(repeating: paragraph, count: 600))]), totals: &totals, diagnostics: &list)
        }
        #expect(!totals.isExceeded)
        #expect(found(totals).isEmpty)
    }

    @Test func manyHeadingsOfTheSameWords() {
        var anchors = AnchorNames()
        #expect(anchors.unique("Bilaga 2") == "bilaga-2")
        #expect((0..<3).map { _ in anchors.unique("Bilaga") } == ["bilaga", "bilaga-3", "bilaga-4"])
        for _ in 0..<20_000 { _ = anchors.unique("Bilaga") }
        #expect(anchors.unique("Bilaga") == "bilaga-20005")
        #expect(anchors.unique("Bilaga 2") == "bilaga-2-2")
    }
}
