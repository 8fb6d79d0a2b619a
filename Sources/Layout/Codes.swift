import Diagnostics

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
}

/// All codes of this module, for the catalogue.
public let layoutCodes: [DiagnosticCode] = [.tableTooWide]
