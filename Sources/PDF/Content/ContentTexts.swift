import Layout
import Style

// Texts of a content stream.
extension ContentWriter {
    mutating func write(
        _ run: PlacedRun, _ height: Length, _ glyphs: UnsafeBufferPointer<PlacedGlyph>,
        _ text: UnsafeBufferPointer<UInt8>
    ) {
        let range = run.range(in: glyphs.count)
        guard !range.isEmpty, run.size.raw > 0, Int(run.face.value) < fonts.count,
            let font = fonts[Int(run.face.value)]
        else { return }
        if state.face != run.face || state.size != run.size {
            syntax.name("F", number: Int(run.face.value))
            syntax.thousandths(run.size.raw)
            syntax.raw(" Tf\n")
            state.face = run.face
            state.size = run.size
        }
        let colour = palette[run.colour]
        if colour != state.colour { setColour(colour) }
        let x = run.origin.x.raw
        let y = height.raw - run.origin.y.raw
        syntax.thousandths(x - state.lineX)
        syntax.thousandths(y - state.lineY)
        syntax.raw(" Td")
        state.lineX = x
        state.lineY = y
        var line = ShownLine(size: run.size.raw)
        if run.isRightToLeft {
            showLeftwards(glyphs, range, font, text, &line)
        } else {
            font.withCodes { show(glyphs, range, font, $0, text, &line) }
        }
        line.close(&syntax)
        if line.rise != 0 { syntax.keyword("0 Ts") }
        syntax.byte(0x0A)
    }

    private mutating func show(
        _ glyphs: UnsafeBufferPointer<PlacedGlyph>, _ range: Range<Int>, _ font: EmbeddedFont,
        _ codes: UnsafeBufferPointer<CodedGlyph>, _ text: UnsafeBufferPointer<UInt8>, _ line: inout ShownLine
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let glyph = glyphs[index]
            let next = index + 1
            // Nearly all: a letter or two bytes of one, of a code of its own.
            if next == range.upperBound || !glyphs[next].isWithinCluster, let key = GlyphUse.key(glyph, text),
                Int(glyph.glyph) < codes.count, codes[Int(glyph.glyph)].key == key
            {
                let code = codes[Int(glyph.glyph)]
                if line.goesOn(glyph) {
                    syntax.stringBytes(UInt8(truncatingIfNeeded: code.code >> 8), UInt8(truncatingIfNeeded: code.code))
                    line.pen += Int(glyph.advance)
                    line.shown += Int(code.width) * line.size
                } else {
                    show(glyph, code.code, width: Int(code.width), &line)
                }
                index = next
            } else {
                index = showCluster(glyphs, index, range.upperBound, font, text, &line)
            }
        }
    }

    /// Returns the first glyph after the cluster.
    private mutating func showCluster(
        _ glyphs: UnsafeBufferPointer<PlacedGlyph>, _ index: Int, _ last: Int, _ font: EmbeddedFont, _ text: UnsafeBufferPointer<UInt8>,
        _ line: inout ShownLine
    ) -> Int {
        var end = index + 1
        while end < last, glyphs[end].isWithinCluster { end += 1 }
        let first = glyphs[index]
        if end == index + 1, let key = GlyphUse.key(first, text), let code = font.code(first.glyph, key) {
            show(first, code, width: font.width(code), &line)
        } else {
            writeSpan(glyphs[index..<end], font, text, &line)
        }
        return end
    }

    /// What runs to the left is shown in the order of reading, each cluster moved to before the last (14.8.2.3.3): strings
    /// in the order of the page would be read backwards by whoever does not know the script.
    private mutating func showLeftwards(
        _ glyphs: UnsafeBufferPointer<PlacedGlyph>, _ range: Range<Int>, _ font: EmbeddedFont, _ text: UnsafeBufferPointer<UInt8>,
        _ line: inout ShownLine
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            var end = index + 1
            while end < range.upperBound, glyphs[end].isWithinCluster { end += 1 }
            let after = line.pen - Self.width(glyphs[index..<end])
            line.pen = after
            index = showCluster(glyphs, index, range.upperBound, font, text, &line)
            line.pen = after
        }
    }

    static func width(_ glyphs: Slice<UnsafeBufferPointer<PlacedGlyph>>) -> Int {
        glyphs.reduce(0) { $0 + Int($1.advance) }
    }

    /// Glyphs whose text their codes cannot tell: a cluster of several, or of one with a long text. What they
    /// stand for is said beside them (ActualText, 14.9.4).
    private mutating func writeSpan(
        _ glyphs: Slice<UnsafeBufferPointer<PlacedGlyph>>, _ font: EmbeddedFont, _ text: UnsafeBufferPointer<UInt8>,
        _ line: inout ShownLine
    ) {
        guard let first = glyphs.first else { return }
        let start = min(Int(first.textStart), text.count)
        let end = min(start + Int(first.textLength), text.count)
        if start < end {
            line.close(&syntax)
            syntax.raw("/Span<</ActualText")
            syntax.textString(String(decoding: text[start..<end], as: UTF8.self))
            syntax.raw(">>BDC")
        }
        for glyph in glyphs {
            let code = font.code(glyph.glyph)
            show(glyph, code, width: font.width(code), &line)
        }
        if start < end {
            line.close(&syntax)
            syntax.keyword("EMC")
        }
    }

    /// One glyph, with an adjustment before it where the font's own widths would not lead to its place.
    @inline(__always)
    private mutating func show(_ glyph: PlacedGlyph, _ code: UInt16, width: Int, _ line: inout ShownLine) {
        if Int(glyph.yOffset) != line.rise {
            line.close(&syntax)
            line.rise = Int(glyph.yOffset)
            syntax.thousandths(line.rise)
            syntax.raw(" Ts")
        }
        let drift = line.drift(of: glyph)
        if drift >= line.tolerance || drift <= -line.tolerance { line.adjust(drift, &syntax) }
        line.open(&syntax)
        syntax.stringBytes(UInt8(truncatingIfNeeded: code >> 8), UInt8(truncatingIfNeeded: code))
        line.pen += Int(glyph.advance)
        line.shown += width * line.size
    }

    mutating func setColour(_ colour: Colour) {
        for component in [colour.red, colour.green, colour.blue] {
            syntax.thousandths((Int(component) * 1000 + 127) / 255)
        }
        syntax.raw(" rg\n")
        state.colour = colour
    }
}
