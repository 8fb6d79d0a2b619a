/// Rows that are the sum of those beneath them up to the next such row: a project over its accounts, whose number stands in their
/// column. Found where the whole table parts into such groups, to the öre.
struct SumsAbove {
    /// Indexes of the rows that are sums; nil where the table is no such one.
    let heads: [Int]?

    init(_ rows: [LedgerRow], _ accounts: [Account]) {
        heads = Self.heads(rows, accounts)
    }

    private static func heads(_ rows: [LedgerRow], _ accounts: [Account]) -> [Int]? {
        guard rows.count > 3 else { return nil }
        var heads: [Int] = []
        var (longest, position) = (0, 0)
        while position < rows.count {
            // Rows of nothing belong to the group before.
            if rows[position].öre == 0, !heads.isEmpty {
                position += 1
                continue
            }
            let whole = rows[position].öre
            guard whole != 0 else { return nil }
            var (sum, next): (Int64, Int) = (0, position + 1)
            while next < rows.count, sum != whole || next == position + 1 {
                // Groups of accounts are told by their numbers.
                guard !accounts[Int(rows[next].account)].number.hasPrefix(accounts[Int(rows[position].account)].number) else { return nil }
                sum &+= rows[next].öre
                next += 1
            }
            guard sum == whole else { return nil }
            heads.append(position)
            longest = max(longest, next - position - 1)
            position = next
        }
        return heads.count > 1 && longest > 1 || longest > 2 ? heads : nil
    }
}
