import Diagnostics

/// What keeps a file from being what it claims to be: PDF/UA-1 (ISO 14289-1) and PDF/A-2a or -3a (ISO 19005-2, -3).
/// Found before anything is written; a file with a violation is not written, save as a draft without claims.
enum Violation {
    /// Occurs when the metadata has no title, so that a window shows the file's name instead.
    /// ISO 14289-1 7.1, dc:title.
    case noTitle

    /// Occurs when the language of the document, or of a foreign passage, is no tag of BCP 47.
    /// ISO 14289-1 7.2.
    case badLanguage(String)

    /// Occurs when glyphs were placed for a node that the document does not have: no screen reader finds them.
    /// ISO 14289-1 7.1. A fault of the program, never of the input.
    case untaggedText

    /// Occurs when the first heading of a document is not of level 1. ISO 14289-1 7.4.2.
    case firstHeadingNotTitle(String, level: Int, SourceRange?)

    /// Occurs when a heading stands more than one level below the one before it. ISO 14289-1 7.4.2.
    case headingLevelSkipped(String, level: Int, after: Int, SourceRange?)

    /// Occurs when a figure has no words for those who do not see it. ISO 14289-1 7.3.
    case figureWithoutAlternative(SourceRange?)

    /// Occurs when a link has no words, so that a screen reader can say nothing of it. ISO 14289-1 7.18.5.
    case linkWithoutText(target: String, SourceRange?)

    /// Occurs when a table's header has no words in it. ISO 14289-1 7.5.
    case tableWithoutColumnHeaders(String, SourceRange?)

    /// Occurs when no column of a table names the rows. ISO 14289-1 7.5.
    case tableWithoutRowHeaders(String, SourceRange?)

    /// Occurs when the cells of a row do not cover the table's columns. ISO 14289-1 7.5, ISO 32000-1 14.8.4.3.4.
    case irregularRow(table: String, row: Int, cells: Int, columns: Int, SourceRange?)

    /// Occurs when a character has no glyph in any font and would be an empty box. ISO 14289-1 7.21.8.
    case missingGlyph(font: String)

    /// Occurs when a text holds a character that no glyph may stand for: U+0000, U+FEFF or U+FFFE.
    /// ISO 14289-1 7.21.7.
    case forbiddenCharacter(String, SourceRange?)
}

extension Violation {
    var diagnostic: Diagnostic {
        switch self {
        case .noTitle: Diagnostic(.noTitle, at: nil)
        case .badLanguage(let tag): Diagnostic(.badLanguageTag, at: nil, ["språk": tag])
        case .untaggedText: Diagnostic(.untaggedText, at: nil)
        case .firstHeadingNotTitle(let title, let level, let range):
            Diagnostic(.firstHeadingNotTitle, at: range, ["rubrik": title, "nivå": String(level)])
        case .headingLevelSkipped(let title, let level, let previous, let range):
            Diagnostic(
                .headingLevelSkipped, at: range, ["rubrik": title, "nivå": String(level), "förra": String(previous)])
        case .figureWithoutAlternative(let range): Diagnostic(.figureWithoutAlternative, at: range)
        case .linkWithoutText(let target, let range): Diagnostic(.linkWithoutText, at: range, ["mål": target])
        case .tableWithoutColumnHeaders(let caption, let range):
            Diagnostic(.tableWithoutColumnHeaders, at: range, named(caption))
        case .tableWithoutRowHeaders(let caption, let range):
            Diagnostic(.tableWithoutRowHeaders, at: range, named(caption))
        case .irregularRow(let caption, let row, let cells, let columns, let range):
            Diagnostic(
                .irregularRow, at: range,
                named(caption).merging(
                    ["rad": String(row), "celler": String(cells), "kolumner": String(columns)], uniquingKeysWith: { $1 }))
        case .missingGlyph(let font): Diagnostic(.missingGlyph, at: nil, ["typsnitt": font])
        case .forbiddenCharacter(let code, let range): Diagnostic(.forbiddenCharacter, at: range, ["kod": code])
        }
    }

    /// A table without a caption is spoken of without a name.
    private func named(_ caption: String) -> [String: String] { caption.isEmpty ? [:] : ["tabell": caption] }
}
