public import Style

/// A vector picture: what charts, drawn figures and a user's SVG files all become, and what HTML and PDF both draw.
/// Flat and without logic. Coordinates are in thousandths of a point from the top left corner, y downwards.
///
/// Shapes are painted in order; all texts lie on top of all shapes, whatever their order.
public struct Drawing: Hashable, Sendable {
    public var size: Size
    public var elements: [DrawingElement]
    /// What lies outside of `size` is not shown.
    public var isClipped: Bool

    public init(size: Size, elements: [DrawingElement] = [], isClipped: Bool = false) {
        self.size = size
        self.elements = elements
        self.isClipped = isClipped
    }
}

public enum DrawingElement: Hashable, Sendable {
    case rectangle(DrawingRectangle)
    case path(DrawingPath)
    case text(DrawingText)
    case image(DrawingImage)
}

/// What a shape is painted with: a colour of the theme wherever it can be, so that another theme and dark mode
/// answer with their own.
public enum Paint: Hashable, Sendable {
    case role(ColourRole)
    /// So many per cent of the role, the rest paper: 100 is the role itself, 0 is paper.
    case tone(ColourRole, percent: UInt8)
    /// What a picture from outside says.
    case colour(Colour)
}

public enum LineEnd: String, Hashable, Sendable, CaseIterable {
    case butt, round, square
}

public enum LineCorner: String, Hashable, Sendable, CaseIterable {
    case miter, round, bevel
}

public struct Stroke: Hashable, Sendable {
    public var paint: Paint
    public var width: Length
    /// Lengths of dashes and gaps in turn; empty for a whole line.
    public var dash: [Length]
    public var end: LineEnd
    public var corner: LineCorner

    public init(
        _ paint: Paint, width: Length, dash: [Length] = [], end: LineEnd = .butt, corner: LineCorner = .miter
    ) {
        self.paint = paint
        self.width = width
        self.dash = dash
        self.end = end
        self.corner = corner
    }
}

public struct DrawingRectangle: Hashable, Sendable {
    public var rect: Rect
    public var fill: Paint?
    public var stroke: Stroke?

    public init(_ rect: Rect, fill: Paint? = nil, stroke: Stroke? = nil) {
        self.rect = rect
        self.fill = fill
        self.stroke = stroke
    }
}

public struct DrawingPath: Hashable, Sendable {
    public var segments: [PathSegment]
    public var fill: Paint?
    public var stroke: Stroke?
    /// Filled by the even-odd rule; otherwise by the winding number.
    public var evenOdd: Bool

    public init(_ segments: [PathSegment], fill: Paint? = nil, stroke: Stroke? = nil, evenOdd: Bool = false) {
        self.segments = segments
        self.fill = fill
        self.stroke = stroke
        self.evenOdd = evenOdd
    }
}

public enum PathSegment: Hashable, Sendable {
    case move(Point)
    case line(Point)
    /// A cubic Bézier curve: two control points and the end.
    case curve(Point, Point, Point)
    case close
}

public enum TextAnchor: String, Hashable, Sendable, CaseIterable {
    case start, middle, end
}

/// A line of text in the theme's own font.
public struct DrawingText: Hashable, Sendable {
    public var text: String
    /// On the baseline: at the text's start, middle or end, as `anchor` says.
    public var origin: Point
    public var anchor: TextAnchor
    public var size: Length
    public var weight: FontWeight
    public var italic: Bool
    public var colour: ColourRole
    /// The width that the drawing has room for; text that turns out wider is set smaller. nil for no limit.
    public var room: Length?

    public init(
        _ text: String, at origin: Point, anchor: TextAnchor = .start, size: Length, weight: FontWeight = .regular,
        italic: Bool = false, colour: ColourRole = .ink, room: Length? = nil
    ) {
        self.text = text
        self.origin = origin
        self.anchor = anchor
        self.size = size
        self.weight = weight
        self.italic = italic
        self.colour = colour
        self.room = room
    }
}

/// A picture of pixels.
public struct DrawingImage: Hashable, Sendable {
    public var image: RasterImage
    /// As it is seen: turned by the image's `orientation`.
    public var rect: Rect

    public init(_ image: RasterImage, in rect: Rect) {
        self.image = image
        self.rect = rect
    }
}
