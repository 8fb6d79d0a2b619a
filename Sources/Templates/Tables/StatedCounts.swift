import Diagnostics
import Inputs
import Style

// Stated sums of what is counted rather than paid: persons, visits, full-time equivalents.
extension Filler {
    /// What kind of thing a sum is the sum of, when it is no money; nil of amounts, and where nothing is there to add up.
    func countedKind(_ row: Int, _ column: Int, of stated: Value, in grid: Grid) -> Quantity.Unit? {
        let parts = (partsDown(row, column, in: grid) + partsAlong(row, column, in: grid)).compactMap { Quantity($0) }
        let units = parts.filter { !$0.isPlainZero }.map(\.unit)
        // Nought persons are no amount.
        if units.isEmpty, !parts.isEmpty, Quantity(stated)?.unit == .integer { return .integer }
        guard let first = units.first, first != .amount, first != .share else { return nil }
        return units.allSatisfy { $0 == .integer || $0 == .number } ? (units.contains(.number) ? .number : .integer) : nil
    }

    /// Holds a stated count against its parts, down its column and along its row. It is printed as it is stated.
    func stateCount(_ value: Value, _ row: Int, _ column: Int, in grid: inout Grid) {
        evaluator.use(value)
        var isHeld = hold(value, partsDown(row, column, in: grid), .statedColumnCount, row, column, in: grid)
        isHeld = hold(value, partsAlong(row, column, in: grid), .statedRowCount, row, column, in: grid) || isHeld
        if isHeld {
            checkedSums.held += 1
            checkedSums.stated += 1
        }
        grid.rows[row].cells[column].stated = value
        grid.rows[row].cells[column].value = value
    }

    /// Full-time equivalents have decimals, and each may be rounded by half of its last; whole numbers are not rounded.
    private func isRounding(_ given: Quantity, _ computed: Quantity, of terms: [Value]) -> Bool {
        let quantities = terms.compactMap { Quantity($0) } + [given]
        guard let scale = quantities.map(\.scale).max(), scale > 0, scale <= 6 else { return false }
        func units(_ quantity: Quantity) -> Int128 { Int128(quantity.coefficient) * DecimalMath.powerOfTen(max(0, scale - quantity.scale)) }
        return (units(given) - units(computed)).magnitude * 2 <= UInt128(quantities.count)
    }

    private func partsDown(_ row: Int, _ column: Int, in grid: Grid) -> [Value] {
        grid.rows[row].details.map { grid.rows[$0].cells[column].value }
    }

    private func partsAlong(_ row: Int, _ column: Int, in grid: Grid) -> [Value] {
        guard case .sum = grid.columns[column].template.source else { return [] }
        // Sums of sums are computed later: their own parts are there.
        return grid.addedColumns(column).map { grid.rows[row].cells[$0].value }
    }

    /// - Returns: whether there was anything to hold it against.
    private func hold(_ stated: Value, _ parts: [Value], _ code: DiagnosticCode, _ row: Int, _ column: Int, in grid: Grid) -> Bool {
        let terms = parts.filter { Quantity($0) != nil }
        guard !terms.isEmpty, let given = Quantity(stated) else { return false }
        let computed = terms.compactMap { Quantity($0) }.dropFirst().reduce(Quantity(terms[0])) { sum, next in
            sum.flatMap { left in Quantity.commonUnit(left, next).flatMap { Quantity.sum(left, next, negated: false, unit: $0) } }
        }
        guard let computed else { return false }
        if Quantity.order(given, computed) == 0 || isRounding(given, computed, of: terms) {
            if let place = stated.range {
                confirmedFigures.insert(place)
                for range in terms.compactMap(\.range) { confirmedFigures.insert(range) }
            }
            return true
        }
        func figure(_ quantity: Quantity) -> String { NumberFormat.swedish.plain(Int128(quantity.coefficient), scale: quantity.scale) }
        var arguments = [
            "rad": rowName(row, in: grid), "kolumn": grid.columns[column].fullHeading, "angiven": figure(given), "beräknad": figure(computed),
            "antal": "",
        ]
        arguments["termer"] = terms.count < 2 ? nil : terms.compactMap { Quantity($0).map(figure) }.joined(separator: " + ")
        let notes = terms.compactMap(\.range).filter { $0 != stated.range }.prefix(8).map { DiagnosticNote($0, sv: "en av termerna", en: "one of the terms") }
        evaluator.report(code, at: stated.range ?? grid.columns[column].template.range, arguments, notes: Array(notes))
        return true
    }
}
