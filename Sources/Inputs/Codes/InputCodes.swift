public import Diagnostics

/// What can be wrong with a value once the file can be read (IN001–IN029).
extension DiagnosticCode {
    static let unknownKey = DiagnosticCode(
        "IN001",
        sv: MessageText(
            "Okänd nyckel ”{nyckel}”", reason: "En felstavad nyckel skulle annars tyst falla bort.",
            fix: "[[Menade du ”{förslag}”?]] Rätta den, eller ta bort den. [[Här kan stå: {möjliga}.]][[Här finns inga nycklar{inga}.]]"),
        en: MessageText(
            "Unknown key “{nyckel}”", reason: "A misspelt key would otherwise be lost without a word.",
            fix: "[[Did you mean “{förslag}”?]] Correct it, or remove it. [[Known here: {möjliga}.]][[There are no keys here{inga}.]]"))
    static let missingKey = DiagnosticCode(
        "IN002",
        sv: MessageText(
            "Nyckeln ”{nyckel}” saknas",
            reason: "Uppgiften är obligatorisk, och programmet hittar inte på något i dess ställe.",
            fix: "Lägg till en rad ”{nyckel}: …” med {väntat}[[, till exempel {exempel}]].[[ Under den skrivs {delar}.]]"),
        en: MessageText(
            "The key “{nyckel}” is missing", reason: "It is required, and the program makes nothing up in its place.",
            fix: "Add a line “{nyckel}: …” with {expected}[[, for example {example}]].[[ Below it stand {delar}.]]"))
    static let wrongShape = DiagnosticCode(
        "IN003",
        sv: MessageText(
            "”{namn}” ska vara {väntat}, men här står {står}",
            reason: "Formen avgör vad värdet kan användas till: en lista gås igenom, ett belopp summeras.",
            fix: "Skriv {väntat}[[: {exempel}]]."),
        en: MessageText(
            "“{namn}” should be {expected}, but here stands {found}",
            reason: "The shape decides what the value is good for: a list is gone through, an amount is added up.",
            fix: "Write {expected}[[: {example}]]."))
    static let emptyValue = DiagnosticCode(
        "IN004",
        sv: MessageText(
            "”{namn}” saknar värde", reason: "Tomt, streck och noll betyder tre olika saker.",
            fix: "Skriv {väntat}[[, till exempel {exempel}]]. Finns inget belopp, skriv – eller ta bort raden."),
        en: MessageText(
            "“{namn}” has no value", reason: "Empty, dash and zero mean three different things.",
            fix: "Write {expected}[[, for example {example}]]. If there is no amount, write – or delete the line."))
    static let emptyRequired = DiagnosticCode(
        "IN005",
        sv: MessageText(
            "”{namn}” måste ha ett värde",
            reason: "Uppgiften är obligatorisk, och programmet hittar inte på något i dess ställe.",
            fix: "Skriv {väntat}[[, till exempel {exempel}]]."),
        en: MessageText(
            "“{namn}” must have a value",
            reason: "It is required, and the program makes nothing up in its place.",
            fix: "Write {expected}[[, for example {example}]]."))
    static let badDate = DiagnosticCode(
        "IN014",
        sv: MessageText(
            "”{text}” är inte ett datum",
            reason: "Datum jämförs med varandra, och då måste dag, månad och år vara entydiga.",
            fix: "Skriv år, månad och dag, till exempel 2024-09-19 eller 19 september 2024."),
        en: MessageText(
            "“{text}” is not a date",
            reason: "Dates are compared with each other, so day, month and year must be unambiguous.",
            fix: "Write year, month and day, for example 2024-09-19 or 19 september 2024."))
    static let noSuchDay = DiagnosticCode(
        "IN015",
        sv: MessageText(
            "Det finns ingen dag {text}", reason: "Månaden har färre dagar än så, eller så finns inte månaden.",
            fix: "Kontrollera dag och månad."),
        en: MessageText(
            "There is no day {text}", reason: "The month has fewer days, or there is no such month.",
            fix: "Check day and month."))
    static let badTime = DiagnosticCode(
        "IN016",
        sv: MessageText(
            "”{text}” är inte en tid", reason: "Timme och minut behövs för att start och slut ska gå att jämföra.",
            fix: "Skriv till exempel 15.00–16.00 eller kl. 15.00."),
        en: MessageText(
            "“{text}” is not a time", reason: "Hour and minute are needed for start and end to be compared.",
            fix: "Write for example 15.00–16.00 or kl. 15.00."))
    static let badYear = DiagnosticCode(
        "IN017",
        sv: MessageText(
            "”{text}” är inte ett årtal", reason: "Årtal jämförs med mötets datum och med åren i andra tabeller.",
            fix: "Skriv fyra siffror, 1900–2199, till exempel 2024."),
        en: MessageText(
            "“{text}” is not a year",
            reason: "Years are compared with the date of the meeting and with the years of other tables.",
            fix: "Write four digits, 1900–2199, for example 2024."))
    static let badFlag = DiagnosticCode(
        "IN018",
        sv: MessageText(
            "”{namn}” ska vara ja eller nej, men här står ”{text}”",
            reason: "Nyckeln slår på eller av något, så varje annat svar är oklart.",
            fix: "Skriv ja eller nej."),
        en: MessageText(
            "“{namn}” should be ja (yes) or nej (no), but here stands “{text}”",
            reason: "The key turns something on or off, so any other answer is unclear.",
            fix: "Write ja or nej."))
    static let notAllowed = DiagnosticCode(
        "IN019",
        sv: MessageText(
            "”{text}” kan inte stå som ”{namn}”",
            reason: "Nyckeln tar ett av några bestämda ord; andra betyder ingenting för programmet.",
            fix: "[[Menade du ”{förslag}”?]] Välj bland: {möjliga}."),
        en: MessageText(
            "“{text}” cannot stand as “{namn}”",
            reason: "The key takes one of a few words; others mean nothing to the program.",
            fix: "[[Did you mean “{förslag}”?]] Choose among: {möjliga}."))
    static let unknownReference = DiagnosticCode(
        "IN020",
        sv: MessageText(
            "”{nyckel}” finns inte bland {avdelning} i registret[[; det används på {antal} ställen här]]",
            reason: "Namn skrivs en gång, i registret; här används deras nycklar.",
            fix: "[[Menade du ”{förslag}”? ]]Skriv en nyckel ur registret, eller lägg till den där. [[Nycklarna är: {möjliga}.]]"),
        en: MessageText(
            "“{nyckel}” is not among {avdelning} in the register[[; it is used in {antal} places here]]",
            reason: "Names are written once, in the register; here their keys are used.",
            fix: "[[Did you mean “{förslag}”? ]]Write a key of the register, or add it there. [[The keys are: {möjliga}.]]"))
    static let undeclaredGroups = DiagnosticCode(
        "IN073", .note,
        sv: MessageText(
            "Registret säger inte vad {grupper} är för grupper",
            reason: "Utan avsnittet {avdelning} heter grupperna som sina nycklar, ingen av dem hålls mot årets gång och ingen räknas som avslutad.",
            fix: "Lägg till avsnittet i registret, med de namn som ska stå på sidan: {rader}"),
        en: MessageText(
            "The register does not say what the groups {grupper} are",
            reason: "Without the section {avdelning} groups are called as their keys are, none is held to the pace of the year, and none counts as closed.",
            fix: "Add the section to the register, with the names that shall stand on the page: {rader}"))
    static let repeatedKey = DiagnosticCode(
        "IN021",
        sv: MessageText(
            "”{nyckel}” betyder detsamma som en nyckel före",
            reason: "Bara ett av värdena kan gälla, och det går inte att veta vilket.",
            fix: "Behåll den ena."),
        en: MessageText(
            "“{nyckel}” means the same as a key before",
            reason: "Only one of the values can hold, and there is no knowing which.",
            fix: "Keep one of them."))
    static let noFrontMatter = DiagnosticCode(
        "IN022",
        sv: MessageText(
            "Filen saknar huvud", reason: "Huvudet står först i filen mellan två rader med ”---” och säger vad texten gäller.",
            fix: "Börja filen med en rad ”---”, sedan nycklarna ({möjliga}), sedan en rad ”---” till."),
        en: MessageText(
            "The file has no head", reason: "The head stands first in the file between two lines “---” and says what the text is about.",
            fix: "Start the file with a line “---”, then the keys ({möjliga}), then another line “---”."))
    static let unclosedFrontMatter = DiagnosticCode(
        "IN023",
        sv: MessageText(
            "Filens huvud avslutas aldrig", reason: "Utan ett slut läses även texten som nycklar och värden.",
            fix: "Sätt en rad med ”---” mellan huvudet och texten."),
        en: MessageText(
            "The head of the file never ends", reason: "Without an end, the text too is read as keys and values.",
            fix: "Put a line “---” between the head and the text."))
    static let textInFrontMatter = DiagnosticCode(
        "IN024",
        sv: MessageText(
            "Texten ska stå under huvudet, inte i nyckeln ”text”",
            reason: "Under huvudet kan den ha rubriker, stycken och listor, och felmeddelanden pekar på rätt rad.",
            fix: "Flytta texten till efter den andra raden med ”---”."),
        en: MessageText(
            "The text belongs below the head, not in the key “text”",
            reason: "Below the head it can have headings, paragraphs and lists, and messages point at the right line.",
            fix: "Move the text to after the second line “---”."))
    public static let missingText = DiagnosticCode(
        "IN025",
        sv: MessageText(
            "Filen har ingen text[[ {huvud}]]",
            reason: "Det är texten som skrivs ut.",
            fix: "Skriv texten[[ {rad}]]."),
        en: MessageText(
            "The file has no text[[ {head}]]",
            reason: "It is the text that is printed.",
            fix: "Write the text[[ {line}]]."))
    static let repeatedSection = DiagnosticCode(
        "IN026",
        sv: MessageText("Registret har ”{avdelning}” i två filer", reason: "En sak sägs på ett ställe.", fix: "Samla ”{avdelning}” i en av dem."),
        en: MessageText("The register has “{avdelning}” in two files", reason: "One thing is said in one place.", fix: "Gather “{avdelning}” in one of them."))
    static let markdownInText = DiagnosticCode(
        "IN027", .warning,
        sv: MessageText(
            "”{text}” trycks som det står, med sina tecken",
            reason: "Fältet är text, inte löpande text i Markdown. Fetstil, kursiv och länkar finns bara i den löpande texten.",
            fix: "Ta bort tecknen. Behövs de, skriv det i en löpande text i stället."),
        en: MessageText(
            "“{text}” is printed as it stands, marks and all",
            reason: "The field is text, not prose in Markdown. Bold, italics and links are found in prose only.",
            fix: "Delete the marks. If they are needed, write it in prose instead."))
    static let strangeCharacter = DiagnosticCode(
        "IN028",
        sv: MessageText(
            "I talet står ett tecken som inte hör dit: {namn} ({tecken})",
            reason: "Det syns inte, eller går inte att skilja från det tecken som ska stå där.",
            fix: "Skriv om talet för hand: med siffror, mellanslag, komma och minus eller – från tangentbordet."),
        en: MessageText(
            "The figure holds a character that does not belong: {name} ({tecken})",
            reason: "It does not show, or cannot be told from the one that should stand there.",
            fix: "Type the figure anew: with digits, spaces, a comma and a minus or – from the keyboard."))
    static let invisibleText = DiagnosticCode(
        "IN089",
        sv: MessageText(
            "”{namn}” har inga tecken som syns",
            reason: "Där står bara mellanslag eller tecken utan bredd. Sidan får en lucka, och den som lyssnar hör ingenting.",
            fix: "Skriv texten, eller ta bort raden."),
        en: MessageText(
            "“{namn}” has no characters that show",
            reason: "It holds only spaces or characters without width. The page gets a gap, and whoever listens hears nothing.",
            fix: "Write the text, or remove the line."))
    static let severalLines = DiagnosticCode(
        "IN090", .warning,
        sv: MessageText(
            "”{namn}” har flera rader, men är en text på en rad", reason: "Raderna skrivs efter varandra: ”{text}”.",
            fix: "Skriv texten på en rad, med komma där raden bryts."),
        en: MessageText(
            "“{namn}” has several lines, but is a text of one line", reason: "The lines are printed one after the other: “{text}”.",
            fix: "Write the text on one line, with a comma where it breaks."))

    static let valueCodes: [DiagnosticCode] = [
        unknownKey, secrecyWithoutLaw, secrecyUnclosed, nearlySecrecy, secrecyInCode, secrecyAroundFact, missingKey, wrongShape, emptyValue, emptyRequired,
        notANumber, letterInNumber, thousandsSeparator,
        digitGroups, decimalPoint, tooManyDecimals, numberTooLarge, unknownUnit, badDate, noSuchDay, badTime, badYear,
        badFlag, notAllowed, unknownReference, undeclaredGroups, repeatedKey, noFrontMatter, unclosedFrontMatter, textInFrontMatter,
        missingText, repeatedSection, markdownInText, strangeCharacter, invisibleText, severalLines,
    ]
}
