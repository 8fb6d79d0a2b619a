import Diagnostics
import Inputs
import Style

// What is stated of a column that a formula gives is printed, and held against what the formula comes to.
extension Filler {
    /// Puts what is stated in the place of what was computed, which is kept beside it.
    func stateFormula(_ stated: Value, _ row: Int, _ column: Int, at range: SourceRange, in grid: inout Grid) {
        let computed = grid.rows[row].cells[column].value
        if computed.isWithheld { return suppress(stated, computed) }
        if stated.isWithheld {
            // It can be worked out by anybody.
            if Quantity(computed) != nil { evaluator.report(.openParts, at: stated.range ?? range, ["rad": rowName(row, in: grid)]) }
            grid.rows[row].cells[column].value = stated
            return
        }
        let other = Quantity(computed)
        guard let given = Quantity(stated), other.map({ Quantity.commonUnit(given, $0) != nil }) ?? computed.isNone else {
            return tellNotComparable(stated, with: other?.unit ?? .amount, at: range)
        }
        evaluator.use(stated)
        grid.rows[row].cells[column].computed = computed
        grid.rows[row].cells[column].stated = Value(stated.kind, at: stated.range ?? range)
        grid.rows[row].cells[column].value = stated
    }

    /// - Returns: whether there was something to hold a stated figure against.
    func holdFormula(
        _ row: Int, _ column: Int, _ template: TableTemplate, _ anchor: String, _ rules: inout ToleranceRules, in grid: inout Grid
    ) -> Bool {
        let cell = grid.rows[row].cells[column]
        guard let stated = cell.stated, let given = Quantity(stated), let computed = cell.computed.flatMap({ Quantity($0) }),
            let unit = Quantity.commonUnit(given, computed)
        else { return false }
        let terms = formulaTerms(row, column, in: grid)
        if unit == .amount {
            let difference = Int128(given.coefficient) - Int128(computed.coefficient)
            let count = max(1, grid.columns[column].needs.count)
            let tolerance = tolerance(row, column, terms: count, stated: Amount(öre: given.coefficient), template, &rules, in: grid)
            if difference.magnitude > Int128(tolerance.amount.öre).magnitude {
                tell(stated, computed: computed.coefficient, terms, row, column, tolerance, anchor, in: grid)
                grid.rows[row].cells[column].corrected = Amount(öre: computed.coefficient)
                return true
            }
        } else if !isRounding(given, computed, terms.map(\.quantity), places: grid.columns[column].template.places ?? 0) {
            tell(given, computed, unit, at: stated.range, terms, row, column, in: grid)
            return true
        }
        if !terms.isEmpty { confirm(cell, grid.columns[column].needs.map { (row: row, column: $0) }, in: grid) }
        return true
    }

    private typealias Term = (quantity: Quantity, isSubtracted: Bool, place: SourceRange?)

    /// What a formula of plus and minus alone adds up on a row; none for any other formula.
    private func formulaTerms(_ row: Int, _ column: Int, in grid: Grid) -> [Term] {
        guard let names = grid.columns[column].formula?.addedNames else { return [] }
        var terms: [Term] = []
        for name in names {
            guard let index = grid.columnIndex(name.name) else { return [] }
            let value = grid.rows[row].cells[index].value
            if let quantity = Quantity(value) { terms.append((quantity, name.sign < 0, value.range)) } else if !value.isNone { return [] }
        }
        return terms
    }

    /// Whole numbers are not rounded. What has decimals may be off by half of its last one, for each figure that is added up.
    private func isRounding(_ given: Quantity, _ computed: Quantity, _ terms: [Quantity], places: Int) -> Bool {
        if Quantity.order(given, computed) == 0 { return true }
        // Decimals of a share count from the per cent.
        let own = given.unit == .share ? max(2, given.scale, places + 2) : max(given.scale, places)
        let scale = min(terms.reduce(own) { max($0, $1.scale) }, DecimalMath.quotientScale)
        let finest = max(scale, computed.scale, given.scale)
        guard finest <= DecimalMath.quotientScale else { return false }
        func units(_ quantity: Quantity) -> Int128 { Int128(quantity.coefficient) * DecimalMath.powerOfTen(finest - quantity.scale) }
        // Only what is printed with decimals can have lost some.
        let count = scale > 0 ? max(1, terms.count + 1) : 1
        return (units(given) - units(computed)).magnitude * 2 <= (Int128(count) * DecimalMath.powerOfTen(finest - scale)).magnitude
    }

    /// A stated amount that the formula does not come to.
    private func tell(
        _ stated: Value, computed: Int64, _ terms: [Term], _ row: Int, _ column: Int, _ tolerance: Tolerance, _ anchor: String, in grid: Grid
    ) {
        let given = stated.amount ?? Amount(öre: 0)
        let right = Amount(öre: computed)
        let difference = Amount(öre: Int64(clamping: Int128(given.öre) - Int128(computed)))
        var arguments = [
            "rad": rowName(row, in: grid), "kolumn": grid.columns[column].fullHeading, "uppgivet": NumberFormat.swedish.text(given),
            "räknad": NumberFormat.swedish.text(right), "beräknad": NumberFormat.swedish.text(right), "formel": "",
            "skillnad": NumberFormat.swedish.text(difference), "tolerans": NumberFormat.swedish.text(tolerance.amount),
        ]
        arguments["termer"] = written(terms) { NumberFormat.swedish.figure(Amount(öre: $0.coefficient)) }
        let cause = likelyCause(
            stated: given.öre, terms: terms.contains(where: \.isSubtracted) || terms.isEmpty ? [computed] : terms.map(\.quantity.coefficient))
        arguments["orsak"] = cause?.text(.swedish)
        arguments["cause"] = cause?.text(.english)
        let notes = notes(terms, stated.range)
        guard !terms.isEmpty, !terms.contains(where: \.isSubtracted) else {
            evaluator.report(.statedRowSum, at: stated.range, arguments, notes: notes)
            return
        }
        // A sum in other words: a slip beneath it upsets other sums as much.
        let typed = typedFigures(row, column, in: grid)
        sumFaults.append(
            SumFault(
                diagnostic: Diagnostic(.statedRowSum, at: stated.range, arguments, notes: notes),
                name: rowName(row, in: grid) + ", " + grid.columns[column].fullHeading, stated: given, difference: Int128(difference.öre),
                figures: typed.amounts, blanks: typed.dashes, table: anchor, isAlongRow: true))
    }

    /// A stated count or share that the formula does not come to.
    private func tell(
        _ given: Quantity, _ computed: Quantity, _ unit: Quantity.Unit, at place: SourceRange?, _ terms: [Term], _ row: Int, _ column: Int, in grid: Grid
    ) {
        let places = grid.columns[column].template.places ?? 1
        func figure(_ quantity: Quantity) -> String {
            guard unit == .share else { return NumberFormat.swedish.plain(Int128(quantity.coefficient), scale: quantity.scale) }
            let shown = max(places, quantity.unit == given.unit ? given.scale - 2 : 0)
            return NumberFormat.swedish.percent(
                DecimalMath.rescaled(Decimal(coefficient: quantity.coefficient, scale: quantity.scale), to: shown + 2), scale: shown + 2, places: shown)
        }
        var arguments = [
            "rad": rowName(row, in: grid), "kolumn": grid.columns[column].fullHeading, "uppgivet": figure(given), "räknat": figure(computed), "formel": "",
        ]
        arguments["avrundat"] = unit == .integer ? nil : ""
        arguments["uträkning"] = written(terms, figure)
        evaluator.report(
            .statedRowCount, at: place ?? grid.columns[column].template.range, arguments, notes: notes(terms, place))
    }

    /// "48 + 52 − 48"; nil for what is none.
    private func written(_ terms: [Term], _ figure: (Quantity) -> String) -> String? {
        guard terms.count > 1, let first = terms.first else { return nil }
        return terms.dropFirst().reduce((first.isSubtracted ? "−" : "") + figure(first.quantity)) { text, term in
            text + (term.isSubtracted ? " − " : " + ") + figure(term.quantity)
        }
    }

    private func notes(_ terms: [Term], _ place: SourceRange?) -> [DiagnosticNote] {
        terms.compactMap(\.place).filter { $0 != place }.prefix(8).map { DiagnosticNote($0, sv: "räknas med", en: "counts in it") }
    }
}
