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
            fix: "Lägg en logotyp i färg under ”fil”[[, eller ta bort ”höjd-i-sidhuvud”, så att den bara står på omslagets band{sidhuvud}]]."),
        en: MessageText(
            "Parts of the logo do not show on the paper[[ in the header{sidhuvud}]]",
            reason: "They have nearly the colour of the paper: {färg} on {botten}.",
            fix: "Put a logo in colour at “fil”[[, or remove “höjd-i-sidhuvud”, so that it stands on the band of the cover only{sidhuvud}]]."))
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

    static let agreementCodes: [DiagnosticCode] = [
        openField, textWithoutBand, markOnPaper, sizeBelowSmallest, smallHeadings, coarsePicture,
    ]
}
