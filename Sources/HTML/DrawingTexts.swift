import DocumentTree
import Style

/// The texts of a drawing, over its shapes.
extension Renderer {
    mutating func write(_ text: DrawingText) {
        out.raw("<text x=\"")
        out.points(text.origin.x)
        out.raw("\" y=\"")
        out.points(text.origin.y - text.rise)
        out.raw("\"")
        writeStyle(text.first)
        // The start of a text that runs from right to left is its right end.
        let runsLeft = TextDirection.runsLeft(anywhereIn: text.words) && TextDirection.first(in: text.words.unicodeScalars) == .rightToLeft
        if runsLeft { out.attribute("direction", TextDirection.rightToLeft.name) }
        let anchor = runsLeft ? text.anchor.opposite : text.anchor
        if anchor != .start { out.attribute("text-anchor", anchor.rawValue) }
        if text.baseline != .alphabetic { out.attribute("dominant-baseline", text.baseline.rawValue) }
        if let width = text.wantedWidth {
            out.raw(" textLength=\"")
            out.points(width)
            out.raw("\"")
        }
        if text.words.hasSpacesInRow { out.raw(" style=\"white-space:pre\"") }
        out.raw(">")
        out.text(text.text)
        var rise = text.rise
        for span in text.following {
            out.raw("<tspan")
            if span.shift != .zero {
                out.raw(" dx=\"")
                out.points(span.shift)
                out.raw("\"")
            }
            if span.rise != rise {
                out.raw(" dy=\"")
                out.points(rise - span.rise)
                out.raw("\"")
                rise = span.rise
            }
            writeStyle(span, within: text.first)
            out.raw(">")
            out.text(span.text)
            out.raw("</tspan>")
        }
        out.raw("</text>\n")
    }

    /// - Parameter outer: what the element around it says.
    private mutating func writeStyle(_ span: DrawingSpan, within outer: DrawingSpan? = nil) {
        out.raw(" font-size=\"")
        out.points(span.size)
        out.raw("\"")
        switch span.colour {
        case .role(let role): out.attribute("class", "f-" + role.name)
        case .own(let colour): out.attribute("fill", colour.css)
        }
        if span.weight != (outer?.weight ?? .regular) || span.weight != .regular {
            out.attribute("font-weight", String(span.weight.css))
        }
        if span.italic { out.raw(" font-style=\"italic\"") }
        if !span.italic, outer?.italic == true { out.raw(" font-style=\"normal\"") }
        if span.tracking != 0 {
            out.raw(" letter-spacing=\"")
            out.points(Length(raw: span.tracking))
            out.raw("em\"")
        }
    }
}

extension String {
    /// A browser would make one of them.
    fileprivate var hasSpacesInRow: Bool {
        var wasSpace = false
        for byte in utf8 {
            if byte == 0x20, wasSpace { return true }
            wasSpace = byte == 0x20
        }
        return false
    }
}

extension TextAnchor {
    fileprivate var opposite: TextAnchor {
        switch self {
        case .start: .end
        case .middle: .middle
        case .end: .start
        }
    }
}
