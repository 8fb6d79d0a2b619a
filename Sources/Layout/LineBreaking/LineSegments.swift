import Style
import Text

// Glyphs, gathered to stretches of one face and direction.
extension LineBuilder {
    @inline(__always)
    mutating func add(_ glyph: ShapedGlyph, _ span: Int32, _ level: UInt8, isHyphen: Bool = false) {
        openSegment(span, glyph.face, level)
        row.append(placed(glyph, isHyphen: isHyphen))
        x &+= Int(glyph.advance)
    }

    /// Glyphs of one span, as many at once as are of one face.
    mutating func add(_ glyphs: UnsafeBufferPointer<ShapedGlyph>, _ span: Int32, _ level: UInt8) {
        var start = 0
        while start < glyphs.count {
            let face = glyphs[start].face
            openSegment(span, face, level)
            var end = start
            while end < glyphs.count, glyphs[end].face == face {
                x &+= Int(glyphs[end].advance)
                end += 1
            }
            let places = row.take(end - start)
            for index in start..<end { places[index - start] = Self.placed(glyphs[index]) }
            start = end
        }
    }

    @inline(__always)
    private mutating func openSegment(_ span: Int32, _ face: FaceID, _ level: UInt8) {
        guard !isOpen || segment.span != span || segment.face != face || isBidirectional && levels.last != level else { return }
        closeSegment()
        if isBidirectional { levels.append(level) }
        segment = LineSegment(
            span: Int(span), face: face, x: Length(raw: x), width: .zero, glyphStart: row.count, glyphCount: 0)
        isOpen = true
    }

    mutating func closeSegment() {
        guard isOpen else { return }
        segment.width = Length(raw: x - segment.x.raw)
        segment.glyphCount = Int32(truncatingIfNeeded: row.count) - segment.glyphStart
        result.segments.append(segment)
        isOpen = false
    }

    @inline(__always)
    func placed(_ glyph: ShapedGlyph, isHyphen: Bool = false) -> PlacedGlyph { Self.placed(glyph, isHyphen: isHyphen) }

    @inline(__always)
    static func placed(_ glyph: ShapedGlyph, isHyphen: Bool = false) -> PlacedGlyph {
        PlacedGlyph(
            glyph: glyph.glyph, textStart: glyph.textStart, textLength: glyph.textLength, advance: glyph.advance,
            xOffset: glyph.xOffset, yOffset: glyph.yOffset, isAddedHyphen: isHyphen)
    }
}
