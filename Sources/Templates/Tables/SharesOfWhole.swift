import Diagnostics
import Inputs
import Style

extension Filler {
    /// Shares that somebody has typed and that are added up to nearly the whole: what is missing, or too much, is in one of them.
    func tellSharesOfNoWhole(in grid: Grid) {
        let scale = DecimalMath.quotientScale
        let whole = DecimalMath.powerOfTen(scale)
        for column in grid.columns.indices.dropFirst() where grid.columns[column].template.isSummed && !grid.columns[column].isComputed {
            for row in grid.rows.indices where grid.rows[row].kind == .total && grid.rows[row].cells[column].stated == nil {
                let cell = grid.rows[row].cells[column]
                let parts = grid.rows[row].details.map { grid.rows[$0].cells[column].value }.filter { !$0.isNone }
                let shares = parts.compactMap { $0.range == nil ? nil : $0.share }
                guard shares.count > 1, shares.count == parts.count, !cell.isOverridden, cell.value.share != nil else { continue }
                let total = shares.reduce(Int128(0)) { $0 + DecimalMath.rescaled($1, to: scale) }
                // Half of the last digit of each may have been rounded away.
                let places = max(2, shares.map(\.scale).max() ?? 2)
                let slack = Int128(shares.count) * DecimalMath.powerOfTen(scale - places) / 2
                let distance = Int128((total - whole).magnitude)
                guard distance > slack, distance * 5 <= whole else { continue }
                let notes = parts.compactMap(\.range).dropFirst().prefix(8).map { DiagnosticNote($0, sv: "en av andelarna", en: "one of the shares") }
                evaluator.report(
                    .sharesOfNoWhole, at: parts[0].range,
                    [
                        "kolumn": grid.columns[column].fullHeading, "rad": rowName(row, in: grid),
                        "summa": NumberFormat.swedish.percent(
                            DecimalMath.rescaled(DecimalMath.normalised(total, scale: scale) ?? shares[0], to: places + 1), scale: places + 1,
                            places: places - 1),
                    ], notes: Array(notes))
            }
        }
    }
}
