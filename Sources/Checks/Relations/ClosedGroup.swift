import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let closedGetsMoney = DiagnosticCode(
        "CK122", .warning,
        sv: MessageText(
            "{rad} har {belopp} i budget {år}, men gruppen ”{grupp}” är avslutad",
            reason: "Registret säger att gruppens poster inte längre får medel. Beloppet kan ha hamnat på fel rad.",
            fix: "Flytta beloppet till rätt rad, eller låt posten höra till en grupp som inte är avslutad."),
        en: MessageText(
            "{rad} has a budget of {belopp} for {år}, but the group “{grupp}” is closed",
            reason: "The register says that the lines of the group no longer get money. The amount may have come to the wrong line.",
            fix: "Move the amount to the right line, or let the line belong to a group that is not closed."))
}

/// Lines of a closed group have no budget for the fiscal year or later.
@Sendable func closedGroup(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        guard let year = sheet.now.year?.value else { continue }
        for series in sheet.now.series where series.role == .budget && series.isPerYear && series.round == nil {
            for line in series.lines where context.register.isClosed(line.key, in: series.section) {
                for cell in line.cells {
                    guard let given = cell.year, given >= year else { continue }
                    found.examine(.closedGetsMoney, at: cell.range)
                    guard cell.öre != 0 else { continue }
                    found.report(
                        .closedGetsMoney, at: cell.range,
                        [
                            "rad": context.name(line.key, of: series), "år": cell.key, "belopp": kronor(cell.öre),
                            "grupp": context.register.groupName(line.key, in: series.section) ?? "",
                        ])
                }
            }
        }
    }
}
