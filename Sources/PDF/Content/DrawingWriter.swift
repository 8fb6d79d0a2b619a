import DocumentTree
import Style

/// The shapes of drawings as path operators (ISO 32000-1 8.5). Texts are written as text, by the page.
extension ContentWriter {
    /// Scales the drawing to `rect` of a page that is `height` tall.
    mutating func write(_ drawing: Drawing, in rect: Rect, _ height: Length) {
        guard drawing.size.width.raw > 0 else { return }
        let place = DrawingPlace(
            x: rect.origin.x.raw, top: height.raw - rect.origin.y.raw, numerator: rect.size.width.raw,
            denominator: drawing.size.width.raw)
        var pen = PathState()
        syntax.keyword("q\n")
        if drawing.isClipped {
            append(Rect(x: .zero, y: .zero, width: drawing.size.width, height: drawing.size.height), place)
            syntax.raw("W n\n")
        }
        for element in drawing.elements {
            switch element {
            case .rectangle(let shape):
                guard set(fill: shape.fill, stroke: shape.stroke, place, &pen) else { continue }
                append(shape.rect, place)
                paint(shape.fill, shape.stroke, evenOdd: false)
            case .path(let path):
                guard path.segments.count > 1, set(fill: path.fill, stroke: path.stroke, place, &pen) else { continue }
                append(path.segments, place)
                paint(path.fill, path.stroke, evenOdd: path.evenOdd)
            case .image(let placed):
                guard let number = images.index(of: placed.image) else { continue }
                let (width, height) = (place.scaled(placed.rect.size.width.raw), place.scaled(placed.rect.size.height.raw))
                draw(
                    number, orientation: placed.image.orientation, x: place.x(placed.rect.origin.x.raw),
                    y: place.y(placed.rect.origin.y.raw) - height, width: width, height: height)
            case .text: continue
            }
        }
        syntax.keyword("Q\n")
    }

    /// What the graphics state holds within a drawing.
    private struct PathState {
        var fill: Colour?
        var stroke: Colour?
        var width: Int?
        var dash: [Length] = []
        var end = LineEnd.butt
        var corner = LineCorner.miter
    }

    private func colour(_ paint: Paint) -> Colour {
        switch paint {
        case .role(let role): palette[role]
        case .tone(let role, let percent): palette.tone(role, percent: Int(percent))
        case .colour(let colour): colour
        }
    }

    /// False when nothing is to be painted.
    private mutating func set(fill: Paint?, stroke: Stroke?, _ place: DrawingPlace, _ pen: inout PathState) -> Bool {
        if fill == nil && stroke == nil { return false }
        if let fill {
            let wanted = colour(fill)
            if wanted != pen.fill {
                components(wanted)
                syntax.raw(" rg\n")
                pen.fill = wanted
            }
        }
        guard let stroke else { return true }
        let wanted = colour(stroke.paint)
        if wanted != pen.stroke {
            components(wanted)
            syntax.raw(" RG\n")
            pen.stroke = wanted
        }
        let width = max(1, place.scaled(stroke.width.raw))
        if width != pen.width {
            syntax.thousandths(width)
            syntax.raw(" w\n")
            pen.width = width
        }
        if stroke.dash != pen.dash {
            syntax.openArray()
            for length in stroke.dash { syntax.thousandths(place.scaled(length.raw)) }
            syntax.closeArray()
            syntax.raw("0 d\n")
            pen.dash = stroke.dash
        }
        if stroke.end != pen.end {
            syntax.integer(stroke.end == .butt ? 0 : stroke.end == .round ? 1 : 2)
            syntax.raw(" J\n")
            pen.end = stroke.end
        }
        if stroke.corner != pen.corner {
            syntax.integer(stroke.corner == .miter ? 0 : stroke.corner == .round ? 1 : 2)
            syntax.raw(" j\n")
            pen.corner = stroke.corner
        }
        return true
    }

    private mutating func components(_ colour: Colour) {
        for component in [colour.red, colour.green, colour.blue] {
            syntax.thousandths((Int(component) * 1000 + 127) / 255)
        }
    }

    private mutating func append(_ rect: Rect, _ place: DrawingPlace) {
        let width = place.scaled(rect.size.width.raw)
        let height = place.scaled(rect.size.height.raw)
        syntax.thousandths(place.x(rect.origin.x.raw))
        syntax.thousandths(place.y(rect.origin.y.raw) - height)
        syntax.thousandths(width)
        syntax.thousandths(height)
        syntax.raw(" re\n")
    }

    private mutating func append(_ segments: [PathSegment], _ place: DrawingPlace) {
        for segment in segments {
            switch segment {
            case .move(let point):
                append(point, place)
                syntax.raw(" m\n")
            case .line(let point):
                append(point, place)
                syntax.raw(" l\n")
            case .curve(let first, let second, let end):
                append(first, place)
                append(second, place)
                append(end, place)
                syntax.raw(" c\n")
            case .close: syntax.raw("h\n")
            }
        }
    }

    private mutating func append(_ point: Point, _ place: DrawingPlace) {
        syntax.thousandths(place.x(point.x.raw))
        syntax.thousandths(place.y(point.y.raw))
    }

    private mutating func paint(_ fill: Paint?, _ stroke: Stroke?, evenOdd: Bool) {
        switch (fill != nil, stroke != nil) {
        case (true, true): syntax.raw(evenOdd ? "B*\n" : "B\n")
        case (true, false): syntax.raw(evenOdd ? "f*\n" : "f\n")
        default: syntax.raw("S\n")
        }
    }
}

/// Drawing coordinates → page coordinates, both in thousandths of a point.
private struct DrawingPlace {
    var x: Int
    /// From the page's bottom.
    var top: Int
    var numerator: Int
    var denominator: Int

    func scaled(_ length: Int) -> Int { numerator == denominator ? length : length * numerator / denominator }
    func x(_ value: Int) -> Int { x + scaled(value) }
    func y(_ value: Int) -> Int { top - scaled(value) }
}
