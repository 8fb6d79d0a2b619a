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

    public init(levels: [[Box]], width: Length, words: Words = .swedish) {
        self.levels = levels.filter { !$0.isEmpty }
        self.width = width
        self.words = words
    }

    private static let size = Length.points(8)
    private static let leading = Length.points(10.5)
    private static let nameLeading = Length.points(12)
    private static let nameSize = Length.points(9.5)
    private static let gap = Length.points(10)
    private static let drop = Length.points(18)

    /// Never fails, however many boxes there are.
    public func drawing() -> Drawing { width < .points(300) ? tower() : tree() }

    private func tree() -> Drawing {
        var sketch = Sketch(textSize: Self.size)
        var top = Length.zero
        var above: [Length] = []
        for (number, level) in levels.enumerated() {
            // More than six in a row could not be read: they go on in the next.
            let perRow = min(level.count, 6)
            var centres: [Length] = []
            var start = 0
            while start < level.count {
                let row = Array(level[start..<min(start + perRow, level.count)])
                let columns = max(perRow, 2)
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
        return Drawing(size: Size(width: width, height: max(.points(20), top + .points(1))), elements: sketch.elements)
    }

    /// Where it is narrow: a level of several boxes stands in a frame, and the frames hang together.
    private func tower() -> Drawing {
        var sketch = Sketch(textSize: Self.size)
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
            let perRow = level.contains { !$0.items.isEmpty } ? 1 : min(level.count, 2)
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
        return Drawing(size: Size(width: width, height: max(.points(20), top + .points(1))), elements: sketch.elements)
    }

    private func nameLines(_ box: Box, _ width: Length) -> [String] {
        TextWidth.balanced(box.name, width: width - .points(14), size: Self.nameSize, weight: .semibold, most: 3)
    }

    private func textLines(_ box: Box, _ width: Length) -> [String] {
        TextWidth.wrap(box.text, width: width - .points(14), size: Self.size, most: 4)
    }

    private func height(of box: Box, width: Length) -> Length {
        Self.nameLeading * nameLines(box, width).count + Self.leading * textLines(box, width).count + .points(12)
    }

    private func draw(_ box: Box, _ sketch: inout Sketch, _ rect: Rect, isTop: Bool) {
        let half = Length.points(0.4)
        sketch.rectangle(
            Rect(
                x: rect.origin.x + half, y: rect.origin.y + half, width: rect.size.width - half * 2,
                height: rect.size.height - half * 2),
            fill: .role(.tint), stroke: Stroke(.role(.accent), width: half * 2))
        let names = nameLines(box, rect.size.width), words = textLines(box, rect.size.width)
        let used = Self.nameLeading * names.count + Self.leading * words.count
        var y = rect.origin.y + (rect.size.height - used) / 2
        let centre = rect.origin.x + rect.size.width / 2
        let room = rect.size.width - .points(8)
        for line in names {
            sketch.text(
                line, x: centre, middle: y + Self.nameLeading / 2, anchor: .middle, size: Self.nameSize,
                weight: .semibold, room: room)
            y = y + Self.nameLeading
        }
        for line in words {
            sketch.text(line, x: centre, middle: y + Self.leading / 2, anchor: .middle, room: room)
            y = y + Self.leading
        }
    }

    /// A list beside a rule; the height that it takes.
    private func drawItems(_ box: Box, _ sketch: inout Sketch, x: Length, y: Length, width: Length) -> Length {
        if box.items.isEmpty { return .zero }
        let inner = width - .points(12)
        var baseline = y + .points(5)
        for item in box.items {
            for (number, line) in TextWidth.wrap(item, width: inner, size: Self.size, most: 3).enumerated() {
                baseline = baseline + Self.leading + (number == 0 ? .points(2) : .zero)
                sketch.text(line, x: x + .points(10), baseline: baseline, room: inner)
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
