import Diagnostics
import Inputs

extension DiagnosticCode {
    static let decidedAboveBudget = DiagnosticCode(
        "CK021",
        sv: MessageText(
            "Besluten för pilotprojekt är {beslutat}, mer än årets budget {budget}",
            reason: "Skillnaden är {skillnad}.",
            fix: "Rätta beloppen, eller förklara under förklaringar: beslutat: …"),
        en: MessageText(
            "The decisions for pilot projects are {beslutat}, more than this year's budget {budget}",
            reason: "The difference is {skillnad}.",
            fix: "Correct the amounts, or explain under förklaringar: beslutat: …"))
}

/// What is decided for initiatives within the year's budget for them. What is carried over to the next year
/// (`återstår`) is no budget of this one.
@Sendable func decidedWithinBudget(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget, !budget.isExplained("beslutat"),
        let year = budget.pilotBudget.first(where: { $0.key == "övergripande" })
    else { return }
    guard let (decided, limit) = budget.decidedAgainstBudget, decided > limit else { return }
    let notes = year.range.map { [DiagnosticNote($0, sv: "årets budget", en: "this year's budget")] } ?? []
    found.report(
        .decidedAboveBudget, at: budget.decided.last?.range ?? year.range,
        ["beslutat": kronor(decided), "budget": kronor(limit), "skillnad": kronor(decided - limit)], notes: notes)
}

extension BudgetFacts {
    /// What is decided for initiatives and the year's budget for them, in öre; nil where no budget is given.
    var decidedAgainstBudget: (decided: Int128, limit: Int128)? {
        guard !decided.isEmpty, let year = pilotBudget.first(where: { $0.key == "övergripande" }) else { return nil }
        return (decided.sum, Int128(year.amount.öre))
    }
}
