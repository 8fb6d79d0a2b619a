import Diagnostics

extension TableRows {
    /// Holds the rows against each other, takes out those that are sums, and gives what is left to the ledger.
    mutating func finish(_ ledger: inout Ledger, _ diagnostics: inout DiagnosticList) {
        signCredits(&diagnostics)
        if let twice = RepeatedRows(rows, vouchers).found {
            func range(_ row: LedgerRow) -> SourceRange { SourceRange(file: id, start: Int(row.start), end: Int(row.end)) }
            diagnostics.report(
                .repeatedRows, at: range(rows[twice.second]), ["antal": String(twice.count)],
                notes: [DiagnosticNote(range(rows[twice.first]), sv: "de första", en: "the first ones")])
            return
        }
        let groups = GroupRows(rows, names, id)
        diagnostics.append(contentsOf: groups.diagnostics)
        let positions = drop(groups)
        let moved = sums.map { sum in
            var moved = sum
            if !positions.isEmpty { moved.at = positions[sum.at] }
            return moved
        }
        var holder = SumHolder(self, rows, moved)
        // Sums of what is cumulated may be of the last period alone.
        if columns.isCumulated, !holder.slips.isEmpty || !holder.diagnostics.isEmpty, let own = ownAmounts() {
            let other = SumHolder(self, own, moved)
            if other.slips.count < holder.slips.count || other.slips.isEmpty && other.diagnostics.isEmpty { holder = other }
        }
        tellTotals(holder, groups, &diagnostics)
        let isTold = diagnostics.items.contains { $0.code.id == DiagnosticCode.anotherTable.id }
        if !isTold, let again = headings.doubtful(rows, slots, moved, reach, positions) {
            diagnostics.report(.sameAccountsAgain, at: place(again), ["titel": shortened(cellText(again, bytes))])
        }
        if let rounding = roundings.first {
            diagnostics.report(.roundingPassed, at: place(rounding.cell), ["belopp": öreText(rounding.values.reduce(0, &+))])
        }
        if let first = groups.firstDropped {
            diagnostics.report(.sumsPassed, at: SourceRange(file: id, start: Int(first.start), end: Int(first.end)), ["antal": String(groups.dropped)])
        }
        takeCumulatedApart(&diagnostics)
        ledger.accounts = names.accounts
        ledger.objects = names.objects
        ledger.objectSets = names.sets
        ledger.rows = rows
    }

    // MARK: Sums

    /// - Returns: where a row of each index, and the end, is now; empty where nothing was taken out.
    private mutating func drop(_ groups: GroupRows) -> [Int] {
        guard groups.dropped > 0 else { return [] }
        var positions: [Int] = []
        positions.reserveCapacity(rows.count + 1)
        var (left, leftSlots): ([LedgerRow], [Int16]) = ([], [])
        for (index, row) in rows.enumerated() {
            positions.append(left.count)
            guard !groups.isDropped[index] else { continue }
            left.append(row)
            if !slots.isEmpty { leftSlots.append(slots[index]) }
        }
        positions.append(left.count)
        (rows, slots) = (left, leftSlots)
        return positions
    }

    /// Sums of rows and of columns; what both say is told at the cell where they meet.
    private func tellTotals(_ holder: SumHolder, _ groups: GroupRows, _ diagnostics: inout DiagnosticList) {
        if let column = totals.isOtherwise {
            diagnostics.report(.totalOtherwise, at: totals.all.first.map { place($0.cell) }, ["kolumn": String(column + 1)])
            return
        }
        var explained = Set<Int>()
        if groups.dropped == 0 {
            for (index, difference) in totals.all.enumerated() {
                let off = difference.computed &- difference.stated
                let crossing = (difference.firstRow..<difference.firstRow + difference.rowCount).filter { row in
                    holder.slips.contains { $0.slot == Int(slots[row]) && $0.difference == off }
                }
                guard crossing.count == 1, let row = crossing.first, explained.insert(index).inserted else { continue }
                diagnostics.report(
                    .wrongCell, at: SourceRange(file: id, start: Int(rows[row].start), end: Int(rows[row].end)),
                    ["belopp": öreText(rows[row].öre), "rätt": öreText(rows[row].öre &- off), "skillnad": öreText(off)],
                    notes: [DiagnosticNote(place(difference.cell), sv: "radens summa", en: "the sum of the row")])
            }
        }
        for (index, difference) in totals.all.enumerated().prefix(TableReader.mostTold) where !explained.contains(index) {
            diagnostics.report(
                .sumRowDiffers, at: place(difference.cell),
                ["angiven": öreText(difference.stated), "räknad": öreText(difference.computed), "skillnad": öreText(difference.computed &- difference.stated)])
        }
        for sum in sums where !holder.slips.contains(where: { $0.sum.start == sum.start }) {
            for corner in sum.corners {
                diagnostics.report(
                    .sumRowDiffers, at: place(corner.cell),
                    ["angiven": öreText(corner.stated), "räknad": öreText(corner.computed), "skillnad": öreText(corner.computed &- corner.stated)])
            }
        }
        // A column whose one slip is explained need not be told again.
        if explained.isEmpty || holder.slips.count > explained.count { diagnostics.append(contentsOf: holder.diagnostics) }
    }

    private func place(_ cell: Grid.Cell) -> SourceRange { SourceRange(file: id, start: Int(cell.start), end: Int(cell.end)) }

    // MARK: Cumulated amounts

    /// By column of amounts, those whose amounts have it in them.
    var reach: [Range<Int>] {
        guard case .series(let series) = columns.amounts else { return [0..<1] }
        return series.columns.indices.map { slot in
            guard series.isCumulated else { return slot..<slot + 1 }
            let year = series.columns[slot].period / 100
            return slot..<(series.columns.lastIndex { $0.period / 100 == year } ?? slot) + 1
        }
    }

    private struct Key: Hashable {
        var account: Int32
        var objects: Int32
        var year: Int32
    }

    /// Rows with what each period has more than the one before it; nil where none stands at several periods.
    private func ownAmounts() -> [LedgerRow]? {
        var last: [Key: (period: Int32, öre: Int64)] = [:]
        var own = rows
        var isAny = false
        for index in rows.indices.sorted(by: { (rows[$0].period, $0) < (rows[$1].period, $1) }) {
            let row = rows[index]
            let key = Key(account: row.account, objects: row.objects, year: row.period / 100)
            if let before = last[key], before.period != row.period {
                own[index].öre = row.öre &- before.öre
                isAny = true
            }
            last[key] = (row.period, row.öre)
        }
        return isAny ? own : nil
    }

    /// Amounts that go from the beginning of the year count once, however many periods they stand at: what a period has more than
    /// the one before is its own.
    private mutating func takeCumulatedApart(_ diagnostics: inout DiagnosticList) {
        guard columns.isCumulated || columns.isBalance else { return }
        var periods: [Key: [Int32: (sum: Int64, last: LedgerRow)]] = [:]
        for row in rows where row.period % 100 != 0 {
            let key = Key(account: row.account, objects: row.objects, year: row.period / 100)
            periods[key, default: [:]][row.period] = ((periods[key]?[row.period]?.sum ?? 0) &+ row.öre, row)
        }
        let several = periods.filter { $0.value.count > 1 }
        guard let first = several.values.compactMap({ $0.min { $0.key < $1.key }?.value.last }).min(by: { $0.start < $1.start }) else { return }
        let range = SourceRange(file: id, start: Int(first.start), end: Int(first.end))
        guard columns.isCumulated else {
            diagnostics.report(.perhapsCumulated, at: range)
            return
        }
        diagnostics.report(.cumulated, at: range)
        for (_, own) in several.sorted(by: { ($0.key.account, $0.key.objects, $0.key.year) < ($1.key.account, $1.key.objects, $1.key.year) }) {
            let order = own.sorted { $0.key < $1.key }
            for (earlier, later) in zip(order, order.dropFirst()) {
                var row = later.value.last
                row.öre = 0 &- earlier.value.sum
                rows.append(row)
            }
        }
    }
}
