import DocumentTree
import Style

/// Views into the picture: the picture itself, `svg` within it, `symbol`, `marker`.
extension SVGReader {
    /// The size on paper (a CSS pixel is 0.75 pt), and what leads from user units to points.
    mutating func viewport(of root: XMLTree.Element) -> (size: Size, matrix: SVGMatrix)? {
        let box = viewBox(root)
        let plain = SVGUnits()
        func side(_ name: String) -> Double? {
            guard let attribute = root[name], !attribute.value.contains("%"), let value = plain.length(attribute.value, .other),
                value > 0
            else { return nil }
            return value
        }
        var width = side("width")
        var height = side("height")
        for name in ["width", "height"] {
            if let attribute = root[name], attribute.value != "auto", plain.length(attribute.value, .other) == nil {
                unreadable(attribute)
            }
        }
        if let box {
            if width == nil, let given = height { width = given * box.width / box.height }
            if height == nil, let given = width { height = given * box.height / box.width }
        }
        guard let width = width ?? box?.width, let height = height ?? box?.height, width >= 1, height >= 1,
            width <= 100_000, height <= 100_000
        else {
            report(.svgSize, root.start, root.end)
            return nil
        }
        units.width = box?.width ?? width
        units.height = box?.height ?? height
        let size = Size(width: .points(width * 0.75), height: .points(height * 0.75))
        let points = SVGMatrix(a: 0.75, d: 0.75)
        guard let box else { return (size, points) }
        return (size, points.times(view(box, width, height, root)))
    }

    /// nil without one; a wrong one is reported.
    mutating func viewBox(_ element: XMLTree.Element) -> SVGBox? {
        guard let attribute = element["viewBox"] else { return nil }
        guard let numbers = SVGScanner.numbers(attribute.value), numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else {
            unreadable(attribute)
            return nil
        }
        return SVGBox(minX: numbers[0], minY: numbers[1], maxX: numbers[0] + numbers[2], maxY: numbers[1] + numbers[3])
    }

    /// What fits a box into a width and a height, as `preserveAspectRatio` says (SVG 2, 8.6).
    mutating func view(_ box: SVGBox, _ width: Double, _ height: Double, _ element: XMLTree.Element) -> SVGMatrix {
        var (scaleX, scaleY) = (width / box.width, height / box.height)
        var (alignX, alignY) = (0.5, 0.5)
        if let attribute = element["preserveAspectRatio"] {
            var words = svgWords(attribute.value)
            if words.first == "defer" { words.removeFirst() }
            let align = words.first ?? "xMidYMid"
            let isSlice = words.count > 1 && words[1] == "slice"
            let shares = ["Min": 0, "Mid": 0.5, "Max": 1.0]
            let isKnown = words.count <= 2 && (words.count < 2 || isSlice || words[1] == "meet")
            if align == "none", isKnown {
                return SVGMatrix(a: scaleX, d: scaleY, e: -box.minX * scaleX, f: -box.minY * scaleY)
            }
            if align.hasPrefix("x"), align.utf8.count == 8, align.dropFirst(4).hasPrefix("Y"), isKnown,
                let x = shares[String(align.dropFirst().prefix(3))], let y = shares[String(align.suffix(3))]
            {
                (alignX, alignY) = (x, y)
            } else if !attribute.value.isEmpty {
                unreadable(attribute)
            }
            if isSlice {
                scaleX = max(scaleX, scaleY)
                scaleY = scaleX
            }
        }
        let scale = min(scaleX, scaleY)
        return SVGMatrix(
            a: scale, d: scale, e: (width - box.width * scale) * alignX - box.minX * scale,
            f: (height - box.height * scale) * alignY - box.minY * scale)
    }

    /// Draws what `body` draws in a view of its own at a place.
    mutating func inView(
        _ element: XMLTree.Element, _ frame: SVGBox, _ matrix: SVGMatrix, isClipped: Bool,
        _ body: (inout SVGReader, SVGMatrix) -> Void
    ) {
        guard frame.width > 0, frame.height > 0 else { return }
        let before = units
        defer { units = before }
        let place = matrix.times(SVGMatrix(e: frame.minX, f: frame.minY))
        var inner = place
        if let box = viewBox(element) {
            inner = place.times(view(box, frame.width, frame.height, element))
            (units.width, units.height) = (box.width, box.height)
        } else {
            (units.width, units.height) = (frame.width, frame.height)
        }
        guard isClipped else { return body(&self, inner) }
        let path = SVGPath.rectangle(x: 0, y: 0, width: frame.width, height: frame.height, rx: 0, ry: 0)
        within(SVGClip(placed(path, place), isEvenOdd: false), opacity: 1) { body(&$0, inner) }
    }

    /// `svg` within the picture.
    mutating func drawNested(_ index: Int, _ style: SVGStyle, _ matrix: SVGMatrix) {
        let element = tree.elements[index]
        let values = geometry(index)
        let x = values.length("x", .horizontal, 0, units)
        let y = values.length("y", .vertical, 0, units)
        let width = values.length("width", .horizontal, units.width, units)
        let height = values.length("height", .vertical, units.height, units)
        guard let x, let y, let width, let height else { return unreadable(values, element) }
        let frame = SVGBox(minX: x, minY: y, maxX: x + width, maxY: y + height)
        inView(element, frame, matrix, isClipped: !style.showsOverflow) { $0.drawChildren(of: index, style, $1) }
    }

    /// What `use` names, drawn here (SVG 2, 5.6).
    mutating func drawUse(_ index: Int, _ style: SVGStyle, _ matrix: SVGMatrix) {
        let element = tree.elements[index]
        guard let reference = element["href"] ?? element["xlink:href"] else { return }
        guard reference.value.hasPrefix("#"), let target = ids[String(reference.value.dropFirst())] else {
            report(.svgReference, reference.start, reference.end, ["mål": reference.value])
            return
        }
        // Within itself it draws nothing; as the reference renderers do, the whole is left out.
        var around = target == index ? index : parents[index]
        while around >= 0, around != target { around = parents[around] }
        guard around != target, !open.contains(target), open.count < 40 else {
            report(.svgReference, reference.start, reference.end, ["mål": reference.value])
            return
        }
        let values = geometry(index)
        open.append(target)
        contexts.append(PaintContext(style: style))
        defer {
            open.removeLast()
            contexts.removeLast()
        }
        let inner = tree.elements[target]
        switch inner.name {
        case "symbol", "svg":
            let own = geometry(target)
            func side(_ name: String, _ direction: SVGUnits.Direction, _ full: Double) -> Double? {
                if values[name] != nil, values[name]?.value != "auto" { return values.length(name, direction, full, units) }
                return own.length(name, direction, full, units)
            }
            guard let width = side("width", .horizontal, units.width), let height = side("height", .vertical, units.height)
            else { return unreadable(values, element) }
            let innerStyle = self.style(of: target, within: style)
            guard innerStyle.isDisplayed else { return }
            let place = matrix
            if innerStyle.transform != nil {
                // SVG 2 turns a symbol, SVG 1.1 does not, and so do programs.
                report(.svgPropertyOf, inner.start, inner.end, ["namn": "transform", "del": inner.name])
            }
            var frame = SVGBox(minX: 0, minY: 0, maxX: width, maxY: height)
            if inner.name == "svg", let ownX = own.length("x", .horizontal, 0, units),
                let ownY = own.length("y", .vertical, 0, units)
            {
                frame = SVGBox(minX: ownX, minY: ownY, maxX: ownX + width, maxY: ownY + height)
            }
            grouped(innerStyle, place, box: nil, at: inner) {
                $0.inView(inner, frame, place, isClipped: !innerStyle.showsOverflow) { $0.drawChildren(of: target, innerStyle, $1) }
            }
        default: draw(target, style, matrix)
        }
    }

    /// Where `use` puts what it names; nil, with a message, when it does not say where.
    mutating func placeOfUse(_ index: Int, _ matrix: SVGMatrix) -> SVGMatrix? {
        let values = geometry(index)
        guard let x = values.length("x", .horizontal, 0, units), let y = values.length("y", .vertical, 0, units) else {
            unreadable(values, tree.elements[index])
            return nil
        }
        return matrix.times(SVGMatrix(e: x, f: y))
    }
}
