import Diagnostics
import Inputs

extension DiagnosticCode {
    static let budgetChanged = DiagnosticCode(
        "CK014",
        sv: MessageText(
            "{vad}[[ för {rad}]] har ändrats från {förut} till {nu} sedan mötet {datum}",
            reason: "Det som är beslutat ändras bara av ett nytt beslut. [[{orsak}]]",
            fix: "Rätta beloppet, eller förklara under förklaringar: ändringar: {nyckel}: …"),
        en: MessageText(
            "{what}[[ of {rad}]] has changed from {förut} to {nu} since the meeting of {datum}",
            reason: "What is decided changes only by a new decision. [[{cause}]]",
            fix: "Correct the amount, or explain under förklaringar: ändringar: {nyckel}: …"))
}

/// Decided amounts stay: allocations of decided years, each party's financing, the surplus, what initiatives
/// were granted, the research budgets.
@Sendable func decidedBudget(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget, let before = context.previous else { return }

    func compare(
        _ key: String, _ old: BudgetFacts.Entry, _ now: BudgetFacts.Entry?, _ what: (sv: String, en: String), _ section: String,
        _ found: inout Examination
    ) {
        guard let now, now.amount != old.amount, !isThousandfold(old.amount, now.amount),
            !budget.isExplained("ändringar", key)
        else { return }
        var arguments = context.change(key, old, now, section: section)
        if section.isEmpty { arguments["rad"] = nil }
        arguments["vad"] = what.sv
        arguments["what"] = what.en
        found.report(.budgetChanged, at: now.range, arguments, notes: earlierPlace(old.range))
    }

    for old in before.allocation {
        guard let line = budget.line(old.key, in: budget.allocation) else { continue }
        for entry in old.years {
            let now = line.years.first { $0.key == entry.key }
            if now == nil, !budget.isExplained("ändringar", old.key) {
                var arguments = context.change(old.key, entry, nil)
                arguments["vad"] = "Tilldelningen \(entry.key)"
                arguments["what"] = "The allocation \(entry.key)"
                found.report(.budgetChanged, at: line.keyRange, arguments, notes: earlierPlace(entry.range))
            }
            compare(old.key, entry, now, ("Tilldelningen \(entry.key)", "The allocation \(entry.key)"), "budgetposter", &found)
        }
    }
    for old in before.financing {
        compare(old.key, old, budget.financing.first { $0.key == old.key }, ("Finansieringen", "The financing"), "organisationer", &found)
    }
    if let old = before.surplus {
        compare("överskott", old, budget.surplus, ("Överskottet", "The surplus"), "", &found)
        if budget.surplus == nil, old.amount.öre != 0, !budget.isExplained("ändringar", "överskott") {
            var arguments = context.change("överskott", old, nil, section: "")
            arguments["rad"] = nil
            arguments["vad"] = "Överskottet"
            arguments["what"] = "The surplus"
            found.report(.budgetChanged, at: budget.nameRange("finansiering"), arguments, notes: earlierPlace(old.range))
        }
    }
    guard before.year == budget.year else { return }
    for old in before.decided {
        compare(old.key, old, budget.decided.first { $0.key == old.key }, ("Beslutat belopp", "The decided amount"), "initiativ", &found)
    }
    for old in before.research {
        guard let line = budget.line(old.key, in: budget.research) else { continue }
        for entry in old.years where entry.key == "budget" {
            compare(old.key, entry, line.years.first { $0.key == "budget" }, ("Budgeten", "The budget"), "akademier", &found)
        }
    }
    if let old = before.externalTarget, budget.externalTarget == nil, old.amount.öre != 0, !budget.isExplained("ändringar", "uppväxling") {
        var arguments = context.change("uppväxling", old, nil, section: "")
        arguments["rad"] = nil
        arguments["vad"] = "Målet för externa medel"
        arguments["what"] = "The target for external funds"
        found.report(.budgetChanged, at: budget.nameRange("uppväxling"), arguments, notes: earlierPlace(old.range))
    }
    if let old = before.externalTarget { compare("uppväxling", old, budget.externalTarget, ("Målet för externa medel", "The target for external funds"), "", &found) }
}
