import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let idleExplanation = DiagnosticCode(
        "CK124", .warning, followsFrom: [.year],
        sv: MessageText(
            "Här förklaras en ändring av {rad}, men inget har ändrats sedan mötet {datum}",
            reason: "Förklaringen trycks, och läsaren letar efter en ändring som inte finns. Den står ofta kvar från förra mötet.",
            fix: "Ta bort förklaringen, eller rätta beloppet som den gäller."),
        en: MessageText(
            "A change of {rad} is explained here, but nothing has changed since the meeting of {datum}",
            reason: "The explanation is printed, and the reader looks for a change that is not there. It is often left from the last meeting.",
            fix: "Remove the explanation, or correct the amount that it is about."))
    static let idleOverspend = DiagnosticCode(
        "CK266", .warning, followsFrom: [.year],
        sv: MessageText(
            "Här förklaras varför {rad} är över budgeten, men inget belopp är det",
            reason: "Förklaringen trycks vid en rad som inte behöver den. Den kan ha hamnat under fel nyckel.",
            fix: "[[Över budgeten är {andra}: hör förklaringen dit? ]]Flytta förklaringen, ta bort den, eller rätta beloppet som den gäller."),
        en: MessageText(
            "It is explained here why {rad} is above its budget, but no amount is",
            reason: "The explanation is printed at a line that does not need it. It may stand under the wrong key.",
            fix: "[[Above the budget is {andra}: does the explanation belong there? ]]Move the explanation, remove it, or correct the amount that it is about.")
    )
}

/// An explanation of a change has a change to explain. Run when all that compares with the last meeting has been (`followsOthers`).
@Sendable func idleExplanation(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        guard sheet.before != nil, let path = sheet.now.changesPath else { continue }
        for field in sheet.now.value.value(at: path)?.fields ?? [] where sheet.now.isChangeExplained(field.name) {
            // One for what does not exist is told as that.
            guard let series = sheet.now.series.first(where: { $0.explainableKeys(context).contains(field.name) }) else { continue }
            found.examine(.idleExplanation, at: field.nameRange)
            guard !found.excused.contains(ExplainedChange(file: sheet.now.file, key: field.name)) else { continue }
            found.report(
                .idleExplanation, at: field.nameRange,
                ["rad": context.name(field.name, of: series), "datum": sheet.earlier?.iso ?? ""])
        }
    }
}

/// An explanation of what is above its budget stands at a line that is, in some year or all together.
@Sendable func idleOverspend(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        let limited = sheet.now.yearly.filter { $0.field.atMost != nil && $0.field.explanation != nil }
        var told: [FieldPath] = []
        for series in limited {
            guard let path = series.field.explanation, !told.contains(path) else { continue }
            told.append(path)
            guard let fields = sheet.now.value.value(at: path)?.fields, !fields.isEmpty
            else { continue }
            // One path may explain several fields: a line is above its limit in one of them. Where one of them is not held line by
            // line nothing can be said.
            let explained = limited.filter { $0.field.explanation == path }
            guard explained.allSatisfy({ sheet.now.limitingSeries($0) != nil }),
                !sheet.now.series.contains(where: { $0.field.atMost == nil && $0.field.explanation == path })
            else { continue }
            let keys = Set(explained.flatMap { $0.lines.map(\.key) })
            let above = Set(explained.flatMap { sheet.now.linesAboveLimit($0) })
            for field in fields where keys.contains(field.name) {
                found.examine(.idleOverspend, at: field.nameRange)
                guard !above.contains(field.name) else { continue }
                var arguments = ["rad": context.name(field.name, of: series)]
                let others = above.filter { key in !fields.contains { $0.name == key } }.sorted()
                if others.count == 1, let other = others.first { arguments["andra"] = context.name(other, of: series) }
                found.report(.idleOverspend, at: field.nameRange, arguments)
            }
        }
    }
}

extension FactSheet {
    /// The lines with a figure above the limit of its year, or above all of it.
    fileprivate func linesAboveLimit(_ series: Series) -> [String] {
        guard let limits = limitingSeries(series) else { return [] }
        return series.lines.filter { line in
            guard let limit = limits.line(line.key) else { return true }
            if !series.isPerYear || !limits.isPerYear {
                // The year's figure beside the budget of all years, or the other way round.
                return line.total > limit.total || line.amounts.contains { now in limit.amounts.contains { now.öre > $0.öre } }
            }
            return line.total > limit.total
                || line.amounts.contains { now in now.year.flatMap { limit.amount(year: $0) }.map { now.öre > $0.öre } ?? (now.öre > 0) }
        }.map(\.key)
    }
}

extension Series {
    /// What explanations of changes of its figures may go by.
    func explainableKeys(_ context: CheckContext) -> [String] {
        if isStated { return [] }
        guard let section else { return [topKey] }
        return context.input.register.section(section)?.fields.map(\.name) ?? []
    }
}
