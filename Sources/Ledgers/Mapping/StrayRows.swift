import Diagnostics

/// Rows that have a line's codes and yet are not counted: those on balance accounts, and those of years that the bilaga does not
/// cover. Nothing is lost without a word.
struct StrayRows {
    private var years: [Int: (sum: Int64, rows: Int, first: LedgerRow)] = [:]
    private var balances: [Int32: (sum: Int64, rows: Int, first: LedgerRow)] = [:]

    mutating func add(_ year: Int, _ row: LedgerRow, _ öre: Int64) {
        let known = years[year] ?? (0, 0, row)
        years[year] = (known.sum &+ öre, known.rows + 1, known.first)
    }

    mutating func add(balance row: LedgerRow, _ öre: Int64) {
        let known = balances[row.account] ?? (0, 0, row)
        balances[row.account] = (known.sum &+ öre, known.rows + 1, known.first)
    }

    func report(_ ledger: Ledger, _ name: String, _ diagnostics: inout DiagnosticList) {
        for (year, found) in years.sorted(by: { $0.key < $1.key }) {
            diagnostics.report(
                .otherYears, at: ledger.range(found.first),
                ["fil": name, "år": String(year), "summa": öreText(found.sum)].merging(rowWords(found.rows)) { $1 })
        }
        let order = balances.sorted { ledger.accounts[Int($0.key)].number < ledger.accounts[Int($1.key)].number }
        guard let first = order.map(\.value.first).min(by: { $0.start < $1.start }) else { return }
        let names = order.prefix(5).map { item in
            let account = ledger.accounts[Int(item.key)]
            return "\(account.number) \(shortened(account.name, to: 24))"
        }
        diagnostics.report(
            .balanceRows, at: ledger.range(first),
            [
                "konton": names.joined(separator: ", ") + (order.count > 5 ? " …" : ""),
                "summa": öreText(order.reduce(0) { $0 &+ $1.value.sum }),
            ])
    }
}
