import Diagnostics
import Inputs

extension DiagnosticCode {
    static let pace = DiagnosticCode(
        "CK025",
        sv: MessageText(
            "{rad} har förbrukat {andel} av budgeten när {året} av året har gått",
            reason: "Avvikelsen är större än de {gräns} som registret tillåter utan förklaring.",
            fix: "Förklara under förklaringar: avvikelse: {nyckel}: …"),
        en: MessageText(
            "{rad} has spent {andel} of the budget when {året} of the year has passed",
            reason: "The deviation is larger than the {gräns} that the register allows without an explanation.",
            fix: "Explain under förklaringar: avvikelse: {nyckel}: …"))
}

/// Share spent against share of the year, line by line, when the register sets a limit (`gränser: takt`).
@Sendable func pace(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget, let limit = context.paceLimit, let passed = budget.shareOfYear else { return }
    for (line, now, spent) in context.linesOffPace(budget) where !budget.isExplained("avvikelse", line.key) {
        found.report(
            .pace, at: now.range,
            [
                "rad": context.name(line.key, in: "budgetposter"), "nyckel": line.key,
                "andel": percent(thousandths: spent), "året": percent(thousandths: passed),
                "gräns": percent(thousandths: limit),
            ])
    }
}

extension CheckContext {
    /// Lines of the base budget whose share spent, in thousandths, is further from the share of the year than the
    /// register allows.
    func linesOffPace(_ budget: BudgetFacts) -> [(line: BudgetFacts.Line, now: BudgetFacts.Entry, spent: Int)] {
        guard let limit = paceLimit, let passed = budget.shareOfYear else { return [] }
        return budget.outcome.compactMap { line in
            guard group(of: line.key) == "grundbudget", let now = line.amount(budget.year),
                let allocation = budget.line(line.key, in: budget.allocation)?.amount(budget.year),
                let spent = thousandths(Int128(now.amount.öre), of: Int128(allocation.amount.öre)),
                abs(spent - passed) > limit
            else { return nil }
            return (line, now, spent)
        }
    }

    /// In thousandths; nil when the register sets none.
    var paceLimit: Int? {
        guard case .share(let share)? = input.register.value["gränser", "takt"]?.kind else { return nil }
        var value = share.coefficient
        var scale = share.scale
        while scale > 3 {
            value /= 10
            scale -= 1
        }
        while scale < 3, value.magnitude < 1_000_000 {
            value *= 10
            scale += 1
        }
        return Int(value)
    }
}

extension BudgetFacts {
    /// How much of the year the outcome covers, in thousandths; nil when its date is of another year.
    var shareOfYear: Int? {
        guard let outcomeTo, outcomeTo.year == year else { return nil }
        return thousandths(Int128(outcomeTo.dayOfYear), of: CalendarDate.isLeap(year) ? 366 : 365)
    }
}
