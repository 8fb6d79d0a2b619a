public import Diagnostics

extension DiagnosticCode {
    static let tableTooWide = DiagnosticCode(
        "LA001", .warning,
        sv: MessageText(
            "Tabellen ”{tabell}” är för bred även för en liggande sida",
            reason: "I minsta tillåtna grad ({grad} pt) får kolumnerna inte plats utan att ord eller tal bryts.",
            fix: "Dela tabellen, ta bort kolumner eller förkorta rubrikerna."),
        en: MessageText(
            "The table “{tabell}” is too wide even for a landscape page",
            reason: "At the smallest size allowed ({grad} pt) the columns do not fit without breaking words or figures.",
            fix: "Split the table, remove columns or shorten the headings."))

    /// The program that sets the pages knows where the words come from, and reports it.
    public static let runningTextShortened = DiagnosticCode(
        "LA042", .warning,
        sv: MessageText(
            "Texten {plats} får inte plats och kortas: ”{text}”",
            reason: "Vänster och höger text delar på sidans bredd, och marginalen har inte rum för fler rader.",
            fix: "Korta texten, ta bort något fält ur temat, eller ge marginalen rum för en rad till."),
        en: MessageText(
            "The text {place} does not find room and is shortened: “{text}”",
            reason: "What stands left and right shares the width of the page, and the margin has no room for more lines.",
            fix: "Shorten the text, take a field out of the theme, or give the margin room for one more line."))
    static let figureTextTooSmall = DiagnosticCode(
        "LA043",
        sv: MessageText(
            "Texten ”{text}” i figuren skulle bli mindre än temats minsta grad, {grad} pt",
            reason: "Figuren får mindre plats än den är ritad för, eller typsnittet är mycket bredare än vanliga.",
            fix: "Flytta figuren ut ur listan eller citatet, korta texten, eller välj ett annat typsnitt."),
        en: MessageText(
            "The text “{text}” of the figure would be smaller than the theme's smallest size, {grad} pt",
            reason: "The figure has less room than it is drawn for, or the typeface is much wider than usual.",
            fix: "Move the figure out of the list or quote, shorten the text, or choose another typeface."))
}

/// All codes of this module, for the catalogue.
public let layoutCodes: [DiagnosticCode] = [.tableTooWide, .runningTextShortened, .figureTextTooSmall]
