import Style

// Heads, and what stands for them where a table goes on.
extension TableSetter {
    /// The header rows as one strip: cells at the bottom of their rows, a thin rule under each grouped header.
    mutating func setHead(_ flow: inout FlowBuilder) {
        let style = type.head
        let between = Length.points(5)
        let below = Length.points(4) + style.after
        let levels = fitted.measure.head.count
        guard levels > 0 else { return }

        var cells: [(level: Int, last: Int, cell: MeasuredCell, lines: Range<Int>)] = []
        var heights = [Length](repeating: .zero, count: levels)
        for (level, row) in fitted.measure.head.enumerated() {
            let spans = table.head[level].cells.filter { $0.column >= 0 && $0.column < fitted.widths.count }
            for (index, cell) in row.enumerated() {
                let lines = flow.set(cell, width: room(cell))
                let last = min(levels - 1, level + max(1, spans[index].rowSpan) - 1)
                cells.append((level, last, cell, lines))
                if last == level { heights[level] = max(heights[level], style.leading * lines.count) }
            }
        }
        for (level, last, _, lines) in cells where last > level {
            let has = heights[level...last].reduce(between * (last - level), +)
            let needs = style.leading * lines.count
            if needs > has { heights[last] = heights[last] + needs - has }
        }
        var bottoms: [Length] = []
        var y = style.before + (look.headFill == nil ? .zero : .points(4))
        for (level, height) in heights.enumerated() {
            y = y + height
            bottoms.append(y)
            if level < levels - 1 { y = y + between }
        }
        let height = y + below

        let (x, width, baseline) = (x, fitted.width, flow.baseline(style))
        var pieces: [Piece] = []
        var rules: [StripRule] = []
        if let fill = look.headFill {
            rules.append(StripRule(rect: Rect(x: x - TableSetter.reach, y: .zero, width: width + TableSetter.reach * 2, height: height), colour: fill))
        }
        for (_, last, cell, lines) in cells {
            var top = bottoms[last] - style.leading * lines.count
            for line in lines {
                pieces.append(piece(line, cell, flow.galley, baseline: top + baseline))
                top = top + style.leading
            }
            if cell.span > 1, last < levels - 1, !lines.isEmpty {
                rules.append(
                    StripRule(
                        rect: Rect(
                            x: columnX[cell.column], y: bottoms[last] + .points(1.5),
                            width: self.width(cell.column, cell.span), height: Self.hairline), colour: .muted))
            }
        }
        rules.append(
            StripRule(rect: Rect(x: x, y: height - Self.rule, width: width, height: Self.rule), colour: .ink))
        flow.addStrip(height: height, gap: flow.pendingGap, cost: BreakCost.never) {
            $0.rules += rules
            $0.pieces += pieces
        }
        flow.keepCost = BreakCost.never
        headStrip = flow.galley.strips[flow.galley.strips.count - 1]
        headStrip.footnoteCount = 0
    }

    /// What stands above the rows on the pages that the table continues on: the caption with "forts." and the
    /// head once more. Artifacts all.
    func continuation(_ flow: inout FlowBuilder) -> [Strip] {
        var style = flow.theme.text.table.with(colour: .muted)
        style.after = .points(6)
        var words = InlineFlattener(style, node: .none)
        let caption = table.caption.plainText
        words.append("\(caption) (\(flow.words.continued))")
        words.isolate(0..<caption.utf8.count, nil)
        if let unit = table.unit, !unit.isEmpty { words.append(", \(unit)") }
        let baseline = flow.baseline(style)
        var strips: [Strip] = []
        for line in flow.set(words, width: fitted.width, hyphenated: false) {
            var strip = Strip()
            strip.height = style.leading
            strip.pieceStart = Int32(flow.galley.pieces.count)
            strip.pieceCount = 1
            let shift = flow.galley.lines[line].shift(in: fitted.width)
            flow.galley.pieces.append(Piece(line: Int32(line), x: x + shift, baseline: baseline))
            strips.append(strip)
        }
        var head = headStrip
        head.gap = style.after
        if head.height > .zero { strips.append(head) }
        return strips
    }
}
