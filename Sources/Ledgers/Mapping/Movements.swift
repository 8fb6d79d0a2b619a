/// Which figures of a ledger are wanted.
public enum LedgerFigures: Hashable, Sendable {
    case outcome, budget
}

/// The rows that add up to a year's change of each account.
struct Movements {
    var rows: [LedgerRow] = []
    /// Dimensions that the file does not combine: rows of one say nothing of the other.
    var apart: [Int] = []
}

extension Ledger {
    /// Years that the file has figures of, by the calendar year in which they end.
    func calendarYears(_ figures: LedgerFigures) -> [(year: Int, index: Int)] {
        guard kind == .sie else { return years.map { ($0.from.year, $0.index) } }
        var found: [Int32] = rows.isEmpty || figures == .budget ? [] : [0]
        for item in balances {
            let isWanted = (item.kind == .periodBudget) == (figures == .budget) && item.kind != .opening && item.kind != .objectOpening
            if isWanted, !found.contains(item.year) { found.append(item.year) }
        }
        return found.compactMap { index in year(Int(index)).map { ($0.to.year, Int(index)) } }.sorted { $0.year > $1.year }
    }

    /// The rows of a year. Vouchers where the file has them; else its balances, of which an account has both a total and
    /// a row per object: what the rows of the wanted dimensions leave of the total has no object.
    ///
    /// - Parameter prefersBalances: the file's own totals rather than its vouchers.
    func movements(_ index: Int, _ figures: LedgerFigures, dimensions wanted: Set<Int>, prefersBalances: Bool = false) -> Movements {
        if kind != .sie {
            guard let year = year(index)?.from.year else { return Movements(rows: rows) }
            return Movements(rows: rows.filter { $0.period <= 12 || Int($0.period / 100) == year })
        }
        if figures == .outcome, index == 0, !rows.isEmpty, !prefersBalances { return Movements(rows: rows) }
        return figures == .budget ? split(kind: .periodBudget, index, wanted) : yearRows(index, wanted)
    }

    /// What the balances of periods after a month come to, by account and objects: of a file without vouchers nothing else says
    /// when its figures are of.
    func changes(_ index: Int, after last: Int32, dimensions wanted: Set<Int>) -> [LedgerRow] {
        let late = balances.filter { $0.year == Int32(index) && $0.kind == .period && $0.row.period > last && $0.row.öre != 0 }.map(\.row)
        return late.isEmpty ? [] : split(late, wanted).rows.filter { $0.öre != 0 }
    }

    /// Whether a year has balances of periods.
    func hasPeriods(_ index: Int) -> Bool { balances.contains { $0.year == Int32(index) && $0.kind == .period } }

    private func split(kind: Balance.Kind, _ index: Int, _ wanted: Set<Int>) -> Movements {
        split(balances.lazy.filter { $0.year == Int32(index) && $0.kind == kind }.map(\.row), wanted)
    }

    /// Of each account its result, or closing less opening balance, or the changes of its periods; of its objects what they
    /// close at less what they opened at, or the changes of their periods.
    private func yearRows(_ index: Int, _ wanted: Set<Int>) -> Movements {
        var stated = Set<Int32>()
        var statedObjects = Set<Int32>()
        for item in balances where item.year == Int32(index) {
            switch item.kind {
            case .result, .closing: stated.insert(item.row.account)
            case .objectClosing: if dimensions(of: item.row).isSuperset(of: wanted) { statedObjects.insert(item.row.account) }
            default: break
            }
        }
        var rows: [LedgerRow] = []
        for item in balances where item.year == Int32(index) {
            var row = item.row
            switch item.kind {
            case .result: rows.append(row)
            case .closing, .opening:
                if item.kind == .opening { row.öre = -row.öre }
                row.objects = 0
                if stated.contains(row.account) { rows.append(row) }
            case .objectClosing, .objectOpening:
                if item.kind == .objectOpening { row.öre = -row.öre }
                if statedObjects.contains(row.account) || !dimensions(of: row).isSuperset(of: wanted) { rows.append(row) }
            case .period:
                let isTotal = row.objects == 0
                if isTotal ? !stated.contains(row.account) : !statedObjects.contains(row.account) { rows.append(row) }
            case .periodBudget: break
            }
        }
        // The sum of a year has no month.
        for position in rows.indices { rows[position].period = 0 }
        return split(rows, wanted)
    }

    func dimensions(of row: LedgerRow) -> Set<Int> {
        var found = Set<Int>()
        for object in objectSets[Int(row.objects)] {
            let own = objects[Int(object)].dimension
            found.insert(own)
            // A part (`#UNDERDIM`) says of which whole it is a part; of the two that the standard itself has this is not so.
            if own >= 20, let whole = dimensions.first(where: { $0.number == own })?.parent { found.insert(whole) }
        }
        return found
    }

    private struct Slot: Hashable {
        var account: Int32
        var period: Int32
    }

    /// Parts with the wanted objects, and what they leave of the totals.
    private func split(_ rows: some Sequence<LedgerRow>, _ wanted: Set<Int>) -> Movements {
        var totals: [Slot: LedgerRow] = [:]
        var order: [Slot] = []
        var sums: [Int32: Int64] = [:]
        var parts: [Int32: [(row: LedgerRow, dimensions: Set<Int>)]] = [:]
        var partial = Set<Int>()
        for row in rows {
            if row.objects == 0 {
                let slot = Slot(account: row.account, period: row.period)
                sums[row.account, default: 0] &+= row.öre
                if var known = totals[slot] {
                    known.öre &+= row.öre
                    totals[slot] = known
                } else {
                    order.append(slot)
                    totals[slot] = row
                }
                continue
            }
            let own = dimensions(of: row)
            if own.isSuperset(of: wanted) {
                parts[row.account, default: []].append((row, own))
            } else {
                partial.formUnion(own.intersection(wanted))
            }
        }
        // Objects of one dimension only, where several are wanted together.
        if parts.isEmpty, !partial.isEmpty, wanted.count > 1 { return Movements(rows: order.compactMap { totals[$0] }, apart: partial.sorted()) }
        var result: [LedgerRow] = []
        var partSums: [Slot: Int64] = [:]
        let repeated = RepeatedParts(self, parts.filter { sums[$0.key] == nil }.flatMap(\.value), wanted)
        for (account, found) in parts.sorted(by: { $0.key < $1.key }) {
            for row in sums[account] == nil ? repeated.counted(found) : counted(found, wanted, total: sums[account]) {
                result.append(row)
                partSums[Slot(account: row.account, period: row.period), default: 0] &+= row.öre
            }
        }
        for slot in order {
            guard var rest = totals[slot] else { continue }
            rest.öre &-= partSums[slot] ?? 0
            if rest.öre != 0 || partSums[slot] == nil { result.append(rest) }
        }
        return Movements(rows: result)
    }

    /// Of the rows of an account's objects, those that tell each krona once. Some programs write every combination of objects
    /// once; others the same money again for each dimension, and for their combinations.
    private func counted(_ parts: [(row: LedgerRow, dimensions: Set<Int>)], _ wanted: Set<Int>, total: Int64?) -> [LedgerRow] {
        let all = parts.map(\.row)
        let kinds = Set(parts.map(\.dimensions))
        guard kinds.count > 1 else { return all }
        let sum = all.reduce(Int64(0)) { $0 &+ $1.öre }
        guard let total, sum != total else { return all }
        let exact = parts.filter { $0.dimensions == wanted }.map(\.row)
        let exactSum = exact.reduce(Int64(0)) { $0 &+ $1.öre }
        // More than there is: something is told twice.
        if !exact.isEmpty, exactSum.magnitude <= total.magnitude, sum.magnitude > total.magnitude { return exact }
        return all
    }
}
