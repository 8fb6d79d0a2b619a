// Amounts of rows, and rows of sums.
extension TableRows {
    mutating func readAmounts(_ view: RowView) throws(Fault) {
        found.removeAll(keepingCapacity: true)
        switch columns.amounts {
        case .one(let column):
            guard let cell = view.cell(column), cell.end > cell.start || cell.kind == .formula else { return }
            found.append(Found(öre: try öre(cell), cell: cell, slot: 0))
        case .debitAndCredit(let debit, let credit):
            side = Sides()
            var sum: Int64 = 0
            var place: Grid.Cell?
            for (column, sign) in [(debit, Int64(1)), (credit, Int64(-1))] {
                guard let cell = view.cell(column), cell.end > cell.start || cell.kind == .formula else { continue }
                let own = try öre(cell)
                sum += sign * own
                if place == nil || own != 0 { place = cell }
                if sign > 0 { side.debit = own } else { side.credit = own }
            }
            if let place { found.append(Found(öre: sum, cell: place, slot: 0)) }
        case .series(let series):
            var before: (öre: Int64, year: Int32) = (0, -1)
            for (slot, item) in series.columns.enumerated() {
                guard let cell = view.cell(item.column), cell.end > cell.start || cell.kind == .formula else { continue }
                var own = try öre(cell)
                if series.isCumulated {
                    let last = before.year == item.period / 100 ? before.öre : 0
                    before = (own, item.period / 100)
                    own -= last
                }
                if own != 0 { found.append(Found(öre: own, cell: cell, slot: slot)) }
            }
        }
    }

    func öre(_ cell: Grid.Cell) throws(Fault) -> Int64 {
        do throws(AmountFault) {
            return try amounts.öre(cell)
        } catch {
            switch cell.kind {
            case .error: throw Fault(code: .errorCell, cell: cell)
            case .formula: throw Fault(code: .formulaWithoutValue, cell: cell)
            default:
                if cell.isStale { throw Fault(code: .formulaWithoutValue, cell: cell) }
                let text = cellText(cell, bytes)
                if error == .empty || text == "-" || text == "–" || text == "−" { return 0 }
                throw Fault(code: error.code, cell: cell, arguments: ["text": shortened(text)].merging(error.arguments(text)) { $1 })
            }
        }
    }

    // MARK: Rows that are no account's

    /// Sums have no account; an amount that has none and is no sum would be lost.
    mutating func withoutAccount(_ row: Grid.Row, _ view: RowView) throws(Fault) {
        var first = ""
        var sum: String?
        for position in row.cells {
            let cell = grid.cells[Int(position)]
            guard cell.kind == .text || cell.kind == .quoted else { continue }
            let words = cellText(cell, bytes)
            guard words.contains(where: \.isLetter) else { continue }
            // "300; Räddningstjänst; ; Summa": what it is may stand in any of its cells.
            if first.isEmpty { first = words }
            if isSumWords(words) {
                sum = words
                break
            }
        }
        addSum(row, view, sum ?? first, number: nil, beside: first)
    }

    /// Kommun-Bas sums up class 5 as 5999: what the nines leave is the group.
    func sumGroup(_ number: Range<Int>) -> String {
        var text = ledgerText(bytes, number)
        while text.count > 1, text.last == "9" { text.removeLast() }
        return text
    }

    mutating func addSum(_ row: Grid.Row, _ view: RowView, _ text: String, number: String?, beside: String = "") {
        var values: [Int64?] = []
        var place: Grid.Cell?
        func value(_ column: Int) -> Int64? {
            guard let cell = view.cell(column), let öre = amounts.perhaps(cell) else { return nil }
            if place == nil || öre != 0 { place = cell }
            return öre
        }
        switch columns.amounts {
        case .one(let column): values = [value(column)]
        case .debitAndCredit(let debit, let credit):
            let (left, right) = (value(debit), value(credit))
            values = [left == nil && right == nil ? nil : (left ?? 0) - (right ?? 0)]
        case .series(let series): values = series.columns.map { value($0.column) }
        }
        let isCalledSum = number != nil || isSumWords(text) || saysResult(text) || row.cells.count == 1
        guard let place, values.contains(where: { $0 != nil && ($0 != 0 || isCalledSum) }) else { return }
        if number == nil, isRounding(text, values) {
            roundings.append((place, values.map { $0 ?? 0 }, rows.count))
            return
        }
        let digits = (text + " " + beside).split { !$0.isNumber }.first { $0.count > 1 }.map(String.init)
        sums.append(
            Sum(
                at: rows.count, start: place.start, end: place.end, text: text, number: number ?? digits, values: values,
                isCalledSum: isCalledSum, codes: names.known(columns, view), corners: isCalledSum ? totals.corners(view, amounts, values) : []))
    }

    /// "Nettokostnad", "Årets resultat", where no account stands: what the rows come to.
    private func saysResult(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }
        guard let first = words.first, let last = words.last, !["varav", "därav"].contains(first) else { return false }
        return ["resultat", "nettokostnad", "nettokostnader", "nettoresultat", "nettoutfall"].contains { $0 == first || $0 == last }
    }

    /// "Avrundning", "Öresutjämning": what a program adds so that rounded amounts come to a rounded sum, less than one of the unit for each row.
    private func isRounding(_ text: String, _ values: [Int64?]) -> Bool {
        let plain = TableHeading.plain(text)
        guard ["avrundning", "öresavrundning", "öresutjämning", "avrundningsdifferens", "rounding"].contains(where: plain.hasPrefix) else { return false }
        return values.allSatisfy { ($0 ?? 0).magnitude <= UInt64(max(1, rows.count)) * UInt64(columns.unit) * 100 }
    }
}
