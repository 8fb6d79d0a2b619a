import DocumentTree

/// The words of all header cells of a cell, by where they stand.
struct ExpectedHeaders {
    let table: Table
    /// Scope alone tells where nothing is grouped.
    let areNeeded: Bool

    init(_ table: Table) {
        self.table = table
        areNeeded =
            table.head.count > 1 || table.head.contains { $0.cells.contains { $0.columnSpan > 1 } }
            || table.rows.contains { $0.kind == .group }
    }

    static func isHeader(_ cell: TableCell, at column: Int, in row: TableRow, of table: Table) -> Bool {
        if case .empty = cell.content { return false }
        return row.kind == .group ? column == 0 : table.columns[column].isRowHeader
    }

    func above(_ cell: TableHeaderCell, row: Int) -> [String] {
        guard areNeeded else { return [] }
        return columnHeaders(cell.column..<cell.column + max(1, cell.columnSpan), rows: 0..<row)
    }

    func of(_ cell: TableCell, at column: Int, row: Int, isHeader: Bool) -> [String] {
        guard areNeeded else { return [] }
        // The name of a group stands over all columns and belongs to none.
        if isHeader, cell.columnSpan > 1 { return [] }
        var result = columnHeaders(column..<column + max(1, cell.columnSpan), rows: table.head.indices)
        if let group = group(of: row) { result.append(group) }
        if !isHeader, let own = rowHeader(row) { result.append(own) }
        return result
    }

    private func columnHeaders(_ columns: Range<Int>, rows: Range<Int>) -> [String] {
        var cells: [TableHeaderCell] = []
        for column in columns {
            for row in rows {
                for cell in table.head[row].cells where !cell.inlines.isEmpty {
                    let span = cell.column..<cell.column + max(1, cell.columnSpan)
                    if span.contains(column), !cells.contains(where: { $0.id == cell.id }) { cells.append(cell) }
                }
            }
        }
        return cells.map { $0.inlines.plainText }
    }

    private func rowHeader(_ row: Int) -> String? {
        var column = 0
        for cell in table.rows[row].cells {
            if Self.isHeader(cell, at: column, in: table.rows[row], of: table) {
                let marks = cell.marks.compactMap { table.notes[$0.note].mark }.joined()
                return words(cell) + marks
            }
            column += max(1, cell.columnSpan)
        }
        return nil
    }

    /// The group above, unless a total, its own subtotal, or the end of the indented rows closes it.
    func group(of row: Int) -> String? {
        if table.rows[row].kind == .group || table.rows[row].kind == .total { return nil }
        var between: [TableRow] = [table.rows[row]]
        for above in table.rows[..<row].indices.reversed() {
            let other = table.rows[above]
            if other.kind == .total || other.kind == .subtotal { return nil }
            if other.kind == .group {
                let data = between.reversed().filter { $0.kind == .data }
                var sawIndented = false
                for line in data {
                    if line.indent > other.indent { sawIndented = true } else if sawIndented { return nil }
                }
                return rowHeader(above)
            }
            between.append(other)
        }
        return nil
    }

    func words(_ cell: TableCell) -> String {
        switch cell.content {
        case .empty: ""
        case .figure(let figure): figure.text
        case .bar(let bar): bar.figure.text
        case .text(let inlines): inlines.plainText
        }
    }
}
