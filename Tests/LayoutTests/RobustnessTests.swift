import Diagnostics
import DocumentTree
import Style
import Testing

@testable import Layout

@Suite struct RobustnessTests {
    @Test("An empty document is an empty page")
    func empty() throws {
        #expect(try LaidOut.layOut(DocumentBuilder()).pages.count == 1)
    }

    @Test("Blocks without words leave no trace and do no harm")
    func emptyBlocks() throws {
        var d = DocumentBuilder()
        d.paragraph("")
        d.heading(2, "")
        d.keyFigures([])
        d.facts([("", []), ("Plats", [])])
        d.blocks.append(.list(List(id: d.id(), start: 1, tight: true, items: [])))
        d.blocks.append(.list(List(id: d.id(), start: Int.max, tight: true, items: [d.item { _ in [] }, d.item { _ in [] }])))
        d.blocks.append(.contents(Contents(id: d.id(), entries: [])))
        d.blocks.append(.code(CodeBlock(id: d.id(), text: "")))
        d.table("", head: [], columns: 0, rows: [])
        d.table("", head: [], columns: 3, rows: [.init(cells: ["", "", ""])])
        d.paragraph("Slut.")
        let laid = try LaidOut.layOut(d)
        #expect(laid.pages.count == 1)
        #expect(laid.words(onPage: 0).hasSuffix("Slut."))
    }

    @Test("A row taller than a page is parted between its lines")
    func tallRow() throws {
        var d = DocumentBuilder()
        let prose = Array(repeating: SampleDocuments.prose, count: 30).joined(separator: " ")
        d.table("Lång", head: [[("A", 0, 1, 1), ("B", 1, 1, 1)]], columns: 2, texts: [0, 1], rows: [.init(cells: ["Etikett", prose])])
        let laid = try LaidOut.layOut(d)
        #expect(laid.pages.count >= 2)
        let theme = Theme()
        #expect(laid.runs.allSatisfy { $0.run.origin.y <= theme.page.size.height - theme.page.bottom })
    }

    @Test("A note's number stands whole, and beside its words", arguments: [Length.points(8), .points(24)])
    func noteNumbers(size: Length) throws {
        var theme = Theme()
        theme.text.note.size = size
        theme.text.note.leading = size * 3 / 2
        var d = DocumentBuilder()
        for number in 1...104 {
            d.paragraph([.text("Se noten", nil), .footnoteReference(FootnoteReference(id: d.id(), number: number))])
            d.footnotes.append(Footnote(id: d.id(), labelID: d.id(), number: number, blocks: [d.text("Notens ord.")]))
        }
        let runs = try LaidOut.layOut(d, theme: theme).runs
        for number in ["9", "10", "104"] {
            let label = try #require(runs.last { $0.text == number })
            let words = try #require(runs.first { $0.page == label.page && $0.run.origin.y == label.run.origin.y && $0.text.hasPrefix("Notens") })
            #expect(label.right < words.run.origin.x)
        }
    }

    @Test("A bullet stands beside its words in any size", arguments: [Length.points(8), .points(30)])
    func bullets(size: Length) throws {
        var theme = Theme()
        theme.text.body.size = size
        theme.text.body.leading = size * 3 / 2
        var d = DocumentBuilder()
        let item = d.item { [$0.text("cirkel")] }
        d.blocks.append(.list(List(id: d.id(), start: nil, tight: true, items: [item])))
        let runs = try LaidOut.layOut(d, theme: theme).runs
        let bullet = try #require(runs.first { $0.text == "•" })
        let words = try #require(runs.first { $0.text.hasPrefix("cirkel") })
        #expect(bullet.right + size / 6 < words.run.origin.x)
    }

    @Test("A footnote longer than a page goes on over the next")
    func longFootnote() throws {
        var d = DocumentBuilder()
        d.paragraph([.text("Se noten", nil), .footnoteReference(FootnoteReference(id: d.id(), number: 1))])
        let prose = Array(repeating: SampleDocuments.prose, count: 60).joined(separator: " ")
        d.footnotes = [Footnote(id: d.id(), labelID: d.id(), number: 1, blocks: [d.text(prose)])]
        d.paragraph("Slut.")
        let laid = try LaidOut.layOut(d)
        let theme = Theme()
        #expect(laid.runs.allSatisfy { $0.run.origin.y <= theme.page.size.height - theme.page.bottom })
        #expect(laid.runs.contains { $0.text == "Slut." })
    }

    @Test("A footnote that only a footnote refers to still stands somewhere")
    func nestedFootnote() throws {
        var d = DocumentBuilder()
        d.paragraph([.text("Se", nil), .footnoteReference(FootnoteReference(id: d.id(), number: 1))])
        let inner = Paragraph(id: d.id(), inlines: [.text("Yttre", nil), .footnoteReference(FootnoteReference(id: d.id(), number: 2))])
        d.footnotes = [
            Footnote(id: d.id(), labelID: d.id(), number: 1, blocks: [.paragraph(inner)]),
            Footnote(id: d.id(), labelID: d.id(), number: 2, blocks: [d.text("Inre")]),
        ]
        #expect(try LaidOut.layOut(d).runs.contains { $0.text == "Inre" })
    }

    @Test("Lists and quotes nested deeper than the page is wide are refused, once, at the text", arguments: [true, false])
    func deepNesting(ofLists: Bool) throws {
        var d = DocumentBuilder()
        let range = SourceRange(file: FileID(0), start: 40, end: 47)
        var block = Block.paragraph(Paragraph(id: d.id(), inlines: [.text("Innerst", range)], range: range))
        for _ in 0..<120 {
            let inner = block
            block =
                ofLists
                ? .list(List(id: d.id(), start: nil, tight: true, items: [d.item { _ in [inner] }]))
                : .quote(Quote(id: d.id(), blocks: [inner]))
        }
        d.blocks = [block]
        d.paragraph("Efter.")
        let result = try LaidOut.result(d.document())
        #expect(result.diagnostics.items.map(\.code.id) == ["LA003"])
        #expect(result.diagnostics.items.first?.range == range)
        #expect(result.diagnostics.hasErrors)
    }

    @Test("As deep as there is room for, the words stand within the margins")
    func nesting() throws {
        var d = DocumentBuilder()
        var block = d.text("Innerst")
        for _ in 0..<12 {
            let inner = block
            block = .quote(Quote(id: d.id(), blocks: [inner]))
        }
        d.blocks = [block]
        let result = try LaidOut.result(d.document())
        #expect(result.diagnostics.items.isEmpty)
        let run = try #require(result.document.runs.first { $0.text == "Innerst" })
        #expect(run.right <= Theme().page.size.width - Theme().page.right)
    }
}
