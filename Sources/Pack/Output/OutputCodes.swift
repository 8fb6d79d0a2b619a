import Diagnostics

/// What can be wrong with the folder that a pack is written to.
extension DiagnosticCode {
    static let cannotWrite = DiagnosticCode(
        "PK010",
        sv: MessageText(
            "Det gick inte att skriva {fil}: {orsak}", reason: "Det som fanns tidigare är orört.",
            fix: "Kontrollera att du får skriva i mappen och att disken inte är full."),
        en: MessageText(
            "Could not write {fil}: {cause}", reason: "What was there before is untouched.",
            fix: "See that you may write in the folder and that the disk is not full."))

    static let outInsideInput = DiagnosticCode(
        "PK012",
        sv: MessageText(
            "{mapp} är mötets egen mapp", reason: "Paketet skulle skriva över underlaget.",
            fix: "Välj en annan mapp med --out."),
        en: MessageText(
            "{mapp} is the meeting's own folder", reason: "The pack would overwrite its own inputs.",
            fix: "Choose another folder with --out."))

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

    static let unlisted = DiagnosticCode(
        "PK022", .warning,
        sv: MessageText(
            "{mapp}/{fil} är inte med i paketet", reason: "Filen är underlag till bilagan ”{slag}”, som mötet inte har.",
            fix: "Skriv {slag} under bilagor i mote.yaml om bilagan ska vara med. Annars: flytta filen ur mappen."),
        en: MessageText(
            "{mapp}/{fil} is not in the pack", reason: "The file is the input of the attachment “{slag}”, which the meeting does not have.",
            fix: "Write {slag} under bilagor in mote.yaml if it is to be in the pack. Otherwise move the file out of the folder."))

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
