import Diagnostics

/// What can be wrong with a file or folder before it is read (IN040–).
extension DiagnosticCode {
    static let missingFile = DiagnosticCode(
        "IN040",
        sv: MessageText("Filen ”{fil}” finns inte i {mapp}", fix: "[[Menade du ”{förslag}”?]]"),
        en: MessageText("There is no file “{fil}” in {mapp}", fix: "[[Did you mean “{förslag}”?]]"))
    static let missingFolder = DiagnosticCode(
        "IN041",
        sv: MessageText("Mappen ”{mapp}” finns inte", fix: "[[Menade du ”{förslag}”?]]"),
        en: MessageText("There is no folder “{mapp}”", fix: "[[Did you mean “{förslag}”?]]"))
    static let outside = DiagnosticCode(
        "IN042",
        sv: MessageText(
            "”{fil}” ligger utanför {mapp}", reason: "Ett möte läser bara filer i mötets, registrets och mallarnas mappar.",
            fix: "Lägg filen i mappen och skriv sökvägen därifrån."),
        en: MessageText(
            "“{fil}” lies outside of {mapp}", reason: "A meeting reads files only in the folders of the meeting, the register and the templates.",
            fix: "Put the file in the folder and write the path from there."))
    static let notAFile = DiagnosticCode(
        "IN043",
        sv: MessageText("”{fil}” är ingen vanlig fil"), en: MessageText("“{fil}” is not an ordinary file"))
    static let fileTooLarge = DiagnosticCode(
        "IN044",
        sv: MessageText("Filen ”{fil}” är större än {gräns} MB", fix: "Dela upp den, eller kontrollera att det är rätt fil."),
        en: MessageText("The file “{fil}” is larger than {gräns} MB", fix: "Split it, or see that it is the right file."))
    static let unreadable = DiagnosticCode(
        "IN045",
        sv: MessageText("Filen ”{fil}” går inte att läsa", reason: "Systemet svarar: {orsak}."),
        en: MessageText("The file “{fil}” cannot be read", reason: "The system answers: {orsak}."))
    static let badPattern = DiagnosticCode(
        "IN046",
        sv: MessageText("”{fil}” har fler än en asterisk, eller en i mappens namn", fix: "Skriv en asterisk i filens namn, som mål-*.md."),
        en: MessageText("“{fil}” has more than one asterisk, or one in the folder's name", fix: "Write one asterisk in the file's name, such as mål-*.md."))
    static let nothingMatches = DiagnosticCode(
        "IN047",
        sv: MessageText("Ingen fil i {mapp} passar ”{fil}”", fix: "Kontrollera filernas namn."),
        en: MessageText("No file in {mapp} matches “{fil}”", fix: "Check the names of the files."))
    static let noRegister = DiagnosticCode(
        "IN048",
        sv: MessageText(
            "Registret finns inte", reason: "Mappen ”register” håller det som gäller alla möten: mål, budgetposter, organisationer.",
            fix: "Lägg mappen bredvid mötets mapp ({mapp})."),
        en: MessageText(
            "There is no register", reason: "The folder “register” holds what is shared by all meetings: goals, budget lines, organisations.",
            fix: "Put the folder beside the meeting's folder ({mapp})."))

    static let fileCodes: [DiagnosticCode] = [
        missingFile, missingFolder, outside, notAFile, fileTooLarge, unreadable, badPattern, nothingMatches, noRegister,
    ]
}
