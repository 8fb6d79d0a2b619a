import Diagnostics

extension DiagnosticCode {
    static let tableTooWide = DiagnosticCode(
        "LA001", .error,
        sv: MessageText(
            "Kolumnen ”{kolumn}” är för bred för sidan",
            reason: "Belopp bryts aldrig. I minsta tillåtna grad ({grad} pt) behöver kolumnen {behov} mm med radernas namn, och tabellen har {plats} mm.",
            fix: "Skriv beloppen i tkr eller mnkr, förkorta kolumnens ord eller ställ tabellen där den har mer plats."),
        en: MessageText(
            "The column “{kolumn}” is too wide for the page",
            reason: "Amounts are never broken. At the smallest size allowed ({grad} pt) the column needs {behov} mm with the names of the rows, and the table has {plats} mm.",
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
}

/// All codes of this module, for the catalogue.
public let layoutCodes: [DiagnosticCode] = [.tableTooWide, .tableHeadTooTall, .tooDeep]
