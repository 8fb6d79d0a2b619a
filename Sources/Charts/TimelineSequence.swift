import DocumentTree
import Style

// Phases without dates: arrows beside one another, or, where there is no width for that, steps under one another.

extension Timeline {
    /// Arrows one after another, with the words of each below.
    func sequence() -> Drawing {
        var sketch = Sketch(textSize: Self.size)
        let count = max(1, phases.count)
        // More phases than fit beside one another go on in further rows.
        let perRow = min(count, max(1, width.raw / Length.points(86).raw))
        let own = width / perRow
        let tip = Length.points(10)
        let inner = max(.points(8), own - tip - .points(12))
        var top = Length.zero
        var first = 0
        while first < phases.count {
            let row = first..<min(first + perRow, phases.count)
            let marked = current.map { row.contains($0) } ?? false
            let y = top + (marked ? .points(22) : .zero)
            let height = Length.points(26)
            var deepest = 0
            for index in row {
                let phase = phases[index]
                let x = own * (index - row.lowerBound)
                let isFirst = index == 0
                arrow(&sketch, x: x, y: y, width: own - .points(3), height: height, tip: tip, notched: !isFirst, isCurrent: index == current)
                let left = x + (isFirst ? Length.points(8) : tip + .points(6))
                drawName(
                    "\(index + 1). \(phase.name)", &sketch, x: left, middle: y + height / 2,
                    width: own - .points(3) - tip - (left - x), colour: index == current ? .paper : .ink)
                let textX = x + (isFirst ? Length.zero : tip)
                var lines = TextWidth.wrap(phase.when, width: inner, size: Self.size, weight: .semibold, most: 3)
                var baseline = y + height + Self.leading + .points(3)
                for line in lines {
                    sketch.text(line, x: textX, baseline: baseline, weight: .semibold, colour: .accent, room: inner)
                    baseline = baseline + Self.leading
                }
                let text = TextWidth.wrap(phase.text, width: inner, size: Self.size, most: 12)
                for line in text {
                    sketch.text(line, x: textX, baseline: baseline, room: inner)
                    baseline = baseline + Self.leading
                }
                lines += text
                deepest = max(deepest, lines.count)
                if index == current {
                    let centre = x + own / 2
                    let half = sketch.width(todayLabel, weight: .semibold) / 2
                    sketch.text(
                        todayLabel, x: min(max(centre, half), width - half), baseline: top + .points(9), anchor: .middle,
                        weight: .semibold)
                    pointer(&sketch, x: centre, y: top + .points(13), height: .points(7))
                }
            }
            top = y + height + Self.leading * deepest + .points(9)
            first = row.upperBound
        }
        return Drawing(size: Size(width: width, height: max(.points(20), top)), elements: sketch.elements)
    }

    /// On one line where it fits, else on two smaller ones.
    private func drawName(
        _ name: String, _ sketch: inout Sketch, x: Length, middle: Length, width: Length, colour: ColourRole
    ) {
        let fits = TextWidth.of(name, size: Self.nameSize, weight: .semibold) <= width
        let size = fits ? Self.nameSize : Self.size
        let lines = TextWidth.wrap(name, width: width, size: size, weight: .semibold, most: 2)
        var y = middle - Length.points(9.5) * (lines.count - 1) / 2
        for line in lines {
            sketch.text(line, x: x, middle: y, size: size, weight: .semibold, colour: colour, room: width)
            y = y + .points(9.5)
        }
    }

    private func arrow(
        _ sketch: inout Sketch, x: Length, y: Length, width: Length, height: Length, tip: Length, notched: Bool,
        isCurrent: Bool
    ) {
        var segments: [PathSegment] = [
            .move(Point(x: x, y: y)), .line(Point(x: x + width - tip, y: y)),
            .line(Point(x: x + width, y: y + height / 2)), .line(Point(x: x + width - tip, y: y + height)),
            .line(Point(x: x, y: y + height)),
        ]
        if notched { segments.append(.line(Point(x: x + tip, y: y + height / 2))) }
        segments.append(.close)
        sketch.path(
            segments, fill: .role(isCurrent ? .accent : .tint), stroke: Stroke(.role(.accent), width: .points(0.75)))
    }

    private func pointer(_ sketch: inout Sketch, x: Length, y: Length, height: Length) {
        let half = height / 2
        sketch.path(
            [.move(Point(x: x - half, y: y)), .line(Point(x: x + half, y: y)), .line(Point(x: x, y: y + height)), .close],
            fill: .role(.ink))
    }

    // MARK: Under one another

    /// A line down the left with a numbered mark for each phase, and its words beside.
    func ladder() -> Drawing {
        var sketch = Sketch(textSize: Self.size)
        let radius = Length.points(9)
        let rail = radius + .points(0.5)
        let left = radius * 2 + .points(9)
        let inner = max(.points(40), width - left)
        let nameLeading = Length.points(12.5)
        var y = Length.zero
        var marks: [(y: Length, index: Int)] = []
        for (index, phase) in phases.enumerated() {
            marks.append((y + radius + .points(0.5), index))
            var baseline = y + .points(12.5)
            for line in TextWidth.wrap(phase.name, width: inner, size: Self.nameSize, weight: .semibold, most: 4) {
                sketch.text(line, x: left, baseline: baseline, size: Self.nameSize, weight: .semibold, room: inner)
                baseline = baseline + nameLeading
            }
            for line in TextWidth.wrap(phase.when, width: inner, size: Self.size, weight: .semibold, most: 4) {
                sketch.text(line, x: left, baseline: baseline, weight: .semibold, colour: .accent, room: inner)
                baseline = baseline + Self.leading
            }
            for line in TextWidth.wrap(phase.text, width: inner, size: Self.size, most: 24) {
                sketch.text(line, x: left, baseline: baseline, room: inner)
                baseline = baseline + Self.leading
            }
            if index == current {
                // Like the arrow's mark, in the same words.
                let top = baseline - Self.leading + .points(5)
                let own = min(inner, sketch.width(todayLabel, weight: .semibold) + .points(10))
                sketch.rectangle(Rect(x: left, y: top, width: own, height: .points(14)), fill: .role(.ink))
                sketch.text(
                    todayLabel, x: left + .points(5), middle: top + .points(7), weight: .semibold, colour: .paper,
                    room: inner - .points(10))
                baseline = baseline + .points(17)
            }
            y = max(y + radius * 2 + .points(1), baseline - Self.leading + .points(3)) + .points(10)
        }
        let height = max(.points(20), y - .points(8))
        if let first = marks.first, let last = marks.last, marks.count > 1 {
            sketch.line(Point(x: rail, y: first.y), Point(x: rail, y: last.y), Stroke(.role(.accent), width: .points(0.75)))
        }
        for mark in marks {
            let isCurrent = mark.index == current
            sketch.path(
                circle(Point(x: rail, y: mark.y), radius), fill: .role(isCurrent ? .accent : .tint),
                stroke: Stroke(.role(.accent), width: .points(0.75)))
            sketch.text(
                String(mark.index + 1), x: rail, middle: mark.y, anchor: .middle, weight: .semibold,
                colour: isCurrent ? .paper : .accent)
        }
        return Drawing(size: Size(width: width, height: height), elements: sketch.elements)
    }
}
