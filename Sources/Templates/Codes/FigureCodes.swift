import Diagnostics

/// What can be wrong with a declared chart or figure (DI).
extension DiagnosticCode {
    static let chartNotNumber = DiagnosticCode(
        "DI001",
        sv: MessageText(
            "Diagrammets värden är {typ}, inte tal", reason: "Staplar, linjer och andelar ritas efter tal.",
            fix: "Skriv ett uttryck som ger belopp, tal eller procent."),
        en: MessageText(
            "The chart's values are {typ}, not numbers", reason: "Bars, lines and shares are drawn from numbers.",
            fix: "Write an expression that gives amounts, numbers or per cent."))
    static let chartMixed = DiagnosticCode(
        "DI002",
        sv: MessageText(
            "Diagrammet blandar {typ} och {annan}", reason: "Staplar på samma skala måste ha samma enhet.",
            fix: "Dela upp det i två diagram."),
        en: MessageText(
            "The chart mixes {typ} and {annan}", reason: "Bars on one scale must have one unit.",
            fix: "Divide it into two charts."))
    static let chartEmpty = DiagnosticCode(
        "DI003", .warning, followsFrom: [.anyError],
        sv: MessageText(
            "Diagrammet har inga värden och utelämnas",
            reason: "Axlar utan något emellan skulle läsas som att allt är noll.",
            fix: "Se efter vad ”för varje” går igenom, och vad ”värde” leder till."),
        en: MessageText(
            "The chart has no values and is left out",
            reason: "Axes with nothing between them would read as if all were nought.",
            fix: "See what “för varje” goes through, and where “värde” leads."))
    static let chartValueCount = DiagnosticCode(
        "DI004",
        sv: MessageText(
            "{antal} värden är givna, men serierna är {serier}",
            reason: "Värdena hör till serierna i tur och ordning, så ett som fattas förskjuter de andra.",
            fix: "Skriv ett värde för varje serie."),
        en: MessageText(
            "{antal} values are given, but there are {serier} series",
            reason: "The values belong to the series in order, so a missing one shifts the others.",
            fix: "Write one value for each series."))
    static let chartOutOfRange = DiagnosticCode(
        "DI005",
        sv: MessageText(
            "Ett värde i diagrammet är för stort att rita",
            reason: "Så stora tal finns inte i en budget; en siffra kan ha skrivits dubbelt, eller enheten vara fel.",
            fix: "Rätta talet i underlaget, eller uttrycket som räknar ut det."),
        en: MessageText(
            "A value of the chart is too large to draw",
            reason: "A budget has no such numbers; a digit may have been doubled, or the unit be wrong.",
            fix: "Correct the number in the input, or the expression that computes it."))
    static let chartTooLarge = DiagnosticCode(
        "DI010",
        sv: MessageText(
            "Diagrammet har {antal} värden, och högst {högst} går att rita",
            reason: "Långt innan dess kan ingen läsa det.",
            fix: "Välj ut serier eller kategorier med ”där”, eller visa värdena i en tabell."),
        en: MessageText(
            "The chart has {antal} values, and {högst} at most can be drawn",
            reason: "Nobody can read it long before that.",
            fix: "Choose series or categories with “där”, or show the values in a table."))
    static let figureEmpty = DiagnosticCode(
        "DI006", .warning,
        sv: MessageText(
            "Figuren har inget innehåll och utelämnas", reason: "Läsaren skulle möta en tom ruta.",
            fix: "Se efter vad ”för varje” går igenom."),
        en: MessageText(
            "The figure has no content and is left out", reason: "The reader would meet an empty frame.",
            fix: "See what “för varje” goes through."))
    static let figureNotDate = DiagnosticCode(
        "DI007",
        sv: MessageText(
            "Här väntades ett datum, inte {typ}", reason: "Figuren ordnar sina delar i tiden.",
            fix: "Skriv ett uttryck som ger ett datum."),
        en: MessageText(
            "A date was expected here, not {typ}", reason: "The figure puts its parts in the order of time.",
            fix: "Write an expression that gives a date."))
    static let markWithoutBar = DiagnosticCode(
        "DI008",
        sv: MessageText(
            "”streck” hör till kolumner med format stapel",
            reason: "Strecket visar hur långt en stapel borde ha kommit, så det behöver en stapel.",
            fix: "Skriv format: stapel, eller ta bort ”streck”."),
        en: MessageText(
            "“streck” belongs to columns with format stapel",
            reason: "The mark shows how far a bar should have come, so it needs a bar.",
            fix: "Write format: stapel, or remove “streck”."))
    static let markNotShare = DiagnosticCode(
        "DI009",
        sv: MessageText(
            "Strecket är {typ}, inte procent", reason: "Det sätts på samma skala som stapeln, från 0 till 100 procent.",
            fix: "Skriv till exempel andel-av-året(budget.utfall-till)."),
        en: MessageText(
            "The mark is {typ}, not per cent", reason: "It is put on the scale of the bar, from 0 to 100 per cent.",
            fix: "Write for example andel-av-året(budget.utfall-till)."))
    static let figureIllegible = DiagnosticCode(
        "DI051",
        sv: MessageText(
            "Texten ”{text}” får inte plats i {figur}",
            reason: "Den skulle tryckas över en annan text eller utanför bilden, på sidan eller i en smal telefon.",
            fix: "Korta texten, ta bort delar eller serier, eller välj en större enhet."),
        en: MessageText(
            "The text “{text}” finds no room in {figure}",
            reason: "It would be printed over another text or outside of the picture, on the page or on a narrow telephone.",
            fix: "Shorten the text, take out parts or series, or choose a larger unit."))
    static let figureTooTall = DiagnosticCode(
        "DI052",
        sv: MessageText(
            "Sidan räcker inte till för {figur}: {höjd} mm, och {högst} mm ryms",
            reason: "Mindre än så blir texten inte läslig, och en bild delas inte mellan sidor.",
            fix: "Dela upp den i två, välj ut delar med ”där”, korta texterna, eller visa värdena i en tabell."),
        en: MessageText(
            "No page is high enough for {figure}: {höjd} mm, and {högst} mm is what there is",
            reason: "The text would be too small to read, and a picture is not divided between pages.",
            fix: "Divide it in two, choose parts with “där”, shorten the texts, or show the values in a table."))
}

let figureCodes: [DiagnosticCode] = [
    .chartNotNumber, .chartMixed, .chartEmpty, .chartValueCount, .chartOutOfRange, .chartTooLarge,
    .figureEmpty, .figureNotDate, .markWithoutBar, .markNotShare, .figureIllegible, .figureTooTall,
]
