import Diagnostics

/// So many slips of one kind are told one by one; of more the first, with their number.
let mostAlike = 3

/// Holds what a SIE file says of an account in several ways against each other: transactions, balances of periods, opening
/// and closing balance, result. A difference is told with both figures, at the balance; where a voucher is out by as much, at
/// the row that explains both.
func reconcile(
    _ ledger: Ledger, _ unbalanced: [UnbalancedVoucher], _ numbers: VoucherNumbers, _ diagnostics: inout DiagnosticList
) {
    let sums = AccountSums(ledger)
    tellTwice(ledger, &diagnostics)
    var found: [(account: Int, stated: Int64, other: BalanceDifference)] = []
    for index in ledger.accounts.indices {
        guard let stated = sums.stated(index), let other = difference(ledger, sums, index, stated) else { continue }
        found.append((index, stated, other))
    }
    var byAccount: [Int32: (öre: Int64, place: SourceRange)] = [:]
    for item in found where item.other.isOfVouchers {
        byAccount[Int32(item.account)] = (item.other.öre &- item.stated, place(ledger, sums, item.account))
    }
    let stated = Set(ledger.accounts.indices.filter { sums.stated($0) != nil && ledger.type != "4I" }.map(Int32.init))
    let ofNumbers = tellVoucherNumbers(ledger, numbers, byAccount, stated: stated, &diagnostics)
    let (ofRows, left) = tellWrongRows(ledger, unbalanced, byAccount.filter { !ofNumbers.contains($0.key) }, &diagnostics)
    let explained = ofRows.union(ofNumbers)
    tellUnbalanced(left, ledger.file, &diagnostics)
    let unexplained = found.filter { !explained.contains(Int32($0.account)) }
    // Where many differ they do so for one reason, and the first is enough.
    let isOfOneKind = unexplained.count > mostAlike
    for item in unexplained.prefix(isOfOneKind ? 1 : mostAlike) {
        let account = ledger.accounts[item.account]
        var arguments = [
            "konto": account.number, "namn": account.name, "saldo": öreText(item.stated), "summa": öreText(item.other.öre),
            "vad": item.other.sv, "what": item.other.en, "skillnad": öreText(item.other.öre &- item.stated),
        ]
        if isOfOneKind { arguments["fler"] = String(unexplained.count - 1) }
        diagnostics.report(.balanceDiffers, at: item.other.row.map { ledger.range($0) } ?? place(ledger, sums, item.account), arguments)
    }
    tellOpenOnly(ledger, sums, &diagnostics)
    // What is wrong with an account is wrong with its objects.
    if found.isEmpty { holdObjectBalances(ledger, &diagnostics) }
    // Assets, debts and result of a whole ledger come to nought.
    if sums.isWhole, sums.balance != 0, found.isEmpty, !isBeforeClosing(ledger, sums), let last = sums.lastClosing {
        diagnostics.report(.balancesNotNought, at: ledger.range(last), ["summa": öreText(sums.balance)])
    }
}

/// Before last year is closed its result is on no account of the balance: opening balances lack it, and so does what they have become.
private func isBeforeClosing(_ ledger: Ledger, _ sums: AccountSums) -> Bool {
    var (opening, earlier): (Int64, Int64) = (0, 0)
    for item in ledger.balances {
        if item.kind == .opening, item.year == 0 { opening &+= item.row.öre }
        if item.kind == .result, item.year == -1 { earlier &+= item.row.öre }
    }
    return opening == sums.balance && opening &+ earlier == 0
}

/// Accounts of a file of balances that open and do not close: the sum of all accounts lacks their change.
private func tellOpenOnly(_ ledger: Ledger, _ sums: AccountSums, _ diagnostics: inout DiagnosticList) {
    guard ledger.rows.isEmpty, sums.lastClosing != nil else { return }
    let open = ledger.balances.filter { $0.kind == .opening && $0.year == 0 && $0.row.öre != 0 && sums.change(Int($0.row.account)) == nil }
    guard let first = open.first else { return }
    let names = open.prefix(5).map { ledger.accounts[Int($0.row.account)].number }.joined(separator: ", ") + (open.count > 5 ? " …" : "")
    diagnostics.report(
        .openOnly, at: ledger.range(first.row), ["konton": names, "summa": öreText(open.reduce(0) { $0 &+ $1.row.öre })])
}

/// What else a file says of an account than its balance.
private struct BalanceDifference {
    var öre: Int64
    var sv: String
    var en: String
    var isOfVouchers = false
    /// The balance of a period that is out.
    var row: LedgerRow?
}

private func difference(_ ledger: Ledger, _ sums: AccountSums, _ index: Int, _ stated: Int64) -> BalanceDifference? {
    let ofVouchers = sums.transactions[index] ?? 0
    if !ledger.rows.isEmpty, ledger.type != "4I", ofVouchers != stated {
        return BalanceDifference(öre: ofVouchers, sv: "verifikationerna", en: "the vouchers", isOfVouchers: true)
    }
    guard let periods = sums.periods(index, stated), periods != stated else { return nil }
    return BalanceDifference(
        öre: periods, sv: "periodsaldona", en: "the balances of periods", row: ledger.rows.isEmpty ? nil : wrongPeriod(ledger, Int32(index)))
}

/// The one period of an account whose balance is other than its vouchers; nil where several are, or none.
private func wrongPeriod(_ ledger: Ledger, _ account: Int32) -> LedgerRow? {
    var left: [Int32: Int64] = [:]
    for row in ledger.rows where row.account == account { left[row.period, default: 0] &+= row.öre }
    var stated: [Int32: LedgerRow] = [:]
    for item in ledger.balances where item.kind == .period && item.year == 0 && item.row.account == account && item.row.objects == 0 {
        left[item.row.period, default: 0] &-= item.row.öre
        stated[item.row.period] = item.row
    }
    let out = left.filter { $0.value != 0 }
    return out.count == 1 ? out.first.flatMap { stated[$0.key] } : nil
}

private func place(_ ledger: Ledger, _ sums: AccountSums, _ index: Int) -> SourceRange {
    sums.place[index].map { ledger.range($0) } ?? ledger.accounts[index].range
}

/// Of a year an account has one result, one opening and one closing balance: a second would be added to it.
private func tellTwice(_ ledger: Ledger, _ diagnostics: inout DiagnosticList) {
    var seen: [Int64: LedgerRow] = [:]
    var told = 0
    for item in ledger.balances {
        guard [.opening, .closing, .result].contains(item.kind) else { continue }
        let key = Int64(item.row.account) << 16 | Int64(item.year + 100) << 8 | Int64(item.kind.rawValue)
        guard let first = seen.updateValue(item.row, forKey: key) else { continue }
        told += 1
        guard told <= SIEReader.mostTold else { return }
        let account = ledger.accounts[Int(item.row.account)]
        diagnostics.report(
            .balanceTwice, at: ledger.range(item.row), ["konto": account.number, "namn": account.name],
            notes: [DiagnosticNote(ledger.range(first), sv: "det första", en: "the first one")])
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
