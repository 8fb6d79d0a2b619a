import Inputs

// What is known when all of the file is read.
extension SIEReader {
    mutating func finished() -> Ledger {
        names.finish(&ledger)
        if ledger.years.isEmpty { assumeYear() }
        tellStrangePeriods()
        if let strangers {
            diagnostics.report(
                .voucherOfAnotherYear, at: place(strangers.range),
                ["antal": String(strangers.count), "år": ledger.year(0).map { "\($0.from.iso) – \($0.to.iso)" } ?? ""])
        }
        ledger.type = type.isEmpty ? "1" : type
        if ledger.type == "4" { ledger.type = hasBalances || ledger.vouchers == 0 ? "4E" : "4I" }
        ledger.years.sort { $0.index > $1.index }
        return ledger
    }

    /// A file without `#RAR` is of the calendar year that its vouchers, or balances of periods, are of; of several the last, and
    /// the others are told.
    private mutating func assumeYear() {
        var newest: Int32 = 0
        for row in ledger.rows { newest = max(newest, row.period) }
        for item in ledger.balances where item.year == 0 && item.kind == .period { newest = max(newest, item.row.period) }
        let year = Int(newest / 100)
        guard year > 0, let from = CalendarDate(year: year, month: 1, day: 1), let to = CalendarDate(year: year, month: 12, day: 31) else { return }
        ledger.years = [FiscalYear(index: 0, from: from, to: to)]
        let others = voucherYears.filter { Int($0.key) != year }.values
        guard let first = others.map(\.range).min(by: { $0.lowerBound < $1.lowerBound }) else { return }
        strangers = (first, others.reduce(0) { $0 + $1.count })
    }

    /// Balances of periods that are not of the year which they are said to be of.
    private mutating func tellStrangePeriods() {
        var found: (row: LedgerRow, year: FiscalYear, count: Int)?
        let years = Dictionary(ledger.years.map { (Int32($0.index), $0) }) { first, _ in first }
        for item in ledger.balances where item.kind == .period || item.kind == .periodBudget {
            guard item.row.öre != 0, let year = years[item.year] else { continue }
            let (first, last) = (Int32(year.from.year * 100 + year.from.month), Int32(year.to.year * 100 + year.to.month))
            guard item.row.period < first || item.row.period > last else { continue }
            found = (found?.row ?? item.row, found?.year ?? year, (found?.count ?? 0) + 1)
        }
        guard let found else { return }
        diagnostics.report(
            .periodOfAnotherYear, at: ledger.range(found.row),
            ["antal": String(found.count), "period": monthText(found.row.period), "år": "\(found.year.from.iso) – \(found.year.to.iso)"])
    }
}
