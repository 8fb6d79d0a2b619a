import Diagnostics
import Facts
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
    for sheet in context.sheets {
        var earlier: Series?
        for forecast in sheet.now.forecasts where forecast.round?.isMade == true {
            if let earlier { compare(earlier, forecast, context, &found) }
            earlier = forecast
        }
    }
}

private func compare(_ before: Series, _ forecast: Series, _ context: CheckContext, _ found: inout Examination) {
    guard let round = forecast.round, let earlier = before.round else { return }
    for line in before.lines {
        let given = forecast.line(line.key)
        for cell in line.amounts {
            found.examine(.forecastLacksLine, at: given?.keyRange ?? round.range)
            guard given?.cell(cell.key) == nil else { continue }
            let notes = cell.range.map { [DiagnosticNote($0, sv: "i den förra prognosen", en: "in the earlier forecast")] } ?? []
            found.report(
                .forecastLacksLine, at: given?.keyRange ?? round.range,
                [
                    "omgång": String(round.number), "förra": String(earlier.number), "år": cell.key,
                    "rad": context.name(line.key, of: before),
                ], notes: notes)
        }
    }
}
