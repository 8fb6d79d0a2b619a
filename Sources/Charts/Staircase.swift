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

    public init(steps: [Step], width: Length) {
        self.steps = steps
        self.width = width
    }

    private static let size = Length.points(8)
    private static let leading = Length.points(10.5)
    private static let nameSize = Length.points(9.5)

    /// Never fails, however many steps there are.
    public func drawing() -> Drawing {
        var sketch = Sketch(textSize: Self.size)
        let count = max(1, steps.count)
        let gap = Length.points(5)
        let own = (width - gap * (count - 1)) / count
        let inner = max(.points(8), own - .points(12))
        let rise = Length.points(count > 8 ? 10 : 20)
        let columns = steps.map { lines(of: $0, width: inner) }
        let deepest = columns.map(\.count).max() ?? 0
        let floor = rise * (count - 1) + .points(24) + Self.leading * deepest + .points(8)
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
        for (label, text) in [("Vilka", step.who), ("Mäts med", step.measure)] where !text.isEmpty {
            lines.append(Line(text: label, weight: .semibold, colour: .accent))
            lines += TextWidth.wrap(text, width: width, size: Self.size, most: 6).map { Line(text: $0) }
        }
        return lines
    }

    /// The steps in words.
    public func alternative(_ title: String) -> String {
        let intro = "En trappa med \(counted(steps.count)) steg, nedifrån och upp."
        var sentences = title.isEmpty ? [intro] : [title + ".", intro]
        for (index, step) in steps.enumerated() {
            var words = "\(index + 1). \(step.name)"
            if !step.meaning.isEmpty { words += ": \(step.meaning)" }
            sentences.append(sentence(words))
            if !step.who.isEmpty { sentences.append(sentence("Vilka: \(step.who)")) }
            if !step.measure.isEmpty { sentences.append(sentence("Mäts med: \(step.measure)")) }
        }
        return sentences.joined(separator: " ")
    }
}

/// With a full stop, unless it ends with one.
func sentence(_ words: String) -> String {
    guard let last = words.last, !".!?".contains(last) else { return words }
    return words + "."
}
