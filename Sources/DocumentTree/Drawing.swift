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
    indirect case group(DrawingGroup)
}

/// What a shape is painted with: a colour of the theme wherever it can be, so that another theme and dark mode
/// answer with their own.
public enum Paint: Hashable, Sendable {
    case role(ColourRole)
    /// So many per cent of the role, the rest paper: 100 is the role itself, 0 is paper.
    case tone(ColourRole, percent: UInt8)
    /// What a picture from outside says.
    case colour(Colour)
    /// The same, of which some of what lies under it shows through: thousandths.
    indirect case translucent(Colour, opacity: Int)
    indirect case gradient(DrawingGradient)
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
    /// How far into the dashes the line begins.
    public var dashStart = Length.zero
    public var end: LineEnd
    public var corner: LineCorner
    /// How many times its width a pointed corner may reach, in thousandths; what is more pointed is cut off. nil for a
    /// renderer's own.
    public var miterLimit: Int?

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
    /// The line is drawn with a pen that is not round: the segments, and the stroke's lengths, are in this space,
    /// in thousandths. Of paths that are not filled.
    public var pen: DrawingTransform? {
        get { pens.first }
        set { pens = newValue.map { [$0] } ?? [] }
    }
    /// The pen, if any: apart from the path, since next to none has one.
    private var pens: [DrawingTransform] = []

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
    /// A cubic Bézier curve: two control points and the end. It stands apart, since nearly all that is drawn is lines.
    indirect case curve(Point, Point, Point)
    case close
}

public enum TextAnchor: String, Hashable, Sendable, CaseIterable {
    case start, middle, end
}

/// Where the origin of a text stands in the height of its letters.
public enum TextBaseline: String, Hashable, Sendable, CaseIterable {
    case alphabetic
    /// Half the height of the small letters above the line that they stand on.
    case middle
    /// The middle of the line.
    case central
    case hanging
    case textTop = "text-before-edge"
    case textBottom = "text-after-edge"
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
    public var colour: TextColour
    /// The width that the drawing has room for; text that turns out wider is set smaller. nil for no limit.
    public var room: Length?
    public var baseline = TextBaseline.alphabetic
    /// Above where the origin says.
    public var rise = Length.zero
    /// Thousandths of an em between letters.
    public var tracking = 0
    /// How wide the letters are spread; nil for as wide as they are.
    public var wantedWidth: Length?
    /// What follows on the same line, set otherwise.
    public var following: [DrawingSpan] = []

    public init(
        _ text: String, at origin: Point, anchor: TextAnchor = .start, size: Length, weight: FontWeight = .regular,
        italic: Bool = false, colour: TextColour = .ink, room: Length? = nil
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

    /// All its words.
    public var words: String { following.reduce(text) { $0 + $1.text } }

    /// What comes first, as the stretches that follow.
    public var first: DrawingSpan {
        DrawingSpan(text, size: size, weight: weight, italic: italic, colour: colour, rise: rise, tracking: tracking)
    }
}

/// A stretch of a line of text.
public struct DrawingSpan: Hashable, Sendable {
    public var text: String
    public var size: Length
    public var weight: FontWeight
    public var italic: Bool
    public var colour: TextColour
    /// Moved to the right of where the stretch before it ends.
    public var shift: Length
    /// Above where the text's origin says.
    public var rise: Length
    public var tracking: Int

    public init(
        _ text: String, size: Length, weight: FontWeight, italic: Bool, colour: TextColour, shift: Length = .zero,
        rise: Length = .zero, tracking: Int = 0
    ) {
        self.text = text
        self.size = size
        self.weight = weight
        self.italic = italic
        self.colour = colour
        self.shift = shift
        self.rise = rise
        self.tracking = tracking
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
