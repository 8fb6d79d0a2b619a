public import Diagnostics

/// What can be wrong with the theme (TH).
extension DiagnosticCode {
    static let badLength = DiagnosticCode(
        "TH001",
        sv: MessageText(
            "”{text}” är inte ett mått", reason: "Utan tal och enhet går det inte att veta hur stort det ska bli.",
            fix: "Skriv tal och enhet, mm eller pt, till exempel 28 mm eller 9,75 pt."),
        en: MessageText(
            "“{text}” is not a length",
            reason: "Without a number and a unit there is no knowing how large it should be.",
            fix: "Write a number and a unit, mm or pt, for example 28 mm or 9.75 pt."))
    static let badColour = DiagnosticCode(
        "TH002",
        sv: MessageText(
            "”{text}” är inte en färg", reason: "En färg skrivs på ett enda sätt, och utan citattecken läses # som början på en kommentar.",
            fix: "[[Menade du {förslag}?]] Skriv sex hexsiffror inom citattecken, till exempel \"#1b2a33\"."),
        en: MessageText(
            "“{text}” is not a colour", reason: "A colour is written in one way only, and without quotation marks # is read as the start of a comment.",
            fix: "[[Did you mean {förslag}?]] Write six hexadecimal digits in quotation marks, for example \"#1b2a33\"."))
    static let lengthOutOfBounds = DiagnosticCode(
        "TH003",
        sv: MessageText(
            "{text} går inte att använda här",
            reason: "Med ett sådant mått går sidorna inte att sätta, eller inte att läsa.",
            fix: "Välj ett mått mellan {minst} och {högst}."),
        en: MessageText(
            "{text} cannot be used here", reason: "With such a length the pages cannot be set, or cannot be read.",
            fix: "Choose a length between {minst} and {högst}."))
    static let noRoom = DiagnosticCode(
        "TH004",
        sv: MessageText(
            "Marginalerna lämnar inget rum för texten", reason: "Sidan vänds för breda tabeller; både bredd och höjd måste räcka.",
            fix: "Minska marginalerna eller välj ett större format."),
        en: MessageText(
            "The margins leave no room for the text", reason: "The page is turned for wide tables; both sides must do.",
            fix: "Make the margins smaller or the page larger."))
    static let badFormat = DiagnosticCode(
        "TH005",
        sv: MessageText(
            "Papperets format är inte helt angivet", reason: "Sidan kan inte sättas utan både bredd och höjd.",
            fix: "Skriv A4, A5 eller Letter, eller både ”bredd: 210 mm” och ”höjd: 250 mm”."),
        en: MessageText(
            "The format of the paper is not fully given",
            reason: "The page cannot be set without both a width and a height.",
            fix: "Write A4, A5 or Letter, or both “bredd: 210 mm” and “höjd: 250 mm”."))
    static let tightLeading = DiagnosticCode(
        "TH006",
        sv: MessageText(
            "Radavståndet för ”{namn}” är mindre än graden", reason: "Raderna skulle gå i varandra.",
            fix: "Ange ett radavstånd som är minst lika stort som graden, gärna 1,4 gånger den."),
        en: MessageText(
            "The leading of “{namn}” is less than its size", reason: "Lines would overlap.", fix: "Give a leading of at least the size, better 1.4 times that.")
    )
    static let unknownRunningField = DiagnosticCode(
        "TH007",
        sv: MessageText(
            "Okänt fält ”{fält}” i sidhuvud eller sidfot",
            reason: "Ett fält byts mot en uppgift om mötet eller sidan; ett okänt skulle lämna en lucka.",
            fix: "[[Menade du ”{förslag}”?]] Fälten är: {möjliga}."),
        en: MessageText(
            "Unknown field “{fält}” in header or footer",
            reason: "A field is replaced by a fact of the meeting or the page; an unknown one would leave a gap.",
            fix: "[[Did you mean “{förslag}”?]] The fields are: {möjliga}."))
    static let tallLogo = DiagnosticCode(
        "TH008",
        sv: MessageText(
            "Logotypen är för hög för sidhuvudet", reason: "Den skulle gå ner i texten.", fix: "Minska höjd-i-sidhuvud eller öka marginalen upptill."),
        en: MessageText(
            "The logo is too tall for the header", reason: "It would reach into the text.", fix: "Reduce höjd-i-sidhuvud or increase the top margin."))

    static let lowContrast = DiagnosticCode(
        "TH009",
        sv: MessageText(
            "Färgen ”{färg}” har för liten kontrast mot ”{botten}”: {kvot}",
            reason: "Text måste ha minst {krav} för att gå att läsa för den som ser dåligt (WCAG 2.1, 1.4.3).",
            fix: "[[Välj en färg med större skillnad i ljushet; {förslag} räcker.]]"),
        en: MessageText(
            "The colour “{färg}” has too little contrast to “{botten}”: {ratio}",
            reason: "Text needs at least {wanted} to be read by those who see poorly (WCAG 2.1, 1.4.3).",
            fix: "[[Choose a colour that differs more in lightness; {förslag} is enough.]]"))
    static let faintText = DiagnosticCode(
        "TH010",
        sv: MessageText(
            "Texten ”{namn}” i färgen ”{färg}” har för liten kontrast mot papperet: {kvot}",
            reason: "Text i den graden måste ha minst {krav} (WCAG 2.1, 1.4.3).", fix: "Välj bläck, dämpad eller accent."),
        en: MessageText(
            "The text “{namn}” in the colour “{färg}” has too little contrast to the paper: {ratio}",
            reason: "Text of that size needs at least {wanted} (WCAG 2.1, 1.4.3).", fix: "Choose bläck, dämpad or accent."))
    static let hiddenLabels = DiagnosticCode(
        "TH011", .warning,
        sv: MessageText(
            "Sidornas etiketter (B1:3) syns varken i sidhuvud eller sidfot",
            reason: "Bilagans startsida hänvisar till dem, för att hänvisningarna ska gälla både i paketet och i bilagan för sig.",
            fix: "Lägg till ”etikett” inom klammer i sidfoten, eller välj ”startsida: kompakt” under bilagor."),
        en: MessageText(
            "The labels of the pages (B1:3) stand neither in the header nor in the footer",
            reason: "The start page of a bilaga refers to them, so that it holds both in the pack and in the bilaga by itself.",
            fix: "Add “etikett” in braces to the footer, or choose “startsida: kompakt” under bilagor."))

    static let headerInText = DiagnosticCode(
        "TH052",
        sv: MessageText(
            "Marginalen upptill är för liten för sidhuvudet: {mått} mm",
            reason: "Texten skulle tryckas över sidhuvudet, som står i marginalen.",
            fix: "Ange minst {minst} mm upptill[[, eller flytta sidhuvudet uppåt med ”sidhuvud: {högst} pt” under sida]]."),
        en: MessageText(
            "The top margin is too small for the header: {mått} mm",
            reason: "The text would be printed over the header, which stands in the margin.",
            fix: "Give at least {minst} mm at “upptill”[[, or move the header upwards with “sidhuvud: {högst} pt” under sida]]."))
    static let footerInText = DiagnosticCode(
        "TH053",
        sv: MessageText(
            "Marginalen nedtill är för liten för sidfoten: {mått} mm",
            reason: "Texten skulle tryckas över sidfoten, som står i marginalen.",
            fix: "Ange minst {minst} mm nedtill[[, eller flytta sidfoten nedåt med ”sidfot: {högst} pt” under sida]]."),
        en: MessageText(
            "The bottom margin is too small for the footer: {mått} mm",
            reason: "The text would be printed over the footer, which stands in the margin.",
            fix: "Give at least {minst} mm at “nedtill”[[, or move the footer downwards with “sidfot: {högst} pt” under sida]]."))

    static let unknownWeight = DiagnosticCode(
        "TH054",
        sv: MessageText(
            "”{text}” är ingen vikt", reason: "Vikten säger hur kraftiga bokstäverna är, och utan den går snittet inte att välja.",
            fix: "[[Menade du ”{förslag}”?]] Skriv {möjliga}, eller ett tal från 1 till 1000: 400 är normal, 600 halvfet."),
        en: MessageText(
            "“{text}” is no weight", reason: "The weight says how heavy the letters are, and without it no face can be chosen.",
            fix: "[[Did you mean “{förslag}”?]] Write {möjliga}, or a number from 1 to 1000: 400 is normal, 600 halvfet (semibold)."))
    static let tooManyWeights = DiagnosticCode(
        "TH055",
        sv: MessageText(
            "Temat har för många vikter: {vikter}",
            reason: "Varje vikt är ett snitt för sig i varje fil; fler än åtta tillsammans med normal, halvfet och fet ryms inte.",
            fix: "Sätt några slag av text i samma vikt."),
        en: MessageText(
            "The theme has too many weights: {vikter}",
            reason: "Each weight is a face of its own in every file; there is no room for more than eight with regular, semibold and bold.",
            fix: "Set some kinds of text in the same weight."))
    static let marginsOfBothKinds = DiagnosticCode(
        "TH056",
        sv: MessageText(
            "Marginalerna ”{namn}” och ”{annan}” kan inte gälla samtidigt",
            reason: "vänster och höger är för papper som trycks på en sida, inre och yttre för dubbelsidigt tryck, där de byter plats på varannan sida.",
            fix: "Ta bort det ena paret."),
        en: MessageText(
            "The margins “{namn}” and “{annan}” cannot both hold",
            reason:
                "vänster (left) and höger (right) are for one-sided print, inre (inner) and yttre (outer) for two-sided, where they change places on every other page.",
            fix: "Remove one of the pairs."))
    static let bandAndPicture = DiagnosticCode(
        "TH057",
        sv: MessageText(
            "Omslaget kan inte ha både band och bild", reason: "Bilden ligger där bandet skulle ligga, överst på sidan från kant till kant.",
            fix: "Ta bort ”band” eller ”bild” under omslag."),
        en: MessageText(
            "The cover cannot have both a band and a picture", reason: "The picture lies where the band would be, at the top of the page from edge to edge.",
            fix: "Remove “band” or “bild” under omslag."))

    /// For `Pack`, which reads the picture.
    public static let tallCoverPicture = DiagnosticCode(
        "TH058",
        sv: MessageText(
            "Omslagets bild är för hög: {mått} mm", reason: "Den är lika bred som papperet, och titeln och dagordningen ska få plats under den.",
            fix: "Beskär bilden till högst {minst} mm på {bredd} mm bredd, ungefär {andel} procent av bredden."),
        en: MessageText(
            "The picture of the cover is too tall: {mått} mm", reason: "It is as wide as the paper, and the title and the agenda have to find room below it.",
            fix: "Crop the picture to at most {minst} mm at a width of {bredd} mm, about {andel} per cent of the width."))

    /// For `Pack`, which reads the mark.
    public static let markOnBand = DiagnosticCode(
        "TH059", .warning,
        sv: MessageText(
            "Delar av logotypen syns inte på omslagets band",
            reason: "De har samma färg som bandet, nästan: {färg} på {botten}.",
            fix: "Lägg den negativa logotypen under ”fil”, eller ge bandet en annan färg."),
        en: MessageText(
            "Parts of the logo do not show on the band of the cover",
            reason: "They have nearly the colour of the band: {färg} on {botten}.",
            fix: "Put the negative logo at “fil”, or give the band another colour."))

    static let themeCodes: [DiagnosticCode] =
        [
            badLength, badColour, lengthOutOfBounds, noRoom, badFormat, tightLeading, unknownRunningField,
            tallLogo, lowContrast, faintText, hiddenLabels, headerInText, footerInText, unknownWeight, tooManyWeights, marginsOfBothKinds,
            bandAndPicture, tallCoverPicture, markOnBand,
        ] + agreementCodes
}
