public import Diagnostics

/// What can be wrong with a pack as a whole (PK).
extension DiagnosticCode {
    static let unknownKind = DiagnosticCode(
        "PK001",
        sv: MessageText(
            "Det finns ingen mall för bilagan ”{slag}”",
            reason: "Varje slag av bilaga har en mall med samma namn: {fil}.",
            fix: "[[Menade du ”{förslag}”?]] [[Mallar finns för: {möjliga}.]]"),
        en: MessageText(
            "There is no template for the attachment “{slag}”",
            reason: "Each kind of attachment has a template of the same name: {fil}.",
            fix: "[[Did you mean “{förslag}”?]] [[There are templates for: {möjliga}.]]"))
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
            fix: "Skriv filen, eller ta bort {fält} {nyckel} ur registret om det inte längre gäller."),
        en: MessageText(
            "There is no file for {fält} {nyckel}[[ ({namn})]]",
            reason: "The template wants a file for each {fält} of the register: {mönster}.",
            fix: "Write the file, or remove {fält} {nyckel} from the register if it no longer applies."))
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
            fix: "[[Menade du ”{förslag}”?]] Mötets bilagor heter bilaga-1 till bilaga-{antal}."),
        en: MessageText(
            "The link “{mål}” leads nowhere", reason: "Whoever reads the pack gets no further from there.",
            fix: "[[Did you mean “{förslag}”?]] The attachments are bilaga-1 to bilaga-{antal}."))
    static let noMeetings = DiagnosticCode(
        "PK008",
        sv: MessageText(
            "Här finns inget möte: {mapp}", reason: "Ett möte är en mapp med filen mote.yaml.",
            fix: "[[Menade du ”{förslag}”?]]"),
        en: MessageText(
            "There is no meeting here: {mapp}", reason: "A meeting is a folder with the file mote.yaml.",
            fix: "[[Did you mean “{förslag}”?]]"))
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
            "Det gick inte att skriva {fil}: {skäl}", reason: "Det som fanns tidigare är orört.",
            fix: "Kontrollera att du får skriva i mappen och att disken inte är full."),
        en: MessageText(
            "Could not write {fil}: {skäl}", reason: "What was there before is untouched.",
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
            reason: "Det som styrelsen bad om vid ett möte ska stå i medskick.yaml. Annars följs det inte upp.",
            fix: "Döp om filen till medskick.yaml."),
        en: MessageText(
            "{mapp}/{fil} is not read",
            reason: "What the board asked for at a meeting is to stand in medskick.yaml. Otherwise it is not followed up.",
            fix: "Rename the file to medskick.yaml."))
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
}

public let packCodes: [DiagnosticCode] = [
    .unknownKind, .unknownOnly, .noDivisible, .missingEntry, .repeatedEntry, .noFiles, .deadLink, .noMeetings,
    .sameOutput, .cannotWrite, .noTemplates, .outInsideInput, .misnamedRequests,
    .layoutChanged,
]
