/// Why another's PDF cannot be bound in.
public enum PaperFailure: Error, Hashable, Sendable {
    /// It does not begin as one.
    case notPDF
    /// A password, or what the file may be used for, is set.
    case encrypted
    /// It breaks off, or its tables lead nowhere; where, as far as it is known: a page (from 1).
    case damaged(page: Int?)
    /// It holds a script, or acts by itself when it is opened.
    case scripted
    /// A form whose pages are made by a script when it is opened (XFA).
    case dynamicForm
    /// Layers that are not shown.
    case hiddenLayers
    /// A page that is smaller or larger than PDF/A allows, from 1 (ISO 19005-2 6.1.13).
    case pageSize(page: Int)
    case noPages
    case tooManyPages(most: Int)
    /// More objects, or more that is packed together, than is read of one file.
    case tooMuch
}

/// What keeps a paper from being bound in without a loss. Each says what its pages cannot be held to.
public enum PaperFault: Hashable, Sendable, Comparable {
    /// Its pages have no tags, or tags that do not hold for all of it; why, in the words of `TagFault`.
    case tags(TagFault)
    /// A font is not in the file.
    case fontNotEmbedded(String)
    /// A font whose widths, glyphs or characters do not agree, or that cannot be proved to.
    case fontNotProved(String)
    /// A character without text: it cannot be read aloud, searched or copied.
    case noText(font: String)
    /// A colour that depends on a printing press, or on a profile that is not in the file.
    case colour(String)
    /// What an archived file may not hold; as PDF calls it.
    case forbidden(String)

    /// It is seen and printed as it should, but not by all means read.
    public var concernsArchive: Bool {
        switch self {
        case .tags, .noText: false
        case .fontNotEmbedded, .fontNotProved, .colour, .forbidden: true
        }
    }

    public var concernsAccessibility: Bool {
        switch self {
        case .tags, .fontNotEmbedded, .fontNotProved, .noText: true
        case .colour, .forbidden: false
        }
    }

    private var order: (Int, String) {
        switch self {
        case .tags(let fault): (0, fault.rawValue)
        case .fontNotEmbedded(let name): (1, name)
        case .fontNotProved(let name): (2, name)
        case .noText(let name): (3, name)
        case .colour(let name): (4, name)
        case .forbidden(let name): (5, name)
        }
    }

    public static func < (one: PaperFault, other: PaperFault) -> Bool { one.order < other.order }
}

/// Why the tags of a paper are not taken over.
public enum TagFault: String, Hashable, Sendable {
    /// There are none.
    case none
    /// The file does not say which language it is in.
    case noLanguage
    /// Something is drawn that no tag reaches.
    case untagged
    /// Tags and pages do not agree with each other, or stand within each other where they may not.
    case broken
    /// A type of element that is none of the standard's, and that the file does not explain.
    case unknownType
    /// Levels of headings are skipped, or the first is not of level 1.
    case headings
    /// A figure or a formula without an alternative text.
    case alternative
    /// A table without headers that its cells can be read with, or with rows of different lengths.
    case tables
    /// Lists, contents or notes that are not put together as they should.
    case parts
    /// A link or another annotation that no element has.
    case annotations
    /// A form or comments.
    case form
    /// The pack keeps another standard.
    case standard
}
