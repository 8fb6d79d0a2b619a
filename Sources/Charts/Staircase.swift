public import DocumentTree
public import Style

/// A staircase: each step builds on the one before, as the effects of communication do.
public struct Staircase: Sendable {
    public struct Step: Sendable {
        public var name: String
        /// What has happened when it is reached.
        public var meaning: String
        public var who: String
        public var measure: String

        public init(name: String, meaning: String = "", who: String = "", measure: String = "") {
            self.name = name
            self.meaning = meaning
            self.who = who
            self.measure = measure
        }
    }

    public var steps: [Step]
    public var width: Length

    public var words: Words

    public init(steps: [Step], width: Length, words: Words = .swedish) {
        self.steps = steps
        self.width = width
        self.words = words
    }

    private static let size = Length.points(8)
    private static let leading = Length.points(10.5)
    private static let nameSize = Length.points(9.5)

    /// Never fails, however many steps there are.
    public func drawing() -> Drawing { width < .points(300) ? stack() : stairs() }

    /// Under one another, the first on top, where there is no width for stairs: the bar above each step grows as the
    /// stairs rise.
    private func stack() -> Drawing {
        var sketch = Sketch(textSize: Self.size)
        let inner = width - .points(12)
        var top = Length.zero
        for (index, step) in steps.enumerated() {
            let names = TextWidth.wrap(
                "\(index + 1). \(step.name)", width: inner, size: Self.nameSize, weight: .semibold, most: 3)
            let texts = lines(of: step, width: inner)
            let height = .points(12) + Length.points(12.5) * names.count + Self.leading * texts.count
            sketch.rectangle(Rect(x: .zero, y: top, width: width, height: height), fill: .role(.tint))
            sketch.rectangle(
                Rect(x: .zero, y: top, width: width * (index + 1) / max(1, steps.count), height: .points(2.5)),
                fill: .role(.accent))
            var y = top + .points(15)
            for name in names {
                sketch.text(name, x: .points(6), baseline: y, size: Self.nameSize, weight: .semibold, room: inner)
                y = y + .points(12.5)
            }
            for line in texts {
                sketch.text(line.text, x: .points(6), baseline: y, weight: line.weight, colour: line.colour, room: inner)
                y = y + Self.leading
            }
            top = top + height + .points(5)
        }
        return Drawing(size: Size(width: width, height: max(.points(20), top - .points(5))), elements: sketch.elements)
    }

    private func stairs() -> Drawing {
        var sketch = Sketch(textSize: Self.size)
        let count = max(1, steps.count)
        let gap = Length.points(5)
        let own = (width - gap * (count - 1)) / count
        let inner = max(.points(8), own - .points(12))
        let rise = Length.points(count > 8 ? 10 : 20)
        let columns = steps.map { lines(of: $0, width: inner) }
        // As low as the texts let it be: a high step has more room for its own.
        var floor = rise * (count - 1) + .points(32)
        for (index, lines) in columns.enumerated() {
            floor = max(floor, rise * (count - 1 - index) + .points(32) + Self.leading * lines.count)
        }
        for (index, step) in steps.enumerated() {
            let x = (own + gap) * index
            let top = rise * (count - 1 - index)
            sketch.rectangle(Rect(x: x, y: top, width: own, height: floor - top), fill: .role(.tint))
            sketch.rectangle(Rect(x: x, y: top, width: own, height: .points(2.5)), fill: .role(.accent))
            let left = x + .points(6)
            sketch.text("\(index + 1)", x: x + own - .points(6), baseline: top + .points(17), anchor: .end, weight: .semibold, colour: .accent)
            sketch.text(
                step.name, x: left, baseline: top + .points(17), size: Self.nameSize, weight: .semibold,
                room: inner - .points(8))
            var y = top + .points(24) + Self.leading
            for line in columns[index] {
                sketch.text(line.text, x: left, baseline: y, weight: line.weight, colour: line.colour, room: inner)
                y = y + Self.leading
            }
        }
        return Drawing(size: Size(width: width, height: floor), elements: sketch.elements)
    }

    private struct Line {
        var text: String
        var weight = FontWeight.regular
        var colour = ColourRole.ink
    }

    private func lines(of step: Step, width: Length) -> [Line] {
        var lines = TextWidth.wrap(step.meaning, width: width, size: Self.size, most: 8).map { Line(text: $0) }
        for (label, text) in [(words.figures.who, step.who), (words.figures.measuredBy, step.measure)] where !text.isEmpty {
            lines.append(Line(text: label, weight: .semibold, colour: .accent))
            lines += TextWidth.wrap(text, width: width, size: Self.size, most: 6).map { Line(text: $0) }
        }
        return lines
    }

    /// The steps in words.
    public func alternative(_ title: String) -> String {
        let phrases = words.figures
        let intro =
            steps.count == 1 ? phrases.oneStep : phrases.steps(["count": words.numbers.counted(steps.count)])
        var sentences = title.isEmpty ? [intro] : [title + ".", intro]
        for (index, step) in steps.enumerated() {
            var words = "\(index + 1). \(step.name)"
            if !step.meaning.isEmpty { words += ": \(step.meaning)" }
            sentences.append(sentence(words))
            if !step.who.isEmpty { sentences.append(sentence(phrases.whoThey(["text": step.who]))) }
            if !step.measure.isEmpty { sentences.append(sentence(phrases.measuredByWhat(["text": step.measure]))) }
        }
        return sentences.joined(separator: " ")
    }
}

/// With a full stop, unless it ends with one.
func sentence(_ words: String) -> String {
    guard let last = words.last, !".!?".contains(last) else { return words }
    return words + "."
}
