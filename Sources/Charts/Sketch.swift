import DocumentTree
import Style

/// A drawing under way, in points as charts think of them.
struct Sketch {
    private(set) var elements: [DrawingElement] = []
    let size: Length

    init(textSize: Length) { size = textSize }

    /// All that was drawn, in room for that and no more: a long pack holds all its charts at once.
    var drawn: [DrawingElement] { elements.withUnsafeBufferPointer { Array($0) } }

    static let hairline = Length.points(0.5)
    /// From one line of a text to the next.
    static func leading(_ size: Length) -> Length { size * 12 / 10 }

    mutating func rectangle(_ rect: Rect, fill: Paint?, stroke: Stroke? = nil) {
        guard rect.size.width > .zero, rect.size.height > .zero else { return }
        elements.append(.rectangle(DrawingRectangle(rect, fill: fill, stroke: stroke)))
    }

    mutating func line(_ from: Point, _ to: Point, _ stroke: Stroke) {
        elements.append(.path(DrawingPath([.move(from), .line(to)], stroke: stroke)))
    }

    mutating func path(_ segments: [PathSegment], fill: Paint? = nil, stroke: Stroke? = nil) {
        elements.append(.path(DrawingPath(segments, fill: fill, stroke: stroke)))
    }

    /// What is said of the chart, below it.
    ///
    /// - Returns: where it ends.
    mutating func note(_ note: String, width: Length, top: Length) -> Length {
        var y = top
        for line in TextWidth.wrap(note, width: width, size: size) {
            text(line, x: .zero, baseline: y + size, colour: .muted, italic: true)
            y = y + Sketch.leading(size)
        }
        return y + .points(2)
    }

    /// A text with its middle at `y`.
    mutating func text(
        _ text: String, x: Length, middle y: Length, anchor: TextAnchor = .start, size: Length? = nil,
        weight: FontWeight = .regular, colour: ColourRole = .ink, italic: Bool = false, room: Length? = nil
    ) {
        let size = size ?? self.size
        // Half the height of a capital below the middle.
        self.text(
            text, x: x, baseline: y + size * 36 / 100, anchor: anchor, size: size, weight: weight, colour: colour,
            italic: italic, room: room)
    }

    mutating func text(
        _ text: String, x: Length, baseline y: Length, anchor: TextAnchor = .start, size: Length? = nil,
        weight: FontWeight = .regular, colour: ColourRole = .ink, italic: Bool = false, room: Length? = nil
    ) {
        guard !text.isEmpty else { return }
        let size = size ?? self.size
        // What it was placed by: a font that is wider must not take more.
        let own = TextWidth.of(text, size: size, weight: weight)
        let room = room.map { max($0, own) } ?? own
        elements.append(
            .text(
                DrawingText(
                    FiguresWhole.joined(text), at: Point(x: x, y: y), anchor: anchor, size: size, weight: weight, italic: italic,
                    colour: .role(colour), room: room)))
    }

    func width(_ text: String, weight: FontWeight = .regular) -> Length {
        TextWidth.of(text, size: size, weight: weight)
    }
}

/// A circle of four curves.
func circle(_ centre: Point, _ r: Length) -> [PathSegment] {
    let k = r * 552 / 1000
    func at(_ dx: Length, _ dy: Length) -> Point { Point(x: centre.x + dx, y: centre.y + dy) }
    return [
        .move(at(r, .zero)), .curve(at(r, k), at(k, r), at(.zero, r)), .curve(at(-k, r), at(-r, k), at(-r, .zero)),
        .curve(at(-r, -k), at(-k, -r), at(.zero, -r)), .curve(at(k, -r), at(r, -k), at(r, .zero)), .close,
    ]
}
