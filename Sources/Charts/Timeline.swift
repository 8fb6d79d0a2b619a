public import DocumentTree
public import Style

/// The phases of a process. With dates they stand along a calendar; without, one after another.
public struct Timeline: Sendable {
    public struct Phase: Sendable {
        public var name: String
        public var text: String
        /// First and last day, as days since some fixed day; nil where they are not decided.
        public var start: Int?
        public var end: Int?
        /// When, in words: "hösten 2024", or the dates written out.
        public var when: String

        public init(name: String, text: String = "", start: Int? = nil, end: Int? = nil, when: String = "") {
            self.name = name
            self.text = text
            self.start = start
            self.end = end
            self.when = when
        }
    }
    /// A day with a name along the calendar: the first of a month.
    public struct Tick: Sendable {
        public var day: Int
        public var name: String

        public init(day: Int, name: String) {
            self.day = day
            self.name = name
        }
    }

    public var phases: [Phase]
    /// The day that is marked, and what it is called ("19 september").
    public var today: (day: Int, name: String)?
    public var ticks: [Tick]
    public var width: Length

    public init(phases: [Phase], today: (day: Int, name: String)? = nil, ticks: [Tick] = [], width: Length) {
        self.phases = phases
        self.today = today
        self.ticks = ticks
        self.width = width
    }

    private static let size = Length.points(8)
    private static let leading = Length.points(10.5)
    private static let nameSize = Length.points(9.5)

    /// All phases have a beginning and an end.
    var isDated: Bool { !phases.isEmpty && phases.allSatisfy { ($0.start ?? .max) <= ($0.end ?? .min) } }

    /// Never fails, however many phases there are.
    public func drawing() -> Drawing { isDated ? calendar() : sequence() }

    // MARK: Without dates

    /// The phase that is under way on the marked day, as far as its dates tell.
    private var current: Int? {
        guard let today else { return nil }
        return phases.firstIndex { phase in
            guard phase.start != nil || phase.end != nil else { return false }
            return (phase.start ?? phase.end ?? .max) <= today.day && today.day <= (phase.end ?? phase.start ?? .min)
        }
    }

    /// Arrows one after another, with the words of each below.
    private func sequence() -> Drawing {
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
                sketch.text(
                    "\(index + 1). \(phase.name)", x: left, middle: y + height / 2, size: Self.nameSize, weight: .semibold,
                    colour: index == current ? .paper : .ink, room: inner)
                let textX = x + (isFirst ? Length.zero : tip)
                var lines = TextWidth.wrap(phase.when, width: inner, size: Self.size, weight: .semibold, most: 3)
                var baseline = y + height + Self.leading + .points(3)
                for line in lines {
                    sketch.text(line, x: textX, baseline: baseline, weight: .semibold, colour: .accent, room: inner)
                    baseline = baseline + Self.leading
                }
                let words = TextWidth.wrap(phase.text, width: inner, size: Self.size, most: 12)
                for line in words {
                    sketch.text(line, x: textX, baseline: baseline, room: inner)
                    baseline = baseline + Self.leading
                }
                lines += words
                deepest = max(deepest, lines.count)
                if index == current, let today {
                    let centre = x + own / 2
                    let words = "I dag, \(today.name)"
                    let half = sketch.width(words, weight: .semibold) / 2
                    sketch.text(
                        words, x: min(max(centre, half), width - half), baseline: top + .points(9), anchor: .middle,
                        weight: .semibold)
                    pointer(&sketch, x: centre, y: top + .points(13), height: .points(7))
                }
            }
            top = y + height + Self.leading * deepest + .points(9)
            first = row.upperBound
        }
        return Drawing(size: Size(width: width, height: max(.points(20), top)), elements: sketch.elements)
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

    // MARK: Along a calendar

    private func calendar() -> Drawing {
        var sketch = Sketch(textSize: Self.size)
        let starts = phases.compactMap(\.start), ends = phases.compactMap(\.end)
        var low = starts.min() ?? 0, high = (ends.max() ?? 0) + 1
        if let today, today.day >= low - 400, today.day <= high + 400 {
            low = min(low, today.day)
            high = max(high, today.day + 1)
        }
        let span = max(1, high - low)
        func x(_ day: Int) -> Length { Length(raw: width.raw * (day - low) / span) }
        let top = Length.points(today == nil ? 4 : 18)
        let row = Length.points(34)
        let bottom = top + row * phases.count
        var lastTick = -Length.points(1000)
        for tick in ticks where tick.day >= low && tick.day <= high {
            let place = x(tick.day)
            sketch.line(
                Point(x: place, y: top), Point(x: place, y: bottom + .points(3)),
                Stroke(.role(.rule), width: Sketch.hairline))
            let own = sketch.width(tick.name)
            guard place > lastTick + .points(4), place + own <= width else { continue }
            sketch.text(tick.name, x: place + .points(2), baseline: bottom + .points(10), colour: .muted)
            lastTick = place + own
        }
        for (index, phase) in phases.enumerated() {
            let y = top + row * index
            let isPast = today.map { (phase.end ?? .max) < $0.day } ?? false
            let (from, to) = barEnds(phase, x)
            (isPast ? Fill.light : .solid).draw(
                Rect(x: from, y: y + .points(15), width: to - from, height: .points(9)), in: &sketch)
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
            let words = "I dag, \(today.name)"
            let half = sketch.width(words, weight: .semibold) / 2
            sketch.text(
                words, x: min(max(place, half), width - half), baseline: .points(9), anchor: .middle, weight: .semibold)
        }
        for (index, phase) in phases.enumerated() {
            let words = "\(phase.name)\(phase.when.isEmpty ? "" : ", \(phase.when)")"
            let own = sketch.width(words, weight: .semibold)
            let place = max(.zero, min(barEnds(phase, x).from, width - own))
            let y = top + row * index
            sketch.rectangle(
                Rect(x: place, y: y + .points(2.5), width: min(own, width - place), height: .points(10.5)),
                fill: .role(.paper))
            sketch.text(words, x: place, baseline: y + .points(11), weight: .semibold, room: width - place)
        }
        return Drawing(size: Size(width: width, height: bottom + .points(14)), elements: sketch.elements)
    }

    /// A single day is still to be seen, within the frame.
    private func barEnds(_ phase: Phase, _ x: (Int) -> Length) -> (from: Length, to: Length) {
        let least = Length.points(3)
        let from = min(x(phase.start ?? 0), width - least)
        return (from, max(from + least, min(width, x((phase.end ?? 0) + 1))))
    }

    /// The phases in words.
    public func alternative(_ title: String) -> String {
        let intro = "En tidslinje med \(counted(phases.count)) \(phases.count == 1 ? "steg" : "steg i ordning")."
        var sentences = title.isEmpty ? [intro] : [title + ".", intro]
        for (index, phase) in phases.enumerated() {
            var words = "\(index + 1). \(phase.name)"
            if !phase.when.isEmpty { words += ", \(phase.when)" }
            if !phase.text.isEmpty { words += ": \(phase.text)" }
            sentences.append(sentence(words))
        }
        if let today {
            if let current {
                sentences.append("I dag, \(today.name): \(phases[current].name).")
            } else if isDated {
                sentences.append("I dag är det \(today.name).")
            }
        }
        return sentences.joined(separator: " ")
    }
}
