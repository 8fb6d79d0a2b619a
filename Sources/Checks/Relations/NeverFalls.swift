import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let outcomeFell = DiagnosticCode(
        "CK011", followsFrom: [.year, .amount],
        sv: MessageText(
            "{vad} för {rad} har gått tillbaka från {förut} till {nu} sedan mötet {datum}",
            reason: "Ett ackumulerat belopp går inte tillbaka under året utan att något har rättats. [[{orsak}]]",
            fix: "Rätta beloppet[[, eller förklara ändringen under {plats}: …]]"),
        en: MessageText(
            "{what} of {rad} has gone back from {förut} to {nu} since the meeting of {datum}",
            reason: "An accumulated amount does not go back within the year unless something was corrected. [[{cause}]]",
            fix: "Correct the amount[[, or explain the change under {plats}: …]]"))
}

/// What accumulates never falls without an explanation: over the year, or over all years.
@Sendable func fallingOutcome(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        guard let before = sheet.before else { continue }
        // That the outcome goes back in time is told by its own rule.
        if let to = sheet.now.outcomeDate, let earlier = before.outcomeDate, to.value < earlier.value { continue }
        for series in sheet.now.series {
            guard let accumulation = series.field.accumulates, let old = sheet.before(series) else { continue }
            if !series.isPerYear, accumulation == .withinYear, !sheet.isSameYear { continue }
            for line in old.lines { compare(line, series, sheet, context, &found) }
        }
    }
}

private func compare(
    _ old: Series.Line, _ series: Series, _ sheet: JudgedSheet, _ context: CheckContext, _ found: inout Examination
) {
    guard let line = series.line(old.key), let year = sheet.before?.year?.value else { return }
    let key = series.changeKey(old.key)
    for cell in old.cells where !series.isPerYear || cell.year == year {
        guard let amount = cell.amount else { continue }
        let now = line.cell(cell.key)
        // Of a year that is over, what is left out is told as a change of that year.
        if series.isPerYear, now?.amount == nil, !sheet.isSameYear { continue }
        let place = now?.range ?? line.keyRange
        found.examine(.outcomeFell, at: place)
        guard isFall(amount, now?.amount), !found.isExplained(key, sheet.now), !isThousandfold(amount, now?.amount) else { continue }
        var arguments = context.change(key, name: context.name(old.key, of: series), amount, now?.amount, sheet)
        (arguments["vad"], arguments["what"]) = series.words(cell, year: year, context)
        found.report(.outcomeFell, at: place, arguments, notes: earlierPlace(cell.range))
    }
}

/// Whether what has accumulated has gone back towards nought, or is not there any more. Income among costs is negative, and
/// grows downwards.
private func isFall(_ before: Amount, _ now: Amount?) -> Bool {
    guard let now else { return before.öre != 0 }
    return before.öre < 0 ? now.öre > before.öre : now.öre < before.öre
}
