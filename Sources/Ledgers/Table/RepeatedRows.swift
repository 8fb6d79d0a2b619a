/// A stretch of rows that stands twice, in the same order: a table that was pasted again, whole or in part.
struct RepeatedRows {
    /// So many in a row are no accident, where they are of different amounts.
    private static let fewest = 10

    /// The first rows of the two stretches, and how many there are of each.
    private(set) var found: (first: Int, second: Int, count: Int)?

    /// - Parameter vouchers: by row, which voucher it is of; rows of different ones are not the same. Empty where nothing says.
    init(_ rows: [LedgerRow], _ vouchers: [UInt64]) {
        guard rows.count > 5 else { return }
        var hashes = rows.map(Self.hash)
        if vouchers.count == rows.count { for index in hashes.indices { hashes[index] = (hashes[index] ^ vouchers[index]) &* 0x9E37_79B9_7F4A_7C15 } }
        // The last row of each hash, by open addressing.
        var size = 16
        while size < rows.count * 2 { size *= 2 }
        var slots = [Int32](repeating: -1, count: size)
        var length = 0
        var before = -1
        var best: (end: Int, other: Int, length: Int) = (0, 0, 0)
        for index in hashes.indices {
            var slot = Int(truncatingIfNeeded: hashes[index] >> 20) & (size - 1)
            while slots[slot] >= 0, hashes[Int(slots[slot])] != hashes[index] { slot = (slot + 1) & (size - 1) }
            let known = Int(slots[slot])
            // One stretch goes on as long as the other does.
            if before >= 0, before + 1 < index, hashes[before + 1] == hashes[index] {
                (before, length) = (before + 1, length + 1)
            } else {
                (before, length) = (known, known < 0 ? 0 : 1)
            }
            slots[slot] = Int32(index)
            if length > best.length { best = (index, before, length) }
        }
        // A stretch that runs into itself is as long as it is apart from the other.
        let count = min(best.length, best.end - best.other)
        let isWhole = count * 2 == rows.count && count > 2
        guard count >= Self.fewest || isWhole else { return }
        let second = best.end - best.length + 1
        let stretch = second..<second + count
        guard Set(stretch.map { rows[$0].öre }).count >= min(3, count), Set(stretch.map { hashes[$0] }).count * 2 > count else { return }
        found = (best.other - best.length + 1, second, count)
    }

    private static func hash(_ row: LedgerRow) -> UInt64 {
        var hash = UInt64(bitPattern: row.öre) &* 0x9E37_79B9_7F4A_7C15
        for part in [row.account, row.objects, row.period] {
            hash = (hash ^ (hash >> 29) ^ UInt64(UInt32(bitPattern: part))) &* 0xBF58_476D_1CE4_E5B9
        }
        return hash ^ (hash >> 31)
    }
}
