import Diagnostics
import Facts
import Inputs

/// `delar`: a line's parts add up to its figure of the year. A dash, or nothing, beside parts that come to something is a sum
/// left blank, and so is told.
func partsOfWhole(_ context: CheckContext, _ sheet: FactSheet, _ found: inout Examination) {
    guard let year = sheet.year?.value else { return }
    for parts in sheet.series {
        guard let whole = sheet.target(parts.field.partsOf)?.first, !sheet.lacksYear(whole) else { continue }
        for line in parts.lines where !line.amounts.isEmpty {
            let against = whole.line(line.key)
            let cell = whole.isPerYear ? against?.cell(year: year) : against?.cells.first
            if let cell, !cell.isDash {
                guard !context.isTold(cell.range), !line.amounts.contains(where: { context.isTold($0.range) }) else { continue }
                found.compare(
                    NamedFigure(name: "\(whole.path).\(line.key)" + (whole.isPerYear ? " \(year)" : ""), öre: cell.öre, range: cell.range),
                    NamedFigure(name: "\(parts.path).\(line.key)", öre: line.total, range: line.keyRange), terms: line.amounts.count)
            } else {
                found.examine(.sumLeftBlank, at: line.keyRange)
                guard line.total != 0 else { continue }
                let notes = line.keyRange.map { [DiagnosticNote($0, sv: "delarna", en: "the parts")] } ?? []
                found.report(
                    .sumLeftBlank, at: cell?.range ?? against?.keyRange ?? whole.place,
                    [
                        "rad": "\(whole.path).\(line.key)", "nyckel": whole.isPerYear ? String(year) : line.key,
                        "sagt": "delarna är angivna", "said": "the parts are stated", "beräknad": kronor(line.total),
                    ], notes: notes)
            }
        }
    }
}

extension FactSheet {
    /// Whether a series by year has no amount at all for the fiscal year though it has other years: what a new year's file has
    /// when only its year was changed. Dashes are no amounts: all of them together would print as nought.
    func lacksYear(_ series: Series) -> Bool {
        guard series.isPerYear, let year = year?.value, series.hasAmounts else { return false }
        return !series.lines.contains { $0.amount(year: year) != nil }
    }
}
