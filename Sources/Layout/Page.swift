public import DocumentTree
public import Style
public import Text

/// A document set on pages: what `PDF` draws. All text and glyphs stand in two flat arrays that the
/// pages' items point into, so that a thousand pages are a handful of allocations.
public struct LaidOutDocument: Sendable {
    /// UTF-8 of all placed text; glyphs point into it.
    public var text: [UInt8] = []
    /// What the pages' runs point into. Where they are packed, each time that they are asked for unpacks them: see `unpacked`.
    public var glyphs: [PlacedGlyph] {
        get { packed?.glyphs ?? placed }
        set { (placed, packed) = (newValue, nil) }
    }
    private var placed: [PlacedGlyph] = []
    private var packed: PackedGlyphs?
    public var pages: [Page] = []
    /// The pictures that pages' items point into.
    public var drawings: [Drawing] = []
    /// Where each anchor of the document landed, in document order (headings and tables).
    public var anchors: [PlacedAnchor] = []
    /// Header and footer of each page, with text and glyph arrays of their own; empty until
    /// `withRunningMatter`.
    public var running = RunningLayer()

    public init() {}

    /// The same with its glyphs as they are, for whoever asks for them more than once.
    public var unpacked: LaidOutDocument {
        var copy = self
        copy.glyphs = glyphs
        return copy
    }

    /// Keeps text and glyphs in no more room than they need, until a file is written from them.
    ///
    /// - Parameter isLong: glyphs are packed in a sixth of it. That takes time each time that somebody asks for them.
    public mutating func pack(isLong: Bool) {
        text.dropSlack()
        guard isLong else { return placed.dropSlack() }
        if packed == nil { packed = PackedGlyphs(placed) }
        placed = []
    }

    public var glyphCount: Int { packed?.count ?? placed.count }
}

public struct Page: Sendable {
    public var size: Size
    /// How far all but the ground of the page is moved to the right where it comes to lie on a left-hand page of a file:
    /// the margins of a theme for two-sided print change places there.
    public var leftPageShift = Length.zero
    /// In reading order; artifacts may stand anywhere.
    public var items: [PlacedItem] = []
    public var links: [PlacedLink] = []

    public init(size: Size) { self.size = size }
}

/// A place on a page, in half the room that lengths take: a long pack has a hundred thousand items on its pages, and none of
/// those is seven hundred metres wide.
@usableFromInline
struct PagePoint: Sendable, BitwiseCopyable {
    @usableFromInline var x: Int32
    @usableFromInline var y: Int32

    @inlinable
    init(_ point: Point) {
        x = Int32(clamping: point.x.raw)
        y = Int32(clamping: point.y.raw)
    }

    @inlinable var point: Point { Point(x: Length(raw: Int(x)), y: Length(raw: Int(y))) }
}

@usableFromInline
struct PageRect: Sendable, BitwiseCopyable {
    @usableFromInline var origin: PagePoint
    @usableFromInline var width: Int32
    @usableFromInline var height: Int32

    @inlinable
    init(_ rect: Rect) {
        origin = PagePoint(rect.origin)
        width = Int32(clamping: rect.size.width.raw)
        height = Int32(clamping: rect.size.height.raw)
    }

    @inlinable
    var rect: Rect {
        let place = origin.point
        return Rect(x: place.x, y: place.y, width: Length(raw: Int(width)), height: Length(raw: Int(height)))
    }
}

public enum PlacedItem: Sendable {
    case glyphs(PlacedRun)
    case rectangle(PlacedRectangle)
    case drawing(PlacedDrawing)
}

/// Why something is on the page when it is not content (ISO 32000-1 14.8.2.2).
public enum ArtifactKind: UInt8, Sendable {
    /// Not an artifact.
    case none
    /// Running header.
    case header
    /// Running footer.
    case footer
    /// Repeated table headers and "forts.".
    case pagination
    /// Rules, tints, leaders.
    case layout
}

/// Glyphs of one face, size, colour and node on one baseline.
public struct PlacedRun: Sendable {
    /// The node the glyphs belong to; `.none` for artifacts.
    public var node: NodeID
    public var artifact: ArtifactKind
    public var face: FaceID
    public var colour: TextColour
    @inlinable public var size: Length {
        get { Length(raw: Int(height)) }
        set { height = Int32(clamping: newValue.raw) }
    }
    /// Start of the baseline, which is its right end where the glyphs run to the left; y from the top of the page.
    @inlinable public var origin: Point {
        get { place.point }
        set { place = PagePoint(newValue) }
    }
    @usableFromInline var height: Int32
    @usableFromInline var place: PagePoint
    /// Into `LaidOutDocument.glyphs`, in the order of the text.
    public var glyphStart: Int32
    public var glyphCount: Int32
    /// Each cluster of glyphs stands to the left of the one before it.
    public var isRightToLeft = false

    public init(
        node: NodeID, artifact: ArtifactKind = .none, face: FaceID, colour: TextColour, size: Length, origin: Point,
        glyphStart: Int, glyphCount: Int
    ) {
        self.node = node
        self.artifact = artifact
        self.face = face
        self.colour = colour
        height = Int32(clamping: size.raw)
        place = PagePoint(origin)
        self.glyphStart = Int32(glyphStart)
        self.glyphCount = Int32(glyphCount)
    }
}

public struct PlacedGlyph: Sendable, BitwiseCopyable {
    /// Glyph number in the original face.
    public var glyph: UInt16
    /// Bytes of `LaidOutDocument.text` that it stands for; 0 within a cluster, and for an added hyphen.
    public var textLength: UInt8
    /// A hyphen that line breaking added: not part of the document's words.
    public var isAddedHyphen: Bool
    public var textStart: UInt32
    /// Thousandths of a point to the next glyph, stretched spaces and tracking included.
    public var advance: Int32
    public var xOffset: Int32
    public var yOffset: Int32

    @inlinable public init(
        glyph: UInt16, textStart: UInt32, textLength: UInt8, advance: Int32, xOffset: Int32 = 0, yOffset: Int32 = 0,
        isAddedHyphen: Bool = false
    ) {
        self.glyph = glyph
        self.textStart = textStart
        self.textLength = textLength
        self.advance = advance
        self.xOffset = xOffset
        self.yOffset = yOffset
        self.isAddedHyphen = isAddedHyphen
    }
}

/// A filled rectangle: a rule, a tint, a bar. Always an artifact.
public struct PlacedRectangle: Sendable {
    @inlinable public var rect: Rect {
        get { place.rect }
        set { place = PageRect(newValue) }
    }
    @usableFromInline var place: PageRect
    public var colour: ColourRole
    public var artifact: ArtifactKind

    public init(rect: Rect, colour: ColourRole, artifact: ArtifactKind = .layout) {
        place = PageRect(rect)
        self.colour = colour
        self.artifact = artifact
    }
}

/// The shapes of a drawing, scaled to `rect`. Its texts are glyph runs of the same node, which follow it.
public struct PlacedDrawing: Sendable {
    /// The figure's node; `.none` for an artifact.
    public var node: NodeID
    public var artifact: ArtifactKind
    /// Into `LaidOutDocument.drawings`.
    public var drawing: Int32
    @inlinable public var rect: Rect {
        get { place.rect }
        set { place = PageRect(newValue) }
    }
    @usableFromInline var place: PageRect

    public init(node: NodeID, artifact: ArtifactKind = .none, drawing: Int, rect: Rect) {
        self.node = node
        self.artifact = artifact
        self.drawing = Int32(drawing)
        place = PageRect(rect)
    }
}

/// The clickable area of a link on one page; a link broken over two lines has one per line.
public struct PlacedLink: Sendable {
    public var node: NodeID
    public var target: LinkTarget
    public var rect: Rect

    public init(node: NodeID, target: LinkTarget, rect: Rect) {
        self.node = node
        self.target = target
        self.rect = rect
    }
}

/// Where an anchor of the document landed.
public struct PlacedAnchor: Sendable {
    public var name: String
    /// From 0.
    public var page: Int
    public var position: Point
    /// 1–6 for headings and for tables that stand in the outline; 0 for others.
    public var outlineLevel: Int
    public var title: String

    public init(name: String, page: Int, position: Point, outlineLevel: Int, title: String) {
        self.name = name
        self.page = page
        self.position = position
        self.outlineLevel = outlineLevel
        self.title = title
    }
}
