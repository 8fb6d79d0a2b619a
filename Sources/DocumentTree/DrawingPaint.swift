public import Style

/// A change of coordinates, in whole numbers so that it is the same on every machine: [a c e; b d f].
public struct DrawingTransform: Hashable, Sendable {
    /// Thousandths of a point to a unit of what is placed.
    public var a: Int
    public var b: Int
    public var c: Int
    public var d: Int
    /// Thousandths of a point.
    public var e: Int
    public var f: Int

    public init(a: Int, b: Int, c: Int, d: Int, e: Int = 0, f: Int = 0) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
    }
}

/// A change from colour to colour, told in a space of its own that `placed` puts into the drawing. What lies before
/// the first stop has its colour, what lies after the last has that one's.
public struct DrawingGradient: Hashable, Sendable {
    public enum Shape: Hashable, Sendable {
        /// Along x, from 0 to 1.
        case linear
        /// Outwards to the circle around 0, 0 with the radius 1, from the circle around a focus. Thousandths.
        case radial(focusX: Int, focusY: Int, focusRadius: Int)
    }

    public struct Stop: Hashable, Sendable {
        /// Millionths of the way.
        public var offset: Int
        public var colour: Colour
        /// Thousandths; 1000 hides what lies under it.
        public var opacity: Int

        public init(offset: Int, colour: Colour, opacity: Int = 1000) {
            self.offset = offset
            self.colour = colour
            self.opacity = opacity
        }
    }

    public var shape: Shape
    public var placed: DrawingTransform
    /// At least two, in order.
    public var stops: [Stop]

    public init(_ shape: Shape, placed: DrawingTransform, stops: [Stop]) {
        self.shape = shape
        self.placed = placed
        self.stops = stops
    }

    public var isOpaque: Bool { stops.allSatisfy { $0.opacity >= 1000 } }
}

/// Shapes that are seen as one: through a hole, or translucent together.
public struct DrawingGroup: Hashable, Sendable {
    /// Shapes and groups; texts stand in the drawing itself.
    public var elements: [DrawingElement]
    /// What lies outside is not shown.
    public var clip: [PathSegment]?
    public var clipsEvenOdd: Bool
    /// Thousandths.
    public var opacity: Int

    public init(_ elements: [DrawingElement], clip: [PathSegment]? = nil, clipsEvenOdd: Bool = false, opacity: Int = 1000) {
        self.elements = elements
        self.clip = clip
        self.clipsEvenOdd = clipsEvenOdd
        self.opacity = opacity
    }
}

extension Drawing {
    /// Something in it needs more of a renderer than plain paths in whole colours.
    public var hasEffects: Bool {
        elements.contains { element in
            switch element {
            case .group: true
            case .path(let path): path.pen != nil || path.fill?.isPlain == false || path.stroke?.paint.isPlain == false
            case .rectangle, .text, .image: false
            }
        }
    }
}

extension Paint {
    /// One colour that hides what lies under it.
    public var isPlain: Bool {
        switch self {
        case .role, .tone, .colour: true
        case .translucent, .gradient: false
        }
    }
}
