import DocumentTree

/// The ids within a table, and which headers each cell has. Ids are built on the table's anchor and an
/// underscore, which no anchor has, so they are unique in the page.
struct TableIDs {
    let anchor: String
    /// Grouped headers, across or down: `scope` alone is not enough for all screen readers, so every cell
    /// names its headers.
    let areNeeded: Bool
    /// For each row: the row whose group it belongs to (a group row belongs to its own); -1 for none.
    let groups: [Int]
    /// For each row: whether it has a header cell.
    private let hasRowHeader: [Bool]
    /// For each column: the ids of its header cells, outer first.
    private let columnHeaders: [String]
    private let head: [TableHeaderRow]
    /// Where cells name them: each would else be put together for every cell of its row.
    private let rowIDs: [String]

    init(_ table: Table) {
        anchor = table.anchor
        head = table.head
        groups = table.groupOfRow
        areNeeded = table.head.count > 1 || groups.contains { $0 >= 0 }
        let headerColumn = table.columns.firstIndex { $0.isRowHeader }
        hasRowHeader = table.rows.map { row in
            guard let headerColumn, row.cells.indices.contains(headerColumn) else { return false }
            return !row.cells[headerColumn].isEmpty
        }
        var headers = Array(repeating: "", count: table.columns.count)
        if areNeeded {
            for (rowIndex, row) in table.head.enumerated() {
                for (cellIndex, cell) in row.cells.enumerated() where !cell.inlines.isEmpty {
                    let id = TableIDs.header(table.anchor, rowIndex, cellIndex)
                    for column in cell.column..<cell.column + max(1, cell.columnSpan) {
                        guard headers.indices.contains(column) else { continue }
                        headers[column] += headers[column].isEmpty ? id : " " + id
                    }
                }
            }
        }
        columnHeaders = headers
        let anchor = table.anchor
        rowIDs = areNeeded ? table.rows.indices.map { "\(anchor)_r\($0 + 1)" } : []
    }

    var caption: String { anchor + "_rubrik" }
    var notes: String { anchor + "_noter" }
    func header(_ row: Int, _ cell: Int) -> String { TableIDs.header(anchor, row, cell) }
    func row(_ row: Int) -> String { rowIDs.isEmpty ? "\(anchor)_r\(row + 1)" : rowIDs[row] }
    func note(_ index: Int) -> String { "\(anchor)_n\(index + 1)" }
    func reference(_ note: Int, _ count: Int) -> String { "\(anchor)_n\(note + 1)_\(count)" }

    private static func header(_ anchor: String, _ row: Int, _ cell: Int) -> String {
        "\(anchor)_k\(row + 1)_\(cell + 1)"
    }

    /// The header cells above a header cell; nil when ids are not needed.
    func headersAbove(_ row: Int, _ cell: TableHeaderCell) -> String? {
        guard areNeeded, row > 0 else { return nil }
        var result: [String] = []
        for above in 0..<row {
            for (index, candidate) in head[above].cells.enumerated() where !candidate.inlines.isEmpty {
                let span = candidate.column..<candidate.column + max(1, candidate.columnSpan)
                if span.contains(cell.column) { result.append(header(above, index)) }
            }
        }
        return result.joined(separator: " ")
    }

    /// The ids of all headers of a cell in the body: its group, its row, its columns.
    func forEachHeader(row: Int, column: Int, isHeader: Bool, _ body: (String) -> Void) {
        if groups[row] >= 0, groups[row] != row { body(self.row(groups[row])) }
        if !isHeader, hasRowHeader[row] { body(self.row(row)) }
        if columnHeaders.indices.contains(column), !columnHeaders[column].isEmpty { body(columnHeaders[column]) }
    }
}
