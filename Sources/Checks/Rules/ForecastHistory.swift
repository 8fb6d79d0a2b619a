import Diagnostics
import Inputs

extension DiagnosticCode {
    static let forecastRewritten = DiagnosticCode(
        "CK015",
        sv: MessageText(
            "Prognos {omgång} ({månad}) har ändrats för {rad}: {förut} vid mötet {datum}, nu {nu}",
            reason: "En prognos som styrelsen har sett ändras inte; en ny bedömning är en ny omgång. [[{orsak}]]",
            fix: "Återställ beloppet och skriv det nya i nästa omgång, eller förklara under förklaringar: prognoser: …"),
        en: MessageText(
            "Forecast {omgång} ({månad}) has changed for {rad}: {förut} at the meeting of {datum}, now {nu}",
            reason: "A forecast that the board has seen does not change; a new judgement is a new round. [[{cause}]]",
            fix: "Restore the amount and write the new one in the next round, or explain under förklaringar: prognoser: …"))
    static let forecastLost = DiagnosticCode(
        "CK018",
        sv: MessageText(
            "Prognos {omgång} ({månad}) fanns vid mötet {datum} men saknas nu",
            reason: "Prognoserna behåller sin historia, så att styrelsen ser hur bedömningen har ändrats.",
            fix: "Lägg tillbaka omgången, eller förklara under förklaringar: prognoser: …"),
        en: MessageText(
            "Forecast {omgång} ({månad}) was there at the meeting of {datum} but is missing now",
            reason: "Forecasts keep their history, so that the board sees how the judgement has changed.",
            fix: "Put the round back, or explain under förklaringar: prognoser: …"))
}

/// Forecast rounds keep their history within the year.
@Sendable func forecastHistory(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget, let before = context.previous, budget.year == before.year,
        !budget.isExplained("prognoser")
    else { return }
    for old in before.forecasts {
        guard let oldLines = old.lines else { continue }
        var arguments = [
            "omgång": String(old.round), "månad": old.month, "datum": context.input.previous?.date.iso ?? "",
        ]
        guard let lines = budget.forecasts.first(where: { $0.round == old.round })?.lines else {
            found.report(.forecastLost, at: budget.nameRange("prognoser"), arguments, notes: earlierPlace(old.range))
            continue
        }
        for oldLine in oldLines {
            for entry in oldLine.years {
                let line = budget.line(oldLine.key, in: lines)
                let now = line?.years.first { $0.key == entry.key }
                guard now?.amount != entry.amount, !isThousandfold(entry.amount, now?.amount) else { continue }
                arguments.merge(context.change(oldLine.key, entry, now)) { $1 }
                found.report(
                    .forecastRewritten, at: now?.range ?? line?.keyRange ?? budget.nameRange("prognoser"), arguments,
                    notes: earlierPlace(entry.range))
            }
        }
    }
}
