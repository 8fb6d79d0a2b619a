import DocumentTree

/// Which header cells each cell of a table belongs to.
struct TableHeaders {
    /// A header covers other headers, or a row names a group of rows: position alone does not tell which headers
    /// a cell has.
    let areGrouped: Bool
    /// Of header cells, by node; empty where headers are not grouped.
    private(set) var identifiers: [NodeID: Int32] = [:]
    /// Header cells over each column, from the top.
    private var columns: [[(row: Int, node: NodeID)]]
    /// For each row, its own header cell and that of its group.
    private var rows: [(own: NodeID, group: NodeID)] = []

    init(_ table: Table) {
        areGrouped =
            table.head.count > 1 || table.head.contains { $0.cells.contains { $0.columnSpan > 1 } }
            || table.rows.contains { $0.kind == .group }
        columns = Array(repeating: [], count: table.columns.count)
        guard areGrouped else { return }
        for (index, row) in table.head.enumerated() {
            for cell in row.cells where !cell.inlines.isEmpty {
                for column in Self.span(cell, columns.count) { columns[column].append((index, cell.id)) }
            }
        }
        findRowHeaders(table)
    }

    private mutating func findRowHeaders(_ table: Table) {
        let groups = table.groupOfRow
        for (index, row) in table.rows.enumerated() {
            var own = NodeID.none
            var column = 0
            for cell in row.cells {
                if own == .none, Self.isHeader(cell, column, row, table) { own = cell.id }
                column += max(1, cell.columnSpan)
            }
            let group = groups[index]
            rows.append((own, group >= 0 && group < index ? rows[group].own : .none))
        }
    }

    /// Gives every header cell an identifier, in document order.
    mutating func identify(_ table: Table, _ make: (NodeID) -> Int32) {
        for row in table.head {
            for cell in row.cells where !cell.inlines.isEmpty { identifiers[cell.id] = make(cell.id) }
        }
        for row in rows where row.own != .none { identifiers[row.own] = make(row.own) }
    }

    /// Whether a cell names its row, or the rows that follow.
    static func isHeader(_ cell: TableCell, _ column: Int, _ row: TableRow, _ table: Table) -> Bool {
        if case .empty = cell.content { return false }
        if row.kind == .group { return column == 0 }
        return table.columns.indices.contains(column) && table.columns[column].isRowHeader
    }

    /// The headers over a header cell.
    func above(_ cell: TableHeaderCell, row: Int) -> [Int32] {
        guard areGrouped else { return [] }
        return collect(Self.span(cell, columns.count)) { $0 < row }
    }

    /// The headers of a body cell: those of its columns, its group's, its row's.
    func headers(of cell: TableCell, column: Int, row: Int, isHeader: Bool) -> [Int32] {
        guard areGrouped, row < rows.count else { return [] }
        let start = min(max(0, column), columns.count)
        let end = min(start + max(1, cell.columnSpan), columns.count)
        // The name of a group stands across all columns and belongs to none of them.
        if isHeader, end - start > 1 { return [] }
        var result = collect(start..<max(start, end)) { _ in true }
        let (own, group) = rows[row]
        if let identifier = identifiers[group] { result.append(identifier) }
        if !isHeader, let identifier = identifiers[own] { result.append(identifier) }
        return result
    }

    private func collect(_ span: Range<Int>, where isWanted: (Int) -> Bool) -> [Int32] {
        var result: [Int32] = []
        for column in span {
            for header in columns[column] where isWanted(header.row) {
                if let identifier = identifiers[header.node], !result.contains(identifier) { result.append(identifier) }
            }
        }
        return result
    }

    private static func span(_ cell: TableHeaderCell, _ count: Int) -> Range<Int> {
        let start = min(max(0, cell.column), count)
        return start..<min(start + max(1, cell.columnSpan), count)
    }
}
