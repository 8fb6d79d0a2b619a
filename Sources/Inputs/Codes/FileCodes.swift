import Diagnostics

/// What can be wrong with a file or folder before it is read (IN040–).
extension DiagnosticCode {
    static let missingFile = DiagnosticCode(
        "IN040",
        sv: MessageText(
            "Filen ”{fil}” finns inte i {mapp}",
            reason: "En annan fil räknar med den, och utan den skulle något saknas i det som skrivs ut.",
            fix: "[[Menade du ”{förslag}”?]] Rätta namnet, eller lägg filen i mappen."),
        en: MessageText(
            "There is no file “{fil}” in {mapp}",
            reason: "Another file counts on it, and without it something would be missing from what is printed.",
            fix: "[[Did you mean “{förslag}”?]] Correct the name, or put the file in the folder."))
    static let missingFolder = DiagnosticCode(
        "IN041",
        sv: MessageText(
            "Mappen ”{mapp}” finns inte", reason: "De filer som ska läsas väntas ligga där.",
            fix: "[[Menade du ”{förslag}”?]] Kontrollera stavningen, och i vilken mapp kommandot körs."),
        en: MessageText(
            "There is no folder “{mapp}”", reason: "The files to be read are expected there.",
            fix: "[[Did you mean “{förslag}”?]] Check the spelling, and in which folder the command is run."))
    static let outside = DiagnosticCode(
        "IN042", tells: .unreadable,
        sv: MessageText(
            "”{fil}” [[ligger utanför{väg}]][[är en länk till något utanför{länk}]] {mapp}",
            reason: "Ett möte läser bara filer i mötets, registrets och mallarnas mappar[[, och följer ingen länk därifrån{länk}]].",
            fix: "[[Lägg filen i mappen och skriv sökvägen därifrån.{väg}]][[Lägg själva filen i mappen, i stället för länken.{länk}]]"),
        en: MessageText(
            "“{fil}” [[lies outside of{väg}]][[is a link to something outside of{länk}]] {mapp}",
            reason: "A meeting reads files only in the folders of the meeting, the register and the templates[[, and follows no link out of them{länk}]].",
            fix: "[[Put the file in the folder and write the path from there.{väg}]][[Put the file itself in the folder, in the place of the link.{länk}]]"))
    static let notAFile = DiagnosticCode(
        "IN043", tells: .unreadable,
        sv: MessageText(
            "”{fil}” är ingen vanlig fil",
            reason: "Bara vanliga filer går att läsa; det här är en mapp eller något annat.",
            fix: "Skriv namnet på en fil i mappen."),
        en: MessageText(
            "“{fil}” is not an ordinary file",
            reason: "Only ordinary files can be read; this is a folder or something else.",
            fix: "Write the name of a file in the folder."))
    static let fileTooLarge = DiagnosticCode(
        "IN044", tells: .unreadable,
        sv: MessageText(
            "Filen ”{fil}” är större än {gräns} MB",
            reason: "Så stora är inte filer till ett möte; den kan vara skadad eller fel fil.",
            fix:
                "[[Minska bilden till högst 3 000 bildpunkter på bredden, eller spara den som JPEG.{bild}]] [[Dela upp den, eller kontrollera att det är rätt fil.{annat}]]"
        ),
        en: MessageText(
            "The file “{fil}” is larger than {gräns} MB",
            reason: "Files for a meeting are not as large; it may be damaged, or the wrong one.",
            fix: "[[Scale the picture down to 3,000 pixels wide at most, or save it as JPEG.{bild}]] [[Split it, or see that it is the right file.{annat}]]"))
    static let tooMuchInAll = DiagnosticCode(
        "IN129",
        sv: MessageText(
            "Mötets filer är tillsammans för stora: {fil} går inte att läsa också",
            reason: "Alla filer som läses till ett möte får tillsammans ha högst {gräns}, många gånger mer än något styrelsepaket.",
            fix: "Ta bort filer som inte hör till mötet, eller dela upp det i flera möten; bilder kan minskas."),
        en: MessageText(
            "The files of the meeting are too large together: {fil} cannot be read as well",
            reason: "All files that are read for a meeting may have {limit} together at most, many times more than any board pack.",
            fix: "Remove files that do not belong to the meeting, or split it into several; pictures can be scaled down."))
    static let unreadable = DiagnosticCode(
        "IN045", tells: .unreadable,
        sv: MessageText(
            "Filen ”{fil}” går inte att läsa", reason: "Datorn svarar: {orsak}.",
            fix: "Kontrollera att filen finns kvar och att du får läsa den."),
        en: MessageText(
            "The file “{fil}” cannot be read", reason: "The system answers: {cause}.",
            fix: "See that the file is still there and that you may read it."))
    static let badPattern = DiagnosticCode(
        "IN046",
        sv: MessageText(
            "”{fil}” har fler än en asterisk, eller en i mappens namn",
            reason: "Asterisken står för det som skiljer filernas namn åt, och sökningen gäller en mapp åt gången.",
            fix: "Skriv en asterisk i filens namn, som mål-*.md."),
        en: MessageText(
            "“{fil}” has more than one asterisk, or one in the folder's name",
            reason: "The asterisk stands for what the names of the files differ in, and one folder is searched at a time.",
            fix: "Write one asterisk in the file's name, such as mål-*.md."))
    static let nothingMatches = DiagnosticCode(
        "IN047", tells: .unreadable,
        sv: MessageText(
            "Ingen fil i {mapp} passar ”{fil}”", reason: "Minst en sådan fil behövs som underlag.",
            fix: "Kontrollera filernas namn."),
        en: MessageText(
            "No file in {mapp} matches “{fil}”", reason: "At least one such file is needed as input.",
            fix: "Check the names of the files."))
    static let noRegister = DiagnosticCode(
        "IN048",
        sv: MessageText(
            "Registret finns inte", reason: "Mappen ”register” håller det som gäller alla möten: mål, budgetposter, organisationer.",
            fix:
                "Lägg mappen bredvid mötets mapp ({mapp}). Ligger registret någon annanstans säger projektfilen bilaga.yaml var; har den flyttats eller döpts om: lägg tillbaka den."
        ),
        en: MessageText(
            "There is no register", reason: "The folder “register” holds what is shared by all meetings: goals, budget lines, organisations.",
            fix:
                "Put the folder beside the meeting's folder ({mapp}). If the register lies elsewhere the project file bilaga.yaml says where; if that was moved or renamed, put it back."
        ))

    static let unreadableFolder = DiagnosticCode(
        "IN049", tells: .unreadable,
        sv: MessageText(
            "Mappen ”{mapp}” går inte att läsa",
            reason: "Datorn svarar: {orsak}. Det som ligger där skulle annars tas för att inte finnas.",
            fix: "Kontrollera att du får läsa mappen, och att länkar till den leder rätt."),
        en: MessageText(
            "The folder “{mapp}” cannot be read",
            reason: "The system answers: {cause}. What is in it would otherwise be taken for absent.",
            fix: "See that you may read the folder, and that links to it lead somewhere."))

    static let fileCodes: [DiagnosticCode] = [
        missingFile, missingFolder, outside, notAFile, fileTooLarge, unreadable, badPattern, nothingMatches, noRegister,
        unreadableFolder, tooMuchInAll,
    ]
}
