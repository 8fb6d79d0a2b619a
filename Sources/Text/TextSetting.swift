public import Style

/// A font request made ready for shaping: what can be looked up once for all words of a span.
public struct TextSetting: Sendable, BitwiseCopyable {
    /// What decides glyphs and advances in font units, whatever the size.
    var style: UInt16
    /// The main face that answers the request.
    public var face: FaceID
    public var size: Length
    /// Thousandths of a point added after each cluster.
    public var tracking: Int32
    /// The word space of the main face, tracking included, in thousandths of a point.
    public var space: Int32
    public var spaceGlyph: UInt16
    /// Of a hyphen in the main face, in thousandths of a point.
    public var hyphenWidth: Int32
    /// Of the main face.
    var scale: FontScale
    /// Glyphs are shaped to run from right to left.
    public var rightToLeft = false

    /// A word space.
    public func spaceGlyph(at offset: Int) -> ShapedGlyph {
        ShapedGlyph(glyph: spaceGlyph, textStart: UInt32(truncatingIfNeeded: offset), textLength: 1, advance: space, face: face)
    }
}

/// Font units → thousandths of a point, as one multiplication in fixed point (20 bits of fraction).
struct FontScale {
    private let factor: Int

    init(size: Length, unitsPerEm: Int) {
        // No type is set larger than a poster; the bound keeps the product within 64 bits.
        let size = max(0, min(size.raw, 10_000_000))
        factor = (size << 20 + unitsPerEm / 2) / unitsPerEm
    }

    @inline(__always)
    func callAsFunction(_ units: Int32) -> Int32 {
        Int32(truncatingIfNeeded: (Int(units) &* factor &+ 1 << 19) >> 20)
    }
}

/// What shaping asks of a style beside the size; the words' cache is kept per style.
struct ShapingStyle: Equatable {
    var variant: FaceVariant
    var family: FamilyRole
    var tabularFigures: Bool
    var ligatures: Bool
    var language: String
    var rightToLeft = false
}
