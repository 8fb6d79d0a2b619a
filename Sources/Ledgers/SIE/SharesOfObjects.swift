import Diagnostics

/// Of a file without vouchers: balances of objects against those of the account that they part. A dimension parts an account where
/// its objects come to the whole of it, as nearly all accounts of the file show; where one does not, a balance has been changed or
/// is missing.
func holdSharesOfObjects(_ ledger: Ledger, _ diagnostics: inout DiagnosticList) {
    let totals = wholes(ledger)
    for dimensions in Set(ledger.balances.map { $0.row.objects }).subtracting([0]).map({ kinds(ledger, $0) }).unique {
        for kind in [Balance.Kind.period, .objectClosing] {
            var parts: [Slot: [LedgerRow]] = [:]
            var opening: [Slot: Int64] = [:]
            for item in ledger.balances where item.year == 0 && item.row.objects != 0 {
                guard item.kind == kind || kind == .objectClosing && item.kind == .objectOpening, kinds(ledger, item.row.objects) == dimensions else {
                    continue
                }
                let slot = Slot(account: item.row.account, period: kind == .period ? item.row.period : 0)
                if item.kind == kind { parts[slot, default: []].append(item.row) } else { opening[slot, default: 0] &+= item.row.öre }
            }
            tell(
                ledger, parts, opening, kind == .period && totals.periods.isEmpty ? totals.accounts : kind == .period ? totals.periods : totals.accounts,
                isByPeriod: !totals.periods.isEmpty && kind == .period, &diagnostics)
        }
    }
}

private struct Slot: Hashable {
    var account: Int32
    var period: Int32
}

/// What each account has by itself: by period, and of the whole year.
private func wholes(_ ledger: Ledger) -> (periods: [Slot: Int64], accounts: [Slot: Int64]) {
    var periods: [Slot: Int64] = [:]
    for item in ledger.balances where item.kind == .period && item.year == 0 && item.row.objects == 0 {
        periods[Slot(account: item.row.account, period: item.row.period), default: 0] &+= item.row.öre
    }
    let sums = AccountSums(ledger)
    var accounts: [Slot: Int64] = [:]
    for index in ledger.accounts.indices { if let stated = sums.stated(index) { accounts[Slot(account: Int32(index), period: 0)] = stated } }
    return (periods, accounts)
}

private func kinds(_ ledger: Ledger, _ set: Int32) -> [Int] { ledger.objectSets[Int(set)].map { ledger.objects[Int($0)].dimension }.sorted() }

private func tell(
    _ ledger: Ledger, _ found: [Slot: [LedgerRow]], _ opening: [Slot: Int64], _ wholes: [Slot: Int64], isByPeriod: Bool, _ diagnostics: inout DiagnosticList
) {
    var parts: [Slot: [LedgerRow]] = found
    if !isByPeriod {
        // The periods of a year together.
        parts = [:]
        for (slot, rows) in found { parts[Slot(account: slot.account, period: 0), default: []] += rows }
    }
    var off: [(rows: [LedgerRow], whole: Int64, sum: Int64)] = []
    var held = 0
    for (slot, rows) in parts {
        guard let whole = wholes[slot] else { continue }
        held += 1
        let sum = rows.reduce(Int64(0)) { $0 &+ $1.öre } &- (isByPeriod ? 0 : opening[Slot(account: slot.account, period: 0)] ?? 0)
        if sum != whole { off.append((rows.sorted { $0.start < $1.start }, whole, sum)) }
    }
    guard off.count * 4 <= held else { return }
    for item in off.sorted(by: { $0.rows[0].start < $1.rows[0].start }).prefix(SIEReader.mostTold) {
        let difference = item.sum &- item.whole
        let suspects = item.rows.filter { isOneDigit($0.öre, $0.öre &- difference) }
        let row = suspects.count == 1 ? suspects[0] : item.rows[0]
        let account = ledger.accounts[Int(row.account)]
        diagnostics.report(
            .balanceDiffers, at: ledger.range(row),
            [
                "konto": account.number, "namn": account.name, "saldo": öreText(item.whole), "summa": öreText(item.sum),
                "vad": "saldona per objekt" + (row.period > 0 ? " \(monthText(row.period))" : ""),
                "what": "the balances of its objects" + (row.period > 0 ? " of \(monthText(row.period))" : ""), "skillnad": öreText(difference),
            ])
    }
}

extension Array where Element: Hashable {
    fileprivate var unique: [Element] {
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
}
