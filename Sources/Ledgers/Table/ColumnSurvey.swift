import Diagnostics
import Inputs

/// Looks down the columns of a table before its rows are read, for what their headings do not say.
struct ColumnSurvey {
    /// So many rows say what kind a column is.
    private static let mostLooked = 200

    let grid: Grid
    let bytes: UnsafeBufferPointer<UInt8>
    let sheet: Grid.Sheet
    let columns: TableColumns
    /// Rows whose account begins with a digit.
    let accountRows: [Grid.Row]

    init(_ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>, _ sheet: Grid.Sheet, _ columns: TableColumns) {
        (self.grid, self.bytes, self.sheet, self.columns) = (grid, bytes, sheet, columns)
        accountRows = sheet.rows.lazy.filter { $0 > columns.lastHeader }.map { grid.rows[$0] }.filter { row in
            guard let cell = grid.cell(row, columns.account), cell.end > cell.start else { return false }
            return bytes[Int(cell.start)] &- 0x30 < 10
        }
    }

    /// A column that no heading calls a period, but whose values are periods, nearly all of them: read without it, several years
    /// would be one.
    func unknownPeriod() -> (heading: String, cell: Grid.Cell)? {
        guard !columns.hasTime else { return nil }
        if case .series = columns.amounts { return nil }
        let rows = accountRows
        for column in candidates(rows) {
            let heading = columns.headings[column] ?? ""
            let isOfYear = saysYear(heading)
            var (count, hits): (Int, Int) = (0, 0)
            var first: Grid.Cell?
            for row in rows {
                guard let cell = grid.cell(row, column), cell.end > cell.start else { continue }
                count += 1
                if isPeriod(cell, isOfYear: isOfYear) {
                    hits += 1
                    first = first ?? cell
                } else if (count - hits) * 10 > rows.count {
                    break
                }
            }
            if let first, hits * 10 >= count * 9, count * 2 >= rows.count { return (heading.isEmpty ? columnName(column + 1) : heading, first) }
        }
        return nil
    }

    /// A column that says of each row whether it is outcome, budget or forecast.
    func measures() -> Int? {
        let rows = accountRows.prefix(Self.mostLooked)
        return columns.dimensions.map(\.column).first { column in
            let hits = rows.count { row in grid.cell(row, column).map { explicitMeasure(cellText($0, bytes)) != nil } ?? false }
            return hits > 0 && hits * 2 >= rows.count
        }
    }

    // MARK: Rows and columns

    private func candidates(_ rows: [Grid.Row]) -> [Int] {
        var known = Set(columns.amountColumns + columns.dimensionNames.values + [columns.account])
        known.formUnion([columns.accountName, columns.side, columns.currency].compactMap { $0 })
        var found: [Int] = []
        for row in rows.prefix(50) {
            for position in row.cells {
                let column = Int(grid.cells[Int(position)].column)
                guard known.insert(column).inserted else { continue }
                let heading = columns.headings[column] ?? ""
                let plain = TableHeading.plain(heading)
                if TableHeading.passed.contains(plain) || TableHeading.dimension.contains(plain) || AmountHeading(heading) != nil { continue }
                // The day of the export is no row's own.
                if ["uttag", "export", "skapad", "utskriv", "print", "ändrad"].contains(where: { plain.hasPrefix($0) }) { continue }
                found.append(column)
            }
        }
        return found
    }

    private func saysYear(_ heading: String) -> Bool {
        let plain = TableHeading.plain(heading)
        return plain.hasSuffix("år") || plain.hasPrefix("år") || plain.hasSuffix("year")
    }

    private func isPeriod(_ cell: Grid.Cell, isOfYear: Bool) -> Bool {
        let range = Int(cell.start)..<Int(cell.end)
        switch cell.kind {
        case .date: return true
        case .number, .text, .quoted: break
        case .flag, .error, .formula: return false
        }
        if let number = digits(bytes, range) {
            switch range.count {
            case 4: return isOfYear && (1990...2100).contains(number)
            case 6: return (1990...2100).contains(number / 100) && (1...16).contains(number % 100)
            case 8: return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100) != nil && (1990...2100).contains(number / 10_000)
            default: return false
            }
        }
        guard cell.kind != .number, range.count >= 6 else { return false }
        return tablePeriod(cellText(cell, bytes)).map { $0 % 100 != 0 } ?? false
    }
}

/// What a cell says that a row is: nil for what is no word of it.
func explicitMeasure(_ text: String) -> AmountHeading? {
    guard let heading = AmountHeading(text), heading.measure != nil, !heading.isGeneric else { return nil }
    return heading
}
