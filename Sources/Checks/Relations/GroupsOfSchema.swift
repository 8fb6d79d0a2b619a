import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let unknownGroup = DiagnosticCode(
        "CK121",
        sv: MessageText(
            "{fält} gäller gruppen ”{grupp}”, som registret inte har",
            reason: "Schemat säger vilka poster beloppen ska hållas mot. Utan gruppen hålls de inte mot någonting.",
            fix: "[[Menade du ”{förslag}”? ]]Lägg till gruppen i registret, eller rätta grupp: … i schemat."),
        en: MessageText(
            "{fält} is about the group “{grupp}”, which the register does not have",
            reason: "The schema says what lines the amounts are held against. Without the group they are held against nothing.",
            fix: "[[Did you mean “{förslag}”? ]]Add the group to the register, or correct grupp: … in the schema."))
}

/// The groups whose lines a schema means are groups of the register; else a relation would fall silent by a name.
@Sendable func groupsOfSchema(_ context: CheckContext, _ found: inout Examination) {
    let register = context.input.register
    let known = register.roles.sections(.group).flatMap { register.section($0)?.fields.map(\.name) ?? [] }
    for sheet in context.sheets {
        for series in sheet.now.series where series.hasAmounts {
            guard case .groups(let groups) = series.field.lines else { continue }
            for group in groups {
                found.examine(.unknownGroup, at: series.place)
                guard !known.contains(group) else { continue }
                var arguments = ["fält": series.path.description, "grupp": group]
                arguments["förslag"] = closestMatch(to: group, among: known)
                let notes = series.place.map { [DiagnosticNote($0, sv: "de här siffrorna", en: "these figures")] } ?? []
                found.report(.unknownGroup, at: series.field.range ?? series.place, arguments, notes: notes)
            }
        }
    }
}
