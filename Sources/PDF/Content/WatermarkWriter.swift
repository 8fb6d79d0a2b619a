import Layout
import Style

extension ContentWriter {
    /// Writes a watermark along the page's rising diagonal, under everything else.
    mutating func write(_ watermark: Watermark, across size: Size) {
        let diagonal = squareRoot(size.width.raw * size.width.raw + size.height.raw * size.height.raw)
        guard diagonal > 0, let largest = watermark.runs.map(\.size.raw).max() else { return }
        // In thousandths.
        let cosine = size.width.raw * 1000 / diagonal
        let sine = size.height.raw * 1000 / diagonal
        syntax.raw("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\nBT\n")
        // Between a rule and the paper: seen at once, and no hindrance to reading.
        let (rule, paper) = (palette.rule, palette.paper)
        for (one, other) in [(rule.red, paper.red), (rule.green, paper.green), (rule.blue, paper.blue)] {
            syntax.thousandths((Int(one) + Int(other)) * 1000 / 510)
        }
        syntax.raw(" rg\n")
        for run in watermark.runs {
            guard Int(run.face.value) < fonts.count, let font = fonts[Int(run.face.value)] else { continue }
            syntax.name("F", number: Int(run.face.value))
            syntax.thousandths(run.size.raw)
            syntax.raw(" Tf\n")
            // From the middle of the page back by half the word, and down by a third of its height.
            var along = run.origin.x.raw - watermark.width.raw / 2
            let across = -largest / 3
            for glyph in watermark.glyphs[run.range(in: watermark.glyphs.count)] {
                for part in [cosine, sine, -sine, cosine] { syntax.thousandths(part) }
                syntax.thousandths(size.width.raw / 2 + (along * cosine - across * sine) / 1000)
                syntax.thousandths(size.height.raw / 2 + (along * sine + across * cosine) / 1000)
                syntax.raw(" Tm")
                let key = watermark.text.withUnsafeBufferPointer { GlyphUse.key(glyph, $0) }
                let code = key.flatMap { font.code(glyph.glyph, $0) } ?? font.code(glyph.glyph)
                syntax.hexString([UInt8(code >> 8), UInt8(code & 0xFF)])
                syntax.raw("Tj\n")
                along += Int(glyph.advance)
            }
        }
        syntax.raw("ET\nEMC\n")
    }

    /// The whole part of a square root, by Newton's method on integers.
    private func squareRoot(_ value: Int) -> Int {
        if value < 2 { return max(0, value) }
        var guess = value
        var next = (guess + 1) / 2
        while next < guess {
            guess = next
            next = (guess + value / guess) / 2
        }
        return guess
    }
}
