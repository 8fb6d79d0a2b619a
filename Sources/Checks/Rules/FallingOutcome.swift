import Diagnostics
import Inputs

extension DiagnosticCode {
    static let outcomeFell = DiagnosticCode(
        "CK011",
        sv: MessageText(
            "{vad} för {rad} har minskat från {förut} till {nu} sedan mötet {datum}",
            reason: "Ett ackumulerat belopp kan inte minska under året utan att något har rättats. [[{orsak}]]",
            fix: "Rätta beloppet, eller förklara minskningen under förklaringar: ändringar: {nyckel}: …"),
        en: MessageText(
            "{what} of {rad} has fallen from {förut} to {nu} since the meeting of {datum}",
            reason: "An accumulated amount cannot fall within the year unless something was corrected. [[{cause}]]",
            fix: "Correct the amount, or explain the fall under förklaringar: ändringar: {nyckel}: …"))
}

/// What accumulates over the year never falls without an explanation: outcome per line, per cost type, and
/// research as it is noted.
@Sendable func fallingOutcome(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget, let before = context.previous else { return }
    if let to = budget.outcomeTo, let earlier = before.outcomeTo, to < earlier { return }

    func compare(
        _ old: BudgetFacts.Line, _ lines: [BudgetFacts.Line], _ what: (sv: String, en: String), _ section: String,
        _ isAccumulated: (String) -> Bool, _ found: inout Examination
    ) {
        guard !budget.isExplained("ändringar", old.key), let line = budget.line(old.key, in: lines) else { return }
        for entry in old.years where isAccumulated(entry.key) {
            let now = line.years.first { $0.key == entry.key }
            guard let now, now.amount < entry.amount, !isThousandfold(entry.amount, now.amount) else { continue }
            var arguments = context.change(old.key, entry, now, section: section)
            let detail =
                section == "budgetposter" && Int(entry.key) == nil
                ? " (" + context.name(entry.key, in: "kostnadsslag") + ")" : ""
            arguments["vad"] = what.sv + detail
            arguments["what"] = what.en + detail
            found.report(.outcomeFell, at: now.range, arguments, notes: earlierPlace(entry.range))
        }
    }

    let year = String(before.year)
    for old in before.outcome { compare(old, budget.outcome, ("Utfallet \(year)", "The outcome \(year)"), "budgetposter", { $0 == year }, &found) }
    for old in before.research {
        compare(old, budget.research, ("Totalt upptecknat", "The total noted"), "akademier", { $0 == "upptecknat-totalt" }, &found)
    }
    guard before.year == budget.year else { return }
    for old in before.costs { compare(old, budget.costs, ("Utfallet \(year)", "The outcome \(year)"), "budgetposter", { _ in true }, &found) }
    for old in before.research { compare(old, budget.research, ("Upptecknat \(year)", "What was noted \(year)"), "akademier", { $0 == "upptecknat" }, &found) }
}
