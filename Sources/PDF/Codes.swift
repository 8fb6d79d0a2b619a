public import Diagnostics

extension DiagnosticCode {
    static let fontNotEmbeddable = DiagnosticCode(
        "PD001",
        sv: MessageText(
            "Typsnittet ”{typsnitt}” går inte att bädda in",
            reason: "En PDF som ska arkiveras måste bära sina typsnitt med sig, och det här gick inte att läsa.",
            fix: "Välj ett annat typsnitt i temat, eller installera om det."),
        en: MessageText(
            "The font “{typsnitt}” cannot be embedded",
            reason: "A PDF for the archive must carry its fonts, and this one could not be read.",
            fix: "Choose another font in the theme, or install it again."))

    static let missingGlyph = DiagnosticCode(
        "PD002",
        sv: MessageText(
            "Ett tecken saknas i typsnittet ”{typsnitt}” och skulle bli en tom ruta",
            reason: "Text utan tecken går varken att läsa eller att lyssna på.",
            fix: "Lägg till ett reservtypsnitt i temat, eller byt tecknet."),
        en: MessageText(
            "A character is missing from the font “{typsnitt}” and would become an empty box",
            reason: "Text without characters can be neither read nor heard.",
            fix: "Add a fallback font to the theme, or use another character."))

    static let linkLeadsNowhere = DiagnosticCode(
        "PD003", .warning,
        sv: MessageText(
            "En länk leder till ”{mål}”, som inte finns i {fil}",
            reason: "Orden står kvar, men går inte att klicka på.",
            fix: "Kontrollera bilagans nummer och rubriken som länken pekar på."),
        en: MessageText(
            "A link leads to “{mål}”, which is not in {fil}",
            reason: "Its words remain, but cannot be clicked.",
            fix: "Check the number of the bilaga and the heading that the link points at."))

    static let untaggedText = DiagnosticCode(
        "PD004",
        sv: MessageText(
            "Text saknar plats i dokumentets struktur",
            reason: "En skärmläsare skulle hoppa över den. Det är ett fel i programmet, inte i underlaget.",
            fix: "Rapportera felet, gärna med underlaget."),
        en: MessageText(
            "Text has no place in the document’s structure",
            reason: "A screen reader would skip it. This is a fault of the program, not of the input.",
            fix: "Report the fault, with the input if you can."))
}

/// All codes of this module, for the catalogue.
public let pdfCodes: [DiagnosticCode] =
    [.fontNotEmbeddable, .missingGlyph, .linkLeadsNowhere, .untaggedText] + DiagnosticCode.conformanceCodes
