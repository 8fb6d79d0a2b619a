import Diagnostics
import DocumentTree
import Style

/// A stretch of text in one style.
struct SVGTextSpan {
    var words = ""
    var style: SVGStyle
    var element: Int
    /// Moved from where the one before it ends, in user units.
    var dx = 0.0
    /// Below the line of the chunk.
    var drop = 0.0
}

/// A line of text that begins at a place of its own.
struct SVGTextChunk {
    var origin: SVGPoint
    var spans: [SVGTextSpan] = []
    var wantedWidth: Double?
}

/// A line as it will be drawn, and what it needs to be judged when all is known.
struct SVGPlacedText {
    var text: DrawingText
    /// How much of what lies under it its colour hides, by stretch.
    var opacities: [Double]
    /// How many layers were painted before it.
    var below: Int
    /// Under the groups that are not opaque, and how opaque they are.
    var groupBelow: Int
    var groupOpacity: Double
    var start: Int
    var end: Int
}

extension SVGReader {
    /// `text` with its `tspan`s (SVG 2, chapter 11): a line for each place that is given. Set in the theme's font.
    mutating func drawText(_ index: Int, _ style: SVGStyle, _ matrix: SVGMatrix) {
        let element = tree.elements[index]
        var walk = TextWalk(chunks: [SVGTextChunk(origin: SVGPoint(x: 0, y: 0))])
        collect(index, style, &walk)
        let chunks = walk.chunks.compactMap { trimmed($0) }
        if chunks.isEmpty { return }
        guard matrix.isUpright else {
            report(.svgTurnedText, element.start, element.end)
            return
        }
        for chunk in chunks { for span in chunk.spans { textLength += span.words.utf8.count } }
        guard textLength <= Self.longestText else {
            report(.svgTooMuchText, element.start, element.end, ["antal": String(Self.longestText / 1000)])
            return
        }
        for chunk in chunks { place(chunk, matrix) }
    }

    // MARK: Reading

    private struct TextWalk {
        var chunks: [SVGTextChunk]
        /// Below the line of the chunk, where `dy` has come.
        var drop = 0.0
        /// What is still to be given to the characters that come.
        var pending: [String: [Double]] = [:]
        /// The last character was a space, which swallows those after it.
        var endsInSpace = true
    }

    private mutating func collect(_ index: Int, _ style: SVGStyle, _ walk: inout TextWalk) {
        let element = tree.elements[index]
        refuseText(element)
        let outer = walk.pending
        let before = units.fontSize
        units.fontSize = style.fontSize
        defer { units.fontSize = before }
        for (name, direction) in [("x", SVGUnits.Direction.horizontal), ("y", .vertical), ("dx", .horizontal), ("dy", .vertical)] {
            guard let attribute = element[name] else { continue }
            guard let values = units.lengths(attribute.value, direction) else {
                unreadable(attribute)
                continue
            }
            // Which characters they are for is counted from this element's first.
            walk.pending[name] = values
        }
        if let attribute = element["textLength"] {
            guard let width = units.length(attribute.value, .horizontal), width > 0,
                tree.elements[index].content.allSatisfy({
                    if case .text = $0 { true } else { false }
                })
            else { return unreadable(attribute) }
            walk.pending["textLength"] = [width]
        }
        for part in element.content {
            switch part {
            case .text(let words): add(words, style, index, &walk)
            case .element(let child):
                let inner = tree.elements[child]
                let name = inner.name
                if isForeign(inner) || ["title", "desc", "metadata", "style"].contains(name) { continue }
                guard name == "tspan" || name == "a" else {
                    report(.svgElement, inner.start, inner.end, ["namn": name])
                    continue
                }
                let own = self.style(of: child, within: style)
                if !own.isDisplayed { continue }
                if own.opacity < 1 || own.clip != nil {
                    report(.svgPropertyOf, inner.start, inner.end, ["namn": own.clip == nil ? "opacity" : "clip-path", "del": name])
                }
                collect(child, own, &walk)
            }
        }
        for name in ["x", "y", "dx", "dy"] where element[name] != nil { walk.pending[name] = outer[name] }
        walk.pending["textLength"] = nil
    }

    private mutating func refuseText(_ element: XMLTree.Element) {
        if let attribute = element["rotate"], SVGScanner.numbers(attribute.value)?.allSatisfy({ $0 == 0 }) != true {
            report(.svgTurnedText, attribute.start, attribute.end)
        }
        if let attribute = element["lengthAdjust"], attribute.value != "spacing", element["textLength"] != nil {
            report(.svgProperty, attribute.start, attribute.end, ["namn": "lengthAdjust", "värde": attribute.value].merging(SVGAdvice.onTextLength) { $1 })
        }
    }

    private mutating func add(_ words: String, _ style: SVGStyle, _ index: Int, _ walk: inout TextWalk) {
        for character in words {
            var shown = character
            if character.isNewline || character == "\t" {
                // Line ends are nothing by themselves where spaces are kept as well.
                shown = " "
            }
            if shown == " ", !style.keepsSpaces {
                if walk.endsInSpace { continue }
                walk.endsInSpace = true
            } else {
                walk.endsInSpace = false
            }
            if walk.pending["x"]?.isEmpty == false || walk.pending["y"]?.isEmpty == false {
                let last = walk.chunks[walk.chunks.count - 1]
                var origin = last.origin
                if walk.pending["y"]?.isEmpty != false { origin.y += walk.drop }
                if let x = take("x", &walk) { origin.x = x } else { origin.x = last.origin.x }
                if let y = take("y", &walk) { origin.y = y }
                let isNew = last.spans.contains { !$0.words.isEmpty }
                if isNew { walk.chunks.append(SVGTextChunk(origin: origin)) } else { walk.chunks[walk.chunks.count - 1].origin = origin }
                walk.drop = 0
                if shown == " ", !style.keepsSpaces { continue }
            }
            let dx = take("dx", &walk) ?? 0
            let dy = take("dy", &walk) ?? 0
            walk.drop += dy
            let number = walk.chunks.count - 1
            if let width = walk.pending["textLength"]?.first {
                walk.chunks[number].wantedWidth = width
                walk.pending["textLength"] = nil
            }
            let spans = walk.chunks[number].spans
            if dx != 0 || dy != 0 || spans.last?.element != index {
                walk.chunks[number].spans.append(SVGTextSpan(style: style, element: index, dx: dx, drop: walk.drop))
            }
            walk.chunks[number].spans[walk.chunks[number].spans.count - 1].words.append(shown)
        }
    }

    private func take(_ name: String, _ walk: inout TextWalk) -> Double? {
        guard let first = walk.pending[name]?.first else { return nil }
        walk.pending[name]?.removeFirst()
        return first
    }

    /// Without the space that it ends in, and without stretches of nothing; nil when nothing is left.
    private func trimmed(_ chunk: SVGTextChunk) -> SVGTextChunk? {
        var chunk = chunk
        while let last = chunk.spans.last {
            if !last.style.keepsSpaces, last.words.hasSuffix(" ") { chunk.spans[chunk.spans.count - 1].words.removeLast() }
            if chunk.spans[chunk.spans.count - 1].words.isEmpty { chunk.spans.removeLast() } else { break }
        }
        keepEdgeSpaces(&chunk)
        return chunk.spans.contains { span in span.words.contains { !$0.isWhitespace } } ? chunk : nil
    }

    /// Spaces that are kept count at the ends of a line too, where setting would drop them.
    private func keepEdgeSpaces(_ chunk: inout SVGTextChunk) {
        guard let first = chunk.spans.indices.first, let last = chunk.spans.indices.last else { return }
        if chunk.spans[first].style.keepsSpaces {
            let words = chunk.spans[first].words
            let count = words.prefix { $0 == " " }.count
            chunk.spans[first].words = String(repeating: "\u{A0}", count: count) + words.dropFirst(count)
        }
        if chunk.spans[last].style.keepsSpaces {
            var words = chunk.spans[last].words
            let count = words.reversed().prefix { $0 == " " }.count
            words.removeLast(count)
            chunk.spans[last].words = words + String(repeating: "\u{A0}", count: count)
        }
    }
}

extension SVGStyle.Baseline {
    var drawn: TextBaseline {
        switch self {
        case .alphabetic: .alphabetic
        case .middle: .middle
        case .central: .central
        case .hanging: .hanging
        case .top: .textTop
        case .bottom: .textBottom
        }
    }
}
