import Diagnostics
import Inputs

extension DiagnosticCode {
    static let yearOutsidePeriod = DiagnosticCode(
        "CK098",
        sv: MessageText(
            "{år} har belopp i {tabell} men står inte i perioden",
            reason: "Tabellerna har en kolumn för varje år i perioden. Beloppen trycks inte, och summorna blir fel.",
            fix: "Lägg till {år} i period, eller rätta årtalet."),
        en: MessageText(
            "{år} has amounts in {tabell} but is not in the period",
            reason: "The tables have a column for each year of the period. The amounts are not printed, and the sums go wrong.",
            fix: "Add {år} to period, or correct the year."))
    static let periodWithGap = DiagnosticCode(
        "CK100",
        sv: MessageText(
            "Perioden går från {första} till {sista} utan {år}", reason: "Tabellerna får ingen kolumn för året.",
            fix: "Skriv alla år i ordning."),
        en: MessageText(
            "The period runs from {första} to {sista} without {år}", reason: "The tables get no column for that year.",
            fix: "Write all years in order."))
}

/// The period is unbroken, has the budget's own year, and holds every year that has amounts.
@Sendable func yearInPeriod(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget else { return }
    let years = context.years
    guard let first = years.min(), let last = years.max(), last - first < 100 else { return }
    for year in first...last where !years.contains(year) {
        found.report(
            .periodWithGap, at: budget.value["period"]?.range,
            ["första": String(first), "sista": String(last), "år": String(year)])
    }
    for (table, lines) in [("tilldelning", budget.allocation), ("utfall", budget.outcome)] {
        var told = Set<String>()
        for entry in lines.flatMap(\.years) where entry.amount.öre != 0 {
            guard let year = Int(entry.key), !(first...last).contains(year), told.insert(entry.key).inserted else { continue }
            let notes = budget.value["period"]?.range.map { [DiagnosticNote($0, sv: "perioden", en: "the period")] } ?? []
            found.report(
                .yearOutsidePeriod, at: entry.keyRange ?? entry.range, ["år": entry.key, "tabell": table], notes: notes)
        }
    }
}
