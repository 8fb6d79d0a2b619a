public import DocumentTree
public import Style

/// What keeps a drawing from being read. Charts and figures are drawn so that there is nothing of the kind; where words or
/// values leave no way to do so, whoever asked for the drawing says so instead of printing it.
public enum LegibilityFault: Hashable, Sendable {
    /// Two texts lie over each other.
    case overlap(String, String)
    /// A text leaves the frame.
    case outside(String)
    /// A text is smaller than allowed.
    case small(String)

    /// The text that should be shorter: of two the longer one.
    public var label: String {
        switch self {
        case .overlap(let first, let second): first.count < second.count ? second : first
        case .outside(let text), .small(let text): text
        }
    }
}

extension Drawing {
    /// Everything that is not legible, by widths that no text passes.
    public func legibilityFaults(smallest: Length) -> [LegibilityFault] {
        struct Box {
            var text: String
            var left: Length, right: Length, top: Length, bottom: Length
        }
        var faults: [LegibilityFault] = []
        var boxes: [Box] = []
        // A hair over the edge is no fault.
        let slack = Length.points(0.4)
        for case .text(let text) in elements {
            let width = TextWidth.of(text.text, size: text.size, weight: text.weight)
            let left: Length =
                switch text.anchor {
                case .start: text.origin.x
                case .middle: text.origin.x - width / 2
                case .end: text.origin.x - width
                }
            let box = Box(
                text: text.text, left: left, right: left + width, top: text.origin.y - text.size * 76 / 100,
                bottom: text.origin.y + text.size * 22 / 100)
            if text.size < smallest { faults.append(.small(text.text)) }
            if box.left < -slack || box.right > size.width + slack || box.top < -slack || box.bottom > size.height + slack {
                faults.append(.outside(text.text))
            }
            boxes.append(box)
        }
        boxes.sort { ($0.top, $0.left) < ($1.top, $1.left) }
        for (index, box) in boxes.enumerated() {
            for other in boxes[(index + 1)...] {
                if other.top >= box.bottom - slack { break }
                if other.left < box.right - slack, box.left < other.right - slack { faults.append(.overlap(box.text, other.text)) }
            }
        }
        return faults
    }
}
