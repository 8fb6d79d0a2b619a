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

extension Series {
    /// What explanations of changes of its figures may go by.
    func explainableKeys(_ context: CheckContext) -> [String] {
        if isStated { return [] }
        guard let section else { return [topKey] }
        return context.input.register.section(section)?.fields.map(\.name) ?? []
    }
}
