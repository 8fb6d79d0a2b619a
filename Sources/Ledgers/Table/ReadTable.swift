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

    private var accounts = ByteIndex()
    private var words = ByteIndex()
    private var periods: [Int32] = []
    private var objectIndex: [Int64: Int32] = [:]
    /// By dimension and code.
    private var objectNumbers: [LedgerObject: Int32] = [:]
    private var sets: [[Int32]: Int32] = [[]: 0]
    private var lastKey: [Int32] = []
    private var lastSet: Int32 = 0
    private var setOfKey: [[Int32]: Int32] = [:]
    private var mark: DecimalMark?
    private var hidden = 0
    private var told: [String: Int] = [:]
    private var sumRows: [(row: LedgerRow, text: String)] = []
    private var isBroken = false

    init(_ id: FileID, _ kind: Ledger.Kind, _ grid: Grid, _ choice: TableChoice, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.id = id
        self.grid = grid
        self.choice = choice
        self.bytes = bytes
        ledger = Ledger(kind: kind, file: id)
        ledger.program = grid.program
    }

    /// nil when there is no table, or none that can be trusted.
    mutating func read() -> Ledger? {
        guard let (sheet, columns) = findTable() else { return nil }
        if !sheet.name.isEmpty { ledger.sheet = sheet.name }
        ledger.dimensions = columns.dimensions.enumerated().map { Dimension(number: $0.offset + 1, name: $0.element.heading, parent: nil) }
        mark = decimalMark(sheet, columns)
        ledger.rows.reserveCapacity(sheet.rows.count)
        let merged = MergedCells(sheet, grid)
        for index in sheet.rows where index > columns.header { row(grid.rows[index], columns, merged) }
        if hidden > 0 {
            diagnostics.report(.hiddenRows, at: place(grid.rows[columns.header]), ["antal": String(hidden)])
        }
        if ledger.rows.isEmpty, !isBroken {
            diagnostics.report(.ledgerWithoutFigures, at: place(grid.rows[columns.header]), ["slag": "tabell"])
            return nil
        }
        finishYears()
        holdSums()
        return isBroken ? nil : ledger
    }

    // MARK: Which table

    private mutating func findTable() -> (Grid.Sheet, TableColumns)? {
        let finder = TableFinder(grid: grid, bytes: bytes, choice: choice)
        if let wanted = choice.sheet {
            guard let sheet = grid.sheets.first(where: { $0.name == wanted }) ?? grid.sheets.first(where: { $0.name.lowercased() == wanted.lowercased() })
            else {
                var arguments = ["blad": wanted, "möjliga": grid.sheets.map(\.name).joined(separator: ", ")]
                arguments["förslag"] = closestMatch(to: wanted, among: grid.sheets.map(\.name))
                diagnostics.report(.unknownSheet, at: nil, arguments)
                return nil
            }
            if let columns = finder.columns(of: sheet) { return (sheet, columns) }
            tellNoTable([sheet], finder)
            return nil
        }
        let visible = grid.sheets.filter { !$0.isHidden }
        let fitting = visible.compactMap { sheet in finder.columns(of: sheet).map { (sheet, $0) } }
        if fitting.count > 1 {
            let second = fitting[1]
            diagnostics.report(
                .severalSheets, at: place(grid.rows[second.1.header]),
                ["blad": fitting.map(\.0.name).joined(separator: ", "), "exempel": fitting[0].0.name],
                notes: [DiagnosticNote(place(grid.rows[fitting[0].1.header]), sv: "det andra", en: "the other one")])
            return nil
        }
        if let only = fitting.first {
            if !only.1.otherAmounts.isEmpty, choice.amount == nil {
                let names = [only.1.amount.flatMap { heading($0, only.1) } ?? ""] + only.1.otherAmounts.map(\.heading)
                diagnostics.report(
                    .severalAmounts, at: place(grid.rows[only.1.header]),
                    ["kolumner": names.filter { !$0.isEmpty }.joined(separator: ", "), "exempel": names.first ?? ""])
                return nil
            }
            return only
        }
        tellNoTable(visible.isEmpty ? grid.sheets : visible, finder)
        return nil
    }

    private func heading(_ column: Int, _ columns: TableColumns) -> String? {
        grid.cell(grid.rows[columns.header], column).map { cellText($0, bytes) }
    }

    private mutating func tellNoTable(_ sheets: [Grid.Sheet], _ finder: TableFinder) {
        if sheets.allSatisfy({ $0.rows.isEmpty }) {
            let isPicture = sheets.contains(where: \.hasDrawing)
            diagnostics.report(
                .notALedger, at: nil,
                isPicture
                    ? ["skäl": "bladet har en bild i stället för celler", "reason": "the sheet has a picture instead of cells"]
                    : ["skäl": "den har inga celler med innehåll", "reason": "it has no cells with anything in them"])
            return
        }
        let row = sheets.lazy.filter { !$0.rows.isEmpty }.first.map { grid.rows[$0.rows.lowerBound] }
        let found = row.map { row in row.cells.prefix(8).map { cellText(grid.cells[Int($0)], bytes) }.filter { !$0.isEmpty } } ?? []
        var arguments: [String: String] = [:]
        if !found.isEmpty { arguments["rubriker"] = shortened(found.joined(separator: ", "), to: 80) }
        diagnostics.report(.noTable, at: row.map { place($0) }, arguments)
    }

    // MARK: Rows

    private mutating func row(_ row: Grid.Row, _ columns: TableColumns, _ merged: MergedCells) {
        let view = RowView(grid: grid, row: row, merged: merged)
        let amountCell = view.cell(columns.amount)
        guard let account = view.filled(columns.account), account.end > account.start else {
            withoutAccount(row, amountCell)
            return
        }
        if account.kind == .error { return tell(.errorCell, account, [:]) }
        if account.kind == .formula { return tell(.formulaWithoutValue, account, [:]) }
        guard let number = accountNumber(account) else {
            // A word where an account should be: a heading again, a sum, a group.
            if let amountCell, let öre = try? öre(amountCell), öre != 0 || amountCell.kind == .number {
                sumRow(row, cellText(account, bytes), öre)
            }
            return
        }
        guard let öre = amount(columns, view) else { return }
        guard let öre else { return }
        if row.isHidden { hidden += 1 }
        guard let period = period(view.cell(columns.period), view.cell(columns.year), view.cell(columns.month)) else { return }
        let index = accountIndex(number, account, columns, row)
        let objects = objectSet(columns, view)
        ledger.rows.append(
            LedgerRow(
                account: index, objects: objects, period: period, start: amountCell?.start ?? account.start,
                end: amountCell?.end ?? account.end, öre: öre))
    }

    /// Sums have no account; an amount that has none and is no sum would be lost.
    private mutating func withoutAccount(_ row: Grid.Row, _ amount: Grid.Cell?) {
        guard let amount, amount.kind != .error, let öre = try? öre(amount) else { return }
        var first = ""
        for position in row.cells where first.isEmpty {
            let cell = grid.cells[Int(position)]
            guard cell.kind == .text || cell.kind == .quoted else { continue }
            let words = cellText(cell, bytes)
            if words.contains(where: \.isLetter) { first = words }
        }
        if isSum(first) || row.cells.count == 1 {
            sumRow(row, first, öre)
        } else if öre != 0 {
            tell(.rowWithoutAccount, amount, ["belopp": öreText(öre)])
        }
    }

    private func isSum(_ words: String) -> Bool {
        let plain = TableHeading.plain(words)
        return ["summa", "total", "delsumma", "sum", "slutsumma", "resultat"].contains { plain.hasPrefix($0) }
    }

    /// A sum that the table states itself: what the rows above are held against.
    private mutating func sumRow(_ row: Grid.Row, _ words: String, _ öre: Int64) {
        let range = place(row)
        sumRows.append((LedgerRow(account: -1, objects: 0, period: 0, start: range.start, end: range.end, öre: öre), words))
    }

    /// The number that an account's cell begins with; nil when it begins with none.
    private func accountNumber(_ cell: Grid.Cell) -> Range<Int>? {
        var start = Int(cell.start)
        var end = Int(cell.end)
        while start < end, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "'") { start += 1 }
        // "5010.0" is how a number is stored at times.
        var stop = start
        while stop < end, bytes[stop] &- 0x30 < 10 { stop += 1 }
        guard stop > start else { return nil }
        if stop < end {
            if cell.kind == .number { return isWhole(stop, end) ? start..<stop : nil }
            // "5010 Lokalhyra", "5010-Lokalhyra"; letters that belong to the number: "5010A".
            while stop < end, bytes[stop] > 0x20, bytes[stop] != UInt8(ascii: "-"), bytes[stop] != UInt8(ascii: ","), bytes[stop] != UInt8(ascii: ":"), bytes[stop] < 0x80 { stop += 1 }
        }
        end = stop
        return start..<end
    }

    private func isWhole(_ from: Int, _ end: Int) -> Bool {
        guard bytes[from] == UInt8(ascii: ".") else { return false }
        for index in from + 1..<end where bytes[index] != 0x30 { return false }
        return true
    }

    private mutating func accountIndex(_ number: Range<Int>, _ cell: Grid.Cell, _ columns: TableColumns, _ row: Grid.Row) -> Int32 {
        let (index, isNew) = accounts.number(of: number, in: bytes)
        if isNew {
            var name = columns.accountName.flatMap { grid.cell(row, $0) }.map { cellText($0, bytes) } ?? ""
            // The name may stand behind the number, in the same cell.
            if name.isEmpty, Int(cell.end) > number.upperBound, cell.kind != .number {
                name = String(cellText(cell, bytes).drop { !$0.isWhitespace && $0 != "-" && $0 != ":" && $0 != "," }.drop { !$0.isLetter && !$0.isNumber })
            }
            ledger.accounts.append(
                Account(
                    number: ledgerText(bytes, number), name: name, isDeclared: true,
                    range: SourceRange(file: id, start: Int(cell.start), end: Int(cell.end))))
        }
        return Int32(index)
    }

    /// The combination of the codes that stand in a row, by the words in its columns: each is made once.
    private mutating func objectSet(_ columns: TableColumns, _ view: RowView) -> Int32 {
        guard !columns.dimensions.isEmpty else { return 0 }
        var key: [Int32] = []
        key.reserveCapacity(columns.dimensions.count)
        for (column, _) in columns.dimensions {
            guard let found = view.filled(column), found.end > found.start, found.kind != .error, found.kind != .formula else {
                key.append(-1)
                continue
            }
            key.append(Int32(words.number(of: Int(found.start)..<Int(found.end), in: bytes).number))
        }
        if key == lastKey { return lastSet }
        lastKey = key
        if let known = setOfKey[key] {
            lastSet = known
            return known
        }
        var set: [Int32] = []
        for (index, column) in columns.dimensions.enumerated() where key[index] >= 0 {
            let slot = Int64(index) << 32 | Int64(key[index])
            if let known = objectIndex[slot] {
                set.append(known)
                continue
            }
            guard let found = view.filled(column.column) else { continue }
            let (code, ownName) = parted(cellText(found, bytes))
            let name = ownName ?? columns.dimensionNames[column.column].flatMap { view.filled($0) }.map { cellText($0, bytes) } ?? ""
            let object = LedgerObject(dimension: index + 1, code: code, name: name)
            let number: Int32
            let ownKey = LedgerObject(dimension: object.dimension, code: code, name: "")
            if let same = objectNumbers[ownKey] {
                number = same
            } else {
                number = Int32(ledger.objects.count)
                objectNumbers[ownKey] = number
                ledger.objects.append(object)
            }
            objectIndex[slot] = number
            set.append(number)
        }
        let number = sets[set] ?? Int32(ledger.objectSets.count)
        if sets[set] == nil {
            sets[set] = number
            ledger.objectSets.append(set)
        }
        setOfKey[key] = number
        lastSet = number
        return number
    }

    /// "310 Kommunledning" is a code and a name; words alone are a code.
    private func parted(_ text: String) -> (code: String, name: String?) {
        guard let first = text.unicodeScalars.first, first.value >= 0x30, first.value <= 0x39, let space = text.firstIndex(of: " ") else {
            // 2310.0
            return (text.hasSuffix(".0") && text.dropLast(2).allSatisfy(\.isNumber) ? String(text.dropLast(2)) : text, nil)
        }
        let name = text[space...].drop { $0 == " " || $0 == "-" || $0 == "–" }
        return (String(text[..<space]), name.isEmpty ? nil : String(name))
    }

    // MARK: Amounts

    /// nil, with a message, when it cannot be read; nil inside when there is none.
    private mutating func amount(_ columns: TableColumns, _ view: RowView) -> Int64?? {
        if columns.debit != nil {
            var sum: Int64 = 0
            for (column, sign) in [(columns.debit, Int64(1)), (columns.credit, Int64(-1))] {
                guard let given = view.cell(column) else { continue }
                guard let read = read(given) else { return nil }
                sum += sign * read
            }
            return .some(sum)
        }
        guard let given = view.cell(columns.amount) else { return .some(nil) }
        guard let read = read(given) else { return nil }
        return .some(read)
    }

    private mutating func read(_ cell: Grid.Cell) -> Int64? {
        do throws(AmountFault) {
            return try öre(cell)
        } catch {
            switch cell.kind {
            case .error: tell(.errorCell, cell, [:])
            case .formula: tell(.formulaWithoutValue, cell, [:])
            default:
                let text = cellText(cell, bytes)
                if error == .empty || text == "-" || text == "–" || text == "−" { return 0 }
                tell(error.code, cell, ["text": shortened(text)].merging(error.arguments(text)) { $1 })
            }
            return nil
        }
    }

    private func öre(_ cell: Grid.Cell) throws(AmountFault) -> Int64 {
        switch cell.kind {
        case .number: return try storedAmount(bytes, Int(cell.start)..<Int(cell.end))
        case .text, .quoted:
            if let plain = plainAmount(cell) { return plain }
            return try TextAmount(cellText(cell, bytes)).öre(mark)
        case .date, .flag, .error, .formula: throw .notANumber
        }
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

    /// How decimals are written in the columns of amounts, by what is clear among them.
    private func decimalMark(_ sheet: Grid.Sheet, _ columns: TableColumns) -> DecimalMark? {
        var comma = 0
        var point = 0
        let wanted = [columns.amount, columns.debit, columns.credit].compactMap { $0 }
        for index in sheet.rows where index > columns.header {
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

    // MARK: Time

    /// nil, with a message, when it cannot be read.
    private mutating func period(_ period: Grid.Cell?, _ year: Grid.Cell?, _ month: Grid.Cell?) -> Int32? {
        if let period, period.end > period.start {
            if let found = periodValue(period) { return found }
            // A month alone, beside a year.
            if let year, let number = wholeNumber(year), let month = monthNumber(cellText(period, bytes)) { return Int32(number * 100 + month) }
            tell(.unreadablePeriod, period, ["text": shortened(cellText(period, bytes))])
            return nil
        }
        if let month, month.end > month.start {
            if let year, let number = wholeNumber(year), let month = monthNumber(cellText(month, bytes)) { return Int32(number * 100 + month) }
            if let found = periodValue(month), found % 100 != 0 { return found }
            tell(.unreadablePeriod, month, ["text": shortened(cellText(month, bytes))])
            return nil
        }
        guard let year, year.end > year.start else { return 0 }
        if let number = wholeNumber(year), (1900...2199).contains(number) { return Int32(number * 100) }
        tell(.unreadablePeriod, year, ["text": shortened(cellText(year, bytes))])
        return nil
    }

    private func wholeNumber(_ cell: Grid.Cell) -> Int? { Int(cellText(cell, bytes)) }

    private mutating func periodValue(_ cell: Grid.Cell) -> Int32? {
        let range = Int(cell.start)..<Int(cell.end)
        if cell.kind != .date, let month = sieMonth(bytes, range) { return month }
        let (index, isNew) = words.number(of: range, in: bytes)
        while periods.count <= index { periods.append(-1) }
        if !isNew, periods[index] >= 0 { return periods[index] }
        let text = cellText(cell, bytes)
        let found: Int32? = cell.kind == .date ? Double(text).flatMap { serialPeriod($0, is1904: grid.is1904) } ?? tablePeriod(text) : tablePeriod(text)
        if let found { periods[index] = found }
        return found
    }

    // MARK: The whole

    /// The last year of the rows is the file's own; a year is that of the calendar, as in municipalities and the state.
    private mutating func finishYears() {
        var years = Set<Int>()
        var last: Int32 = 0
        for row in ledger.rows where row.period > 0 {
            years.insert(Int(row.period / 100))
            if row.öre != 0 { last = max(last, row.period) }
        }
        let sorted = years.sorted(by: >)
        for year in sorted.prefix(20) {
            guard let from = CalendarDate(year: year, month: 1, day: 1), let to = CalendarDate(year: year, month: 12, day: 31), let newest = sorted.first
            else { continue }
            ledger.years.append(FiscalYear(index: year - newest, from: from, to: to))
        }
        // The end of the last month that has something in it.
        ledger.through = lastDay(last).map { .init(value: $0, range: nil) }
    }

    /// Sums that the table states itself are held against its rows.
    private mutating func holdSums() {
        guard let last = sumRows.last else { return }
        var sum: Int64 = 0
        for row in ledger.rows where row.start < last.row.start { sum &+= row.öre }
        // Sums of groups stand among the rows; the last one is of everything, or of the last group.
        guard sum != last.row.öre, sumRows.count == 1 || isSum(last.text) && TableHeading.plain(last.text).hasPrefix("total") else { return }
        diagnostics.report(
            .sumRowDiffers, at: ledger.range(last.row),
            ["angiven": öreText(last.row.öre), "räknad": öreText(sum), "skillnad": öreText(sum &- last.row.öre)])
    }

    // MARK: Messages

    private func place(_ row: Grid.Row) -> SourceRange {
        guard let first = row.cells.first, let last = row.cells.last else { return SourceRange(file: id, start: 0, end: 0) }
        return SourceRange(file: id, start: Int(grid.cells[Int(first)].start), end: Int(grid.cells[Int(last)].end))
    }

    private mutating func tell(_ code: DiagnosticCode, _ cell: Grid.Cell, _ arguments: [String: String]) {
        isBroken = isBroken || code.severity == .error
        let count = told[code.id, default: 0]
        told[code.id] = count + 1
        guard count < Self.mostTold else { return }
        diagnostics.report(code, at: SourceRange(file: id, start: Int(cell.start), end: Int(cell.end)), arguments)
    }
}

/// A row with what its joined cells hold.
struct RowView {
    let grid: Grid
    let row: Grid.Row
    let merged: MergedCells

    func cell(_ column: Int?) -> Grid.Cell? { column.flatMap { grid.cell(row, $0) } }
    /// Of a code, which counts for all rows of a joined cell; an amount does not.
    func filled(_ column: Int?) -> Grid.Cell? { column.flatMap { grid.cell(row, $0) ?? merged.cell(row.number, $0) } }
}

/// Cells that were joined: what the first one holds counts for all of its rows.
struct MergedCells {
    private var cells: [Int64: Grid.Cell] = [:]

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
