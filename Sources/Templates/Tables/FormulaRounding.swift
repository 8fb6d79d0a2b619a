import Inputs
import Style

extension Expression {
    /// What a formula of plus and minus alone adds up: names of columns, each with its sign. nil for any other formula.
    var addedNames: [(name: String, sign: Int128)]? {
        switch kind {
        case .name(let name): return [(name, 1)]
        // `a annars 0`: what is not there adds nothing.
        case .otherwise(let inner, let other):
            guard case .literal(let value) = other.kind, value.isNought else { return nil }
            return inner.addedNames
        case .negate(let inner): return inner.addedNames?.map { ($0.name, -$0.sign) }
        case .binary(.add, let left, let right):
            guard let first = left.addedNames, let second = right.addedNames else { return nil }
            return first + second
        case .binary(.subtract, let left, let right):
            guard let first = left.addedNames, let second = right.addedNames else { return nil }
            return first + second.map { ($0.name, -$0.sign) }
        default: return nil
        }
    }
}

extension Value {
    fileprivate var isNought: Bool {
        switch kind {
        case .integer(0): true
        case .amount(let amount): amount.öre == 0
        case .number(let number): number.coefficient == 0
        default: false
        }
    }
}

extension Filler {
    /// A column that adds and subtracts others (`budget - prognos`): each of its figures is right to the öre, and a
    /// reader who takes the printed ones from each other may come to another. That gets a note too, along the row and,
    /// on a row of sums, down the column.
    func checkFormula(_ row: Int, _ column: Int, _ template: TableTemplate, _ anchor: String, in grid: inout Grid) {
        guard let names = grid.columns[column].formula?.addedNames, names.count > 1 else { return }
        let terms = names.compactMap { term in grid.columnIndex(term.name).map { (row: row, column: $0, sign: term.sign) } }
        guard terms.count == names.count else { return }
        note(row, column, terms, .row, template, anchor, in: &grid)
        let kind = grid.rows[row].kind
        guard kind == .subtotal || kind == .total else { return }
        let parts = grid.rows[row].parts.map { (row: $0, column: column, sign: Int128(1)) }
        // Stated sums that differ by rounding from their parts make what is computed of them differ too.
        let follows = terms.contains { grid.rows[$0.row].cells[$0.column].needsRoundingNote }
        note(row, column, parts, .column, template, anchor, follows: follows, in: &grid)
    }

    private func note(
        _ row: Int, _ column: Int, _ terms: [(row: Int, column: Int, sign: Int128)], _ direction: RoundingNote.Direction,
        _ template: TableTemplate, _ anchor: String, follows: Bool = false, in grid: inout Grid
    ) {
        guard let sum = grid.rows[row].cells[column].value.amount, let unit = amountUnit(grid.columns[column], template) else { return }
        var (öre, printed): (Int128, Int128) = (0, 0)
        var count = 0
        for term in terms {
            let value = grid.rows[term.row].cells[term.column].value
            guard let amount = value.amount else {
                if value.isNone { continue }
                return
            }
            // Figures in another unit cannot be taken from each other by eye.
            guard amountUnit(grid.columns[term.column], template) == unit else { return }
            öre += term.sign * Int128(amount.öre)
            printed += term.sign * Int128(unit.printedUnits(of: amount))
            count += 1
        }
        let shown = Int128(unit.printedUnits(of: sum))
        // What is not these terms' sum is no rounding of it, unless it is stated and within the tolerance.
        let cell = grid.rows[row].cells[column]
        let isStated = cell.stated != nil && cell.corrected == nil
        let isRounding = öre == Int128(sum.öre) || (follows || isStated) && (shown - printed).magnitude <= UInt128(count)
        guard count > 1, isRounding, shown != printed else { return }
        grid.rows[row].cells[column].needsRoundingNote = true
        var rounding = RoundingNote(
            table: anchor, row: notedName(row, in: grid), column: grid.columns[column].fullHeading, direction: direction,
            unit: unit, printed: Int64(clamping: shown), computed: Int64(clamping: printed), tolerance: nil, isDeclared: false,
            range: nil)
        rounding.isFormula = true
        roundings.append(rounding)
    }
}
