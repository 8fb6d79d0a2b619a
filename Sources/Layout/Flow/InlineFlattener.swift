import Diagnostics
import DocumentTree
import Style
import Text

/// Inlines → the flat bytes and spans that a paragraph setter takes.
struct InlineFlattener {
    private(set) var text = StyledText()
    private(set) var linkTargets: [(NodeID, LinkTarget)] = []
    /// Footnote references by the index of their span.
    private(set) var footnotes: [(span: Int, number: Int)] = []
    /// What a reader hears, where it is not the letters that are shown (capitals); as long as `text.bytes`.
    private(set) var readText: [UInt8]?
    /// Some of it is set in the family for code.
    private(set) var hasCode: Bool
    private var font: FontRequest
    private var colour: TextColour
    private var node: NodeID
    private var link = NodeID.none
    private var language: String?
    private var openStretch: Stretch?

    /// The last text, and where it came from.
    private struct Stretch {
        /// Of the bytes: nothing has come after it when they end there.
        var end: Int
        var range: SourceRange?

        /// Whether what stands there follows it, apart from the marks between.
        func continues(_ next: SourceRange?) -> Bool {
            switch (range, next) {
            case (nil, nil): true
            case (let range?, let next?): range.file == next.file && next.start >= range.end && next.start - range.end <= 80
            default: false
            }
        }
    }

    init(font: FontRequest, colour: TextColour, node: NodeID) {
        self.font = font
        self.colour = colour
        self.node = node
        hasCode = font.monospace
    }

    init(_ style: TextStyle, node: NodeID, tabularFigures: Bool = false) {
        self.init(font: FontRequest(style, tabularFigures: tabularFigures), colour: .role(style.colour), node: node)
    }

    mutating func append(_ inlines: [Inline]) {
        for inline in inlines { append(inline) }
    }

    private mutating func append(_ inline: Inline) {
        switch inline {
        case .text(let words, let range): append(words, from: range)
        case .figure(let figure, let range): isolated(.leftToRight) { $0.append(figure.text, from: range) }
        case .emphasis, .strong, .code, .link, .foreign, .abbreviation, .footnoteReference, .lineBreak:
            // What is set otherwise parts the text before it from the text after.
            openStretch = nil
            appendMarked(inline)
            openStretch = nil
        }
    }

    private mutating func appendMarked(_ inline: Inline) {
        switch inline {
        case .text, .figure: break
        case .emphasis(let inner):
            nested(inner) { $0.font.italic.toggle() }
        case .strong(let inner):
            nested(inner) { $0.font.weight = $0.font.weight.emphasised }
        case .code(let code):
            var small = font
            small.family = .code
            hasCode = true
            small.size = font.size * 94 / 100
            isolated(.leftToRight) { $0.append(code.text.expandingTabs(), node: code.id, font: small, rise: .zero) }
        case .link(let target):
            linkTargets.append((target.id, target.target))
            nested(target.inlines) {
                $0.node = target.id
                $0.link = target.id
                $0.colour = .link
            }
        case .foreign(let foreign):
            isolated(nil) {
                $0.nested(foreign.inlines) {
                    $0.node = foreign.id
                    $0.language = foreign.language
                }
            }
        case .abbreviation(let short):
            nested([.text(short.text, nil)]) {
                $0.node = short.id
                if let own = short.language { $0.language = own }
            }
        case .footnoteReference(let reference):
            footnotes.append((text.spans.count, reference.number))
            appendRaised(String(reference.number), node: reference.id)
        case .lineBreak:
            append("\n")
        }
    }

    /// What is ordered by itself in a text that runs both ways; `direction` nil for that of its own first letter.
    mutating func isolated(_ direction: TextDirection?, _ body: (inout InlineFlattener) -> Void) {
        let start = text.bytes.count
        body(&self)
        isolate(start..<text.bytes.count, direction)
    }

    /// The same for bytes that are there.
    mutating func isolate(_ range: Range<Int>, _ direction: TextDirection?) {
        if !range.isEmpty { text.isolates.append(BidiIsolate(range, direction)) }
    }

    /// The direction of the whole, whatever its first letter.
    mutating func setDirection(_ direction: TextDirection) { text.direction = direction }

    /// Text and figures from one stretch of a file are one span, so that a font sees them as one.
    private mutating func append(_ words: String, from range: SourceRange?) {
        let joins = openStretch.map { $0.end == text.bytes.count && $0.continues(range) } ?? false
        if joins, let last = text.spans.indices.last {
            text.bytes.append(contentsOf: words.utf8)
            text.spans[last].end = Int32(text.bytes.count)
        } else {
            append(words)
        }
        openStretch = Stretch(end: text.bytes.count, range: joins ? openStretch?.range?.reaching(range) : range)
    }

    /// Words in the style at hand.
    mutating func append(_ words: String) {
        append(words, node: node, font: font, rise: .zero)
    }

    /// A reference mark: smaller, above the baseline.
    mutating func appendRaised(_ words: String, node: NodeID) {
        var small = font
        small.size = font.size * 64 / 100
        append(words, node: node, font: small, rise: font.size * 34 / 100)
    }

    /// Words in a style of their own.
    mutating func append(_ words: String, style: TextStyle, node: NodeID) {
        let (oldFont, oldColour) = (font, colour)
        font = FontRequest(style)
        colour = .role(style.colour)
        append(words, node: node, font: font, rise: .zero)
        (font, colour) = (oldFont, oldColour)
    }

    /// A stretch of a picture's text.
    mutating func append(_ words: String, font: FontRequest, colour: TextColour, rise: Length) {
        let old = self.colour
        self.colour = colour
        append(words, node: node, font: font, rise: rise)
        self.colour = old
    }

    private mutating func append(_ words: String, node: NodeID, font: FontRequest, rise: Length) {
        let start = text.bytes.count
        text.bytes.append(contentsOf: words.utf8)
        guard text.bytes.count > start else { return }
        text.spans.append(
            StyledSpan(
                start: start, end: text.bytes.count, font: font, colour: colour, node: node, link: link, rise: rise,
                language: language))
    }

    /// Shows the words in capitals; what is read, searched and copied stays as written.
    mutating func setInCapitals() {
        let capitals = Array(String(decoding: text.bytes, as: UTF8.self).uppercased().utf8)
        // Where a capital takes other room than its letter (ß), the words stay as they are.
        guard capitals.count == text.bytes.count,
            zip(capitals, text.bytes).allSatisfy({ ($0 & 0xC0 == 0x80) == ($1 & 0xC0 == 0x80) })
        else { return }
        readText = text.bytes
        text.bytes = capitals
    }

    private mutating func nested(_ inner: [Inline], _ change: (inout InlineFlattener) -> Void) {
        let (oldFont, oldColour, oldNode, oldLink, oldLanguage) = (font, colour, node, link, language)
        change(&self)
        append(inner)
        (font, colour, node, link, language) = (oldFont, oldColour, oldNode, oldLink, oldLanguage)
    }
}

extension FontRequest {
    init(_ style: TextStyle, tabularFigures: Bool = false) {
        self.init(
            weight: style.weight, italic: style.italic, family: style.family, size: style.size,
            tabularFigures: tabularFigures, tracking: style.tracking)
    }
}

extension TextStyle {
    func with(weight: FontWeight? = nil, colour: ColourRole? = nil, italic: Bool? = nil) -> TextStyle {
        var copy = self
        if let weight { copy.weight = weight }
        if let colour { copy.colour = colour }
        if let italic { copy.italic = italic }
        return copy
    }
}

extension SourceRange {
    fileprivate func reaching(_ next: SourceRange?) -> SourceRange {
        var range = self
        if let next { range.end = max(end, next.end) }
        return range
    }
}
