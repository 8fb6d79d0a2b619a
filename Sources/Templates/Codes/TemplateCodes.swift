import Diagnostics

/// What can be wrong with a template's own text (TM).
extension DiagnosticCode {
    static let unclosedTag = DiagnosticCode(
        "TM001",
        sv: MessageText(
            "Taggen är inte stängd", reason: "Allt som följer skulle läsas som en del av den.",
            fix: "Avsluta den med lika många klammer som den börjar med."),
        en: MessageText(
            "The tag is not closed", reason: "All that follows would be read as part of it.",
            fix: "End it with as many braces as it begins with."))
    static let unclosedSection = DiagnosticCode(
        "TM002",
        sv: MessageText(
            "Sektionen ”{namn}” stängs aldrig", reason: "Det syns inte hur mycket av mallen som hör till den.",
            fix: "Lägg till {tagg} där den ska sluta."),
        en: MessageText(
            "The section “{namn}” is never closed", reason: "It cannot be seen how much of the template belongs to it.",
            fix: "Add {tagg} where it should end."))
    static let closingNothing = DiagnosticCode(
        "TM003",
        sv: MessageText(
            "”{namn}” stängs men har inte öppnats",
            reason: "En sektion är det som står mellan två taggar med samma namn, en som öppnar och en som stänger.",
            fix: "Ta bort taggen, eller öppna sektionen med {tagg}."),
        en: MessageText(
            "“{namn}” is closed but was not opened",
            reason: "A section is what stands between two tags of the same name, one that opens and one that closes.",
            fix: "Delete the tag, or open the section with {tagg}."))
    static let closingMismatch = DiagnosticCode(
        "TM004",
        sv: MessageText(
            "”{namn}” stängs, men den öppna sektionen heter ”{öppnad}”",
            reason: "Den sektion som öppnades sist stängs först.",
            fix: "Skriv {tagg}."),
        en: MessageText(
            "“{namn}” is closed, but the open section is “{öppnad}”",
            reason: "The section that was opened last is closed first.",
            fix: "Write {tagg}."))
    static let sectionsTooDeep = DiagnosticCode(
        "TM005",
        sv: MessageText(
            "Sektionerna har för många nivåer",
            reason: "Så många nivåer beror oftast på en sektion som inte har stängts.",
            fix: "Stäng de sektioner som ska sluta, eller flytta en del till en delmall."),
        en: MessageText(
            "The sections are nested too deeply",
            reason: "So many levels mostly come from a section that was not closed.",
            fix: "Close the sections that should end, or move a part to a partial."))
    static let partialsTooDeep = DiagnosticCode(
        "TM006",
        sv: MessageText(
            "Delmallen ”{namn}” ligger djupare än {antal} nivåer", reason: "En delmall får inte innehålla sig själv.",
            fix: "Ta bort den tagg som får delmallen att hämta sig själv, direkt eller genom en annan."),
        en: MessageText(
            "The partial “{namn}” is nested deeper than {antal} levels", reason: "A partial must not contain itself.",
            fix: "Remove the tag by which the partial fetches itself, directly or through another."))
    static let partialName = DiagnosticCode(
        "TM007",
        sv: MessageText(
            "”{namn}” är inget namn på en delmall",
            reason: "En delmall ligger i mallmappen och skrivs utan sökväg och filändelse.",
            fix: "Skriv till exempel sidfot för filen sidfot.md."),
        en: MessageText(
            "“{namn}” is not the name of a partial",
            reason: "A partial lies in the templates folder and is written without path and ending.",
            fix: "Write sidfot for the file sidfot.md."))
    static let partialNotHere = DiagnosticCode(
        "TM008",
        sv: MessageText(
            "Delmallen ”{namn}” kan inte hämtas här",
            reason: "Delmallar får stå i mallens brödtext, inte i rubriker och tabeller.",
            fix: "Skriv texten på plats, eller flytta taggen till brödtexten."),
        en: MessageText(
            "The partial “{namn}” cannot be fetched here",
            reason: "Partials may stand in the template's body, not in headings and tables.",
            fix: "Write the text in place, or move the tag to the body."))
    static let unclosedFence = DiagnosticCode(
        "TM009",
        sv: MessageText(
            "Blocket ”{namn}” är inte stängt", reason: "Resten av mallen skulle läsas som en del av det.",
            fix: "Avsluta det med ``` på en egen rad."),
        en: MessageText(
            "The block “{namn}” is not closed", reason: "The rest of the template would be read as part of it.",
            fix: "End it with ``` on a line of its own."))
    static let proseInDoubleBraces = DiagnosticCode(
        "TM010",
        sv: MessageText(
            "Prosa skrivs ut med tre klammer",
            reason: "Med två klammer skrivs Markdown ut som det står, med asterisker och allt.",
            fix: "Skriv {tagg}."),
        en: MessageText(
            "Prose is printed with three braces",
            reason: "With two braces Markdown comes out as it stands, asterisks and all.",
            fix: "Write {tagg}."))
    static let blockNotMapping = DiagnosticCode(
        "TM011",
        sv: MessageText(
            "Här väntades nycklar med värden", reason: "Ett block beskrivs med nycklar, var och en på sin rad.",
            fix: "Nycklarna är: {kända}."),
        en: MessageText(
            "Keys with values were expected here", reason: "A block is described by keys, each on a line of its own.",
            fix: "The keys are: {kända}."))
    static let unknownBlockKey = DiagnosticCode(
        "TM012",
        sv: MessageText(
            "Okänd nyckel ”{namn}”", reason: "En felstavad nyckel skulle annars tyst falla bort.",
            fix: "[[Menade du ”{förslag}”?]] [[Nycklarna är: {kända}.]]"),
        en: MessageText(
            "Unknown key “{namn}”", reason: "A misspelt key would otherwise be lost without a word.",
            fix: "[[Did you mean “{förslag}”?]] [[The keys are: {kända}.]]"))
    static let missingBlockKey = DiagnosticCode(
        "TM013",
        sv: MessageText(
            "”{namn}” saknas", reason: "Utan den går det inte att veta vad som ska visas.",
            fix: "Lägg till ”{namn}:”."),
        en: MessageText(
            "“{namn}” is missing", reason: "Without it there is no knowing what to show.",
            fix: "Add “{namn}:”."))
    static let blockNotList = DiagnosticCode(
        "TM014",
        sv: MessageText(
            "Här väntades en lista", reason: "Nyckeln tar flera delar, även när det bara finns en.",
            fix: "Skriv varje del på en egen rad som börjar med ”- ”."),
        en: MessageText(
            "A list was expected here", reason: "The key takes several items, even when there is only one.",
            fix: "Write each item on a line that begins with “- ”."))
    static let blockNotText = DiagnosticCode(
        "TM015",
        sv: MessageText(
            "Här väntades en text", reason: "En text som börjar med klammer behöver citattecken i YAML.",
            fix: "Sätt citattecken kring texten."),
        en: MessageText(
            "A text was expected here", reason: "A text that begins with braces needs quotes in YAML.",
            fix: "Put quotes around the text."))
    static let blockNotYesNo = DiagnosticCode(
        "TM016",
        sv: MessageText(
            "Här väntades ja eller nej", reason: "Nyckeln slår på eller av något.",
            fix: "Skriv ja eller nej, eller ta bort raden."),
        en: MessageText(
            "ja or nej was expected here", reason: "The key turns something on or off.",
            fix: "Write ja or nej, or remove the line."))
    static let blockNotInteger = DiagnosticCode(
        "TM017",
        sv: MessageText(
            "Här väntades ett heltal från {minst} till {högst}",
            reason: "Utanför de gränserna går det inte att sätta på en sida.",
            fix: "Skriv ett tal utan decimaler, till exempel {minst}."),
        en: MessageText(
            "An integer from {minst} to {högst} was expected here",
            reason: "Beyond those bounds it cannot be set on a page.",
            fix: "Write a number without decimals, such as {minst}."))
    static let unknownChoice = DiagnosticCode(
        "TM018",
        sv: MessageText(
            "”{namn}” finns inte att välja", reason: "Nyckeln tar ett av några bestämda ord.",
            fix: "Välj bland: {kända}."),
        en: MessageText(
            "“{namn}” is not among the choices", reason: "The key takes one of a few words.",
            fix: "Choose among: {kända}."))
    static let tooManyKeyFigures = DiagnosticCode(
        "TM019",
        sv: MessageText(
            "Fler än {antal} nyckeltal",
            reason: "Nyckeltalen står bredvid varandra överst på sidan; fler än {antal} får inte plats att läsas.",
            fix: "Ta bort något."),
        en: MessageText(
            "More than {antal} key figures",
            reason: "The key figures stand side by side at the top of the page; more than {antal} cannot be read there.",
            fix: "Remove one."))
    static let factWithoutTerm = DiagnosticCode(
        "TM020",
        sv: MessageText(
            "Raden saknar ”Ord: ”", reason: "I ett faktablock står ordet först på raden, sedan kolon och mellanslag.",
            fix: "Skriv till exempel ”Plats: Eskilstuna”."),
        en: MessageText(
            "The line has no “Term: ”", reason: "In a block of facts the term comes first, then a colon and a space.",
            fix: "Write, for example, “Plats: Eskilstuna”."))
    static let missingFrontMatter = DiagnosticCode(
        "TM021",
        sv: MessageText(
            "Mallen saknar inledning mellan två rader med ---",
            reason: "Där står bilagans titel och vilka filer den bygger på.",
            fix: "Börja mallen med ---, titel: och ---."),
        en: MessageText(
            "The template has no front matter between two lines of ---",
            reason: "It holds the title of the bilaga and the files that it is made from.",
            fix: "Begin the template with ---, titel: and ---."))
    static let reservedName = DiagnosticCode(
        "TM022",
        sv: MessageText(
            "”{namn}” är upptaget", reason: "Namnet betyder redan något i alla mallar.",
            fix: "Välj ett annat namn."),
        en: MessageText(
            "“{namn}” is taken", reason: "The name already means something in every template.",
            fix: "Choose another name."))
    static let sourceNeedsFile = DiagnosticCode(
        "TM023",
        sv: MessageText(
            "Underlaget ”{namn}” måste ange fil eller filer",
            reason: "Ett underlag läses ur en eller flera av mötets filer.",
            fix: "Skriv fil: namn.yaml, eller filer: mapp/*.md."),
        en: MessageText(
            "The source “{namn}” must say fil or filer",
            reason: "A source is read from one or several of the meeting's files.",
            fix: "Write fil: name.yaml, or filer: folder/*.md."))
    static let unknownSelection = DiagnosticCode(
        "TM024",
        sv: MessageText(
            "”{namn}” är inget underlag med ”en per”",
            reason: "Det som väljs ut måste vara ett underlag med flera filer, en per mål till exempel.",
            fix: "Lägg till ”en per” i underlaget, eller välj ett annat underlag för ”urval”."),
        en: MessageText(
            "“{namn}” is not a source with “en per”",
            reason: "What is selected among must be a source of several files, one per goal for example.",
            fix: "Add “en per” to the source, or choose another source for “urval”."))
    static let nothingSelected = DiagnosticCode(
        "TM025",
        sv: MessageText(
            "Det finns inget underlag för ”{namn}”", reason: "Bilagan skulle bli tom.",
            fix: "Det finns för: {kända}."),
        en: MessageText(
            "There is no input for “{namn}”", reason: "The bilaga would be empty.",
            fix: "There is for: {kända}."))
    static let tooMuchText = DiagnosticCode(
        "TM026",
        sv: MessageText(
            "Mallen blir för stor",
            reason: "Varv genom listor och rutor i tabeller kan vara högst 60 000 i en bilaga, och här blir de fler.",
            fix: "Kontrollera att samma lista inte gås igenom inuti sig själv. Dela annars upp bilagan."),
        en: MessageText(
            "The template becomes too large",
            reason: "Rounds through lists and cells of tables can be 60,000 at most in an attachment, and here are more.",
            fix: "Check that the same list is not gone through within itself, or divide the attachment."))
    static let valueTooLong = DiagnosticCode(
        "TM036",
        sv: MessageText(
            "Ett värde är längre än {antal} 000 tecken",
            reason: "Så långa texter går inte att sätta som en del av en mening.",
            fix: "Gör det till prosa med stycken, eller kontrollera att rätt text har klistrats in."),
        en: MessageText(
            "A value is longer than {antal},000 characters",
            reason: "Texts of that length cannot be set as part of a sentence.",
            fix: "Make it prose with paragraphs, or see that the right text has been pasted."))
    static let tooMuchToCompute = DiagnosticCode(
        "TM035",
        sv: MessageText(
            "Mallen räknar för länge", reason: "Samma långa listor gås igenom gång på gång i uttrycken.",
            fix: "Räkna ut värdet en gång under ”beräknat” och använd namnet."),
        en: MessageText(
            "The template computes for too long", reason: "The same long lists are gone through again and again in its expressions.",
            fix: "Compute the value once under “beräknat” and use its name."))
    static let noSelection = DiagnosticCode(
        "TM027",
        sv: MessageText(
            "Mallen går inte att dela upp", reason: "Bara en mall med ”urval” kan göras för ett mål i taget.",
            fix: "Lägg till ”urval” i mallen, eller gör hela bilagan på en gång."),
        en: MessageText(
            "The template cannot be divided", reason: "Only a template with “urval” can be made for one goal at a time.",
            fix: "Add “urval” to the template, or make the whole bilaga at once."))
    static let emptyKeyFigure = DiagnosticCode(
        "TM034",
        sv: MessageText(
            "Nyckeltalet har inget värde", reason: "Orden skulle stå överst på sidan utan sin siffra.",
            fix: "Fyll i det som nyckeltalet räknas ur, eller skriv om: och ett villkor, så är det med bara när det finns."),
        en: MessageText(
            "The key figure has no value", reason: "Its words would stand at the top of the page without their figure.",
            fix: "Give what the key figure is computed from, or write om: and a condition, which keeps it only where it is there."))
}

let templateCodes: [DiagnosticCode] = [
    .unclosedTag, .unclosedSection, .closingNothing, .closingMismatch, .sectionsTooDeep, .partialsTooDeep,
    .partialName, .partialNotHere, .unclosedFence, .proseInDoubleBraces, .blockNotMapping, .unknownBlockKey,
    .missingBlockKey, .blockNotList, .blockNotText, .blockNotYesNo, .blockNotInteger, .unknownChoice,
    .tooManyKeyFigures, .factWithoutTerm, .missingFrontMatter, .reservedName, .sourceNeedsFile,
    .unknownSelection, .nothingSelected, .tooMuchText, .valueTooLong, .tooMuchToCompute, .noSelection, .emptyKeyFigure,
]
