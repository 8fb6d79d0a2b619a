import DocumentTree
import Style

extension Timeline {
    /// Phases with dates: bars along the months, each with its name and dates above.
    func calendar() -> Drawing {
        var sketch = Sketch(textSize: textSize)
        let starts = phases.compactMap(\.start), ends = phases.compactMap(\.end)
        var low = starts.min() ?? 0, high = (ends.max() ?? 0) + 1
        if let today, today.day >= low - 400, today.day <= high + 400 {
            low = min(low, today.day)
            high = max(high, today.day + 1)
        }
        let span = max(1, high - low)
        func x(_ day: Int) -> Length { Length(raw: width.raw * (day - low) / span) }
        let labels = phases.map(calendarLines)
        let todayLines = today == nil ? [] : TextWidth.wrap(todayLabel, width: width, size: textSize, weight: .semibold)
        let top = todayLines.isEmpty ? Length.points(4) : .points(7.5) + leading * todayLines.count
        var rows: [Length] = []
        var bottom = top
        for label in labels {
            rows.append(bottom)
            bottom = bottom + .points(23.5) + leading + leading * (max(1, label.count) - 1)
        }
        drawMonths(&sketch, x, low...high, top: top, bottom: bottom)
        for (index, phase) in phases.enumerated() {
            let y = rows[index] + .points(4.5) + leading + leading * (max(1, labels[index].count) - 1)
            let isPast = today.map { (phase.end ?? .max) < $0.day } ?? false
            let (from, to) = barEnds(phase, x)
            (isPast ? Fill.light : Fill.solid).draw(
                Rect(x: from, y: y, width: to - from, height: .points(9)), in: &sketch)
        }
        if let today, today.day >= low, today.day <= high {
            let place = min(x(today.day), width - .points(1))
            // A sliver of paper keeps it apart from the bars.
            sketch.line(
                Point(x: place, y: top - .points(4)), Point(x: place, y: bottom),
                Stroke(.role(.paper), width: .points(3.5)))
            sketch.line(
                Point(x: place, y: top - .points(4)), Point(x: place, y: bottom),
                Stroke(.role(.ink), width: .points(1.25), dash: [.points(3), .points(2)]))
            let half = TextWidth.widest(todayLines, size: textSize, weight: .semibold) / 2
            for (number, line) in todayLines.enumerated() {
                sketch.text(
                    line, x: min(max(place, half), width - half), baseline: .points(1) + textSize + leading * number,
                    anchor: .middle, weight: .semibold)
            }
        }
        for (index, phase) in phases.enumerated() {
            let widest = labels[index].reduce(Length.zero) { max($0, sketch.width($1.text, weight: $1.weight)) }
            let (from, to) = barEnds(phase, x)
            // Where it has no room from the bar's beginning, it ends where the bar does.
            let right = min(width, max(to, widest))
            let endsWithBar = from + widest > width
            let left = endsWithBar ? max(.zero, right - widest) : from
            let anchor = endsWithBar && labels[index].count == 1 ? TextAnchor.end : .start
            for (number, line) in labels[index].enumerated() {
                let y = rows[index] + leading * number
                sketch.rectangle(
                    Rect(
                        x: left, y: y + .points(2.5), width: min(sketch.width(line.text, weight: line.weight), width - left),
                        height: leading), fill: .role(.paper))
                sketch.text(
                    line.text, x: anchor == .end ? right : left, baseline: y + .points(3) + textSize, anchor: anchor,
                    weight: line.weight)
            }
        }
        return Drawing(size: Size(width: width, height: bottom + .points(6) + textSize), elements: sketch.drawn)
    }

    /// The name and the dates of a phase, and what is said of it.
    private func calendarLines(_ phase: Phase) -> [(text: String, weight: FontWeight)] {
        let name = phase.when.isEmpty ? phase.name : "\(phase.name), \(phase.when)"
        return TextWidth.wrap(name, width: width, size: textSize, weight: .semibold).map { ($0, .semibold) }
            + TextWidth.wrap(phase.text, width: width, size: textSize).map { ($0, .regular) }
    }

    /// A line at the first of each month, named where there is room.
    private func drawMonths(
        _ sketch: inout Sketch, _ x: (Int) -> Length, _ days: ClosedRange<Int>, top: Length, bottom: Length
    ) {
        var lastTick = -Length.points(1000)
        for tick in ticks where days.contains(tick.day) {
            let place = x(tick.day)
            sketch.line(
                Point(x: place, y: top), Point(x: place, y: bottom + .points(3)),
                Stroke(.role(.rule), width: Sketch.hairline))
            let own = sketch.width(tick.name)
            guard place > lastTick + .points(4), place + .points(2) + own <= width else { continue }
            sketch.text(tick.name, x: place + .points(2), baseline: bottom + .points(2) + textSize, colour: .muted)
            lastTick = place + .points(2) + own
        }
    }

    /// A single day is still to be seen, within the frame.
    private func barEnds(_ phase: Phase, _ x: (Int) -> Length) -> (from: Length, to: Length) {
        let least = Length.points(3)
        let from = min(x(phase.start ?? 0), width - least)
        return (from, max(from + least, min(width, x((phase.end ?? 0) + 1))))
    }
}
