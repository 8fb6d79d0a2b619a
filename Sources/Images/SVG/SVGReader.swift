import Diagnostics
import DocumentTree
import Style

/// Walks an SVG file (the static part of SVG 1.1 and 2 that a printed figure needs) and draws it anew as a
/// `Drawing`: nothing of the file itself reaches an output. What cannot be drawn as it was meant is reported at
/// its place, each kind once.
struct SVGReader {
    /// Bytes of text so far.
    var textLength = 0
    /// Of one picture. What is longer is no picture of anything, and each letter is set and drawn twice.
    static let longestText = 20_000
    let tree: XMLTree
    let file: FileID
    var diagnostics = DiagnosticList()
    var sheet = SVGStyleSheet()
    var elements: [DrawingElement] = []
    private var reported: Set<String> = []

    static let segmentLimit = 400_000
    var segmentCount = 0

    init(_ tree: XMLTree, file: FileID) {
        self.tree = tree
        self.file = file
    }

    /// nil when the file is no SVG picture, or has no size.
    mutating func read() -> Drawing? {
        let root = tree.elements[0]
        guard localName(root.name) == "svg" else {
            report(.notSVG, root.start, root.end, ["namn": root.name])
            return nil
        }
        guard let (size, matrix) = viewport(of: root) else { return nil }
        for index in tree.elements.indices where localName(tree.elements[index].name) == "style" {
            if let unknown = sheet.add(tree.text(of: index)) {
                report(.svgSelector, tree.elements[index].start, tree.elements[index].end, ["namn": unknown])
            }
        }
        var style = SVGStyle()
        apply(root, named: "svg", to: &style)
        if !style.isHidden { drawChildren(of: 0, style, matrix) }
        return Drawing(size: size, elements: elements, isClipped: true)
    }

    // MARK: Size

    /// The size on paper (a CSS pixel is 0.75 pt), and what leads from user units to points.
    private mutating func viewport(of root: XMLTree.Element) -> (Size, SVGMatrix)? {
        var box: [Double]?
        if let attribute = root["viewBox"] {
            if let numbers = SVGScanner.numbers(attribute.value), numbers.count == 4, numbers[2] > 0, numbers[3] > 0 {
                box = numbers
            } else {
                unreadable(attribute)
            }
        }
        func side(_ name: String, _ full: Double?) -> Double? {
            guard let attribute = root[name], !attribute.value.hasSuffix("%"), let value = svgLength(attribute.value),
                value > 0
            else { return full }
            return value
        }
        var width = side("width", nil)
        var height = side("height", nil)
        if let box {
            if width == nil, let given = height { width = given * box[2] / box[3] }
            if height == nil, let given = width { height = given * box[3] / box[2] }
        }
        guard let width = width ?? box?[2], let height = height ?? box?[3], width >= 1, height >= 1,
            width <= 100_000, height <= 100_000
        else {
            report(.svgSize, root.start, root.end)
            return nil
        }
        let view = box ?? [0, 0, width, height]
        // preserveAspectRatio: the whole picture, in the middle.
        let scale = min(width / view[2], height / view[3])
        let matrix = SVGMatrix(
            a: scale * 0.75, d: scale * 0.75, e: ((width - view[2] * scale) / 2 - view[0] * scale) * 0.75,
            f: ((height - view[3] * scale) / 2 - view[1] * scale) * 0.75)
        return (Size(width: .points(width * 0.75), height: .points(height * 0.75)), matrix)
    }

    // MARK: Elements

    /// Definitions draw nothing by themselves; what refers to them is reported where it does.
    private static let silent: Set<String> = [
        "title", "desc", "metadata", "defs", "style", "symbol", "linearGradient", "radialGradient", "pattern", "clipPath",
        "mask", "filter", "marker", "view",
    ]

    func localName(_ name: String) -> String { name.hasPrefix("svg:") ? String(name.dropFirst(4)) : name }

    mutating func drawChildren(of index: Int, _ style: SVGStyle, _ matrix: SVGMatrix) {
        for case .element(let child) in tree.elements[index].content { draw(child, style, matrix) }
    }

    private mutating func draw(_ index: Int, _ inherited: SVGStyle, _ outer: SVGMatrix) {
        let element = tree.elements[index]
        let name = localName(element.name)
        // A drawing program's own notes (sodipodi:namedview): other namespaces draw nothing.
        if name.contains(":") || Self.silent.contains(name) { return }
        switch name {
        case "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text": break
        case "script":
            report(.svgScript, element.start, element.end)
            return
        default:
            report(.svgElement, element.start, element.end, ["namn": name])
            return
        }
        var style = inherited
        apply(element, named: name, to: &style)
        if style.isHidden { return }
        var matrix = outer
        if let attribute = element["transform"] {
            if let own = SVGMatrix.parse(attribute.value) { matrix = outer.times(own) } else { unreadable(attribute) }
        }
        guard matrix.isFinite else { return }
        switch name {
        case "g": drawChildren(of: index, style, matrix)
        case "text": drawText(index, style, matrix)
        default: add(shape(element, named: name), style, matrix)
        }
    }

    /// Style sheet, then attributes where the sheet is silent, then the `style` attribute: as CSS weighs them.
    mutating func apply(_ element: XMLTree.Element, named name: String, to style: inout SVGStyle) {
        for attribute in element.attributes where attribute.name != "style" {
            if attribute.name.hasPrefix("on"), !attribute.name.contains("-") {
                report(.svgScript, attribute.start, attribute.end)
            } else if attribute.name == "href" || attribute.name == "xlink:href" {
                report(.svgReference, attribute.start, attribute.end, ["mål": attribute.value])
            } else {
                apply(attribute.name, svgTrimmed(attribute.value), at: attribute, to: &style)
            }
        }
        for rule in sheet.declarations(element: name, classes: element["class"]?.value ?? "") {
            let place = element["class"] ?? XMLTree.Attribute(name: "", value: "", start: element.start, end: element.end)
            apply(rule.name, rule.value, at: place, to: &style)
        }
        if let attribute = element["style"] {
            for declaration in svgDeclarations(attribute.value) {
                apply(declaration.name, declaration.value, at: attribute, to: &style)
            }
        }
    }

    private mutating func apply(
        _ name: String, _ value: String, at place: XMLTree.Attribute, to style: inout SVGStyle
    ) {
        switch style.set(name, value) {
        case .done: break
        case .unsupported: report(.svgProperty, place.start, place.end, ["namn": name, "värde": value])
        case .unreadable: report(.svgValue, place.start, place.end, ["namn": name, "värde": value])
        }
    }

    // MARK: Shapes

    private mutating func shape(_ element: XMLTree.Element, named name: String) -> [SVGSegment] {
        switch name {
        case "path":
            guard let data = element["d"] else { return [] }
            if let segments = SVGPath.parse(data.value) { return segments }
            unreadable(data)
            return []
        case "rect":
            let (width, height) = (number(element, "width"), number(element, "height"))
            guard width > 0, height > 0 else { return [] }
            let rx = element["rx"] == nil ? number(element, "ry") : number(element, "rx")
            let ry = element["ry"] == nil ? number(element, "rx") : number(element, "ry")
            return SVGPath.rectangle(
                x: number(element, "x"), y: number(element, "y"), width: width, height: height, rx: rx, ry: ry)
        case "circle":
            let radius = number(element, "r")
            guard radius > 0 else { return [] }
            return SVGPath.ellipse(cx: number(element, "cx"), cy: number(element, "cy"), rx: radius, ry: radius)
        case "ellipse":
            let (rx, ry) = (number(element, "rx"), number(element, "ry"))
            guard rx > 0, ry > 0 else { return [] }
            return SVGPath.ellipse(cx: number(element, "cx"), cy: number(element, "cy"), rx: rx, ry: ry)
        case "line":
            return SVGPath.polygon(
                [number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2")],
                closed: false)
        default:
            guard let points = element["points"] else { return [] }
            guard let numbers = SVGScanner.numbers(points.value) else {
                unreadable(points)
                return []
            }
            return SVGPath.polygon(numbers, closed: name == "polygon")
        }
    }

    private mutating func add(_ segments: [SVGSegment], _ style: SVGStyle, _ matrix: SVGMatrix) {
        segmentCount += segments.count
        guard segments.count > 1, segmentCount <= Self.segmentLimit else { return }
        let fill = paint(style.fill)
        let stroke = stroke(style, scale: matrix.scale)
        if fill == nil, stroke == nil { return }
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
        elements.append(.path(DrawingPath(placed, fill: fill, stroke: stroke, evenOdd: style.isEvenOdd)))
    }

    func paint(_ paint: SVGPaint) -> Paint? {
        switch paint {
        case .none: nil
        case .colour(let colour): .colour(colour)
        case .ink: .role(.ink)
        }
    }

    private func stroke(_ style: SVGStyle, scale: Double) -> Stroke? {
        guard let paint = paint(style.stroke), style.strokeWidth > 0, scale > 0 else { return nil }
        func length(_ value: Double) -> Length { .points(min(100_000, value * scale)) }
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
        let dashes = style.dashes.count % 2 == 0 ? style.dashes : style.dashes + style.dashes
        return Stroke(paint, width: length(style.strokeWidth), dash: dashes.map(length), end: end, corner: corner)
    }

    /// In thousandths of a point, within what a length can hold.
    func point(_ point: SVGPoint, _ matrix: SVGMatrix) -> Point {
        let placed = matrix.apply(point)
        func length(_ value: Double) -> Length { .points(max(-100_000, min(100_000, value))) }
        return Point(x: length(placed.x), y: length(placed.y))
    }

    mutating func number(_ element: XMLTree.Element, _ name: String) -> Double {
        guard let attribute = element[name] else { return 0 }
        if let value = svgLength(attribute.value), value.isFinite { return value }
        unreadable(attribute)
        return 0
    }

    // MARK: Messages

    mutating func unreadable(_ attribute: XMLTree.Attribute) {
        let value = String(attribute.value.prefix(40))
        report(.svgValue, attribute.start, attribute.end, ["namn": attribute.name, "värde": value])
    }

    mutating func report(_ code: DiagnosticCode, _ start: Int, _ end: Int, _ arguments: [String: String] = [:]) {
        let key = "\(code.id) \(arguments["namn"] ?? "") \(arguments["värde"] ?? "")"
        guard reported.count < 20, reported.insert(key).inserted else { return }
        diagnostics.report(code, at: SourceRange(file: file, start: start, end: end), arguments)
    }
}
