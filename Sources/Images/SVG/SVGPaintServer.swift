import Diagnostics
import DocumentTree
import Style

/// Where something is painted: the box around it in its own units, and what leads from them to points.
struct PaintPlace {
    var box: SVGBox
    var matrix: SVGMatrix
    var element: XMLTree.Element
}

/// What `context-fill` and `context-stroke` speak of.
struct PaintContext {
    var style: SVGStyle
    /// Of the shape; nil for `use`, whose own box is not known before it is drawn.
    var shape: (box: SVGBox, matrix: SVGMatrix)?

    /// Where it paints: over the shape that it is drawn for, whatever the element that is painted.
    func place(_ place: PaintPlace) -> PaintPlace {
        guard let shape else { return place }
        return PaintPlace(box: shape.box, matrix: shape.matrix, element: place.element)
    }
}

extension SVGReader {
    /// nil when nothing is painted.
    mutating func paint(
        _ paint: SVGPaint, _ opacity: Double, _ style: SVGStyle, _ place: PaintPlace, _ property: String
    ) -> Paint? {
        switch paint {
        case .none: return nil
        case .colour(let colour): return solid(colour, opacity)
        case .contextFill, .contextStroke:
            // Without anything that it is drawn for there is nothing to paint with.
            guard let context = contexts.popLast() else { return nil }
            defer { contexts.append(context) }
            let own = paint == .contextFill ? context.style.fill : context.style.stroke
            if case .server = own, context.shape == nil {
                report(
                    .svgProperty, place.element.start, place.element.end,
                    ["namn": property, "värde": paint == .contextFill ? "context-fill" : "context-stroke"])
                return nil
            }
            return self.paint(own, opacity, context.style, context.place(place), property)
        case .current:
            if let colour = style.colour { return solid(colour, opacity) }
            return opacity >= 1 ? .role(.ink) : solid(SVGColour(colour: Colour(hex: 0)), opacity)
        case .server(let target, let fallback):
            guard target.hasPrefix("#") else {
                report(.svgReference, place.element.start, place.element.end, ["mål": target])
                return nil
            }
            guard let index = ids[String(target.dropFirst())] else {
                // What is not there paints as the fallback says, and as nothing without one (SVG 2, 13.2).
                if let fallback { return self.paint(fallback, opacity, style, place, property) }
                report(.svgReference, place.element.start, place.element.end, ["mål": target])
                return nil
            }
            switch tree.elements[index].name {
            case "linearGradient", "radialGradient":
                if let gradient = gradient(index, opacity, place) { return gradient.paint }
                return fallback.flatMap { self.paint($0, opacity, style, place, property) }
            default:
                report(.svgProperty, place.element.start, place.element.end, ["namn": property, "värde": "url(\(target))"])
                return nil
            }
        }
    }

    private func solid(_ colour: SVGColour, _ opacity: Double) -> Paint? {
        let share = Int((colour.alpha * opacity * 1000).rounded())
        if share <= 0 { return nil }
        return share >= 1000 ? .colour(colour.colour) : .translucent(colour.colour, opacity: share)
    }

    // MARK: Gradients

    /// A gradient's own elements and those that it takes the rest from (`href`), nearest first.
    private mutating func templates(_ index: Int) -> [Int] {
        var chain = [index]
        while chain.count < 32,
            let reference = tree.elements[chain[chain.count - 1]]["href"]
                ?? tree.elements[chain[chain.count - 1]]["xlink:href"]
        {
            guard reference.value.hasPrefix("#"), let next = ids[String(reference.value.dropFirst())], !chain.contains(next),
                ["linearGradient", "radialGradient"].contains(tree.elements[next].name)
            else {
                report(.svgReference, reference.start, reference.end, ["mål": reference.value])
                break
            }
            chain.append(next)
        }
        return chain
    }

    /// nil inside for nothing to paint; nil outside where the fallback paints.
    mutating func gradient(_ index: Int, _ opacity: Double, _ place: PaintPlace) -> (paint: Paint?, Void)? {
        let element = tree.elements[index]
        let isLinear = element.name == "linearGradient"
        let chain = templates(index)
        let stops = stops(chain, opacity)
        guard let last = stops.last else { return nil }
        if stops.count == 1 { return (solidStop(last), ()) }
        func attribute(_ name: String) -> XMLTree.Attribute? {
            for number in chain {
                if let found = tree.elements[number][name] { return found }
            }
            return nil
        }
        let isInUserSpace = attribute("gradientUnits")?.value == "userSpaceOnUse"
        // A box without a width or a height has no such units: nothing is painted (SVG 2, 8.10).
        if !isInUserSpace, place.box.width <= 0 || place.box.height <= 0 { return nil }
        var space = place.matrix
        var own = units
        if !isInUserSpace {
            space = space.times(SVGMatrix(a: place.box.width, d: place.box.height, e: place.box.minX, f: place.box.minY))
            (own.width, own.height) = (1, 1)
        }
        if let turn = attribute("gradientTransform") {
            guard let matrix = SVGMatrix.parse(turn.value) else {
                unreadable(turn)
                return (nil, ())
            }
            space = space.times(matrix)
        }
        var values: [String: Double] = [:]
        let names: [(String, SVGUnits.Direction, String)] =
            isLinear
            ? [("x1", .horizontal, "0%"), ("y1", .vertical, "0%"), ("x2", .horizontal, "100%"), ("y2", .vertical, "0%")]
            : [
                ("cx", .horizontal, "50%"), ("cy", .vertical, "50%"), ("r", .other, "50%"), ("fx", .horizontal, ""),
                ("fy", .vertical, ""), ("fr", .other, "0%"),
            ]
        // A kind's own measures come from elements of its kind alone.
        let kin = chain.filter { tree.elements[$0].name == element.name }
        for (name, direction, standard) in names {
            let given = kin.compactMap { tree.elements[$0][name] }.first
            let text = given?.value ?? standard
            if text.isEmpty { continue }
            guard let length = own.length(text, direction) else {
                if let given { unreadable(given) }
                return (nil, ())
            }
            values[name] = length
        }
        guard space.determinant.magnitude > 1e-9 else { return (nil, ()) }
        let spread = attribute("spreadMethod")?.value ?? "pad"
        let form = isLinear ? linear(values, space) : radial(values, space)
        guard let form else {
            // Ends on one place: all is what comes after the last stop.
            if isLinear || (values["r"] ?? 0) <= 0 { return (solidStop(last), ()) }
            report(.svgProperty, element.start, element.end, ["namn": "radialGradient", "värde": "fx, fy, fr"])
            return (nil, ())
        }
        return (painted(form, stops, spread, place), ())
    }

    func solidStop(_ stop: DrawingGradient.Stop) -> Paint? {
        stop.opacity <= 0 ? nil : stop.opacity >= 1000 ? .colour(stop.colour) : .translucent(stop.colour, opacity: stop.opacity)
    }

    mutating func stops(_ chain: [Int], _ opacity: Double) -> [DrawingGradient.Stop] {
        for number in chain {
            var stops: [DrawingGradient.Stop] = []
            let gradientStyle = style(of: number, within: styleAround(number))
            for case .element(let child) in tree.elements[number].content {
                let element = tree.elements[child]
                guard element.name == "stop", stops.count < 256 else {
                    refuseAnimation(element)
                    continue
                }
                let own = style(of: child, within: gradientStyle)
                var offset = 0.0
                if let attribute = element["offset"] {
                    var scanner = SVGScanner(svgTrimmed(attribute.value))
                    guard var value = scanner.number() else {
                        unreadable(attribute)
                        continue
                    }
                    if scanner.take(UInt8(ascii: "%")) { value /= 100 }
                    guard scanner.isAtEnd else {
                        unreadable(attribute)
                        continue
                    }
                    offset = max(0, min(1, value))
                }
                var place = Int((offset * 1_000_000).rounded())
                if let last = stops.last { place = max(place, last.offset) }
                let colour: SVGColour =
                    switch own.stopColour {
                    case .colour(let colour): colour
                    case .current: own.colour ?? SVGColour(colour: Colour(hex: 0))
                    case .none, .server, .contextFill, .contextStroke: SVGColour(colour: Colour(hex: 0), alpha: 0)
                    }
                let share = Int((colour.alpha * own.stopOpacity * opacity * 1000).rounded())
                stops.append(DrawingGradient.Stop(offset: place, colour: colour.colour, opacity: share))
            }
            if !stops.isEmpty { return stops }
        }
        return []
    }

    private mutating func refuseAnimation(_ element: XMLTree.Element) {
        let name = element.name
        if name.hasPrefix("animate") || name == "set" { report(.svgElement, element.start, element.end, ["namn": name]) }
    }

    /// A gradient's space, and where it is put.
    struct GradientForm {
        var matrix: SVGMatrix
        /// nil for a linear one.
        var focus: (x: Double, y: Double, radius: Double)?
    }

    func linear(_ values: [String: Double], _ space: SVGMatrix) -> GradientForm? {
        guard let x1 = values["x1"], let y1 = values["y1"], let x2 = values["x2"], let y2 = values["y2"] else { return nil }
        let (dx, dy) = (x2 - x1, y2 - y1)
        guard dx.magnitude + dy.magnitude > 1e-9 else { return nil }
        return GradientForm(matrix: space.times(SVGMatrix(a: dx, b: dy, c: -dy, d: dx, e: x1, f: y1)), focus: nil)
    }

    func radial(_ values: [String: Double], _ space: SVGMatrix) -> GradientForm? {
        guard let cx = values["cx"], let cy = values["cy"], let r = values["r"], r > 1e-9 else { return nil }
        let focus = (x: ((values["fx"] ?? cx) - cx) / r, y: ((values["fy"] ?? cy) - cy) / r, radius: (values["fr"] ?? 0) / r)
        // A focus without the circle would make a cone, which renderers draw differently.
        guard (focus.x * focus.x + focus.y * focus.y).squareRoot() + focus.radius < 0.999, focus.radius >= 0 else { return nil }
        return GradientForm(matrix: space.times(SVGMatrix(a: r, d: r, e: cx, f: cy)), focus: focus)
    }
}
