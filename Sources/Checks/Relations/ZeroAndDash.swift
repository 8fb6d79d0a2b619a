import Diagnostics
import Facts
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
    for sheet in context.sheets {
        for series in sheet.now.yearly where series.isPerYear && series.round == nil {
            var dashes: [String: (line: String, range: SourceRange?)] = [:]
            for line in series.lines {
                for cell in line.cells where cell.isDash && dashes[cell.key] == nil { dashes[cell.key] = (line.key, cell.range) }
            }
            for line in series.lines {
                for cell in line.cells {
                    found.examine(.zeroBesideDash, at: cell.range)
                    guard cell.amount?.öre == 0, let dash = dashes[cell.key] else { continue }
                    let notes = dash.range.map { [DiagnosticNote($0, sv: "strecket", en: "the dash")] } ?? []
                    found.report(
                        .zeroBesideDash, at: cell.range,
                        ["rad": context.name(line.key, of: series), "år": cell.key, "andra": context.name(dash.line, of: series)],
                        notes: notes)
                }
            }
        }
    }
}
