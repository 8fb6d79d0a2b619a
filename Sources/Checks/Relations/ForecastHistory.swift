import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let forecastRewritten = DiagnosticCode(
        "CK015", followsFrom: [.year],
        sv: MessageText(
            "Prognos {omgång} ({månad}) har ändrats för {rad}: {förut} vid mötet {datum}, nu {nu}",
            reason: "En prognos som ett möte har sett ändras inte; en ny bedömning är en ny omgång. [[{orsak}]]",
            fix: "Återställ beloppet och skriv det nya i nästa omgång[[, eller förklara under {plats}: …]]"),
        en: MessageText(
            "Forecast {omgång} ({månad}) has changed for {rad}: {förut} at the meeting of {datum}, now {nu}",
            reason: "A forecast that a meeting has seen does not change; a new judgement is a new round. [[{cause}]]",
            fix: "Restore the amount and write the new one in the next round[[, or explain under {plats}: …]]"))
    static let forecastLost = DiagnosticCode(
        "CK018", followsFrom: [.year],
        sv: MessageText(
            "Prognos {omgång} ({månad}) fanns vid mötet {datum} men saknas nu",
            reason: "Prognoserna behåller sin historia, så att läsaren ser hur bedömningen har ändrats.",
            fix: "Lägg tillbaka omgången[[, eller förklara under {plats}: …]]"),
        en: MessageText(
            "Forecast {omgång} ({månad}) was there at the meeting of {datum} but is missing now",
            reason: "Forecasts keep their history, so that the reader sees how the judgement has changed.",
            fix: "Put the round back[[, or explain under {plats}: …]]"))
}

/// Forecast rounds keep their history within the year.
@Sendable func forecastHistory(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets where sheet.isSameYear {
        for old in sheet.before?.forecasts ?? [] where old.round?.isMade == true {
            compare(old, sheet, context, &found)
        }
    }
}

private func compare(_ old: Series, _ sheet: JudgedSheet, _ context: CheckContext, _ found: inout Examination) {
    guard let round = old.round else { return }
    let series = sheet.now.forecasts.first { $0.path == old.path && $0.round?.number == round.number }
    let place = series?.topPlace ?? sheet.now.value.range
    let isExplained = sheet.now.isExplained(old.field.explanation)
    var arguments = ["omgång": String(round.number), "månad": round.name, "datum": sheet.earlier?.iso ?? ""]
    arguments["plats"] = sheet.now.explanationPlace(old.field.explanation)
    let lostPlace = sheet.now.forecasts.first?.topPlace ?? sheet.now.value.range
    found.examine(.forecastLost, at: lostPlace)
    guard let series, series.round?.isMade == true else {
        if !isExplained { found.report(.forecastLost, at: lostPlace, arguments, notes: earlierPlace(round.range)) }
        return
    }
    for oldLine in old.lines {
        let line = series.line(oldLine.key)
        for cell in oldLine.cells {
            guard let amount = cell.amount else { continue }
            let now = line?.amount(cell.key)
            found.examine(.forecastRewritten, at: now?.range ?? line?.keyRange ?? place)
            guard !isExplained, now?.amount != amount, !isThousandfold(amount, now?.amount) else { continue }
            var told = context.change(oldLine.key, name: context.name(oldLine.key, of: old), amount, now?.amount, sheet)
            told.merge(arguments) { $1 }
            found.report(
                .forecastRewritten, at: now?.range ?? line?.keyRange ?? place, told, notes: earlierPlace(cell.range))
        }
    }
}
