import Diagnostics

/// Holds the sums that a table states itself against its rows: those above a sum or below it, back to any sum before, or those of
/// the account that it names.
struct SumHolder {
    private struct Slip {
        var sum: TableRows.Sum
        var slot: Int
        var stated: Int64
        var computed: Int64
        /// The rows that were added up, by index; empty where they do not stand together.
        var rows: Range<Int>
    }

    private let rows: [LedgerRow]
    private let slots: [Int16]
    private let sums: [TableRows.Sum]
    private let names: TableNames
    private let file: FileID
    /// By boundary (the beginning, each sum, the end) and slot: the sum of the rows before.
    private var prefixes: [[Int64]] = []
    private(set) var diagnostics = DiagnosticList()
    /// By slot, how much more the rows have than the one sum that is out.
    private(set) var slips: [(slot: Int, difference: Int64, sum: TableRows.Sum)] = []

    init(_ table: TableRows, _ sums: [TableRows.Sum]) {
        (rows, slots, self.sums, names, file) = (table.rows, table.slots, sums, table.names, table.id)
        var running = [Int64](repeating: 0, count: table.slotCount)
        prefixes.append(running)
        var next = 0
        for sum in sums {
            while next < sum.at {
                running[slots.isEmpty ? 0 : Int(slots[next])] &+= rows[next].öre
                next += 1
            }
            prefixes.append(running)
        }
        while next < rows.count {
            running[slots.isEmpty ? 0 : Int(slots[next])] &+= rows[next].öre
            next += 1
        }
        prefixes.append(running)
        hold()
    }

    private func position(_ boundary: Int) -> Int { boundary == 0 ? 0 : boundary > sums.count ? rows.count : sums[boundary - 1].at }

    private mutating func hold() {
        var found: [Slip] = []
        for slot in prefixes[0].indices {
            let values = prefixes.map { $0[slot] }
            var before: Set<Int64> = [values[0]]
            var after: [Int64: Int] = [:]
            for value in values.dropFirst() { after[value, default: 0] += 1 }
            for (index, sum) in sums.enumerated() {
                let own = values[index + 1]
                after[own, default: 1] -= 1
                // A sum of nought is held too, against what stands before it.
                defer { before.insert(own) }
                guard let stated = sum.values[slot], stated != 0 || sum.isCalledSum else { continue }
                if before.contains(own &- stated) || stated != 0 && after[own &+ stated, default: 0] > 0 || values[values.count - 1] == stated { continue }
                if let named = named(sum, slot), named == stated { continue }
                found.append(slip(sum, slot, stated, values, index + 1))
            }
        }
        tell(found)
    }

    /// Of the account or code that a sum names.
    private func named(_ sum: TableRows.Sum, _ slot: Int) -> Int64? {
        guard let number = sum.number else { return nil }
        var result: Int64 = 0
        var isAny = false
        for (index, row) in rows.enumerated() where slots.isEmpty || Int(slots[index]) == slot {
            let isOwn =
                names.accounts[Int(row.account)].number.hasPrefix(number)
                || names.sets[Int(row.objects)].contains { names.objects[Int($0)].code == number }
            if isOwn { (result, isAny) = (result &+ row.öre, true) }
        }
        return isAny ? result : nil
    }

    /// What comes nearest is what was meant.
    private func slip(_ sum: TableRows.Sum, _ slot: Int, _ stated: Int64, _ values: [Int64], _ boundary: Int) -> Slip {
        var options: [Slip] = []
        func add(_ from: Int, _ to: Int) {
            let range = position(from)..<position(to)
            guard !range.isEmpty else { return }
            options.append(Slip(sum: sum, slot: slot, stated: stated, computed: values[to] &- values[from], rows: range))
        }
        // Back to any sum before, the nearest first.
        for from in stride(from: boundary - 1, through: max(0, boundary - 100), by: -1) { add(from, boundary) }
        add(0, boundary)
        add(boundary, boundary + 1)
        add(0, values.count - 1)
        if let named = named(sum, slot) { options.append(Slip(sum: sum, slot: slot, stated: stated, computed: named, rows: 0..<0)) }
        return options.min { ($0.computed &- stated).magnitude < ($1.computed &- stated).magnitude }
            ?? Slip(sum: sum, slot: slot, stated: stated, computed: 0, rows: 0..<0)
    }

    /// The smallest sum that holds a slip is told; those that have it within them say the same.
    private mutating func tell(_ found: [Slip]) {
        var known: [[Int64]] = prefixes[0].map { _ in [] }
        let order = found.sorted { ($0.rows.count, $0.sum.start) < ($1.rows.count, $1.sum.start) }
        for slip in order.filter(\.sum.isCalledSum) + order.filter({ !$0.sum.isCalledSum }) {
            let difference = slip.computed &- slip.stated
            if known[slip.slot].contains(difference) || known[slip.slot].reduce(0, &+) == difference, !known[slip.slot].isEmpty { continue }
            guard slip.sum.isCalledSum else {
                diagnostics.report(.rowWithoutAccount, at: place(slip.sum.start, slip.sum.end), ["belopp": öreText(slip.stated)])
                continue
            }
            known[slip.slot].append(difference)
            slips.append((slip.slot, difference, slip.sum))
            guard slips.count <= TableReader.mostTold else { continue }
            diagnostics.report(
                .sumRowDiffers, at: place(slip.sum.start, slip.sum.end),
                ["angiven": öreText(slip.stated), "räknad": öreText(slip.computed), "skillnad": öreText(difference)],
                notes: suspects(slip, difference).map { row in
                    DiagnosticNote(place(row.start, row.end), sv: "en ändrad siffra här skulle förklara det", en: "one digit changed here would explain it")
                })
        }
    }

    /// The few rows in which one digit that is changed explains a difference; none where many could.
    private func suspects(_ slip: Slip, _ difference: Int64) -> [LedgerRow] {
        var result: [LedgerRow] = []
        for index in slip.rows where slots.isEmpty || Int(slots[index]) == slip.slot {
            guard isOneDigit(rows[index].öre, rows[index].öre &- difference) else { continue }
            result.append(rows[index])
            if result.count > 3 { return [] }
        }
        return result
    }

    private func place(_ start: Int32, _ end: Int32) -> SourceRange { SourceRange(file: file, start: Int(start), end: Int(end)) }
}

/// Whether two amounts of the same sign differ in one digit.
func isOneDigit(_ one: Int64, _ other: Int64) -> Bool {
    guard (one < 0) == (other < 0) else { return false }
    var (left, right) = (one.magnitude, other.magnitude)
    var off = 0
    while left > 0 || right > 0 {
        if left % 10 != right % 10 { off += 1 }
        (left, right) = (left / 10, right / 10)
    }
    return off == 1
}
