import DocumentTree
import Style

/// The parts of a drawing as SVG, in points.
extension Renderer {
    mutating func writeShape(_ element: DrawingElement) {
        switch element {
        case .rectangle(let shape):
            out.raw("<rect x=\"")
            out.points(shape.rect.origin.x)
            out.raw("\" y=\"")
            out.points(shape.rect.origin.y)
            out.raw("\" width=\"")
            out.points(shape.rect.size.width)
            out.raw("\" height=\"")
            out.points(shape.rect.size.height)
            out.raw("\"")
            writePaint(shape.fill, shape.stroke)
            out.raw("/>\n")
        case .path(let path):
            let gradients = writeGradients(path.fill, path.stroke?.paint)
            out.raw("<path d=\"")
            for segment in path.segments { write(segment) }
            out.raw("\"")
            if let pen = path.pen { writeMatrix(pen, of: "transform") }
            if path.evenOdd { out.raw(" fill-rule=\"evenodd\"") }
            writePaint(path.fill, path.stroke, gradients)
            out.raw("/>\n")
        case .image(let placed): write(placed)
        case .group(let group): write(group)
        case .text: break
        }
    }

    private mutating func write(_ placed: DrawingImage) {
        out.raw("<image x=\"")
        out.points(placed.rect.origin.x)
        out.raw("\" y=\"")
        out.points(placed.rect.origin.y)
        out.raw("\" width=\"")
        out.points(placed.rect.size.width)
        out.raw("\" height=\"")
        out.points(placed.rect.size.height)
        out.raw("\" preserveAspectRatio=\"none\"")
        out.raw(" href=\"")
        writeData(placed.image)
        out.raw("\"/>\n")
    }

    private mutating func write(_ segment: PathSegment) {
        switch segment {
        case .move(let point):
            out.raw("M")
            write(point)
        case .line(let point):
            out.raw("L")
            write(point)
        case .curve(let first, let second, let end):
            out.raw("C")
            write(first)
            out.raw(" ")
            write(second)
            out.raw(" ")
            write(end)
        case .close: out.raw("Z")
        }
    }

    private mutating func write(_ point: Point) {
        out.points(point.x)
        out.raw(" ")
        out.points(point.y)
    }

    /// Colours of the theme as classes (`f-accent`, `s-ink`), mixtures with paper as opacity; others as they are.
    private mutating func writePaint(_ fill: Paint?, _ stroke: Stroke?, _ gradients: GradientNames = GradientNames()) {
        var names: [String] = []
        if case .role(let role)? = fill { names.append("f-" + role.name) }
        if case .tone(let role, _)? = fill { names.append("f-" + role.name) }
        if case .role(let role)? = stroke?.paint { names.append("s-" + role.name) }
        if case .tone(let role, _)? = stroke?.paint { names.append("s-" + role.name) }
        if !names.isEmpty { out.attribute("class", names.joined(separator: " ")) }
        switch fill {
        case nil: out.raw(" fill=\"none\"")
        case .tone(_, let percent)?: writeOpacity(" fill-opacity=\"", Int(percent) * 10)
        case .colour(let colour)?: out.attribute("fill", colour.css)
        case .translucent(let colour, let opacity)?:
            out.attribute("fill", colour.css)
            writeOpacity(" fill-opacity=\"", opacity)
        case .gradient?: out.attribute("fill", "url(#\(gradients.fill ?? ""))")
        case .role?: break
        }
        guard let stroke else { return }
        switch stroke.paint {
        case .tone(_, let percent): writeOpacity(" stroke-opacity=\"", Int(percent) * 10)
        case .colour(let colour): out.attribute("stroke", colour.css)
        case .translucent(let colour, let opacity):
            out.attribute("stroke", colour.css)
            writeOpacity(" stroke-opacity=\"", opacity)
        case .gradient: out.attribute("stroke", "url(#\(gradients.stroke ?? ""))")
        case .role: break
        }
        write(stroke)
    }

    private mutating func write(_ stroke: Stroke) {
        out.raw(" stroke-width=\"")
        out.points(stroke.width)
        out.raw("\"")
        if !stroke.dash.isEmpty {
            out.raw(" stroke-dasharray=\"")
            for (index, length) in stroke.dash.enumerated() {
                if index > 0 { out.raw(" ") }
                out.points(length)
            }
            out.raw("\"")
            if stroke.dashStart != .zero {
                out.raw(" stroke-dashoffset=\"")
                out.points(stroke.dashStart)
                out.raw("\"")
            }
        }
        if stroke.end != .butt { out.attribute("stroke-linecap", stroke.end.rawValue) }
        if stroke.corner != .miter { out.attribute("stroke-linejoin", stroke.corner.rawValue) }
        if let limit = stroke.miterLimit, limit != 4000 {
            out.raw(" stroke-miterlimit=\"")
            out.points(Length(raw: limit))
            out.raw("\"")
        }
    }

    /// Thousandths.
    private mutating func writeOpacity(_ attribute: StaticString, _ opacity: Int) {
        out.raw(attribute)
        out.points(Length(raw: min(1000, max(0, opacity))))
        out.raw("\"")
    }

    // MARK: Groups and gradients

    private mutating func write(_ group: DrawingGroup) {
        var name: String?
        if let clip = group.clip {
            let id = nextDrawingID()
            name = id
            out.raw("<clipPath")
            out.attribute("id", id)
            out.raw("><path d=\"")
            for segment in clip { write(segment) }
            out.raw("\"")
            if group.clipsEvenOdd { out.raw(" clip-rule=\"evenodd\"") }
            out.raw("/></clipPath>\n")
        }
        out.raw("<g")
        if let name { out.attribute("clip-path", "url(#\(name))") }
        if group.opacity < 1000 { writeOpacity(" opacity=\"", group.opacity) }
        out.raw(">\n")
        for element in group.elements { writeShape(element) }
        out.raw("</g>\n")
    }

    private struct GradientNames {
        var fill: String?
        var stroke: String?
    }

    /// Ids are the page's: each gradient has one of its own.
    private mutating func nextDrawingID() -> String {
        drawingParts += 1
        return "_rit\(drawingParts)"
    }

    private mutating func writeGradients(_ fill: Paint?, _ stroke: Paint?) -> GradientNames {
        var names = GradientNames()
        if case .gradient(let gradient)? = fill { names.fill = write(gradient) }
        if case .gradient(let gradient)? = stroke { names.stroke = write(gradient) }
        return names
    }

    private mutating func write(_ gradient: DrawingGradient) -> String {
        let id = nextDrawingID()
        let name: String
        switch gradient.shape {
        case .linear:
            name = "linearGradient"
            out.raw("<linearGradient x1=\"0\" y1=\"0\" x2=\"1\" y2=\"0\"")
        case .radial(let x, let y, let radius):
            name = "radialGradient"
            out.raw("<radialGradient cx=\"0\" cy=\"0\" r=\"1\" fx=\"")
            out.points(Length(raw: x))
            out.raw("\" fy=\"")
            out.points(Length(raw: y))
            out.raw("\"")
            if radius != 0 {
                out.raw(" fr=\"")
                out.points(Length(raw: radius))
                out.raw("\"")
            }
        }
        out.attribute("id", id)
        out.raw(" gradientUnits=\"userSpaceOnUse\"")
        writeMatrix(gradient.placed, of: "gradientTransform")
        out.raw(">")
        for stop in gradient.stops {
            out.raw("<stop offset=\"")
            // Millionths of the way, in hundredths of a thousandth of a per cent.
            out.points(Length(raw: stop.offset / 10))
            out.raw("%\"")
            out.attribute("stop-color", stop.colour.css)
            if stop.opacity < 1000 { writeOpacity(" stop-opacity=\"", stop.opacity) }
            out.raw("/>")
        }
        out.raw(name == "linearGradient" ? "</linearGradient>\n" : "</radialGradient>\n")
        return id
    }

    private mutating func writeMatrix(_ matrix: DrawingTransform, of attribute: StaticString) {
        out.raw(" ")
        out.raw(attribute)
        out.raw("=\"matrix(")
        for (index, value) in [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f].enumerated() {
            if index > 0 { out.raw(" ") }
            out.points(Length(raw: value))
        }
        out.raw(")\"")
    }
}
