import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let outcomeFell = DiagnosticCode(
        "CK011",
        sv: MessageText(
            "{vad} för {rad} har minskat från {förut} till {nu} sedan mötet {datum}",
            reason: "Ett ackumulerat belopp kan inte minska under året utan att något har rättats. [[{orsak}]]",
            fix: "Rätta beloppet[[, eller förklara minskningen under {plats}: …]]"),
        en: MessageText(
            "{what} of {rad} has fallen from {förut} to {nu} since the meeting of {datum}",
            reason: "An accumulated amount cannot fall within the year unless something was corrected. [[{cause}]]",
            fix: "Correct the amount[[, or explain the fall under {plats}: …]]"))
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
    let isExplained = sheet.now.isChangeExplained(old.key)
    for cell in old.cells where !series.isPerYear || cell.year == year {
        guard let amount = cell.amount, let now = line.amount(cell.key), let current = now.amount else { continue }
        found.examine(.outcomeFell, at: now.range)
        guard !isExplained, isFall(amount, current), !isThousandfold(amount, current) else { continue }
        var arguments = context.change(old.key, name: context.name(old.key, of: series), amount, current, sheet)
        (arguments["vad"], arguments["what"]) = series.words(cell, year: year, context)
        found.report(.outcomeFell, at: now.range, arguments, notes: earlierPlace(cell.range))
    }
}

/// Whether what has accumulated has gone back towards nought. Income among costs is negative, and grows downwards.
private func isFall(_ before: Amount, _ now: Amount) -> Bool { before.öre < 0 ? now.öre > before.öre : now.öre < before.öre }
