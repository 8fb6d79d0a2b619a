import DocumentTree
import Style

extension FlowBuilder {
    /// Sets a table: caption, head, a strip for each row, notes.
    mutating func set(_ table: Table) {
        guard !table.columns.isEmpty else { return }
        let outer = frame
        let page = theme.page
        let turned = page.size.height - page.left - page.right
        let landscapeWidth = frame.isMain && turned > frame.width ? turned : nil
        let fitted = TableFit(theme: theme, setter: setter, language: frame.language)
            .fit(table, width: frame.width, landscapeWidth: landscapeWidth)
        if fitted.overflows {
            let size = theme.smallestTableSize.raw
            diagnostics.report(
                .tableTooWide, at: table.range,
                ["tabell": table.caption.plainText, "grad": size % 1000 == 0 ? "\(size / 1000)" : "\(size / 1000),\(size % 1000 / 100)"])
        }
        if fitted.landscape {
            beginLandscape()
            frame.width = landscapeWidth ?? frame.width
        }
        setCaption(table)
        var setter = TableSetter(table: table, fitted: fitted, x: frame.x)
        setter.setHead(&self)
        galley.continuations.append(setter.continuation(&self))
        setter.setRows(&self, continuation: galley.continuations.count - 1)
        setNotes(table)
        frame = outer
        pendingGap = theme.text.body.leading + theme.text.body.leading / 4
        if fitted.landscape { endSection(landscape: true) }
    }

    /// Ends the portrait pages, takes headings that stand directly above along, and goes on with a landscape
    /// page that is already begun.
    private mutating func beginLandscape() {
        let start = galley.sections.last?.end ?? 0
        var first = galley.strips.count
        if keepCost >= BreakCost.never, first > start {
            first -= 1
            while first > start, galley.strips[first].breakCost >= BreakCost.never { first -= 1 }
        }
        if let last = galley.sections.last, last.landscape, first == last.end {
            galley.sections.removeLast()
            if first < galley.strips.count {
                galley.strips[first].gap = theme.text.heading2.before
            } else {
                pendingGap = theme.text.heading2.before
            }
        } else if first > start {
            galley.sections.append(GalleySection(first: start, end: first, landscape: false))
            if first < galley.strips.count { galley.strips[first].gap = .zero }
        }
    }

    /// The caption is the table's heading; directly under a heading it is the line below that says more.
    private mutating func setCaption(_ table: Table) {
        let underHeading = headingAbove > 1
        let plain = theme.text.table.with(colour: .muted)
        var style = underHeading ? plain : theme.text.caption
        if underHeading { style.after = .points(6) }
        var words = InlineFlattener(style, node: table.captionID)
        words.append(table.caption)
        if let unit = table.unit, !unit.isEmpty {
            words.append(", \(unit)", style: plain, node: table.captionID)
        }
        addAnchor(table.anchor, level: table.outlineLevel ?? 0, title: table.caption.plainText)
        let lines = setBalanced(words, width: frame.width)
        guard !lines.isEmpty else { return }
        let above =
            underHeading
            ? .points(1) : gapOnGrid(before: style.before, depth: style.leading * lines.count + style.after)
        addOpening(lines, style, gap: above)
        pendingGap = style.after
        keepCost = BreakCost.never
    }

    private mutating func setNotes(_ table: Table) {
        let style = theme.text.note
        let hasMarks = table.notes.contains { $0.mark != nil }
        let indent = hasMarks ? Length.points(9) : .zero
        for (index, note) in table.notes.enumerated() {
            if let mark = note.mark {
                var label = InlineFlattener(style, node: note.labelID)
                label.appendRaised(mark, node: note.labelID)
                if let line = set(label, width: .points(100), hyphenated: false).first {
                    waitingLabels = [[Piece(line: Int32(line), x: frame.x, baseline: baseline(style))]]
                }
            }
            let isHanging = note.mark != nil
            var words = InlineFlattener(style, node: note.id)
            words.append(note.inlines)
            let lines = set(words, width: frame.width - (isHanging ? indent : .zero))
            keepCost = index == 0 ? BreakCost.never : BreakCost.together
            addLines(
                lines, style, x: frame.x + (isHanging ? indent : .zero), width: frame.width - (isHanging ? indent : .zero),
                gap: index == 0 ? .points(5) : max(style.before, style.after), keepTogether: lines.count < 6)
            settleLabels()
        }
    }
}
