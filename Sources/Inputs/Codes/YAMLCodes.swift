import Diagnostics

/// What can be wrong with a file before anyone asks what it means (YA), in the words of someone who writes
/// inputs, not YAML parsers.
extension DiagnosticCode {
    static let tab = DiagnosticCode(
        "YA004",
        sv: MessageText(
            "Raden är indragen med tabb", reason: "En tabb är olika bred i olika redigerare, så YAML tillåter den inte.",
            fix: "[[{tom} Annars: ]]Byt tabben mot mellanslag, två för varje nivå."),
        en: MessageText(
            "The line is indented with a tab",
            reason: "A tab has different widths in different editors, so YAML does not allow it.",
            fix: "[[{blank} Otherwise: ]]Replace the tab with spaces, two for each level."))
    static let indentation = DiagnosticCode(
        "YA005",
        sv: MessageText(
            "Indraget stämmer inte med raderna omkring", reason: "Rader som hör ihop ska börja i samma kolumn.",
            fix: "Dra in raden lika långt som de rader den hör ihop med."),
        en: MessageText(
            "The indentation does not fit the lines around", reason: "Lines that belong together start in the same column.",
            fix: "Indent the line as far as those that it belongs with."))
    static let missingColon = DiagnosticCode(
        "YA006",
        sv: MessageText(
            "Här saknas ett kolon efter nyckeln",
            reason: "Kolonet skiljer nyckeln från värdet; utan det blir hela raden en text.",
            fix: "Skriv ”nyckel: värde”. Är raden en fortsättning på texten ovanför, dra in den längre."),
        en: MessageText(
            "A colon is missing after the key",
            reason: "The colon separates the key from the value; without it the whole line is one text.",
            fix: "Write “key: value”. If the line continues the text above, indent it more."))
    static let missingSpace = DiagnosticCode(
        "YA032",
        sv: MessageText(
            "Här saknas ett mellanslag efter ”{tecken}”", reason: "Utan det är det hela ett ord, och raderna under hör inte till något.",
            fix: "Skriv ”nyckel: värde” och ”- punkt”, med mellanslag."),
        en: MessageText(
            "A space is missing after “{tecken}”", reason: "Without it all of it is one word, and the lines below belong to nothing.",
            fix: "Write “key: value” and “- item”, with a space."))
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
            reason: "Allt som följer läses som en del av texten, ända till nästa citattecken eller filens slut.",
            fix: "Sätt ett likadant citattecken där texten slutar. Ett citattecken inuti texten skrivs två gånger ('') eller med snedstreck (\\\")."),
        en: MessageText(
            "The quotation mark that opens here is never closed",
            reason: "All that follows is read as part of the text, up to the next mark or the end of the file.",
            fix: "Put the same mark where the text ends. A mark within the text is doubled ('') or escaped (\\\")."))
    static let unclosedBracket = DiagnosticCode(
        "YA009",
        sv: MessageText(
            "Parentesen ”{tecken}” som börjar här avslutas inte som den ska",
            reason: "Parenteser håller ihop en lista eller en grupp, och det syns inte var den tar slut.",
            fix: "Kontrollera att det står komma mellan delarna och ”{slut}” sist. Text som innehåller komma eller parenteser sätts inom citattecken."),
        en: MessageText(
            "The bracket “{tecken}” that opens here is not closed properly",
            reason: "Brackets hold a list or a group together, and it cannot be seen where this one ends.",
            fix: "See that commas separate the parts and that “{slut}” ends it. Put text with commas or brackets in quotation marks."))
    static let loneDash = DiagnosticCode(
        "YA010",
        sv: MessageText(
            "Ett bindestreck med mellanslag börjar en lista, och det kan den inte göra här",
            reason: "En lista skrivs under sin nyckel, med en punkt på varje rad.",
            fix:
                "[[Är det ett negativt belopp, skriv minustecknet tätt intill: {belopp}. ]]Menar du ”inget belopp”, skriv ett tankstreck: –. Är det en lista, börja den på en egen rad."
        ),
        en: MessageText(
            "A hyphen and a space start a list, which cannot start here",
            reason: "A list is written below its key, with one item on each line.",
            fix:
                "[[If it is a negative amount, write the minus close to it: {belopp}. ]]If you mean “no amount”, write a dash: –. If it is a list, start it on a line of its own."
        ))
    static let reservedStart = DiagnosticCode(
        "YA011",
        sv: MessageText(
            "En text kan inte börja med tecknet ”{tecken}”",
            reason: "Tecknet har en egen betydelse i YAML, formatet som filen är skriven i.",
            fix: "Sätt texten inom citattecken: \"…\"."),
        en: MessageText(
            "A text cannot start with the character “{tecken}”",
            reason: "The character has a meaning of its own in YAML, the format of the file.",
            fix: "Put the text in quotation marks: \"…\"."))
    static let duplicateKey = DiagnosticCode(
        "YA012",
        sv: MessageText(
            "Nyckeln ”{nyckel}” står två gånger", reason: "Då går det inte att veta vilket värde som gäller.",
            fix: "Behåll den ena."),
        en: MessageText(
            "The key “{nyckel}” stands twice", reason: "Then nobody can know which value holds.", fix: "Keep one of them."))
    static let tooDeep = DiagnosticCode(
        "YA013",
        sv: MessageText(
            "Filen är nästlad djupare än {antal} nivåer",
            reason: "Så många nivåer beror nästan alltid på ett misstag i indraget.",
            fix: "Räkna indraget: två mellanslag för varje nivå."),
        en: MessageText(
            "The file is nested more than {antal} levels deep",
            reason: "So many levels are nearly always a mistake of indentation.",
            fix: "Count the indentation: two spaces for each level."))
    static let tooManyNodes = DiagnosticCode(
        "YA014",
        sv: MessageText(
            "Filen har fler än {antal} värden",
            reason: "Så mycket skriver ingen för hand; filen kan vara skadad eller fel fil.",
            fix: "Dela upp den."),
        en: MessageText(
            "The file has more than {antal} values",
            reason: "Nobody writes as much by hand; the file may be damaged, or the wrong one.",
            fix: "Split it."))
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
        sv: MessageText(
            "Filen har flera delar åtskilda av ”---”",
            reason: "Bara den första delen skulle läsas, och resten försvinna.",
            fix: "Ta bort raden, eller dela upp filen i flera."),
        en: MessageText(
            "The file has several parts separated by “---”",
            reason: "Only the first part would be read, and the rest be lost.",
            fix: "Delete the line, or split the file."))
    static let keyIsNotText = DiagnosticCode(
        "YA018",
        sv: MessageText(
            "En nyckel måste vara ett ord, inte en lista eller grupp",
            reason: "Nyckeln är det namn som värdet hittas under.",
            fix: "Skriv ”nyckel: värde”."),
        en: MessageText(
            "A key must be a word, not a list or a group", reason: "The key is the name that the value is found by.",
            fix: "Write “key: value”."))
    static let badEscape = DiagnosticCode(
        "YA019",
        sv: MessageText(
            "Snedstrecket följs av ett tecken som inte betyder något",
            reason: "Mellan dubbla citattecken börjar en kod med snedstreck, till exempel \\n för ny rad.",
            fix: "Inom \"…\" skrivs ett snedstreck som \\\\. Inom '…' behövs det inte."),
        en: MessageText(
            "The backslash is followed by a character without meaning",
            reason: "Between double quotation marks a backslash begins a code, such as \\n for a new line.",
            fix: "Within \"…\" a backslash is written \\\\. Within '…' that is not needed."))
    static let tag = DiagnosticCode(
        "YA020",
        sv: MessageText(
            "Ett utropstecken först i ett värde har en särskild betydelse",
            reason: "Ordet efter utropstecknet läses som namnet på en typ och skulle försvinna ur texten.",
            fix: "Sätt texten inom citattecken: \"…\"."),
        en: MessageText(
            "An exclamation mark first in a value has a meaning of its own",
            reason: "The word after it is read as the name of a type and would be lost from the text.",
            fix: "Put the text in quotation marks: \"…\"."))
    static let asterisk = DiagnosticCode(
        "YA021",
        sv: MessageText(
            "En text kan inte börja med ”{tecken}” utan citattecken",
            reason: "I YAML pekar tecknet på ett annat ställe i filen.",
            fix: "Sätt texten inom citattecken, eller börja värdet med | och skriv texten på nästa rad."),
        en: MessageText(
            "A text cannot start with “{tecken}” without quotation marks",
            reason: "In YAML the character points at another place in the file.",
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
        sv: MessageText(
            "Nyckeln ”<<” (slå ihop) stöds inte",
            reason: "Varje grupp ska gå att läsa där den står, utan rader som hämtas någon annanstans ifrån.",
            fix: "Skriv ut nycklarna."),
        en: MessageText(
            "The key “<<” (merge) is not supported",
            reason: "Each group should be readable where it stands, without lines fetched from elsewhere.",
            fix: "Write the keys out."))
    static let syntax = DiagnosticCode(
        "YA024",
        sv: MessageText(
            "Filen går inte att läsa som YAML här", reason: "Läsaren säger: {problem}.", fix: "Jämför med raderna omkring, eller sätt texten inom citattecken."),
        en: MessageText(
            "The file cannot be read as YAML here", reason: "The reader says: {problem}.",
            fix: "Compare with the lines around it, or put the text in quotation marks."))
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
            fix:
                "[[Är det ett heltal eller belopp: skriv {tusental}, tusental skiljs med mellanslag. Är det ett tal med decimaler, eller en text: ]][[sätt{decimal}]][[Sätt{enbart}]] det hela inom citattecken: \"{text}\"."
        ),
        en: MessageText(
            "The comma splits “{text}” in two", reason: "Within braces commas separate the parts, even inside a figure or a text.",
            fix:
                "[[For a whole number or an amount, write {tusental}: thousands are separated by spaces. For a number with decimals, or a text, ]][[put{decimal}]][[Put{enbart}]] it all in quotation marks: \"{text}\"."
        ))
    static let hashInBraces = DiagnosticCode(
        "YA532",
        sv: MessageText(
            "”{text}” läses som en kommentar",
            reason: "Ett # efter ett mellanslag börjar en kommentar, så att resten av raden faller bort, parentesens slut också.",
            fix: "Sätt citattecken om: \"{text}\"."),
        en: MessageText(
            "“{text}” is read as a comment",
            reason: "A # after a space begins a comment, so the rest of the line is lost, the closing brace too.",
            fix: "Put it in quotation marks: \"{text}\"."))
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
        tab, indentation, missingColon, missingSpace, colonInText, unclosedQuote, unclosedBracket, hashInBraces,
        loneDash, reservedStart, duplicateKey, tooDeep, tooManyNodes, tooMuchRepeated, unknownAnchor,
        severalDocuments, keyIsNotText, badEscape, tag, asterisk, textAfterEnd, mergeKey, syntax, keyInText,
        commaInBraces, lostText, bracesNeedQuotes,
    ]
}
