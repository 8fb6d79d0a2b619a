import Diagnostics

/// Looks for the table of a ledger in a sheet: the first row that has headings for an account and an amount.
struct TableFinder {
    let grid: Grid
    let bytes: UnsafeBufferPointer<UInt8>
    /// Which amounts are wanted.
    let choice: TableChoice

    /// How far down headings are looked for.
    private static let deepest = 60

    func columns(of sheet: Grid.Sheet) -> TableColumns? {
        for index in sheet.rows.prefix(Self.deepest) {
            if let found = columns(header: index, in: sheet) { return found }
        }
        return nil
    }

    /// Whether a row has a heading for the account.
    func isHeader(_ row: Grid.Row, account column: Int) -> Bool {
        guard let cell = grid.cell(row, column), cell.kind == .text || cell.kind == .quoted, cell.end > cell.start,
            // Nearly all cells of the column are numbers.
            bytes[Int(cell.start)] >= 0x41, cell.end - cell.start < 24
        else { return false }
        return TableHeading.account.contains(TableHeading.plain(cellText(cell, bytes)))
    }

    func columns(header index: Int, in sheet: Grid.Sheet) -> TableColumns? {
        let row = grid.rows[index]
        guard row.cells.contains(where: { isAccount(grid.cells[Int($0)]) }) else { return nil }
        let words = HeadingRows(grid, bytes, header: index, in: sheet)
        var columns = TableColumns(header: index, lastHeader: words.lastRow)
        let names = names(words)
        let chosen = chosen(words, names)
        columns.headings = names
        var amounts: [Amount] = []
        var debit: Int?
        var credit: Int?
        var last: (column: Int, plain: String)?
        for item in words.columns {
            let plain = TableHeading.plain(item.text)
            guard !plain.isEmpty else { continue }
            let column = item.column
            columns.last = max(columns.last, column)
            if chosen.contains(column) {
                amounts.append(Amount(column: column, text: names[column] ?? item.text, heading: item.heading ?? AmountHeading(), isChosen: true))
                continue
            }
            if TableHeading.account.contains(plain), columns.account < 0 {
                columns.account = column
            } else if TableHeading.accountName.contains(plain) {
                columns.accountName = columns.accountName ?? column
            } else if TableHeading.side.contains(plain) {
                columns.side = column
            } else if TableHeading.currency.contains(plain) {
                columns.currency = column
            } else if TableHeading.debit.contains(plain) {
                debit = column
            } else if TableHeading.credit.contains(plain) {
                credit = column
            } else if TableHeading.period.contains(plain) {
                columns.period = columns.period ?? column
            } else if TableHeading.month.contains(plain) {
                columns.month = columns.month ?? column
            } else if TableHeading.year.contains(plain) {
                columns.year = columns.year ?? column
            } else if TableHeading.quarter.contains(plain) {
                columns.quarter = columns.quarter ?? column
            } else if TableHeading.third.contains(plain) {
                columns.third = columns.third ?? column
            } else if let heading = item.heading {
                amounts.append(Amount(column: column, text: names[column] ?? item.text, heading: heading, isChosen: false))
            } else if let last, isName(plain, of: last.plain) {
                columns.dimensionNames[last.column] = columns.dimensionNames[last.column] ?? column
                continue
            } else if columns.account >= 0, columns.accountName == nil, last == nil, TableHeading.nameEndings.contains(plain) {
                columns.accountName = column
            } else if !TableHeading.passed.contains(plain), !saysPriorYear(item.text), columns.dimensions.count < 40 {
                columns.dimensions.append((column, item.text))
                last = (column, plain)
                continue
            }
            if TableHeading.voucher.contains(plain) { columns.vouchers.append(column) }
            last = nil
        }
        guard columns.account >= 0 else { return nil }
        columns.titleYear = words.title.year
        columns.titleYears = words.title.years.sorted()
        if choice.amount != nil, chosen.count != 1 {
            guard !amounts.isEmpty || debit != nil else { return nil }
            let all = words.columns.filter { $0.heading != nil }.compactMap { names[$0.column] }
            columns.doubt = chosen.isEmpty ? .unknown(all) : .several(chosen.compactMap { names[$0] })
            return columns
        }
        guard choose(amounts, debit, credit, words, &columns) else { return nil }
        return columns
    }

    /// What each heading is called when one of them is asked for: those of the same words are told apart by the column's letter.
    private func names(_ words: HeadingRows) -> [Int: String] {
        var count: [String: Int] = [:]
        for item in words.columns { count[TableHeading.plain(item.text), default: 0] += 1 }
        var result: [Int: String] = [:]
        for item in words.columns where !item.text.isEmpty {
            result[item.column] = count[TableHeading.plain(item.text), default: 0] > 1 ? "\(item.text) (\(columnName(item.column + 1)))" : item.text
        }
        return result
    }

    /// The columns that bear the name which is asked for.
    private func chosen(_ words: HeadingRows, _ names: [Int: String]) -> [Int] {
        guard let wanted = choice.amount.map({ TableHeading.plain($0) }), !wanted.isEmpty else { return [] }
        let exact = words.columns.filter { names[$0.column].map { TableHeading.plain($0) == wanted } ?? false }
        return (exact.isEmpty ? words.columns.filter { TableHeading.plain($0.text) == wanted } : exact).map(\.column)
    }

    private func measure(_ column: TableChoice.Column) -> AmountHeading.Measure {
        switch column {
        case .outcome: .outcome
        case .budget: .budget
        case .forecast: .forecast
        }
    }

    private struct Amount {
        var column: Int
        var text: String
        var heading: AmountHeading
        var isChosen: Bool
    }

    /// Which of the columns are the amounts that are wanted; false when there are none.
    private func choose(_ amounts: [Amount], _ debit: Int?, _ credit: Int?, _ words: HeadingRows, _ columns: inout TableColumns) -> Bool {
        if let chosen = amounts.first(where: \.isChosen) {
            // Whoever names a column answers for its currency, and for a balance that it is each period's own.
            columns.currency = nil
            columns.isKronor = true
            var heading = chosen.heading
            heading.isBalance = false
            if let own = heading.measure, own != measure(choice.column), !heading.isGeneric {
                columns.chosenOtherwise = (own, grid.cell(grid.rows[columns.header], chosen.column))
            }
            if heading.year == nil, saysPriorYear(chosen.text) { heading.year = words.title.year.map { $0 - 1 } }
            setOne(chosen.column, heading, words, &columns)
            return true
        }
        let wanted = measure(choice.column)
        // "Jan" is of what is wanted, unless its neighbours say that they are.
        let named = amounts.filter { $0.heading.measure == wanted }
        var fitting = named
        if wanted == .outcome || named.isEmpty { fitting = amounts.filter { $0.heading.measure == wanted || $0.heading.measure == nil } }
        // A table that says only "Belopp" is what it is asked for.
        if fitting.isEmpty { fitting = amounts.filter { $0.heading.isGeneric && !$0.heading.isByTitle } }
        if fitting.isEmpty, let other = amounts.first, debit == nil || credit == nil || wanted != .outcome {
            let isByTitle = other.heading.isByTitle
            columns.amounts = .one(other.column)
            columns.doubt = .otherwise(
                other.heading.measure ?? .outcome, isByTitle ? words.title.measure?.cell : grid.cell(grid.rows[columns.header], other.column))
            return true
        }
        fitting = fitting.filter { !$0.heading.isBareNumber } + bareMonths(fitting)
        fitting.sort { $0.column < $1.column }
        if let debit, let credit, fitting.allSatisfy({ $0.heading.isBalance || $0.heading.isSum }) || choice.column == .outcome && fitting.isEmpty {
            // A balance beside debit and credit runs from row to row.
            columns.amounts = .debitAndCredit(debit, credit)
            let nets = fitting.filter(\.heading.isBalance)
            if nets.count == 1 { columns.net = nets[0].column }
            if !columns.hasTime { columns.ownPeriod = words.title.year.map { Int32($0 * 100) } }
            setUnit([], [debit, credit], words, &columns)
            return true
        }
        guard let first = fitting.first else { return false }
        if !columns.hasSpan,
            let series = PeriodSeries(fitting.map { ($0.column, $0.heading) }, titleYear: columns.year == nil ? words.title.year : nil)
        {
            columns.amounts = .series(series)
            columns.months = series.months
            if series.isCumulated, words.isCumulatedByTitle { columns.cumulatedCell = words.title.cumulated }
            setUnit(fitting.map(\.heading), series.columns.map(\.column), words, &columns)
            return true
        }
        setOne(first.column, first.heading, words, &columns)
        if fitting.count > 1 || debit != nil && credit != nil { columns.doubt = .several(fitting.map(\.text)) }
        return true
    }

    private func setOne(_ column: Int, _ heading: AmountHeading, _ words: HeadingRows, _ columns: inout TableColumns) {
        columns.amounts = .one(column)
        (columns.isCumulated, columns.isBalance) = (heading.isCumulated, heading.isBalance && !heading.isNet)
        setUnit([heading], [column], words, &columns)
        guard !columns.hasSpan else { return }
        let year = heading.year ?? (columns.year == nil ? words.title.year : nil) ?? 0
        if let span = heading.span, !heading.isBareNumber {
            columns.ownPeriod = Int32(year * 100 + PeriodSeries.lastMonth(span))
            columns.months[year] = (heading.isCumulated ? 1 : PeriodSeries.firstMonth(span))...PeriodSeries.lastMonth(span)
        } else if columns.year == nil, !heading.isSum, (heading.measure ?? .outcome) == .outcome, let span = words.title.span?.span,
            span.year == nil || span.year == year || year == 0
        {
            // The whole year is what was asked for, which may not have gone yet.
            columns.ownPeriod = Int32(year * 100 + (span.months == 1...12 ? 0 : span.months.upperBound))
            if columns.ownPeriod == 0 { columns.ownPeriod = nil }
            guard span.months != 1...12 else { return }
            columns.months[year] = heading.isCumulated ? 1...span.months.upperBound : span.months
            columns.areMonthsDoubtful = span.isDoubtful && !heading.isCumulated
        } else if year > 0, columns.year == nil {
            columns.ownPeriod = Int32(year * 100)
        }
    }

    /// Bare numbers are months where they count from one, and codes of something else.
    private func bareMonths(_ amounts: [Amount]) -> [Amount] {
        let bare = amounts.filter(\.heading.isBareNumber)
        return bare.count > 2 && bare.enumerated().allSatisfy { $1.heading.span == .month($0 + 1) } ? bare : []
    }

    /// By the headings, else by what stands above the table.
    private func setUnit(_ headings: [AmountHeading], _ amounts: [Int], _ words: HeadingRows, _ columns: inout TableColumns) {
        let units = headings.compactMap(\.unit)
        if let unit = units.first {
            columns.unit = unit
            if unit == 1 { (columns.currency, columns.isKronor) = (nil, true) }
            columns.unitCell = amounts.first.flatMap { grid.cell(grid.rows[columns.header], $0) }
            columns.isUnitStated = true
            // A line that says another unit than the heading, or a heading than its neighbour: nobody knows which of them is right.
            if let stated = words.title.unit, stated.unit != unit { columns.otherUnit = stated.cell ?? columns.unitCell }
            if units.contains(where: { $0 != unit }) || headings.contains(where: \.isOfTwoUnits) {
                columns.otherUnit = amounts.last.flatMap { grid.cell(grid.rows[columns.header], $0) } ?? columns.unitCell
            }
        } else if let stated = words.title.unit {
            (columns.unit, columns.unitCell, columns.otherUnit) = (stated.unit, stated.cell, words.title.otherUnit)
            columns.isUnitStated = true
        }
    }

    private func isAccount(_ cell: Grid.Cell) -> Bool {
        (cell.kind == .text || cell.kind == .quoted) && TableHeading.account.contains(TableHeading.plain(cellText(cell, bytes)))
    }

    private func isName(_ plain: String, of dimension: String) -> Bool {
        if TableHeading.nameEndings.contains(plain) { return true }
        guard plain.hasPrefix(dimension) else { return false }
        return TableHeading.nameEndings.contains(String(plain.dropFirst(dimension.count)))
    }
}
