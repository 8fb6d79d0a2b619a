import DocumentTree
import Style

// Phases without dates: arrows beside one another, or, where there is no width for that, steps under one another.

extension Timeline {
    private static let tip = Length.points(10)

    /// As many arrows beside one another as hold their words unbroken, at least two; nil where that cannot be.
    var arrowsPerRow: Int? {
        guard width >= .points(300) else { return nil }
        let most = min(max(1, phases.count), max(1, width.raw / (textSize * 86 / 8).raw))
        if phases.count < 2 { return 1 }
        for count in stride(from: most, through: 2, by: -1) where sizeOfNames(count) != nil {
            // In rows of about as many.
            let rows = (phases.count + count - 1) / count
            return (phases.count + rows - 1) / rows
        }
        return nil
    }

    /// The width for a name in an arrow.
    private func nameRoom(_ perRow: Int) -> Length { width / perRow - .points(3) - Self.tip * 2 - .points(6) }

    /// The larger of two sizes at which the names are not broken within words; nil where neither does.
    private func sizeOfNames(_ perRow: Int) -> Length? {
        let room = nameRoom(perRow)
        return [nameSize, textSize].first { size in
            phases.indices.allSatisfy {
                let name = "\($0 + 1). \(phases[$0].name)"
                return TextWidth.widestWord(name, size: size, weight: .semibold) <= room
                    && TextWidth.wrap(name, width: room, size: size, weight: .semibold).count <= (size == textSize ? 4 : 3)
            }
        }
    }

    /// Arrows one after another, with the words of each below.
    func sequence(perRow: Int) -> Drawing {
        var sketch = Sketch(textSize: textSize)
        let own = width / perRow
        let tip = Self.tip
        let inner = max(.points(8), own - tip - .points(12))
        let ownSize = sizeOfNames(perRow) ?? textSize
        let room = nameRoom(perRow)
        let names = phases.indices.map {
            TextWidth.wrap("\($0 + 1). \(phases[$0].name)", width: room, size: ownSize, weight: .semibold)
        }
        let nameLeading = ownSize * 119 / 100
        var top = Length.zero
        var first = 0
        while first < phases.count {
            let row = first..<min(first + perRow, phases.count)
            let marked = current.map { row.contains($0) } ?? false
            let y = top + (marked ? .points(14) + textSize : .zero)
            let lines = row.map { names[$0].count }.max() ?? 1
            let height = max(.points(26), nameLeading * lines + .points(7))
            var deepest = 0
            for index in row {
                let phase = phases[index]
                let x = own * (index - row.lowerBound)
                let isFirst = index == 0
                arrow(&sketch, x: x, y: y, width: own - .points(3), height: height, tip: tip, notched: !isFirst, isCurrent: index == current)
                let left = x + (isFirst ? Length.points(8) : tip + .points(6))
                var middle = y + height / 2 - nameLeading * (names[index].count - 1) / 2
                for line in names[index] {
                    sketch.text(
                        line, x: left, middle: middle, size: ownSize, weight: .semibold,
                        colour: index == current ? .paper : .ink)
                    middle = middle + nameLeading
                }
                let textX = x + (isFirst ? Length.zero : tip)
                var texts = TextWidth.wrap(phase.when, width: inner, size: textSize, weight: .semibold)
                var baseline = y + height + leading + .points(3)
                for line in texts {
                    sketch.text(line, x: textX, baseline: baseline, weight: .semibold, colour: .accent)
                    baseline = baseline + leading
                }
                let text = TextWidth.wrap(phase.text, width: inner, size: textSize)
                for line in text {
                    sketch.text(line, x: textX, baseline: baseline)
                    baseline = baseline + leading
                }
                texts += text
                deepest = max(deepest, texts.count)
                if index == current {
                    let centre = x + own / 2
                    let half = sketch.width(todayLabel, weight: .semibold) / 2
                    sketch.text(
                        todayLabel, x: min(max(centre, half), width - half), baseline: top + .points(1) + textSize, anchor: .middle,
                        weight: .semibold)
                    pointer(&sketch, x: centre, y: top + .points(5) + textSize, height: .points(7))
                }
            }
            top = y + height + leading * deepest + .points(row.upperBound < phases.count ? 15 : 9)
            first = row.upperBound
        }
        return Drawing(size: Size(width: width, height: max(.points(20), top)), elements: sketch.drawn)
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
        var sketch = Sketch(textSize: textSize)
        let radius = max(.points(9), sketch.width(String(phases.count), weight: .semibold) / 2 + .points(2))
        let rail = radius + .points(0.5)
        let left = radius * 2 + .points(9)
        let inner = max(.points(40), width - left)
        let nameLeading = nameSize * 125 / 95
        var y = Length.zero
        var marks: [(y: Length, index: Int)] = []
        for (index, phase) in phases.enumerated() {
            marks.append((y + radius + .points(0.5), index))
            var baseline = y + max(nameLeading, radius + nameSize * 4 / 10)
            for line in TextWidth.wrap(phase.name, width: inner, size: nameSize, weight: .semibold) {
                sketch.text(line, x: left, baseline: baseline, size: nameSize, weight: .semibold)
                baseline = baseline + nameLeading
            }
            for line in TextWidth.wrap(phase.when, width: inner, size: textSize, weight: .semibold) {
                sketch.text(line, x: left, baseline: baseline, weight: .semibold, colour: .accent)
                baseline = baseline + leading
            }
            for line in TextWidth.wrap(phase.text, width: inner, size: textSize) {
                sketch.text(line, x: left, baseline: baseline)
                baseline = baseline + leading
            }
            if index == current {
                // Like the arrow's mark, in the same words.
                let top = baseline - leading + .points(5)
                let lines = TextWidth.wrap(todayLabel, width: inner - .points(10), size: textSize, weight: .semibold)
                let own = TextWidth.widest(lines, size: textSize, weight: .semibold) + .points(10)
                let height = leading * lines.count + .points(3.5)
                sketch.rectangle(Rect(x: left, y: top, width: own, height: height), fill: .role(.ink))
                for (number, line) in lines.enumerated() {
                    sketch.text(
                        line, x: left + .points(5), middle: top + .points(1.75) + leading / 2 + leading * number,
                        weight: .semibold, colour: .paper)
                }
                baseline = baseline + height + .points(3)
            }
            y = max(y + radius * 2 + .points(1), baseline - leading + .points(3)) + .points(10)
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
        return Drawing(size: Size(width: width, height: height), elements: sketch.drawn)
    }
}
