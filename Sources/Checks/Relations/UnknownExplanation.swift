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
        // What is shown of them: sections by their names, not by all their entries.
        var shown: [String] = []
        var known: [String] = []
        for series in sheet.now.series where !series.isStated {
            let name = series.section ?? series.topKey
            if shown.contains(name) { continue }
            shown.append(name)
            known += series.explainableKeys(context)
        }
        for field in explained.fields {
            found.examine(.unknownExplanation, at: field.nameRange)
            guard !known.contains(field.name) else { continue }
            let guess = closestMatch(to: field.name, among: known)
            var arguments = ["nyckel": field.name, "möjliga": shown.joined(separator: ", ")]
            arguments["förslag"] = guess
            found.report(.unknownExplanation, at: field.nameRange, arguments, replacement: guess)
        }
    }
}
