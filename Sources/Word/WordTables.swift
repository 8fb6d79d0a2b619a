import Diagnostics
import DocumentTree

// Tables of a draft.
extension WordDraft {
    func table(_ table: Table) -> [JSON] {
        guard !table.columns.isEmpty, !table.rows.isEmpty else { return [] }
        let unit = table.unit.map { [JSON.text(", \($0)")] } ?? []
        let caption: [JSON] = table.caption.isEmpty ? [] : [.node("Plain", .array(inlines(table.caption) + unit))]
        let rows = table.rows.map { cells($0, table) }
        let widths = WordDraft.widths(of: rows, below: header(table), table)
        let columns = table.columns.enumerated().map { number, column -> JSON in
            let alignment =
                switch column.alignment {
                case .start: "AlignLeft"
                case .end: "AlignRight"
                case .centre: "AlignCenter"
                }
            return .array([.node(alignment), .node("ColWidth", .thousandths(widths[number]))])
        }
        let head = JSON.array([JSON.attributes(), .array(header(table).isEmpty ? [] : [row(header(table))])])
        let body = JSON.array([
            .array([JSON.attributes(), .integer(0), .array([]), .array(rows.map(row))])
        ])
        let whole = JSON.node(
            "Table",
            .array([
                JSON.attributes(id: table.anchor), .array([.null, .array(caption)]), .array(columns), head, body,
                .array([JSON.attributes(), .array([])]),
            ]))
        return [whole]
            + table.notes.map { note in
                paragraph((note.mark.map { [.node("Superscript", .array([.text($0)])), .text(" ")] } ?? []) + inlines(note.inlines))
            }
    }

    /// The width of each column in thousandths of the page's: room for its longest word or figure, and what is left for those
    /// with more to say.
    private static func widths(of rows: [[[JSON]]], below header: [[JSON]], _ table: Table) -> [Int] {
        let columns = table.columns.count
        // So many letters has a line, in the face that Word takes for pandoc's.
        let line = 76
        var least = [Int](repeating: 5, count: columns)
        var wanted = least
        for (number, row) in ([header] + rows).enumerated() {
            for (column, cell) in row.enumerated() where column < columns {
                let words = cell.map(\.plainText).joined()
                // Cells have room beside their words, and sums are bold. Words give way, figures never.
                if number > 0 || table.columns[column].alignment != .end {
                    least[column] = max(least[column], (words.split(separator: " ").map(\.count).max() ?? 0) + 3)
                }
                wanted[column] = max(wanted[column], min(words.count, 30) + 3)
            }
        }
        let left = line - least.reduce(0, +)
        guard left > 0 else {
            for column in least.indices where table.columns[column].alignment != .end { least[column] = max(14, least[column] + left) }
            return least.map { $0 * 1000 / max(line, least.reduce(0, +)) }
        }
        let more = zip(wanted, least).map { max(0, $0 - $1) }
        let all = more.reduce(0, +)
        return zip(least, more).map { ($0 + (all > left ? $1 * left / all : $1)) * 1000 / line }
    }

    /// One name for each column: headers in several rows stand together, as "Utfall – 2023".
    private func header(_ table: Table) -> [[JSON]] {
        guard !table.head.isEmpty else { return [] }
        return table.columns.indices.map { column in
            var name: [JSON] = []
            for row in table.head {
                guard let cell = row.cells.first(where: { ($0.column..<$0.column + $0.columnSpan).contains(column) }), !cell.inlines.isEmpty else { continue }
                name += (name.isEmpty ? [] : [.text(" – ")]) + inlines(cell.inlines)
            }
            return name
        }
    }

    private func row(_ cells: [[JSON]]) -> JSON {
        .array([
            JSON.attributes(),
            .array(
                cells.map { cell in
                    .array([JSON.attributes(), .node("AlignDefault"), .integer(1), .integer(1), .array(cell.isEmpty ? [] : [.node("Plain", .array(cell))])])
                }),
        ])
    }

    /// A cell for each column; what covers several stands in the first of them.
    private func cells(_ row: TableRow, _ table: Table) -> [[JSON]] {
        var cells: [[JSON]] = []
        for cell in row.cells {
            var words: [JSON]
            switch cell.content {
            case .empty: words = []
            case .figure(let figure): words = [.text(figure.text)]
            case .bar(let bar): words = [.text(bar.figure.text)]
            case .text(let text): words = inlines(text)
            }
            if !words.isEmpty {
                if cells.isEmpty, row.indent > 0 { words.insert(.text(String(repeating: "\u{2003}", count: row.indent)), at: 0) }
                switch row.kind {
                case .total, .subtotal, .group: words = [.node("Strong", .array(words))]
                case .data, .ofWhich: if row.italic { words = [.node("Emph", .array(words))] }
                }
                for mark in cell.marks where table.notes.indices.contains(mark.note) {
                    if let text = table.notes[mark.note].mark { words.append(.node("Superscript", .array([.text(text)]))) }
                }
            }
            cells.append(words)
            for _ in 1..<max(1, cell.columnSpan) { cells.append([]) }
        }
        return cells
    }
}
