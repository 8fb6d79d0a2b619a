/// A table of separated values whose last row has been cut off: its line does not end, and it has fewer fields than the headings,
/// or fewer decimals than every other amount.
struct CutTable {
    private(set) var cell: Grid.Cell?

    init(_ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>, _ columns: TableColumns, _ sheet: Grid.Sheet) {
        guard let fields = grid.openFields, let row = grid.rows.last, sheet.rows.upperBound == grid.rows.count, sheet.rows.last ?? 0 > columns.lastHeader,
            let last = row.cells.last.map({ grid.cells[Int($0)] })
        else { return }
        // A note below the table has one field, of words.
        let isNote = fields == 1 && bytes[Int(last.start)] &- 0x30 >= 10
        if fields <= columns.last, !isNote, fields < Self.usual(grid, columns, sheet) {
            cell = last
            return
        }
        guard columns.amountColumns.contains(Int(last.column)), let own = Self.decimals(last, bytes), let all = Self.sameDecimals(grid, bytes, sheet, columns)
        else { return }
        if own < all { cell = last }
    }

    /// The fewest columns that a row before has something in, where each has.
    private static func usual(_ grid: Grid, _ columns: TableColumns, _ sheet: Grid.Sheet) -> Int {
        var fewest = Int.max
        for index in sheet.rows.dropLast() where index > columns.lastHeader {
            guard grid.cell(grid.rows[index], columns.account) != nil, let last = grid.rows[index].cells.last else { continue }
            fewest = min(fewest, Int(grid.cells[Int(last)].column) + 1)
        }
        return fewest == Int.max ? columns.last + 1 : fewest
    }

    private static func decimals(_ cell: Grid.Cell, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard cell.kind == .text, cell.end > cell.start else { return nil }
        for index in Int(cell.start)..<Int(cell.end) where bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ".") {
            return Int(cell.end) - index - 1
        }
        return 0
    }

    /// The decimals that all other amounts of the last column have; nil where they differ, or are few.
    private static func sameDecimals(_ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>, _ sheet: Grid.Sheet, _ columns: TableColumns) -> Int? {
        guard let column = columns.amountColumns.max() else { return nil }
        var all: Int?
        var count = 0
        for index in sheet.rows.dropLast() where index > columns.lastHeader {
            guard let cell = grid.cell(grid.rows[index], column), let own = decimals(cell, bytes) else { continue }
            if let all, all != own { return nil }
            all = own
            count += 1
        }
        return count > 4 ? all : nil
    }
}
