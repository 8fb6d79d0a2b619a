import DocumentTree
import Style

// Shares, places and colours of what is drawn.
extension PaperDrawer {
    /// Thousandths, where it is not all.
    mutating func share(_ name: String, _ value: Int) {
        guard value < 1000 else { return }
        raw(" \(name)=\"")
        length(value)
        raw("\"")
    }

    mutating func matrix(_ name: String, _ matrix: DrawingTransform) {
        raw(" \(name)=\"matrix(")
        for (index, value) in [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f].enumerated() {
            if index > 0 { raw(" ") }
            length(value)
        }
        raw(")\"")
    }

    /// Writes a gradient; its name, or nothing for what is none.
    mutating func gradient(_ paint: Paint?) -> String {
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

    mutating func write(_ segment: PathSegment) {
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

    mutating func paint(_ fill: Paint?, _ stroke: Stroke?, _ gradients: (fill: String, stroke: String) = ("", "")) {
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

    func colour(_ paint: Paint, _ gradient: String) -> String {
        switch paint {
        case .role(let role): hexadecimal(palette[role])
        case .tone(let role, let percent): hexadecimal(palette.tone(role, percent: Int(percent)))
        case .colour(let colour), .translucent(let colour, _): hexadecimal(colour)
        case .gradient: gradient
        }
    }

    func hexadecimal(_ colour: Colour) -> String {
        "#"
            + [colour.red, colour.green, colour.blue].map { part in
                let digits = String(part, radix: 16)
                return digits.utf8.count == 1 ? "0" + digits : digits
            }.joined()
    }
}
