/// Arrowheads and the like on the vertices of a path (SVG 2, 13.7).
extension SVGReader {
    private struct Vertex {
        var point: SVGPoint
        /// Which way the line comes in and goes on, as unit vectors; nil where it does not.
        var incoming: SVGPoint?
        var outgoing: SVGPoint?

        /// The direction between the two.
        var direction: SVGPoint {
            guard let incoming else { return outgoing ?? SVGPoint(x: 1, y: 0) }
            guard let outgoing else { return incoming }
            // Straight back: across, as the bisector of a half turn is.
            return SVGReader.unit(incoming + outgoing) ?? SVGPoint(x: -incoming.y, y: incoming.x)
        }
    }

    private static func unit(_ vector: SVGPoint) -> SVGPoint? {
        let length = (vector.x * vector.x + vector.y * vector.y).squareRoot()
        return length > 1e-9 ? vector * (1 / length) : nil
    }

    mutating func drawMarkers(on segments: [SVGSegment], _ style: SVGStyle, _ matrix: SVGMatrix, of index: Int) {
        let name = tree.elements[index].name
        guard ["path", "line", "polyline", "polygon"].contains(name), style.isVisible,
            style.markerStart != nil || style.markerMid != nil || style.markerEnd != nil
        else { return }
        let vertices = Self.vertices(segments)
        let joints = name == "path" && style.markerMid != nil ? pathData(index).map { SVGPath.joints($0.value) } ?? [] : []
        let box = SVGOutline.box(segments) ?? SVGBox(minX: 0, minY: 0, maxX: 0, maxY: 0)
        contexts.append(PaintContext(style: style, shape: (box, matrix)))
        defer { contexts.removeLast() }
        for (number, vertex) in vertices.enumerated() {
            if number == 0, let target = style.markerStart { draw(target, vertex, style, matrix, of: index, isStart: true) }
            if number > 0, number < vertices.count - 1, !joints.contains(number), let target = style.markerMid {
                draw(target, vertex, style, matrix, of: index, isStart: false)
            }
            if number == vertices.count - 1, let target = style.markerEnd {
                draw(target, vertex, style, matrix, of: index, isStart: false)
            }
        }
    }

    private static func vertices(_ segments: [SVGSegment]) -> [Vertex] {
        var vertices: [Vertex] = []
        var start = 0
        func last() -> SVGPoint { vertices.last?.point ?? SVGPoint(x: 0, y: 0) }
        for segment in segments {
            switch segment {
            case .move(let to):
                start = vertices.count
                vertices.append(Vertex(point: to))
            case .line(let to):
                let direction = unit(to - last())
                if !vertices.isEmpty { vertices[vertices.count - 1].outgoing = direction }
                vertices.append(Vertex(point: to, incoming: direction))
            case .curve(let one, let two, let to):
                let from = last()
                if !vertices.isEmpty {
                    vertices[vertices.count - 1].outgoing = unit(one - from) ?? unit(two - from) ?? unit(to - from)
                }
                vertices.append(Vertex(point: to, incoming: unit(to - two) ?? unit(to - one) ?? unit(to - from)))
            case .close:
                guard start < vertices.count else { continue }
                let first = vertices[start]
                let direction = unit(first.point - last())
                vertices[vertices.count - 1].outgoing = direction ?? first.outgoing
                let incoming = direction ?? vertices[vertices.count - 1].incoming
                vertices[start].incoming = incoming
                vertices.append(Vertex(point: first.point, incoming: incoming, outgoing: first.outgoing))
            }
        }
        return vertices
    }

    private mutating func draw(
        _ target: String, _ vertex: Vertex, _ style: SVGStyle, _ matrix: SVGMatrix, of index: Int, isStart: Bool
    ) {
        let element = tree.elements[index]
        // What is not there marks nothing (SVG 2, 13.7.1).
        guard target.hasPrefix("#"), let found = ids[String(target.dropFirst())],
            tree.elements[found].name == "marker"
        else {
            report(.svgReference, element.start, element.end, ["mål": target])
            return
        }
        guard !open.contains(found), open.count < 8 else { return }
        drawnCount += 1
        guard drawnCount <= Self.drawnLimit else { return }
        open.append(found)
        defer { open.removeLast() }
        let marker = tree.elements[found]
        let markerStyle = self.style(of: found, within: styleAround(found))
        guard let place = place(marker, vertex, style, isStart: isStart) else { return }
        let before = units
        defer { units = before }
        func side(_ name: String, _ direction: SVGUnits.Direction) -> Double? {
            marker[name].map { units.length($0.value, direction) } ?? 3
        }
        guard let width = side("markerWidth", .horizontal), let height = side("markerHeight", .vertical), let refX = reference(marker, "refX"),
            let refY = reference(marker, "refY")
        else {
            report(.svgValue, marker.start, marker.end, ["namn": "marker", "värde": "markerWidth, refX"])
            return
        }
        guard width > 0, height > 0 else { return }
        var inner = SVGMatrix()
        if let box = viewBox(marker) {
            inner = view(box, width, height, marker)
            (units.width, units.height) = (box.width, box.height)
        }
        let anchor = inner.apply(SVGPoint(x: refX, y: refY))
        let outer = matrix.times(place).times(SVGMatrix(e: -anchor.x, f: -anchor.y))
        let drawn = outer.times(inner)
        guard drawn.isFinite else { return }
        let clip = SVGPath.rectangle(x: 0, y: 0, width: width, height: height, rx: 0, ry: 0)
        grouped(markerStyle, drawn, box: nil, at: marker) { reader in
            if markerStyle.showsOverflow { return reader.drawChildren(of: found, markerStyle, drawn) }
            reader.within(SVGClip(reader.placed(clip, outer), isEvenOdd: false), opacity: 1) {
                $0.drawChildren(of: found, markerStyle, drawn)
            }
        }
    }

    /// `refX="5"`, or `left`, `center`, `right` of the marker's view.
    private mutating func reference(_ marker: XMLTree.Element, _ name: String) -> Double? {
        guard let attribute = marker[name] else { return 0 }
        let box = viewBox(marker)
        let isX = name == "refX"
        let (start, full) = isX ? (box?.minX ?? 0, box?.width ?? 0) : (box?.minY ?? 0, box?.height ?? 0)
        switch svgTrimmed(attribute.value) {
        case "left" where isX, "top" where !isX: return start
        case "center": return start + full / 2
        case "right" where isX, "bottom" where !isX: return start + full
        case let value:
            var own = units
            if let box { (own.width, own.height) = (box.width, box.height) }
            return own.length(value, isX ? .horizontal : .vertical)
        }
    }

    /// From the marker's own units, at the vertex and turned.
    private mutating func place(
        _ marker: XMLTree.Element, _ vertex: Vertex, _ style: SVGStyle, isStart: Bool
    ) -> SVGMatrix? {
        var matrix = SVGMatrix(e: vertex.point.x, f: vertex.point.y)
        let orient = svgTrimmed(marker["orient"]?.value ?? "0")
        if orient == "auto" || orient == "auto-start-reverse" {
            var direction = vertex.direction
            if orient == "auto-start-reverse", isStart { direction = direction * -1 }
            matrix = matrix.times(SVGMatrix(a: direction.x, b: direction.y, c: -direction.y, d: direction.x))
        } else {
            var scanner = SVGScanner(orient)
            guard let angle = scanner.number(), ["", "deg"].contains(scanner.word()), scanner.isAtEnd else {
                if let attribute = marker["orient"] { unreadable(attribute) }
                return nil
            }
            let (sine, cosine) = sineAndCosine(degrees: angle)
            matrix = matrix.times(SVGMatrix(a: cosine, b: sine, c: -sine, d: cosine))
        }
        if marker["markerUnits"]?.value != "userSpaceOnUse" {
            matrix = matrix.times(SVGMatrix(a: style.strokeWidth, d: style.strokeWidth))
        }
        return matrix
    }
}
