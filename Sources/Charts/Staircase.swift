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
    /// Of its smallest text; names are larger.
    public var textSize = Length.points(8)

    public init(steps: [Step], width: Length, words: Words = .swedish) {
        self.steps = steps
        self.width = width
        self.words = words
    }

    private var leading: Length { textSize * 105 / 80 }
    private var nameSize: Length { textSize * 95 / 80 }
    private static let gap = Length.points(5)

    /// Never fails, however many steps there are. Where the words of a step are wider than it, the steps stand under one
    /// another.
    public func drawing() -> Drawing {
        guard width >= .points(300) else { return stack() }
        for size in [nameSize, textSize] where isRoomy(nameSize: size) { return stairs(nameSize: size) }
        return stack()
    }

    private var stepWidth: Length { (width - Self.gap * (max(1, steps.count) - 1)) / max(1, steps.count) }
    private var inner: Length { stepWidth - .points(12) }
    /// For the number of a step, beside the first line of its name.
    private var numberWidth: Length { TextWidth.of(String(steps.count), size: textSize, weight: .semibold) + .points(3) }

    /// No name is broken within a word, and nothing else within a short one.
    private func isRoomy(nameSize: Length) -> Bool {
        steps.allSatisfy { step in
            let name = TextWidth.widestWord(step.name, size: nameSize, weight: .semibold)
            let texts = [step.meaning, step.who, step.measure].map { TextWidth.widestWord($0, size: textSize) }
            let isReadable = texts.allSatisfy { $0 <= inner || inner >= textSize * 15 / 2 }
            return name <= inner - numberWidth && isReadable
        }
    }

    /// Under one another, the first on top, where there is no width for stairs: the bar above each step grows as the
    /// stairs rise.
    private func stack() -> Drawing {
        var sketch = Sketch(textSize: textSize)
        let inner = width - .points(12)
        let nameLeading = nameSize * 125 / 95
        var top = Length.zero
        for (index, step) in steps.enumerated() {
            let names = TextWidth.wrap("\(index + 1). \(step.name)", width: inner, size: nameSize, weight: .semibold)
            let texts = lines(of: step, width: inner)
            let height = .points(12) + nameLeading * names.count + leading * texts.count
            sketch.rectangle(Rect(x: .zero, y: top, width: width, height: height), fill: .role(.tint))
            sketch.rectangle(
                Rect(x: .zero, y: top, width: width * (index + 1) / max(1, steps.count), height: .points(2.5)),
                fill: .role(.accent))
            var y = top + .points(5.5) + nameSize
            for name in names {
                sketch.text(name, x: .points(6), baseline: y, size: nameSize, weight: .semibold)
                y = y + nameLeading
            }
            for line in texts {
                sketch.text(line.text, x: .points(6), baseline: y, weight: line.weight, colour: line.colour)
                y = y + leading
            }
            top = top + height + .points(5)
        }
        return Drawing(size: Size(width: width, height: max(.points(20), top - .points(5))), elements: sketch.drawn)
    }

    private func stairs(nameSize: Length) -> Drawing {
        var sketch = Sketch(textSize: textSize)
        let count = max(1, steps.count)
        let rise = Length.points(count > 8 ? 10 : 20)
        let nameLeading = nameSize * 12 / 10
        let names = steps.map { TextWidth.wrap($0.name, width: inner - numberWidth, size: nameSize, weight: .semibold) }
        let columns = steps.map { lines(of: $0, width: inner) }
        // From the top of a step to the baseline of its last name.
        func nameDepth(_ index: Int) -> Length { .points(7.5) + nameSize + nameLeading * (max(1, names[index].count) - 1) }
        // As low as the texts let it be: a high step has more room for its own.
        var floor = rise * (count - 1) + .points(32)
        for (index, lines) in columns.enumerated() {
            let deep = nameDepth(index) + .points(7) + (lines.isEmpty ? .zero : leading * lines.count + .points(1))
            floor = max(floor, rise * (count - 1 - index) + deep + .points(7))
        }
        for (index, own) in names.enumerated() {
            let x = (stepWidth + Self.gap) * index
            let top = rise * (count - 1 - index)
            sketch.rectangle(Rect(x: x, y: top, width: stepWidth, height: floor - top), fill: .role(.tint))
            sketch.rectangle(Rect(x: x, y: top, width: stepWidth, height: .points(2.5)), fill: .role(.accent))
            let left = x + .points(6)
            sketch.text(
                "\(index + 1)", x: x + stepWidth - .points(6), baseline: top + .points(7.5) + nameSize, anchor: .end,
                weight: .semibold, colour: .accent)
            for (number, line) in own.enumerated() {
                sketch.text(
                    line, x: left, baseline: top + .points(7.5) + nameSize + nameLeading * number, size: nameSize,
                    weight: .semibold)
            }
            var y = top + nameDepth(index) + .points(7) + leading
            for line in columns[index] {
                sketch.text(line.text, x: left, baseline: y, weight: line.weight, colour: line.colour)
                y = y + leading
            }
        }
        return Drawing(size: Size(width: width, height: floor), elements: sketch.drawn)
    }

    private struct Line {
        var text: String
        var weight = FontWeight.regular
        var colour = ColourRole.ink
    }

    private func lines(of step: Step, width: Length) -> [Line] {
        var lines = TextWidth.wrap(step.meaning, width: width, size: textSize).map { Line(text: $0) }
        for (label, text) in [(words.figures.who, step.who), (words.figures.measuredBy, step.measure)] where !text.isEmpty {
            lines.append(Line(text: label, weight: .semibold, colour: .accent))
            lines += TextWidth.wrap(text, width: width, size: textSize).map { Line(text: $0) }
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
