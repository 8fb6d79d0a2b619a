import Text

extension FontProgram {
    /// The subset of a face of the library; nil when its outlines cannot be cut.
    init?(_ face: FaceID, glyphs: [UInt16], in library: FontLibrary) {
        guard let subset = library.subset(face, glyphs: glyphs) else { return nil }
        let metrics = library.metrics(face)
        name = metrics.postScriptName
        unitsPerEm = metrics.unitsPerEm
        ascender = metrics.ascender
        descender = metrics.descender
        capHeight = metrics.capHeight
        boundingBox = metrics.boundingBox
        stemWidth = metrics.stemWidth
        italicAngle = metrics.italicAngle
        isFixedPitch = metrics.isFixedPitch
        isSerif = metrics.isSerif
        isItalic = metrics.isItalic
        isCFF = subset.isCFF
        bytes = subset.bytes
        advances = subset.oldGlyphs.map { library.advance(of: $0, in: face) }
        newGlyphs = glyphs.map { subset.newGlyph($0) ?? 0 }
    }
}
