import DocumentTree
import Style

extension FlowBuilder {
    /// A caption above, as tables have it, and the picture: kept whole, and scaled down where it is wider than the
    /// measure or taller than a page.
    mutating func set(_ figure: Figure) {
        // A line that introduces it does not stay behind.
        if paragraphAbove { keepCost = max(keepCost, BreakCost.introduction) }
        addAnchor(figure.anchor, level: 0, title: figure.caption.plainText)
        let hasCaption = setCaption(figure)
        let wanted = figure.content.size
        guard wanted.width > .zero, wanted.height > .zero else { return }
        var size = wanted
        if let height = figure.height, height > .zero {
            size = Size(width: scaled(wanted.width, height, wanted.height), height: height)
        }
        if size.width > frame.width { size = wanted.scaled(toWidth: frame.width) }
        let page = theme.page
        let tallest = page.size.height - page.top - page.bottom - theme.text.caption.leading * 3
        if size.height > tallest, tallest > .zero {
            size = Size(width: scaled(size.width, tallest, size.height), height: tallest)
        }

        let origin = Point(x: frame.x, y: .zero)
        let gap = hasCaption ? pendingGap : gap(before: theme.text.body.leading / 2)
        switch figure.content {
        case .file: break
        case .drawing(let drawing):
            let pieces = setTexts(of: drawing, node: figure.id, at: origin, width: size.width)
            let number = galley.figures.count
            galley.drawings.append(drawing)
            galley.figures.append(
                GalleyFigure(
                    drawing: galley.drawings.count - 1, node: figure.id,
                    rect: Rect(x: origin.x, y: origin.y, width: size.width, height: size.height)))
            addStrip(height: size.height, gap: gap, cost: hasCaption ? BreakCost.never : BreakCost.free) {
                $0.pieces += pieces
            }
            galley.strips[galley.strips.count - 1].figure = Int32(number)
        }
        pendingGap = theme.text.body.leading + theme.text.body.leading / 4
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
        addLines(lines, style, x: frame.x, gap: above, keepTogether: true)
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
            guard var line = set(text, size: size, node: node) else { continue }
            if let room, room > .zero, galley.lines[line].width > room {
                size = scaled(size, room, galley.lines[line].width)
                guard let smaller = set(text, size: size, node: node) else { continue }
                line = smaller
            }
            let own = galley.lines[line].width
            let shift: Length
            switch text.anchor {
            case .start: shift = .zero
            case .middle: shift = own / 2
            case .end: shift = own
            }
            pieces.append(
                Piece(
                    line: Int32(line), x: origin.x + scaled(text.origin.x, width, drawing.size.width) - shift,
                    baseline: origin.y + scaled(text.origin.y, width, drawing.size.width)))
        }
        return pieces
    }

    private mutating func set(_ text: DrawingText, size: Length, node: NodeID) -> Int? {
        var style = theme.text.table.with(weight: text.weight, colour: text.colour, italic: text.italic)
        style.size = size
        var words = InlineFlattener(style, node: node, tabularFigures: true)
        words.append(text.text)
        return set(words, width: .points(100_000), hyphenated: false).first
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
