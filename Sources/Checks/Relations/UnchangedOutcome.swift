import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let outcomeDateUnchanged = DiagnosticCode(
        "CK216", .warning, tells: .outcomeDate, followsFrom: [.year],
        sv: MessageText(
            "Utfallet går till {datum}, som vid mötet {möte}, men beloppen är andra",
            reason: "Antingen är datumet kvar från förra mötet, eller så har siffror rättats.",
            fix: "Rätta {nyckel}, om siffrorna går till en senare dag."),
        en: MessageText(
            "The outcome runs to {datum}, as at the meeting of {möte}, but the amounts are others",
            reason: "Either the date is left from the previous meeting, or figures have been corrected.",
            fix: "Correct {nyckel}, if the figures run to a later day."))
    static let allUnchanged = DiagnosticCode(
        "CK217", .warning, followsFrom: [.year],
        sv: MessageText(
            "Alla belopp i {fält} är desamma som vid mötet {möte}", reason: "Siffrorna kan vara kvar från förra mötet.", fix: "Hämta de nya siffrorna."),
        en: MessageText(
            "All amounts of {fält} are those of the meeting of {möte}", reason: "The figures may be left from the previous meeting.",
            fix: "Fetch the new figures."))
    static let outcomeWithoutBudget = DiagnosticCode(
        "CK218", .warning, followsFrom: [.year],
        sv: MessageText(
            "{rad} har {utfall} i utfall {år}, men inget är tilldelat", reason: "Beloppet kan stå på fel rad eller år, eller så saknas tilldelningen.",
            fix: "Flytta beloppet, eller lägg till raden under {budget}."),
        en: MessageText(
            "{rad} has an outcome of {utfall} in {år}, but nothing is allocated",
            reason: "The amount may stand on the wrong line or year, or the allocation is missing.",
            fix: "Move the amount, or add the line under {budget}."))
}

/// The day of the outcome moves when its figures do, and they when it does.
@Sendable func unchangedOutcome(_ context: CheckContext, _ found: inout Examination) {
    let left = Set(context.filesLeft(context.filesWithEarlier).compactMap { $0.now.value.range?.file })
    for sheet in context.sheets {
        guard let before = sheet.before, let date = sheet.now.outcomeDate, let earlier = before.outcomeDate, sheet.isSameYear, let year = sheet.now.year?.value
        else { continue }
        let outcomes = sheet.now.yearly.filter { $0.role == .outcome && $0.isPerYear }
        for series in outcomes {
            guard let old = sheet.before(series) else { continue }
            var (same, other) = (0, 0)
            for line in series.lines {
                guard let now = line.amount(year: year), let then = old.line(line.key)?.amount(year: year) else { continue }
                if now.öre == then.öre { same += 1 } else { other += 1 }
            }
            guard same + other > 1 else { continue }
            found.examine(.outcomeDateUnchanged, at: date.range)
            found.examine(.allUnchanged, at: series.place)
            let notes = earlierPlace(earlier.range)
            if date.value == earlier.value, other > same {
                found.report(
                    .outcomeDateUnchanged, at: date.range,
                    ["datum": date.value.iso, "möte": sheet.earlier?.iso ?? "", "nyckel": sheet.now.schema.fields.name(of: .outcomeDate)], notes: notes)
            } else if other == 0, date.value != earlier.value || same > 2, !(sheet.now.file.map(left.contains) ?? false) {
                found.report(
                    .allUnchanged, at: series.place, ["fält": series.path.description, "möte": sheet.earlier?.iso ?? ""], notes: earlierPlace(old.place))
            }
        }
    }
}

/// An outcome has an allocation to be held against, in the year or in an earlier one.
@Sendable func outcomeWithoutBudget(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        for series in sheet.now.yearly where series.role == .outcome && series.isPerYear {
            guard let limits = sheet.now.limitingSeries(series), limits.isPerYear, limits.hasAmounts else { continue }
            for line in series.lines {
                guard let spent = line.amounts.first(where: { $0.öre > 0 }) else { continue }
                found.examine(.outcomeWithoutBudget, at: line.keyRange)
                if limits.line(line.key)?.amounts.isEmpty == false { continue }
                if sheet.now.isExplained(series.field.explanation, line.key) { continue }
                // A line that the last meeting did not have is told as that.
                if let old = sheet.before(series), old.line(line.key) == nil { continue }
                // And so is one whose allocation it had.
                if let old = sheet.before(limits), old.line(line.key)?.amounts.isEmpty == false { continue }
                found.report(
                    .outcomeWithoutBudget, at: line.keyRange ?? spent.range,
                    ["rad": context.name(line.key, of: series), "utfall": kronor(spent.öre), "år": spent.key, "budget": limits.path.description])
            }
        }
    }
}
