import DocumentTree
import Style

@testable import Workbook

enum Samples {
    static let context = WorkbookContext(
        theme: Theme(), organisation: "Norrby kommun & region", board: "Kultur- och fritidsnämnden", date: "2026-05-27",
        recordNumber: "KFN 2026/12")
    static let format = NumberFormat(Words.swedish.numbers)

    static func words(_ text: String) -> [Inline] { [.text(text, nil)] }

    static func text(_ text: String) -> TableCell { TableCell(id: .none, content: text.isEmpty ? .empty : .text(words(text))) }

    /// An amount in öre.
    static func money(_ öre: Int64, _ unit: MoneyUnit = .kr, sum: [(Int, Int, Bool)]? = nil, note: Int? = nil) -> TableCell {
        cell(PrintedFigure(.amount(öre: öre), .money(unit), format, at: .computed), sum, note)
    }

    static func share(_ coefficient: Int64, scale: Int) -> TableCell {
        cell(PrintedFigure(.share(coefficient: coefficient, scale: scale), FigurePrint(.percent, places: 1), format, at: .computed))
    }

    static let dash = cell(PrintedFigure(words: "–"))

    static func cell(_ figure: PrintedFigure, _ sum: [(Int, Int, Bool)]? = nil, _ note: Int? = nil) -> TableCell {
        TableCell(
            id: .none, content: .figure(figure), marks: note.map { [CellMark(id: .none, note: $0)] } ?? [],
            sum: sum.map { CellSum($0.map { CellSum.Term(row: $0.0, column: $0.1, isSubtracted: $0.2) }) })
    }

    static func row(indent: Int = 0, _ cells: [TableCell]) -> TableRow { row(.data, indent: indent, cells) }

    static func row(_ kind: RowKind, indent: Int = 0, _ cells: [TableCell]) -> TableRow {
        TableRow(id: .none, kind: kind, indent: indent, cells: cells)
    }

    static func table(
        _ caption: String, anchor: String = "tabell-drift", unit: String? = "kr", _ headings: [String], _ rows: [TableRow], notes: [TableNote] = []
    ) -> Table {
        Table(
            id: .none, anchor: anchor, captionID: .none, caption: words(caption), unit: unit,
            columns: headings.indices.map { TableColumn(name: "k\($0)", alignment: $0 == 0 ? .start : .end, isRowHeader: $0 == 0) },
            headID: .none,
            head: [
                TableHeaderRow(
                    id: .none, cells: headings.enumerated().map { TableHeaderCell(id: .none, inlines: words($0.element), column: $0.offset) })
            ], bodyID: .none, rows: rows, notes: notes)
    }

    static func document(_ tables: [Table], footnotes: [Footnote] = []) -> Document {
        Document(
            language: "sv", title: "Ekonomi i maj", label: "Bilaga 2", blocks: tables.map { .table($0) }, footnotes: footnotes)
    }

    /// Groups, subtotals, a stated sum that is off by rounding, a difference, shares, a dash, a negative figure.
    static let budget: Table = {
        var table = Samples.table(
            "Drift: budget/utfall", ["Verksamhet", "Budget", "Utfall", "Differens", "Andel"],
            [
                row(.group, [TableCell(id: .none, content: .text(words("Kultur")), columnSpan: 5)]),
                row(
                    indent: 1,
                    [
                        text("Bibliotek"), money(4_000_000_50), money(2_500_000_40), money(1_500_000_10, sum: [(1, 1, false), (1, 2, true)]),
                        share(625, scale: 3),
                    ]),
                row(indent: 1, [text("Musikskola"), money(1_000_000_00), dash, money(1_000_000_00, sum: [(2, 1, false), (2, 2, true)]), text("")]),
                row(
                    .subtotal,
                    [
                        text("Summa kultur"), money(5_000_001_00, sum: [(1, 1, false), (2, 1, false)], note: 0),
                        money(2_500_000_40, sum: [(1, 2, false), (2, 2, false)]), money(2_500_000_60), text(""),
                    ]),
                row([text("=1+1"), money(-250_000_00), money(-4_20), text(""), text("")]),
                row(
                    .total,
                    [
                        text("Totalt"), money(4_750_000_50, sum: [(3, 1, false), (4, 1, false)]), money(2_499_996_20, sum: [(3, 2, false), (4, 2, false)]),
                        text(""), text(""),
                    ]),
                row(.ofWhich, indent: 1, [text("varav lokaler"), money(1_00), text(""), text(""), text("")]),
            ],
            notes: [
                TableNote(id: .none, mark: "1", labelID: .none, inlines: words("Avrundning: summan avviker med 0,50 kr.")),
                TableNote(id: .none, mark: nil, labelID: .none, inlines: words("@ledningen: Differens = budget minus utfall.")),
            ])
        table.rows[5].cells[0] = TableCell(
            id: .none, content: .text(words("Totalt") + [.footnoteReference(FootnoteReference(id: .none, number: 1))]))
        return table
    }()

    static let footnote = Footnote(
        id: .none, labelID: .none, number: 1,
        blocks: [.paragraph(Paragraph(id: .none, inlines: words("Utan investeringar.")))])

    static func part(_ name: String, of document: Document) -> String {
        workbookParts(document, context).first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }
}
