/// A row with what its joined cells hold.
struct RowView {
    let grid: Grid
    let row: Grid.Row
    let merged: MergedCells

    /// Codes that stand on the first row of their group only, by column.
    var carried: [Int: Grid.Cell] = [:]

    func cell(_ column: Int?) -> Grid.Cell? { column.flatMap { grid.cell(row, $0) } }
    /// Of a code, which counts for all rows of a joined cell; an amount does not.
    func filled(_ column: Int?) -> Grid.Cell? { column.flatMap { grid.cell(row, $0) ?? merged.cell(row.number, $0) ?? carried[$0] } }
}

/// Cells that were joined: what the first one holds counts for all of its rows.
struct MergedCells {
    var cells: [Int64: Grid.Cell] = [:]

    init(_ sheet: Grid.Sheet, _ grid: Grid) {
        guard !sheet.merged.isEmpty else { return }
        var first: [Int32: Grid.Row] = [:]
        for index in sheet.rows { first[grid.rows[index].number] = grid.rows[index] }
        var room = 1_000_000
        for area in sheet.merged where area.rows.count > 1 && area.rows.count < room {
            room -= area.rows.count
            guard let row = first[area.rows.lowerBound], let cell = grid.cell(row, Int(area.columns.lowerBound)) else { continue }
            for number in area.rows { cells[Int64(number) << 16 | Int64(area.columns.lowerBound)] = cell }
        }
    }

    func cell(_ row: Int32, _ column: Int) -> Grid.Cell? { cells.isEmpty ? nil : cells[Int64(row) << 16 | Int64(column)] }
}
