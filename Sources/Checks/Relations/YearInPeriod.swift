import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let yearOutsidePeriod = DiagnosticCode(
        "CK098", tells: .period,
        sv: MessageText(
            "{år} har belopp i {tabell} men står inte i perioden",
            reason: "Tabellerna har en kolumn för varje år i perioden. Beloppen trycks inte, och summorna blir fel.",
            fix: "Lägg till {år} i {period}, eller rätta årtalet."),
        en: MessageText(
            "{år} has amounts in {tabell} but is not in the period",
            reason: "The tables have a column for each year of the period. The amounts are not printed, and the sums go wrong.",
            fix: "Add {år} to {period}, or correct the year."))
    static let periodWithGap = DiagnosticCode(
        "CK100", tells: .period,
        sv: MessageText(
            "Perioden går från {första} till {sista} utan {år}", reason: "Tabellerna får ingen kolumn för året.",
            fix: "Skriv alla år i ordning."),
        en: MessageText(
            "The period runs from {första} to {sista} without {år}", reason: "The tables get no column for that year.",
            fix: "Write all years in order."))
    static let emptyYear = DiagnosticCode(
        "CK119", tells: .period,
        sv: MessageText(
            "Budgetåret är {år}, men {tabell} har inga belopp för {år}",
            reason: "Året sist i tabellen är {sista}. Det som trycks för {år} blir noll, bredvid siffror som gäller ett annat år.",
            fix: "Skriv beloppen för {år}, 0 där inget är bokfört än, eller rätta året."),
        en: MessageText(
            "The fiscal year is {år}, but {tabell} has no amounts for {år}",
            reason: "The last year of the table is {sista}. What is printed for {år} will be nought, beside figures of another year.",
            fix: "Write the amounts for {år}, 0 where nothing is booked yet, or correct the year."))
}

extension DiagnosticCode {
    static let yearsOutOfOrder = DiagnosticCode(
        "CK125", tells: .period,
        sv: MessageText(
            "Åren i {period} står inte i ordning: {skrivet}",
            reason: "Tabellernas kolumner kommer i den ordningen, och läsaren tar året längst till höger för det senaste.",
            fix: "Skriv åren från det första till det sista, vart och ett en gång."),
        en: MessageText(
            "The years of {period} are not in order: {skrivet}",
            reason: "The columns of the tables come in that order, and the reader takes the year to the right for the latest.",
            fix: "Write the years from the first to the last, each once."))
    static let outcomeAhead = DiagnosticCode(
        "CK123", followsFrom: [.outcomeDate, .year],
        sv: MessageText(
            "{rad} har utfall för {år}, men budgetåret är {budgetår}",
            reason: "Det som är bokfört kan inte gälla ett år som inte har börjat. [[Beloppet för {budgetår} är {annat}.]]",
            fix: "Flytta beloppet till rätt år, eller rätta budgetåret."),
        en: MessageText(
            "{rad} has an outcome for {år}, but the fiscal year is {budgetår}",
            reason: "What is booked cannot be of a year that has not begun. [[The amount for {budgetår} is {annat}.]]",
            fix: "Move the amount to the right year, or correct the fiscal year."))
}

/// The period is unbroken and holds every year that has amounts, and the tables have the fiscal year.
@Sendable func yearInPeriod(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        emptyYears(sheet.now, &found)
        outcomesAhead(sheet.now, context, &found)
        guard let period = sheet.now.period, let first = period.value.min(), let last = period.value.max(), last - first < 100 else { continue }
        let name = sheet.now.schema.fields.name(of: .period)
        found.examine(.yearsOutOfOrder, at: period.range)
        if zip(period.value, period.value.dropFirst()).contains(where: { $0 >= $1 }) {
            found.report(
                .yearsOutOfOrder, at: period.range,
                ["period": name, "skrivet": period.value.map { String($0) }.joined(separator: ", ")])
        }
        for year in first...last {
            found.examine(.periodWithGap, at: period.range)
            guard !period.value.contains(year) else { continue }
            found.report(
                .periodWithGap, at: period.range, ["första": String(first), "sista": String(last), "år": String(year)])
        }
        for series in sheet.now.series where series.isPerYear && series.round == nil {
            var told = Set<String>()
            for cell in series.lines.flatMap(\.amounts) where cell.öre != 0 {
                guard let year = cell.year else { continue }
                found.examine(.yearOutsidePeriod, at: cell.keyRange ?? cell.range)
                guard !(first...last).contains(year), told.insert(cell.key).inserted else { continue }
                let notes = period.range.map { [DiagnosticNote($0, sv: "perioden", en: "the period")] } ?? []
                found.report(
                    .yearOutsidePeriod, at: cell.keyRange ?? cell.range, ["år": cell.key, "tabell": series.path.description, "period": name], notes: notes)
            }
        }
    }
}

/// Nothing is booked in a year that has not begun.
private func outcomesAhead(_ sheet: FactSheet, _ context: CheckContext, _ found: inout Examination) {
    guard let year = sheet.year?.value else { return }
    for series in sheet.series where series.role == .outcome && series.isPerYear && series.round == nil {
        for line in series.lines {
            for cell in line.amounts {
                found.examine(.outcomeAhead, at: cell.range)
                guard cell.öre != 0, let booked = cell.year, booked > year else { continue }
                var arguments = ["rad": context.name(line.key, of: series), "år": cell.key, "budgetår": String(year)]
                arguments["annat"] = line.amount(year: year).map { kronor($0.öre) }
                found.report(.outcomeAhead, at: cell.range, arguments)
            }
        }
    }
}

/// A new year whose figures were forgotten is told once, at the year.
private func emptyYears(_ sheet: FactSheet, _ found: inout Examination) {
    guard let year = sheet.year else { return }
    var empty: [Series] = []
    for series in sheet.series where series.isPerYear && series.round == nil && (series.role == .budget || series.role == .outcome) {
        found.examine(.emptyYear, at: year.range)
        if sheet.lacksYear(series) { empty.append(series) }
    }
    guard !empty.isEmpty else { return }
    let last = empty.flatMap(\.lines).flatMap(\.amounts).compactMap(\.year).max() ?? 0
    let notes = empty.compactMap { series in series.place.map { DiagnosticNote($0, sv: "tabellen", en: "the table") } }
    found.report(
        .emptyYear, at: year.range,
        ["år": String(year.value), "tabell": empty.map(\.path.description).joined(separator: ", "), "sista": String(last)], notes: notes)
}
