import DocumentTree
import Style

// Where chunks of text stand.
extension SVGReader {
    mutating func place(_ chunk: SVGTextChunk, _ matrix: SVGMatrix) {
        let element = tree.elements[chunk.spans[0].element]
        var spans: [DrawingSpan] = []
        var opacities: [Double] = []
        for span in chunk.spans where span.style.isVisible && span.style.stroke != .none && span.style.strokeWidth > 0 {
            _ = textColour(span)
            return
        }
        let visible = chunk.spans.filter { $0.style.isVisible && $0.style.fill != .none && $0.style.fontSize > 0 }
        if visible.isEmpty { return }
        // What is left out of the middle leaves a gap that only its own width could tell.
        guard visible.count == chunk.spans.count else {
            let hidden = chunk.spans.first { !($0.style.isVisible && $0.style.fill != .none && $0.style.fontSize > 0) }
            let place = tree.elements[hidden?.element ?? chunk.spans[0].element]
            report(.svgPropertyOf, place.start, place.end, ["namn": "visibility", "del": "tspan"])
            return
        }
        for span in chunk.spans where !keepsLetters(span) { return }
        var drop = chunk.spans[0].drop
        let first = drop
        for span in chunk.spans {
            guard let (colour, opacity) = textColour(span) else { return }
            let size = Length.points(min(2_000, span.style.fontSize * matrix.scale))
            guard size >= .points(0.5) else { return }
            drop = span.drop
            var spacing = span.style.letterSpacing / span.style.fontSize * 1000
            spacing = max(-500, min(5_000, spacing))
            spans.append(
                DrawingSpan(
                    span.words, size: size, weight: span.style.fontWeight, italic: span.style.isItalic, colour: colour,
                    shift: .points(span.dx * matrix.scale), rise: .points((span.style.rise - (drop - first)) * matrix.scale),
                    tracking: Int(spacing.rounded())))
            opacities.append(opacity)
        }
        var origin = chunk.origin
        origin.x += chunk.spans[0].dx
        origin.y += first
        spans[0].shift = .zero
        let anchor: TextAnchor =
            switch chunk.spans[0].style.anchor {
            case .start: .start
            case .middle: .middle
            case .end: .end
            }
        let lead = spans[0]
        var text = DrawingText(
            lead.text, at: point(origin, matrix), anchor: anchor, size: lead.size, weight: lead.weight, italic: lead.italic,
            colour: lead.colour)
        (text.rise, text.tracking) = (lead.rise, lead.tracking)
        text.baseline = chunk.spans[0].style.baseline.drawn
        text.following = Array(spans.dropFirst())
        text.wantedWidth = chunk.wantedWidth.map { .points($0 * matrix.scale) }
        let group = ground.openOpacity
        let box = text.estimatedBox
        if ground.isClipped {
            let inside = box.corners.filter { ground.isInside($0) }.count
            if inside == 0 { return }
            guard inside == 4 else {
                report(.svgPropertyOf, element.start, element.end, ["namn": "clip-path", "del": "text"])
                return
            }
        }
        texts.append(
            SVGPlacedText(
                text: text, opacities: opacities, below: ground.count, groupBelow: group.below, groupOpacity: group.opacity,
                start: element.start, end: element.end))
    }

    /// False, with a message, where the theme's font would make other signs of it. Of a weight that the theme's font is not
    /// asked for it is told which one is taken.
    private mutating func keepsLetters(_ span: SVGTextSpan) -> Bool {
        let element = tree.elements[span.element]
        // What is no letter by its code either (☎) is the same sign in every font.
        if let family = span.style.familyOfSigns, span.words.unicodeScalars.contains(where: { $0.value > 32 && $0.value < 256 }) {
            report(.svgFontOfSigns, element.start, element.end, ["familj": family, "text": String(span.words.prefix(40))])
            return false
        }
        let drawn = span.style.fontWeight
        if ![400, 600, 700].contains(span.style.weight) {
            report(
                .svgWeight, element.start, element.end,
                ["namn": "font-weight", "värde": String(span.style.weight), "vikt": drawn.swedishName, "weight": "\(drawn)"])
        }
        return true
    }

    /// nil, with a message, for what letters cannot be painted with.
    private mutating func textColour(_ span: SVGTextSpan) -> (TextColour, Double)? {
        let element = tree.elements[span.element]
        let style = span.style
        if style.stroke != .none, style.strokeWidth > 0, style.strokeOpacity > 0 {
            report(.svgPropertyOf, element.start, element.end, ["namn": "stroke", "del": "text"])
            return nil
        }
        switch style.fill {
        case .colour(let colour): return (.own(colour.colour), colour.alpha * style.fillOpacity)
        case .current:
            guard let colour = style.colour else { return (.ink, style.fillOpacity) }
            return (.own(colour.colour), colour.alpha * style.fillOpacity)
        case .none: return nil
        case .contextFill, .contextStroke:
            report(.svgPropertyOf, element.start, element.end, ["namn": style.fill == .contextFill ? "context-fill" : "context-stroke", "del": "text"])
            return nil
        case .server(let target, _):
            report(.svgProperty, element.start, element.end, ["namn": "fill", "värde": "url(\(target))"])
            return nil
        }
    }
}
