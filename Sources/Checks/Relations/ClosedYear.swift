import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let closedYearChanged = DiagnosticCode(
        "CK010",
        sv: MessageText(
            "Utfallet {år} för {rad} har ändrats från {förut} till {nu}",
            reason: "Året var avslutat redan vid mötet {datum}. [[{orsak}]]",
            fix: "Rätta beloppet[[, eller förklara ändringen under {plats}: …]]"),
        en: MessageText(
            "The outcome of {år} for {rad} has changed from {förut} to {nu}",
            reason: "The year was closed already at the meeting of {datum}. [[{cause}]]",
            fix: "Correct the amount[[, or explain the change under {plats}: …]]"))
}

/// The outcome of a closed year never changes without an explanation.
@Sendable func closedYear(_ context: CheckContext, _ found: inout Examination) {
    if context.sheets.contains(where: { $0.before != nil }) { found.setAside(.closedYearChanged, .noEarlierClosedYear) }
    for sheet in context.sheets {
        guard let before = sheet.before, let year = before.year?.value else { continue }
        // The last meeting that told all of its year has closed it, too.
        let wasWhole = before.outcomeDate.map { $0.value.year == year && $0.value.month == 12 && $0.value.day == 31 } ?? false
        let isOver = wasWhole && sheet.now.year.map { $0.value > year } ?? false
        for series in sheet.now.series where series.role == .outcome && series.isPerYear {
            for old in sheet.before(series)?.lines ?? [] {
                guard let line = series.line(old.key) else { continue }
                let key = series.changeKey(old.key)
                for cell in old.cells {
                    guard let amount = cell.amount, let closed = cell.year, closed < year || isOver && closed == year else { continue }
                    let now = line.amount(cell.key)
                    found.examine(.closedYearChanged, at: now?.range ?? line.keyRange)
                    guard now?.amount != amount, !found.isExplained(key, sheet.now), !isThousandfold(amount, now?.amount) else { continue }
                    var arguments = context.change(
                        key, name: context.name(old.key, of: series), amount, now?.amount, sheet)
                    arguments["år"] = cell.key
                    found.report(
                        .closedYearChanged, at: now?.range ?? line.keyRange, arguments, notes: earlierPlace(cell.range))
                }
            }
        }
    }
}
