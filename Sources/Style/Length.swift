/// A length in thousandths of a PostScript point (1/72 inch). Integer, so that layout is the same on
/// every machine.
public struct Length: Hashable, Comparable, Sendable, BitwiseCopyable, AdditiveArithmetic {
    /// Thousandths of a point.
    public var raw: Int

    @inlinable public init(raw: Int) { self.raw = raw }
    /// From points, rounded to the nearest thousandth.
    @inlinable public static func points(_ value: Double) -> Length {
        // What no page can hold, or is no number, is as far as a length goes.
        let thousandths = max(-1e12, min(1e12, value.isNaN ? 0 : value * 1000))
        return Length(raw: Int(thousandths + (thousandths < 0 ? -0.5 : 0.5)))
    }
    /// From millimetres.
    @inlinable public static func millimetres(_ value: Double) -> Length { .points(value * 72 / 25.4) }

    @inlinable public static var zero: Length { Length(raw: 0) }
    @inlinable public static func + (left: Length, right: Length) -> Length { Length(raw: left.raw + right.raw) }
    @inlinable public static func - (left: Length, right: Length) -> Length { Length(raw: left.raw - right.raw) }
    @inlinable public static func * (left: Length, right: Int) -> Length { Length(raw: left.raw * right) }
    @inlinable public static func / (left: Length, right: Int) -> Length { Length(raw: left.raw / right) }
    @inlinable public static prefix func - (value: Length) -> Length { Length(raw: -value.raw) }
    @inlinable public static func < (left: Length, right: Length) -> Bool { left.raw < right.raw }
}

/// A point on a page: x from the left edge, y from the top edge (downwards).
public struct Point: Hashable, Sendable {
    public var x: Length
    public var y: Length
    @inlinable public init(x: Length, y: Length) {
        self.x = x
        self.y = y
    }
}

public struct Size: Hashable, Sendable {
    public var width: Length
    public var height: Length
    @inlinable public init(width: Length, height: Length) {
        self.width = width
        self.height = height
    }
}

/// A rectangle: origin is the top left corner.
public struct Rect: Hashable, Sendable {
    public var origin: Point
    public var size: Size
    @inlinable public init(x: Length, y: Length, width: Length, height: Length) {
        origin = Point(x: x, y: y)
        size = Size(width: width, height: height)
    }
}

/// An opaque sRGB colour.
public struct Colour: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    @inlinable public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }
    /// From `0xRRGGBB`.
    @inlinable public init(hex: UInt32) {
        self.init(red: UInt8(hex >> 16 & 0xFF), green: UInt8(hex >> 8 & 0xFF), blue: UInt8(hex & 0xFF))
    }
}
