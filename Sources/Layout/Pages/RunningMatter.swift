public import DocumentTree
public import Style
import Text

/// What the fields of a theme's header and footer stand for (`Style.RunningMatter`). Empty values vanish
/// together with the words around them up to the next “ · ”.
public struct RunningFields: Sendable {
    public var organisation = ""
    public var board = ""
    public var date = ""
    /// "Bilaga 1"; empty for the pack's front matter.
    public var attachment = ""
    public var title = ""
    public var registryNumber = ""
    public var numbering: PageNumbering
    /// The program's own, in the document's language.
    public var words = Words.swedish
    /// Stands before the words at the left, as tall as the theme says.
    public var logo: Drawing?
    /// The first page opens the pack and has no header.
    public var opensPack = false

    public init(numbering: PageNumbering) { self.numbering = numbering }
}

/// How the pages of a laid-out document are numbered where it stands: alone or in a pack.
public struct PageNumbering: Hashable, Sendable {
    /// Before each label: "B1:".
    public var labelPrefix: String
    /// The label's number of the first page.
    public var firstLabel: Int
    /// i, ii, iii (front matter) instead of 1, 2, 3.
    public var isRoman: Bool
    /// "sida 2 (9)": the number of the first page, and of all.
    public var firstPage: Int
    public var pageCount: Int

    public init(labelPrefix: String = "", firstLabel: Int = 1, isRoman: Bool = false, firstPage: Int = 1, pageCount: Int) {
        self.labelPrefix = labelPrefix
        self.firstLabel = firstLabel
        self.isRoman = isRoman
        self.firstPage = firstPage
        self.pageCount = pageCount
    }

    /// The label of a page, counted from 0: "B1:3", "iv".
    public func label(_ page: Int) -> String {
        let number = firstLabel + page
        return labelPrefix + (isRoman ? PageNumbering.roman(number) : String(number))
    }

    static func roman(_ number: Int) -> String {
        guard number > 0, number < 4_000 else { return String(number) }
        let values = [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
            (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ]
        var rest = number
        var result = ""
        for (value, letters) in values {
            while rest >= value {
                result += letters
                rest -= value
            }
        }
        return result
    }
}

extension LaidOutDocument {
    /// The same pages with header and footer. The pages themselves are shared, not copied: the bilaga alone
    /// and the bilaga in the pack differ in `running` only.
    public func withRunningMatter(_ fields: RunningFields, theme: Theme, shaper: Shaper) -> LaidOutDocument {
        var copy = self
        copy.running = RunningSetter(fields: fields, theme: theme, shaper: shaper).layer(for: pages)
        return copy
    }
}

/// Sets headers and footers; words that return on every page are set once.
private struct RunningSetter {
    let fields: RunningFields
    let theme: Theme
    let setter: ParagraphSetter
    private var layer = RunningLayer()
    private var known: [String: RunningLine] = [:]

    init(fields: RunningFields, theme: Theme, shaper: Shaper) {
        self.fields = fields
        self.theme = theme
        setter = ParagraphSetter(shaper: shaper, hyphenator: Hyphenator(HyphenationDictionaries()))
    }

    private struct Segment {
        var face: FaceID
        var size: Length
        /// Where it starts: at its right end where it runs to the left.
        var x: Length
        var colour: ColourRole
        var glyphStart: Int
        var glyphCount: Int
        var isRightToLeft: Bool
    }

    private struct RunningLine {
        var segments: [Segment] = []
        var width = Length.zero
    }

    consuming func layer(for pages: [Page]) -> RunningLayer {
        layer.pageStarts.reserveCapacity(pages.count + 1)
        for (index, page) in pages.enumerated() {
            layer.pageStarts.append(Int32(layer.items.count))
            let header = theme.page.header + theme.text.running.before
            let footer = page.size.height - theme.page.footer - theme.text.running.after
            if index > 0 || !fields.opensPack {
                let shift = placeLogo(baseline: header)
                place(theme.running.headerLeft, theme.running.headerRight, index, page, baseline: header, shift, .header)
            }
            let left = theme.page.left
            layer.items.append(
                .rectangle(
                    PlacedRectangle(
                        rect: Rect(
                            x: left, y: footer - theme.text.running.leading - .points(4),
                            width: page.size.width - left - theme.page.right, height: .points(0.5)),
                        colour: .rule, artifact: .footer)))
            place(theme.running.footerLeft, theme.running.footerRight, index, page, baseline: footer, .zero, .footer)
        }
        layer.pageStarts.append(Int32(layer.items.count))
        return layer
    }

    private mutating func place(
        _ left: String, _ right: String, _ index: Int, _ page: Page, baseline: Length, _ shift: Length,
        _ kind: ArtifactKind
    ) {
        let measure = page.size.width - theme.page.left - theme.page.right - shift
        let leftLine = line(fill(left, page: index), width: measure)
        let between = leftLine.width > .zero ? Length.points(16) : .zero
        let rightLine = line(fill(right, page: index), width: max(measure / 3, measure - leftLine.width - between))
        place(leftLine, x: theme.page.left + shift, baseline, kind)
        place(rightLine, x: page.size.width - theme.page.right - rightLine.width, baseline, kind)
    }

    private mutating func place(_ line: RunningLine, x: Length, _ baseline: Length, _ kind: ArtifactKind) {
        for segment in line.segments {
            var run = PlacedRun(
                node: .none, artifact: kind, face: segment.face, colour: segment.colour, size: segment.size,
                origin: Point(x: x + segment.x, y: baseline), glyphStart: segment.glyphStart,
                glyphCount: segment.glyphCount)
            run.isRightToLeft = segment.isRightToLeft
            layer.items.append(.glyphs(run))
        }
    }

    // MARK: Words

    private func fill(_ pattern: String, page: Int) -> String {
        var parts: [String] = []
        for part in Self.split(pattern) {
            var hasField = false
            var hasValue = false
            let filled = Self.replaceFields(part) { name in
                hasField = true
                let value = value(name, page: page)
                if !value.isEmpty { hasValue = true }
                return Self.isolating(value)
            }
            if !hasField || hasValue { parts.append(filled) }
        }
        return parts.joined(separator: " · ")
    }

    private func value(_ name: String, page: Int) -> String {
        switch name {
        case "organisation": fields.organisation
        case "styrelse": fields.board
        case "datum": fields.date
        case "bilaga": fields.attachment
        case "titel": fields.title
        case "diarienummer": fields.registryNumber
        case "dnr":
            fields.registryNumber.isEmpty ? "" : fields.words.recordNumber(["number": fields.registryNumber])
        case "etikett": fields.numbering.label(page)
        case "sida": String(fields.numbering.firstPage + page)
        case "sidor": String(fields.numbering.pageCount)
        case "sidangivelse":
            fields.words.pageOfPages([
                "page": String(fields.numbering.firstPage + page), "pages": String(fields.numbering.pageCount),
            ])
        default: ""
        }
    }

    /// Sets a line with its `**…**`; words that do not fit are cut with an ellipsis.
    private mutating func line(_ words: String, width: Length) -> RunningLine {
        if let line = known[words], line.width <= width { return line }
        var cut = words
        var flat = flatten(cut)
        while setter.naturalWidth(flat.text).max > width, let space = cut.lastIndex(of: " ") {
            cut = String(cut[..<space])
            flat = flatten(cut + "…")
        }
        let line = set(flat, size: theme.text.running.size)
        known[words] = line
        return line
    }

    private mutating func set(_ flat: InlineFlattener, size: Length) -> RunningLine {
        let set = setter.set(flat.text, ParagraphOptions(width: .points(100_000)))
        layer.missing += set.missing
        var line = RunningLine()
        let (textBase, glyphBase) = (UInt32(truncatingIfNeeded: layer.text.count), layer.glyphs.count)
        layer.text += flat.text.bytes
        for glyph in set.glyphs {
            var glyph = glyph
            glyph.textStart &+= textBase
            layer.glyphs.append(glyph)
        }
        for segment in set.segments {
            line.segments.append(
                Segment(
                    face: segment.face, size: size, x: segment.isRightToLeft ? segment.x + segment.width : segment.x,
                    colour: flat.text.spans[Int(segment.span)].colour, glyphStart: Int(segment.glyphStart) + glyphBase,
                    glyphCount: Int(segment.glyphCount), isRightToLeft: segment.isRightToLeft))
        }
        line.width = set.lines.first?.width ?? .zero
        return line
    }

    // MARK: Logo

    /// The logo at the left margin, in the middle of the words' height. Returns how far the words move.
    private mutating func placeLogo(baseline: Length) -> Length {
        guard let logo = fields.logo, let height = theme.logo?.headerHeight, logo.size.height.raw > 0 else { return .zero }
        func scaled(_ length: Length) -> Length { Length(raw: length.raw * height.raw / logo.size.height.raw) }
        let middle = baseline - theme.text.running.size / 3
        let rect = Rect(x: theme.page.left, y: middle - height / 2, width: scaled(logo.size.width), height: height)
        if layer.drawings.isEmpty { layer.drawings.append(logo) }
        layer.items.append(.drawing(PlacedDrawing(node: .none, artifact: .header, drawing: 0, rect: rect)))
        for case .text(let text) in logo.elements where !text.text.isEmpty {
            var style = theme.text.running.with(weight: text.weight, colour: text.colour, italic: text.italic)
            style.size = scaled(text.size)
            var flat = InlineFlattener(style, node: .none)
            flat.append(text.text)
            let line = set(flat, size: style.size)
            let shift = text.anchor == .start ? .zero : text.anchor == .middle ? line.width / 2 : line.width
            place(line, x: rect.origin.x + scaled(text.origin.x) - shift, rect.origin.y + scaled(text.origin.y), .header)
        }
        return rect.size.width + .points(8)
    }

    private func flatten(_ words: String) -> InlineFlattener {
        let style = theme.text.running
        var flat = InlineFlattener(style, node: .none, tabularFigures: true)
        flat.setDirection(.leftToRight)
        var isStrong = false
        var rest = Substring(words)
        while let mark = Self.firstMark(rest) {
            append(rest[..<mark], isStrong, style, &flat)
            rest = rest[rest.index(mark, offsetBy: 2)...]
            isStrong.toggle()
        }
        append(rest, isStrong, style, &flat)
        return flat
    }

    private func append(_ words: Substring, _ isStrong: Bool, _ style: TextStyle, _ flat: inout InlineFlattener) {
        let style = isStrong ? style.with(weight: .semibold, colour: .accent) : style
        // The marks around a value part it from the words beside it; the page has none.
        var rest = words
        while let open = rest.firstIndex(of: Self.isolateStart) {
            flat.append(String(rest[..<open]), style: style, node: .none)
            rest = rest[rest.index(after: open)...]
            let close = rest.firstIndex(of: Self.isolateEnd) ?? rest.endIndex
            flat.isolated(nil) { $0.append(String(rest[..<close]), style: style, node: .none) }
            rest = close < rest.endIndex ? rest[rest.index(after: close)...] : rest[close...]
        }
        flat.append(String(rest.filter { $0 != Self.isolateEnd }), style: style, node: .none)
    }

    private static let isolateStart: Character = "\u{2068}"
    private static let isolateEnd: Character = "\u{2069}"

    /// A value that runs from right to left keeps its order to itself.
    private static func isolating(_ value: String) -> String {
        guard TextDirection.runsLeft(anywhereIn: value) else { return value }
        return "\(isolateStart)\(value)\(isolateEnd)"
    }

    private static func firstMark(_ words: Substring) -> Substring.Index? {
        var index = words.startIndex
        while index < words.endIndex {
            let next = words.index(after: index)
            if words[index] == "*", next < words.endIndex, words[next] == "*" { return index }
            index = next
        }
        return nil
    }

    private static func split(_ pattern: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = Substring(pattern)
        while let dot = rest.firstIndex(of: "·") {
            parts.append(trim(rest[..<dot]))
            rest = rest[rest.index(after: dot)...]
        }
        parts.append(trim(rest))
        return parts
    }

    private static func trim(_ words: Substring) -> Substring {
        var words = words
        while words.first == " " { words = words.dropFirst() }
        while words.last == " " { words = words.dropLast() }
        return words
    }

    private static func replaceFields(_ words: Substring, _ value: (String) -> String) -> String {
        var result = ""
        var rest = words
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            result += value(String(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
