import Diagnostics

/// What can be wrong with a schema file (IN060–).
extension DiagnosticCode {
    static let schemaShape = DiagnosticCode(
        "IN060",
        sv: MessageText(
            "I ett schema ska här stå {väntat}",
            reason: "Schemat beskriver vad en indatafil får innehålla, så det måste självt gå att läsa först.",
            fix: "Jämför med de andra filerna i templates/scheman."),
        en: MessageText(
            "In a schema, {expected} should stand here",
            reason: "The schema describes what an input file may hold, so it must be readable itself first.",
            fix: "Compare with the other files in templates/scheman."))
    static let schemaMissing = DiagnosticCode(
        "IN061",
        sv: MessageText(
            "Schemat saknar ”{egenskap}” här", reason: "Utan den uppgiften vet programmet inte hur filerna ska läsas.",
            fix: "Lägg till ”{egenskap}: …”."),
        en: MessageText(
            "The schema lacks “{egenskap}” here", reason: "Without it the program does not know how to read the files.",
            fix: "Add “{egenskap}: …”."))
    static let schemaUnknown = DiagnosticCode(
        "IN062",
        sv: MessageText(
            "”{egenskap}” är inget som ett schema kan säga",
            reason: "Raden skulle inte betyda något, och det som den var tänkt att styra skulle utebli.",
            fix: "[[Menade du ”{förslag}”?]] Möjliga: {möjliga}."),
        en: MessageText(
            "“{egenskap}” is nothing that a schema can say",
            reason: "The line would mean nothing, and what it was meant to govern would not happen.",
            fix: "[[Did you mean “{förslag}”?]] Possible: {möjliga}."))
    static let schemaType = DiagnosticCode(
        "IN063",
        sv: MessageText(
            "Schemat nämner en okänd typ, ”{typ}”", reason: "Typen avgör hur ett värde läses, räknas och skrivs ut.",
            fix: "[[Menade du ”{förslag}”?]] Typerna är: {möjliga}."),
        en: MessageText(
            "The schema names an unknown type, “{typ}”",
            reason: "The type decides how a value is read, computed and printed.",
            fix: "[[Did you mean “{förslag}”?]] The types are: {möjliga}."))
    static let schemaUnknownField = DiagnosticCode(
        "IN064",
        sv: MessageText(
            "Kortformen ”{fält}” är inget av fälten",
            reason: "Kortformen är det fält som avses när ett värde står ensamt, utan nyckel.",
            fix: "[[Menade du ”{förslag}”?]] Skriv namnet på ett av fälten."),
        en: MessageText(
            "The short form “{fält}” is none of the fields",
            reason: "The short form is the field that is meant when a value stands alone, without a key.",
            fix: "[[Did you mean “{förslag}”?]] Write the name of one of the fields."))
    static let schemaName = DiagnosticCode(
        "IN065",
        sv: MessageText(
            "”{namn}” är inget namn på ett schema", reason: "Ett schema är en fil, och namnet ska leda till den.",
            fix: "Skriv namnet på en fil i templates/scheman, utan .yaml."),
        en: MessageText(
            "“{namn}” is no name of a schema", reason: "A schema is a file, and the name must lead to it.",
            fix: "Write the name of a file in templates/scheman, without .yaml."))

    static let schemaCodes: [DiagnosticCode] = [
        schemaShape, schemaMissing, schemaUnknown, schemaType, schemaUnknownField, schemaName,
    ]
}
