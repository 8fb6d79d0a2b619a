import DocumentTree
import Style

// A gradient as it is painted: in its place, and again and again beyond its ends.
extension SVGReader {
    /// As the drawing has it: what repeats is written out as far as the shape reaches.
    mutating func painted(
        _ form: GradientForm, _ stops: [DrawingGradient.Stop], _ spread: String, _ place: PaintPlace
    ) -> Paint? {
        var form = form
        var stops = stops
        if spread == "reflect" || spread == "repeat" {
            guard let turns = turns(form, place) else {
                report(.svgProperty, place.element.start, place.element.end, ["namn": "spreadMethod", "värde": spread])
                return nil
            }
            stops = repeated(stops, turns, reflects: spread == "reflect")
            let count = Double(turns.upperBound - turns.lowerBound)
            if let focus = form.focus {
                // From the focus outwards, as many circles as reach the shape: the last one is the new circle.
                let last = count
                form.matrix = form.matrix.times(
                    SVGMatrix(a: last, d: last, e: focus.x * (1 - last), f: focus.y * (1 - last)))
                // In units of the new radius, from the new centre, the focus lies where it lay.
            } else {
                form.matrix = form.matrix.times(SVGMatrix(a: count, d: count, e: Double(turns.lowerBound)))
            }
        } else if spread != "pad" {
            report(.svgValue, place.element.start, place.element.end, ["namn": "spreadMethod", "värde": spread])
            return nil
        }
        func thousandths(_ value: Double) -> Int { Length.points(max(-1e6, min(1e6, value))).raw }
        let matrix = form.matrix
        let transform = DrawingTransform(
            a: thousandths(matrix.a), b: thousandths(matrix.b), c: thousandths(matrix.c), d: thousandths(matrix.d),
            e: thousandths(matrix.e), f: thousandths(matrix.f))
        let shape: DrawingGradient.Shape =
            if let focus = form.focus {
                .radial(
                    focusX: thousandths(focus.x), focusY: thousandths(focus.y), focusRadius: thousandths(focus.radius))
            } else {
                .linear
            }
        // Nothing can be seen of what is flattened to a line.
        guard transform.a * transform.d != transform.b * transform.c else { return solidStop(stops[stops.count - 1]) }
        return .gradient(DrawingGradient(shape, placed: transform, stops: stops))
    }

    /// Which repetitions the shape reaches into; nil when they are too many to be seen.
    private func turns(_ form: GradientForm, _ place: PaintPlace) -> Range<Int>? {
        guard let back = form.matrix.inverse else { return nil }
        // The line around the shape has a width too.
        let box = place.box.grown(by: max(place.box.width, place.box.height) * 0.1)
        let corners = box.corners.map { back.apply(place.matrix.apply($0)) }
        if let focus = form.focus {
            // Circles around another centre than the focus grow one-sidedly: as many as hold all corners.
            guard focus.radius == 0 else { return nil }
            for count in 1...64 {
                let last = Double(count)
                let holds = corners.allSatisfy { corner in
                    let centre = SVGPoint(x: focus.x * (1 - last), y: focus.y * (1 - last))
                    return SVGOutline.distance(corner, centre) <= last
                }
                if holds { return 0..<count }
            }
            return nil
        }
        let first = Int((corners.map(\.x).min() ?? 0).rounded(.down))
        let last = Int((corners.map(\.x).max() ?? 1).rounded(.up))
        return last - first <= 64 && first < last ? first..<last : nil
    }

    private func repeated(
        _ stops: [DrawingGradient.Stop], _ turns: Range<Int>, reflects: Bool
    ) -> [DrawingGradient.Stop] {
        let count = turns.count
        var result: [DrawingGradient.Stop] = []
        guard let first = stops.first, let last = stops.last else { return stops }
        var whole = stops
        if first.offset > 0 { whole.insert(DrawingGradient.Stop(offset: 0, colour: first.colour, opacity: first.opacity), at: 0) }
        if last.offset < 1_000_000 {
            whole.append(DrawingGradient.Stop(offset: 1_000_000, colour: last.colour, opacity: last.opacity))
        }
        for (number, turn) in turns.enumerated() {
            let isBack = reflects && turn.magnitude % 2 == 1
            for stop in isBack ? whole.reversed() : whole {
                let offset = isBack ? 1_000_000 - stop.offset : stop.offset
                var placed = stop
                placed.offset = (number * 1_000_000 + offset) / count
                result.append(placed)
            }
        }
        return result
    }
}
