/// Reads the amounts of a table's cells, in öre.
struct TableAmounts {
    let bytes: UnsafeBufferPointer<UInt8>
    /// How decimals are written, by what is clear in the columns of amounts.
    private(set) var mark: DecimalMark?
    /// Öre of what the table counts in.
    let unit: Int64

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ grid: Grid, _ sheet: Grid.Sheet, _ columns: TableColumns) {
        self.bytes = bytes
        unit = columns.unit
        mark = decimalMark(grid, sheet, columns)
    }

    func öre(_ cell: Grid.Cell) throws(AmountFault) -> Int64 {
        // What no program has computed is no figure.
        if cell.isStale { throw .notANumber }
        switch cell.kind {
        case .number:
            // What is shown in thousands is stored in kronor.
            func kronor(_ thousands: Int) -> Int64 { thousands == 0 ? 1 : thousands == 1 ? 1_000 : 1_000_000 }
            return try storedAmount(bytes, Int(cell.start)..<Int(cell.end), max(1, max(unit, kronor(cell.look.unit)) / kronor(cell.look.thousands)))
        case .text, .quoted:
            if unit == 1, let plain = plainAmount(cell) { return plain }
            return try TextAmount(cellText(cell, bytes), unit: unit).öre(mark)
        case .date, .flag, .error, .formula: throw .notANumber
        }
    }

    /// nil for what is no amount at all.
    func perhaps(_ cell: Grid.Cell?) -> Int64? {
        guard let cell, cell.kind != .error else { return nil }
        return try? öre(cell)
    }

    /// Digits, perhaps with a minus and one or two decimals: nearly every amount.
    private func plainAmount(_ cell: Grid.Cell) -> Int64? {
        var index = Int(cell.start)
        let end = Int(cell.end)
        guard end - index <= 14, index < end else { return nil }
        let isNegative = bytes[index] == UInt8(ascii: "-")
        if isNegative { index += 1 }
        var value: Int64 = 0
        var decimals = -1
        var digits = 0
        while index < end {
            let digit = bytes[index] &- 0x30
            if digit < 10 {
                value = value * 10 + Int64(digit)
                digits += 1
                if decimals >= 0 { decimals += 1 }
            } else if decimals < 0, bytes[index] == UInt8(ascii: ",") && mark != .point || bytes[index] == UInt8(ascii: ".") && mark != .comma {
                decimals = 0
            } else {
                return nil
            }
            index += 1
        }
        guard digits > 0, decimals <= 2, decimals != 0 else { return nil }
        for _ in max(0, decimals)..<2 { value *= 10 }
        return isNegative ? -value : value
    }

    private func decimalMark(_ grid: Grid, _ sheet: Grid.Sheet, _ columns: TableColumns) -> DecimalMark? {
        var comma = 0
        var point = 0
        let wanted = columns.amountColumns
        for index in sheet.rows where index > columns.lastHeader {
            for column in wanted {
                guard let cell = grid.cell(grid.rows[index], column), cell.kind == .text || cell.kind == .quoted else { continue }
                var hasMark = false
                for offset in Int(cell.start)..<Int(cell.end) where bytes[offset] == UInt8(ascii: ",") || bytes[offset] == UInt8(ascii: ".") { hasMark = true }
                guard hasMark else { continue }
                switch TextAmount(cellText(cell, bytes)).evidence {
                case .comma: comma += 1
                case .point: point += 1
                case .none, .ambiguous: break
                }
            }
            if comma + point > 2_000 { break }
        }
        return comma > 0 && point == 0 ? .comma : point > 0 && comma == 0 ? .point : nil
    }
}
