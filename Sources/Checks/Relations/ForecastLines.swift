import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let forecastLacksLine = DiagnosticCode(
        "CK110", .warning, followsFrom: [.year],
        sv: MessageText(
            "Prognos {omgång} saknar {rad}[[ {år}]], som finns i prognos {förra}",
            reason: "Det som saknas räknas som noll i summan.", fix: "Lägg till beloppet, eller skriv – om inget väntas."),
        en: MessageText(
            "Forecast {omgång} lacks {rad}[[ {år}]], which forecast {förra} has",
            reason: "What is missing counts as nought in the sum.", fix: "Add the amount, or write – if none is expected."))
    static let forecastOfOtherYear = DiagnosticCode(
        "CK131", .warning, followsFrom: [.year],
        sv: MessageText(
            "Prognos {omgång} för {rad} gäller {år}, men de andra posterna gäller {budgetår}",
            reason: "Beloppet räknas inte med i {budgetår}, och posten står där som noll.",
            fix: "Rätta årtalet. Väntas inget {budgetår}, skriv – för det året."),
        en: MessageText(
            "Forecast {omgång} of {rad} is for {år}, but the other lines are for {budgetår}",
            reason: "The amount is not counted in {budgetår}, and the line stands there as nought.",
            fix: "Correct the year. If nothing is expected in {budgetår}, write – for that year."))
}

/// A later forecast has every amount that an earlier one of the same file has.
@Sendable func forecastLines(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        var earlier: Series?
        for forecast in sheet.now.forecasts where forecast.round?.isMade == true {
            if let earlier { compare(earlier, forecast, context, &found) }
            if let year = sheet.now.year?.value, forecast.isPerYear { ofOtherYear(forecast, year, after: earlier, context, &found) }
            earlier = forecast
        }
    }
}

/// The only line of a round that is of a year which no other has, and lacks the one that they have.
private func ofOtherYear(_ forecast: Series, _ year: Int, after earlier: Series?, _ context: CheckContext, _ found: inout Examination) {
    guard let round = forecast.round, forecast.lines.count(where: { $0.amount(year: year) != nil }) > 1 else { return }
    for line in forecast.lines {
        found.examine(.forecastOfOtherYear, at: line.keyRange)
        guard let given = line.amounts.first, line.cell(year: year) == nil, earlier?.line(line.key)?.amount(year: year) == nil else { continue }
        let isAlone = forecast.lines.allSatisfy { other in other.key == line.key || line.amounts.allSatisfy { other.amount($0.key) == nil } }
        guard isAlone else { continue }
        found.report(
            .forecastOfOtherYear, at: given.keyRange ?? given.range,
            ["omgång": String(round.number), "rad": context.name(line.key, of: forecast), "år": given.key, "budgetår": String(year)])
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
            let arguments = ["omgång": String(round.number), "förra": String(earlier.number), "rad": context.name(line.key, of: before)]
            // Figures of one year alone need not say which.
            let year = cell.key.isEmpty ? [:] : ["år": cell.key]
            found.report(.forecastLacksLine, at: given?.keyRange ?? round.range, arguments.merging(year) { $1 }, notes: notes)
        }
    }
}
