import Diagnostics
import Inputs

extension DiagnosticCode {
    static let contradictedClaim = DiagnosticCode(
        "CK050", .warning,
        sv: MessageText(
            "Texten säger ”{skrivet}”, men siffrorna säger något annat",
            reason: "{fakta}", fix: "Ändra texten, eller rätta siffran om det är den som är fel."),
        en: MessageText(
            "The text says “{skrivet}”, but the figures say otherwise",
            reason: "{facts}", fix: "Change the text, or correct the figure if it is the one that is wrong."))
}

/// Claims about money that the figures contradict: “i balans”, “inom budget”, “enligt plan”, a target that is
/// said to be reached.
@Sendable func contradictedClaim(_ context: CheckContext, _ found: inout DiagnosticList) {
    guard let budget = context.budget else { return }
    let claims: [(phrases: [String], contradiction: (sv: String, en: String)?)] = [
        (["i balans", "balanserad budget", "budgeten är balanserad", "ekonomin är balanserad"], imbalance(context, budget)),
        (
            ["inom budget", "inom budgeten", "inom budgetramen", "håller budgeten", "håller budget", "följer budgeten", "följer budget"],
            overrun(context, budget)
        ),
        (["enligt plan", "enligt planen", "följer planen", "följer plan", "i rätt takt", "enligt budget"], offPace(context, budget)),
        (["målet är nått", "målet är uppnått", "målet har nåtts", "når målet", "nått målet"], missedTarget(budget)),
    ]
    for passage in context.passages where passage.isProse || passage.attachment == nil {
        for claim in claims {
            guard let contradiction = claim.contradiction else { continue }
            for phrase in claim.phrases {
                for place in passage.occurrences(of: nameWords(phrase)) {
                    let sentence = passage.sentence(around: place.lowerBound)
                    let words = passage.words[sentence].map(\.text)
                    guard passage.schema == "budget" || words.contains(where: isAboutMoney),
                        !words.contains(where: negations.contains)
                    else { continue }
                    found.report(
                        .contradictedClaim, at: passage.range(place),
                        ["skrivet": passage.written(place), "fakta": contradiction.sv, "facts": contradiction.en])
                }
            }
        }
    }
}

private let negations: Set = ["inte", "ej", "icke", "knappast", "ännu", "aldrig", "varken", "utan"]

private func isAboutMoney(_ word: String) -> Bool {
    for stem in ["ekonomi", "budget", "utfall", "finansier", "prognos", "medel", "medlen", "kostnad", "tilldel", "uppväxling"]
    where word.hasPrefix(stem) { return true }
    return false
}

private func imbalance(_ context: CheckContext, _ budget: BudgetFacts) -> (sv: String, en: String)? {
    let over = budget.allocated - budget.available
    if over > 0, !budget.financing.isEmpty {
        return (
            "\(kronor(budget.allocated)) är tilldelat mot \(kronor(budget.available)) i finansiering, \(kronor(over)) för mycket.",
            "\(kronor(budget.allocated)) is allocated against \(kronor(budget.available)) of financing, \(kronor(over)) too much."
        )
    }
    return overrun(context, budget)
}

private func overrun(_ context: CheckContext, _ budget: BudgetFacts) -> (sv: String, en: String)? {
    for (lines, sv, en) in [
        (budget.outcome, "Utfallet", "The outcome"), (budget.latestForecast?.lines ?? [], "Prognosen", "The forecast"),
    ] {
        for line in lines {
            guard let now = line.amount(budget.year),
                let limit = budget.line(line.key, in: budget.allocation)?.amount(budget.year), now.amount > limit.amount
            else { continue }
            let name = context.name(line.key, in: "budgetposter")
            return (
                "\(sv) för \(name) är \(kronor(now.amount)) mot budgeten \(kronor(limit.amount)).",
                "\(en) of \(name) is \(kronor(now.amount)) against the budget \(kronor(limit.amount))."
            )
        }
    }
    return nil
}

private func offPace(_ context: CheckContext, _ budget: BudgetFacts) -> (sv: String, en: String)? {
    var spent: Int128 = 0
    var whole: Int128 = 0
    for line in budget.allocation where context.group(of: line.key) == "grundbudget" {
        whole += Int128(line.amount(budget.year)?.amount.öre ?? 0)
        spent += Int128(budget.line(line.key, in: budget.outcome)?.amount(budget.year)?.amount.öre ?? 0)
    }
    guard let passed = budget.shareOfYear, let share = thousandths(spent, of: whole) else { return nil }
    if abs(share - passed) > 100 {
        return (
            "\(percent(thousandths: share)) av årets grundbudget är förbrukad när \(percent(thousandths: passed)) av året har gått.",
            "\(percent(thousandths: share)) of the year's base budget is spent when \(percent(thousandths: passed)) of the year has passed."
        )
    }
    return overrun(context, budget)
}

private func missedTarget(_ budget: BudgetFacts) -> (sv: String, en: String)? {
    guard let target = budget.externalTarget else { return nil }
    let external = budget.external.sum
    guard external < Int128(target.amount.öre) else { return nil }
    return (
        "De externa medlen är \(kronor(external)) mot målet \(kronor(target.amount)), som gäller enbart externa medel.",
        "The external funds are \(kronor(external)) against the target \(kronor(target.amount)), which is for external funds alone."
    )
}
