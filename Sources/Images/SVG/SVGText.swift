import DocumentTree
import Style

/// A stretch of text that begins at a place of its own.
private struct SVGTextRun {
    var words = ""
    var origin: SVGPoint
    var style: SVGStyle
}

extension SVGReader {
    /// `text` with its `tspan`s (SVG 2, chapter 11): a run for each place that is given. Set in the theme's font.
    mutating func drawText(_ index: Int, _ style: SVGStyle, _ matrix: SVGMatrix) {
        let element = tree.elements[index]
        guard matrix.isUpright else {
            report(.svgTurnedText, element.start, element.end)
            return
        }
        var runs = [SVGTextRun(origin: SVGPoint(x: 0, y: 0), style: style)]
        place(element, &runs)
        collect(index, style, &runs)
        for run in runs { textLength += run.words.utf8.count }
        guard textLength <= Self.longestText else {
            report(.svgTooMuchText, element.start, element.end, ["antal": String(Self.longestText / 1000)])
            return
        }
        for run in runs {
            let words = collapsed(run.words)
            let size = Length.points(min(2_000, run.style.fontSize * matrix.scale))
            guard !words.isEmpty, size >= .points(0.5), run.style.fill != .none else { continue }
            let anchor: TextAnchor =
                switch run.style.anchor {
                case .start: .start
                case .middle: .middle
                case .end: .end
                }
            elements.append(
                .text(
                    DrawingText(
                        words, at: point(run.origin, matrix), anchor: anchor, size: size,
                        weight: run.style.weight, italic: run.style.isItalic,
                        colour: role(run.style.fill))))
        }
    }

    private mutating func collect(_ index: Int, _ style: SVGStyle, _ runs: inout [SVGTextRun]) {
        for part in tree.elements[index].content {
            switch part {
            case .text(let words):
                if runs[runs.count - 1].words.isEmpty { runs[runs.count - 1].style = style }
                runs[runs.count - 1].words += words
            case .element(let child):
                let element = tree.elements[child]
                let name = localName(element.name)
                if name == "title" || name == "desc" || name.contains(":") { continue }
                guard name == "tspan" else {
                    report(.svgElement, element.start, element.end, ["namn": name])
                    continue
                }
                var own = style
                apply(element, named: name, to: &own)
                if own.isHidden { continue }
                place(element, &runs)
                collect(child, own, &runs)
            }
        }
    }

    /// Begins a new run where an element says a place.
    private mutating func place(_ element: XMLTree.Element, _ runs: inout [SVGTextRun]) {
        guard ["x", "y", "dx", "dy"].contains(where: { element[$0] != nil }) else { return }
        var origin = runs[runs.count - 1].origin
        if element["x"] != nil { origin.x = number(element, "x") }
        if element["y"] != nil { origin.y = number(element, "y") }
        let em = runs[runs.count - 1].style.fontSize
        origin.x += shift(element, "dx", em)
        origin.y += shift(element, "dy", em)
        let style = runs[runs.count - 1].style
        if svgTrimmed(runs[runs.count - 1].words).isEmpty { runs.removeLast() }
        runs.append(SVGTextRun(origin: origin, style: style))
    }

    /// `dy="1.2em"` is how lines are usually moved down.
    private mutating func shift(_ element: XMLTree.Element, _ name: String, _ em: Double) -> Double {
        guard let attribute = element[name] else { return 0 }
        if attribute.value.hasSuffix("em"), let value = svgLength(String(attribute.value.dropLast(2))) { return value * em }
        return number(element, name)
    }

    private func collapsed(_ words: String) -> String {
        words.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }).joined(separator: " ")
    }

    /// Letters are set in the theme's colours: light ones as paper, others as ink.
    private func role(_ paint: SVGPaint) -> ColourRole {
        guard case .colour(let colour) = paint else { return .ink }
        let light = Int(colour.red) * 299 + Int(colour.green) * 587 + Int(colour.blue) * 114
        return light > 150_000 ? .paper : .ink
    }
}
