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

    // MARK: What each row is

    /// A column that says of each row whether it is outcome, budget or forecast.
    func measures() -> Int? {
        let rows = accountRows.prefix(Self.mostLooked)
        let inWords = columns.dimensions.map(\.column).first { column in
            let hits = rows.count { row in grid.cell(row, column).map { explicitMeasure(cellText($0, bytes)) != nil } ?? false }
            return hits > 0 && hits * 2 >= rows.count
        }
        return inWords ?? columns.headings.sorted { $0.key < $1.key }.first { isOfShortMeasures($0.key, TableHeading.plain($0.value)) }?.key
    }

    /// "Utf" and "Bud", "AC" and "BU", under a heading of what rows are. Single letters count where all that stand there are such,
    /// of two kinds; series of vouchers are letters too.
    private func isOfShortMeasures(_ column: Int, _ heading: String) -> Bool {
        guard TableHeading.measure.contains(heading), !columns.amountColumns.contains(column) else { return false }
        var words = Set<String>()
        for row in accountRows {
            if let cell = grid.cell(row, column), cell.end > cell.start { words.insert(cellText(cell, bytes)) }
            // So many are no kinds of figures.
            if words.count > 12 { return false }
        }
        let known = words.filter { statedMeasure($0) != nil && (heading != "serie" || $0.count > 1) }
        let kinds = Set(known.compactMap { statedMeasure($0)?.measure })
        if known.count == words.count, kinds.count > 1 { return true }
        if known.contains(where: { $0.count > 1 }),
            kinds.contains(where: { $0 != .outcome }) || kinds.count == 1 && known.count < words.count && heading != "serie" && heading != "typ"
        {
            return true
        }
        return words.count > 1 && known.isEmpty && ["version", "scenario", "budgetversion"].contains(heading)
    }

    /// The unit of amounts in a column of its own: "tkr" on each row.
    func units() -> (column: Int, unit: Int64, cell: Grid.Cell, other: Grid.Cell?)? {
        for (column, heading) in columns.dimensions where TableHeading.unit.contains(TableHeading.plain(heading)) {
            var first: (unit: Int64, cell: Grid.Cell)?
            var other: Grid.Cell?
            let isOfUnits = accountRows.allSatisfy { row in
                guard let cell = grid.cell(row, column), cell.end > cell.start else { return true }
                guard let unit = unitWord(cellText(cell, bytes)) else { return false }
                if let first, first.unit != unit { other = other ?? cell }
                first = first ?? (unit, cell)
                return true
            }
            if isOfUnits, let first { return (column, first.unit, first.cell, other) }
        }
        return nil
    }

    // MARK: Accounts

    /// Accounts that others of the table begin with.
    func groups() -> Set<String> {
        var numbers = Set<String>()
        var words = ByteIndex()
        for row in accountRows {
            guard let cell = grid.cell(row, columns.account), words.number(of: Int(cell.start)..<Int(cell.end), in: bytes).isNew else { continue }
            let text = cellText(cell, bytes).prefix { $0.isNumber }
            if text.count < 9 { numbers.insert(String(text)) }
        }
        var found = Set<String>()
        for number in numbers { for length in 1..<max(1, number.count) { found.insert(String(number.prefix(length))) } }
        return found.intersection(numbers)
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
                if TableHeading.passed.contains(plain) || saysPriorYear(heading) { continue }
                if TableHeading.dimension.contains(plain) || AmountHeading(heading) != nil { continue }
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

/// What a cell says that a row is, in words or as systems shorten them.
func statedMeasure(_ text: String) -> (measure: AmountHeading.Measure, isCumulated: Bool)? {
    if let heading = explicitMeasure(text), let measure = heading.measure { return (measure, heading.isCumulated) }
    switch text.lowercased() {
    case "u", "utf", "utf.", "ac", "act", "actuals", "faktiskt", "faktisk": return (.outcome, false)
    case "b", "bud", "bud.", "bu", "budg": return (.budget, false)
    case "p", "prog", "prog.", "pr", "fc", "fcst": return (.forecast, false)
    default: return nil
    }
}

/// A unit and nothing else.
private func unitWord(_ text: String) -> Int64? {
    switch text.lowercased() {
    case "kr", "sek", "kronor", "kr.": 1
    case "tkr", "kkr", "tsek", "ksek", "tusental", "tusental kronor": 1_000
    case "mkr", "mnkr", "msek", "miljoner", "miljoner kronor": 1_000_000
    default: nil
    }
}

/// What a cell says that a row is: nil for what is no word of it.
func explicitMeasure(_ text: String) -> AmountHeading? {
    guard let heading = AmountHeading(text), heading.measure != nil, !heading.isGeneric else { return nil }
    return heading
}
