import Diagnostics

/// Balances of objects that the vouchers do not come to, told at their rows. Where many differ the program counts them in a way of
/// its own, and nothing is known.
func holdObjectBalances(_ ledger: Ledger, _ diagnostics: inout DiagnosticList) {
    guard !ledger.rows.isEmpty else {
        holdSharesOfObjects(ledger, &diagnostics)
        return
    }
    guard ledger.type != "4I" else { return }
    var holder = ObjectBalances(ledger)
    holder.hold(&diagnostics)
}

private struct ObjectBalances {
    /// More work than this is not worth the while.
    private static let mostSteps = 4_000_000

    private struct Part {
        var objects: Int32
        var period: Int32
        var öre: Int64
    }
    private struct Slot: Hashable {
        var objects: Int32
        var period: Int32
    }

    private let ledger: Ledger
    /// By account, what its rows come to for each combination and period.
    private var parts: [[Part]]
    private var opening: [Int64: Int64] = [:]

    init(_ ledger: Ledger) {
        self.ledger = ledger
        var sums = [[Slot: Int64]](repeating: [:], count: ledger.accounts.count)
        for row in ledger.rows where row.objects != 0 { sums[Int(row.account)][Slot(objects: row.objects, period: row.period), default: 0] &+= row.öre }
        parts = sums.map { $0.map { Part(objects: $0.key.objects, period: $0.key.period, öre: $0.value) } }
        for item in ledger.balances where item.year == 0 && item.kind == .objectOpening { opening[key(item.row), default: 0] &+= item.row.öre }
    }

    private func key(_ row: LedgerRow) -> Int64 { Int64(row.account) << 32 | Int64(row.objects) }

    mutating func hold(_ diagnostics: inout DiagnosticList) {
        for kind in [Balance.Kind.objectClosing, .period] {
            let wanted = ledger.balances.filter { $0.year == 0 && $0.kind == kind && $0.row.objects != 0 }
            guard wanted.reduce(0, { $0 + parts[Int($1.row.account)].count }) < Self.mostSteps else { continue }
            var off: [(row: LedgerRow, computed: Int64)] = []
            for item in wanted {
                let computed = computed(item.row, isPeriod: kind == .period)
                if computed != item.row.öre { off.append((item.row, computed)) }
            }
            guard off.count * 4 <= wanted.count else { continue }
            for item in off.prefix(SIEReader.mostTold) { tell(item.row, item.computed, &diagnostics) }
        }
    }

    private func computed(_ row: LedgerRow, isPeriod: Bool) -> Int64 {
        let own = ledger.objectSets[Int(row.objects)]
        var sum = isPeriod ? 0 : opening[key(row)] ?? 0
        for part in parts[Int(row.account)] where !isPeriod || part.period == row.period {
            let objects = ledger.objectSets[Int(part.objects)]
            if part.objects == row.objects || own.allSatisfy(objects.contains) { sum &+= part.öre }
        }
        return sum
    }

    private func tell(_ row: LedgerRow, _ computed: Int64, _ diagnostics: inout DiagnosticList) {
        let account = ledger.accounts[Int(row.account)]
        let codes = ledger.objectSets[Int(row.objects)].map { ledger.objects[Int($0)].code }.joined(separator: ", ")
        diagnostics.report(
            .balanceDiffers, at: ledger.range(row),
            [
                "konto": account.number, "namn": "\(account.name) (\(codes))", "saldo": öreText(row.öre), "summa": öreText(computed),
                "vad": "verifikationerna", "what": "the vouchers", "skillnad": öreText(computed &- row.öre),
            ])
    }
}
