import Diagnostics
import Inputs

extension DiagnosticCode {
    static let notMonthEnd = DiagnosticCode(
        "CK097", .warning,
        sv: MessageText(
            "Utfallet går till {datum}, mitt i en månad",
            reason: "Redovisningen stängs per månad. Andelen av året räknas på det här datumet.",
            fix: "Skriv månadens sista dag, {sista}, om det är den som menas."),
        en: MessageText(
            "The outcome runs to {datum}, in the middle of a month",
            reason: "The accounts are closed by the month. The share of the year is computed from this date.",
            fix: "Write the last day of the month, {sista}, if that is meant."))
}

/// The outcome covers whole months.
@Sendable func monthEnd(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget, let to = budget.outcomeTo else { return }
    let last = CalendarDate.days(inMonth: to.month, of: to.year)
    guard to.day != last, let end = CalendarDate(year: to.year, month: to.month, day: last) else { return }
    found.report(.notMonthEnd, at: budget.value["utfall-till"]?.range, ["datum": to.iso, "sista": end.iso])
}
