public import DocumentTree
public import Style

/// Boxes in levels under one another: who stands behind what.
public struct Organisation: Sendable {
    public struct Box: Sendable {
        public var name: String
        /// Said below the name.
        public var text: String
        /// What belongs to it, one to a line under the box.
        public var items: [String]

        public init(name: String, text: String = "", items: [String] = []) {
            self.name = name
            self.text = text
            self.items = items
        }
    }

    public var levels: [[Box]]
    public var width: Length

    public var words: Words
    /// Of its smallest text; names are larger.
    public var textSize = Length.points(8)

    public init(levels: [[Box]], width: Length, words: Words = .swedish) {
        self.levels = levels.filter { !$0.isEmpty }
        self.width = width
        self.words = words
    }

    private var leading: Length { textSize * 105 / 80 }
    private var nameLeading: Length { textSize * 12 / 8 }
    private var nameSize: Length { textSize * 95 / 80 }
    private static let gap = Length.points(10)
    private static let drop = Length.points(18)

    /// Never fails, however many boxes there are.
    public func drawing() -> Drawing { width < .points(300) ? tower() : tree() }

    private func tree() -> Drawing {
        var sketch = Sketch(textSize: textSize)
        var top = Length.zero
        var above: [Length] = []
        for (number, level) in levels.enumerated() {
            // More than six in a row could not be read: they go on in the next.
            let perRow = perRow(level)
            var centres: [Length] = []
            var start = 0
            while start < level.count {
                let row = Array(level[start..<min(start + perRow, level.count)])
                // A single box is not as wide as the page, unless its words are.
                let half = (width - Self.gap) / 2
                let columns = perRow > 1 || row.allSatisfy { isWhole($0, width: half) } ? max(perRow, 2) : 1
                let own = (width - Self.gap * (columns - 1)) / columns
                let used = own * row.count + Self.gap * (row.count - 1)
                let left = (width - used) / 2
                if number > 0 && start == 0 {
                    let centres = row.indices.map { left + (own + Self.gap) * $0 + own / 2 }
                    connect(&sketch, above, centres, top: top, bottom: top + Self.drop)
                    top = top + Self.drop
                }
                let boxHeight = row.map { height(of: $0, width: own) }.max() ?? .zero
                var deepest = Length.zero
                for (index, box) in row.enumerated() {
                    let x = left + (own + Self.gap) * index
                    draw(box, &sketch, Rect(x: x, y: top, width: own, height: boxHeight), isTop: number == 0)
                    let depth = drawItems(box, &sketch, x: x, y: top + boxHeight, width: own)
                    deepest = max(deepest, depth)
                    if start + perRow >= level.count { centres.append(x + own / 2) }
                }
                top = top + boxHeight + deepest
                start += perRow
                if start < level.count { top = top + Self.gap }
            }
            above = centres
        }
        return Drawing(size: Size(width: width, height: max(.points(20), top + .points(1))), elements: sketch.drawn)
    }

    /// Boxes beside one another: as many as hold their words unbroken.
    private func perRow(_ level: [Box]) -> Int {
        let most = min(level.count, 6)
        for count in stride(from: most, to: 1, by: -1) {
            let own = (width - Self.gap * (max(count, 2) - 1)) / max(count, 2)
            if level.allSatisfy({ isWhole($0, width: own) }) { return count }
        }
        return 1
    }

    private func isWhole(_ box: Box, width: Length) -> Bool {
        let inner = width - .points(14)
        return TextWidth.widestWord(box.name, size: nameSize, weight: .semibold) <= inner
            && TextWidth.widestWord(box.text, size: textSize) <= inner
    }

    /// Where it is narrow: a level of several boxes stands in a frame, and the frames hang together.
    private func tower() -> Drawing {
        var sketch = Sketch(textSize: textSize)
        let centre = width / 2
        let drop = Length.points(12)
        let stroke = Stroke(.role(.muted), width: .points(0.8))
        var top = Length.zero
        for (number, level) in levels.enumerated() {
            if number > 0 {
                sketch.line(Point(x: centre, y: top), Point(x: centre, y: top + drop), stroke)
                top = top + drop
            }
            let isGroup = level.count > 1
            let padding = isGroup ? Length.points(6) : .zero
            // Two beside one another, unless they have lists below them.
            let half = (width - padding * 3) / 2
            let isDouble = level.count > 1 && level.allSatisfy { $0.items.isEmpty && isWhole($0, width: half) }
            let perRow = isDouble ? 2 : 1
            let own = (width - padding * 2 - padding * (perRow - 1)) / perRow
            var y = top + padding
            var start = 0
            while start < level.count {
                let row = Array(level[start..<min(start + perRow, level.count)])
                let boxHeight = row.map { height(of: $0, width: own) }.max() ?? .zero
                // The last one of an odd number has the row to itself.
                let wide = row.count == perRow ? own : width - padding * 2
                var deepest = Length.zero
                for (index, box) in row.enumerated() {
                    let x = padding + (own + padding) * index
                    draw(box, &sketch, Rect(x: x, y: y, width: wide, height: boxHeight), isTop: number == 0)
                    deepest = max(deepest, drawItems(box, &sketch, x: x, y: y + boxHeight, width: wide))
                }
                y = y + boxHeight + deepest + padding
                start += perRow
            }
            if isGroup {
                let half = Length.points(0.25)
                sketch.rectangle(
                    Rect(x: half, y: top + half, width: width - half * 2, height: y - top - half * 2), fill: nil,
                    stroke: Stroke(.role(.muted), width: Sketch.hairline))
            }
            top = y
        }
        return Drawing(size: Size(width: width, height: max(.points(20), top + .points(1))), elements: sketch.drawn)
    }

    private func nameLines(_ box: Box, _ width: Length) -> [String] {
        TextWidth.balanced(box.name, width: width - .points(14), size: nameSize, weight: .semibold)
    }

    private func textLines(_ box: Box, _ width: Length) -> [String] {
        TextWidth.wrap(box.text, width: width - .points(14), size: textSize)
    }

    private func height(of box: Box, width: Length) -> Length {
        nameLeading * nameLines(box, width).count + leading * textLines(box, width).count + .points(12)
    }

    private func draw(_ box: Box, _ sketch: inout Sketch, _ rect: Rect, isTop: Bool) {
        let half = Length.points(0.4)
        sketch.rectangle(
            Rect(
                x: rect.origin.x + half, y: rect.origin.y + half, width: rect.size.width - half * 2,
                height: rect.size.height - half * 2),
            fill: .role(.tint), stroke: Stroke(.role(.accent), width: half * 2))
        let names = nameLines(box, rect.size.width), words = textLines(box, rect.size.width)
        let used = nameLeading * names.count + leading * words.count
        var y = rect.origin.y + (rect.size.height - used) / 2
        let centre = rect.origin.x + rect.size.width / 2
        for line in names {
            sketch.text(
                line, x: centre, middle: y + nameLeading / 2, anchor: .middle, size: nameSize,
                weight: .semibold)
            y = y + nameLeading
        }
        for line in words {
            sketch.text(line, x: centre, middle: y + leading / 2, anchor: .middle)
            y = y + leading
        }
    }

    /// A list beside a rule; the height that it takes.
    private func drawItems(_ box: Box, _ sketch: inout Sketch, x: Length, y: Length, width: Length) -> Length {
        if box.items.isEmpty { return .zero }
        let inner = width - .points(12)
        var baseline = y + .points(5)
        for item in box.items {
            for (number, line) in TextWidth.wrap(item, width: inner, size: textSize).enumerated() {
                baseline = baseline + leading + (number == 0 ? .points(2) : .zero)
                sketch.text(line, x: x + .points(10), baseline: baseline)
            }
        }
        sketch.line(
            Point(x: x + .points(2), y: y), Point(x: x + .points(2), y: baseline + .points(3)),
            Stroke(.role(.accent), width: .points(0.8)))
        return baseline + .points(5) - y
    }

    private func connect(_ sketch: inout Sketch, _ above: [Length], _ below: [Length], top: Length, bottom: Length) {
        let stroke = Stroke(.role(.muted), width: .points(0.8))
        let middle = (top + bottom) / 2
        let all = above + below
        guard let left = all.min(), let right = all.max() else { return }
        for x in above { sketch.line(Point(x: x, y: top), Point(x: x, y: middle), stroke) }
        for x in below { sketch.line(Point(x: x, y: middle), Point(x: x, y: bottom), stroke) }
        if left < right { sketch.line(Point(x: left, y: middle), Point(x: right, y: middle), stroke) }
    }

    /// The levels in words, from the top.
    public func alternative(_ title: String) -> String {
        let phrases = words.figures
        let intro =
            levels.count == 1 ? phrases.oneLevel : phrases.levels(["count": words.numbers.counted(levels.count)])
        var sentences = title.isEmpty ? [intro] : [title + ".", intro]
        for (number, level) in levels.enumerated() {
            let names = level.map { box in box.text.isEmpty ? box.name : "\(box.name) (\(box.text))" }
            sentences.append("\(number + 1). \(names.joined(separator: ", ")).")
            for box in level where !box.items.isEmpty {
                sentences.append(phrases.under(["name": box.name, "items": box.items.joined(separator: ", ")]))
            }
        }
        return sentences.joined(separator: " ")
    }
}
