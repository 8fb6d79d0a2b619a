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
        if let number = forms.index(of: drawing) {
            let scale = rect.size.width.raw * 1_000_000 / drawing.size.width.raw
            syntax.keyword("q\n")
            for value in [scale, 0, 0, scale] { syntax.millionths(value) }
            syntax.thousandths(rect.origin.x.raw)
            syntax.thousandths(height.raw - rect.origin.y.raw - place.scaled(drawing.size.height.raw))
            syntax.raw(" cm")
            syntax.name("Fm", number: number)
            syntax.raw(" Do\nQ\n")
            return
        }
        var pen = PathState()
        syntax.keyword("q\n")
        if drawing.isClipped {
            append(Rect(x: .zero, y: .zero, width: drawing.size.width, height: drawing.size.height), place)
            syntax.raw("W n\n")
        }
        write(drawing.elements, place, &pen)
        syntax.keyword("Q\n")
    }

    /// The content of a form: its box clips it already.
    mutating func writeForm(_ elements: [DrawingElement], _ size: Size) {
        var pen = PathState()
        write(elements, DrawingPlace(x: 0, top: size.height.raw, numerator: 1, denominator: 1), &pen)
    }

    private mutating func write(_ elements: [DrawingElement], _ place: DrawingPlace, _ pen: inout PathState) {
        for element in elements {
            switch element {
            case .rectangle(let shape):
                guard set(fill: shape.fill, stroke: shape.stroke, place, &pen) else { continue }
                append(shape.rect, place)
                paint(shape.fill, shape.stroke, evenOdd: false)
            case .path(let path):
                guard path.segments.count > 1 else { continue }
                write(path, place, &pen)
            case .image(let placed):
                guard let number = images.index(of: placed.image) else { continue }
                resources.use(image: number)
                let (width, height) = (place.scaled(placed.rect.size.width.raw), place.scaled(placed.rect.size.height.raw))
                draw(
                    number, orientation: placed.image.orientation, x: place.x(placed.rect.origin.x.raw),
                    y: place.y(placed.rect.origin.y.raw) - height, width: width, height: height)
            case .group(let group): write(group, place, pen)
            case .text: continue
            }
        }
    }

    private mutating func write(_ path: DrawingPath, _ place: DrawingPlace, _ pen: inout PathState) {
        let masked = [path.fill, path.stroke?.paint].compactMap { paint -> DrawingGradient? in
            if case .gradient(let gradient)? = paint, !gradient.isOpaque { gradient } else { nil }
        }.first
        guard masked != nil || path.pen != nil else {
            guard set(fill: path.fill, stroke: path.stroke, place, &pen) else { return }
            append(path.segments, place)
            paint(path.fill, path.stroke, evenOdd: path.evenOdd)
            return
        }
        // What is changed for this path alone is forgotten after it.
        var own = pen
        var place = place
        syntax.keyword("q\n")
        if let masked {
            syntax.name("Gm", number: resources.mask(masked))
            syntax.raw(" gs\n")
        }
        if let shape = path.pen {
            for value in [shape.a, -shape.b, shape.c, -shape.d, place.x, place.top] { syntax.thousandths(value) }
            syntax.raw(" cm\n")
            place = DrawingPlace(x: 0, top: 0, numerator: 1, denominator: 1, isFlipped: false)
        }
        if set(fill: path.fill, stroke: path.stroke, place, &own) {
            append(path.segments, place)
            paint(path.fill, path.stroke, evenOdd: path.evenOdd)
        }
        syntax.keyword("Q\n")
    }

    private mutating func write(_ group: DrawingGroup, _ place: DrawingPlace, _ pen: PathState) {
        var own = pen
        syntax.keyword("q\n")
        if let clip = group.clip {
            append(clip, place)
            syntax.raw(group.clipsEvenOdd ? "W* n\n" : "W n\n")
        }
        if group.opacity >= 1000 {
            write(group.elements, place, &own)
        } else {
            setOpacity(FormResources.Opacity(fill: group.opacity, stroke: group.opacity), &own)
            syntax.name("Fm", number: resources.number(of: DrawingGroup(group.elements)))
            syntax.raw(" Do\n")
        }
        syntax.keyword("Q\n")
    }

    private mutating func setOpacity(_ opacity: FormResources.Opacity, _ pen: inout PathState) {
        guard opacity != pen.opacity else { return }
        syntax.name("Gs", number: resources.number(of: opacity))
        syntax.raw(" gs\n")
        pen.opacity = opacity
    }

    /// What the graphics state holds within a drawing.
    private struct PathState {
        var fill: Colour?
        var stroke: Colour?
        var width: Int?
        var dash: [Length] = []
        var end = LineEnd.butt
        var corner = LineCorner.miter
        var dashStart = Length.zero
        var miterLimit = 10_000
        var opacity = FormResources.Opacity()
    }

    /// nil for a gradient.
    private func colour(_ paint: Paint) -> Colour? {
        switch paint {
        case .role(let role): palette[role]
        case .tone(let role, let percent): palette.tone(role, percent: Int(percent))
        case .colour(let colour), .translucent(let colour, _): colour
        case .gradient: nil
        }
    }

    private func opacity(_ paint: Paint?) -> Int {
        if case .translucent(_, let opacity)? = paint { opacity } else { 1000 }
    }

    private mutating func set(_ gradient: DrawingGradient, isFill: Bool) {
        syntax.raw(isFill ? "/Pattern cs" : "/Pattern CS")
        syntax.name("Pa", number: resources.number(of: gradient))
        syntax.raw(isFill ? " scn\n" : " SCN\n")
    }

    /// False when nothing is to be painted.
    private mutating func set(fill: Paint?, stroke: Stroke?, _ place: DrawingPlace, _ pen: inout PathState) -> Bool {
        if fill == nil && stroke == nil { return false }
        setOpacity(FormResources.Opacity(fill: opacity(fill), stroke: opacity(stroke?.paint)), &pen)
        if let fill {
            let wanted = colour(fill)
            if case .gradient(let gradient) = fill { set(gradient, isFill: true) }
            if let wanted, wanted != pen.fill {
                components(wanted)
                syntax.raw(" rg\n")
            }
            pen.fill = wanted
        }
        guard let stroke else { return true }
        let wanted = colour(stroke.paint)
        if case .gradient(let gradient) = stroke.paint { set(gradient, isFill: false) }
        if let wanted, wanted != pen.stroke {
            components(wanted)
            syntax.raw(" RG\n")
        }
        pen.stroke = wanted
        let width = max(1, place.scaled(stroke.width.raw))
        if width != pen.width {
            syntax.thousandths(width)
            syntax.raw(" w\n")
            pen.width = width
        }
        if stroke.dash != pen.dash || stroke.dashStart != pen.dashStart {
            syntax.openArray()
            for length in stroke.dash { syntax.thousandths(place.scaled(length.raw)) }
            syntax.closeArray()
            syntax.thousandths(place.scaled(stroke.dashStart.raw))
            syntax.raw(" d\n")
            (pen.dash, pen.dashStart) = (stroke.dash, stroke.dashStart)
        }
        if let limit = stroke.miterLimit, limit != pen.miterLimit {
            syntax.thousandths(limit)
            syntax.raw(" M\n")
            pen.miterLimit = limit
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
struct DrawingPlace {
    var x: Int
    /// From the page's bottom.
    var top: Int
    var numerator: Int
    var denominator: Int
    /// False where a matrix turns it already.
    var isFlipped = true

    func scaled(_ length: Int) -> Int { numerator == denominator ? length : length * numerator / denominator }
    func x(_ value: Int) -> Int { x + scaled(value) }
    func y(_ value: Int) -> Int { isFlipped ? top - scaled(value) : scaled(value) }
}
