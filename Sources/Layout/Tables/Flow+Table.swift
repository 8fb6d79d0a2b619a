import DocumentTree
import Style

extension FlowBuilder {
    /// Sets a table: caption, head, a strip for each row, notes. One that is too wide for any page is left to be
    /// parted, and the document is set again with its parts.
    mutating func set(_ table: Table) {
        guard !table.columns.isEmpty else { return }
        let fit = tableFit
        if let fitted = fit.fit(table) {
            set(table, fitted, landscapeWidth: fit.landscapeWidth)
            return
        }
        if table.part == nil, let parts = TableParting(fit: fit, words: words).parts(table) {
            partings[table.id] = parts
            return
        }
        refuse(table, fit)
        set(table, fit.unfitted(table), landscapeWidth: fit.landscapeWidth)
    }

    private var tableFit: TableFit {
        let page = theme.page
        let turned = page.size.height - page.left - page.right
        return TableFit(
            theme: theme, setter: setter, language: frame.language, width: frame.width,
            landscapeWidth: frame.isMain && frame.x == .zero && turned > frame.width ? turned : nil)
    }

    private mutating func set(_ table: Table, _ fitted: FittedTable, landscapeWidth: Length?) {
        let outer = frame
        if fitted.landscape {
            beginLandscape()
            frame.width = landscapeWidth ?? frame.width
        }
        setCaption(table)
        var setter = TableSetter(table: table, fitted: fitted, x: frame.x, look: theme.tables)
        setter.setHead(&self)
        let continuation = setter.continuation(&self)
        refuseTallHead(table, continuation, landscape: fitted.landscape)
        setter.setRows(&self, head: continuation)
        setNotes(table)
        frame = outer
        pendingGap = theme.text.body.leading + theme.text.body.leading / 4
        if fitted.landscape { endSection(landscape: true) }
    }

    /// A column of figures that has no room beside the names of the rows: what it needs, and what there is.
    private mutating func refuse(_ table: Table, _ fit: TableFit) {
        let (column, needs, room) = TableParting(fit: fit, words: words).widest(table)
        diagnostics.report(
            .tableTooWide, at: table.range,
            [
                "kolumn": table.headerWords(of: column), "grad": (fit.sizes.last ?? .zero).inPoints,
                "behov": needs.inMillimetres, "plats": room.inMillimetres,
            ])
    }

    /// The head stands on every page that the table goes on to, and must leave room for rows there.
    private mutating func refuseTallHead(_ table: Table, _ head: [Strip], landscape: Bool) {
        let page = theme.page
        let room = (landscape ? page.size.width : page.size.height) - page.top - page.bottom
        let height = head.reduce(Length.zero) { $0 + $1.gap + $1.height }
        guard height > room / 2 else { return }
        diagnostics.report(
            .tableHeadTooTall, at: table.range, ["behov": height.inMillimetres, "plats": room.inMillimetres])
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
        // The parts of a table have captions of one kind.
        let isPlain = table.part.map { $0.number > 1 ? hasPlainCaption : underHeading } ?? underHeading
        hasPlainCaption = isPlain
        let plain = theme.text.table.with(colour: .muted)
        var style = isPlain ? plain : theme.text.caption
        if isPlain { style.after = .points(6) }
        var words = InlineFlattener(style, node: table.captionID)
        words.append(table.caption)
        if let unit = table.unit, !unit.isEmpty {
            words.append(", \(unit)", style: plain, node: table.captionID)
        }
        addAnchor(table.anchor, level: table.outlineLevel ?? 0, title: table.part?.title ?? table.caption.plainText)
        let lines = setBalanced(words, width: frame.width)
        guard !lines.isEmpty else { return }
        let above =
            underHeading
            ? .points(1) : gapOnGrid(before: style.before, depth: style.leading * lines.count + style.after)
        addOpening(lines, style, gap: above)
        pendingGap = style.after
        keepCost = BreakCost.never
    }

    private func noteMark(_ mark: String, _ note: TableNote, _ style: TextStyle) -> InlineFlattener {
        var label = InlineFlattener(style, node: note.labelID)
        label.appendRaised(mark, node: note.labelID)
        return label
    }

    private mutating func setNotes(_ table: Table) {
        let style = theme.text.note
        var indent = Length.zero
        for note in table.notes {
            guard let mark = note.mark else { continue }
            indent = max(indent, .points(9), setter.naturalWidth(noteMark(mark, note, style).text).max + .points(3))
        }
        for (index, note) in table.notes.enumerated() {
            let isHanging = note.mark != nil
            // A note that begins at the right has its mark there.
            let runsLeft = note.inlines.direction == .rightToLeft
            if let mark = note.mark {
                if let line = set(noteMark(mark, note, style), width: .points(100), hyphenated: false).first {
                    let x = runsLeft ? frame.x + frame.width - galley.lines[line].width : frame.x
                    waitingLabels = [[Piece(line: Int32(line), x: x, baseline: baseline(style))]]
                }
            }
            var words = InlineFlattener(style, node: note.id)
            words.append(note.inlines)
            let lines = set(words, width: frame.width - (isHanging ? indent : .zero))
            keepCost = index == 0 ? BreakCost.never : BreakCost.together
            addLines(
                lines, style, x: frame.x + (isHanging && !runsLeft ? indent : .zero), width: frame.width - (isHanging ? indent : .zero),
                gap: index == 0 ? .points(5) : max(style.before, style.after), keepTogether: lines.count < 6)
            settleLabels()
        }
    }
}

extension Table {
    /// The words over a column, from the top; its number where there are none.
    fileprivate func headerWords(of column: Int) -> String {
        let cells = head.flatMap(\.cells).filter { $0.column <= column && column < $0.column + max(1, $0.columnSpan) }
        let words = cells.map(\.inlines.plainText).filter { !$0.isEmpty }.joined(separator: " – ")
        return words.isEmpty ? String(column + 1) : words
    }
}
