public import Diagnostics

/// What can be wrong with a pack as a whole (PK).
extension DiagnosticCode {
    static let unknownKind = DiagnosticCode(
        "PK001", tells: .kind,
        sv: MessageText(
            "Det finns ingen mall för bilagan ”{slag}”",
            reason: "Varje slag av bilaga har en mall med samma namn: {fil}.",
            fix:
                "[[Är {papper} en handling i mötets mapp: skriv slag: pdf, och fil: {papper} på raden under.]] [[Menade du ”{förslag}”?]] [[Mallar finns för: {möjliga}.]]"
        ),
        en: MessageText(
            "There is no template for the attachment “{slag}”",
            reason: "Each kind of attachment has a template of the same name: {fil}.",
            fix:
                "[[If {papper} is a paper in the meeting's folder, write slag: pdf, and fil: {papper} on the line below.]] [[Did you mean “{förslag}”?]] [[There are templates for: {möjliga}.]]"
        ))
    static let unknownOnly = DiagnosticCode(
        "PK002",
        sv: MessageText(
            "Mötet har ingen bilaga ”{val}”", reason: "--only väljer bland mötets bilagor.",
            fix: "[[Menade du ”{förslag}”?]] [[Bilagorna är: {möjliga}.]]"),
        en: MessageText(
            "The meeting has no attachment “{val}”", reason: "--only chooses among the meeting's attachments.",
            fix: "[[Did you mean “{förslag}”?]] [[The attachments are: {möjliga}.]]"))
    static let noDivisible = DiagnosticCode(
        "PK003",
        sv: MessageText(
            "Ingen av de valda bilagorna går att göra per mål",
            reason: "--goal gäller bilagor vars mall har ”urval”.",
            fix: "Välj processledarrapporten, till exempel med --only 2."),
        en: MessageText(
            "None of the chosen attachments can be made per goal",
            reason: "--goal is for attachments whose template has “urval”.",
            fix: "Choose the process leaders' report, for instance with --only 2."))
    static let missingEntry = DiagnosticCode(
        "PK004",
        sv: MessageText(
            "Det saknas en fil för {fält} {nyckel}[[ ({namn})]]",
            reason: "Mallen vill ha en fil per {fält} i registret: {mönster}.",
            fix:
                "[[Menade du filen ”{förslag}”? Döp om den.]] [[Filen ”{dokument}” är inget som läses: kör bilaga import.]] [[Skriv filen, eller ta bort {fält} {överflödig} ur registret om det inte längre gäller.]]"
        ),
        en: MessageText(
            "There is no file for {fält} {nyckel}[[ ({namn})]]",
            reason: "The template wants a file for each {fält} of the register: {mönster}.",
            fix:
                "[[Did you mean the file “{förslag}”? Rename it.]] [[The file “{dokument}” is none that is read: run bilaga import.]] [[Write the file, or remove {fält} {överflödig} from the register if it no longer applies.]]"
        ))
    static let repeatedEntry = DiagnosticCode(
        "PK005",
        sv: MessageText(
            "Två filer gäller {fält} {nyckel}", reason: "Mallen vill ha en fil per {fält}.",
            fix: "Slå ihop dem, eller rätta den ena."),
        en: MessageText(
            "Two files are for {fält} {nyckel}", reason: "The template wants one file for each {fält}.",
            fix: "Join them, or correct one of them."))
    static let noFiles = DiagnosticCode(
        "PK006",
        sv: MessageText(
            "Ingen fil passar ”{mönster}”", reason: "Bilagan görs av de filerna.",
            fix: "Lägg filerna i mötets mapp {mapp}."),
        en: MessageText(
            "No file matches “{mönster}”", reason: "The bilaga is made from those files.",
            fix: "Put the files in the meeting's folder {mapp}."))
    static let deadLink = DiagnosticCode(
        "PK007",
        sv: MessageText(
            "Länken ”{mål}” leder ingenstans", reason: "Den som läser paketet kommer inte vidare därifrån.",
            fix: "Rätta länken. [[Menade du ”{förslag}”? ]]Mötets bilagor heter bilaga-1 till bilaga-{antal}."),
        en: MessageText(
            "The link “{mål}” leads nowhere", reason: "Whoever reads the pack gets no further from there.",
            fix: "Correct the link. [[Did you mean “{förslag}”? ]]The attachments are bilaga-1 to bilaga-{antal}."))
    static let noMeetings = DiagnosticCode(
        "PK008",
        sv: MessageText(
            "Här finns inget möte: {mapp}", reason: "Ett möte är en mapp med filen mote.yaml.",
            fix: "[[Ange mötets mapp: {möte}.]] [[Ange mappen där mötets mote.yaml ligger, i stället för {annan}.]] [[Menade du ”{förslag}”?]]"),
        en: MessageText(
            "There is no meeting here: {mapp}", reason: "A meeting is a folder with the file mote.yaml.",
            fix:
                "[[Give the meeting's folder: {möte}.]] [[Give the folder where the meeting's mote.yaml lies, in place of {annan}.]] [[Did you mean “{förslag}”?]]"
        ))
    static let sameOutput = DiagnosticCode(
        "PK009",
        sv: MessageText(
            "Två möten skulle skrivas till samma mapp: {mapp}", reason: "Det ena paketet skulle skriva över det andra.",
            fix: "Bygg dem var för sig med olika --out, eller döp om den ena mappen."),
        en: MessageText(
            "Two meetings would be written to the same folder: {mapp}", reason: "One pack would overwrite the other.",
            fix: "Build them one at a time with different --out, or rename one of the folders."))
    static let noTemplates = DiagnosticCode(
        "PK011",
        sv: MessageText(
            "Hittar ingen mapp med mallar", reason: "Mallarna säger vad bilagorna innehåller och i vilken ordning.",
            fix: "Säg var den är med --templates MAPP, eller installera med make install."),
        en: MessageText(
            "Found no template folder", reason: "The templates say what the bilagor contain and in which order.",
            fix: "Say where it is with --templates DIR, or install with make install."))
    static let misnamedRequests = DiagnosticCode(
        "PK013", .warning,
        sv: MessageText(
            "{mapp}/{fil} läses inte",
            reason: "Det som skickades med vid ett möte ska stå i medskick.yaml. Annars följs det inte upp.",
            fix: "Döp om filen till medskick.yaml."),
        en: MessageText(
            "{mapp}/{fil} is not read",
            reason: "What was asked for at a meeting is to stand in medskick.yaml. Otherwise it is not followed up.",
            fix: "Rename the file to medskick.yaml."))
    static let notCompared = DiagnosticCode(
        "PK028", .warning,
        sv: MessageText(
            "Siffrorna är inte jämförda med mötet i {mapp}: {fel}",
            reason: "Underlaget till det mötet går inte att läsa som det ska, så det som har ändrats sedan dess kan inte märkas.",
            fix: "Rätta felet i det mötets mapp. Kör bilaga check {mapp} för att se allt som är fel där."),
        en: MessageText(
            "The figures are not compared with the meeting in {mapp}: {fault}",
            reason: "The inputs of that meeting cannot be read as they should, so what has changed since cannot be noticed.",
            fix: "Correct the error in that meeting's folder. Run bilaga check {mapp} to see all that is wrong there."))
    static let ownName = DiagnosticCode(
        "PK026",
        sv: MessageText(
            "{mapp}/{fil} är din egen fil, men paketet har nu en fil med det namnet",
            reason: "Filen står inte i paketets manifest, så den kommer inte från ett bygge. Inget är skrivet och filen är orörd.",
            fix: "Döp om filen, eller flytta den till en annan mapp, och bygg igen."),
        en: MessageText(
            "{mapp}/{fil} is a file of your own, but the pack now has one of that name",
            reason: "The file is not in the pack's manifest, so it does not come from a build. Nothing was written and the file is untouched.",
            fix: "Rename the file, or move it to another folder, and build again."))
    static let nearlyNamed = DiagnosticCode(
        "PK021", .warning,
        sv: MessageText(
            "{mapp}/{fil} läses inte", reason: "Namnet liknar {förslag}, men bara filer med just de namn som väntas kommer med.",
            fix: "Menade du {förslag}? Döp om filen, eller flytta den ur mappen om den är en kopia."),
        en: MessageText(
            "{mapp}/{fil} is not read", reason: "Its name is like {förslag}, but only files of the very names that are expected count.",
            fix: "Did you mean {förslag}? Rename the file, or move it out of the folder if it is a copy."))
    static let undatedMeeting = DiagnosticCode(
        "PK023", .warning,
        sv: MessageText(
            "Mötet i {mapp} räknas inte som ett tidigare möte",
            reason: "Mappens namn är inte mötets datum och inget mer. Vad som skickades med då följs inte upp.",
            fix: "[[Är den en kopia av {annat}: flytta den härifrån. ]]Döp annars mappen efter mötets datum, som 2024-03-21."),
        en: MessageText(
            "The meeting in {mapp} does not count as an earlier one",
            reason: "The folder's name is not the meeting's date and nothing else. What was asked for then is not followed up.",
            fix: "[[If it is a copy of {annat}, move it away. ]]Otherwise name the folder after the meeting's date, such as 2024-03-21."))
    static let noAttachments = DiagnosticCode(
        "PK024", .warning,
        sv: MessageText(
            "Mötet har varken bilagor eller dagordning",
            reason: "Ett paket görs av sina bilagor, och en kallelse av dagordningen, så inget skrevs. Det som fanns tidigare är orört.",
            fix: "Skriv vilka bilagor mötet har under bilagor. Mallar finns för: {möjliga}."),
        en: MessageText(
            "The meeting has neither attachments nor an agenda",
            reason: "A pack is made of its attachments, and a summons of the agenda, so nothing was written. What was there before is untouched.",
            fix: "Write which attachments the meeting has under bilagor. There are templates for: {möjliga}."))
    static let projectFolder = DiagnosticCode(
        "PK429",
        sv: MessageText(
            "Projektfilen anger en mapp som inte finns: {mapp}", reason: "Sökvägar i bilaga.yaml räknas från mappen som filen ligger i.",
            fix: "Rätta sökvägen, eller skapa mappen."),
        en: MessageText(
            "The project file names a folder that does not exist: {mapp}", reason: "Paths in bilaga.yaml count from the folder that the file is in.",
            fix: "Correct the path, or make the folder."))
    static let noSuchName = DiagnosticCode(
        "PK131",
        sv: MessageText(
            "Länken till bilaga:{namn} leder ingenstans", reason: "Mötet har ingen bilaga av det slaget.",
            fix: "[[Menade du ”{förslag}”? ]]Bilagorna är: {möjliga}."),
        en: MessageText(
            "The link to bilaga:{namn} leads nowhere", reason: "The meeting has no bilaga of that kind.",
            fix: "[[Did you mean “{förslag}”? ]]The bilagor are: {möjliga}."))
    static let idleConsent = DiagnosticCode(
        "PK129", .warning,
        sv: MessageText(
            "{kod} är godkänd här, men finns inte längre",
            reason: "Det som godkändes (”{skäl}”) är rättat eller borttaget, eller så står kommentaren inte vid det.",
            fix: "Ta bort kommentaren, eller flytta den till raden före det som den gäller."),
        en: MessageText(
            "{kod} is accepted here, but is no longer there",
            reason: "What was accepted (“{skäl}”) is mended or removed, or the comment does not stand beside it.",
            fix: "Remove the comment, or move it to the line before what it is about."))
    static let errorNotAccepted = DiagnosticCode(
        "PK130", .warning,
        sv: MessageText(
            "{kod} är ett fel och kan inte godkännas", reason: "Ett fel stoppar bygget. Bara varningar och upplysningar kan godkännas där de står.",
            fix: "Rätta felet och ta bort kommentaren."),
        en: MessageText(
            "{kod} is an error and cannot be accepted", reason: "An error stops the build. Only warnings and notes can be accepted where they stand.",
            fix: "Mend the error and remove the comment."))
}

extension DiagnosticCode {
    static let pandocAbsent = DiagnosticCode(
        "PK460",
        sv: MessageText(
            "Programmet pandoc finns inte på datorn", reason: "Ett Word-utkast (--format docx) görs med det. Inget är skrivet.",
            fix: "Installera det: sudo apt install pandoc (Debian, Ubuntu), brew install pandoc (macOS), eller från pandoc.org. Eller bygg utan docx."),
        en: MessageText(
            "The program pandoc is not on this machine", reason: "A Word draft (--format docx) is made with it. Nothing was written.",
            fix: "Install it: sudo apt install pandoc (Debian, Ubuntu), brew install pandoc (macOS), or from pandoc.org. Or build without docx."))
    static let pandocFailed = DiagnosticCode(
        "PK461",
        sv: MessageText(
            "pandoc gjorde inget Word-utkast[[: {svar}]]", reason: "Programmet blev inte klart, eller förstod inte dokumentet. Inget är skrivet.",
            fix: "Försök igen, med pandoc 2.17 eller senare. Eller bygg utan docx."),
        en: MessageText(
            "pandoc made no Word draft[[: {svar}]]", reason: "The program did not finish, or did not understand the document. Nothing was written.",
            fix: "Try again, with pandoc 2.17 or later. Or build without docx."))
}

public let packCodes: [DiagnosticCode] =
    [
        .pandocAbsent, .pandocFailed,
        .unknownKind, .unknownOnly, .noDivisible, .missingEntry, .repeatedEntry, .noFiles, .deadLink, .noMeetings,
        .sameOutput, .cannotWrite, .noTemplates, .outInsideInput, .misnamedRequests,
        .foreignFolder, .inputsInOutput, .otherBoard, .otherMeeting, .busy, .notAFolder, .leftBehind, .notCompared, .ownName, .manifestFault, .layoutChanged,
        .otherTemplates, .nearlyNamed,
        .unlisted, .undatedMeeting, .noAttachments, .withheldLeak, .derivedLeak, .unreadOutput, .nameLeft, .notPublished, .secretFile, .computableSecret,
        .projectFolder,
        .idleConsent, .errorNotAccepted, .noSuchName,
    ] + DiagnosticCode.documentCodes + DiagnosticCode.remarkCodes + DiagnosticCode.supplementCodes + DiagnosticCode.paperCodes
