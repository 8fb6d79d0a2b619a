public import Diagnostics

extension DiagnosticCode {
    public static let familyMissing = DiagnosticCode(
        "TX001",
        sv: MessageText(
            "Typsnittet ”{familj}” finns inte på datorn",
            reason: "Sidorna sätts med temats typsnitt; ett annat skulle ge andra rader och sidor.",
            fix: "[[Menade du {förslag}? ]]Installera typsnittet, eller peka ut dess filer i temat under typsnitt."),
        en: MessageText(
            "The font “{familj}” is not on this computer",
            reason: "Pages are set in the theme's font; another would give other lines and pages.",
            fix: "[[Did you mean {suggestion}? ]]Install the font, or name its files in the theme under typsnitt."))

    static let facesMissing = DiagnosticCode(
        "TX002", .warning,
        sv: MessageText(
            "Typsnittet ”{familj}” saknar {snitt}",
            reason: "Det närmaste snittet används i stället, så att rubriker och betoning syns sämre.",
            fix: "Installera hela familjen, eller välj en familj med alla snitt."),
        en: MessageText(
            "The font “{familj}” lacks {faces}",
            reason: "The nearest face is used instead, so headings and emphasis show less.",
            fix: "Install the whole family, or choose one with all faces."))

    static let fontFileUnreadable = DiagnosticCode(
        "TX003",
        sv: MessageText(
            "Typsnittsfilen {fil} går inte att använda",
            reason: "[[Datorn svarar: {orsak}.]] Den saknas, är skadad eller har ett format som inte kan bäddas in i en PDF.",
            fix: "Ange en fil i formatet TTF, OTF eller TTC."),
        en: MessageText(
            "The font file {fil} cannot be used",
            reason: "[[The system answers: {cause}.]] It is missing, damaged, or in a format that cannot be embedded in a PDF.",
            fix: "Name a file in the format TTF, OTF or TTC."))

    static let embeddingForbidden = DiagnosticCode(
        "TX004",
        sv: MessageText(
            "Typsnittet ”{familj}” får inte bäddas in",
            reason: "Filen {fil} säger att licensen förbjuder det, och en arkivbar PDF måste ha typsnitten inuti.",
            fix: "Välj ett annat typsnitt i temat."),
        en: MessageText(
            "The font “{familj}” must not be embedded",
            reason: "The file {fil} says that its licence forbids it, and an archivable PDF holds its fonts.",
            fix: "Choose another font in the theme."))

    static let lettersLacking = DiagnosticCode(
        "TX523", .warning,
        sv: MessageText(
            "Snittet ”{snitt}” saknar {tecken}",
            reason: "Ord med de bokstäverna sätts helt i reservtypsnittet ({reserv}), och ser annorlunda ut än orden bredvid.",
            fix: "Välj en familj med alla svenska bokstäver, eller en nyare utgåva av den."),
        en: MessageText(
            "The face “{snitt}” lacks {tecken}",
            reason: "Words with those letters are set in the fallback font ({reserv}) as a whole, and look different from the words beside them.",
            fix: "Choose a family with all Swedish letters, or a newer edition of it."))

    static let fontOfSigns = DiagnosticCode(
        "TX524",
        sv: MessageText(
            "Typsnittet ”{familj}” är inget för text",
            reason: "Filen {fil} har tecken i stället för bokstäver eller siffror, eller saknar en del av A–Z, a–z och 0–9.",
            fix: "Välj ett typsnitt med bokstäver i temat; tecken som saknas hämtas ur reserv."),
        en: MessageText(
            "The font “{familj}” is not for text",
            reason: "The file {fil} has signs in the place of letters or digits, or lacks some of A–Z, a–z and 0–9.",
            fix: "Choose a font with letters in the theme; signs that it lacks are taken from reserv."))

    /// For `Layout`: once, beside the characters that are lacking.
    public static let fallbackAbsent = DiagnosticCode(
        "TX525", .warning,
        sv: MessageText(
            "Reservtypsnitten {familjer} finns inte på datorn",
            reason: "Tecken som saknas i {huvud} hämtas ur dem, och någon av dem kan ha det som nu saknas.",
            fix: "Installera dem, eller skriv i temat under typsnitt vilka reservtypsnitt som finns."),
        en: MessageText(
            "The fallback fonts {familjer} are not on this computer",
            reason: "Characters that {huvud} lacks are taken from them, and one of them may have what is lacking now.",
            fix: "Install them, or write in the theme under typsnitt which fallback fonts there are."))

    static let namedFallbackAbsent = DiagnosticCode(
        "TX526", .warning,
        sv: MessageText(
            "Reservtypsnittet ”{familj}” finns inte på datorn",
            reason: "Tecken som saknas i de andra typsnitten hämtas inte ur det.",
            fix: "[[Menade du ”{förslag}”?]] Installera det, eller ta bort namnet ur reserv."),
        en: MessageText(
            "The fallback font “{familj}” is not on this computer",
            reason: "Characters that the other fonts lack are not taken from it.",
            fix: "[[Did you mean “{förslag}”?]] Install it, or take its name out of reserv."))

    static let oldFigures = DiagnosticCode(
        "TX527", .warning,
        sv: MessageText(
            "Siffrorna i {snitt} är gemena: de är olika höga och går under raden",
            reason: "I tabeller står de på lika breda platser, men inte i jämnhöjd som siffror i andra snitt.",
            fix: "Välj en familj med versala siffror (lining figures), om tabellerna ska läsas rad för rad."),
        en: MessageText(
            "The figures of {snitt} are old-style: of different heights, and below the line",
            reason: "In tables they stand on equal widths, but not level as the figures of other faces do.",
            fix: "Choose a family with lining figures, if tables are to be read row by row."))

    static let unequalFigures = DiagnosticCode(
        "TX528", .note,
        sv: MessageText(
            "Siffrorna i ”{familj}” är olika breda på webbsidorna",
            reason:
                "I PDF får de lika breda platser i tabeller; en webbläsare har bara typsnittets egna bredder, så siffror står inte mitt under varandra där.",
            fix: "Välj en familj med tabellsiffror (tnum), om webbsidornas tabeller ska läsas kolumn för kolumn."),
        en: MessageText(
            "The figures of “{familj}” have different widths on web pages",
            reason: "In PDF they get equal room in tables; a browser has the font's own widths only, so digits do not stand under one another there.",
            fix: "Choose a family with tabular figures (tnum), if tables of web pages are to be read column by column."))

    static let fontFileUnused = DiagnosticCode(
        "TX006", .warning,
        sv: MessageText(
            "Typsnittsfilen {fil} används inte",
            reason: "Den innehåller familjen ”{familj}”, som temat inte nämner.",
            fix: "Skriv familjens namn i temat, eller ta bort filen ur listan."),
        en: MessageText(
            "The font file {fil} is not used",
            reason: "It holds the family “{familj}”, which the theme does not name.",
            fix: "Write the family's name in the theme, or take the file out of the list."))

    static let hyphenationMissing = DiagnosticCode(
        "TX007", .warning,
        sv: MessageText(
            "Avstavningsmönster för språket {språk} saknas",
            reason: "Orden avstavas inte, så att raderna blir ojämnare.",
            fix: "Installera paketet {paket}."),
        en: MessageText(
            "Hyphenation patterns for the language {språk} are missing",
            reason: "Words are not hyphenated, so lines become more uneven.",
            fix: "Install the package {paket}."))

    /// For `Layout`, which knows where the character stands. Arguments: `tecken`, `kod` (U+XXXX).
    public static let glyphMissing = DiagnosticCode(
        "TX008",
        sv: MessageText(
            "Inget typsnitt har tecknet {tecken} ({kod})",
            reason: "Det skulle bli en tom ruta på sidan.",
            fix: "Skriv om texten, eller lägg till ett reservtypsnitt i temat."),
        en: MessageText(
            "No font has the character {tecken} ({kod})",
            reason: "It would become an empty box on the page.",
            fix: "Rewrite the text, or add a fallback font to the theme."))

    /// For `Layout`, as the next.
    public static let verticalScript = DiagnosticCode(
        "TX022",
        sv: MessageText(
            "Texten är på {skrift}, som skrivs lodrätt: {tecken} ({kod})",
            reason: "Sidorna sätts i vågräta rader, och bokstäverna skulle ligga på sidan.",
            fix: "Skriv orden med latinska bokstäver, eller lägg in dem som bild med alternativtext."),
        en: MessageText(
            "The text is in {script}, which is written vertically: {tecken} ({kod})",
            reason: "Pages are set in horizontal lines, and the letters would lie on their side.",
            fix: "Write the words in Latin letters, or put them in as an image with an alternative text."))

    public static let scriptWithoutSpaces = DiagnosticCode(
        "TX023",
        sv: MessageText(
            "Texten på {skrift} får inte plats på en rad och saknar ställen att brytas på",
            reason: "Skriften har inga mellanrum mellan orden, och en rad som bryts mitt i ett ord läses fel.",
            fix: "Sätt ett mellanslag utan bredd (U+200B) mellan orden, eller skriv kortare stycken."),
        en: MessageText(
            "The text in {script} does not fit on a line and has no places to break it",
            reason: "The script has no spaces between words, and a line that is broken within a word is misread.",
            fix: "Put a zero-width space (U+200B) between the words, or write shorter stretches."))

    static let fontDamaged = DiagnosticCode(
        "TX011",
        sv: MessageText(
            "Typsnittet ”{familj}” är skadat: ”{tecken}” är tomt eller saknar bredd",
            reason: "Filen {fil} säger sig ha tecknet, men i ord och belopp skulle det bli en lucka, eller ligga under nästa tecken.",
            fix: "Hämta eller installera typsnittet på nytt."),
        en: MessageText(
            "The font “{familj}” is damaged: “{tecken}” is empty or has no width",
            reason: "The file {fil} says that it has the character, but in words and amounts it would be a gap, or lie under the next one.",
            fix: "Fetch or install the font again."))

    static let patternsUnreadable = DiagnosticCode(
        "TX009", .warning,
        sv: MessageText(
            "Avstavningsmönstren i {fil} går inte att läsa",
            reason: "Datorn svarar: {orsak}. Orden avstavas med andra mönster eller inte alls, så att raderna blir andra.",
            fix: "Kontrollera att du får läsa filen."),
        en: MessageText(
            "The hyphenation patterns in {fil} cannot be read",
            reason: "The system answers: {cause}. Words are hyphenated by other patterns or not at all, so lines become others.",
            fix: "See that you may read the file."))

    static let fontsUnsearchable = DiagnosticCode(
        "TX010",
        sv: MessageText(
            "Datorns typsnitt går inte att söka igenom: {fil}",
            reason: "Datorn svarar: {orsak}. Typsnittet ”{familj}” hittades inte på annat ställe, men kan ligga där.",
            fix: "Kontrollera att du får läsa mappen, eller peka ut typsnittets filer i temat under typsnitt."),
        en: MessageText(
            "The fonts of this computer cannot be searched: {fil}",
            reason: "The system answers: {cause}. The font “{familj}” was found nowhere else, but may be there.",
            fix: "See that you may read the folder, or name the font's files in the theme under typsnitt."))
}

/// Every code of this module, for the catalogue.
public let textCodes: [DiagnosticCode] = [
    .familyMissing, .facesMissing, .fontFileUnreadable, .embeddingForbidden, .lettersLacking, .fontOfSigns, .fallbackAbsent, .namedFallbackAbsent, .oldFigures,
    .unequalFigures, .fontFileUnused,
    .hyphenationMissing, .glyphMissing, .verticalScript, .scriptWithoutSpaces, .fontDamaged, .patternsUnreadable, .fontsUnsearchable,
]
