import Text

/// A font as it is embedded: the subset's bytes and what the font's dictionaries need to know. The seam between
/// the `Text` module, which reads fonts, and the objects written here.
struct FontProgram: Sendable {
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
