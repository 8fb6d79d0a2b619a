public import DocumentTree
public import Style
public import Text

/// A document set on pages: what `PDF` draws. All text and glyphs stand in two flat arrays that the
/// pages' items point into, so that a thousand pages are a handful of allocations.
public struct LaidOutDocument: Sendable {
    /// UTF-8 of all placed text; glyphs point into it.
    public var text: [UInt8] = []
    public var glyphs: [PlacedGlyph] = []
    public var pages: [Page] = []
    /// The pictures that pages' items point into.
    public var drawings: [Drawing] = []
    /// Where each anchor of the document landed, in document order (headings and tables).
    public var anchors: [PlacedAnchor] = []
    /// Header and footer of each page, with text and glyph arrays of their own; empty until
    /// `withRunningMatter`.
    public var running = RunningLayer()

    public init() {}
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
    public var size: Length
    /// Start of the baseline, which is its right end where the glyphs run to the left; y from the top of the page.
    public var origin: Point
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
        self.size = size
        self.origin = origin
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
    public var rect: Rect
    public var colour: ColourRole
    public var artifact: ArtifactKind

    public init(rect: Rect, colour: ColourRole, artifact: ArtifactKind = .layout) {
        self.rect = rect
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
    public var rect: Rect

    public init(node: NodeID, artifact: ArtifactKind = .none, drawing: Int, rect: Rect) {
        self.node = node
        self.artifact = artifact
        self.drawing = Int32(drawing)
        self.rect = rect
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
