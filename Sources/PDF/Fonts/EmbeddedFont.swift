/// A glyph of a face in use: the text that its code stands for, and what a viewer takes for its width.
struct CodedGlyph {
    var key: GlyphUse.TextKey
    var code: UInt16
    /// Ten-thousandths of an em.
    var width: Int32
}

/// A face in use in this file: how its glyphs are coded, and how wide they are. A code is the glyph's number in
/// the subset; further texts of a glyph have codes after those. A class, so that drawing a run does not copy it.
final class EmbeddedFont: Sendable {
    let program: FontProgram
    let use: GlyphUse
    /// By original glyph number.
    private let coded: [CodedGlyph]
    /// The code of the first of `use.extras`, which are consecutive.
    let firstExtraCode: UInt16
    /// The subset's glyph that each extra code stands for.
    let extraGlyphs: [UInt16]
    /// Ten-thousandths of an em, by code.
    private let widths: [Int]
    /// Its name with the six capitals of a subset, and the streams that its objects consist of.
    let name: String
    let file: SharedStream
    let toUnicode: SharedStream
    /// From codes to glyphs, where two codes lead to one: the encoding of a CFF font, the glyph map of another.
    let codeMap: SharedStream?

    init(_ program: FontProgram, _ use: GlyphUse, _ deflater: inout Deflater) {
        self.program = program
        self.use = use
        var codes = [UInt16](repeating: 0, count: use.keys.count)
        for (glyph, new) in zip(use.glyphs, program.newGlyphs) { codes[Int(glyph)] = new }
        let glyphWidths = program.advances.map { Self.scale($0, program.unitsPerEm) }
        let room = max(0, 0xFFFF - glyphWidths.count)
        extraGlyphs = use.extras.prefix(room).map { codes[Int($0.glyph)] }
        firstExtraCode = UInt16(truncatingIfNeeded: glyphWidths.count)
        widths = glyphWidths + extraGlyphs.map { Int($0) < glyphWidths.count ? glyphWidths[Int($0)] : 0 }
        let all = widths
        coded = zip(use.keys, codes).map { key, code in
            CodedGlyph(key: key, code: code, width: Int32(clamping: Int(code) < all.count ? all[Int(code)] : 0))
        }
        name = FontObjects.subsetTag(use) + "+" + (program.name.isEmpty ? "Font" : program.name)
        file = SharedStream(program.bytes, &deflater)
        toUnicode = SharedStream(CMap.toUnicode(Self.unicode(use, codes, extraGlyphs, first: firstExtraCode)), &deflater)
        codeMap =
            extraGlyphs.isEmpty
            ? nil
            : SharedStream(
                program.isCFF ? CMap.encoding(extraGlyphs, first: firstExtraCode) : FontObjects.glyphMap(extraGlyphs, first: firstExtraCode), &deflater)
    }

    /// Ten-thousandths of an em. CIDs are codes, save in a CFF font, where they are glyph numbers.
    var widthsOfCIDs: ArraySlice<Int> { program.isCFF ? widths.prefix(Int(firstExtraCode)) : widths[...] }

    /// The code of a glyph that stands for the text of `key`; nil when no code tells that.
    @inline(__always)
    func code(_ glyph: UInt16, _ key: GlyphUse.TextKey) -> UInt16? {
        let index = Int(glyph)
        guard index < coded.count else { return nil }
        return coded[index].key == key ? coded[index].code : extraCode(glyph, key)
    }

    private func extraCode(_ glyph: UInt16, _ key: GlyphUse.TextKey) -> UInt16? {
        for (index, extra) in use.extras.prefix(extraGlyphs.count).enumerated()
        where extra.glyph == glyph && extra.key == key {
            return firstExtraCode + UInt16(index)
        }
        return nil
    }

    /// The code of a glyph whose text is told in another way.
    @inline(__always)
    func code(_ glyph: UInt16) -> UInt16 { Int(glyph) < coded.count ? coded[Int(glyph)].code : 0 }

    /// What most glyphs of a run need, all in one place.
    @inline(__always)
    func withCodes(_ body: (UnsafeBufferPointer<CodedGlyph>) -> Void) { coded.withUnsafeBufferPointer(body) }

    @inline(__always)
    func width(_ code: UInt16) -> Int { Int(code) < widths.count ? widths[Int(code)] : 0 }

    /// The UTF-16 that each code stands for, in order of the codes. Every code has some (ISO 14289-1 7.21.7): one
    /// without text of its own stands in a span whose ActualText is heard instead of the zero-width space.
    private static func unicode(
        _ use: GlyphUse, _ codes: [UInt16], _ extraGlyphs: [UInt16], first firstExtraCode: UInt16
    ) -> [(code: UInt16, units: [UInt16])] {
        var result: [(code: UInt16, units: [UInt16])] = []
        for glyph in use.glyphs {
            let units = GlyphUse.units(of: use.keys[Int(glyph)])
            result.append((codes[Int(glyph)], units.isEmpty ? [0x200B] : units))
        }
        for (index, extra) in use.extras.prefix(extraGlyphs.count).enumerated() {
            result.append((firstExtraCode + UInt16(index), GlyphUse.units(of: extra.key)))
        }
        return result.sorted { $0.code < $1.code }
    }

    /// Font units in ten-thousandths of an em, rounded.
    static func scale(_ value: Int, _ unitsPerEm: Int) -> Int {
        let em = max(1, unitsPerEm)
        return (value * 20_000 + (value < 0 ? -em : em)) / (2 * em)
    }
}
