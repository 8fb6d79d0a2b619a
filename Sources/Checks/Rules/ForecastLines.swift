import Diagnostics
import Inputs

extension DiagnosticCode {
    static let forecastLacksLine = DiagnosticCode(
        "CK110", .warning,
        sv: MessageText(
            "Prognos {omgång} saknar {rad} {år}, som finns i prognos {förra}",
            reason: "Det som saknas räknas som noll i summan.", fix: "Lägg till beloppet, eller skriv – om inget väntas."),
        en: MessageText(
            "Forecast {omgång} lacks {rad} {år}, which forecast {förra} has",
            reason: "What is missing counts as nought in the sum.", fix: "Add the amount, or write – if none is expected."))
}

/// A later forecast has every amount that an earlier one of the same file has.
@Sendable func forecastLines(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget else { return }
    var earlier: BudgetFacts.Forecast?
    for forecast in budget.forecasts where forecast.lines != nil {
        if let before = earlier {
            for line in before.lines ?? [] {
                let given = budget.value["prognoser"]?.items.first { $0["omgång"]?.range == forecast.range }?["belopp", line.key]
                for entry in line.years where given?[entry.key] == nil {
                    let notes = entry.range.map { [DiagnosticNote($0, sv: "i den förra prognosen", en: "in the earlier forecast")] } ?? []
                    found.report(
                        .forecastLacksLine, at: budget.line(line.key, in: forecast.lines ?? [])?.keyRange ?? forecast.range,
                        [
                            "omgång": String(forecast.round), "förra": String(before.round), "år": entry.key,
                            "rad": context.name(line.key, in: "budgetposter"),
                        ], notes: notes)
                }
            }
        }
        earlier = forecast
    }
}
