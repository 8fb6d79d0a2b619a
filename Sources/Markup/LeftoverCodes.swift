import Diagnostics

// What is lost on the way from the text to the page, or stands there as it was typed.

extension DiagnosticCode {
    static let leftoverEmphasis = DiagnosticCode(
        "MD044", .warning,
        sv: MessageText(
            "Tecknet {tecken} står kvar i texten",
            reason: "Det blev ingen fetstil, kursiv eller kod: tecknet i andra änden saknas, ett mellanslag står innanför, eller en bokstav direkt utanför.",
            fix: "Sätt tecknen tätt intill orden, **så här**, och mellanslag utanför. Ska tecknet synas, skriv \\ före det."),
        en: MessageText(
            "The sign {tecken} is left in the text",
            reason: "Nothing became bold, italic or code: the sign at the other end is missing, a space stands inside, or a letter right outside.",
            fix: "Put the signs close to the words, **like this**, and spaces outside. If the sign is to be seen, write \\ before it."))
    static let leftoverLink = DiagnosticCode(
        "MD045", .warning,
        sv: MessageText(
            "”{text}” blev ingen länk", reason: "Hakparenteserna skrivs ut, och läsaren kommer ingenstans.",
            fix: "Skriv [text](adress) utan mellanslag i eller före adressen, och stäng parentesen."),
        en: MessageText(
            "“{text}” did not become a link", reason: "The brackets are printed, and lead the reader nowhere.",
            fix: "Write [text](address) without spaces in or before the address, and close the bracket."))
    static let rowOutsideTable = DiagnosticCode(
        "MD046", .warning,
        sv: MessageText(
            "Raden ser ut som en tabell men blev ingen", reason: "Strecken skrivs ut, och raderna flyter ihop till ett stycke.",
            fix: "Skriv en rad |---|---| under kolumnernas rubriker, med lika många rutor, och inga tomma rader mellan tabellens rader."),
        en: MessageText(
            "The line looks like a table but did not become one", reason: "The strokes are printed, and the rows run together.",
            fix: "Write a line |---|---| under the headings of the columns, with as many cells, and no empty lines between the rows."))
    static let bulletSign = DiagnosticCode(
        "MD047", .warning,
        sv: MessageText(
            "Raden börjar med {tecken}, som inte blir en lista", reason: "Raderna flyter ihop till ett stycke. Så blir det när en lista klistras in från Word.",
            fix: "Skriv bindestreck och mellanslag: - punkt."),
        en: MessageText(
            "The line begins with {tecken}, which makes no list",
            reason: "The lines run together into one paragraph. That is what a list pasted from Word becomes.",
            fix: "Write a hyphen and a space: - item."))
    static let headingWithoutSpace = DiagnosticCode(
        "MD048", .warning,
        sv: MessageText(
            "”{tecken}{rubrik}” blev ingen rubrik", reason: "Utan mellanslag efter {tecken} är det vanlig text, och den kommer inte med i innehållet.",
            fix: "Skriv ett mellanslag: {tecken} {rubrik}"),
        en: MessageText(
            "“{tecken}{rubrik}” did not become a heading",
            reason: "Without a space after {tecken} it is ordinary text, and does not come into the contents.",
            fix: "Write a space: {tecken} {rubrik}"))
    static let headingTooDeep = DiagnosticCode(
        "MD086", .warning,
        sv: MessageText(
            "{tecken} är fler tecken än en rubrik kan ha, och skrivs ut",
            reason: "En rubrik har högst sex nivåer, i en bilaga räcker två eller tre. Raden blir vanlig text, med sina tecken.",
            fix: "Skriv ## eller ### före rubriken."),
        en: MessageText(
            "{tecken} is more signs than a heading can have, and is printed",
            reason: "A heading has six levels at most; an appendix needs two or three. The line becomes ordinary text, with its signs.",
            fix: "Write ## or ### before the heading."))
    static let unknownMark = DiagnosticCode(
        "MD049", .warning,
        sv: MessageText(
            "Tecknen {tecken} betyder inget här och skrivs ut", reason: "Struken och märkt text finns inte i en bilaga: läsaren ska se vad som gäller.",
            fix: "Ta bort tecknen, och det strukna ordet. Skriv **ord** för fetstil och [^1] för en not."),
        en: MessageText(
            "The signs {tecken} mean nothing here and are printed",
            reason: "There is no struck or marked text in an appendix: the reader is to see what holds.",
            fix: "Remove the signs, and the struck word. Write **word** for bold and [^1] for a footnote."))
    static let taskBox = DiagnosticCode(
        "MD050", .warning,
        sv: MessageText(
            "Rutan {ruta} skrivs ut som den står", reason: "Kryssrutor finns inte i en bilaga, och den som lyssnar hör bara ”hakparentes”.",
            fix: "Skriv med ord om det är gjort, till exempel Klart: eller Återstår:."),
        en: MessageText(
            "The box {ruta} is printed as it stands",
            reason: "There are no tick boxes in an appendix, and whoever listens hears “bracket”.",
            fix: "Say in words whether it is done, such as Done: or To do:."))
    static let linesRunTogether = DiagnosticCode(
        "MD051", .warning,
        sv: MessageText(
            "Raderna flyter ihop till ett stycke", reason: "De ser ut som en lista eller en tabell, men Markdown gör ingen av dem.",
            fix: "Skriv en lista med - eller 1. efter en tom rad, eller en tabell med |."),
        en: MessageText(
            "The lines run together into one paragraph", reason: "They look like a list or a table, but Markdown makes none of them.",
            fix: "Write a list with - or 1. after an empty line, or a table with |."))
    static let listInCell = DiagnosticCode(
        "MD052", .warning,
        sv: MessageText(
            "En lista i en tabellcell", reason: "En cell rymmer bara löpande text; listan skrivs i en följd och läses inte upp som en lista.",
            fix: "Skriv punkterna som en mening med komma emellan, dela upp raden, eller sätt listan under tabellen."),
        en: MessageText(
            "A list in a table's cell",
            reason: "A cell holds running text only; the list is printed in a row and not read out as a list.",
            fix: "Write the items as a sentence with commas, split the row, or put the list below the table."))
    static let secondFootnote = DiagnosticCode(
        "MD053",
        sv: MessageText(
            "Det finns redan en not [^{not}]", reason: "Bara den första skrivs ut; den här skulle försvinna utan ett ord.",
            fix: "Ge noten ett eget namn, och hänvisa till den med det."),
        en: MessageText(
            "There is a footnote [^{not}] already", reason: "Only the first is printed; this one would vanish without a word.",
            fix: "Give the footnote a name of its own, and refer to it by that."))
    static let extraCells = DiagnosticCode(
        "MD054",
        sv: MessageText(
            "Raden har {antal} rutor, men tabellen har {kolumner}", reason: "Det som står i de överflödiga rutorna skulle försvinna.",
            fix: "Ta bort ett |, eller ge tabellen en kolumn till. [[Ett | i texten, även inom {kod}, skrivs \\|.]]"),
        en: MessageText(
            "The row has {antal} cells, but the table has {kolumner}", reason: "What stands in the cells too many would vanish.",
            fix: "Remove a |, or give the table another column. [[A | in the text, within {kod} too, is written \\|.]]"))
    static let openComment = DiagnosticCode(
        "MD055",
        sv: MessageText(
            "HTML-kommentaren <!-- stängs aldrig", reason: "Allt som står efter den skulle försvinna.", fix: "Skriv --> där kommentaren slutar."),
        en: MessageText(
            "The HTML comment <!-- is never closed", reason: "Everything after it would vanish.", fix: "Write --> where the comment ends."))
    static let unusedDefinition = DiagnosticCode(
        "MD056",
        sv: MessageText(
            "Raden ”[{namn}]: …” skulle försvinna", reason: "Så skrivs en adress som länkar hänvisar till, men ingen länk i texten gör det.",
            fix: "Är det vanlig text, skriv \\[{namn}]: eller {namn}:. Är det en adress, skriv länken som [text](adress)."),
        en: MessageText(
            "The line “[{namn}]: …” would vanish", reason: "That is how an address for links is written, but no link in the text refers to it.",
            fix: "If it is ordinary text, write \\[{namn}]: or {namn}:. If it is an address, write the link as [text](address)."))
    static let tableWithoutRows = DiagnosticCode(
        "MD057",
        sv: MessageText(
            "Tabellen har bara rubriker och utelämnas", reason: "En tabell utan rader går inte att läsa upp, och ser ut som om något har fallit bort.",
            fix: "Skriv raderna under rubrikerna, utan tom rad emellan, eller ta bort tabellen."),
        en: MessageText(
            "The table has nothing but headings and is left out",
            reason: "A table without rows cannot be read out, and looks as if something were lost.",
            fix: "Write the rows below the headings, without an empty line between, or remove the table."))
    static let invisibleText = DiagnosticCode(
        "MD058",
        sv: MessageText(
            "{del} har inga ord som syns", reason: "Den som ser sidan ser en lucka, och den som lyssnar hör ingenting.",
            fix: "Skriv orden, eller ta bort det som är tomt. Ett hårt mellanslag eller ett tecken utan bredd räknas inte."),
        en: MessageText(
            "{part} has no words that show", reason: "Whoever sees the page sees a gap, and whoever listens hears nothing.",
            fix: "Write the words, or remove what is empty. A no-break space or a sign without width does not count."))
    static let rowWithoutPipes = DiagnosticCode(
        "MD059", .warning,
        sv: MessageText(
            "Raden efter tabellen blev en rad i den", reason: "Utan en tom rad emellan hör texten till tabellen, i dess första kolumn.",
            fix: "Sätt en tom rad mellan tabellen och texten."),
        en: MessageText(
            "The line after the table became a row of it", reason: "Without an empty line between, the text belongs to the table, in its first column.",
            fix: "Put an empty line between the table and the text."))
    static let openFence = DiagnosticCode(
        "MD060", .warning,
        sv: MessageText(
            "Koden som börjar här stängs aldrig", reason: "Allt efter den här raden skrivs som kod.", fix: "Skriv samma tecken på en egen rad där koden slutar."
        ),
        en: MessageText(
            "The code that begins here is never closed", reason: "Everything after this line is printed as code.",
            fix: "Write the same signs on a line of their own where the code ends."))
    static let wordsBehindFence = DiagnosticCode(
        "MD061",
        sv: MessageText(
            "”{text}” efter kodens tecken skulle försvinna", reason: "Där står bara namnet på ett programspråk, och det skrivs inte ut.",
            fix: "Flytta orden till raden under, eller till stycket före."),
        en: MessageText(
            "“{text}” behind the signs of the code would vanish", reason: "Only the name of a programming language stands there, and is not printed.",
            fix: "Move the words to the line below, or to the paragraph before."))
    static let linkTitle = DiagnosticCode(
        "MD062", .warning,
        sv: MessageText(
            "Länkens titel ”{titel}” skrivs inte ut", reason: "Den syns bara när man håller muspekaren över en länk på webben, och aldrig på papper.",
            fix: "Skriv det som är viktigt i texten, och länken som [text](adress)."),
        en: MessageText(
            "The title of the link, “{titel}”, is not printed",
            reason: "It shows only when the pointer is held over a link on the web, and never on paper.",
            fix: "Write what matters in the text, and the link as [text](address)."))
    static let openPair = DiagnosticCode(
        "MD163", .warning,
        sv: MessageText(
            "Tecknet {tecken} stängs aldrig", reason: "Läsaren vet inte var det som hör dit slutar.",
            fix: "Skriv {annat} där det slutar, eller ta bort {tecken}."),
        en: MessageText(
            "The sign {tecken} is never closed", reason: "The reader cannot tell where what belongs there ends.",
            fix: "Write {annat} where it ends, or remove {tecken}."))
    static let linkWithoutAddress = DiagnosticCode(
        "MD165",
        sv: MessageText(
            "Länken har ingen adress", reason: "Parentesen efter orden är tom, så den som följer länken kommer ingenstans.",
            fix: "Skriv adressen mellan parenteserna, eller ta bort [ ]( )."),
        en: MessageText(
            "The link has no address", reason: "The brackets behind the words are empty, and whoever follows the link gets nowhere.",
            fix: "Write the address between the brackets, or remove [ ]( )."))
    static let bracketedWords = DiagnosticCode(
        "MD164", .warning,
        sv: MessageText(
            "[{text}] blev ingen länk", reason: "Hakparenteserna skrivs ut, och läsaren kommer ingenstans.",
            fix: "Skriv [{text}](adress), eller orden utan hakparenteser."),
        en: MessageText(
            "[{text}] did not become a link", reason: "The brackets are printed, and lead the reader nowhere.",
            fix: "Write [{text}](address), or the words without brackets."))
}

/// Those of this file, for the catalogue.
let leftoverCodes: [DiagnosticCode] = [
    .leftoverEmphasis, .leftoverLink, .rowOutsideTable, .bulletSign, .headingWithoutSpace, .headingTooDeep, .unknownMark, .taskBox,
    .linesRunTogether, .listInCell, .secondFootnote, .extraCells, .openComment, .unusedDefinition, .tableWithoutRows,
    .invisibleText, .rowWithoutPipes, .openFence, .wordsBehindFence, .linkTitle, .openPair, .bracketedWords, .linkWithoutAddress,
]
