import Layout

/// Where a run of glyphs has come, in the layout's mind and in a viewer's.
struct ShownLine {
    /// Units of `shown` to a thousandth of a point: widths are in ten-thousandths of an em.
    static let perThousandth = 10_000

    /// Thousandths of a point.
    let size: Int
    /// A viewer may be off by this much before it is told so: two thousandths of an em, a fiftieth of a point in
    /// body text. Kerning is more, rounding is less.
    let tolerance: Int
    /// Where the layout wants the next glyph, from the run's origin: thousandths of a point.
    var pen = 0
    /// Where a viewer would put it.
    var shown = 0
    /// Text rise in force (Ts).
    var rise = 0
    private var inArray = false
    private var inString = false

    init(size: Int) {
        self.size = size
        tolerance = 20 * size
    }

    /// How far from its place a viewer would put a glyph.
    @inline(__always)
    func drift(of glyph: PlacedGlyph) -> Int { (pen + Int(glyph.xOffset)) * Self.perThousandth - shown }

    /// Whether a glyph is one more letter of the string at hand, as most are.
    @inline(__always)
    func goesOn(_ glyph: PlacedGlyph) -> Bool {
        let drift = drift(of: glyph)
        return inString && Int(glyph.yOffset) == rise && drift < tolerance && drift > -tolerance
    }

    @inline(__always)
    mutating func open(_ syntax: inout Syntax) {
        if inString { return }
        if !inArray {
            syntax.byte(0x5B)
            inArray = true
        }
        syntax.byte(0x28)
        inString = true
    }

    /// Moves by a number within TJ: thousandths of an em, to the left where positive (9.4.3).
    mutating func adjust(_ drift: Int, _ syntax: inout Syntax) {
        let unit = 10 * size
        let steps = (drift + (drift < 0 ? -unit / 2 : unit / 2)) / unit
        if steps == 0 { return }
        if inString {
            syntax.byte(0x29)
            inString = false
        }
        if !inArray {
            syntax.byte(0x5B)
            inArray = true
        }
        syntax.integer(-steps)
        shown += steps * unit
    }

    mutating func close(_ syntax: inout Syntax) {
        if inString { syntax.byte(0x29) }
        if inArray { syntax.raw("]TJ") }
        inString = false
        inArray = false
    }
}
