import Diagnostics

/// What can be wrong with a file before anyone asks what it means (YA), in the words of someone who writes
/// inputs, not YAML parsers.
extension DiagnosticCode {
    static let notUTF8 = DiagnosticCode(
        "YA001",
        sv: MessageText(
            "Filen är inte sparad som UTF-8",
            reason: "Här står en byte som inte är text i UTF-8. Ofta är filen sparad i en äldre teckenkodning.",
            fix: "Spara om filen som UTF-8 i redigeraren."),
        en: MessageText(
            "The file is not saved as UTF-8",
            reason: "There is a byte here that is not text in UTF-8. The file may be in an older encoding.",
            fix: "Save the file as UTF-8 in your editor."))
    static let utf16 = DiagnosticCode(
        "YA002",
        sv: MessageText("Filen är sparad som UTF-16", fix: "Spara om filen som UTF-8 i redigeraren."),
        en: MessageText("The file is saved as UTF-16", fix: "Save the file as UTF-8 in your editor."))
    static let controlCharacter = DiagnosticCode(
        "YA003",
        sv: MessageText(
            "Ett osynligt styrtecken ({tecken}) står i texten",
            reason: "Styrtecken syns inte och hör inte hemma i text. De följer ofta med när man klistrar in.",
            fix: "Ta bort tecknet, eller skriv om raden för hand."),
        en: MessageText(
            "An invisible control character ({tecken}) stands in the text",
            reason: "Control characters do not show and do not belong in text. They often come with pasted text.",
            fix: "Delete the character, or type the line anew."))
    static let tab = DiagnosticCode(
        "YA004",
        sv: MessageText(
            "Raden är indragen med tabb", reason: "En tabb är olika bred i olika redigerare, så YAML tillåter den inte.",
            fix: "Byt tabben mot mellanslag, två för varje nivå."),
        en: MessageText(
            "The line is indented with a tab",
            reason: "A tab has different widths in different editors, so YAML does not allow it.",
            fix: "Replace the tab with spaces, two for each level."))
    static let indentation = DiagnosticCode(
        "YA005",
        sv: MessageText(
            "Indraget stämmer inte med raderna före", reason: "Rader som hör ihop ska börja i samma kolumn.",
            fix: "Dra in raden lika långt som de rader den hör ihop med."),
        en: MessageText(
            "The indentation does not fit the lines before", reason: "Lines that belong together start in the same column.",
            fix: "Indent the line as far as those that it belongs with."))
    static let missingColon = DiagnosticCode(
        "YA006",
        sv: MessageText(
            "Här saknas ett kolon efter nyckeln",
            fix: "Skriv ”nyckel: värde”. Är raden en fortsättning på texten ovanför, dra in den längre."),
        en: MessageText(
            "A colon is missing after the key",
            fix: "Write “key: value”. If the line continues the text above, indent it more."))
    static let colonInText = DiagnosticCode(
        "YA007",
        sv: MessageText(
            "Ett kolon mitt i texten läses som en ny nyckel",
            reason: "Kolon följt av mellanslag skiljer nyckel från värde. Felet kan också vara att raden är för långt indragen.",
            fix: "Sätt hela texten inom citattecken: \"…\"."),
        en: MessageText(
            "A colon within the text is read as a new key",
            reason: "A colon and a space separate key from value. The line may also be indented too far.",
            fix: "Put the whole text in quotation marks: \"…\"."))
    static let unclosedQuote = DiagnosticCode(
        "YA008",
        sv: MessageText(
            "Citattecknet som börjar här avslutas aldrig",
            fix: "Sätt ett likadant citattecken där texten slutar. Ett citattecken inuti texten skrivs två gånger ('') eller med snedstreck (\\\")."),
        en: MessageText(
            "The quotation mark that opens here is never closed",
            fix: "Put the same mark where the text ends. A mark within the text is doubled ('') or escaped (\\\")."))
    static let unclosedBracket = DiagnosticCode(
        "YA009",
        sv: MessageText(
            "Parentesen ”{tecken}” som börjar här avslutas inte som den ska",
            fix: "Kontrollera att det står komma mellan delarna och ”{slut}” sist. Text som innehåller komma eller parenteser sätts inom citattecken."),
        en: MessageText(
            "The bracket “{tecken}” that opens here is not closed properly",
            fix: "See that commas separate the parts and that “{slut}” ends it. Put text with commas or brackets in quotation marks."))
    static let loneDash = DiagnosticCode(
        "YA010",
        sv: MessageText(
            "Ett bindestreck med mellanslag börjar en lista, och det kan den inte göra här",
            fix: "Menar du ”inget belopp”, skriv ett tankstreck: –. Är det en lista, börja den på en egen rad."),
        en: MessageText(
            "A hyphen and a space start a list, which cannot start here",
            fix: "If you mean “no amount”, write a dash: –. If it is a list, start it on a line of its own."))
    static let reservedStart = DiagnosticCode(
        "YA011",
        sv: MessageText("En text kan inte börja med tecknet ”{tecken}”", fix: "Sätt texten inom citattecken: \"…\"."),
        en: MessageText("A text cannot start with the character “{tecken}”", fix: "Put the text in quotation marks: \"…\"."))
    static let duplicateKey = DiagnosticCode(
        "YA012",
        sv: MessageText(
            "Nyckeln ”{nyckel}” står två gånger", reason: "Då går det inte att veta vilket värde som gäller.",
            fix: "Behåll den ena."),
        en: MessageText(
            "The key “{nyckel}” stands twice", reason: "Then nobody can know which value holds.", fix: "Keep one of them."))
    static let tooDeep = DiagnosticCode(
        "YA013",
        sv: MessageText("Filen är nästlad djupare än {antal} nivåer", fix: "Gör strukturen plattare."),
        en: MessageText("The file is nested more than {antal} levels deep", fix: "Make it flatter."))
    static let tooManyNodes = DiagnosticCode(
        "YA014",
        sv: MessageText("Filen har fler än {antal} värden", fix: "Dela upp den."),
        en: MessageText("The file has more than {antal} values", fix: "Split it."))
    static let tooMuchRepeated = DiagnosticCode(
        "YA015",
        sv: MessageText(
            "Upprepningarna (*namn) blir fler än {antal} värden",
            reason: "En liten fil kan på så sätt växa utan gräns.", fix: "Skriv ut värdena i stället."),
        en: MessageText(
            "The repetitions (*name) come to more than {antal} values",
            reason: "A small file could grow without limit that way.", fix: "Write the values out instead."))
    static let unknownAnchor = DiagnosticCode(
        "YA016",
        sv: MessageText(
            "Inget heter ”{namn}” här att upprepa", reason: "En asterisk först i ett värde betyder ”upprepa det som heter så”.",
            fix: "Är det betonad text, sätt den inom citattecken eller börja värdet med | och skriv texten på nästa rad."),
        en: MessageText(
            "Nothing here is called “{namn}” to be repeated", reason: "An asterisk first in a value means “repeat what has this name”.",
            fix: "If it is emphasis, put the text in quotation marks, or start the value with | and write on the next line."))
    static let severalDocuments = DiagnosticCode(
        "YA017",
        sv: MessageText("Filen har flera delar åtskilda av ”---”", fix: "Ta bort raden, eller dela upp filen i flera."),
        en: MessageText("The file has several parts separated by “---”", fix: "Delete the line, or split the file."))
    static let keyIsNotText = DiagnosticCode(
        "YA018",
        sv: MessageText("En nyckel måste vara ett ord, inte en lista eller grupp", fix: "Skriv ”nyckel: värde”."),
        en: MessageText("A key must be a word, not a list or a group", fix: "Write “key: value”."))
    static let badEscape = DiagnosticCode(
        "YA019",
        sv: MessageText(
            "Snedstrecket följs av ett tecken som inte betyder något",
            fix: "Inom \"…\" skrivs ett snedstreck som \\\\. Inom '…' behövs det inte."),
        en: MessageText(
            "The backslash is followed by a character without meaning",
            fix: "Within \"…\" a backslash is written \\\\. Within '…' that is not needed."))
    static let tag = DiagnosticCode(
        "YA020",
        sv: MessageText("Ett utropstecken först i ett värde har en särskild betydelse", fix: "Sätt texten inom citattecken: \"…\"."),
        en: MessageText("An exclamation mark first in a value has a meaning of its own", fix: "Put the text in quotation marks: \"…\"."))
    static let asterisk = DiagnosticCode(
        "YA021",
        sv: MessageText(
            "En text kan inte börja med ”{tecken}” utan citattecken",
            fix: "Sätt texten inom citattecken, eller börja värdet med | och skriv texten på nästa rad."),
        en: MessageText(
            "A text cannot start with “{tecken}” without quotation marks",
            fix: "Put the text in quotation marks, or start the value with | and write on the next line."))
    static let textAfterEnd = DiagnosticCode(
        "YA022",
        sv: MessageText(
            "Det står mer text efter ”{tecken}”", reason: "Värdet tog slut vid ”{tecken}”.",
            fix: "Sätt hela texten inom ett par citattecken; de som ingår i texten skrivs ”…”."),
        en: MessageText(
            "There is more text after “{tecken}”", reason: "The value ended at “{tecken}”.",
            fix: "Put the whole text in one pair of quotation marks; those within the text are written ”…”."))
    static let mergeKey = DiagnosticCode(
        "YA023",
        sv: MessageText("Nyckeln ”<<” (slå ihop) stöds inte", fix: "Skriv ut nycklarna."),
        en: MessageText("The key “<<” (merge) is not supported", fix: "Write the keys out."))
    static let syntax = DiagnosticCode(
        "YA024",
        sv: MessageText("Filen går inte att läsa som YAML här", reason: "Läsaren säger: {problem}.", fix: "Jämför med raderna omkring, eller sätt texten inom citattecken."),
        en: MessageText("The file cannot be read as YAML here", reason: "The reader says: {problem}.", fix: "Compare with the lines around it, or put the text in quotation marks."))
    static let keyInText = DiagnosticCode(
        "YA025",
        sv: MessageText(
            "Listan och nycklarna är blandade på samma nivå", reason: "Under en nyckel står antingen en lista (rader med ”- ”) eller nycklar, inte båda.",
            fix: "Dra in raden eller flytta den."),
        en: MessageText(
            "List and keys are mixed on the same level", reason: "Under a key stand either a list (lines with “- ”) or keys, not both.",
            fix: "Indent the line or move it."))
    static let commaInBraces = DiagnosticCode(
        "YA026",
        sv: MessageText(
            "Kommat delar ”{text}” i två", reason: "Inom klammer skiljer komma delarna åt, också mitt i ett tal eller en text.",
            fix: "Sätt det hela inom citattecken: \"{text}\". Tusental skiljs med mellanslag."),
        en: MessageText(
            "The comma splits “{text}” in two", reason: "Within braces commas separate the parts, even inside a figure or a text.",
            fix: "Put it all in quotation marks: \"{text}\". Thousands are separated by spaces."))
    static let lostText = DiagnosticCode(
        "YA027", .warning,
        sv: MessageText(
            "”{text}” läses som en kommentar och kommer inte med", reason: "Ett # efter ett mellanslag börjar en kommentar.",
            fix: "Hör det till värdet, sätt hela värdet inom citattecken. Är det en kommentar, skriv ett mellanslag efter #."),
        en: MessageText(
            "“{text}” is read as a comment and left out", reason: "A # after a space starts a comment.",
            fix: "If it belongs to the value, put the whole value in quotation marks. If it is a comment, write a space after #."))
    static let bracesNeedQuotes = DiagnosticCode(
        "YA028",
        sv: MessageText(
            "En text som börjar med {{ behöver citattecken",
            reason: "Utan citattecken är en klammer början på en grupp av nycklar.",
            fix: "Sätt hela texten inom citattecken, eller börja värdet med | och skriv texten på nästa rad."),
        en: MessageText(
            "A text that begins with {{ needs quotation marks",
            reason: "Without them a brace is the start of a group of keys.",
            fix: "Put the whole text in quotation marks, or start the value with | and write on the next line."))

    static let yamlCodes: [DiagnosticCode] = [
        notUTF8, utf16, controlCharacter, tab, indentation, missingColon, colonInText, unclosedQuote, unclosedBracket,
        loneDash, reservedStart, duplicateKey, tooDeep, tooManyNodes, tooMuchRepeated, unknownAnchor,
        severalDocuments, keyIsNotText, badEscape, tag, asterisk, textAfterEnd, mergeKey, syntax, keyInText,
        commaInBraces, lostText, bracesNeedQuotes,
    ]
}
