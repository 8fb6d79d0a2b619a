import Diagnostics

/// A voucher whose rows do not come to nought.
struct UnbalancedVoucher {
    /// Its record in the file.
    var range: Range<Int>
    /// Its rows among those of the ledger.
    var rows: Range<Int>
    var sum: Int64
}

/// Whether the balance of a row's object lacks what its rows have more.
private func isOut(_ row: LedgerRow, _ sum: Int64, _ ledger: Ledger) -> Bool {
    guard row.objects != 0 else { return false }
    let own = ledger.objectSets[Int(row.objects)]
    for item in ledger.balances where item.year == 0 && item.kind == .objectClosing && item.row.account == row.account && item.row.objects != 0 {
        let wanted = ledger.objectSets[Int(item.row.objects)]
        guard wanted.allSatisfy(own.contains) else { continue }
        var computed: Int64 = 0
        for other in ledger.rows where other.account == row.account && wanted.allSatisfy(ledger.objectSets[Int(other.objects)].contains) {
            computed &+= other.öre
        }
        for opening in ledger.balances
        where opening.year == 0 && opening.kind == .objectOpening && opening.row.account == row.account && opening.row.objects == item.row.objects {
            computed &+= opening.row.öre
        }
        if computed &- item.row.öre == sum { return true }
    }
    return false
}

/// At the voucher: nothing says which of its rows is wrong.
func tellUnbalanced(_ vouchers: [UnbalancedVoucher], _ id: FileID, _ diagnostics: inout DiagnosticList) {
    for voucher in vouchers.prefix(SIEReader.mostTold) {
        diagnostics.report(
            .unbalancedVoucher, at: SourceRange(file: id, start: voucher.range.lowerBound, end: voucher.range.upperBound),
            ["summa": öreText(voucher.sum), "antal": String(voucher.rows.count)])
    }
}

/// Rows that explain both an unbalanced voucher and an account's difference: the one amount of the voucher on an account that
/// differs by as much. Told at the row, in the place of both.
///
/// - Parameters:
///   - differences: by account, what the vouchers have more than the balance says.
/// - Returns: the accounts that are explained, and the vouchers that are not.
func tellWrongRows(
    _ ledger: Ledger, _ vouchers: [UnbalancedVoucher], _ differences: [Int32: (öre: Int64, place: SourceRange)], _ diagnostics: inout DiagnosticList
) -> (accounts: Set<Int32>, vouchers: [UnbalancedVoucher]) {
    var explained = Set<Int32>()
    var left: [UnbalancedVoucher] = []
    for voucher in vouchers {
        var suspects = ledger.rows[voucher.rows].filter { differences[$0.account]?.öre == voucher.sum }
        // Of several rows of the account, the one whose object's balance is out by as much.
        if suspects.count > 1 { suspects = suspects.filter { isOut($0, voucher.sum, ledger) } }
        guard suspects.count == 1, let row = suspects.first, let difference = differences[row.account], explained.insert(row.account).inserted else {
            left.append(voucher)
            continue
        }
        let account = ledger.accounts[Int(row.account)]
        diagnostics.report(
            .wrongRow, at: ledger.range(row),
            [
                "konto": account.number, "namn": account.name, "belopp": öreText(row.öre), "rätt": öreText(row.öre &- voucher.sum),
                "skillnad": öreText(voucher.sum),
            ],
            notes: [
                DiagnosticNote(
                    SourceRange(file: ledger.file, start: voucher.range.lowerBound, end: voucher.range.upperBound), sv: "verifikationen",
                    en: "the voucher"),
                DiagnosticNote(difference.place, sv: "kontots saldo", en: "the account's balance"),
            ])
    }
    return (explained, left)
}
