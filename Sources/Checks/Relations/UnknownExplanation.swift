import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let unknownExplanation = DiagnosticCode(
        "CK019",
        sv: MessageText(
            "Förklaringen gäller ”{nyckel}”, som inte finns",
            reason: "Där förklaras det som kan ändras: {möjliga}.",
            fix: "[[Menade du ”{förslag}”?]]"),
        en: MessageText(
            "The explanation is for “{nyckel}”, which does not exist",
            reason: "What can change is explained there: {möjliga}.",
            fix: "[[Did you mean “{förslag}”?]]"))
}

/// An explanation of a change names something that can change.
@Sendable func unknownExplanation(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        guard let path = sheet.now.changesPath, let explained = sheet.now.value.value(at: path) else { continue }
        var sections: [String] = []
        var keys: [String] = []
        for series in sheet.now.series where !series.isStated {
            if let section = series.section {
                if !sections.contains(section) { sections.append(section) }
            } else if !keys.contains(series.topKey) {
                keys.append(series.topKey)
            }
        }
        let known = keys + sections.flatMap { context.input.register.section($0)?.fields.map(\.name) ?? [] }
        for field in explained.fields {
            found.examine(.unknownExplanation, at: field.nameRange)
            guard !known.contains(field.name) else { continue }
            let guess = closestMatch(to: field.name, among: known)
            var arguments = ["nyckel": field.name, "möjliga": (sections + keys).joined(separator: ", ")]
            arguments["förslag"] = guess
            found.report(.unknownExplanation, at: field.nameRange, arguments, replacement: guess)
        }
    }
}
