import Diagnostics

/// What can be wrong with a declared chart or figure (DI).
extension DiagnosticCode {
    static let chartNotNumber = DiagnosticCode(
        "DI001",
        sv: MessageText(
            "Diagrammets värden är {typ}, inte tal", fix: "Skriv ett uttryck som ger belopp, tal eller procent"),
        en: MessageText(
            "The chart's values are {typ}, not numbers", fix: "Write an expression that gives amounts, numbers or per cent"))
    static let chartMixed = DiagnosticCode(
        "DI002",
        sv: MessageText(
            "Diagrammet blandar {typ} och {annan}",
            reason: "Staplar på samma skala måste ha samma enhet.", fix: "Dela upp det i två diagram"),
        en: MessageText(
            "The chart mixes {typ} and {annan}",
            reason: "Bars on one scale must have one unit.", fix: "Divide it into two charts"))
    static let chartEmpty = DiagnosticCode(
        "DI003", .warning,
        sv: MessageText(
            "Diagrammet har inga värden och utelämnas",
            fix: "Se efter vad ”för varje” går igenom, och vad ”värde” leder till"),
        en: MessageText(
            "The chart has no values and is left out",
            fix: "See what “för varje” goes through, and where “värde” leads"))
    static let chartValueCount = DiagnosticCode(
        "DI004",
        sv: MessageText("{antal} värden är givna, men serierna är {serier}", fix: "Skriv ett värde för varje serie"),
        en: MessageText("{antal} values are given, but there are {serier} series", fix: "Write one value for each series"))
    static let chartOutOfRange = DiagnosticCode(
        "DI005",
        sv: MessageText("Ett värde i diagrammet är för stort att rita"),
        en: MessageText("A value of the chart is too large to draw"))
    static let figureEmpty = DiagnosticCode(
        "DI006", .warning,
        sv: MessageText(
            "Figuren har inget innehåll och utelämnas", fix: "Se efter vad ”för varje” går igenom"),
        en: MessageText("The figure has no content and is left out", fix: "See what “för varje” goes through"))
    static let figureNotDate = DiagnosticCode(
        "DI007",
        sv: MessageText("Här väntades ett datum, inte {typ}", fix: "Skriv ett uttryck som ger ett datum"),
        en: MessageText("A date was expected here, not {typ}", fix: "Write an expression that gives a date"))
    static let markWithoutBar = DiagnosticCode(
        "DI008",
        sv: MessageText("”streck” hör till kolumner med format stapel", fix: "Skriv format: stapel, eller ta bort ”streck”"),
        en: MessageText("“streck” belongs to columns with format stapel", fix: "Write format: stapel, or remove “streck”"))
    static let markNotShare = DiagnosticCode(
        "DI009",
        sv: MessageText("Strecket är {typ}, inte procent", fix: "Skriv till exempel andel-av-året(budget.utfall-till)"),
        en: MessageText("The mark is {typ}, not per cent", fix: "Write for example andel-av-året(budget.utfall-till)"))
}

let figureCodes: [DiagnosticCode] = [
    .chartNotNumber, .chartMixed, .chartEmpty, .chartValueCount, .chartOutOfRange,
    .figureEmpty, .figureNotDate, .markWithoutBar, .markNotShare,
]
