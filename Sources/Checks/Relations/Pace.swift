import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let pace = DiagnosticCode(
        "CK025", followsFrom: [.outcomeDate, .year, .amount],
        sv: MessageText(
            "{rad} har förbrukat {andel} av budgeten när {året} av året har gått",
            reason: "Avvikelsen är {avvikelse} procentenheter, och registret tillåter {gräns} utan förklaring.",
            fix: "[[Förklara under {plats}: …]] Se också efter om {nyckel}, {datum}, är rätt."),
        en: MessageText(
            "{rad} has spent {andel} of the budget when {året} of the year has passed",
            reason: "The deviation is {avvikelse} percentage points, and the register allows {gräns} without an explanation.",
            fix: "[[Explain under {plats}: …]] See also whether {nyckel}, {datum}, is right."))
}

/// Share spent against share of the year, line by line, for the groups that the register holds to a limit.
@Sendable func pace(_ context: CheckContext, _ found: inout Examination) {
    guard let limit = context.register.paceLimit else { return found.setAside(.pace, .noPaceLimit) }
    if !context.sheets.contains(where: { $0.now.shareOfYear != nil }) { return found.setAside(.pace, .noShareOfYear) }
    for sheet in context.sheets {
        guard let passed = sheet.now.shareOfYear, !context.isOfBrokenYear(sheet.now) else { continue }
        for line in context.paces(sheet.now) {
            found.examine(.pace, at: line.now.range)
            guard abs(line.spent - passed) > limit, !sheet.now.isExplained(line.series.field.paceExplanation, line.key) else { continue }
            var arguments = [
                "rad": context.name(line.key, of: line.series), "nyckel": sheet.now.schema.fields.name(of: .outcomeDate),
                "datum": sheet.now.outcomeDate?.value.iso ?? "", "avvikelse": tenths(abs(line.spent - passed)), "andel": percent(thousandths: line.spent),
                "året": percent(thousandths: passed), "gräns": tenths(limit),
            ]
            arguments["plats"] = sheet.now.explanationPlace(line.series.field.paceExplanation, line.key)
            found.report(.pace, at: line.now.range, arguments)
        }
    }
}

/// How much of its budget of the year a line has spent.
struct LinePace {
    var series: Series
    var key: String
    var now: Series.Cell
    /// Of the budget, in thousandths.
    var spent: Int
}

extension CheckContext {
    /// The lines whose groups are held to pace, where the year has both a figure and a limit.
    func paces(_ sheet: FactSheet) -> [LinePace] {
        guard let year = sheet.year?.value else { return [] }
        var result: [LinePace] = []
        for series in sheet.yearly where series.role == .outcome && series.isPerYear {
            guard let limits = sheet.limitingSeries(series), limits.isPerYear else { continue }
            for line in series.lines where register.isHeldToPace(line.key, in: series.section) {
                guard let now = line.amount(year: year), let limit = limits.line(line.key)?.amount(year: year),
                    let spent = thousandths(now.öre, of: limit.öre)
                else { continue }
                result.append(LinePace(series: series, key: line.key, now: now, spent: spent))
            }
        }
        return result
    }

    /// Lines whose share spent is further from the share of the year than the register allows.
    func linesOffPace(_ sheet: FactSheet) -> [LinePace] {
        guard let limit = register.paceLimit, let passed = sheet.shareOfYear, !isOfBrokenYear(sheet) else { return [] }
        return paces(sheet).filter { abs($0.spent - passed) > limit }
    }
}

/// "9,1" of 91 thousandths.
private func tenths(_ thousandths: Int) -> String { thousandths % 10 == 0 ? String(thousandths / 10) : "\(thousandths / 10),\(thousandths % 10)" }
