import Diagnostics
import Inputs

/// What somebody says about a table that its headings do not: which sheet, which column.
public struct TableChoice: Hashable, Sendable {
    /// Which of the columns of amounts is wanted where no heading is named.
    public enum Column: Hashable, Sendable { case outcome, budget, forecast }

    public var sheet: String?
    public var amount: String?
    public var column = Column.outcome

    public init(sheet: String? = nil, amount: String? = nil, column: Column = .outcome) {
        self.sheet = sheet
        self.amount = amount
        self.column = column
    }
}

/// Makes a ledger of the one table of accounts and amounts in a grid.
struct TableReader {
    static let mostTold = 50

    let id: FileID
    let grid: Grid
    let bytes: UnsafeBufferPointer<UInt8>
    let choice: TableChoice
    var ledger: Ledger
    var diagnostics = DiagnosticList()
    let finder: TableFinder
    private var told: [String: Int] = [:]
    private var isBroken = false
    /// What could be read where single rows could not.
    private(set) var part: Ledger?
    private static let codesOfRows: Set<String> = {
        let codes: [DiagnosticCode] = [
            .unreadableAmount, .ambiguousAmount, .fractionOfÖre, .unreadablePeriod, .errorCell, .formulaWithoutValue, .rowWithoutAccount, .notAnAccount,
            .unknownMeasure, .debitOrCredit, .otherCurrency,
        ]
        return Set(codes.map(\.id))
    }()

    init(_ id: FileID, _ kind: Ledger.Kind, _ grid: Grid, _ choice: TableChoice, _ bytes: UnsafeBufferPointer<UInt8>) {
        (self.id, self.grid, self.choice, self.bytes) = (id, grid, choice, bytes)
        ledger = Ledger(kind: kind, file: id)
        ledger.program = grid.program
        finder = TableFinder(grid: grid, bytes: bytes, choice: choice)
    }

    /// nil when there is no table, or none that can be trusted.
    mutating func read() -> Ledger? {
        guard let (sheet, found) = findTable() else { return nil }
        var columns = found
        let survey = ColumnSurvey(grid, bytes, sheet, columns)
        takeUnits(survey, &columns)
        if let found = survey.unknownPeriod() {
            diagnostics.report(
                .unknownPeriodHeading, at: place(found.cell), ["rubrik": shortened(found.heading), "värde": shortened(cellText(found.cell, bytes))])
            return nil
        }
        let labels = BlankLabels(survey)
        if let found = labels.doubtful.first {
            diagnostics.report(.blankLabels, at: place(found.blank), ["rubrik": shortened(found.heading)])
            return nil
        }
        if !sheet.name.isEmpty { ledger.sheet = sheet.name }
        ledger.dimensions = columns.dimensions.enumerated().map { Dimension(number: $0.offset + 1, name: $0.element.heading, parent: nil) }
        ledger.statesUnit = columns.isUnitStated
        ledger.unit = columns.unit
        ledger.months = columns.months
        ledger.areMonthsDoubtful = columns.areMonthsDoubtful
        ledger.titleYears = columns.titleYears
        switch columns.amounts {
        case .one: ledger.isOneColumn = true
        case .series(let series): ledger.isOneColumn = series.columns.count == 1
        case .debitAndCredit: break
        }
        var rows = TableRows(id, grid, bytes, columns, sheet)
        rows.measureColumn = survey.measures()
        rows.wanted = wanted
        rows.filling = labels.filled.map(\.column)
        rows.groups = columns.hasTime ? survey.groups() : []
        let blank = survey.blankAccount()
        rows.fillsAccounts = blank != nil
        if let blank { tellFilled(blank, columns.headings[columns.account] ?? "Konto") }
        var stacked = StackedTables(grid, bytes, sheet, columns)
        for index in sheet.rows where index > columns.lastHeader { read(index, sheet, &rows, &stacked) }
        if let cut = CutTable(grid, bytes, columns, sheet).cell {
            tell(.ledgerCutShort, cut, ["vad": "den sista raden", "what": "the last row"])
        }
        tellAbout(rows, columns, labels)
        if rows.rows.isEmpty, !isBroken {
            diagnostics.report(.ledgerWithoutFigures, at: place(grid.rows[columns.header]), ["slag": "tabell"])
            return nil
        }
        rows.finish(&ledger, &diagnostics)
        ledger.finishYears()
        isBroken = isBroken || diagnostics.hasErrors
        // What is wrong with the whole table would make more be told than is.
        if isBroken, diagnostics.items.allSatisfy({ $0.severity != .error || Self.codesOfRows.contains($0.code.id) }) { part = ledger }
        return isBroken ? nil : ledger
    }

    /// A column of units is no code.
    private func takeUnits(_ survey: ColumnSurvey, _ columns: inout TableColumns) {
        guard let found = survey.units() else { return }
        if columns.isUnitStated, columns.unit != found.unit { columns.otherUnit = columns.otherUnit ?? found.cell } else { columns.unitCell = found.cell }
        if let other = found.other { columns.otherUnit = columns.otherUnit ?? other }
        (columns.unit, columns.isUnitStated) = (found.unit, true)
        columns.dimensions.removeAll { $0.column == found.column }
    }

    private mutating func tellFilled(_ row: Grid.Row, _ heading: String) {
        diagnostics.report(.filledLabels, at: place(row), ["rubrik": shortened(heading)])
    }

    private mutating func read(_ index: Int, _ sheet: Grid.Sheet, _ rows: inout TableRows, _ stacked: inout StackedTables) {
        let row = grid.rows[index]
        let columns = rows.columns
        if finder.isHeader(row, account: columns.account) || row.cells.count > 1 && isOtherHeader(row, columns) {
            // The same headings on every printed page are nothing; others are another table's.
            if let again = finder.columns(header: index, in: sheet), !again.isDoubtful, again.isSame(as: columns) {
                stacked.passHeadings()
                rows.headings.passHeadings(at: rows.rows.count)
                return
            }
            tell(.anotherTable, grid.cells[Int(row.cells.lowerBound)], [:])
            return
        }
        do throws(TableRows.Fault) {
            let (count, sums) = (rows.rows.count, rows.sums.count)
            try rows.read(row)
            if rows.rows.count > count {
                let title = stacked.begin()
                if let other = title.other {
                    tell(.anotherTable, other, [:])
                } else if let perhaps = title.perhaps, told[DiagnosticCode.perhapsAnotherTable.id] == nil {
                    tell(.perhapsAnotherTable, perhaps, ["titel": shortened(cellText(perhaps, bytes))])
                }
            } else if rows.sums.count == sums ? !hasAccount(row, columns) || stacked.saysTime(row) : rows.sums.last?.isCalledSum == false {
                guard let line = stacked.pass(row, isSum: rows.sums.count > sums) else { return }
                if rows.rows.isEmpty {
                    if line.isPlain { rows.headings.isHeaded = true }
                } else {
                    rows.headings.add(line.cell, at: rows.rows.count, isPlain: line.isPlain)
                }
            }
        } catch {
            tell(error.code, error.cell, error.arguments)
        }
    }

    private func hasAccount(_ row: Grid.Row, _ columns: TableColumns) -> Bool {
        guard let cell = grid.cell(row, columns.account), cell.end > cell.start else { return false }
        return bytes[Int(cell.start)] &- 0x30 < 10
    }

    /// Headings of an account in another column than the table's.
    private func isOtherHeader(_ row: Grid.Row, _ columns: TableColumns) -> Bool {
        row.cells.contains { position in
            let cell = grid.cells[Int(position)]
            guard cell.kind == .text, cell.column != Int32(columns.account), cell.end - cell.start < 16, cell.end > cell.start else { return false }
            // Konto, kto, account.
            let letter = bytes[Int(cell.start)] & 0xDF
            return (letter == UInt8(ascii: "K") || letter == UInt8(ascii: "A")) && finder.isHeader(row, account: Int(cell.column))
        }
    }

    var wanted: AmountHeading.Measure {
        switch choice.column {
        case .outcome: .outcome
        case .budget: .budget
        case .forecast: .forecast
        }
    }

    private mutating func tellAbout(_ rows: TableRows, _ columns: TableColumns, _ labels: BlankLabels) {
        let header = place(grid.rows[columns.header])
        if rows.hidden > 0 { diagnostics.report(.hiddenRows, at: header, rows.hidden == 1 ? ["en": ""] : ["antal": String(rows.hidden)]) }
        for filled in labels.filled {
            diagnostics.report(.filledLabels, at: place(filled.blank), ["rubrik": shortened(filled.heading)])
        }
        if let first = rows.otherMeasure, let column = rows.measureColumn {
            diagnostics.report(
                .rowsOfOtherMeasure, at: place(first),
                ["antal": String(rows.otherMeasures), "värde": shortened(cellText(first, bytes)), "rubrik": shortened(columns.headings[column] ?? "")])
        }
        if let cell = columns.cumulatedCell { diagnostics.report(.cumulated, at: place(cell)) }
        if let other = columns.otherUnit {
            diagnostics.report(
                .twoUnits, at: place(other), notes: columns.unitCell.map { [DiagnosticNote(place($0), sv: "den andra enheten", en: "the other unit")] } ?? [])
        }
        if let shown = rows.shownUnit {
            ledger.statesUnit = true
            ledger.unit = shown.look.unit == 1 ? 1_000 : 1_000_000
            tellUnit(ledger.unit, place(shown))
        }
        guard columns.unit > 1, !rows.isShownInThousands else { return }
        tellUnit(columns.unit, columns.unitCell.map { place($0) } ?? header)
    }

    private mutating func tellUnit(_ unit: Int64, _ place: SourceRange) {
        diagnostics.report(
            .statedUnit, at: place,
            unit == 1_000 ? ["enhet": "tusental kronor", "unit": "thousands of kronor"] : ["enhet": "miljoner kronor", "unit": "millions of kronor"])
    }

    // MARK: Messages

    func place(_ cell: Grid.Cell) -> SourceRange { SourceRange(file: id, start: Int(cell.start), end: Int(cell.end)) }

    func place(_ row: Grid.Row) -> SourceRange {
        guard let first = row.cells.first, let last = row.cells.last else { return SourceRange(file: id, start: 0, end: 0) }
        return SourceRange(file: id, start: Int(grid.cells[Int(first)].start), end: Int(grid.cells[Int(last)].end))
    }

    private mutating func tell(_ code: DiagnosticCode, _ cell: Grid.Cell, _ arguments: [String: String]) {
        isBroken = isBroken || code.severity == .error
        let count = told[code.id, default: 0]
        told[code.id] = count + 1
        guard count < Self.mostTold else { return }
        diagnostics.report(code, at: place(cell), arguments)
    }
}

extension AmountHeading.Measure {
    var sv: String {
        switch self {
        case .outcome: "utfall"
        case .budget: "budget"
        case .forecast: "prognos"
        }
    }
    var en: String {
        switch self {
        case .outcome: "outcome"
        case .budget: "budget"
        case .forecast: "forecast"
        }
    }
}

extension TableColumns {
    /// Whether a heading was asked for that is not there.
    var isUnknown: Bool { if case .unknown = doubt { true } else { false } }

    /// Whether its headings do not say which amounts are wanted.
    var isDoubtful: Bool { if case .none = doubt { false } else { true } }

    /// Whether headings further down are those of the same table again.
    func isSame(as other: TableColumns) -> Bool {
        account == other.account && amountColumns == other.amountColumns && period == other.period && year == other.year && month == other.month
            && quarter == other.quarter && third == other.third && side == other.side && dimensions.map(\.column) == other.dimensions.map(\.column)
    }
}

extension Ledger {
    /// The last year of a table's rows is its own; a year is that of the calendar, as in municipalities and the state.
    mutating func finishYears() {
        var found = Set<Int>()
        var last: Int32 = 0
        // A month without a year says neither.
        for row in rows where row.period > 12 {
            found.insert(Int(row.period / 100))
            if row.öre != 0 { last = max(last, row.period) }
        }
        let sorted = found.sorted(by: >)
        for year in sorted.prefix(20) {
            guard let from = CalendarDate(year: year, month: 1, day: 1), let to = CalendarDate(year: year, month: 12, day: 31), let newest = sorted.first
            else { continue }
            years.append(FiscalYear(index: year - newest, from: from, to: to))
        }
        // The end of the last month that has something in it.
        through = lastDay(last).map { .init(value: $0, range: nil) }
    }
}
