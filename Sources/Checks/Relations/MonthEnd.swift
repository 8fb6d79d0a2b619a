import Diagnostics
import Facts
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
    for sheet in context.sheets {
        guard let to = sheet.now.outcomeDate else { continue }
        found.examine(.notMonthEnd, at: to.range)
        let last = CalendarDate.days(inMonth: to.value.month, of: to.value.year)
        guard to.value.day != last, let end = CalendarDate(year: to.value.year, month: to.value.month, day: last) else { continue }
        found.report(.notMonthEnd, at: to.range, ["datum": to.value.iso, "sista": end.iso])
    }
}
