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

    static let schemaRole = DiagnosticCode(
        "IN066",
        sv: MessageText(
            "”{roll}” är ingen roll",
            reason: "Rollen säger vad ett fält är, så att kontrollerna vet vad det ska hållas mot. Med en okänd roll kontrolleras det inte.",
            fix: "[[Menade du ”{förslag}”?]] Rollerna är: {möjliga}."),
        en: MessageText(
            "“{roll}” is no role",
            reason: "The role says what a field is, so that the checks know what to hold it against. With an unknown role it is not checked.",
            fix: "[[Did you mean “{förslag}”?]] The roles are: {möjliga}."))
    static let schemaPath = DiagnosticCode(
        "IN067",
        sv: MessageText(
            "”{väg}” leder inte till något fält i schemat",
            reason: "Siffrorna skulle inte hållas mot något.",
            fix: "[[Menade du ”{förslag}”? ]]Skriv nycklarna från filens början med punkt emellan."),
        en: MessageText(
            "“{väg}” leads to no field of the schema",
            reason: "The figures would be held against nothing.",
            fix: "[[Did you mean “{förslag}”? ]]Write the keys from the top of the file with points between."))
    static let schemaWithoutRole = DiagnosticCode(
        "IN068",
        sv: MessageText(
            "”{egenskap}” står vid ett fält utan roll",
            reason: "Det säger hur siffror förhåller sig till andra, men utan roll vet kontrollerna inte vad fältet är.",
            fix: "Lägg till roll: … vid fältet."),
        en: MessageText(
            "“{egenskap}” stands at a field without a role",
            reason: "It says how figures relate to others, but without a role the checks do not know what the field is.",
            fix: "Add roll: … to the field."))

    static let schemaCodes: [DiagnosticCode] =
        [
            schemaShape, schemaMissing, schemaUnknown, schemaType, schemaUnknownField, schemaName, schemaRole, schemaPath, schemaWithoutRole,
        ] + schemaRoleCodes
}
