import Diagnostics

/// What can be wrong with what everybody may read.
extension DiagnosticCode {
    static let withheldLeak = DiagnosticCode(
        "PK340",
        sv: MessageText(
            "Det som är märkt med sekretess finns i den offentliga utgåvan: ”{ord}” i {fil}",
            reason: "Inget är skrivet. Samma ord står på ett ställe till, utan märke, och skulle bli offentliga där.",
            fix: "Märk det också där, eller skriv om det. Är det inte hemligt: ta bort märket."),
        en: MessageText(
            "What is marked as secret is in the public edition: “{ord}” in {fil}",
            reason: "Nothing has been written. The same words stand in another place, without a mark, and would be public there.",
            fix: "Mark it there too, or write it otherwise. If it is not secret, take the mark away."))

    static let derivedLeak = DiagnosticCode(
        "PK341",
        sv: MessageText(
            "Talet {tal} skulle avslöja något som är märkt med sekretess, och står i {fil}",
            reason:
                "Inget är skrivet. Talet är räknat ur det hemliga och utelämnat där, men samma tal står på ett ställe till[[: i tabellen ”{tabell}”]][[, raden ”{rad}”]].",
            fix:
                "Står det i en text: märk det med sekretess, eller hämta det med {{…}} så att det följer med. Står det i en tabell: märk siffran i underlaget också. Är det ett annat tal som råkar vara lika: märk bara det som inte går att räkna ut, eller skriv om texten."
        ),
        en: MessageText(
            "The figure {tal} would reveal something marked as secret, and stands in {fil}",
            reason:
                "Nothing has been written. It is computed of the secret and left out there, but the same figure stands in another place[[: in the table “{tabell}”]][[, row “{rad}”]].",
            fix:
                "In a text: mark it as secret, or take it with {{…}} so that it follows. In a table: mark the figure in the inputs too. If it is another figure that happens to be the same, mark only what cannot be worked out, or write the text otherwise."
        ))

    static let nameLeft = DiagnosticCode(
        "PK343", .warning,
        sv: MessageText(
            "”{ord}” ur det som är märkt med sekretess står kvar i {fil}",
            reason: "Det kan vara någon annan med samma namn, eller ord som står där av egna skäl; det kan programmet inte veta.",
            fix: "Är det samma: märk det också där. Annars behöver du inte göra något."),
        en: MessageText(
            "“{ord}” out of what is marked as secret is left in {fil}",
            reason: "It may be somebody else of the same name, or words that stand there for their own reasons, which the program cannot know.",
            fix: "If it is the same, mark it there too. Otherwise there is nothing to do."))

    static let secretFile = DiagnosticCode(
        "PK345",
        sv: MessageText(
            "En hel fil med siffror kan inte märkas överst",
            reason: "Tabeller och diagram går inte att göra av märken. I den offentliga utgåvan står hela bilagan i stället som utelämnad.",
            fix: "Ta bort märket här, och skriv sekretess vid bilagan i mote.yaml. Är bara vissa siffror hemliga: märk dem."),
        en: MessageText(
            "A whole file of figures cannot be marked at its top",
            reason: "Tables and charts cannot be made of marks. In the public edition the whole bilaga is left out instead.",
            fix: "Take the mark away here, and write sekretess at the bilaga in mote.yaml. If only some figures are secret, mark those."))

    static let computableSecret = DiagnosticCode(
        "PK346", .warning,
        sv: MessageText(
            "{kolumn} för {rad} är märkt med sekretess, men går att räkna ut i den offentliga utgåvan: {räkning}",
            reason: "Det stämmer på alla rader[[ i tabellen ”{tabell}”]], och de andra talen på raden står öppna.",
            fix: "Märk ett av de andra talen också. Gör det inget att talet går att räkna ut: ta bort märket."),
        en: MessageText(
            "{kolumn} of {rad} is marked as secret, but can be worked out in the public edition: {räkning}",
            reason: "It holds on every row[[ of the table “{tabell}”]], and the other figures of the row are open.",
            fix: "Mark one of the others too. If the figure may be worked out, take the mark away."))

    static let notPublished = DiagnosticCode(
        "PK344",
        sv: MessageText(
            "Den offentliga utgåvan gick inte att göra",
            reason: "När det hemliga är borttaget saknas något som varje utgåva måste ha, till exempel dagen. Inget är skrivet.",
            fix: "Märk det som är hemligt var för sig, och inte hela filen."),
        en: MessageText(
            "The public edition could not be made",
            reason: "With the secret taken out something is missing that every edition must have, such as the day. Nothing has been written.",
            fix: "Mark what is secret one by one, and not the whole file."))

    static let unreadOutput = DiagnosticCode(
        "PK342",
        sv: MessageText(
            "{fil} går inte att läsa tillbaka",
            reason: "Det som ska bli offentligt söks igenom efter det som är hemligt, och det här gick inte att söka igenom. Inget är skrivet.",
            fix: "Bygg om. Händer det igen är det ett fel i programmet: rapportera det."),
        en: MessageText(
            "{fil} cannot be read back",
            reason: "What is to be public is searched for what is secret, and this could not be searched. Nothing has been written.",
            fix: "Build again. If it happens again it is a fault of the program: report it."))
}
