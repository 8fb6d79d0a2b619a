/// Lines in the midst of a table's rows, without an amount: they head groups of it, or another table, whose rows would be added to
/// the first. Which it is shows where the rows below have the accounts and codes of those above.
struct MiddleHeadings {
    private struct Heading {
        var cell: Grid.Cell
        /// How many rows stood before it.
        var at: Int
        /// It says nothing of time, unit or kind.
        var isPlain: Bool
    }

    private struct Key: Hashable {
        var account: Int32
        var objects: Int32
        var period: Int32
    }

    private var headings: [Heading] = []
    /// The first rows have such a line above them too: the table is one of groups.
    var isHeaded = false

    mutating func add(_ cell: Grid.Cell, at count: Int, isPlain: Bool) {
        if let last = headings.last, last.at == count {
            headings[headings.count - 1].isPlain = last.isPlain && isPlain
        } else {
            headings.append(Heading(cell: cell, at: count, isPlain: isPlain))
        }
    }

    /// The table's own headings stand there once more, which are judged by themselves.
    mutating func passHeadings(at count: Int) {
        if headings.last?.at == count { headings.removeLast() }
    }

    /// The first line whose rows may be another table's.
    ///
    /// - Parameter positions: where a row of each index is now; empty where none was taken out.
    func doubtful(_ rows: [LedgerRow], _ slots: [Int16], _ sums: [TableRows.Sum], _ reach: [Range<Int>], _ positions: [Int]) -> Grid.Cell? {
        guard !headings.isEmpty else { return nil }
        var known = Set<Key>()
        func keys(_ range: Range<Int>) -> [Key] {
            rows[range].filter { $0.öre != 0 }.map { Key(account: $0.account, objects: $0.objects, period: $0.period) }
        }
        let starts = headings.map { positions.isEmpty ? $0.at : positions[$0.at] }
        for (index, heading) in headings.enumerated() {
            let (start, end) = (starts[index], index + 1 < starts.count ? starts[index + 1] : rows.count)
            known.formUnion(keys((index == 0 ? 0 : starts[index - 1])..<start))
            let own = keys(start..<end)
            guard !own.isEmpty, own.count(where: known.contains) * 2 >= own.count, !(heading.isPlain && isHeaded) else { continue }
            if !isSpanned(start, rows, slots, sums, reach) { return heading.cell }
        }
        return nil
    }

    /// Whether a sum has rows on both sides of a line in it: then they are of one table.
    private func isSpanned(_ line: Int, _ rows: [LedgerRow], _ slots: [Int16], _ sums: [TableRows.Sum], _ reach: [Range<Int>]) -> Bool {
        let bounds = Set([0, rows.count] + sums.map(\.at)).sorted()
        var before: [[Int64]] = []
        var running = reach.map { _ in Int64(0) }
        var next = 0
        for bound in bounds {
            while next < bound {
                for slot in reach[slots.isEmpty ? 0 : Int(slots[next])] { running[slot] &+= rows[next].öre }
                next += 1
            }
            before.append(running)
        }
        for sum in sums {
            for (slot, stated) in sum.values.enumerated() {
                guard let stated, stated != 0 else { continue }
                for (from, start) in bounds.enumerated() where start < line {
                    for (to, end) in bounds.enumerated() where end > line && (start == sum.at || end == sum.at || start == 0 && end == rows.count) {
                        if before[to][slot] &- before[from][slot] == stated { return true }
                    }
                }
            }
        }
        return false
    }
}
