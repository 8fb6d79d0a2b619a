import Diagnostics
import Inputs

extension DiagnosticCode {
    static let yearsAgainstYear = DiagnosticCode(
        "CK024",
        sv: MessageText(
            "{rad}: {upptecknat} är upptecknat {år}, mer än ettårsbudgeten {budget}",
            reason: "Beloppet kan gälla flera år; då går det inte att jämföra med ett års budget.",
            fix: "Flytta ett flerårigt belopp till upptecknat-totalt, eller förklara under förklaringar: forskning: {nyckel}: …"),
        en: MessageText(
            "{rad}: {upptecknat} is noted for {år}, more than the one-year budget {budget}",
            reason: "The amount may be for several years; then it cannot be compared with the budget of one.",
            fix: "Move an amount for several years to upptecknat-totalt, or explain under förklaringar: forskning: {nyckel}: …"))
    static let yearAboveTotal = DiagnosticCode(
        "CK027",
        sv: MessageText(
            "{rad}: {upptecknat} är upptecknat {år}, men totalt bara {totalt}",
            reason: "Det totala beloppet omfattar även {år} och kan inte vara mindre.", fix: "Rätta det som är fel."),
        en: MessageText(
            "{rad}: {upptecknat} is noted for {år}, but in total only {totalt}",
            reason: "The total covers {år} too and cannot be less.", fix: "Correct the one that is wrong."))
}

/// Research: one year's amount beside one year's budget, and never more than the total.
@Sendable func yearAgainstYears(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget else { return }
    func arguments(_ line: BudgetFacts.Line, _ noted: BudgetFacts.Entry) -> [String: String] {
        [
            "rad": context.name(line.key, in: "akademier"), "nyckel": line.key, "år": String(budget.year),
            "upptecknat": kronor(noted.amount),
        ]
    }
    for (line, noted, limit) in budget.researchAboveBudget where !budget.isExplained("forskning", line.key) {
        var arguments = arguments(line, noted)
        arguments["budget"] = kronor(limit.amount)
        let notes = limit.range.map { [DiagnosticNote($0, sv: "ettårsbudgeten", en: "the one-year budget")] } ?? []
        found.report(.yearsAgainstYear, at: noted.range, arguments, notes: notes)
    }
    for line in budget.research {
        guard let noted = line.entry("upptecknat"), let total = line.entry("upptecknat-totalt"), total.amount < noted.amount
        else { continue }
        var arguments = arguments(line, noted)
        arguments["totalt"] = kronor(total.amount)
        let notes = total.range.map { [DiagnosticNote($0, sv: "totalt", en: "in total")] } ?? []
        found.report(.yearAboveTotal, at: noted.range, arguments, notes: notes)
    }
}

extension BudgetFacts {
    /// Academies with more noted for the year than its budget.
    var researchAboveBudget: [(line: Line, noted: Entry, limit: Entry)] {
        research.compactMap { line in
            guard let noted = line.entry("upptecknat"), let limit = line.entry("budget"), noted.amount > limit.amount
            else { return nil }
            return (line, noted, limit)
        }
    }
}
