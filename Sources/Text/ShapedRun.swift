public import Style

/// The number of a loaded face in its `FontLibrary`.
public struct FaceID: Hashable, Sendable, BitwiseCopyable {
    public var value: UInt8
    @inlinable public init(_ value: UInt8) { self.value = value }
}

/// A glyph as HarfBuzz placed it, scaled to the size it is set in.
public struct ShapedGlyph: Sendable, BitwiseCopyable {
    /// Glyph number in the original face.
    public var glyph: UInt16
    /// Bytes of source text that this glyph stands for; 0 for the second and later glyphs of a cluster.
    public var textLength: UInt8
    /// HarfBuzz says that breaking the line before this glyph's cluster needs reshaping.
    public var unsafeToBreak: Bool
    /// Offset of the cluster's first byte in the shaped bytes.
    public var textStart: UInt32
    public var advance: Int32
    public var xOffset: Int32
    public var yOffset: Int32
    /// The face the glyph is of: a fallback's where the main one lacks the character.
    public var face: FaceID

    @inlinable public init(
        glyph: UInt16, textStart: UInt32, textLength: UInt8, advance: Int32, xOffset: Int32 = 0, yOffset: Int32 = 0,
        unsafeToBreak: Bool = false, face: FaceID = FaceID(0)
    ) {
        self.glyph = glyph
        self.textStart = textStart
        self.textLength = textLength
        self.advance = advance
        self.xOffset = xOffset
        self.yOffset = yOffset
        self.unsafeToBreak = unsafeToBreak
        self.face = face
    }
}

/// Glyphs of one face: what shaping a stretch of text gives (a fallback face starts a new run).
public struct ShapedRun: Sendable {
    public var face: FaceID
    public var glyphs: [ShapedGlyph]
    /// Sum of the advances, in thousandths of a point.
    public var width: Int

    public init(face: FaceID, glyphs: [ShapedGlyph], width: Int) {
        self.face = face
        self.glyphs = glyphs
        self.width = width
    }
}

/// A character that no font has. What stands in its place on the page is a question mark, so that a page made
/// in spite of it has no empty box.
public struct MissingGlyph: Sendable, Equatable {
    public var scalar: Unicode.Scalar
    /// Offset of the character in the shaped bytes.
    public var textStart: Int

    public init(scalar: Unicode.Scalar, textStart: Int) {
        self.scalar = scalar
        self.textStart = textStart
    }

    /// “U+1F600”.
    public var code: String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// What decides the shape of text beside the text: asked for by family, weight and slant, answered by a face.
public struct FontRequest: Hashable, Sendable {
    public var weight: FontWeight
    public var italic: Bool
    public var family: FamilyRole
    public var size: Length
    /// Tabular lining figures (`tnum`, `lnum`).
    public var tabularFigures: Bool
    /// Thousandths of an em between letters.
    public var tracking: Int

    public init(
        weight: FontWeight = .regular, italic: Bool = false, family: FamilyRole = .text, size: Length,
        tabularFigures: Bool = false, tracking: Int = 0
    ) {
        self.weight = weight
        self.italic = italic
        self.family = family
        self.size = size
        self.tabularFigures = tabularFigures
        self.tracking = tracking
    }

    /// Of the family for code, in which all letters are as wide.
    public var monospace: Bool { family == .code }
}
