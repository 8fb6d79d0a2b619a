import Testing

@testable import DocumentTree

@Suite struct NumberingTests {
    /// A document with every kind of node.
    static let everything: Document = {
        let text: [Inline] = [
            .text("ord\u{A0}\"x\"", nil), .emphasis([.code(InlineCode(id: .none, text: "c"))]),
            .strong([.footnoteReference(FootnoteReference(id: .none, number: 1))]), .lineBreak,
            .link(
                Link(
                    id: .none, target: .url("https://example.org/"),
                    inlines: [.foreign(Foreign(id: .none, language: "en", inlines: [.text("a", nil)]))])),
            .link(Link(id: .none, target: .anchor(Anchor(document: "bilaga-2", name: "x")), inlines: [])),
        ]
        let paragraph = Paragraph(id: .none, role: .lead, inlines: text)
        let table = Table(
            id: .none, anchor: "tabell-a", captionID: .none, caption: [.text("Rubrik", nil)], outlineLevel: 3,
            unit: "kr",
            columns: [
                TableColumn(name: "namn", alignment: .start, isRowHeader: true),
                TableColumn(name: "summa", alignment: .end, isSum: true),
            ], headID: .none,
            head: [
                TableHeaderRow(
                    id: .none, cells: [TableHeaderCell(id: .none, inlines: text, column: 0, columnSpan: 2)])
            ], bodyID: .none,
            rows: [
                TableRow(
                    id: .none, kind: .ofWhich, indent: 1, italic: true,
                    cells: [
                        TableCell(id: .none, content: .text(text)),
                        TableCell(id: .none, content: .figure(PrintedFigure(words: "1\u{A0}000")), marks: [CellMark(id: .none, note: 0)]),
                    ]),
                TableRow(id: .none, kind: .group, cells: [TableCell(id: .none, content: .empty, columnSpan: 2)]),
            ], notes: [TableNote(id: .none, mark: "1", labelID: .none, inlines: text)])
        return Document(
            language: "sv", title: "Allt", label: "Bilaga 1",
            blocks: [
                .heading(Heading(id: .none, level: 1, inlines: text, anchor: "allt")),
                .paragraph(paragraph),
                .list(
                    List(
                        id: .none, start: 2, tight: true,
                        items: [ListItem(id: .none, labelID: .none, bodyID: .none, blocks: [.paragraph(paragraph)])])),
                .quote(Quote(id: .none, blocks: [.thematicBreak(.none)])),
                .callout(Callout(id: .none, role: .goal, label: paragraph, blocks: [.code(CodeBlock(id: .none, text: "a\nb"))])),
                .table(table), .pageBreak,
                .keyFigures(
                    KeyFigures(
                        id: .none, items: [KeyFigure(id: .none, valueID: .none, value: PrintedFigure(words: "7"), noteID: .none, note: text)])),
                .definitions(
                    DefinitionList(
                        id: .none,
                        items: [
                            DefinitionItem(
                                id: .none, termID: .none, term: text, descriptionID: .none, blocks: [.paragraph(paragraph)])
                        ])),
                .contents(
                    Contents(
                        id: .none,
                        entries: [
                            ContentsEntry(
                                id: .none, linkID: .none, level: 1, label: "Bilaga 1", title: "Allt",
                                target: Anchor(document: "bilaga-1"), page: "3")
                        ])),
            ], footnotes: [Footnote(id: .none, labelID: .none, number: 1, blocks: [.paragraph(paragraph)])])
    }()

    @Test func everyNodeGetsANumberOnceAndInOrder() {
        var document = Self.everything
        #expect(document.dump().contains("#-"))
        document.number()
        let dump = document.dump()
        #expect(!dump.contains("#-"))
        // The dump writes the caption's element before the columns and marks before a cell's text; all other
        // numbers stand in order. As a set, nothing is missing and nothing is there twice.
        let numbers = dump.matches(of: /#(\d+)/).compactMap { Int($0.1) }
        #expect(numbers.sorted() == Array(0..<Int(document.nodeCount)))
        let again = document
        document.number()
        #expect(document.dump() == again.dump())
    }

    @Test func outlineAndLinksAreInDocumentOrder() {
        let document = Self.everything
        #expect(document.outline.map(\.anchor) == ["allt", "tabell-a"])
        #expect(document.outline.map(\.level) == [1, 3])
        var count = 0
        document.forEachLink { _ in count += 1 }
        #expect(count == 2 * 11)
    }
}
