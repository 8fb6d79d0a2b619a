import Diagnostics
import Inputs

/// Allocation against financing.
let financingMatter = ReportMatter(
    name: Phrase(sv: "Finansiering", en: "Financing"), codes: ["CK020"]
) { context in
    guard let budget = context.budget, !budget.financing.isEmpty, !budget.allocation.isEmpty else { return [] }
    let arguments = [
        "tilldelat": context.kronor(budget.allocated), "tillgängligt": context.kronor(budget.available),
        "skillnad": context.kronor(budget.allocated - budget.available),
    ]
    guard budget.allocated > budget.available else {
        return [
            context.say(
                Phrase(
                    sv: "Tilldelade medel, {tilldelat}, ryms i finansieringen, {tillgängligt}.",
                    en: "What is allocated, {tilldelat}, is within the financing, {tillgängligt}."), arguments)
        ]
    }
    return [
        context.say(
            Phrase(
                sv: "Tilldelade medel, {tilldelat}, överstiger finansieringen, {tillgängligt}, med {skillnad}. Förklaringen står i bilagan.",
                en: "What is allocated, {tilldelat}, exceeds the financing, {tillgängligt}, by {skillnad}. The explanation stands in the appendix."),
            arguments)
    ]
}

/// Outcome, decisions and research against their budgets.
let budgetMatter = ReportMatter(
    name: Phrase(sv: "Budget", en: "Budget"), codes: ["CK021", "CK022", "CK024", "CK027"]
) { context in
    guard let budget = context.budget else { return [] }
    var sentences: [String] = []
    if !budget.outcome.isEmpty, !budget.allocation.isEmpty {
        let above = context.names(budget.linesAboveBudget.map(\.line.key), in: "budgetposter")
        sentences.append(
            above.isEmpty
                ? context.say(
                    Phrase(
                        sv: "Utfallet ryms i de tilldelade medlen för varje post.",
                        en: "The outcome is within the allocation of every line."))
                : context.say(
                    Phrase(
                        sv: "Utfallet är högre än de tilldelade medlen, med förklaring i bilagan: {poster}.",
                        en: "The outcome is above the allocation, explained in the appendix: {poster}."), ["poster": above]))
    }
    if let (decided, limit) = budget.decidedAgainstBudget {
        let arguments = ["beslutat": context.kronor(decided), "budget": context.kronor(limit)]
        sentences.append(
            decided <= limit
                ? context.say(
                    Phrase(
                        sv: "Besluten för pilotprojekt, {beslutat}, ryms i årets budget, {budget}.",
                        en: "The decisions for pilot projects, {beslutat}, are within this year's budget, {budget}."), arguments)
                : context.say(
                    Phrase(
                        sv: "Besluten för pilotprojekt, {beslutat}, överstiger årets budget, {budget}. Förklaringen står i bilagan.",
                        en: "The decisions for pilot projects, {beslutat}, exceed this year's budget, {budget}. The explanation stands in the appendix."),
                    arguments))
    }
    let research = context.names(budget.researchAboveBudget.map(\.line.key), in: "akademier")
    if !research.isEmpty {
        sentences.append(
            context.say(
                Phrase(
                    sv: "Upptecknat för året är mer än ettårsbudgeten, med förklaring i bilagan: {akademier}.",
                    en: "What is noted for the year is above the one-year budget, explained in the appendix: {akademier}."),
                ["akademier": research]))
    }
    return sentences
}

/// The external target against external funds alone.
let externalMatter = ReportMatter(
    name: Phrase(sv: "Externa medel", en: "External funds"), codes: ["CK023", "CK026"]
) { context in
    guard let budget = context.budget, let target = budget.externalTarget else { return [] }
    return [
        context.say(
            Phrase(
                sv: "Målet, {mål}, jämförs med de externa medlen, {externa}. De interna medlen, {interna}, räknas inte mot målet.",
                en: "The target, {mål}, is compared with the external funds, {externa}. The internal funds, {interna}, do not count towards it."),
            ["mål": context.kronor(Int128(target.amount.öre)), "externa": context.kronor(budget.external.sum), "interna": context.kronor(budget.internal.sum)])
    ]
}
