import Diagnostics
import Inputs

extension DiagnosticCode {
    static let unknownExplanation = DiagnosticCode(
        "CK019",
        sv: MessageText(
            "Förklaringen gäller ”{nyckel}”, som inte finns",
            reason: "Under ändringar står budgetposter, initiativ, akademier, organisationer, överskott eller uppväxling.",
            fix: "[[Menade du ”{förslag}”?]]"),
        en: MessageText(
            "The explanation is for “{nyckel}”, which does not exist",
            reason: "Under ändringar stand budget lines, initiatives, academies, organisations, överskott or uppväxling.",
            fix: "[[Did you mean “{förslag}”?]]"))
}

/// An explanation of a change names something that can change.
@Sendable func unknownExplanation(_ context: CheckContext, _ found: inout Examination) {
    guard let explained = context.budget?.value["förklaringar", "ändringar"] else { return }
    var known = ["överskott", "uppväxling"]
    for section in ["budgetposter", "initiativ", "akademier", "organisationer"] {
        known += context.input.register.section(section)?.fields.map(\.name) ?? []
    }
    for field in explained.fields where !known.contains(field.name) {
        let guess = closestMatch(to: field.name, among: known)
        var arguments = ["nyckel": field.name]
        arguments["förslag"] = guess
        found.report(.unknownExplanation, at: field.nameRange, arguments, replacement: guess)
    }
}
