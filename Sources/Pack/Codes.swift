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
    static let cannotWrite = DiagnosticCode(
        "PK010",
        sv: MessageText(
            "Det gick inte att skriva {fil}: {orsak}", reason: "Det som fanns tidigare är orört.",
            fix: "Kontrollera att du får skriva i mappen och att disken inte är full."),
        en: MessageText(
            "Could not write {fil}: {cause}", reason: "What was there before is untouched.",
            fix: "See that you may write in the folder and that the disk is not full."))
    static let noTemplates = DiagnosticCode(
        "PK011",
        sv: MessageText(
            "Hittar ingen mapp med mallar", reason: "Mallarna säger vad bilagorna innehåller och i vilken ordning.",
            fix: "Säg var den är med --templates MAPP, eller installera med make install."),
        en: MessageText(
            "Found no template folder", reason: "The templates say what the bilagor contain and in which order.",
            fix: "Say where it is with --templates DIR, or install with make install."))
    static let outInsideInput = DiagnosticCode(
        "PK012",
        sv: MessageText(
            "{mapp} är mötets egen mapp", reason: "Paketet skulle skriva över underlaget.",
            fix: "Välj en annan mapp med --out."),
        en: MessageText(
            "{mapp} is the meeting's own folder", reason: "The pack would overwrite its own inputs.",
            fix: "Choose another folder with --out."))
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
    static let foreignFolder = DiagnosticCode(
        "PK014",
        sv: MessageText(
            "{mapp} är inget paket", reason: "Mappen har filer, bland annat {fil}, men ingen manifest.json som bilaga har skrivit. Inget i den är rört.",
            fix: "Välj en annan mapp med --out, eller flytta den som finns."),
        en: MessageText(
            "{mapp} is no pack", reason: "The folder has files, {fil} among them, but no manifest.json that bilaga wrote. Nothing in it was touched.",
            fix: "Choose another folder with --out, or move the one that is there."))
    static let inputsInOutput = DiagnosticCode(
        "PK015",
        sv: MessageText(
            "{mapp} har ett mötes underlag i sig", reason: "Där ligger {fil}. Ett paket skrivs aldrig över underlag. Inget i mappen är rört.",
            fix: "Välj en annan mapp med --out."),
        en: MessageText(
            "{mapp} holds the inputs of a meeting", reason: "{fil} is in it. A pack is never written over inputs. Nothing in the folder was touched.",
            fix: "Choose another folder with --out."))
    static let otherBoard = DiagnosticCode(
        "PK016",
        sv: MessageText(
            "{mapp} är ett paket för {styrelse}[[, {organisation}]]",
            reason: "Det skulle ersättas av paketet för {egen}. Inget i mappen är rört.",
            fix: "Välj en annan mapp med --out, eller lägg till --replace om det gamla paketet ska bort."),
        en: MessageText(
            "{mapp} is a pack for {styrelse}[[, {organisation}]]",
            reason: "It would be replaced by the pack for {egen}. Nothing in the folder was touched.",
            fix: "Choose another folder with --out, or add --replace if the old pack is to go."))
    static let otherMeeting = DiagnosticCode(
        "PK029",
        sv: MessageText(
            "{mapp} är paketet till mötet den {dag}",
            reason:
                "Det skulle ersättas av paketet till mötet den {egen}. Två mötens mappar med samma namn får samma mapp för sina paket. Inget i mappen är rört.",
            fix: "Döp mötets mapp efter dess dag, eller välj en annan mapp med --out. Lägg till --replace om det gamla paketet ska bort."),
        en: MessageText(
            "{mapp} is the pack for the meeting of {dag}",
            reason:
                "It would be replaced by the pack for the meeting of {egen}. The folders of two meetings with one name get one folder for their packs. Nothing in the folder was touched.",
            fix: "Name the meeting's folder after its day, or choose another folder with --out. Add --replace if the old pack is to go."))
    static let busy = DiagnosticCode(
        "PK017",
        sv: MessageText(
            "Ett annat bygge skriver i {mapp}", reason: "Det har väntats på i en minut. Två byggen skriver aldrig samtidigt i samma mapp.",
            fix: "Vänta tills det är klart, eller avsluta det om det har hängt sig."),
        en: MessageText(
            "Another build is writing in {mapp}", reason: "It has been waited for during a minute. Two builds never write in the same folder at the same time.",
            fix: "Wait until it is done, or end it if it hangs."))
    static let notAFolder = DiagnosticCode(
        "PK018",
        sv: MessageText(
            "{mapp} är ingen mapp", reason: "Där paketet ska ligga finns en fil eller en länk. Den är inte rörd.",
            fix: "Flytta den, eller välj en annan mapp med --out."),
        en: MessageText(
            "{mapp} is no folder", reason: "There is a file or a link where the pack is to be. It was not touched.",
            fix: "Move it, or choose another folder with --out."))
    static let leftBehind = DiagnosticCode(
        "PK019", .warning,
        sv: MessageText(
            "{mapp} ligger kvar",
            reason:
                "Det är ett av de namn som ett bygge använder medan det skriver. [[Där finns {fil}, som bilaga inte har gjort.]][[Det gick inte att ta bort: {orsak}.]]",
            fix: "Se efter vad det är, och flytta eller ta bort det själv. Paketet är skrivet ändå."),
        en: MessageText(
            "{mapp} is still there",
            reason:
                "It is one of the names that a build uses while it writes. [[There is {fil}, which bilaga did not make.]][[It could not be removed: {cause}.]]",
            fix: "See what it is, and move or remove it yourself. The pack is written all the same."))
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
    static let manifestFault = DiagnosticCode(
        "PK027",
        sv: MessageText(
            "{mapp}/manifest.json går inte att läsa: {orsak}",
            reason: "Manifestet säger vad som är paketets filer och vilket organ det hör till. Utan det ersätts inget.",
            fix: "Gör filen läsbar, eller flytta den gamla mappen och bygg igen."),
        en: MessageText(
            "{mapp}/manifest.json cannot be read: {cause}",
            reason: "The manifest says what files are the pack's and what body it belongs to. Without it nothing is replaced.",
            fix: "Make the file readable, or move the old folder and build again."))
    static let nearlyNamed = DiagnosticCode(
        "PK021", .warning,
        sv: MessageText(
            "{mapp}/{fil} läses inte", reason: "Namnet liknar {förslag}, men bara filer med just de namn som väntas kommer med.",
            fix: "Menade du {förslag}? Döp om filen, eller flytta den ur mappen om den är en kopia."),
        en: MessageText(
            "{mapp}/{fil} is not read", reason: "Its name is like {förslag}, but only files of the very names that are expected count.",
            fix: "Did you mean {förslag}? Rename the file, or move it out of the folder if it is a copy."))
    static let unlisted = DiagnosticCode(
        "PK022", .warning,
        sv: MessageText(
            "{mapp}/{fil} är inte med i paketet", reason: "Filen är underlag till bilagan ”{slag}”, som mötet inte har.",
            fix: "Skriv {slag} under bilagor i mote.yaml om bilagan ska vara med. Annars: flytta filen ur mappen."),
        en: MessageText(
            "{mapp}/{fil} is not in the pack", reason: "The file is the input of the attachment “{slag}”, which the meeting does not have.",
            fix: "Write {slag} under bilagor in mote.yaml if it is to be in the pack. Otherwise move the file out of the folder."))
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
    static let withheldLeak = DiagnosticCode(
        "PK340",
        sv: MessageText(
            "Det som är märkt med sekretess finns i den offentliga utgåvan: ”{ord}” i {fil}",
            reason: "Inget är skrivet. Samma ord står på ett ställe till, utan märke, och skulle bli offentliga där.",
            fix: "Märk det också där, eller skriv om det. Är det inte hemligt: ta bort märket."),
        en: MessageText(
            "What is marked as secret is in the public edition: “{ord}” in {fil}",
            reason: "Nothing has been written. The same words stand in another place, without a mark, and would be public there.",
            fix: "Mark it there too, or write it otherwise. If it is not secret, take the mark away."))
    static let derivedLeak = DiagnosticCode(
        "PK341",
        sv: MessageText(
            "Talet {tal} skulle avslöja något som är märkt med sekretess, och står i {fil}",
            reason:
                "Inget är skrivet. Talet är räknat ur det hemliga och utelämnat där, men samma tal står på ett ställe till[[: i tabellen ”{tabell}”]][[, raden ”{rad}”]].",
            fix:
                "Står det i en text: märk det med sekretess, eller hämta det med {{…}} så att det följer med. Står det i en tabell: märk siffran i underlaget också. Är det ett annat tal som råkar vara lika: märk bara det som inte går att räkna ut, eller skriv om texten."
        ),
        en: MessageText(
            "The figure {tal} would reveal something marked as secret, and stands in {fil}",
            reason:
                "Nothing has been written. It is computed of the secret and left out there, but the same figure stands in another place[[: in the table “{tabell}”]][[, row “{rad}”]].",
            fix:
                "In a text: mark it as secret, or take it with {{…}} so that it follows. In a table: mark the figure in the inputs too. If it is another figure that happens to be the same, mark only what cannot be worked out, or write the text otherwise."
        ))
    static let nameLeft = DiagnosticCode(
        "PK343", .warning,
        sv: MessageText(
            "”{ord}” ur det som är märkt med sekretess står kvar i {fil}",
            reason: "Det kan vara någon annan med samma namn, eller ord som står där av egna skäl; det kan programmet inte veta.",
            fix: "Är det samma: märk det också där. Annars behöver du inte göra något."),
        en: MessageText(
            "“{ord}” out of what is marked as secret is left in {fil}",
            reason: "It may be somebody else of the same name, or words that stand there for their own reasons, which the program cannot know.",
            fix: "If it is the same, mark it there too. Otherwise there is nothing to do."))
    static let secretFile = DiagnosticCode(
        "PK345",
        sv: MessageText(
            "En hel fil med siffror kan inte märkas överst",
            reason: "Tabeller och diagram går inte att göra av märken. I den offentliga utgåvan står hela bilagan i stället som utelämnad.",
            fix: "Ta bort märket här, och skriv sekretess vid bilagan i mote.yaml. Är bara vissa siffror hemliga: märk dem."),
        en: MessageText(
            "A whole file of figures cannot be marked at its top",
            reason: "Tables and charts cannot be made of marks. In the public edition the whole bilaga is left out instead.",
            fix: "Take the mark away here, and write sekretess at the bilaga in mote.yaml. If only some figures are secret, mark those."))
    static let notPublished = DiagnosticCode(
        "PK344",
        sv: MessageText(
            "Den offentliga utgåvan gick inte att göra",
            reason: "När det hemliga är borttaget saknas något som varje utgåva måste ha, till exempel dagen. Inget är skrivet.",
            fix: "Märk det som är hemligt var för sig, och inte hela filen."),
        en: MessageText(
            "The public edition could not be made",
            reason: "With the secret taken out something is missing that every edition must have, such as the day. Nothing has been written.",
            fix: "Mark what is secret one by one, and not the whole file."))
    static let unreadOutput = DiagnosticCode(
        "PK342",
        sv: MessageText(
            "{fil} går inte att läsa tillbaka",
            reason: "Det som ska bli offentligt söks igenom efter det som är hemligt, och det här gick inte att söka igenom. Inget är skrivet.",
            fix: "Bygg om. Händer det igen är det ett fel i programmet: rapportera det."),
        en: MessageText(
            "{fil} cannot be read back",
            reason: "What is to be public is searched for what is secret, and this could not be searched. Nothing has been written.",
            fix: "Build again. If it happens again it is a fault of the program: report it."))
    static let otherTemplates = DiagnosticCode(
        "PK025", .note,
        sv: MessageText(
            "Paketet i {mapp} var gjort med andra mallar, och är ersatt",
            reason: "Detta skiljer: {vad}.",
            fix: "Om du har ändrat i mallarna behöver du inte göra något. Annars: se efter att --templates pekar på dem som gällde, och bygg om."),
        en: MessageText(
            "The pack in {mapp} was made with other templates, and is replaced",
            reason: "These differ: {vad}.",
            fix: "If you have edited the templates, do nothing. Otherwise see that --templates leads to those in force, and build again."))
    static let projectFolder = DiagnosticCode(
        "PK429",
        sv: MessageText(
            "Projektfilen anger en mapp som inte finns: {mapp}", reason: "Sökvägar i bilaga.yaml räknas från mappen som filen ligger i.",
            fix: "Rätta sökvägen, eller skapa mappen."),
        en: MessageText(
            "The project file names a folder that does not exist: {mapp}", reason: "Paths in bilaga.yaml count from the folder that the file is in.",
            fix: "Correct the path, or make the folder."))
    static let layoutChanged = DiagnosticCode(
        "PK020", .note,
        sv: MessageText(
            "Layouten i {möte} är inte densamma som i {förra}",
            reason: "Detta skiljer: {vad}. Paketet är skrivet; layouten ska annars vara likadan från möte till möte.",
            fix: "Om ändringen är menad behöver du inte göra något. Annars: ta fram de mallar och typsnitt som användes då."),
        en: MessageText(
            "The layout of {möte} is not that of {förra}",
            reason: "These differ: {vad}. The pack is written; the layout is otherwise to be the same from meeting to meeting.",
            fix: "If the change is meant, do nothing. Otherwise bring back the templates and fonts that were used then."))
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
        .unlisted, .undatedMeeting, .noAttachments, .withheldLeak, .derivedLeak, .unreadOutput, .nameLeft, .notPublished, .secretFile, .projectFolder,
        .idleConsent, .errorNotAccepted, .noSuchName,
    ] + DiagnosticCode.documentCodes + DiagnosticCode.remarkCodes + DiagnosticCode.supplementCodes + DiagnosticCode.paperCodes
