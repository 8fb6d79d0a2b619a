import Diagnostics
import DocumentTree
import Style

/// Walks an SVG file (the static part of SVG 1.1 and 2 that a printed figure needs) and draws it anew as a
/// `Drawing`: nothing of the file itself reaches an output. The list of what is known is closed: an element, an
/// attribute, a property or a value is drawn as the specifications say, or reported at its place, each kind once.
struct SVGReader {
    let tree: XMLTree
    let file: FileID
    var diagnostics = DiagnosticList()
    var sheet = SVGStyleSheet()
    /// Of the group that is being drawn.
    var shapes: [DrawingElement] = []
    var texts: [SVGPlacedText] = []
    var ground = SVGGround()
    var units = SVGUnits()
    /// The parent of each element; -1 for the root.
    let parents: [Int]
    let ids: [String: Int]
    private var reported: Set<String> = []

    /// Bytes of text so far.
    var textLength = 0
    /// Of one picture. What is longer is no picture of anything, and each letter is set and drawn twice.
    static let longestText = 20_000
    static let segmentLimit = 400_000
    var segmentCount = 0
    /// Elements that have been drawn; `use` can draw one many times.
    var drawnCount = 0
    static let drawnLimit = 100_000
    /// What refers to something is being drawn, innermost last: nothing is part of itself.
    var open: [Int] = []
    /// What markers and `use` are drawn for, innermost last.
    var contexts: [PaintContext] = []

    init(_ read: XMLTree, file: FileID) {
        self.file = file
        var parents = Array(repeating: -1, count: read.elements.count)
        for (index, element) in read.elements.enumerated() {
            for case .element(let child) in element.content { parents[child] = index }
        }
        let tree = Self.named(read, parents)
        self.tree = tree
        var ids: [String: Int] = [:]
        for (index, element) in tree.elements.enumerated() {
            if let id = element["id"]?.value, ids[id] == nil { ids[id] = index }
        }
        self.parents = parents
        self.ids = ids
    }

    /// nil when the file is no SVG picture, or has no size.
    mutating func read() -> Drawing? {
        let root = tree.elements[0]
        guard root.name == "svg" else {
            report(.notSVG, root.start, root.end, ["namn": root.name.hasPrefix(":") ? String(root.name.dropFirst()) : root.name])
            return nil
        }
        if let place = tree.styleInstruction { report(.svgReference, place, place + 2, ["mål": "xml-stylesheet"]) }
        guard let view = viewport(of: root) else { return nil }
        readStyleSheets()
        let style = style(of: 0, within: SVGStyle())
        units.fontSize = style.fontSize
        units.rootFontSize = style.fontSize
        if style.transform != nil { report(.svgPropertyOf, root.start, root.end, ["namn": "transform", "del": "svg"]) }
        if style.isDisplayed {
            grouped(style, view.matrix, box: nil, at: root) { $0.drawChildren(of: 0, style, view.matrix) }
        }
        var drawing = Drawing(size: view.size, elements: shapes, isClipped: true)
        drawing.elements += placedTexts(in: view.size)
        return drawing
    }

    static let namespace = "http://www.w3.org/2000/svg"

    private mutating func readStyleSheets() {
        for index in tree.elements.indices where tree.elements[index].name == "style" {
            let element = tree.elements[index]
            let kind = element["type"]?.value.lowercased() ?? "text/css"
            let media = element["media"]?.value.lowercased() ?? "all"
            guard kind == "text/css" || kind.isEmpty else { continue }
            let words = tree.text(of: index)
            if !["all", "screen", "print", ""].contains(media) {
                report(.svgSelector, element.start, element.end, ["namn": "media=\(media)"])
            } else if let unknown = sheet.add(words, start: element.start, end: element.end) {
                report(.svgSelector, element.start, element.end, ["namn": unknown])
            }
        }
    }

    // MARK: Elements

    /// Definitions draw nothing by themselves; what refers to them is reported where it does.
    private static let silent: Set<String> = [
        "title", "desc", "metadata", "defs", "style", "symbol", "linearGradient", "radialGradient", "pattern", "clipPath",
        "mask", "filter", "marker", "view", "stop", "font", "font-face", "color-profile", "cursor", "hatch", "meshgradient",
        "solidColor",
    ]

    mutating func drawChildren(of index: Int, _ style: SVGStyle, _ matrix: SVGMatrix) {
        for case .element(let child) in tree.elements[index].content { draw(child, style, matrix) }
    }

    /// A drawing program's own notes (sodipodi:namedview): other namespaces draw nothing.
    func isForeign(_ element: XMLTree.Element) -> Bool { element.name.contains(":") }

    /// With the names that elements have in SVG; those of other namespaces keep a prefix.
    private static func named(_ tree: XMLTree, _ parents: [Int]) -> XMLTree {
        var tree = tree
        /// By prefix, as each element's children see them. Files without any are taken for SVG.
        var known: [[String: Bool]] = []
        for index in tree.elements.indices {
            let element = tree.elements[index]
            var own = parents[index] < 0 ? ["": true, "svg": true] : known[parents[index]]
            for attribute in element.attributes {
                if attribute.name == "xmlns" { own[""] = attribute.value == namespace }
                if attribute.name.hasPrefix("xmlns:") { own[String(attribute.name.dropFirst(6))] = attribute.value == namespace }
            }
            known.append(own)
            // However the file calls the namespace of links.
            for number in element.attributes.indices where element.attributes[number].name.hasSuffix(":href") {
                tree.elements[index].attributes[number].name = "xlink:href"
            }
            let parts = element.name.split(separator: ":", maxSplits: 1).map(String.init)
            let (prefix, local) = parts.count == 2 ? (parts[0], parts[1]) : ("", element.name)
            tree.elements[index].name = own[prefix] == true ? local : ":" + element.name
        }
        return tree
    }

    mutating func draw(_ index: Int, _ around: SVGStyle, _ outer: SVGMatrix) {
        let element = tree.elements[index]
        let name = element.name
        if isForeign(element) || Self.silent.contains(name) { return }
        switch name {
        case "g", "a", "svg", "switch", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text": break
        case "script":
            report(.svgScript, element.start, element.end)
            return
        default:
            report(.svgElement, element.start, element.end, ["namn": name].merging(SVGAdvice.on(name, isInSwitch: isInSwitch(index))) { $1 })
            return
        }
        drawnCount += 1
        guard drawnCount <= Self.drawnLimit, open.count < 48 else {
            report(.svgTooMuch, element.start, element.end, ["antal": String(Self.drawnLimit / 1000)])
            return
        }
        let before = units.fontSize
        defer { units.fontSize = before }
        let style = style(of: index, within: around)
        units.fontSize = style.fontSize
        if !style.isDisplayed || style.opacity <= 0 { return }
        var matrix = outer
        if let own = style.transform { matrix = outer.times(own) }
        guard matrix.isFinite else { return }
        if !["g", "a", "svg", "switch", "use", "text"].contains(name) { refuseMotion(in: element) }
        switch name {
        case "g", "a": grouped(style, matrix, box: nil, at: element) { $0.drawChildren(of: index, style, matrix) }
        case "switch": grouped(style, matrix, box: nil, at: element) { $0.drawSwitch(index, style, matrix) }
        case "svg": grouped(style, matrix, box: nil, at: element) { $0.drawNested(index, style, matrix) }
        case "use":
            // Its place is a translation (SVG 2, 5.6), which what it is seen through follows.
            guard let placed = placeOfUse(index, matrix) else { return }
            grouped(style, placed, box: nil, at: element) { $0.drawUse(index, style, placed) }
        case "text": grouped(style, matrix, box: nil, at: element) { $0.drawText(index, style, matrix) }
        default:
            let segments = shape(index, named: name)
            grouped(style, matrix, box: SVGOutline.box(segments), at: element) {
                $0.add(segments, style, matrix, of: index)
            }
        }
    }

    private func isInSwitch(_ index: Int) -> Bool { parents[index] >= 0 && tree.elements[parents[index]].name == "switch" }

    /// What moves is drawn nowhere on paper, and at its beginning it may be anything.
    private mutating func refuseMotion(in element: XMLTree.Element) {
        for case .element(let child) in element.content {
            let inner = tree.elements[child]
            let name = inner.name
            if name.hasPrefix("animate") || name == "set" || name == "discard" {
                report(.svgElement, inner.start, inner.end, ["namn": name])
            }
        }
    }

    /// The first child that a renderer without the features asked for can draw (SVG 2, 5.7).
    private mutating func drawSwitch(_ index: Int, _ style: SVGStyle, _ matrix: SVGMatrix) {
        for case .element(let child) in tree.elements[index].content {
            let element = tree.elements[child]
            let name = element.name
            if isForeign(element) || name == "foreignObject" || element["requiredExtensions"].map({ !$0.value.isEmpty }) == true {
                continue
            }
            if let language = element["systemLanguage"] {
                report(.svgProperty, language.start, language.end, ["namn": "systemLanguage", "värde": language.value])
                continue
            }
            if ["title", "desc", "metadata", "style", "defs"].contains(name) { continue }
            draw(child, style, matrix)
            return
        }
    }

    // MARK: Groups

    /// Draws what is seen through the element's clip, and at its opacity, as one.
    mutating func grouped(
        _ style: SVGStyle, _ matrix: SVGMatrix, box: SVGBox?, at element: XMLTree.Element, _ body: (inout SVGReader) -> Void
    ) {
        var clip: SVGClip?
        if let target = style.clip {
            guard let found = resolveClip(target, matrix, box: box, at: element) else { return }
            clip = found
        }
        guard style.opacity < 1 || clip != nil else { return body(&self) }
        within(clip, opacity: style.opacity, body)
    }

    mutating func within(_ clip: SVGClip?, opacity: Double, _ body: (inout SVGReader) -> Void) {
        let outside = shapes
        shapes = []
        ground.begin(clip, opacity: opacity)
        body(&self)
        ground.end()
        let inner = shapes
        shapes = outside
        if inner.isEmpty { return }
        let share = Int((opacity * 1000).rounded())
        if clip == nil, inner.count == 1, case .path(var path) = inner[0], path.fill == nil || path.stroke == nil,
            let fill = Self.faded(path.fill, share), let stroke = Self.faded(path.stroke?.paint, share)
        {
            path.fill = fill.paint
            if let paint = stroke.paint { path.stroke?.paint = paint }
            shapes.append(.path(path))
            return
        }
        shapes.append(
            .group(
                DrawingGroup(
                    inner, clip: clip?.segments, clipsEvenOdd: clip?.isEvenOdd ?? false, opacity: min(1000, share))))
    }

    /// nil when a group must do it.
    private static func faded(_ paint: Paint?, _ share: Int) -> (paint: Paint?, Void)? {
        switch paint {
        case nil: (nil, ())
        case .colour(let colour)?: (.translucent(colour, opacity: share), ())
        case .translucent(let colour, let own)?: (.translucent(colour, opacity: own * share / 1000), ())
        case .role?, .tone?, .gradient?: nil
        }
    }

    // MARK: Messages

    mutating func unreadable(_ attribute: XMLTree.Attribute) {
        report(.svgValue, attribute.start, attribute.end, ["namn": attribute.name, "värde": attribute.value])
    }

    mutating func report(_ code: DiagnosticCode, _ start: Int, _ end: Int, _ arguments: [String: String] = [:]) {
        var arguments = arguments
        if let value = arguments["värde"] { arguments["värde"] = String(value.prefix(40)) }
        let key = "\(code.id) \(arguments["namn"] ?? "") \(arguments["värde"] ?? "") \(arguments["text"] ?? "") \(arguments["del"] ?? "")"
        guard reported.count < 20, reported.insert(key).inserted else { return }
        diagnostics.report(code, at: SourceRange(file: file, start: start, end: end), arguments)
    }
}
