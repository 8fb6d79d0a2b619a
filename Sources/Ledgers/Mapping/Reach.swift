import Diagnostics
import Inputs
import Style

// How far a file reaches, against what the bilaga says.
extension LedgerMapper {
    // MARK: Years that nobody asks for

    /// Whether a year that a SIE file has is of no use: the bilaga does not cover it; or the file only remembers it, without the codes
    /// that lines are told apart by, and nobody asks for it, or somebody types it.
    func isUnasked(_ ledger: Ledger, _ year: Int, _ index: Int, _ dimensions: Set<Int>, isBare: Bool, _ placer: inout Placer) -> Bool {
        let period = question.time.period
        if !period.isEmpty, !period.contains(year), year != question.time.year { return true }
        guard index < 0, period.isEmpty || question.typed.values.contains(where: { $0.contains(year) }) else { return false }
        if isBare { return true }
        for row in ledger.movements(index, question.figures, dimensions: dimensions, prefersBalances: question.prefersBalances).rows where row.öre != 0 {
            let position = placer.placement(row)
            if placer.placements[position].kind == .line { return false }
        }
        return true
    }

    // MARK: After the day

    /// Whether a row is booked after the day that the outcome is said to go to.
    func isLate(_ row: LedgerRow) -> Bool {
        guard let date = question.time.outcomeDate else { return false }
        let last = Int32(date.year * 100 + date.month)
        return row.period > last || row.period == last && Int(row.day) > date.day
    }

    /// Of a file of balances: changes of periods after the day, on lines. A file without periods is held by the day that it says itself.
    mutating func lateChanges(_ ledger: Ledger, _ index: Int, _ dimensions: Set<Int>, _ placer: inout Placer) -> (row: LedgerRow, count: Int)? {
        guard let date = question.time.outcomeDate else { return nil }
        var found: (row: LedgerRow, count: Int)?
        for row in ledger.changes(index, after: Int32(date.year * 100 + date.month), dimensions: dimensions) {
            let position = placer.placement(row)
            guard placer.placements[position].kind == .line else { continue }
            found = found.map { (row.period < $0.row.period ? row : $0.row, $0.count + 1) } ?? (row, 1)
        }
        if index == 0, !ledger.hasPeriods(0), let through = ledger.through, through.value > date {
            diagnostics.report(.reachesPastOutcomeDate, at: through.range, ["slut": through.value.iso, "datum": date.iso], notes: dayNote)
        }
        return found
    }

    // MARK: Before the day

    /// Headings that name months say how far the amounts reach.
    mutating func holdMonths(_ ledger: Ledger, _ name: String) {
        guard let date = question.time.outcomeDate, !goesOn.contains(date.year), let months = ledger.months[date.year] ?? ledger.months[0] else { return }
        let place = ledger.rows.first.map { ledger.range($0) }
        let words = monthWords(months)
        if ledger.isOneColumn, months.lowerBound > 1 || months.upperBound < date.month {
            var told = Diagnostic(.someMonthsOnly, at: place, ["fil": name, "datum": date.iso].merging(words) { $1 })
            if ledger.areMonthsDoubtful, months.upperBound >= date.month { told.severity = .warning }
            diagnostics.report(told)
        } else if months.lowerBound > 1 {
            diagnostics.report(.beginsLate, at: place, ["fil": name].merging(words) { $1 })
        }
    }

    /// A ledger that ends before the day that the bilaga says lacks figures.
    mutating func holdThroughDate(_ ledger: Ledger, _ name: String, _ newest: Int32) {
        guard let date = question.time.outcomeDate, !goesOn.contains(date.year) else { return }
        // Whatever else it says, a file cannot go past the day on which it was written.
        if ledger.kind == .sie, let written = ledger.generated, written.value < date, ledger.through.map({ $0.value >= date }) ?? true {
            return diagnostics.report(.writtenBefore, at: written.range, ["fil": name, "skriven": written.value.iso, "datum": date.iso], notes: dayNote)
        }
        guard let through = ledger.through ?? lastDay(newest).map({ .init(value: $0, range: nil) }), through.value < date else { return }
        // Of a table and of vouchers the last month with something in it is all that is known: it may be a quiet month.
        diagnostics.report(
            through.range == nil ? .quietMonths : .endsBeforeOutcomeDate, at: through.range ?? question.time.outcomeDateRange,
            ["fil": name, "slut": through.value.iso, "datum": date.iso, "i-år": ""], notes: through.range == nil ? [] : dayNote)
    }

    /// A year before the fiscal one is whole, or what is printed as its outcome is not.
    mutating func holdClosedYear(_ ledger: Ledger, _ name: String, _ year: Int, _ index: Int, _ last: LedgerRow?) {
        guard let fiscal = question.time.year, year < fiscal, question.time.period.contains(year), !goesOn.contains(year) else { return }
        guard let end = ledger.year(index)?.to ?? CalendarDate(year: year, month: 12, day: 31) else { return }
        if ledger.kind != .sie, let months = ledger.months[year] {
            guard months != 1...12, !(ledger.areMonthsDoubtful && months.upperBound == 12) else { return }
            diagnostics.report(
                .someMonthsOnly, at: ledger.rows.first { $0.period / 100 == Int32(year) }.map { ledger.range($0) },
                ["fil": name, "datum": end.iso].merging(monthWords(months)) { $1 })
        } else if ledger.kind == .sie, index == 0, let through = ledger.through {
            if through.value < end {
                diagnostics.report(.endsBeforeOutcomeDate, at: through.range, ["fil": name, "slut": through.value.iso, "årsslut": end.iso, "tidigare": ""])
            }
        } else if let last, let day = lastDay(last.period), day < end {
            diagnostics.report(
                .quietMonths, at: ledger.range(last), ["fil": name, "slut": day.iso, "årsslut": end.iso])
        }
    }

    // MARK: Budgets

    /// A budget up to a month is less than what is decided for the year. By headings there is no doubt; of rows by period, a year whose
    /// last months have nothing may be one that was cut off.
    mutating func holdBudget(_ ledger: Ledger, _ name: String, _ year: Int, _ months: [Int32: LedgerRow]) {
        let period = question.time.period
        guard period.isEmpty || period.contains(year) || year == question.time.year else { return }
        if let own = ledger.months[year] ?? ledger.months[0] {
            guard own != 1...12 else { return }
            diagnostics.report(
                .budgetOfSomeMonths, at: ledger.rows.first.map { ledger.range($0) }, ["fil": name, "år": String(year)].merging(monthWords(own)) { $1 })
            return
        }
        guard months.count > 1, let last = months.max(by: { $0.key < $1.key }), let first = months.keys.min(),
            let end = ledger.year(ledger.index(of: year))?.to,
            last.key < Int32(end.year * 100 + end.month), first / 100 == last.key / 100
        else { return }
        var told = Diagnostic(
            .budgetOfSomeMonths, at: ledger.range(last.value),
            ["fil": name, "år": String(year)].merging(monthWords(Int(first % 100)...Int(last.key % 100))) { $1 })
        told.severity = .warning
        diagnostics.report(told)
    }

    // MARK: Words

    private var dayNote: [DiagnosticNote] {
        question.time.outcomeDateRange.map { [DiagnosticNote($0, sv: "utfallet sägs gå hit", en: "the outcome is said to go to here")] } ?? []
    }

    func unitWords(_ unit: Int64) -> [String: String] {
        switch unit {
        case 1_000: ["enhet": "tusental kronor", "unit": "thousands of kronor"]
        case 1_000_000: ["enhet": "miljoner kronor", "unit": "millions of kronor"]
        default: ["enhet": "kronor", "unit": "kronor"]
        }
    }
}

extension Ledger {
    /// The last month of a year that has something in it; 0 of a year that tells none.
    func lastPeriod(_ year: Int) -> Int32 {
        var last: Int32 = 0
        for row in rows where row.period / 100 == Int32(year) && row.öre != 0 { last = max(last, row.period) }
        return last
    }

    /// Whether two tables have months of a year that follow on each other: then the one goes on where the other ends.
    func isApart(from other: Ledger, _ year: Int) -> Bool {
        guard kind != .sie, other.kind != .sie, let own = span(year), let theirs = other.span(year) else { return false }
        return own.upperBound < theirs.lowerBound || theirs.upperBound < own.lowerBound
    }

    /// nil where a row tells no month.
    func span(_ year: Int) -> ClosedRange<Int32>? {
        var found: ClosedRange<Int32>?
        for row in rows where row.period / 100 == Int32(year) && row.öre != 0 {
            guard row.period % 100 != 0 else { return nil }
            found = found.map { min($0.lowerBound, row.period)...max($0.upperBound, row.period) } ?? row.period...row.period
        }
        return found
    }

    /// The index of a calendar year.
    fileprivate func index(of year: Int) -> Int { years.first { (kind == .sie ? $0.to.year : $0.from.year) == year }?.index ?? 0 }
}

/// "augusti", "maj–augusti", as arguments of messages.
private func monthWords(_ months: ClosedRange<Int>) -> [String: String] {
    func words(_ names: [String]) -> String {
        let ends = months.lowerBound == months.upperBound ? [months.lowerBound] : [months.lowerBound, months.upperBound]
        return ends.filter { (1...12).contains($0) }.map { names[$0 - 1] }.joined(separator: "–")
    }
    return ["månader": words(Words.swedish.dates.months), "months": words(Words.english.dates.months)]
}
