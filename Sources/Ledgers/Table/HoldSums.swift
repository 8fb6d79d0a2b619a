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
        /// How much more other rows have that it might be the sum of.
        var others: Set<Int64> = []
    }

    private let rows: [LedgerRow]
    private let slots: [Int16]
    private let sums: [TableRows.Sum]
    private let names: TableNames
    private let file: FileID
    /// By slot, those that have its amounts in them: of cumulated columns all that follow in the year.
    private let reach: [Range<Int>]
    /// By boundary (the beginning, each sum, the end) and slot: the sum of the rows before.
    private var prefixes: [[Int64]] = []
    private(set) var diagnostics = DiagnosticList()
    /// By slot, how much more the rows have than the one sum that is out.
    private(set) var slips: [(slot: Int, difference: Int64, sum: TableRows.Sum)] = []

    /// Öre that all amounts are whole multiples of, where the table counts in thousands: so much may be rounded off each.
    private let step: Int64
    /// By boundary and slot: what rounding left over before it.
    private var roundings: [[Int64]] = []

    init(_ table: TableRows, _ rows: [LedgerRow], _ sums: [TableRows.Sum]) {
        (self.rows, slots, self.sums, names, file, reach) = (rows, table.slots, sums, table.names, table.id, table.reach)
        step = Self.step(rows, unit: table.columns.unit)
        var running = [Int64](repeating: 0, count: table.slotCount)
        prefixes.append(running)
        var next = 0
        for end in sums.map(\.at) + [rows.count] {
            while next < end {
                for slot in reach[slots.isEmpty ? 0 : Int(slots[next])] { running[slot] &+= rows[next].öre }
                next += 1
            }
            prefixes.append(running)
        }
        if !table.roundings.isEmpty {
            roundings = sums.map { sum in
                table.roundings.reduce(into: running.map { _ in 0 }) { all, own in
                    if own.cell.start < sum.start { for slot in all.indices { all[slot] &+= own.values[slot] } }
                }
            }
        }
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
                func fits(_ stated: Int64) -> Bool {
                    before.contains(own &- stated) || stated != 0 && after[own &+ stated, default: 0] > 0 || values[values.count - 1] == stated
                        || named(sum, slot).contains(stated)
                }
                if fits(stated) || isRounded(stated, sum, slot, values, index + 1) || !roundings.isEmpty && fits(stated &- roundings[index][slot]) { continue }
                found.append(slip(sum, slot, stated, values, index + 1))
            }
        }
        tell(found)
    }

    /// "143,0" of tkr: the finest that amounts are written in; 0 of kronor, which are held to the öre.
    private static func step(_ rows: [LedgerRow], unit: Int64) -> Int64 {
        guard unit > 1 else { return 0 }
        return [unit * 100, unit * 10].first { step in rows.allSatisfy { $0.öre % step == 0 } } ?? 0
    }

    /// Whether a sum in thousands is that of its rows but for what was rounded off each of them. Half of what all could have at worst is
    /// far more than they ever have: the root of their number is what they may have by chance.
    private func isRounded(_ stated: Int64, _ sum: TableRows.Sum, _ slot: Int, _ values: [Int64], _ boundary: Int) -> Bool {
        guard step > 0, stated % step == 0 else { return false }
        return options(sum, slot, stated, values, boundary).contains { option in
            let count = option.rows.isEmpty ? rows.count : option.rows.count
            let off = Int64(min((option.computed &- stated).magnitude / UInt64(step), 1 << 20))
            return count > 1 && off * off <= Int64(count)
        }
    }

    /// Of the account or code that a sum names; and of the codes that stand on it.
    private func named(_ sum: TableRows.Sum, _ slot: Int) -> [Int64] {
        var found: [Int64] = []
        if let number = sum.number {
            let all = total(slot) { row in
                names.accounts[Int(row.account)].number.hasPrefix(number)
                    || names.sets[Int(row.objects)].contains { names.objects[Int($0)].code == number }
            }
            if let all { found.append(all) }
        }
        if !sum.codes.isEmpty, let all = total(slot, { row in sum.codes.allSatisfy(names.sets[Int(row.objects)].contains) }) { found.append(all) }
        return found
    }

    /// Of the rows that are such; nil where none is.
    private func total(_ slot: Int, _ isOwn: (LedgerRow) -> Bool) -> Int64? {
        var result: Int64 = 0
        var isAny = false
        for (index, row) in rows.enumerated() where reach[slots.isEmpty ? 0 : Int(slots[index])].contains(slot) && isOwn(row) {
            (result, isAny) = (result &+ row.öre, true)
        }
        return isAny ? result : nil
    }

    /// What it names is what was meant, else what comes nearest.
    private func slip(_ sum: TableRows.Sum, _ slot: Int, _ stated: Int64, _ values: [Int64], _ boundary: Int) -> Slip {
        let all = options(sum, slot, stated, values, boundary)
        let named = all.filter(\.rows.isEmpty)
        var nearest =
            (named.isEmpty ? all : named).min { ($0.computed &- stated).magnitude < ($1.computed &- stated).magnitude }
            ?? Slip(sum: sum, slot: slot, stated: stated, computed: 0, rows: 0..<0)
        nearest.others = Set(all.map { $0.computed &- stated })
        return nearest
    }

    /// All rows that a sum may be of.
    private func options(_ sum: TableRows.Sum, _ slot: Int, _ stated: Int64, _ values: [Int64], _ boundary: Int) -> [Slip] {
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
        for named in named(sum, slot) { options.append(Slip(sum: sum, slot: slot, stated: stated, computed: named, rows: 0..<0)) }
        return options
    }

    /// The smallest sum that holds a slip is told; those that have it within them say the same.
    private mutating func tell(_ found: [Slip]) {
        var known: [[Int64]] = prefixes[0].map { _ in [] }
        let order = found.sorted { ($0.rows.count, $0.sum.start) < ($1.rows.count, $1.sum.start) }
        for slip in order.filter(\.sum.isCalledSum) + order.filter({ !$0.sum.isCalledSum }) {
            let difference = slip.computed &- slip.stated
            // What is off in one month of cumulated ones is off in those that follow.
            let place = reach[slip.slot].upperBound - 1
            let whole = known[place].reduce(0, &+)
            if !known[place].isEmpty, slip.others.contains(whole) || known[place].contains(where: slip.others.contains) || whole == difference { continue }
            guard slip.sum.isCalledSum else {
                diagnostics.report(.rowWithoutAccount, at: range(slip.sum.start, slip.sum.end), ["belopp": öreText(slip.stated)])
                continue
            }
            known[place].append(difference)
            slips.append((slip.slot, difference, slip.sum))
            guard slips.count <= TableReader.mostTold else { continue }
            diagnostics.report(
                .sumRowDiffers, at: range(slip.sum.start, slip.sum.end),
                ["angiven": öreText(slip.stated), "räknad": öreText(slip.computed), "skillnad": öreText(difference)],
                notes: suspects(slip, difference).map { row in
                    DiagnosticNote(range(row.start, row.end), sv: "en ändrad siffra här skulle förklara det", en: "one digit changed here would explain it")
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

    private func range(_ start: Int32, _ end: Int32) -> SourceRange { SourceRange(file: file, start: Int(start), end: Int(end)) }
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
