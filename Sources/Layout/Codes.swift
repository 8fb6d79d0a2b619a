public import Diagnostics

extension DiagnosticCode {
    static let tableTooWide = DiagnosticCode(
        "LA001", .error,
        sv: MessageText(
            "Kolumnen ”{kolumn}” är för bred för sidan",
            reason: "Belopp bryts aldrig. I minsta tillåtna grad ({grad} pt) behöver kolumnen {behov} mm med radernas namn, och tabellen har {plats} mm.",
            fix: "Skriv beloppen i tkr eller mnkr, förkorta kolumnens ord eller ställ tabellen där den har mer plats."),
        en: MessageText(
            "The column “{kolumn}” is too wide for the page",
            reason:
                "Amounts are never broken. At the smallest size allowed ({grad} pt) the column needs {behov} mm with the names of the rows, and the table has {plats} mm.",
            fix: "Write the amounts in thousands or millions, shorten the words of the column or put the table where it has more room."))
    static let tableHeadTooTall = DiagnosticCode(
        "LA002", .error,
        sv: MessageText(
            "Tabellens rubrik och kolumnrubriker tar mer än halva sidan",
            reason: "De är {behov} mm höga av sidans {plats} mm, och de upprepas på varje sida som tabellen fortsätter på.",
            fix: "Förkorta rubrikerna, och flytta det långa till en not eller till texten."),
        en: MessageText(
            "The caption and the column headings of the table take more than half the page",
            reason: "They are {behov} mm high of the page’s {plats} mm, and they are repeated on every page that the table goes on to.",
            fix: "Shorten the headings, and move what is long to a note or to the text."))
    static let tooDeep = DiagnosticCode(
        "LA003", .error,
        sv: MessageText(
            "Texten ligger för djupt: det finns bara {plats} mm kvar av raden",
            reason: "Varje citat och varje lista i en annan drar in texten. En rad behöver minst {behov} mm.",
            fix: "Ta bort nivåer: ställ texten i ett citat eller en lista för sig."),
        en: MessageText(
            "The text lies too deep: only {plats} mm of the line are left",
            reason: "Each quote and each list inside another indents the text. A line needs at least {behov} mm.",
            fix: "Remove levels: put the text in a quote or a list of its own."))

    /// The program that sets the pages knows where the words come from, and reports it.
    public static let runningTextShortened = DiagnosticCode(
        "LA042", .warning,
        sv: MessageText(
            "Texten {plats} får inte plats: av ”{text}” blir ”{visas}” kvar",
            reason: "Vänster och höger text delar på sidans bredd, och marginalen har inte rum för fler rader.",
            fix: "Korta texten, ta bort något fält ur temat, eller ge marginalen rum för en rad till."),
        en: MessageText(
            "The text {place} does not find room: of “{text}” there is “{visas}” left",
            reason: "What stands left and right shares the width of the page, and the margin has no room for more lines.",
            fix: "Shorten the text, take a field out of the theme, or give the margin room for one more line."))
    static let figureTextTooSmall = DiagnosticCode(
        "LA043",
        sv: MessageText(
            "Texten ”{text}” i figuren skulle bli mindre än temats minsta grad, {grad} pt",
            reason: "Figuren får mindre plats än den är ritad för, eller typsnittet är mycket bredare än vanliga.",
            fix: "Dela upp figuren, flytta den ut ur listan eller citatet, korta texten, eller välj ett annat typsnitt."),
        en: MessageText(
            "The text “{text}” of the figure would be smaller than the theme's smallest size, {grad} pt",
            reason: "The figure has less room than it is drawn for, or the typeface is much wider than usual.",
            fix: "Divide the figure, move it out of the list or quote, shorten the text, or choose another typeface."))
    static let pictureTextTooSmall = DiagnosticCode(
        "LA044", .warning,
        sv: MessageText(
            "Texten ”{text}” i bilden blir {grad} pt på sidan, för liten att läsa",
            reason: "Bilden är större än sidans bredd och förminskas, och texten med den. Mindre än {minst} pt läser ingen på papper.",
            fix: "Rita bilden med större text, eller dela upp den i två."),
        en: MessageText(
            "The text “{text}” of the picture becomes {grad} pt on the page, too small to read",
            reason: "The picture is wider than the page and is made smaller, its text with it. Nobody reads less than {minst} pt on paper.",
            fix: "Draw the picture with larger text, or divide it in two."))
}

/// All codes of this module, for the catalogue.
public let layoutCodes: [DiagnosticCode] = [
    .tableTooWide, .tableHeadTooTall, .tooDeep, .runningTextShortened, .figureTextTooSmall, .pictureTextTooSmall,
]
