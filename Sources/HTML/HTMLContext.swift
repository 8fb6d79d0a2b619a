public import Diagnostics
public import DocumentTree
public import Style

/// A page of the site, as others link to it.
public struct HTMLPageLink: Sendable, Equatable {
    /// The slug that `Anchor.document` names: `bilaga-1`.
    public var document: String
    /// File name, relative to the other pages: `bilaga-1-budget.html`.
    public var file: String
    /// "Bilaga 1"; empty for what links can lead to without being a bilaga among the others (the agenda).
    public var label: String
    public var title: String

    public init(document: String, file: String, label: String, title: String) {
        self.document = document
        self.file = file
        self.label = label
        self.title = title
    }
}

/// Another's file, which a page leads to.
public struct HTMLOriginal: Sendable {
    /// Relative to the page.
    public var file: String
    /// What the link says: title, form, size, language.
    public var words: String
    /// BCP 47, of the file.
    public var language: String

    public init(file: String, words: String, language: String) {
        self.file = file
        self.words = words
        self.language = language
    }
}

/// What a page needs to know besides its document: the theme, whose meeting it is, and the other pages.
/// Made once per pack; the style sheet is built here, not once per page.
public struct HTMLContext: Sendable {
    public var theme: Theme
    /// "Samhällskontraktet".
    public var organisation: String
    /// "Styrelsen".
    public var board: String
    /// As it is printed in running matter: 2024-09-19.
    public var date: String
    /// “19 september 2024”.
    public var dateInWords = ""
    /// Diarienummer; empty when there is none.
    public var recordNumber: String
    /// The pack's bilagor in order.
    public var pages: [HTMLPageLink]
    /// File name of the pack's start page; nil when a bilaga is built alone.
    public var index: String?
    /// Slug of the document that is rendered; nil for the start page.
    public var current: String?
    /// The theme's logo, read; stands in the header where the theme gives it a height there.
    public var logo: Drawing?
    /// Across the top of the pack's start page: it adorns, and says nothing.
    public var coverPicture: Drawing?
    /// File name of the same document as PDF, if there is one.
    public var pdf: String?
    /// The paper that the document is about, as its sender made it.
    public var original: HTMLOriginal?
    /// File name of the document's tables as a workbook, if there is one.
    public var workbook: String?

    /// Cuts the theme's fonts down to what a page uses; nil for a page without fonts of its own.
    public var fonts: (@Sendable (HTMLFontUse) -> [HTMLFontFace])?

    /// Says above everything that the page is a draft.
    public var isDraft = false

    /// Names the place of what is written, for a page whose words lead back to where they stand: `data-plats` of the element.
    /// nil for pages that are to be read, and for a place that leads nowhere.
    public var placeName: (@Sendable (SourceRange) -> String?)?

    let styleSheet: [UInt8]

    public init(
        theme: Theme, organisation: String, board: String, date: String, recordNumber: String,
        pages: [HTMLPageLink] = [], index: String? = nil, current: String? = nil, pdf: String? = nil
    ) {
        self.theme = theme
        self.organisation = organisation
        self.board = board
        self.date = date
        self.recordNumber = recordNumber
        self.pages = pages
        self.index = index
        self.current = current
        self.pdf = pdf
        styleSheet = HTML.styleSheet(for: theme)
    }

    /// The bilagor among the pages.
    var bilagor: [HTMLPageLink] { pages.filter { !$0.label.isEmpty } }

    /// The page that an anchor leads to; nil for a document that is not among the pages.
    func address(of anchor: Anchor) -> String? {
        let name = anchor.name.map { "#" + $0 } ?? ""
        guard let document = anchor.document, document != current else {
            return name.isEmpty ? "#" + mainID : name
        }
        guard let page = pages.first(where: { $0.document == document }) else { return nil }
        return page.file + name
    }

    /// Running matter with its fields filled in. Fields that only a page of paper has are left out with what
    /// stands between them and the next.
    func running(_ pattern: String, _ words: Words, of document: Document) -> String {
        let number = recordNumber.isEmpty ? "" : words.recordNumber(["number": recordNumber])
        let values = [
            ("organisation", organisation), ("styrelse", board), ("datum", date), ("datum-i-ord", dateInWords), ("diarienummer", recordNumber), ("dnr", number),
            ("bilaga", document.label ?? ""), ("titel", document.title), ("etikett", ""), ("sida", ""), ("sidor", ""), ("sidangivelse", ""),
        ]
        let parts = pattern.split(separator: "·").compactMap { part -> String? in
            var isEmpty = true
            let own = filled(part) { name in
                guard let value = values.first(where: { $0.0 == name })?.1 else { return nil }
                if !value.isEmpty { isEmpty = false }
                return value
            }
            let isBlank = own.allSatisfy { $0.isWhitespace || $0 == "*" }
            return isBlank || isEmpty && part.utf8.contains(0x7B) ? nil : trimmed(own)
        }
        return parts.joined(separator: " · ")
    }
}

/// The id of `<main>`; an underscore keeps it apart from anchors, which have none.
let mainID = "_innehall"

private func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
}

/// With what stands between braces exchanged for its value; what has none stays as it is.
private func filled(_ text: Substring, _ value: (String) -> String?) -> String {
    var result = ""
    var rest = text
    while let open = rest.utf8.firstIndex(of: 0x7B) {
        let start = rest.utf8.index(after: open)
        result += rest[..<open]
        rest = rest[open...]
        if let close = rest.utf8.firstIndex(of: 0x7D), let value = value(String(rest[start..<close])) {
            result += value
            rest = rest[rest.utf8.index(after: close)...]
        } else {
            result += "{"
            rest = rest[start...]
        }
    }
    return result + rest
}
