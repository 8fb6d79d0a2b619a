import Diagnostics
import Inputs

extension DiagnosticCode {
    static let zeroBesideDash = DiagnosticCode(
        "CK004", .warning,
        sv: MessageText(
            "{rad} har 0 för {år}, medan {andra} har ett streck",
            reason: "Noll betyder att beloppet är noll, ett streck att det inte finns något belopp. Samma tabell bör inte ha båda för samma sak.",
            fix: "Skriv – om inget är bestämt eller bokfört, annars 0 på båda."),
        en: MessageText(
            "{rad} has 0 for {år}, while {andra} has a dash",
            reason: "Nought means that the amount is nought, a dash that there is none. One table should not have both for the same thing.",
            fix: "Write – if nothing is decided or booked, otherwise 0 in both."))
}

/// Nought and dash used for the same year of the same table.
@Sendable func zeroAndDash(_ context: CheckContext, _ found: inout Examination) {
    guard let budget = context.budget else { return }
    for table in ["tilldelning", "utfall"] {
        var zeros: [(line: String, year: String, range: SourceRange?)] = []
        var dashes: [(line: String, year: String, range: SourceRange?)] = []
        for line in budget.value[table]?.fields ?? [] {
            for field in line.value.fields {
                if case .dash = field.value.kind { dashes.append((line.name, field.name, field.value.range)) }
                if case .amount(let amount) = field.value.kind, amount.öre == 0 {
                    zeros.append((line.name, field.name, field.value.range))
                }
            }
        }
        for zero in zeros {
            guard let dash = dashes.first(where: { $0.year == zero.year }) else { continue }
            let notes = dash.range.map { [DiagnosticNote($0, sv: "strecket", en: "the dash")] } ?? []
            found.report(
                .zeroBesideDash, at: zero.range,
                [
                    "rad": context.name(zero.line, in: "budgetposter"), "år": zero.year,
                    "andra": context.name(dash.line, in: "budgetposter"),
                ], notes: notes)
        }
    }
}
