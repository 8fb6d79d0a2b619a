import DocumentTree
import Style

/// What something is seen through, in points.
struct SVGClip: Hashable {
    var segments: [PathSegment]
    var isEvenOdd: Bool

    init(_ segments: [PathSegment], isEvenOdd: Bool) {
        self.segments = segments
        self.isEvenOdd = isEvenOdd
    }
}

/// Clips (CSS Masking 1): one path, or several that lie apart or are wound alike.
extension SVGReader {
    /// nil when it cannot be drawn, which is reported.
    mutating func resolveClip(_ target: String, _ matrix: SVGMatrix, box: SVGBox?, at element: XMLTree.Element) -> SVGClip? {
        guard target.hasPrefix("#"), let index = ids[String(target.dropFirst())] else {
            // What is not there clips nothing away, says CSS; a file that names it meant something.
            report(.svgReference, element.start, element.end, ["mål": target])
            return nil
        }
        let clip = tree.elements[index]
        func unsupported() -> SVGClip? {
            report(.svgProperty, element.start, element.end, ["namn": "clip-path", "värde": "url(\(target))"])
            return nil
        }
        guard clip.name == "clipPath" else { return unsupported() }
        let style = style(of: index, within: styleAround(index))
        if style.clip != nil { return unsupported() }
        var space = matrix
        if let own = style.transform { space = space.times(own) }
        if clip["clipPathUnits"]?.value == "objectBoundingBox" {
            guard let box, box.width > 0, box.height > 0 else { return unsupported() }
            space = space.times(SVGMatrix(a: box.width, d: box.height, e: box.minX, f: box.minY))
        }
        var parts: [(segments: [SVGSegment], isEvenOdd: Bool, isPlain: Bool)] = []
        for case .element(let child) in clip.content {
            guard let part = clipPart(child, style, space) else { return unsupported() }
            if !part.segments.isEmpty { parts.append(part) }
        }
        if parts.count > 1, !areWoundAlike(parts) { return unsupported() }
        let all = parts.flatMap(\.segments)
        let path = placed(all, SVGMatrix())
        // Nothing to be seen through: a point.
        let empty = [PathSegment.move(Point(x: .zero, y: .zero)), .line(Point(x: .zero, y: .zero)), .close]
        return SVGClip(path.isEmpty ? empty : path, isEvenOdd: parts.first?.isEvenOdd ?? false)
    }

    /// In points; nil for what is no plain shape.
    private mutating func clipPart(
        _ index: Int, _ around: SVGStyle, _ outer: SVGMatrix
    ) -> (segments: [SVGSegment], isEvenOdd: Bool, isPlain: Bool)? {
        let element = tree.elements[index]
        var name = element.name
        if isForeign(element) || ["title", "desc", "metadata"].contains(name) { return ([], false, true) }
        var style = style(of: index, within: around)
        if !style.isDisplayed { return ([], false, true) }
        if style.clip != nil { return nil }
        var matrix = outer
        if let own = style.transform { matrix = matrix.times(own) }
        var drawn = index
        if name == "use" {
            let values = geometry(index)
            guard let reference = element["href"] ?? element["xlink:href"], reference.value.hasPrefix("#"),
                let target = ids[String(reference.value.dropFirst())], let x = values.length("x", .horizontal, 0, units),
                let y = values.length("y", .vertical, 0, units)
            else { return nil }
            matrix = matrix.times(SVGMatrix(e: x, f: y))
            style = self.style(of: target, within: style)
            if !style.isDisplayed { return ([], false, true) }
            if style.clip != nil { return nil }
            if let own = style.transform { matrix = matrix.times(own) }
            drawn = target
            name = tree.elements[target].name
        }
        guard ["path", "rect", "circle", "ellipse", "polyline", "polygon", "line"].contains(name) else { return nil }
        if !style.isVisible { return ([], false, true) }
        let segments = shape(drawn, named: name).map { segment -> SVGSegment in
            switch segment {
            case .move(let to): .move(matrix.apply(to))
            case .line(let to): .line(matrix.apply(to))
            case .curve(let one, let two, let to): .curve(matrix.apply(one), matrix.apply(two), matrix.apply(to))
            case .close: .close
            }
        }
        let isPlain = ["rect", "circle", "ellipse"].contains(name) && matrix.determinant > 0
        return (segments, style.clipsEvenOdd, isPlain)
    }

    /// As one path by the winding number they are seen through where any of them is.
    private func areWoundAlike(_ parts: [(segments: [SVGSegment], isEvenOdd: Bool, isPlain: Bool)]) -> Bool {
        if parts.contains(where: \.isEvenOdd) { return false }
        if parts.allSatisfy(\.isPlain) { return true }
        let boxes = parts.compactMap { SVGOutline.box($0.segments) }
        for (index, one) in boxes.enumerated() {
            for two in boxes[(index + 1)...]
            where one.minX < two.maxX && two.minX < one.maxX && one.minY < two.maxY && two.minY < one.maxY { return false }
        }
        return true
    }
}
