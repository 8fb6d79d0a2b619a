import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let yearAboveTotal = DiagnosticCode(
        "CK027",
        sv: MessageText(
            "{rad}: {upptecknat} är upptecknat {år}, men totalt bara {totalt}",
            reason: "Det totala beloppet omfattar även {år} och kan inte vara mindre.", fix: "Rätta det som är fel."),
        en: MessageText(
            "{rad}: {upptecknat} is noted for {år}, but in total only {totalt}",
            reason: "The total covers {år} too and cannot be less.", fix: "Correct the one that is wrong."))
}

/// What is noted: one year's beside one year's budget, and never more than the total of all years.
@Sendable func yearAgainstYears(_ context: CheckContext, _ found: inout Examination) {
    notedWithinBudget(context, &found)
    for sheet in context.sheets {
        for series in sheet.now.series where series.field.atLeast != nil {
            guard let least = sheet.now.target(series.field.atLeast)?.first else { continue }
            for line in series.lines {
                guard let total = line.amounts.first, let noted = least.line(line.key)?.amounts.first else { continue }
                found.examine(.yearAboveTotal, at: noted.range)
                guard total.öre < noted.öre else { continue }
                let arguments = [
                    "rad": context.name(line.key, of: series), "år": sheet.now.year.map { String($0.value) } ?? "",
                    "upptecknat": kronor(noted.öre), "totalt": kronor(total.öre),
                ]
                let notes = total.range.map { [DiagnosticNote($0, sv: "totalt", en: "in total")] } ?? []
                found.report(.yearAboveTotal, at: noted.range, arguments, notes: notes)
            }
        }
    }
}
