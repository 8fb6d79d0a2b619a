public import Diagnostics

/// What is larger than words stands apart, as in `Block`: nearly all are words.
public enum Inline: Sendable {
    /// Literal text. Carries no element of its own: its glyphs belong to the nearest node around it.
    case text(String, SourceRange?)
    /// A figure among the words: text like any other, with what it was made of. The range is where the words stand, which
    /// for a fact in somebody's text is its tag.
    indirect case figure(PrintedFigure, SourceRange?)
    case emphasis([Inline])
    case strong([Inline])
    case code(InlineCode)
    indirect case link(Link)
    /// Words in another language than the document's.
    indirect case foreign(Foreign)
    /// A short form with the words it stands for, at its first use in the document.
    indirect case abbreviation(Abbreviation)
    case footnoteReference(FootnoteReference)
    /// A line break that the writer asked for.
    case lineBreak
}

public struct InlineCode: Sendable {
    public var id: NodeID
    public var text: String
    public init(id: NodeID, text: String) {
        self.id = id
        self.text = text
    }
}

public struct Link: Sendable {
    public var id: NodeID
    public var target: LinkTarget
    public var inlines: [Inline]
    public var range: SourceRange?
    public init(id: NodeID, target: LinkTarget, inlines: [Inline], range: SourceRange? = nil) {
        self.id = id
        self.target = target
        self.inlines = inlines
        self.range = range
    }
}

public struct Foreign: Sendable {
    public var id: NodeID
    /// BCP 47.
    public var language: String
    public var inlines: [Inline]
    public init(id: NodeID, language: String, inlines: [Inline]) {
        self.id = id
        self.language = language
        self.inlines = inlines
    }
}

/// “MDU” and what it stands for: E of a Span (ISO 32000-1 14.9.5), `abbr` in HTML.
public struct Abbreviation: Sendable {
    public var id: NodeID
    /// As it stands in the text.
    public var text: String
    public var expansion: String
    /// BCP 47; nil where it is the document's.
    public var language: String?
    public var range: SourceRange?
    public init(id: NodeID, text: String, expansion: String, language: String? = nil, range: SourceRange? = nil) {
        self.id = id
        self.text = text
        self.expansion = expansion
        self.language = language
        self.range = range
    }
}

public struct FootnoteReference: Sendable {
    public var id: NodeID
    public var number: Int
    public init(id: NodeID, number: Int) {
        self.id = id
        self.number = number
    }
}

extension Inline {
    /// The words of text and of a figure, which renderers show alike; nil for all others.
    public var words: String? {
        switch self {
        case .text(let text, _): text
        case .figure(let figure, _): figure.text
        case .emphasis, .strong, .code, .link, .foreign, .abbreviation, .footnoteReference, .lineBreak: nil
        }
    }
}

extension [Inline] {
    /// The words alone, as a reader hears them: for titles, outline and anchors.
    public var plainText: String {
        var result = ""
        for inline in self {
            switch inline {
            case .text(let text, _): result += text
            case .figure(let figure, _): result += figure.text
            case .emphasis(let inner), .strong(let inner): result += inner.plainText
            case .code(let code): result += code.text
            case .link(let link): result += link.inlines.plainText
            case .foreign(let foreign): result += foreign.inlines.plainText
            case .abbreviation(let short): result += short.text
            case .footnoteReference: break
            case .lineBreak: result += " "
            }
        }
        return result
    }
}
