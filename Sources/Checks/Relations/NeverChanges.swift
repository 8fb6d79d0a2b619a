import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let budgetChanged = DiagnosticCode(
        "CK014", followsFrom: [.year],
        sv: MessageText(
            "{vad}[[ för {rad}]] har ändrats från {förut} till {nu} sedan mötet {datum}",
            reason: "Det som är beslutat ändras bara av ett nytt beslut. [[{orsak}]]",
            fix: "Rätta beloppet[[, eller förklara under {plats}: …]]"),
        en: MessageText(
            "{what}[[ of {rad}]] has changed from {förut} to {nu} since the meeting of {datum}",
            reason: "What is decided changes only by a new decision. [[{cause}]]",
            fix: "Correct the amount[[, or explain under {plats}: …]]"))
}

/// `fastställs`: what is decided stays until it is decided anew. Per year and for the whole period always, the rest within
/// the year.
@Sendable func decidedBudget(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        guard sheet.before != nil else { continue }
        for series in sheet.now.series where series.field.isDecision && series.round == nil {
            guard let old = sheet.before(series) else { continue }
            let isLasting = series.isPerYear || series.role == .financing || series.role == .surplus
            guard isLasting || sheet.isSameYear else { continue }
            for line in old.lines { compare(line, series, sheet, context, &found) }
        }
    }
}

private func compare(
    _ old: Series.Line, _ series: Series, _ sheet: JudgedSheet, _ context: CheckContext, _ found: inout Examination
) {
    // A whole line that is gone is told as that; a figure without lines has only itself.
    let line = series.line(old.key)
    guard line != nil || old.key.isEmpty else { return }
    let key = series.changeKey(old.key)
    for cell in old.cells {
        guard let amount = cell.amount else { continue }
        let now = line?.amount(cell.key)
        let dash = line?.cell(cell.key)?.range
        found.examine(.budgetChanged, at: now?.range ?? dash ?? line?.keyRange ?? series.topPlace)
        guard now?.amount != amount, now != nil || amount.öre != 0, !found.isExplained(key, sheet.now),
            !isThousandfold(amount, now?.amount)
        else { continue }
        var arguments = context.change(key, name: context.name(old.key, of: series), amount, now?.amount, sheet)
        if old.key.isEmpty { arguments["rad"] = nil }
        (arguments["vad"], arguments["what"]) = series.words(cell, year: nil, context)
        found.report(
            .budgetChanged, at: now?.range ?? dash ?? line?.keyRange ?? series.topPlace ?? sheet.now.covers.first?.financingPlace, arguments,
            notes: earlierPlace(cell.range))
    }
}
