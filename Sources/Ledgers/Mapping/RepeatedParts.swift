/// Balances of objects of accounts without a total of their own, told by several combinations of dimensions: whether each tells the same
/// money again (by cost centre, by project, and by both), or some of it.
struct RepeatedParts {
    typealias Part = (row: LedgerRow, dimensions: Set<Int>)

    private struct Slot: Hashable {
        var account: Int32
        var period: Int32
        /// The codes of the wanted dimensions.
        var codes: [Int32]
    }

    private let ledger: Ledger
    private let wanted: Set<Int>
    private(set) var isRepeated = false

    init(_ ledger: Ledger, _ parts: [Part], _ wanted: Set<Int>) {
        (self.ledger, self.wanted) = (ledger, wanted)
        guard Set(parts.map(\.dimensions)).count > 1 else { return }
        // Where two combinations tell of the same, they nearly always come to the same.
        var (both, same) = (0, 0)
        for kinds in sums(parts).values where kinds.count > 1 {
            both += 1
            if Set(kinds.values).count < kinds.count { same += 1 }
        }
        isRepeated = same > 0 && same * 2 >= both
    }

    /// Each krona once. A combination of fewer dimensions is the whole of which others are parts.
    func counted(_ parts: [Part]) -> [LedgerRow] {
        guard isRepeated else { return parts.map(\.row) }
        let sums = sums(parts)
        return parts.filter { part in
            let kinds = sums[slot(part.row)] ?? [:]
            let best = kinds.min { one, other in
                if one.key.count != other.key.count { return one.key.count < other.key.count }
                if one.value.magnitude != other.value.magnitude { return one.value.magnitude > other.value.magnitude }
                return one.key.sorted().lexicographicallyPrecedes(other.key.sorted())
            }
            return best?.key == part.dimensions
        }.map(\.row)
    }

    private func sums(_ parts: [Part]) -> [Slot: [Set<Int>: Int64]] {
        var result: [Slot: [Set<Int>: Int64]] = [:]
        for part in parts { result[slot(part.row), default: [:]][part.dimensions, default: 0] &+= part.row.öre }
        return result
    }

    private func slot(_ row: LedgerRow) -> Slot {
        let codes = ledger.objectSets[Int(row.objects)].filter { wanted.contains(ledger.objects[Int($0)].dimension) }.sorted()
        return Slot(account: row.account, period: row.period, codes: codes)
    }
}
