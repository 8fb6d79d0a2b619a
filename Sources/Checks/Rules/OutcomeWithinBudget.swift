import Diagnostics
import Inputs

extension DiagnosticCode {
    static let outcomeAboveBudget = DiagnosticCode(
        "CK022",
        sv: MessageText(
            "{rad}: utfallet {när} är {utfall}, mer än de tilldelade {budget}",
            reason: "Överskridandet är {skillnad}.",
            fix: "Rätta beloppet, eller förklara under förklaringar: utfall: {nyckel}: …"),
        en: MessageText(
            "{rad}: the outcome {when} is {utfall}, more than the allocated {budget}",
            reason: "It is exceeded by {skillnad}.",
            fix: "Correct the amount, or explain under förklaringar: utfall: {nyckel}: …"))
}

/// The year's outcome within the year's allocation, and the period's within the period's.
@Sendable func outcomeWithinBudget(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget else { return }
    for (line, allocation) in budget.linesAboveBudget where !budget.isExplained("utfall", line.key) {
        func report(_ outcome: Int128, _ limit: Int128, _ when: (sv: String, en: String), _ place: SourceRange?, _ other: SourceRange?) {
            let notes = other.map { [DiagnosticNote($0, sv: "tilldelat", en: "allocated")] } ?? []
            found.report(
                .outcomeAboveBudget, at: place,
                [
                    "rad": context.name(line.key, in: "budgetposter"), "nyckel": line.key, "när": when.sv, "when": when.en,
                    "utfall": kronor(outcome), "budget": kronor(limit), "skillnad": kronor(outcome - limit),
                ], notes: notes)
        }
        if let now = line.amount(budget.year), let limit = allocation.amount(budget.year), now.amount > limit.amount {
            report(
                Int128(now.amount.öre), Int128(limit.amount.öre), ("\(budget.year)", "\(budget.year)"), now.range, limit.range)
        } else {
            report(
                line.total, allocation.total, ("hela perioden", "of the whole period"), line.keyRange, allocation.keyRange)
        }
    }
}

extension BudgetFacts {
    /// Lines whose outcome, of the year or of the whole period, is above what they are allocated.
    var linesAboveBudget: [(line: Line, allocation: Line)] {
        outcome.compactMap { line in
            guard let allocation = self.line(line.key, in: allocation) else { return nil }
            var isAbove = line.total > allocation.total
            if let now = line.amount(year), let limit = allocation.amount(year), now.amount > limit.amount { isAbove = true }
            return isAbove ? (line, allocation) : nil
        }
    }
}
