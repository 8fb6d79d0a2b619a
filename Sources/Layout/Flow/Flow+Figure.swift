import Diagnostics
import DocumentTree
import Style
import Text

extension FlowBuilder {
    /// A caption above, as tables have it, and the picture: kept whole, and scaled down where it is wider than the
    /// measure or taller than a page.
    mutating func set(_ figure: Figure) {
        // A line that introduces it does not stay behind.
        keepCost = max(keepCost, paragraphAbove ? BreakCost.introduction : startsPage ? BreakCost.free : BreakCost.beforeFigure)
        addAnchor(figure.anchor, level: 0, title: figure.caption.plainText)
        let hasCaption = setCaption(figure)
        let gap = hasCaption ? pendingGap : gap(before: theme.text.body.leading / 2)
        let room = figureRoom(gap: gap)
        guard case .drawing(var drawing) = figure.content, drawing.size.width > .zero, drawing.size.height > .zero else { return }
        var compact = figure.compact
        if let lower = compact, drawing.size.height > room {
            // Too tall for any page that it could stand on with what belongs to it: the lower form is its only one.
            drawing = lower
            compact = nil
        }
        let wanted = drawing.size
        var size = wanted
        if let height = figure.height, height > .zero {
            size = Size(width: scaled(wanted.width, height, wanted.height), height: height)
        }
        if size.width > frame.width { size = wanted.scaled(toWidth: frame.width) }
        if size.height > room { size = Size(width: scaled(size.width, room, size.height), height: room) }
        if size != wanted { compact = nil }
        let lower = compact.map { addCompact($0, node: figure.id) } ?? -1
        let (number, pieces) = add(drawing, node: figure.id, size: size)
        if let label = tooSmall {
            let least = theme.smallestFigureText.raw
            let words = least % 1000 == 0 ? "\(least / 1000)" : "\(least / 1000),\(least % 1000 / 100)"
            diagnostics.report(.figureTextTooSmall, at: figure.range, ["text": label, "grad": words])
            tooSmall = nil
        }
        if let (text, size) = unreadable {
            let words = text.count > 40 ? text.prefix(40) + "…" : text[...]
            diagnostics.report(
                .pictureTextTooSmall, at: figure.range,
                ["text": String(words), "grad": "\(size.raw / 1000),\(size.raw % 1000 / 100)", "minst": "\(FlowBuilder.leastReadable.raw / 1000)"])
            unreadable = nil
        }
        addStrip(height: size.height, gap: gap, cost: hasCaption ? BreakCost.never : BreakCost.free) {
            $0.pieces += pieces
        }
        let last = galley.strips.count - 1
        galley.strips[last].figure = number
        galley.strips[last].opensBlock = !hasCaption
        galley.strips[last].compact = lower
        pendingGap = theme.text.body.leading + theme.text.body.leading / 4
    }

    /// Less than this nobody reads on paper.
    static let leastReadable = Length.points(5)

    /// The height that a page has for a figure, below the caption and the headings that it is never parted from.
    private func figureRoom(gap: Length) -> Length {
        let page = theme.page
        let whole = page.size.height - page.top - page.bottom
        let start = galley.sections.last?.end ?? 0
        var above = gap
        var strip = galley.strips.count - 1
        while keepCost >= BreakCost.never, strip >= start {
            above = above + galley.strips[strip].height
            guard galley.strips[strip].breakCost >= BreakCost.never else { break }
            above = above + galley.strips[strip].gap
            strip -= 1
        }
        // Headings so tall that they leave no room are parted from it after all.
        return max(whole - above, whole / 3)
    }

    /// Takes a drawing into the galley: its number among the figures, and its texts.
    private mutating func add(_ drawing: Drawing, node: NodeID, size: Size) -> (number: Int32, pieces: [Piece]) {
        let origin = Point(x: frame.x, y: .zero)
        let pieces = setTexts(of: drawing, node: node, at: origin, width: size.width)
        galley.drawings.append(drawing)
        galley.figures.append(
            GalleyFigure(
                drawing: galley.drawings.count - 1, node: node,
                rect: Rect(x: origin.x, y: origin.y, width: size.width, height: size.height)))
        return (Int32(galley.figures.count - 1), pieces)
    }

    /// The lower form of the drawing that comes next, as a strip to take its place.
    private mutating func addCompact(_ drawing: Drawing, node: NodeID) -> Int32 {
        var strip = Strip()
        let (number, pieces) = add(drawing, node: node, size: drawing.size)
        strip.height = drawing.size.height
        strip.figure = number
        strip.pieceStart = Int32(galley.pieces.count)
        strip.pieceCount = Int32(pieces.count)
        galley.pieces += pieces
        galley.compactStrips.append(strip)
        return Int32(galley.compactStrips.count - 1)
    }

    /// Directly under a heading the caption is the line below that says more; elsewhere it is the figure's heading.
    private mutating func setCaption(_ figure: Figure) -> Bool {
        let underHeading = headingAbove > 1
        let plain = theme.text.table.with(colour: .muted)
        var style = underHeading ? plain : theme.text.table.with(weight: .semibold)
        style.after = .points(6)
        var words = InlineFlattener(style, node: figure.captionID)
        words.append(figure.caption)
        if let unit = figure.unit, !unit.isEmpty, !figure.caption.isEmpty {
            words.append(", \(unit)", style: plain, node: figure.captionID)
        }
        let lines = setBalanced(words, width: frame.width)
        guard !lines.isEmpty else { return false }
        let above = underHeading ? Length.points(1) : gap(before: theme.text.body.leading)
        addOpening(lines, style, gap: above)
        pendingGap = style.after
        keepCost = BreakCost.never
        return true
    }

    /// The texts of a drawing as pieces. A text that turns out wider than its room is set smaller.
    private mutating func setTexts(of drawing: Drawing, node: NodeID, at origin: Point, width: Length) -> [Piece] {
        var pieces: [Piece] = []
        for case .text(let text) in drawing.elements where !text.text.isEmpty {
            var size = scaled(text.size, width, drawing.size.width)
            let room = text.room.map { scaled($0, width, drawing.size.width) }
            guard var lines = set(text, size: size, node: node) else { continue }
            if let room, room > .zero, lines.width > room {
                size = scaled(size, room, lines.width)
                guard let smaller = set(text, size: size, node: node) else { continue }
                lines = smaller
            } else if let wanted = text.wantedWidth.map({ scaled($0, width, drawing.size.width) }) {
                let gaps = max(1, text.words.unicodeScalars.count - 1)
                let spread = (wanted - lines.width).raw * 1000 / gaps / max(1, size.raw)
                guard let spaced = set(text, size: size, node: node, spread: max(-300, min(5000, spread))) else { continue }
                lines = spaced
            }
            // Drawings of ours say how much room a text has; pictures of the user's are as they are.
            if room != nil, size < min(text.size, theme.smallestFigureText), tooSmall == nil { tooSmall = text.text }
            if room == nil, size < min(FlowBuilder.leastReadable, unreadable?.size ?? FlowBuilder.leastReadable) { unreadable = (text.text, size) }
            let own = lines.width
            let shift: Length
            switch text.anchor {
            case .start: shift = .zero
            case .middle: shift = own / 2
            case .end: shift = own
            }
            let baseline = origin.y + scaled(text.origin.y, width, drawing.size.width) + lift(text, size)
            for (line, x) in lines.lines {
                pieces.append(
                    Piece(
                        line: Int32(line), x: origin.x + scaled(text.origin.x, width, drawing.size.width) - shift + x,
                        baseline: baseline))
            }
        }
        return pieces
    }

    private func lift(_ text: DrawingText, _ size: Length) -> Length {
        let library = setter.shaper.library
        return text.baseline.lift(of: library.metrics(library.face(for: FontRequest(weight: text.weight, family: .figures, size: size))), size: size)
    }

    /// The lines that a text is set in, each with how far from its start it begins, and how wide all of it is.
    private mutating func set(
        _ text: DrawingText, size: Length, node: NodeID, spread: Int = 0
    ) -> (lines: [(line: Int, x: Length)], width: Length)? {
        let parts = DrawingTextParts(text, base: theme.text.table, node: node, spread: spread) { scaled($0, size, text.size) }.parts
        var lines: [(line: Int, x: Length)] = []
        var x = Length.zero
        for part in parts {
            guard let line = set(part.words, width: .points(100_000), hyphenated: false).first else { return nil }
            x = x + part.shift
            lines.append((line, x))
            x = x + galley.lines[line].width
        }
        // Spread is put after the last letter too.
        if spread != 0 { x = x - Length(raw: size.raw * spread / 1000) }
        return lines.isEmpty ? nil : (lines, x)
    }
}

/// `length` × `numerator` / `denominator`.
private func scaled(_ length: Length, _ numerator: Length, _ denominator: Length) -> Length {
    numerator == denominator ? length : Length(raw: length.raw * numerator.raw / max(1, denominator.raw))
}

extension Size {
    fileprivate func scaled(toWidth wanted: Length) -> Size {
        Size(width: wanted, height: Length(raw: height.raw * wanted.raw / max(1, width.raw)))
    }
}
