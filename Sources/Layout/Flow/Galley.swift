import DocumentTree
import Style
import Text

/// A document set in lines but not yet in pages, as a printer's galley: strips under one another, each with
/// its height, that only page breaking may part. Everything is flat; strips point into pieces, pieces into
/// lines, lines into segments, segments into glyphs.
struct Galley {
    var text: [UInt8] = []
    var glyphs: [PlacedGlyph] = []
    var styles: [RunStyle] = []
    var segments: [GalleySegment] = []
    var lines: [GalleyLine] = []
    var pieces: [Piece] = []
    var rules: [StripRule] = []
    var strips: [Strip] = []
    var bars: [Bar] = []
    var drawings: [Drawing] = []
    var figures: [GalleyFigure] = []
    /// Lower forms of strips, for pages that they would else not fit (`Strip.compact`).
    var compactStrips: [Strip] = []
    var anchors: [GalleyAnchor] = []
    /// The head of each table as it is repeated on the pages that it continues on.
    var continuations: [[Strip]] = []
    /// Footnotes by number − 1.
    var footnotes: [[Strip]] = []
    /// Footnote numbers that strips refer to for the first time.
    var footnoteReferences: [Int32] = []
    var sections: [GalleySection] = []
    /// The first strip of the title of the pack's first page, above which the theme wants its air.
    var titleStrip: Int?
    var linkTargets: [NodeID: LinkTarget] = [:]

    /// Keeps room for what documents have much of.
    mutating func empty() {
        text.removeAll(keepingCapacity: true)
        glyphs.removeAll(keepingCapacity: true)
        styles.removeAll(keepingCapacity: true)
        segments.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        rules.removeAll(keepingCapacity: true)
        strips.removeAll(keepingCapacity: true)
        footnoteReferences.removeAll()
        (bars, drawings, figures, compactStrips, anchors) = ([], [], [], [], [])
        (continuations, footnotes, sections, titleStrip, linkTargets) = ([], [], [], nil, [:])
    }
}

/// What all glyphs of a span have in common.
struct RunStyle {
    var node: NodeID
    var link: NodeID
    var colour: TextColour
    var size: Length
    var rise: Length
    /// The footnote that the span refers to; 0 for none.
    var footnote: Int32
}

struct GalleySegment {
    var style: Int32
    var face: FaceID
    /// From the left edge of the line's box.
    var x: Length
    var width: Length
    var glyphStart: Int32
    var glyphCount: Int32
    var isRightToLeft: Bool
}

struct GalleyLine {
    var segmentStart: Int32
    var segmentCount: Int32
    var width: Length
    var endsWithAddedHyphen: Bool
    var isRightToLeft: Bool

    /// How far from the left edge of a column the line stands: one of a paragraph that begins at the right ends there.
    func shift(in column: Length) -> Length { isRightToLeft ? column - width : .zero }
}

/// Where a line stands in its strip: x from the left margin, baseline from the strip's top.
struct Piece {
    var line: Int32
    var x: Length
    var baseline: Length

    /// In the place of a line that is set when the pages are known (`OpenEntry`).
    static let open: Int32 = -1
}

/// A rule or a tint in a strip: x from the left margin, y from the strip's top.
struct StripRule {
    var rect: Rect
    var colour: ColourRole
}

/// The smallest thing that stands whole on a page: a line of a paragraph, a row of a table.
struct Strip {
    var height: Length = .zero
    /// Space above; dropped at the top of a page.
    var gap: Length = .zero
    /// What it costs to begin a page with this strip (`BreakCost`).
    var breakCost: Int = 0
    var pieceStart: Int32 = 0
    var pieceCount: Int32 = 0
    var ruleStart: Int32 = 0
    var ruleCount: Int32 = 0
    var footnoteStart: Int32 = 0
    var footnoteCount: Int32 = 0
    /// Into `Galley.continuations`: what stands above this strip when a page begins with it; −1 for nothing.
    var continuation: Int32 = -1
    /// Into `Galley.figures`; −1 for nothing.
    var figure: Int32 = -1
    /// Into `Galley.compactStrips`; −1 where the strip has one height only.
    var compact: Int32 = -1
    /// A heading or a caption: what stands above is finished, and a page may well end there.
    var opensBlock = false
    /// A link over the whole strip (an entry of the contents); `.none` otherwise.
    var link: NodeID = .none
    var linkX: Length = .zero
    var linkWidth: Length = .zero
}

/// A drawing in a strip: x from the left margin, y from the strip's top.
struct GalleyFigure {
    var drawing: Int
    var node: NodeID
    var rect: Rect
}

/// A rule or tint beside or behind several strips, on as many pages as they stand.
struct Bar {
    var first: Int32
    /// The strip after the last.
    var end: Int32
    var x: Length
    var width: Length
    /// How far it reaches above the first and below the last strip.
    var above: Length
    var below: Length
    var colour: ColourRole
}

struct GalleyAnchor {
    var strip: Int32
    var name: String
    var outlineLevel: Int
    var title: String
}

/// Strips between two forced page breaks, on pages of one orientation.
struct GalleySection {
    var first: Int
    var end: Int
    var landscape: Bool
}

/// What page breaking pays for beginning a page in a place that a reader would mind, on one scale. Nothing
/// is impossible, so that a page can always be made.
enum BreakCost {
    static let free = 0
    /// Between the lines of a paragraph, where at least two stand on either side.
    static let insideParagraph = 12
    /// After a line that ends with an added hyphen.
    static let afterHyphen = 60
    /// Between rows of a table.
    static let insideTable = 140
    /// Besides, between rows of a group: better before the next one.
    static let insideGroup = 120
    /// Between rows of a table with few rows: worth nearly half an empty page.
    static let insideShortTable = 1_000
    /// Before a figure in the middle of a section: it goes with what stands above it.
    static let beforeFigure = 110
    /// Between an introducing line and its list.
    static let introduction = 260
    /// Before a short paragraph that ends a section.
    static let tail = 420
    /// After the first item of a list, or before its last.
    static let loneItem = 360
    /// Inside something that should stand together when there is room.
    static let together = 900
    /// A widow or an orphan; a lonely row.
    static let lonely = 20_000
    /// A heading at the foot of a page, a group row without rows.
    static let never = 2_000_000
}
