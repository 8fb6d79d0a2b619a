import DocumentTree
import Style

/// Places and measures of an element, from attributes and styles.
struct SVGGeometry {
    var values: [String: SVGDeclaration] = [:]

    subscript(name: String) -> SVGDeclaration? { values[name] }

    /// `standard` where none is given or `auto`; nil when what is given is no length.
    func length(_ name: String, _ direction: SVGUnits.Direction, _ standard: Double, _ units: SVGUnits) -> Double? {
        guard let declaration = values[name], declaration.value.lowercased() != "auto" else { return standard }
        return units.length(declaration.value, direction)
    }
}

/// The basic shapes (SVG 2, chapters 9 and 10), painted.
extension SVGReader {
    mutating func geometry(_ index: Int) -> SVGGeometry {
        var result = SVGGeometry()
        for declaration in declarations(of: index) where SVGProperties.geometry.contains(declaration.name) {
            result.values[declaration.name] = declaration
        }
        // Ends of a line are no properties.
        for name in ["x1", "y1", "x2", "y2"] {
            guard let attribute = tree.elements[index][name] else { continue }
            result.values[name] = SVGDeclaration(
                name: name, value: svgTrimmed(attribute.value), start: attribute.start, end: attribute.end)
        }
        return result
    }

    /// Reports the first value that is no length.
    mutating func unreadable(_ values: SVGGeometry, _ element: XMLTree.Element) {
        for (name, declaration) in values.values.sorted(by: { $0.value.start < $1.value.start }) where name != "d" {
            guard declaration.value.lowercased() != "auto", units.length(declaration.value, .other) == nil else { continue }
            report(.svgValue, declaration.start, declaration.end, ["namn": name, "värde": declaration.value])
            return
        }
    }

    mutating func shape(_ index: Int, named name: String) -> [SVGSegment] {
        let element = tree.elements[index]
        switch name {
        case "path": return path(index)
        case "polyline", "polygon":
            guard let points = element["points"] else { return [] }
            guard let numbers = SVGScanner.numbers(points.value) else {
                unreadable(points)
                return []
            }
            return SVGPath.polygon(numbers, closed: name == "polygon")
        default: break
        }
        let values = geometry(index)
        guard let segments = basicShape(values, named: name) else {
            unreadable(values, element)
            return []
        }
        return segments
    }

    mutating func pathData(_ index: Int) -> (value: String, data: SVGDeclaration)? {
        guard let data = geometry(index)["d"] else { return nil }
        var value = data.value
        if value.hasPrefix("path("), value.hasSuffix(")") {
            value = svgTrimmed(value.dropFirst(5).dropLast()).filter { $0 != "\"" && $0 != "'" }
        }
        return value == "none" ? nil : (value, data)
    }

    private mutating func path(_ index: Int) -> [SVGSegment] {
        guard let (value, data) = pathData(index) else { return [] }
        if let segments = SVGPath.parse(value) { return segments }
        report(.svgValue, data.start, data.end, ["namn": "d", "värde": value])
        return []
    }

    private func basicShape(_ values: SVGGeometry, named name: String) -> [SVGSegment]? {
        func x(_ name: String) -> Double? { values.length(name, .horizontal, 0, units) }
        func y(_ name: String) -> Double? { values.length(name, .vertical, 0, units) }
        /// A radius that is not given is the other one's.
        func radii() -> (rx: Double, ry: Double)? {
            guard let rx = values.length("rx", .horizontal, -1, units), let ry = values.length("ry", .vertical, -1, units) else {
                return nil
            }
            if rx < 0, ry < 0 { return (0, 0) }
            return (rx < 0 ? ry : rx, ry < 0 ? rx : ry)
        }
        switch name {
        case "rect":
            guard let left = x("x"), let top = y("y"), let width = x("width"), let height = y("height"), let radii = radii()
            else { return nil }
            guard width > 0, height > 0 else { return [] }
            return SVGPath.rectangle(x: left, y: top, width: width, height: height, rx: radii.rx, ry: radii.ry)
        case "circle":
            guard let cx = x("cx"), let cy = y("cy"), let radius = values.length("r", .other, 0, units) else { return nil }
            guard radius > 0 else { return [] }
            return SVGPath.ellipse(cx: cx, cy: cy, rx: radius, ry: radius)
        case "ellipse":
            guard let cx = x("cx"), let cy = y("cy"), let radii = radii() else { return nil }
            guard radii.rx > 0, radii.ry > 0 else { return [] }
            return SVGPath.ellipse(cx: cx, cy: cy, rx: radii.rx, ry: radii.ry)
        default:
            guard let x1 = x("x1"), let y1 = y("y1"), let x2 = x("x2"), let y2 = y("y2") else { return nil }
            return SVGPath.polygon([x1, y1, x2, y2], closed: false)
        }
    }

    // MARK: Painting

    mutating func add(_ segments: [SVGSegment], _ style: SVGStyle, _ matrix: SVGMatrix, of index: Int) {
        segmentCount += segments.count
        let element = tree.elements[index]
        guard segmentCount <= Self.segmentLimit else {
            report(.svgTooMuch, element.start, element.end, ["antal": String(Self.segmentLimit / 1000)])
            return
        }
        guard segments.count > 1 else { return }
        if style.markersPlace == .under { drawMarkers(on: segments, style, matrix, of: index) }
        if style.isVisible {
            let box = SVGOutline.box(segments) ?? SVGBox(minX: 0, minY: 0, maxX: 0, maxY: 0)
            let place = PaintPlace(box: box, matrix: matrix, element: element)
            // A line has no inside, and some programs draw a hair where it would be.
            let isFlat = box.width <= 0 || box.height <= 0 || element.name == "line"
            let fill = isFlat ? nil : paint(style.fill, style.fillOpacity, style, place, "fill")
            let stroke = stroke(segments, style, place)
            if style.markersPlace == .between {
                // Each with the other's place empty.
                paint(segments, fill: style.paintsStrokeFirst ? nil : fill, stroke: style.paintsStrokeFirst ? stroke : nil, style, matrix)
                drawMarkers(on: segments, style, matrix, of: index)
                paint(segments, fill: style.paintsStrokeFirst ? fill : nil, stroke: style.paintsStrokeFirst ? nil : stroke, style, matrix)
                return
            }
            paint(segments, fill: fill, stroke: stroke, style, matrix)
        }
        if style.markersPlace == .over { drawMarkers(on: segments, style, matrix, of: index) }
    }

    private mutating func paint(
        _ segments: [SVGSegment], fill: Paint?, stroke: Stroke?, _ style: SVGStyle, _ matrix: SVGMatrix
    ) {
        if fill == nil, stroke == nil { return }
        let path = placed(segments, matrix)
        ground.add(path, fill: fill, stroke: stroke, isEvenOdd: style.isEvenOdd)
        guard let stroke else {
            shapes.append(.path(DrawingPath(path, fill: fill, evenOdd: style.isEvenOdd)))
            return
        }
        let pen = matrix.keepsRound ? nil : pen(matrix)
        // Fill and line in one where that is what is seen: opaque, in the usual order, with a round pen.
        if pen == nil, !style.paintsStrokeFirst, fill == nil || stroke.paint.isPlain && fill?.isGradient == false {
            shapes.append(.path(DrawingPath(path, fill: fill, stroke: stroke, evenOdd: style.isEvenOdd)))
            return
        }
        var line = DrawingPath(path, stroke: stroke, evenOdd: style.isEvenOdd)
        if let pen {
            line.pen = pen.transform
            line.segments = placed(segments, pen.local)
        }
        let filled = fill.map { DrawingElement.path(DrawingPath(path, fill: $0, evenOdd: style.isEvenOdd)) }
        let both = style.paintsStrokeFirst ? [.path(line), filled] : [filled, .path(line)]
        shapes += both.compactMap { $0 }
    }

    /// The space in which the pen is round: grown as the average, and what leads from there to the drawing.
    private func pen(_ matrix: SVGMatrix) -> (transform: DrawingTransform, local: SVGMatrix)? {
        let scale = matrix.scale
        guard scale > 1e-6 else { return nil }
        func thousandths(_ value: Double) -> Int { Int((max(-1e6, min(1e6, value / scale)) * 1000).rounded()) }
        let transform = DrawingTransform(
            a: thousandths(matrix.a), b: thousandths(matrix.b), c: thousandths(matrix.c), d: thousandths(matrix.d))
        let exact = SVGMatrix(
            a: Double(transform.a) / 1000, b: Double(transform.b) / 1000, c: Double(transform.c) / 1000,
            d: Double(transform.d) / 1000)
        guard let back = exact.inverse else { return nil }
        return (transform, back.times(matrix))
    }

    func placed(_ segments: [SVGSegment], _ matrix: SVGMatrix) -> [PathSegment] {
        var placed: [PathSegment] = []
        placed.reserveCapacity(segments.count)
        for segment in segments {
            switch segment {
            case .move(let to): placed.append(.move(point(to, matrix)))
            case .line(let to): placed.append(.line(point(to, matrix)))
            case .curve(let one, let two, let to):
                placed.append(.curve(point(one, matrix), point(two, matrix), point(to, matrix)))
            case .close: placed.append(.close)
            }
        }
        return placed
    }

    /// In thousandths of a point, within what a length can hold.
    func point(_ point: SVGPoint, _ matrix: SVGMatrix) -> Point {
        let placed = matrix.apply(point)
        func length(_ value: Double) -> Length { .points(max(-100_000, min(100_000, value))) }
        return Point(x: length(placed.x), y: length(placed.y))
    }

    private mutating func stroke(_ segments: [SVGSegment], _ style: SVGStyle, _ place: PaintPlace) -> Stroke? {
        let scale = place.matrix.scale
        guard style.strokeWidth > 0, scale > 0, let paint = paint(style.stroke, style.strokeOpacity, style, place, "stroke")
        else { return nil }
        func length(_ value: Double) -> Length { .points(max(-100_000, min(100_000, value * scale))) }
        let end: LineEnd =
            switch style.cap {
            case .butt: .butt
            case .round: .round
            case .square: .square
            }
        let corner: LineCorner =
            switch style.join {
            case .miter: .miter
            case .round: .round
            case .bevel: .bevel
            }
        // An odd list counts twice (SVG 2, 13.5.6).
        var dashes = style.dashes.count % 2 == 0 ? style.dashes : style.dashes + style.dashes
        var start = style.dashStart
        if !dashes.isEmpty, let attribute = place.element["pathLength"] {
            guard let wanted = SVGUnits().length(attribute.value, .other) else {
                unreadable(attribute)
                return nil
            }
            // Nothing is negative; a length of nothing has no dashes.
            if wanted >= 0 {
                let share = wanted > 0 ? SVGOutline.length(segments) / wanted : 0
                dashes = share > 0 ? dashes.map { $0 * share } : []
                start *= share
            }
        }
        let total = dashes.reduce(0, +)
        if total > 0 {
            start = start.truncatingRemainder(dividingBy: total)
            if start < 0 { start += total }
        }
        // A dash of nothing is a dot where its ends stand out, and renderers leave it out.
        let least = end == .butt ? Length.zero : Length(raw: 2)
        let drawn = dashes.enumerated().map { $0.offset % 2 == 0 ? max(least, length($0.element)) : length($0.element) }
        var stroke = Stroke(paint, width: length(style.strokeWidth), dash: drawn, end: end, corner: corner)
        if !dashes.isEmpty { stroke.dashStart = length(start) }
        if corner == .miter { stroke.miterLimit = Int((min(style.miterLimit, 10_000) * 1000).rounded()) }
        return stroke
    }
}

extension Paint {
    /// What may need a mask of its own, which is not for the line as well.
    fileprivate var isGradient: Bool { if case .gradient = self { true } else { false } }
}
