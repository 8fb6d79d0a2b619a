/// Rows that are the sum of others of the same account and period, which have the same codes or more: "5010, ansvar 210" over its
/// own row without a project and one for each project. Found where the sum is to the öre, again and again.
struct TotalsAmongObjects {
    private struct Key: Hashable {
        var account: Int32
        var period: Int32
        var set: Int32
    }

    /// Indexes of rows that are sums of others.
    private(set) var totals: [Int] = []
    /// Of few such groups: too little to take them out, too much to say nothing.
    private(set) var doubtful: Int?

    init(_ rows: [LedgerRow], _ sets: [[Int32]], isDropped: (Int) -> Bool) {
        let above = Self.above(sets)
        guard above.contains(where: { !$0.isEmpty }) else { return }
        var isParent = [Bool](repeating: false, count: sets.count)
        for item in above.joined() { isParent[Int(item)] = true }
        var sums: [Key: (öre: Int64, rows: Int, hasParts: Bool)] = [:]
        for (index, row) in rows.enumerated() where row.öre != 0 && !isDropped(index) {
            if isParent[Int(row.objects)] {
                let key = Key(account: row.account, period: row.period, set: row.objects)
                let known = sums[key] ?? (0, 0, false)
                sums[key] = (known.öre &+ row.öre, known.rows + 1, known.hasParts)
            }
            for parent in above[Int(row.objects)] {
                let key = Key(account: row.account, period: row.period, set: parent)
                let known = sums[key] ?? (0, 0, false)
                sums[key] = (known.öre &+ row.öre, known.rows + 1, true)
            }
        }
        var found: [Key: Int] = [:]
        var judged = Set<Key>()
        for (index, row) in rows.enumerated() where row.öre != 0 && isParent[Int(row.objects)] && !isDropped(index) {
            let key = Key(account: row.account, period: row.period, set: row.objects)
            guard let all = sums[key], all.hasParts, all.rows > 2 else { continue }
            judged.insert(key)
            if found[key] == nil, all.öre == row.öre &* 2 { found[key] = index }
        }
        guard !found.isEmpty else { return }
        if found.count > 1, found.count * 2 > judged.count { totals = found.values.sorted() } else { doubtful = found.values.min() }
    }

    /// By combination, those that are a part of it, as far as they are there.
    private static func above(_ sets: [[Int32]]) -> [[Int32]] {
        var numbers: [[Int32]: Int32] = [:]
        for (index, set) in sets.enumerated() { numbers[set.sorted()] = Int32(index) }
        return sets.map { set in
            let parts = set.sorted()
            // Of many codes only what lacks one of them.
            let masks = parts.count <= 5 ? Array(0..<(1 << parts.count) - 1) : parts.indices.map { ((1 << parts.count) - 1) & ~(1 << $0) }
            guard parts.count < 40 else { return [] }
            return masks.compactMap { mask in numbers[parts.indices.filter { mask & (1 << $0) != 0 }.map { parts[$0] }] }
        }
    }
}
