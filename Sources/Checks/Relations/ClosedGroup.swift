import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let closedGetsMoney = DiagnosticCode(
        "CK122", .warning, followsFrom: [.year],
        sv: MessageText(
            "{rad} har {belopp} i {vad} {år}, men gruppen ”{grupp}” är avslutad",
            reason: "Registret säger att gruppens poster inte längre får medel. Beloppet kan ha hamnat på fel rad.",
            fix: "Flytta beloppet till rätt rad, eller låt posten höra till en grupp som inte är avslutad."),
        en: MessageText(
            "{rad} has {what} of {belopp} for {år}, but the group “{grupp}” is closed",
            reason: "The register says that the lines of the group no longer get money. The amount may have come to the wrong line.",
            fix: "Move the amount to the right line, or let the line belong to a group that is not closed."))
}

/// Lines of a closed group have no money for the fiscal year or later: no budget, nothing booked, nothing expected.
@Sendable func closedGroup(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        guard let year = sheet.now.year?.value else { continue }
        let budgets = sheet.now.yearly.filter { $0.role == .budget && $0.isPerYear && $0.round == nil }
        let others = sheet.now.yearly.filter { $0.role == .outcome && $0.isPerYear && $0.round == nil } + (sheet.now.madeForecasts.last.map { [$0] } ?? [])
        for series in budgets + others {
            for line in series.lines where context.register.isClosed(line.key, in: series.section) {
                for cell in line.cells {
                    guard let given = cell.year, given >= year else { continue }
                    found.examine(.closedGetsMoney, at: cell.range)
                    guard cell.öre != 0 else { continue }
                    // What it has a budget for is told there; what is explained has been seen.
                    let isTold = budgets.contains { $0.section == series.section && ($0.line(line.key)?.cell(year: given)?.öre ?? 0) != 0 }
                    if series.role != .budget, isTold || sheet.now.isExplained(series.field.explanation, line.key) { continue }
                    let what = FigureKind(series.role)?.words ?? (sv: "", en: "")
                    found.report(
                        .closedGetsMoney, at: cell.range,
                        [
                            "rad": context.name(line.key, of: series), "år": cell.key, "belopp": kronor(cell.öre), "vad": what.sv,
                            "what": (what.en.hasPrefix("o") ? "an " : "a ") + what.en,
                            "grupp": context.register.groupName(line.key, in: series.section) ?? "",
                        ])
                }
            }
        }
    }
}
