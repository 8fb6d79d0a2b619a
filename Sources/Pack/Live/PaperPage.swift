import DocumentTree
import HTML
import Layout
import PDF
import Style
import System
import Text

/// A page as it will be printed, drawn from the same placed glyphs as the PDF.
public struct PaperPage: Sendable {
    /// "B1:3".
    public var label: String
    /// The web page of the same bilaga: "bilaga-1-budget.html".
    public var page: String
    /// A document of SVG.
    public var svg: [UInt8]
    public var sha256: String
}

extension LiveMeeting {
    /// The pages of the whole pack as it was last without errors, set when they are asked for.
    public func paperPages() async -> [PaperPage] {
        guard let (meeting, builder) = paper else { return [] }
        let typography = builder.typography
        let parts = meeting.parts
        let sets = await inParallel(parts.count, jobs: request.jobs, makeTool: { Typesetter(typography) }) { index, typesetter in
            SetPart.set(parts[index], typography.theme, typesetter)
        }
        let typesetter = Typesetter(typography)
        let first = meeting.first.map { setFirstPages($0, before: sets, typesetter) }
        let context = OutputContext(meeting.loaded, typography)
        let all = (first.map { [$0] } ?? []) + sets
        let input = PDFOutput(context).input(all, title: "", typesetter)
        let palette = typography.theme.colours
        var drawer = PaperDrawer(library: typography.library, palette: palette)
        var before = 0
        let names = ((meeting.first.map { [$0] } ?? []) + parts).map(LiveMeeting.pageName)
        return zip(input.parts, names).flatMap { part, name in
            defer { before += part.pageCount }
            return part.laidOut.pages.indices.map { page in
                let svg = drawer.draw(part.laidOut, page, isLeft: (before + page) % 2 == 1)
                return PaperPage(label: part.pageLabels.label(page), page: name, svg: svg, sha256: SHA256.hex(svg))
            }
        }
    }
}

extension PageLabels {
    /// The label of a page, counted from 0.
    fileprivate func label(_ page: Int) -> String {
        switch style {
        case .decimal: prefix + String(start + page)
        case .lowercaseRoman: prefix + roman(start + page)
        }
    }

    private func roman(_ number: Int) -> String {
        var rest = number
        var result = ""
        for (value, letters) in [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
            while rest >= value {
                result += letters
                rest -= value
            }
        }
        return result
    }
}

/// Draws placed pages as SVG. Each glyph's outline stands once on a page and is used wherever the glyph is.
private struct PaperDrawer {
    let library: FontLibrary
    let palette: Palette
    private var outlines: [UInt32: [UInt8]] = [:]
    /// Numbers the clips and gradients of a page, which need names.
    private var drawingParts = 0
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

    private mutating func raw(_ text: String) { out += text.utf8 }

    /// Thousandths of a point as points.
    private mutating func length(_ value: Int) {
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

    private mutating func write(_ run: PlacedRun, _ glyphs: [PlacedGlyph]) {
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

    private mutating func write(_ rectangle: PlacedRectangle) {
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

    private mutating func write(_ drawing: Drawing, in rect: Rect) {
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

    private mutating func write(_ element: DrawingElement) {
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

    private mutating func write(_ group: DrawingGroup) {
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

    /// Thousandths, where it is not all.
    private mutating func share(_ name: String, _ value: Int) {
        guard value < 1000 else { return }
        raw(" \(name)=\"")
        length(value)
        raw("\"")
    }

    private mutating func matrix(_ name: String, _ matrix: DrawingTransform) {
        raw(" \(name)=\"matrix(")
        for (index, value) in [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f].enumerated() {
            if index > 0 { raw(" ") }
            length(value)
        }
        raw(")\"")
    }

    /// Writes a gradient; its name, or nothing for what is none.
    private mutating func gradient(_ paint: Paint?) -> String {
        guard case .gradient(let gradient)? = paint else { return "" }
        drawingParts += 1
        let kind: String
        raw("<")
        switch gradient.shape {
        case .linear:
            kind = "linearGradient"
            raw("linearGradient x1=\"0\" y1=\"0\" x2=\"1\" y2=\"0\"")
        case .radial(let x, let y, let radius):
            kind = "radialGradient"
            raw("radialGradient cx=\"0\" cy=\"0\" r=\"1\"")
            for (name, value) in [("fx", x), ("fy", y), ("fr", radius)] {
                raw(" \(name)=\"")
                length(value)
                raw("\"")
            }
        }
        raw(" id=\"k\(drawingParts)\" gradientUnits=\"userSpaceOnUse\"")
        matrix("gradientTransform", gradient.placed)
        raw(">")
        for stop in gradient.stops {
            raw("<stop offset=\"")
            length(stop.offset / 10)
            raw("%\" stop-color=\"\(hexadecimal(stop.colour))\"")
            share("stop-opacity", stop.opacity)
            raw("/>")
        }
        raw("</\(kind)>")
        return "url(#k\(drawingParts))"
    }

    private mutating func write(_ segment: PathSegment) {
        func point(_ letter: String, _ points: [Point]) {
            raw(letter)
            for (index, point) in points.enumerated() {
                if index > 0 { raw(" ") }
                length(point.x.raw)
                raw(" ")
                length(point.y.raw)
            }
        }
        switch segment {
        case .move(let to): point("M", [to])
        case .line(let to): point("L", [to])
        case .curve(let one, let other, let to): point("C", [one, other, to])
        case .close: raw("Z")
        }
    }

    private mutating func paint(_ fill: Paint?, _ stroke: Stroke?, _ gradients: (fill: String, stroke: String) = ("", "")) {
        raw(" fill=\"\(fill.map { colour($0, gradients.fill) } ?? "none")\"")
        if case .translucent(_, let opacity)? = fill { share("fill-opacity", opacity) }
        guard let stroke else { return }
        raw(" stroke=\"\(colour(stroke.paint, gradients.stroke))\" stroke-width=\"")
        length(stroke.width.raw)
        raw("\" stroke-linecap=\"\(stroke.end.rawValue)\" stroke-linejoin=\"\(stroke.corner.rawValue)\"")
        if case .translucent(_, let opacity) = stroke.paint { share("stroke-opacity", opacity) }
        if let limit = stroke.miterLimit {
            raw(" stroke-miterlimit=\"")
            length(limit)
            raw("\"")
        }
        guard !stroke.dash.isEmpty else { return }
        raw(" stroke-dasharray=\"")
        for (index, dash) in stroke.dash.enumerated() {
            if index > 0 { raw(" ") }
            length(dash.raw)
        }
        raw("\" stroke-dashoffset=\"")
        length(stroke.dashStart.raw)
        raw("\"")
    }

    private func colour(_ paint: Paint, _ gradient: String) -> String {
        switch paint {
        case .role(let role): hexadecimal(palette[role])
        case .tone(let role, let percent): hexadecimal(palette.tone(role, percent: Int(percent)))
        case .colour(let colour), .translucent(let colour, _): hexadecimal(colour)
        case .gradient: gradient
        }
    }

    private func hexadecimal(_ colour: Colour) -> String {
        "#"
            + [colour.red, colour.green, colour.blue].map { part in
                let digits = String(part, radix: 16)
                return digits.utf8.count == 1 ? "0" + digits : digits
            }.joined()
    }
}
