public import DocumentTree
public import Style
public import Text

/// The words of one paragraph, flattened: bytes, and spans that say how each stretch is set and to which
/// node it belongs. Spans cover `bytes` from start to end, in order, without gaps.
public struct StyledText: Sendable {
    /// UTF-8. A line break that the writer asked for is a U+000A.
    public var bytes: [UInt8] = []
    public var spans: [StyledSpan] = []

    public init() {}
}

public struct StyledSpan: Sendable {
    /// Half-open range in `StyledText.bytes`.
    public var start: Int32
    public var end: Int32
    public var font: FontRequest
    public var colour: ColourRole
    /// Nearest node around the text; `.none` makes an artifact.
    public var node: NodeID
    /// The link that the span is part of; `.none` outside links.
    public var link: NodeID
    /// Above the baseline (reference marks).
    public var rise: Length
    /// BCP 47 where it differs from the document's; nil otherwise.
    public var language: String?

    public init(
        start: Int, end: Int, font: FontRequest, colour: ColourRole, node: NodeID, link: NodeID = .none,
        rise: Length = .zero, language: String? = nil
    ) {
        self.start = Int32(start)
        self.end = Int32(end)
        self.font = font
        self.colour = colour
        self.node = node
        self.link = link
        self.rise = rise
        self.language = language
    }
}

public struct ParagraphOptions: Sendable {
    public var width: Length
    /// Extra indent of the first line; negative hangs.
    public var firstLineIndent: Length = .zero
    /// Stretch spaces so that both margins are straight; otherwise ragged right.
    public var justified = false
    public var hyphenated = true
    /// BCP 47.
    public var language = "sv"

    public init(width: Length) { self.width = width }
}

/// A paragraph broken into lines; flat, so that it costs three allocations however long it is.
public struct SetParagraph: Sendable {
    /// `textStart` counts from the start of `StyledText.bytes`.
    public var glyphs: [PlacedGlyph] = []
    public var segments: [LineSegment] = []
    public var lines: [SetLine] = []
    /// Characters that no font has; `textStart` counts from the start of `StyledText.bytes`.
    public var missing: [MissingGlyph] = []

    public init() {}
}

/// Glyphs of one span and one face on a line.
public struct LineSegment: Sendable {
    /// Index into `StyledText.spans`.
    public var span: Int32
    public var face: FaceID
    /// From the left edge of the paragraph.
    public var x: Length
    public var width: Length
    public var glyphStart: Int32
    public var glyphCount: Int32

    public init(span: Int, face: FaceID, x: Length, width: Length, glyphStart: Int, glyphCount: Int) {
        self.span = Int32(span)
        self.face = face
        self.x = x
        self.width = width
        self.glyphStart = Int32(glyphStart)
        self.glyphCount = Int32(glyphCount)
    }
}

public struct SetLine: Sendable {
    public var segmentStart: Int32
    public var segmentCount: Int32
    public var width: Length
    /// Ends with a hyphen that line breaking added: not a good last line of a page.
    public var endsWithAddedHyphen: Bool

    public init(segmentStart: Int, segmentCount: Int, width: Length, endsWithAddedHyphen: Bool = false) {
        self.segmentStart = Int32(segmentStart)
        self.segmentCount = Int32(segmentCount)
        self.width = width
        self.endsWithAddedHyphen = endsWithAddedHyphen
    }
}
