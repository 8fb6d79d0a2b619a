import Testing

@testable import Layout

/// The same numbers each time.
private struct Chance: RandomNumberGenerator {
    private var state: UInt64 = 17

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

@Suite struct PackedGlyphsTests {
    @Test("Packed glyphs come out as they were, whatever is in them")
    func roundTrip() {
        var random = Chance()
        func some<Number: FixedWidthInteger>(_ usual: Number...) -> Number {
            switch UInt8.random(in: 0..<8, using: &random) {
            case 0: .random(in: .min ... .max, using: &random)
            case 1: .max
            case 2: .min
            default: usual.randomElement(using: &random) ?? 0
            }
        }
        for count in [0, 1, 2, 700, 5_000] {
            var next: UInt32 = 0
            let glyphs = (0..<count).map { _ in
                let glyph = PlacedGlyph(
                    glyph: some(5, 17, 17 + 512, 300), textStart: some(next, next, next &- 1), textLength: some(1, 2, 0, 14, 15),
                    advance: some(5_000, 5_000, 4_999, -20), xOffset: some(0, 0, 12), yOffset: some(0, 0, -3_000),
                    isAddedHyphen: Bool.random(using: &random))
                next = glyph.textStart &+ UInt32(glyph.textLength)
                return glyph
            }
            #expect(PackedGlyphs(glyphs).glyphs.elementsEqual(glyphs, by: same))
        }
    }

    @Test("A document gives its glyphs packed or not, and takes others in their place")
    func document() {
        var document = LaidOutDocument()
        document.glyphs = [PlacedGlyph(glyph: 3, textStart: 0, textLength: 1, advance: 5_000)]
        document.pack(isLong: true)
        document.pack(isLong: true)
        #expect(document.glyphs.map(\.glyph) == [3])
        #expect(document.unpacked.glyphs.map(\.advance) == [5_000])
        document.glyphs.append(PlacedGlyph(glyph: 4, textStart: 1, textLength: 1, advance: 4_000))
        #expect(document.glyphs.map(\.glyph) == [3, 4])
    }

    private func same(_ one: PlacedGlyph, _ other: PlacedGlyph) -> Bool {
        one.glyph == other.glyph && one.textStart == other.textStart && one.textLength == other.textLength && one.advance == other.advance
            && one.xOffset == other.xOffset && one.yOffset == other.yOffset && one.isAddedHyphen == other.isAddedHyphen
    }
}
