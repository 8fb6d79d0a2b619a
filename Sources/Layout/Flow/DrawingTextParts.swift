import DocumentTree
import Style
import Text

/// A picture's line of text as what is set: a part begins where it is moved from where the one before it ends.
struct DrawingTextParts {
    struct Part {
        var shift: Length
        /// Of its first stretch.
        var size: Length
        var words: InlineFlattener
    }

    private(set) var parts: [Part] = []

    /// - Parameters:
    ///   - base: what the theme has for text of the kind.
    ///   - spread: thousandths of an em that are added between letters.
    init(_ text: DrawingText, base: TextStyle, node: NodeID, spread: Int = 0, _ scaled: (Length) -> Length) {
        let spans = [text.first] + text.following
        for (number, span) in spans.enumerated() where !span.text.isEmpty {
            let size = scaled(span.size)
            // Drawings are placed by the letters' own widths, as web pages set them.
            let font = FontRequest(
                weight: span.weight, italic: span.italic, family: .figures, size: size, tabularFigures: true, tracking: span.tracking + spread)
            if parts.isEmpty || span.shift != .zero {
                var style = base
                style.size = size
                parts.append(Part(shift: scaled(span.shift), size: size, words: InlineFlattener(style, node: node)))
            }
            var words = span.text
            // A space that a line would end in is there all the same when something follows.
            let isLast = number + 1 == spans.count || spans[number + 1].shift != .zero
            if isLast, number + 1 < spans.count, words.hasSuffix(" ") { words = words.dropLast() + "\u{A0}" }
            parts[parts.count - 1].words.append(words, font: font, colour: span.colour, rise: scaled(span.rise))
        }
    }
}

extension TextBaseline {
    /// How far below the origin the letters stand.
    func lift(of face: FaceMetrics, size: Length) -> Length {
        let units: Int =
            switch self {
            case .alphabetic: 0
            case .middle: face.xHeight / 2
            case .central: (face.ascender + face.descender) / 2
            case .hanging: face.ascender * 8 / 10
            case .textTop: face.ascender
            case .textBottom: face.descender
            }
        return Length(raw: units * size.raw / max(1, face.unitsPerEm))
    }
}
