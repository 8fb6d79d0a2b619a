import Diagnostics

/// What can be wrong with a schema file (IN060–).
extension DiagnosticCode {
    static let schemaShape = DiagnosticCode(
        "IN060",
        sv: MessageText("I ett schema ska här stå {väntat}", fix: "Jämför med de andra filerna i templates/scheman."),
        en: MessageText("In a schema, {expected} should stand here", fix: "Compare with the other files in templates/scheman."))
    static let schemaMissing = DiagnosticCode(
        "IN061",
        sv: MessageText("Schemat saknar ”{egenskap}” här", fix: "Lägg till ”{egenskap}: …”."),
        en: MessageText("The schema lacks “{egenskap}” here", fix: "Add “{egenskap}: …”."))
    static let schemaUnknown = DiagnosticCode(
        "IN062",
        sv: MessageText("”{egenskap}” är inget som ett schema kan säga", fix: "[[Menade du ”{förslag}”?]] Möjliga: {möjliga}."),
        en: MessageText("“{egenskap}” is nothing that a schema can say", fix: "[[Did you mean “{förslag}”?]] Possible: {möjliga}."))
    static let schemaType = DiagnosticCode(
        "IN063",
        sv: MessageText("Schemat nämner en okänd typ, ”{typ}”", fix: "[[Menade du ”{förslag}”?]] Typerna är: {möjliga}."),
        en: MessageText("The schema names an unknown type, “{typ}”", fix: "[[Did you mean “{förslag}”?]] The types are: {möjliga}."))
    static let schemaUnknownField = DiagnosticCode(
        "IN064",
        sv: MessageText("Kortformen ”{fält}” är inget av fälten", fix: "[[Menade du ”{förslag}”?]]"),
        en: MessageText("The short form “{fält}” is none of the fields", fix: "[[Did you mean “{förslag}”?]]"))
    static let schemaName = DiagnosticCode(
        "IN065",
        sv: MessageText("”{namn}” är inget namn på ett schema", fix: "Skriv namnet på en fil i templates/scheman, utan .yaml."),
        en: MessageText("“{namn}” is no name of a schema", fix: "Write the name of a file in templates/scheman, without .yaml."))

    static let schemaCodes: [DiagnosticCode] = [
        schemaShape, schemaMissing, schemaUnknown, schemaType, schemaUnknownField, schemaName,
    ]
}
