import Text

/// A font as it is embedded: the subset's bytes and what the font's dictionaries need to know. The seam between
/// the `Text` module, which reads fonts, and the objects written here.
struct FontProgram {
    /// PostScript name of the whole font.
    var name = ""
    var unitsPerEm = 1000
    /// In font units, as in the descriptor (ISO 32000-1 9.8.1).
    var ascender = 0
    var descender = 0
    var capHeight = 0
    var boundingBox = (xMin: 0, yMin: 0, xMax: 0, yMax: 0)
    var stemWidth = 80
    /// Thousandths of a degree.
    var italicAngle = 0
    var isFixedPitch = false
    var isSerif = false
    var isItalic = false
    /// A bare CFF table, not a TrueType file.
    var isCFF = false
    var bytes: [UInt8] = []
    /// Advances of the subset's glyphs, by new number, in font units.
    var advances: [Int] = []
    /// New glyph numbers of the glyphs asked for, in the order in which they were asked for.
    var newGlyphs: [UInt16] = []
}

/// A face in use in this file: how its glyphs are coded, and how wide they are.
struct EmbeddedFont {
    let program: FontProgram
    let use: GlyphUse
    /// Character code (CID) of a glyph for its first text, by original glyph number.
    private let codes: [UInt16]
    /// Codes of `use.extras`; empty where the font format has no room for them.
    private let extraCodes: [UInt16]
    /// Ten-thousandths of an em, by code.
    let widths: [Int]
    /// The subset's glyph of each code.
    let glyphOfCode: [UInt16]

    init(_ program: FontProgram, _ use: GlyphUse) {
        self.program = program
        self.use = use
        var codes = [UInt16](repeating: 0, count: use.keys.count)
        for (glyph, new) in zip(use.glyphs, program.newGlyphs) { codes[Int(glyph)] = new }
        var widths = program.advances.map { Self.scale($0, program.unitsPerEm) }
        var glyphs = (0..<widths.count).map { UInt16(truncatingIfNeeded: $0) }
        var extraCodes: [UInt16] = []
        // A CIDFontType0 has no map from codes to glyphs (9.7.4.2): there ActualText says what differs.
        if !program.isCFF {
            for extra in use.extras where widths.count < 0xFFFF {
                let glyph = codes[Int(extra.glyph)]
                extraCodes.append(UInt16(widths.count))
                widths.append(Int(glyph) < widths.count ? widths[Int(glyph)] : 0)
                glyphs.append(glyph)
            }
        }
        self.codes = codes
        self.extraCodes = extraCodes
        self.widths = widths
        glyphOfCode = glyphs
    }

    var hasExtraCodes: Bool { !extraCodes.isEmpty }

    /// The code of a glyph that stands for the text of `key`; nil when no code tells that.
    @inline(__always)
    func code(_ glyph: UInt16, _ key: GlyphUse.TextKey) -> UInt16? {
        let index = Int(glyph)
        guard index < codes.count else { return nil }
        if use.keys[index] == key { return codes[index] }
        return extraCode(glyph, key)
    }

    private func extraCode(_ glyph: UInt16, _ key: GlyphUse.TextKey) -> UInt16? {
        for (index, code) in extraCodes.enumerated() {
            let extra = use.extras[index]
            if extra.glyph == glyph, extra.key == key { return code }
        }
        return nil
    }

    @inline(__always)
    func code(_ glyph: UInt16) -> UInt16 { Int(glyph) < codes.count ? codes[Int(glyph)] : 0 }

    @inline(__always)
    func width(_ code: UInt16) -> Int { Int(code) < widths.count ? widths[Int(code)] : 0 }

    /// The UTF-16 that each code stands for, in order of the codes. Every code in use has some (ISO 14289-1
    /// 7.21.7): one without text of its own stands in a span whose ActualText is heard instead.
    var unicode: [(code: UInt16, units: [UInt16])] {
        var result: [(code: UInt16, units: [UInt16])] = []
        for glyph in use.glyphs {
            let key = use.keys[Int(glyph)]
            let own = GlyphUse.units(of: key)
            let units = own.isEmpty ? [use.addedHyphens.contains(glyph) ? 0x2D : 0x200B] : own
            result.append((code(glyph), units))
        }
        for (index, code) in extraCodes.enumerated() {
            result.append((code, GlyphUse.units(of: use.extras[index].key)))
        }
        return result.sorted { $0.code < $1.code }
    }

    static func scale(_ value: Int, _ unitsPerEm: Int) -> Int {
        let em = max(1, unitsPerEm)
        return (value * 20_000 + (value < 0 ? -em : em)) / (2 * em)
    }
}
