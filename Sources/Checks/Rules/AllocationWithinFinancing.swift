import Diagnostics
import Inputs

extension DiagnosticCode {
    static let allocationAboveFinancing = DiagnosticCode(
        "CK020",
        sv: MessageText(
            "{tilldelat} är tilldelat, men bara {tillgängligt} är finansierat",
            reason: "Tilldelningen överstiger finansieringen och överskottet med {skillnad}. Styrelsen måste få veta hur det täcks.",
            fix: "Rätta beloppen, eller förklara under förklaringar: tilldelning: … Texten trycks under tabellen."),
        en: MessageText(
            "{tilldelat} is allocated, but only {tillgängligt} is financed",
            reason: "The allocation exceeds financing and surplus by {skillnad}. The board must be told how that is covered.",
            fix: "Correct the amounts, or explain under förklaringar: tilldelning: … The text is printed under the table."))
}

/// Allocation within financing, or an explanation that is printed.
@Sendable func allocationWithinFinancing(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget, !budget.isExplained("tilldelning"), !budget.financing.isEmpty else { return }
    let (allocated, available) = (budget.allocated, budget.available)
    guard allocated > available else { return }
    let notes = budget.nameRange("finansiering").map { [DiagnosticNote($0, sv: "finansieringen", en: "the financing")] }
    found.report(
        .allocationAboveFinancing, at: budget.nameRange("tilldelning"),
        ["tilldelat": kronor(allocated), "tillgängligt": kronor(available), "skillnad": kronor(allocated - available)],
        notes: notes ?? [])
}

extension BudgetFacts {
    var allocated: Int128 { allocation.reduce(0) { $0 + $1.total } }
    var available: Int128 { financing.sum + Int128(surplus?.amount.öre ?? 0) }
}
