import DocumentTree
import Style

/// A table as a sheet: its caption in the first row, one row of headers, its rows, and its notes below. No cell is merged
/// with another, so that whoever hears the sheet meets every cell where it stands.
struct Sheet {
    var name: String
    /// What the whole table is called in formulas and in the name box.
    var anchor: String
    var rows: [SheetRow]
    /// In characters of the standard font.
    var widths: [Int]
    /// The header row, from 1.
    let headerRow = 2
    /// The last row of the table itself, from 1: notes stand below.
    var lastRow: Int
    /// Whether the first column names the rows.
    var hasRowHeaders: Bool
    var columnCount: Int { widths.count }

    init(_ table: Table, named name: String, of document: Document, _ words: Words) {
        self.name = name
        anchor = table.anchor
        hasRowHeaders = table.columns.first?.isRowHeader ?? false
        let grid = table.grid
        var rows = [SheetRow([SheetCell(.text(table.captionText(words)), .caption)])]
        rows.append(SheetRow(table.headers.enumerated().map { SheetCell(.text($0.element), .head(table.columns[$0.offset].alignment)) }))
        for (index, row) in table.rows.enumerated() {
            var cells: [SheetCell] = []
            for column in table.columns.indices {
                let kind = CellKind.body(BodyCell(row, table.columns[column], isFirst: column == 0, endsTable: index == table.rows.count - 1))
                guard let cell = grid[index, column] else {
                    cells.append(SheetCell(.empty, kind))
                    continue
                }
                cells.append(SheetCell(SheetContent(cell, table, grid), kind))
            }
            rows.append(SheetRow(cells))
        }
        for column in table.columns.indices { rows.keepRoomForMarks(column: column) }
        lastRow = rows.count
        let notes = rows.cutLongTexts() + table.noteTexts + table.footnoteTexts(document, words)
        if !notes.isEmpty {
            rows.append(SheetRow([]))
            for note in notes { rows += note.parts(CellLimit.text).map { SheetRow([SheetCell(.text($0), .note)]) } }
        }
        widths = columnWidths(table, rows)
        for row in rows.indices { rows[row].height = height(of: rows[row], widths) }
        self.rows = rows
    }
}

struct SheetRow {
    var cells: [SheetCell]
    /// In points.
    var height = 15
    init(_ cells: [SheetCell]) { self.cells = cells }
}

struct SheetCell {
    var content: SheetContent
    var kind: CellKind
    init(_ content: SheetContent, _ kind: CellKind) {
        self.content = content
        self.kind = kind
    }
}

enum SheetContent {
    case empty
    case text(RichText)
    case number(CellNumber, formula: String?)
}

/// What a cell is; decides its style.
enum CellKind: Hashable {
    case caption
    case head(ColumnAlignment)
    case body(BodyCell)
    case note
}

struct BodyCell: Hashable {
    var row: RowKind
    var indent: Int
    var italic: Bool
    var alignment: ColumnAlignment
    var isSum: Bool
    var isFirst: Bool
    /// The last row is closed with a rule.
    var endsTable: Bool

    init(_ row: TableRow, _ column: TableColumn, isFirst: Bool, endsTable: Bool) {
        self.row = row.kind
        indent = isFirst ? row.indent : 0
        italic = row.italic
        alignment = column.alignment
        isSum = column.isSum
        self.isFirst = isFirst
        self.endsTable = endsTable
    }
}

/// The cells of a table by row and column. A cell that spans several stands in the first of them.
struct CellGrid {
    private let cells: [[TableCell?]]

    init(_ table: Table) {
        cells = table.rows.map { row in
            var result: [TableCell?] = []
            for cell in row.cells {
                result.append(cell)
                for _ in 1..<max(1, cell.columnSpan) { result.append(nil) }
            }
            return result
        }
    }

    subscript(row: Int, column: Int) -> TableCell? {
        guard cells.indices.contains(row), cells[row].indices.contains(column) else { return nil }
        return cells[row][column]
    }

    /// nil where there is no number.
    func number(_ row: Int, _ column: Int) -> CellNumber? {
        guard let cell = self[row, column] else { return nil }
        switch cell.content {
        case .figure(let figure): return CellNumber(figure)
        case .bar(let bar): return CellNumber(bar.figure)
        case .empty, .text: return nil
        }
    }
}

extension Table {
    var grid: CellGrid { CellGrid(self) }

    /// With the unit, as on the page; the word for a table where it has no caption.
    fileprivate func captionText(_ words: Words) -> RichText {
        var text = RichText(caption)
        if text.isEmpty { text = RichText(words.table) }
        if let unit, !unit.isEmpty { text.append(", \(unit)") }
        return text
    }

    /// One header for each column: those of the groups above are joined with it, so that each is whole where it is heard.
    fileprivate var headers: [RichText] {
        var result = [RichText](repeating: RichText(), count: columns.count)
        for row in head {
            for cell in row.cells {
                let words = RichText(cell.inlines)
                if words.isEmpty { continue }
                for column in cell.column..<cell.column + max(1, cell.columnSpan) where result.indices.contains(column) {
                    if !result[column].isEmpty { result[column].append(" – ") }
                    result[column].append(words)
                }
            }
        }
        return result
    }

    fileprivate var noteTexts: [RichText] {
        notes.map { note in
            var text = RichText()
            if let mark = note.mark {
                text.append(mark, isRaised: true)
                text.append(" ")
            }
            text.append(RichText(note.inlines))
            return text
        }
    }

    /// The footnotes that the table refers to.
    fileprivate func footnoteTexts(_ document: Document, _ words: Words) -> [RichText] {
        var numbers: [Int] = []
        for inline in allInlines { inline.forEachFootnote { if !numbers.contains($0) { numbers.append($0) } } }
        return numbers.sorted().compactMap { number in
            guard let note = document.footnotes.first(where: { $0.number == number }) else { return nil }
            var text = RichText()
            text.append(words.noteNumber(["number": String(number)]) + ": ")
            text.append(RichText(note.blocks))
            return text
        }
    }

    private var allInlines: [Inline] {
        var result = caption
        for row in head { for cell in row.cells { result += cell.inlines } }
        for row in rows {
            for cell in row.cells { if case .text(let inlines) = cell.content { result += inlines } }
        }
        for note in notes { result += note.inlines }
        return result
    }
}

extension Inline {
    fileprivate func forEachFootnote(_ body: (Int) -> Void) {
        switch self {
        case .footnoteReference(let reference): body(reference.number)
        case .emphasis(let inner), .strong(let inner): inner.forEach { $0.forEachFootnote(body) }
        case .link(let link): link.inlines.forEach { $0.forEachFootnote(body) }
        case .foreign(let foreign): foreign.inlines.forEach { $0.forEachFootnote(body) }
        case .text, .figure, .code, .abbreviation, .lineBreak: break
        }
    }
}
