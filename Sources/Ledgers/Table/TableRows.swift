import Diagnostics

/// The rows of a table as they are read, and what they say of each other.
struct TableRows {
    /// What keeps a row from being read.
    struct Fault: Error {
        var code: DiagnosticCode
        var cell: Grid.Cell
        var arguments: [String: String] = [:]
    }

    /// A row that states a sum of others.
    struct Sum {
        /// How many rows stood before it.
        var at: Int
        var start: Int32
        var end: Int32
        var text: String
        /// The account or code that it is of.
        var number: String?
        /// By column of amounts; nil where it has none.
        var values: [Int64?]
        var isCalledSum: Bool
        /// The codes that stand on it: it may be the sum of the rows that have them.
        var codes: [Int32] = []
        /// Columns that add others up, where they say something else than the sum's own amounts beside them.
        var corners: [Corner] = []
    }

    /// Where a row of sums meets a column of sums.
    struct Corner {
        var cell: Grid.Cell
        var stated: Int64
        var computed: Int64
    }

    let id: FileID
    let columns: TableColumns
    let grid: Grid
    let bytes: UnsafeBufferPointer<UInt8>
    private let merged: MergedCells
    private let isSeparated: Bool
    var names: TableNames
    let amounts: TableAmounts
    private var time: TableTime

    var rows: [LedgerRow] = []
    /// Of a series: which of its columns each row is of.
    var slots: [Int16] = []
    var sums: [Sum] = []
    /// Rows of what rounding leaves over, by column of amounts, and how many rows stood before each.
    var roundings: [(cell: Grid.Cell, values: [Int64], at: Int)] = []
    /// Lines in the midst of the table that may head rows of something else.
    var headings = MiddleHeadings()
    var totals: RowTotals
    private(set) var hidden = 0
    private var thousands = 0
    /// Rows that are said to be credit.
    var credits: [(row: Int, öre: Int64)] = []

    /// What stood in the columns of debits and credits, and in one that says what they come to.
    struct Sides {
        var row = 0
        var debit: Int64 = 0
        var credit: Int64 = 0
        var net: (öre: Int64, cell: Grid.Cell)?
    }
    var sides: [Sides] = []
    var side = Sides()
    /// By row, which voucher it is of; empty where no column says.
    var vouchers: [UInt64] = []
    /// The first amount whose cell shows a unit that the table does not say.
    private(set) var shownUnit: Grid.Cell?
    /// Blank accounts are the account above.
    var fillsAccounts = false
    private var lastAccount: Grid.Cell?

    struct Found {
        var öre: Int64
        var cell: Grid.Cell
        var slot: Int
    }
    var found: [Found] = []

    /// A column that says of each row whether it is outcome, budget or forecast, and which is wanted.
    var measureColumn: Int?
    var wanted = AmountHeading.Measure.outcome
    /// The first row that is of another kind, and how many there are.
    private(set) var otherMeasure: Grid.Cell?
    private(set) var otherMeasures = 0
    private var measureWords = ByteIndex()
    /// Of each word: whether its rows count; nil where it says nothing of it.
    private var isWanted: [Bool?] = []

    /// Columns whose blanks are the code above, and those codes.
    var filling: [Int] = []
    private var carried: [Int: Grid.Cell] = [:]

    init(_ id: FileID, _ grid: Grid, _ bytes: UnsafeBufferPointer<UInt8>, _ columns: TableColumns, _ sheet: Grid.Sheet) {
        (self.id, self.grid, self.bytes, self.columns) = (id, grid, bytes, columns)
        merged = MergedCells(sheet, grid)
        isSeparated = sheet.name.isEmpty
        names = TableNames(id, grid, bytes)
        amounts = TableAmounts(bytes, grid, sheet, columns)
        time = TableTime(bytes, is1904: grid.is1904, columns)
        totals = RowTotals(columns)
        rows.reserveCapacity(sheet.rows.count)
    }

    /// Whether the amounts are kronor that cells show in thousands.
    var isShownInThousands: Bool { isSeparated ? false : thousands > 0 && thousands * 2 > rows.count }

    /// How many columns of amounts the table has.
    var slotCount: Int { if case .series(let series) = columns.amounts { series.columns.count } else { 1 } }

    // MARK: A row

    mutating func read(_ row: Grid.Row) throws(Fault) {
        var view = RowView(grid: grid, row: row, merged: merged)
        guard let account = account(view) else { return try withoutAccount(row, view) }
        lastAccount = account
        if account.kind == .error { throw Fault(code: .errorCell, cell: account) }
        if account.kind == .formula || account.isStale { throw Fault(code: .formulaWithoutValue, cell: account) }
        // A word where an account should be: a sum, a group.
        guard let number = names.accountNumber(account) else { return addSum(row, view, cellText(account, bytes), number: nil) }
        try holdWidth(row)
        if !filling.isEmpty {
            for column in filling { if let cell = grid.cell(row, column), cell.end > cell.start { carried[column] = cell } }
            view.carried = carried
        }
        try readAmounts(view)
        guard !found.isEmpty else { return }
        if names.isNoAccount(account, number) {
            throw Fault(code: .notAnAccount, cell: account, arguments: ["text": shortened(dateOrText(account))])
        }
        if let measureColumn, try !isOfWanted(view, measureColumn) { return }
        if account.kind != .number, Int(account.end) > number.upperBound, names.saysSum(number.upperBound..<Int(account.end)) {
            return addSum(row, view, cellText(account, bytes), number: ledgerText(bytes, number))
        }
        try holdCurrency(view)
        if row.isHidden { hidden += 1 }
        let moment: TableTime.Moment
        do throws(TableTime.Fault) {
            moment = try time.moment(view)
        } catch {
            guard case .unreadable(let cell) = error else { return }
            throw Fault(code: .unreadablePeriod, cell: cell, arguments: ["text": shortened(cellText(cell, bytes)), "tabell": ""])
        }
        var period = moment.period
        if period == 0, columns.hasTime, found.contains(where: { $0.öre != 0 }) {
            // "50 Personal", without a period, under its accounts.
            let own = ledgerText(bytes, number)
            if groups.contains(own) { return addSum(row, view, cellText(account, bytes), number: own) }
            throw Fault(code: .unreadablePeriod, cell: found[0].cell, arguments: ["belopp": öreText(found.reduce(0) { $0 &+ $1.öre }), "tabell": ""])
        }
        if let own = columns.ownPeriod { period = own >= 100 ? own : period / 100 * 100 + own }
        let index = names.account(number, account, columns, row)
        let objects = names.objectSet(columns, view)
        if let fault = names.fault { throw fault }
        if names.isSumAccount[Int(index)] || names.isSumSet[Int(objects)] {
            return addSum(row, view, names.accounts[Int(index)].name, number: names.isSumSet[Int(objects)] ? ledgerText(bytes, number) : sumGroup(number))
        }
        for item in found {
            if item.cell.look.thousands > 0 { thousands += 1 }
            if case .series(let series) = columns.amounts {
                let own = series.columns[item.slot].period
                period = own >= 100 ? own : period / 100 * 100 + own
                slots.append(Int16(item.slot))
            }
            rows.append(
                LedgerRow(
                    account: index, objects: objects, period: period, day: period == moment.period ? moment.day : 0, start: item.cell.start, end: item.cell.end,
                    öre: item.öre))
            if !columns.vouchers.isEmpty { vouchers.append(voucher(row)) }
        }
        if case .debitAndCredit = columns.amounts {
            side.row = rows.count - 1
            side.net = view.cell(columns.net).flatMap { cell in amounts.perhaps(cell).map { ($0, cell) } }
            sides.append(side)
        }
        if let side = view.cell(columns.side), try isCredit(side) { credits.append((rows.count - 1, found[0].öre)) }
        totals.hold(row, view, amounts, firstRow: rows.count - found.count, values: found.map { ($0.slot, $0.öre) })
    }

    /// Accounts that others begin with.
    var groups: Set<String> = []

    /// The cell of a row's account: its own, that of a joined cell, or the one above where accounts stand once.
    private func account(_ view: RowView) -> Grid.Cell? {
        if let cell = view.filled(columns.account), cell.end > cell.start { return cell }
        guard fillsAccounts, let lastAccount, !hasSumWords(view.row, grid, bytes),
            columns.dimensions.allSatisfy({ view.filled($0.column).map { $0.end > $0.start } ?? false })
        else { return nil }
        return lastAccount
    }

    private func voucher(_ row: Grid.Row) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for column in columns.vouchers {
            if let cell = grid.cell(row, column) { for index in Int(cell.start)..<Int(cell.end) { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 } }
            hash = (hash ^ 0x1F) &* 0x100_0000_01B3
        }
        return hash
    }

    private func holdWidth(_ row: Grid.Row) throws(Fault) {
        guard isSeparated, let last = row.cells.last.map({ grid.cells[Int($0)] }), Int(last.column) > columns.last else { return }
        throw Fault(code: .widerThanHeadings, cell: last, arguments: ["antal": String(last.column + 1), "rubriker": String(columns.last + 1)])
    }

    private mutating func holdCurrency(_ view: RowView) throws(Fault) {
        if !columns.isKronor, let item = found.first(where: { $0.cell.look.isForeign && $0.öre != 0 }) {
            throw Fault(code: .otherCurrency, cell: item.cell, arguments: ["text": shortened(grid.currency ?? "€")])
        }
        for item in found where item.öre != 0 && item.cell.look.unit > 0 {
            let own: Int64 = item.cell.look.unit == 1 ? 1_000 : 1_000_000
            // A cell that shows thousands of what is stored in kronor says the same as one that has kronor.
            if columns.isUnitStated, own != columns.unit, !(columns.unit == 1 && item.cell.look.thousands == item.cell.look.unit) {
                throw Fault(code: .twoUnits, cell: item.cell)
            }
            if !columns.isUnitStated, item.cell.look.thousands != item.cell.look.unit { shownUnit = shownUnit ?? item.cell }
        }
        guard let cell = view.cell(columns.currency), cell.end > cell.start else { return }
        let text = cellText(cell, bytes)
        guard !text.isEmpty, !["SEK", "KR", "SKR", "KRONOR"].contains(text.uppercased()) else { return }
        throw Fault(code: .otherCurrency, cell: cell, arguments: ["text": shortened(text)])
    }

    private func dateOrText(_ cell: Grid.Cell) -> String {
        let text = cellText(cell, bytes)
        guard cell.kind == .date, let period = Double(text).flatMap({ serialPeriod($0, is1904: grid.is1904) }) else { return text }
        return monthText(period)
    }

    /// Whether a row is of what is wanted, by the column that says so.
    private mutating func isOfWanted(_ view: RowView, _ column: Int) throws(Fault) -> Bool {
        guard let cell = view.filled(column), cell.end > cell.start else {
            throw Fault(code: .unknownMeasure, cell: found[0].cell, arguments: ["tomt": "", "rubrik": shortened(columns.headings[column] ?? "")])
        }
        let (index, isNew) = measureWords.number(of: Int(cell.start)..<Int(cell.end), in: bytes)
        if isNew {
            // Cumulated beside each period's own would count twice.
            isWanted.append(statedMeasure(cellText(cell, bytes)).map { $0.measure == wanted && !$0.isCumulated })
        }
        guard let isWanted = isWanted[index] else {
            throw Fault(
                code: .unknownMeasure, cell: cell, arguments: ["text": shortened(cellText(cell, bytes)), "rubrik": shortened(columns.headings[column] ?? "")])
        }
        if !isWanted {
            otherMeasure = otherMeasure ?? cell
            otherMeasures += 1
        }
        return isWanted
    }

    private func isCredit(_ cell: Grid.Cell) throws(Fault) -> Bool {
        let text = cellText(cell, bytes).lowercased()
        switch text {
        case "", "d", "debet", "debit", "deb", "dr", "+": return false
        case "k", "kredit", "credit", "kre", "c", "cr", "-", "−": return true
        default: throw Fault(code: .debitOrCredit, cell: cell, arguments: ["text": shortened(text)])
        }
    }
}
