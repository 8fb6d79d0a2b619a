public import Diagnostics

/// What in a theme does nothing, or says one thing and has another (TH).
extension DiagnosticCode {
    static let openField = DiagnosticCode(
        "TH060",
        sv: MessageText(
            "En klammer är ensam i ”{text}”",
            reason: "Ett fält står mellan två klamrar; annars trycks klammern och namnet på varje sida.",
            fix: "Skriv fältets namn mellan två klamrar: {exempel}."),
        en: MessageText(
            "A brace stands alone in “{text}”",
            reason: "A field stands between two braces; otherwise the brace and the name are printed on each page.",
            fix: "Write the name of the field between two braces: {exempel}."))
    static let textWithoutBand = DiagnosticCode(
        "TH061", .warning,
        sv: MessageText(
            "”bandtext” gör ingenting utan ”band”", reason: "Det är färgen på orden i omslagets band, och omslaget har inget band.",
            fix: "Ange bandets färg också, till exempel ”band: accent”, eller ta bort ”bandtext”."),
        en: MessageText(
            "“bandtext” does nothing without “band”", reason: "It is the colour of the words in the band of the cover, which has no band.",
            fix: "Give the colour of the band too, such as “band: accent”, or remove “bandtext”."))
    /// For `Pack`, which reads the mark.
    public static let markOnPaper = DiagnosticCode(
        "TH062", .warning,
        sv: MessageText(
            "Delar av logotypen syns inte på papperet[[ i sidhuvudet{sidhuvud}]]",
            reason: "De har samma färg som papperet, nästan: {färg} på {botten}.",
            fix: "Lägg en logotyp i färg under ”fil”[[, eller en för sidhuvudet under ”fil-i-sidhuvud”{sidhuvud}]]."),
        en: MessageText(
            "Parts of the logo do not show on the paper[[ in the header{sidhuvud}]]",
            reason: "They have nearly the colour of the paper: {färg} on {botten}.",
            fix: "Put a logo in colour at “fil”[[, or one for the header at “fil-i-sidhuvud”{sidhuvud}]]."))
    static let sizeBelowSmallest = DiagnosticCode(
        "TH063", .warning,
        sv: MessageText(
            "Texten i {vad} är {grad} pt, mindre än den minsta graden där: {minst} pt",
            reason: "De två säger emot varandra: text mindre än den minsta graden kan inte finnas.",
            fix: "Höj ”grad” under {nyckel} till minst {minst} pt, eller sänk ”minsta-grad” under {avdelning}."),
        en: MessageText(
            "The text in {what} is {size} pt, less than the smallest size there: {least} pt",
            reason: "The two contradict each other: there can be no text of less than the smallest size.",
            fix: "Raise “grad” under {nyckel} to at least {least} pt, or lower “minsta-grad” under {avdelning}."))
    static let smallHeadings = DiagnosticCode(
        "TH064", .warning,
        sv: MessageText(
            "Rubriker är mindre än brödtexten ({grad} pt): {namn}",
            reason: "Varje slag av text har en storlek för sig; ändras brödtexten följer inte de andra med.",
            fix: "Höj dem också under text, till exempel {exempel}."),
        en: MessageText(
            "Headings are smaller than the text ({size} pt): {namn}",
            reason: "Each kind of text has a size of its own; where that of the text is changed the others do not follow.",
            fix: "Raise them too under text, for example {example}."))
    /// For `Pack`, which reads the picture.
    public static let coarsePicture = DiagnosticCode(
        "TH065", .warning,
        sv: MessageText(
            "Bilden {fil} har för få bildpunkter: {täthet} per tum",
            reason: "Den förstoras till {mått} mm bredd, och under 100 bildpunkter per tum syns de som rutor.",
            fix: "Använd en SVG-bild, eller en med minst {minst} bildpunkter på bredden."),
        en: MessageText(
            "The picture {fil} has too few pixels: {täthet} an inch",
            reason: "It is enlarged to a width of {mått} mm, and with less than 100 pixels an inch they show as squares.",
            fix: "Use an SVG picture, or one that is {minst} pixels wide at least."))

    /// For `Pack`, as the next.
    public static let letterheadUnderText = DiagnosticCode(
        "TH066", .warning,
        sv: MessageText(
            "Text i färgen ”{färg}” syns dåligt på brevpapperet: kontrasten är {kvot}",
            reason:
                "Brevpapperet är {botten} {vänster} mm från vänster och {upptill} mm uppifrån, där sidornas text kan stå; lagen om tillgänglig digital offentlig service kräver minst 4,5:1.",
            fix: "Gör brevpapperet ljusare där texten står, eller flytta texten med marginalerna."),
        en: MessageText(
            "Text in the colour “{färg}” is hard to see on the letterhead: its contrast is {ratio}",
            reason:
                "The letterhead is {botten} {vänster} mm from the left and {upptill} mm from the top, where the text of pages may stand; the law on accessible digital public service asks for at least 4.5:1.",
            fix: "Make the letterhead lighter where the text stands, or move the text by the margins."))
    public static let letterheadWords = DiagnosticCode(
        "TH067", .warning,
        sv: MessageText(
            "Brevpapperets ord ”{text}” står där sidornas text står",
            reason: "Texten trycks ovanpå dem, {vänster} mm från vänster och {upptill} mm uppifrån.",
            fix: "Flytta orden ut i marginalen, eller gör sidans marginaler större."),
        en: MessageText(
            "The words “{text}” of the letterhead stand where the text of the pages stands",
            reason: "The text is printed on top of them, {vänster} mm from the left and {upptill} mm from the top.",
            fix: "Move the words into the margin, or make the margins of the page larger."))

    static let faintSeries = DiagnosticCode(
        "TH068",
        sv: MessageText(
            "Diagramfärgen {färg} har för liten kontrast mot papperet: {kvot}",
            reason: "Det som behövs för att förstå ett diagram måste ha minst 3:1 (WCAG 2.1, 1.4.11).",
            fix: "[[Välj en mörkare färg; {förslag} räcker.]]"),
        en: MessageText(
            "The colour {färg} of charts has too little contrast to the paper: {ratio}",
            reason: "What is needed to understand a chart must have at least 3:1 (WCAG 2.1, 1.4.11).",
            fix: "[[Choose a darker colour; {förslag} is enough.]]"))
    static let tooManyColours = DiagnosticCode(
        "TH069",
        sv: MessageText(
            "Diagrammen har fler färger än {antal}", reason: "Fler serier än så går inte att skilja åt med färger.",
            fix: "Ta bort de sista; serier därutöver får de första färgerna igen, med andra mönster."),
        en: MessageText(
            "The charts have more colours than {antal}", reason: "More series than that cannot be told apart by colours.",
            fix: "Take the last ones away; further series have the first colours again, with other patterns."))

    static let agreementCodes: [DiagnosticCode] = [
        openField, textWithoutBand, markOnPaper, sizeBelowSmallest, smallHeadings, coarsePicture, letterheadUnderText, letterheadWords,
        faintSeries, tooManyColours,
    ]
}
