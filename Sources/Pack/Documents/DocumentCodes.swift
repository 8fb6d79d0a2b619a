import Diagnostics

/// What can be wrong with minutes and other documents of their own.
extension DiagnosticCode {
    static let itemNotMinuted = DiagnosticCode(
        "PK430",
        sv: MessageText(
            "Ärende {nummer}, {rubrik}, står inte i protokollet",
            reason: "Protokollet ska visa vad som blev av varje ärende på dagordningen, också av det som utgick.",
            fix: "Lägg till ärendet: ärende: {nummer}."),
        en: MessageText(
            "Item {nummer}, {rubrik}, is not in the minutes",
            reason: "The minutes are to show what came of every item of the agenda, of what was withdrawn too.",
            fix: "Add the item: ärende: {nummer}."))
    static let noSuchItem = DiagnosticCode(
        "PK431",
        sv: MessageText(
            "Dagordningen har inget ärende {nummer}", reason: "Rubriken hämtas från dagordningen, som har {antal} ärenden.",
            fix: "Rätta numret, eller lägg ärendet i mote.yaml."),
        en: MessageText(
            "The agenda has no item {nummer}", reason: "The heading is taken from the agenda, which has {antal} items.",
            fix: "Correct the number, or put the item into mote.yaml."))
    static let itemTwice = DiagnosticCode(
        "PK432",
        sv: MessageText(
            "Ärende {nummer} står två gånger i protokollet", reason: "Varje ärende har en enda paragraf.", fix: "Slå ihop dem, eller rätta numret."),
        en: MessageText("Item {nummer} stands twice in the minutes", reason: "Each item has one paragraph alone.", fix: "Join them, or correct the number."))
    static let paragraphOutOfOrder = DiagnosticCode(
        "PK433",
        sv: MessageText(
            "§ {nummer} skulle vara § {väntad}", reason: "Paragraferna löper över året utan luckor; {före}.", fix: "Rätta numret, och dem som följer."),
        en: MessageText(
            "§ {nummer} should be § {väntad}", reason: "Paragraphs run on over the year without gaps; {before}.",
            fix: "Correct the number, and those that follow."))
    static let notAMember = DiagnosticCode(
        "PK434",
        sv: MessageText(
            "{vem} står inte bland registrets ledamöter för {part}", reason: "Protokollet visar vilka som fick vara med om besluten.",
            fix: "[[Menade du {förslag}?]] Rätta namnet, lägg till personen under ledamöter i registret, eller skriv inbjuden: ja."),
        en: MessageText(
            "{vem} is not among the members of {part} in the register", reason: "The minutes show who might take part in the decisions.",
            fix: "[[Did you mean {förslag}?]] Correct the name, add the person under ledamöter in the register, or write inbjuden: ja."))
    static let nobodyDecides = DiagnosticCode(
        "PK435",
        sv: MessageText(
            "Ingen närvarande deltog i beslutet", reason: "Ett beslut har fattats av någon. Alla närvarande har tjänstgör: nej eller är jäviga i ärendet.",
            fix: "Rätta tjänstgör under närvarande, eller jäv."),
        en: MessageText(
            "Nobody present took part in the decision",
            reason: "A decision was made by somebody. All who were present have tjänstgör: nej, or a conflict of interest.",
            fix: "Correct tjänstgör under närvarande, or jäv."))
    static let nextBeforeThis = DiagnosticCode(
        "PK436",
        sv: MessageText(
            "Nästa möte, den {datum}, är inte efter det här", reason: "Det här mötet är den {möte}.", fix: "Rätta datumet."),
        en: MessageText(
            "The next meeting, on {datum}, is not after this one", reason: "This meeting is on {möte}.", fix: "Correct the date."))
    static let followedWithoutKey = DiagnosticCode(
        "PK437",
        sv: MessageText(
            "Det här ska någon göra, men det har ingen nyckel att följas upp under",
            reason: "Utan nyckel kommer det inte med i nästa mötes uppföljning, så svaret går inte att se.",
            fix: "Skriv en kort nyckel, till exempel nyckel: utvärderingsplan."),
        en: MessageText(
            "Somebody is to do this, but it has no key to be followed up by",
            reason: "Without a key it is not in the next meeting's follow-up, so nobody sees the answer.",
            fix: "Write a short key, such as nyckel: evaluation-plan."))
    static let keyTwice = DiagnosticCode(
        "PK438",
        sv: MessageText(
            "Nyckeln {nyckel} används två gånger vid mötet", reason: "Ett svar vid nästa möte skulle kunna gälla båda.",
            fix: "Ge dem var sin nyckel, eller ta bort det som är skrivet två gånger."),
        en: MessageText(
            "The key {nyckel} is used twice at the meeting", reason: "An answer at the next meeting might mean either.",
            fix: "Give each its own key, or remove what is written twice."))
    static let presentTwice = DiagnosticCode(
        "PK439",
        sv: MessageText(
            "{person} står två gånger bland de närvarande", reason: "Då blir antalet närvarande fel.", fix: "Ta bort den ena."),
        en: MessageText(
            "{person} is listed twice among those present", reason: "Then the number of those present is wrong.", fix: "Remove one of them."))

    static let nothingUnderItem = DiagnosticCode(
        "PK440", .warning,
        sv: MessageText(
            "Inget står under {paragrafer}", reason: "Protokollet ska visa vad som blev av varje ärende. Rubriken trycks ändå, med numret.",
            fix: "Skriv text eller beslut. Utgick ärendet, eller lades något bara till handlingarna: skriv det."),
        en: MessageText(
            "Nothing stands under {items}", reason: "The minutes are to show what came of every item. Its heading is printed all the same, with its number.",
            fix: "Write a text or a decision. If the item was withdrawn, or something was only noted, write that."))

    static let nothingToMake = DiagnosticCode(
        "PK476",
        sv: MessageText(
            "{fil} finns inte i {mapp}", reason: "Dokumentet görs av den filen, som inte är skriven än.",
            fix: "[[Börja med {kommando}: det skriver filen ur dagordningen.]] [[Skriv {filen}, så som handboken visar.]]"),
        en: MessageText(
            "There is no {fil} in {mapp}", reason: "The document is made of that file, which has not been written yet.",
            fix: "[[Begin with {kommando}: it writes the file from the agenda.]] [[Write {filen}, as the handbook shows.]]"))

    static let itemsShifted = DiagnosticCode(
        "PK480",
        sv: MessageText(
            "Texten under ärende {nummer} är skriven för ”{rubrik}”, som nu är ärende {nytt}",
            reason: "Dagordningen har ändrats sedan protokollet påbörjades, och ärende {nummer} är nu ”{nu}”. Rubriken hämtas efter numret.",
            fix: "Rätta numren: {byten}. Lägg sedan till det som är nytt på dagordningen, med numret det har där."),
        en: MessageText(
            "The text under item {nummer} is written for “{rubrik}”, which is item {nytt} now",
            reason: "The agenda has changed since the minutes were begun, and item {nummer} is now “{nu}”. The heading is taken by the number.",
            fix: "Correct the numbers: {changes}. Then add what is new on the agenda, with the number that it has there."))
    static let otherHeading = DiagnosticCode(
        "PK481", .warning,
        sv: MessageText(
            "Ärende {nummer} är ”{nu}” på dagordningen, men texten är skriven för ”{rubrik}”",
            reason: "Rubriken hämtas från dagordningen. Är det ett annat ärende står texten under fel rubrik.",
            fix: "Är det samma ärende: skriv den nya rubriken under gäller, eller ta bort raden. Annars: rätta numret."),
        en: MessageText(
            "Item {nummer} is “{nu}” on the agenda, but the text is written for “{rubrik}”",
            reason: "The heading is taken from the agenda. If it is another item, the text stands under the wrong heading.",
            fix: "If it is the same item, write the new heading under gäller, or remove the line. Otherwise correct the number."))

    static let documentCodes: [DiagnosticCode] =
        [
            nothingToMake, itemsShifted, otherHeading,
            itemNotMinuted, noSuchItem, itemTwice, paragraphOutOfOrder, notAMember, nobodyDecides, nextBeforeThis, followedWithoutKey, keyTwice,
            presentTwice, nothingUnderItem,
        ] + minutesCodes
}
