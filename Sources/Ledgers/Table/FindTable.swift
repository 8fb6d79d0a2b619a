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
        var amounts: [Amount] = []
        var debit: Int?
        var credit: Int?
        var last: (column: Int, plain: String)?
        for item in words.columns {
            let plain = TableHeading.plain(item.text)
            guard !plain.isEmpty else { continue }
            let column = item.column
            columns.last = max(columns.last, column)
            if let wanted = choice.amount, TableHeading.plain(wanted) == plain {
                amounts.append(Amount(column: column, text: item.text, heading: item.heading ?? AmountHeading(), isChosen: true))
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
            } else if let heading = item.heading {
                amounts.append(Amount(column: column, text: item.text, heading: heading, isChosen: false))
            } else if let last, isName(plain, of: last.plain) {
                columns.dimensionNames[last.column] = columns.dimensionNames[last.column] ?? column
                continue
            } else if columns.account >= 0, columns.accountName == nil, last == nil, TableHeading.nameEndings.contains(plain) {
                columns.accountName = column
            } else if !TableHeading.passed.contains(plain), columns.dimensions.count < 40 {
                columns.dimensions.append((column, item.text))
                last = (column, plain)
                continue
            }
            last = nil
        }
        guard columns.account >= 0, choose(amounts, debit, credit, words, &columns) else { return nil }
        return columns
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
            // Whoever names a column answers for what it is.
            (columns.amounts, columns.currency) = (.one(chosen.column), nil)
            setUnit([chosen.heading], [chosen.column], words, &columns)
            return true
        }
        let wanted: AmountHeading.Measure
        switch choice.column {
        case .outcome: wanted = .outcome
        case .budget: wanted = .budget
        case .forecast: wanted = .forecast
        }
        // "Jan" is of what is wanted, unless its neighbours say that they are.
        let named = amounts.filter { $0.heading.measure == wanted }
        var fitting = named
        if wanted == .outcome || named.isEmpty { fitting = amounts.filter { $0.heading.measure == wanted || $0.heading.measure == nil } }
        // Without a budget of its own the same column is read, and what wants a budget says so.
        if fitting.isEmpty { fitting = amounts.filter { $0.heading.measure == .outcome } }
        fitting = fitting.filter { !$0.heading.isBareNumber } + bareMonths(fitting)
        fitting.sort { $0.column < $1.column }
        if let debit, let credit, fitting.allSatisfy({ $0.heading.isBalance || $0.heading.isSum }) || choice.column == .outcome && fitting.isEmpty {
            // A balance beside debit and credit runs from row to row.
            columns.amounts = .debitAndCredit(debit, credit)
            setUnit([], [debit, credit], words, &columns)
            return true
        }
        guard let first = fitting.first else { return false }
        if columns.period == nil, columns.month == nil,
            let series = PeriodSeries(fitting.map { ($0.column, $0.heading) }, titleYear: columns.year == nil ? words.titleYear : nil)
        {
            columns.amounts = .series(series)
            setUnit(fitting.map(\.heading), series.columns.map(\.column), words, &columns)
            return true
        }
        columns.amounts = .one(first.column)
        (columns.isCumulated, columns.isBalance) = (first.heading.isCumulated, first.heading.isBalance)
        setUnit([first.heading], [first.column], words, &columns)
        if fitting.count > 1 || debit != nil && credit != nil { columns.otherAmounts = fitting.map(\.text) }
        return true
    }

    /// Bare numbers are months where they count from one, and codes of something else.
    private func bareMonths(_ amounts: [Amount]) -> [Amount] {
        let bare = amounts.filter(\.heading.isBareNumber)
        return bare.count > 2 && bare.enumerated().allSatisfy { $1.heading.span == .month($0 + 1) } ? bare : []
    }

    /// By the headings, else by what stands above the table.
    private func setUnit(_ headings: [AmountHeading], _ amounts: [Int], _ words: HeadingRows, _ columns: inout TableColumns) {
        if let unit = headings.compactMap(\.unit).first {
            columns.unit = unit
            if unit == 1 { columns.currency = nil }
            columns.unitCell = amounts.first.flatMap { grid.cell(grid.rows[columns.header], $0) }
        } else if let stated = words.statedUnit {
            (columns.unit, columns.unitCell) = stated
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

