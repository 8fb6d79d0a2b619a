/// What the checker holds a file against. Each is a rule that a reader of the file depends on.
enum Rule: String, CaseIterable, Sendable {
    /// Marked content is balanced, numbered once, and everything drawn is tagged or an artifact (ISO 14289-1 7.1).
    case content
    /// Every marked-content sequence belongs to one element and every number leads to a sequence (ISO 32000-1 14.7.4).
    case marks
    /// The parent tree leads from content and annotations to the very element that holds them (14.7.4.4).
    case parentTree
    /// Elements name their parents and stand in the tree once; identifiers are unique and in the IDTree (14.7.2).
    case tree
    /// The tags are those of the document, with its words, in its order.
    case document
    /// Tables: equal rows, TH with Scope, Headers that lead to header cells (ISO 14289-1 7.5).
    case tables
    /// Figures have an alternative and a place on a page (7.3); their pictures are whole (ISO 19005-2 6.2.8).
    case figures
    /// Files inside: described, tied to what they belong to, and the very bytes (ISO 19005-3 6.8, annex E).
    case files
    /// Headings are not skipped (7.4).
    case headings
    /// Notes have identifiers; where a mark leads to a note the note leads back (7.9).
    case notes
    /// Elements name those they speak of: an entry of the contents its heading, a citation its note and the note its
    /// citations (ISO 14289-2 8.2.5.8, 8.2.5.14).
    case references
    /// Annotations: in a Link, with Contents, in the structure's tab order (7.18).
    case links
    /// Destinations and outline lead to pages of the file (ISO 32000-1 12.3).
    case destinations
    /// Widths as in the embedded program, a glyph for every code (ISO 19005-2 6.2.11.5, ISO 14289-1 7.21.5).
    case widths
    /// Text for every code in use (ISO 14289-1 7.21.7).
    case unicode
    /// Fonts are embedded, their names agree (7.21.4).
    case fonts
    /// XMP: title, claims, and the same as Info (ISO 19005-2 6.6).
    case metadata
    /// What the catalog must say: language, Marked, DisplayDocTitle, output intent (ISO 14289-1 7.1, 7.2).
    case catalog
    /// What an archived file may not hold: scripts, encryption, actions (ISO 19005-2 6.1, 6.5).
    case forbidden

    // Of placed pages, where a person looks (`Legibility`).

    /// No two texts over each other.
    case overlap
    /// No text leaves the page or its measure.
    case edges
    /// No text leaves its cell.
    case cells
    /// None is smaller than the theme's smallest.
    case sizes
    /// Every word of the document is on a page.
    case words

    /// Those that pages are held against before anything is written.
    static let ofPages: Set<Rule> = [.overlap, .edges, .cells, .sizes, .words]
}

struct Finding: Hashable, CustomStringConvertible {
    var rule: Rule
    var message: String
    var description: String { "\(rule.rawValue): \(message)" }
}
