import Diagnostics

/// Holds what a SIE file says of an account in several ways against each other: transactions, balances of periods, opening
/// and closing balance, result. A difference is told with both figures, at the balance.
func reconcile(_ ledger: Ledger, _ diagnostics: inout DiagnosticList) {
    let sums = AccountSums(ledger)
    var told = 0
    for (index, account) in ledger.accounts.enumerated() {
        guard let stated = sums.stated(index) else { continue }
        let place = sums.place[index].map { ledger.range($0) } ?? account.range
        var other: (öre: Int64, sv: String, en: String)?
        if ledger.rows.isEmpty {
            if let periods = sums.periods(index, stated), periods != stated { other = (periods, "periodsaldona", "the balances of periods") }
        } else if ledger.type != "4I", sums.transactions[index] ?? 0 != stated {
            other = (sums.transactions[index] ?? 0, "verifikationerna", "the vouchers")
        } else if let periods = sums.periods(index, stated), periods != stated {
            other = (periods, "periodsaldona", "the balances of periods")
        }
        guard let other, told < SIEReader.mostTold else { continue }
        told += 1
        diagnostics.report(
            .balanceDiffers, at: place,
            [
                "konto": account.number, "namn": account.name, "saldo": öreText(stated), "summa": öreText(other.öre),
                "vad": other.sv, "what": other.en, "skillnad": öreText(other.öre - stated),
            ])
    }
    // Assets, debts and result of a whole ledger come to nought.
    if sums.isWhole, sums.balance != 0, told == 0, let last = sums.lastClosing {
        diagnostics.report(.balancesNotNought, at: ledger.range(last), ["summa": öreText(sums.balance)])
    }
}

/// What a SIE file says of each account's own year, in öre.
struct AccountSums {
    /// Of transactions; nil where an account has none.
    var transactions: [Int64?]
    /// Of the changes of periods, where the file has those of the whole account; and with those of its objects.
    private var periods: [Int64?]
    private var periodsWithObjects: [Int64?]
    private var result: [Int64?]
    private var opening: [Int64?]
    private var closing: [Int64?]
    /// The row that states the closing balance or the result.
    var place: [LedgerRow?]
    var isWhole = false
    var balance: Int64 = 0
    var lastClosing: LedgerRow?

    init(_ ledger: Ledger, year: Int32 = 0) {
        let none = [Int64?](repeating: nil, count: ledger.accounts.count)
        (transactions, periods, periodsWithObjects, result, opening, closing) = (none, none, none, none, none, none)
        place = [LedgerRow?](repeating: nil, count: ledger.accounts.count)
        if year == 0 { for row in ledger.rows { transactions[Int(row.account)] = (transactions[Int(row.account)] ?? 0) &+ row.öre } }
        var hasResults = false
        for item in ledger.balances where item.year == year {
            let account = Int(item.row.account)
            switch item.kind {
            case .opening: opening[account] = (opening[account] ?? 0) &+ item.row.öre
            case .closing:
                closing[account] = (closing[account] ?? 0) &+ item.row.öre
                place[account] = item.row
                lastClosing = item.row
                balance &+= item.row.öre
            case .result:
                result[account] = (result[account] ?? 0) &+ item.row.öre
                place[account] = item.row
                balance &+= item.row.öre
                hasResults = true
            // Both the account's total and a row per object: only the totals are of the whole account.
            case .period:
                periodsWithObjects[account] = (periodsWithObjects[account] ?? 0) &+ item.row.öre
                if item.row.objects == 0 { periods[account] = (periods[account] ?? 0) &+ item.row.öre }
            default: break
            }
        }
        isWhole = hasResults && lastClosing != nil
    }

    /// The change of an account over the year: its result, or closing less opening balance; nil where neither is stated.
    func stated(_ account: Int) -> Int64? {
        if let result = result[account] { return result }
        guard let closing = closing[account] else { return nil }
        return closing &- (opening[account] ?? 0)
    }

    /// What the periods come to. In most files a row without objects is of the whole account; in some it is of what has none,
    /// and then all rows together are the account.
    func periods(_ account: Int, _ stated: Int64?) -> Int64? {
        if let all = periodsWithObjects[account], all == stated { return all }
        return periods[account]
    }

    /// The same, or summed where the file states nothing. Without a row of the whole account, its objects' rows are all that
    /// there is.
    func change(_ account: Int) -> Int64? {
        stated(account) ?? transactions[account] ?? periods[account] ?? periodsWithObjects[account]
    }
}
