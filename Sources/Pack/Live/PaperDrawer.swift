import DocumentTree
import HTML
import Layout
import Style
import Text

/// Draws placed pages as SVG. Each glyph's outline stands once on a page and is used wherever the glyph is.
struct PaperDrawer {
    let library: FontLibrary
    let palette: Palette
    private var outlines: [UInt32: [UInt8]] = [:]
    /// Numbers the clips and gradients of a page, which need names.
    var drawingParts = 0
    private var out: [UInt8] = []

    init(library: FontLibrary, palette: Palette) {
        self.library = library
        self.palette = palette
    }

    mutating func draw(_ document: LaidOutDocument, _ number: Int, isLeft: Bool) -> [UInt8] {
        let page = document.pages[number]
        let running = document.running.items(onPage: number)
        out = []
        drawingParts = 0
        raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
        raw(String(number + 1))
        raw("\" viewBox=\"0 0 ")
        length(page.size.width.raw)
        raw(" ")
        length(page.size.height.raw)
        raw("\">")
        writeGlyphs(page.items, document.glyphs, running, document.running.glyphs)
        // As in the PDF: the theme's paper and letterhead, then rectangles lie under everything.
        if palette.paper != Colour(hex: 0xFFFFFF) { raw("<rect width=\"100%\" height=\"100%\" fill=\"\(hexadecimal(palette.paper))\"/>") }
        let drawn = document.running.drawings
        for case .drawing(let placed) in running where placed.artifact == .layout && drawn.indices.contains(Int(placed.drawing)) {
            write(drawn[Int(placed.drawing)], in: placed.rect)
        }
        for case .glyphs(let run) in running where run.artifact == .layout { write(run, document.running.glyphs) }
        if isLeft, page.leftPageShift != .zero {
            raw("<g transform=\"translate(")
            length(page.leftPageShift.raw)
            raw(" 0)\">")
        }
        for case .rectangle(let rectangle) in page.items + running { write(rectangle) }
        for (items, drawings) in [(page.items[...], document.drawings), (running, document.running.drawings)] {
            for case .drawing(let placed) in items where placed.artifact != .layout && drawings.indices.contains(Int(placed.drawing)) {
                write(drawings[Int(placed.drawing)], in: placed.rect)
            }
        }
        for case .glyphs(let run) in page.items { write(run, document.glyphs) }
        for case .glyphs(let run) in running where run.artifact != .layout { write(run, document.running.glyphs) }
        if isLeft, page.leftPageShift != .zero { raw("</g>") }
        raw("</svg>")
        return out
    }

    mutating func raw(_ text: String) { out += text.utf8 }

    /// Thousandths of a point as points.
    mutating func length(_ value: Int) {
        let magnitude = value.magnitude
        if value < 0 { raw("-") }
        raw(String(magnitude / 1000))
        let rest = magnitude % 1000
        if rest > 0 {
            let digits = String(rest)
            raw("." + String(repeating: "0", count: 3 - digits.utf8.count) + digits)
        }
    }

    private func key(_ face: FaceID, _ glyph: UInt16) -> UInt32 { UInt32(face.value) << 16 | UInt32(glyph) }

    private mutating func writeGlyphs(
        _ items: [PlacedItem], _ glyphs: [PlacedGlyph], _ running: ArraySlice<PlacedItem>, _ runningGlyphs: [PlacedGlyph]
    ) {
        var used: Set<UInt32> = []
        for (items, glyphs) in [(items[...], glyphs), (running, runningGlyphs)] {
            for case .glyphs(let run) in items {
                for glyph in glyphs[Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)] { used.insert(key(run.face, glyph.glyph)) }
            }
        }
        raw("<defs>")
        for key in used.sorted() {
            let path = outlines[key] ?? library.outline(of: UInt16(key & 0xFFFF), in: FaceID(UInt8(key >> 16)))
            outlines[key] = path
            if path.isEmpty { continue }
            raw("<path id=\"g\(key)\" d=\"")
            out += path
            raw("\"/>")
        }
        raw("</defs>")
    }

    mutating func write(_ run: PlacedRun, _ glyphs: [PlacedGlyph]) {
        let units = max(1, library.metrics(run.face).unitsPerEm)
        raw("<g fill=\"\(hexadecimal(palette[run.colour]))\">")
        var x = run.origin.x.raw
        for glyph in glyphs[Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)] {
            if run.isRightToLeft { x -= Int(glyph.advance) }
            if let path = outlines[key(run.face, glyph.glyph)], !path.isEmpty {
                raw("<use href=\"#g\(key(run.face, glyph.glyph))\" transform=\"translate(")
                length(x + Int(glyph.xOffset))
                raw(" ")
                length(run.origin.y.raw - Int(glyph.yOffset))
                // Font units into points, by millionths.
                let scale = run.size.raw * 1000 / units
                raw(")scale(")
                millionths(scale)
                raw(" -")
                millionths(scale)
                raw(")\"/>")
            }
            if !run.isRightToLeft { x += Int(glyph.advance) }
        }
        raw("</g>")
    }

    private mutating func millionths(_ value: Int) {
        let digits = String(value % 1_000_000)
        raw("\(value / 1_000_000)." + String(repeating: "0", count: 6 - digits.utf8.count) + digits)
    }

    mutating func write(_ rectangle: PlacedRectangle) {
        raw("<rect")
        frame(rectangle.rect)
        raw(" fill=\"\(hexadecimal(palette[rectangle.colour]))\"/>")
    }

    private mutating func frame(_ rect: Rect) {
        for (name, value) in [
            ("x", rect.origin.x.raw), ("y", rect.origin.y.raw), ("width", rect.size.width.raw), ("height", rect.size.height.raw),
        ] {
            raw(" \(name)=\"")
            length(value)
            raw("\"")
        }
    }

    mutating func write(_ drawing: Drawing, in rect: Rect) {
        guard drawing.size.width.raw > 0, drawing.size.height.raw > 0 else { return }
        raw("<svg")
        frame(rect)
        if !drawing.isClipped { raw(" overflow=\"visible\"") }
        raw(" preserveAspectRatio=\"none\" viewBox=\"0 0 ")
        length(drawing.size.width.raw)
        raw(" ")
        length(drawing.size.height.raw)
        raw("\">")
        for element in drawing.elements { write(element) }
        raw("</svg>")
    }

    mutating func write(_ element: DrawingElement) {
        switch element {
        case .rectangle(let shape):
            raw("<rect")
            frame(shape.rect)
            paint(shape.fill, shape.stroke)
            raw("/>")
        case .path(let shape):
            let names = (gradient(shape.fill), gradient(shape.stroke?.paint))
            raw("<path d=\"")
            for segment in shape.segments { write(segment) }
            raw("\"")
            if let pen = shape.pen { matrix("transform", pen) }
            paint(shape.fill, shape.stroke, names)
            if shape.evenOdd { raw(" fill-rule=\"evenodd\"") }
            raw("/>")
        case .image(let placed):
            raw("<image")
            frame(placed.rect)
            raw(" preserveAspectRatio=\"none\" href=\"")
            out += dataAddress(of: placed.image)
            raw("\"/>")
        case .group(let group): write(group)
        case .text: break
        }
    }

    mutating func write(_ group: DrawingGroup) {
        var clip = ""
        if let path = group.clip {
            drawingParts += 1
            clip = " clip-path=\"url(#k\(drawingParts))\""
            raw("<clipPath id=\"k\(drawingParts)\"><path d=\"")
            for segment in path { write(segment) }
            raw("\"\(group.clipsEvenOdd ? " clip-rule=\"evenodd\"" : "")/></clipPath>")
        }
        raw("<g\(clip)")
        share("opacity", group.opacity)
        raw(">")
        for element in group.elements { write(element) }
        raw("</g>")
    }
}
