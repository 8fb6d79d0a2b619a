public import DocumentTree
public import Style
public import Text

/// The words of one paragraph, flattened: bytes, and spans that say how each stretch is set and to which
/// node it belongs. Spans cover `bytes` from start to end, in order, without gaps.
public struct StyledText: Sendable {
    /// UTF-8. A line break that the writer asked for is a U+000A.
    public var bytes: [UInt8] = []
    public var spans: [StyledSpan] = []
    /// Stretches that are ordered by themselves, where some of the text runs from right to left.
    public var isolates: [BidiIsolate] = []
    /// Nil for that of the first letter.
    public var direction: TextDirection?

    public init() {}
}

public struct StyledSpan: Sendable {
    /// Half-open range in `StyledText.bytes`.
    public var start: Int32
    public var end: Int32
    public var font: FontRequest
    public var colour: TextColour
    /// Nearest node around the text; `.none` makes an artifact.
    public var node: NodeID
    /// The link that the span is part of; `.none` outside links.
    public var link: NodeID
    /// Above the baseline (reference marks).
    public var rise: Length
    /// BCP 47 where it differs from the document's; nil otherwise.
    public var language: String?

    public init(
        start: Int, end: Int, font: FontRequest, colour: TextColour, node: NodeID, link: NodeID = .none,
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
    /// Code: spaces at the start of a line, and those that a line ends in, are part of the text.
    public var keepsSpaces = false

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
    /// Letters of scripts without spaces that a line had to be broken at, where it fitted and not where a word ends.
    public var brokenAnywhere: [Unicode.Scalar] = []

    public init() {}
}

/// Glyphs of one span, one face and one direction on a line. A line's segments come in the order of the text.
public struct LineSegment: Sendable {
    /// Index into `StyledText.spans`.
    public var span: Int32
    public var face: FaceID
    /// From the left edge of the paragraph.
    public var x: Length
    public var width: Length
    public var glyphStart: Int32
    public var glyphCount: Int32
    /// Its glyphs follow each other to the left, from the right end.
    public var isRightToLeft = false

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
    /// The paragraph begins at the right; `SetParagraph` has its lines at the left nevertheless.
    public var isRightToLeft = false

    public init(segmentStart: Int, segmentCount: Int, width: Length, endsWithAddedHyphen: Bool = false) {
        self.segmentStart = Int32(segmentStart)
        self.segmentCount = Int32(segmentCount)
        self.width = width
        self.endsWithAddedHyphen = endsWithAddedHyphen
    }
}

extension StyledText {
    /// The direction of the first letter outside of code and figures, which run to the right in any text; nil without
    /// letters.
    var firstDirection: TextDirection? {
        let skipped = isolates.filter { $0.direction == .leftToRight }
        return bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count {
                let (scalar, length) = decodeScalar(bytes, offset)
                let isSkipped = skipped.contains { Int($0.start) <= offset && offset < Int($0.end) }
                if !isSkipped, let direction = TextDirection.of(scalar) { return direction }
                offset += length
            }
            return nil
        }
    }
}
