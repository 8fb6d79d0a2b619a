public import Style
public import Text

/// A word across a page, from its lower left to its upper right corner: what marks a draft. Always an artifact
/// (ISO 32000-1 14.8.2.2.2, Watermark).
public struct Watermark: Sendable {
    /// UTF-8; the glyphs point into it.
    public var text: [UInt8]
    public var glyphs: [PlacedGlyph] = []
    /// On one baseline, the first at 0.
    public var runs: [PlacedRun] = []
    public var width = Length.zero

    /// Sets a word so large that it fills about half of the diagonal of the theme's page.
    public init(_ word: String, theme: Theme, shaper: Shaper) {
        text = Array(word.utf8)
        let wanted = (theme.page.size.width.raw + theme.page.size.height.raw) * 2 / 5
        var request = FontRequest(weight: .bold, italic: false, size: .points(100), tracking: 60)
        let width = shaper.width(of: text, request, language: "sv").raw
        request.size = Length(raw: min(Length.points(240).raw, 100_000 * wanted / max(1, width)))
        for run in shaper.shape(text, 0..<text.count, request, language: "sv") {
            runs.append(
                PlacedRun(
                    node: .none, artifact: .pagination, face: run.face, colour: .rule, size: request.size,
                    origin: Point(x: self.width, y: .zero), glyphStart: glyphs.count, glyphCount: run.glyphs.count))
            for glyph in run.glyphs {
                glyphs.append(
                    PlacedGlyph(
                        glyph: glyph.glyph, textStart: glyph.textStart, textLength: glyph.textLength,
                        advance: glyph.advance, xOffset: glyph.xOffset, yOffset: glyph.yOffset))
            }
            self.width = self.width + Length(raw: run.width)
        }
    }
}
