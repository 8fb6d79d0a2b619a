public import Diagnostics
import Inputs

/// Takes the rows of ledgers to lines and cost types. Whatever is in scope falls on exactly one of each, or is told.
///
/// - Parameter files: in the order that they are asked for, with their names as messages show them.
public func mapLedgers(
    _ files: [(ledger: Ledger, name: String)], _ mapping: Mapping, _ question: LedgerQuestion, diagnostics: inout DiagnosticList
) -> MappedLedger {
    var mapper = LedgerMapper(mapping, question)
    mapper.map(files)
    if question.isTold { diagnostics.append(contentsOf: mapper.diagnostics) }
    return mapper.result
}

/// Takes the files of one question to lines and cost types.
struct LedgerMapper {
    let mapping: Mapping
    let question: LedgerQuestion
    var result: MappedLedger
    var diagnostics = DiagnosticList()
    private var lineRows: [Int]
    /// Of lines: whether rows that would fall on them are taken before that.
    private var takenLines: [Int: Taken] = [:]
    private enum Taken { case outside, unscoped }
    /// Rows on accounts of income and cost, and those of them that are in scope.
    private var resultRows = 0
    /// Years of the file at hand that another file has the last months of.
    var goesOn: Set<Int> = []
    private var scopedRows = 0

    init(_ mapping: Mapping, _ question: LedgerQuestion) {
        self.mapping = mapping
        self.question = question
        result = MappedLedger(mapping)
        lineRows = [Int](repeating: 0, count: mapping.lines.count)
    }

    mutating func map(_ files: [(ledger: Ledger, name: String)]) {
        // A year is taken from the file that has it as its own; of tables whose months follow on each other, from each.
        var owners: [Int: (file: Int, index: Int)] = [:]
        var others: [(year: Int, file: Int, index: Int)] = []
        for (position, file) in files.enumerated() {
            var years = file.ledger.calendarYears(question.figures)
            // A file that says nothing of its years is of the year that the bilaga is of.
            if years.isEmpty {
                years = [(question.time.year ?? 0, 0)]
                if let year = question.time.year, year > 0 { tellYearAssumed(file.ledger, file.name, year) }
            }
            for (year, index) in years {
                guard let known = owners[year] else {
                    owners[year] = (position, index)
                    continue
                }
                let isOwn = file.ledger.kind == .sie ? index == 0 : true
                let wasOwn = files[known.file].ledger.kind == .sie ? known.index == 0 : true
                if isOwn, wasOwn {
                    if ([known.file] + others.filter { $0.year == year }.map(\.file)).allSatisfy({ files[$0].ledger.isApart(from: file.ledger, year) }) {
                        others.append((year, position, index))
                        continue
                    }
                    diagnostics.report(
                        .yearInTwoFiles, at: SourceRange(file: file.ledger.file, start: 0, end: 0),
                        ["år": String(year), "filer": "\(files[known.file].name), \(file.name)"])
                } else if isOwn || (!wasOwn && index > known.index) {
                    owners[year] = (position, index)
                }
            }
        }
        for (position, file) in files.enumerated() {
            let own = owners.filter { $0.value.file == position }.map { (year: $0.key, index: $0.value.index) }
            let added = others.filter { $0.file == position }.map { (year: $0.year, index: $0.index) }
            // Of a year in several files the last months are in one.
            let shared = Set(others.map(\.year)).filter { year in
                files.contains { other in other.ledger.file != file.ledger.file && other.ledger.lastPeriod(year) > file.ledger.lastPeriod(year) }
            }
            goesOn = shared
            map(file.ledger, file.name, (own + added).sorted { $0.year > $1.year })
        }
        if !mapping.scope.isEmpty, resultRows > 0, scopedRows == 0, !diagnostics.hasErrors {
            let words = mapping.scope.flatMap(\.conditions).map { "\($0.name) \($0.patterns.text)" }.joined(separator: ", ")
            diagnostics.report(
                .nothingInScope, at: mapping.scope.first?.range ?? mapping.range, ["fil": files.map(\.name).joined(separator: ", "), "urval": shortened(words)])
        }
        if question.figures == .outcome, question.tellsIdleLines, !diagnostics.hasErrors { tellIdleLines() }
        if question.figures == .outcome, !diagnostics.hasErrors { holdFilesTogether(files, owners, others) }
    }

    private mutating func tellYearAssumed(_ ledger: Ledger, _ name: String, _ year: Int) {
        var arguments = ["fil": name, "år": String(year)]
        if ledger.titleYears.count > 1 { arguments["flera"] = ledger.titleYears.map(String.init).joined(separator: ", ") } else { arguments["inget"] = "" }
        diagnostics.report(.yearAssumed, at: ledger.rows.first.map { ledger.range($0) }, arguments)
    }

    mutating func map(_ ledger: Ledger, _ name: String, _ all: [(year: Int, index: Int)]) {
        // What a SIE file remembers of other years is of no use where they are not asked for.
        let years = all.filter { ledger.kind != .sie || !question.isOfFiscalYear || question.time.year == nil || $0.year == question.time.year }
        var placer = Placer(ledger, mapping)
        diagnostics.append(contentsOf: placer.diagnostics)
        guard !placer.diagnostics.hasErrors else { return }
        if ledger.statesUnit, mapping.unit > 1, ledger.unit != mapping.unit {
            diagnostics.report(.unitsDiffer, at: mapping.unitRange ?? mapping.range, ["fil": name].merging(unitWords(ledger.unit)) { $1 })
        }
        var file = FileTally(
            use: LedgerUse(file: ledger.file, name: name, program: ledger.program, through: ledger.through?.value),
            problems: MappingProblems(ledger, mapping, placer.dimensions))
        for (year, index) in years {
            if let fiscal = question.time.year, year > fiscal, question.figures == .outcome {
                if ledger.kind != .sie { findLater(year, index, ledger, &placer, &file) }
            } else {
                take(year, index, ledger, &placer, &file)
            }
        }
        if question.figures == .outcome, let index = years.first(where: { $0.year == question.time.year })?.index, ledger.kind == .sie,
            ledger.rows.isEmpty || index != 0
        {
            file.late = lateChanges(ledger, index, Set(placer.dimensions.values), &placer) ?? file.late
        }
        if ledger.kind == .sie, let index = years.first(where: { $0.year == question.time.year })?.index, let fiscal = ledger.year(index) {
            if fiscal.isBroken { file.use.brokenYear = fiscal.from...fiscal.to }
            holdFiscalYear(ledger, name, fiscal)
        }
        tell(&file, ledger, name, years)
        result.uses.append(file.use)
    }

    /// Rows of a year after the bilaga's, in a table: they are counted as too late, and no more.
    private func findLater(_ year: Int, _ index: Int, _ ledger: Ledger, _ placer: inout Placer, _ file: inout FileTally) {
        let movements = ledger.movements(index, question.figures, dimensions: Set(placer.dimensions.values))
        for row in movements.rows where row.öre != 0 && row.period / 100 == Int32(year) {
            let position = placer.placement(row)
            guard placer.placements[position].kind == .line else { continue }
            file.late = file.late.map { (row.period < $0.row.period ? row : $0.row, $0.count + 1) } ?? (row, 1)
        }
    }

    /// The rows of a year that the bilaga asks of.
    private mutating func take(_ year: Int, _ index: Int, _ ledger: Ledger, _ placer: inout Placer, _ file: inout FileTally) {
        let dimensions = Set(placer.dimensions.values)
        if ledger.kind == .sie {
            let bare = rowWithoutCodes(ledger, index, placer)
            if isUnasked(ledger, year, index, dimensions, isBare: bare != nil, &placer) { return }
            if let bare { return leaveOut(year, index, bare, ledger, placer, file.use.name) }
        }
        let isLeftOut = question.figures == .outcome && ledger.kind != .sie && !question.time.period.isEmpty && !question.time.period.contains(year)
        let sign: Int64 = mapping.costsAreNegative ? -1 : 1
        let unit = ledger.kind == .sie || ledger.statesUnit ? 1 : mapping.unit
        result.years.insert(year)
        let movements = ledger.movements(index, question.figures, dimensions: dimensions, prefersBalances: question.prefersBalances)
        if !movements.apart.isEmpty { return tellApart(ledger, placer, movements.apart) }
        var last: LedgerRow?
        for var row in movements.rows where row.öre != 0 {
            // A month of a table that does not say its year.
            if row.period > 0, row.period <= 12 { row.period += Int32(year * 100) }
            if row.period % 100 != 0, row.period > last?.period ?? 0 { last = row }
            let position = placer.placement(row)
            let placement = placer.placements[position]
            let öre = row.öre &* sign &* unit
            funds(row, öre, placer, year)
            if isOfALine(row, öre, placement, year, isLeftOut, ledger, &file) { add(row, öre, placement, year, ledger, &file) }
        }
        file.lasts[year] = last
    }

    /// Counts a row, and tells whether it falls on a line.
    private mutating func isOfALine(
        _ row: LedgerRow, _ öre: Int64, _ placement: Placement, _ year: Int, _ isLeftOut: Bool, _ ledger: Ledger, _ file: inout FileTally
    ) -> Bool {
        if placement.kind != .balance { resultRows += 1 }
        switch placement.kind {
        case .balance:
            if placement.line >= 0, !isLeftOut { file.strays.add(balance: row, öre) }
            return false
        case .unscoped:
            if year == question.time.year || question.time.year == nil { result.unscoped.add(öre, at: ledger.range(row)) }
            if placement.line >= 0 { takenLines[placement.line] = .unscoped }
            return false
        default: break
        }
        scopedRows += 1
        file.use.rows += 1
        switch placement.kind {
        case .outside:
            file.use.outside += 1
            result.outside[placement.outside].add(öre, at: ledger.range(row))
            if placement.line >= 0 { takenLines[placement.line] = .outside }
            return false
        case .line:
            if isLeftOut { file.strays.add(year, row, öre) }
            return true
        default:
            if !isLeftOut { file.problems.add(row, öre, placement) }
            return false
        }
    }

    /// A row that falls on a line.
    private mutating func add(_ row: LedgerRow, _ öre: Int64, _ placement: Placement, _ year: Int, _ ledger: Ledger, _ file: inout FileTally) {
        let isOfTheYear = year == question.time.year
        if question.figures == .outcome, isLate(row), isOfTheYear { file.late = (file.late?.row ?? row, (file.late?.count ?? 0) + 1) }
        if isOfTheYear { file.newest = max(file.newest, row.period) }
        if question.figures == .budget, row.period % 100 != 0, file.budgetMonths[year]?[row.period] == nil {
            file.budgetMonths[year, default: [:]][row.period] = row
        }
        file.use.mapped += 1
        if ledger.accounts[Int(row.account)].number.hasPrefix("3") {
            file.income &+= öre
            if file.firstIncome == nil, öre > 0 { file.firstIncome = row }
        } else {
            file.costs &+= öre
        }
        lineRows[placement.line] += 1
        let place = ledger.range(row)
        result.byYear[.init(line: placement.line, year: year), default: PlacedSum()].add(öre, at: place)
        if isOfTheYear, placement.costType >= 0 {
            result.byType[.init(line: placement.line, type: placement.costType), default: PlacedSum()].add(öre, at: place)
        }
    }

    /// What is to be said of a file once all of its years have been gone through.
    private mutating func tell(_ file: inout FileTally, _ ledger: Ledger, _ name: String, _ years: [(year: Int, index: Int)]) {
        let isOutcome = question.figures == .outcome
        let hasYear = years.contains { $0.year == question.time.year }
        file.problems.report(&diagnostics)
        if isOutcome { file.strays.report(ledger, name, &diagnostics) }
        if isOutcome, file.costs < 0 {
            result.areSignsWrong = true
            diagnostics.report(
                mapping.costsAreNegative ? .costsTurnedBelow : .costsBelowNought, at: mapping.signRange ?? mapping.range,
                ["fil": name, "summa": öreText(file.costs)])
        }
        if isOutcome, ledger.kind != .sie { holdSigns(ledger, name, file.income, file.costs, file.firstIncome) }
        if let late = file.late, let date = question.time.outcomeDate ?? question.time.year.flatMap({ CalendarDate(year: $0, month: 12, day: 31) }) {
            diagnostics.report(
                .afterOutcomeDate, at: ledger.range(late.row), ["antal": String(late.count), "datum": date.iso, "period": monthText(late.row.period)],
                notes: question.time.outcomeDateRange.map { [DiagnosticNote($0, sv: "utfallet sägs gå hit", en: "the outcome is said to go to here")] } ?? [])
        }
        if isOutcome, hasYear { holdMonths(ledger, name) }
        // What is told of a table goes as far as the rows that were taken.
        if ledger.kind != .sie, ledger.through?.range == nil, let day = lastDay(file.newest) { file.use.through = day }
        if file.late == nil, isOutcome, hasYear { holdThroughDate(ledger, name, file.newest) }
        if isOutcome {
            for (year, index) in years { holdClosedYear(ledger, name, year, index, file.lasts[year]) }
        } else if !question.isForecast {
            for (year, _) in years { holdBudget(ledger, name, year, file.budgetMonths[year] ?? [:]) }
        }
    }

    private mutating func tellApart(_ ledger: Ledger, _ placer: Placer, _ apart: [Int]) {
        let names = ledger.dimensions.filter { apart.contains($0.number) }.map(\.name).joined(separator: ", ")
        diagnostics.report(.dimensionsApart, at: mapping.linesRange, ["namn": names])
    }

    /// A line that nothing falls on is a slip in the mapping, or a project that has not begun.
    private mutating func tellIdleLines() {
        // What is typed has its figures from elsewhere.
        for (index, line) in mapping.lines.enumerated() where lineRows[index] == 0 && !line.selections.isEmpty && question.typed[line.key] == nil {
            let words = line.selections.flatMap(\.conditions).map { "\($0.name) \($0.patterns.text)" }.joined(separator: ", ")
            var arguments = ["post": line.key, "urval": words]
            switch takenLines[index] {
            case .outside: arguments["utanför"] = ""
            case .unscoped: arguments["omfattar"] = ""
            case nil: arguments["saknas"] = ""
            }
            diagnostics.report(.idleLine, at: line.range, arguments)
        }
    }
}

/// What one file has come to, while its years are gone through.
private struct FileTally {
    var use: LedgerUse
    var problems: MappingProblems
    /// Of a table, which has its rows' periods: what is of no year of the bilaga.
    var strays = StrayRows()
    /// The first row that is later than the outcome is said to go, and how many there are.
    var late: (row: LedgerRow, count: Int)?
    /// The last month that has something in it, of what falls on lines.
    var newest: Int32 = 0
    /// The last row of each year, whatever it falls on.
    var lasts: [Int: LedgerRow] = [:]
    /// The first row of each month that budget is spread on.
    var budgetMonths: [Int: [Int32: LedgerRow]] = [:]
    /// In öre, of all accounts but those of income, which are class 3 in each chart; and of those.
    var costs: Int64 = 0
    var income: Int64 = 0
    var firstIncome: LedgerRow?
}
