import Diagnostics
import DocumentTree
import Style

extension FlowBuilder {
    /// Sets blocks one after another in the current frame.
    mutating func flow(_ blocks: [Block]) {
        var isUnderHeading = false
        for (index, block) in blocks.enumerated() {
            if frame.x == .zero { isTooDeep = false }
            isUnderHeading = block.isHeading || isUnderHeading && block.isNote
            let first = galley.strips.count
            flow(block)
            guard index + 1 < blocks.count else { continue }
            if frame.isMain { keepTail(block, from: first, before: blocks[index + 1]) }
            keepNext(block, blocks[index + 1])
            // What papers an item has is said with its heading, and is not left with it at the foot of a page.
            if isUnderHeading, block.isNote { keepCost = max(keepCost, BreakCost.never) }
        }
    }

    /// Sets what stands within a list, a quote or the like, where lines are shorter. What lies so deep that no words
    /// fit on its lines is refused, once for all that lies there.
    mutating func flowInside(_ blocks: [Block]) {
        guard frame.width < narrowest else { return flow(blocks) }
        if isTooDeep { return }
        isTooDeep = true
        diagnostics.report(
            .tooDeep, at: blocks.firstRange, ["plats": frame.width.inMillimetres, "behov": narrowest.inMillimetres])
    }

    /// The shortest lines that can be read as text: about fifteen letters.
    private var narrowest: Length { theme.text.body.size * 8 }

    /// A short paragraph that ends a section does not begin a page, where it would stand over the next section's
    /// heading as though it belonged to that.
    private mutating func keepTail(_ block: Block, from first: Int, before next: Block) {
        guard case .paragraph(let paragraph) = block, paragraph.role == .body, case .heading = next,
            first < galley.strips.count, galley.strips.count - first <= 3
        else { return }
        galley.strips[first].breakCost = max(galley.strips[first].breakCost, BreakCost.tail)
    }

    /// Words in bold alone say whose what follows is, as a heading does (“**The member moves**”); and the lines that people
    /// sign on stand on one page, with the words above them.
    private mutating func keepNext(_ block: Block, _ next: Block) {
        guard case .paragraph(let paragraph) = block else { return }
        if paragraph.role == .body, paragraph.isBoldAlone, case .paragraph = next { keepCost = max(keepCost, BreakCost.never) }
        if [.signature, .body].contains(paragraph.role), case .paragraph(let other) = next, other.role == .signature {
            keepCost = max(keepCost, BreakCost.lonely)
        }
    }

    private mutating func flow(_ block: Block) {
        switch block {
        case .heading(let heading): set(heading)
        case .paragraph(let paragraph): set(paragraph)
        case .list(let list): set(list)
        case .quote(let quote): set(quote)
        case .callout(let callout): set(callout)
        case .code(let code): set(code)
        case .table(let table): set(table)
        case .figure(let figure): set(figure)
        case .keyFigures(let figures): set(figures)
        case .definitions(let definitions): set(definitions)
        case .contents(let contents): set(contents)
        case .thematicBreak: setThematicBreak()
        case .pageBreak: if frame.isMain { endSection(landscape: false) }
        }
        reportMissingGlyphs(at: block.range)
    }

    /// The picture lies across the top of the page; what is set begins below it.
    mutating func leavePictureRoom() {
        let room = theme.cover.pictureHeight + .millimetres(10) - theme.page.top
        guard theme.cover.pictureHeight > .zero, room > .zero else { return }
        addStrip(height: room) { _ in }
        keepCost = BreakCost.never
    }

    /// The band behind the mark and the title reaches from the page's edge to below what has been set so far.
    private mutating func reachBand() {
        guard let colour = theme.cover.band, isCover, galley.sections.isEmpty else { return }
        if galley.bars.isEmpty {
            galley.bars.append(
                Bar(
                    first: 0, end: 0, x: .zero - theme.page.left, width: theme.page.size.width, above: theme.page.top,
                    below: .points(16), colour: colour))
        }
        galley.bars[0].end = Int32(galley.strips.count)
    }

    /// In the colour that words on the band have.
    private func onCover(_ style: TextStyle) -> TextStyle {
        guard theme.cover.band != nil else { return style }
        return style.with(colour: theme.cover.bandText)
    }

    private mutating func set(_ heading: Heading) {
        let opensPack = isCover && heading.level == 1
        let style = withWholeWords(opensPack ? onCover(theme.text.coverTitle) : theme.text.heading(heading.level), heading)
        var words = InlineFlattener(style, node: heading.id)
        words.append(heading.inlines)
        let lines = setBalanced(words, width: frame.width)
        let depth = style.leading * lines.count + style.after
        // Directly under another heading the space between them is that heading's own.
        let gap = opensPack ? theme.cover.space + style.before : headingAbove > 1 ? gapOnGrid(depth: depth) : gapOnGrid(before: style.before, depth: depth)
        if !opensPack { addAirOnTop(style.before, of: heading.level) }
        addAnchor(heading.anchor, level: heading.level, title: heading.inlines.plainText)
        if startsPage { startOnGrid(depth: depth) }
        if opensPack { galley.titleStrip = galley.strips.count }
        addOpening(lines, style, gap: gap)
        pendingGap = style.after
        keepCost = BreakCost.never
        headingAbove = heading.level
        if opensPack { reachBand() }
    }

    /// A title on narrow paper is rather smaller than broken within a word; never less than two thirds of its size, or than the text.
    private func withWholeWords(_ style: TextStyle, _ heading: Heading) -> TextStyle {
        guard heading.level == 1 else { return style }
        var words = InlineFlattener(style, node: heading.id)
        words.append(heading.inlines)
        let longest = setter.naturalWidth(words.text, language: frame.language).min
        guard longest > frame.width, frame.width > .zero else { return style }
        let least = max(style.size * 2 / 3, min(style.size, theme.text.body.size))
        // To a tenth of a point, rounded down.
        let fitting = Length(raw: style.size.raw * frame.width.raw / longest.raw / 100 * 100)
        var smaller = style
        smaller.size = max(least, fitting)
        smaller.leading = Length(raw: style.leading.raw * smaller.size.raw / max(1, style.size.raw))
        return smaller
    }

    private mutating func set(_ paragraph: Paragraph) {
        switch paragraph.role {
        case .body: setBody(paragraph)
        case .lead: setLine(paragraph, theme.text.lead)
        case .note: setLine(paragraph, theme.text.note)
        case .eyebrow where isCover:
            // The organisation's name where it has no mark: large enough to stand for one.
            var name = onCover(theme.text.coverSubtitle.with(weight: .semibold, colour: theme.text.eyebrow.colour))
            name.before = theme.text.eyebrow.before
            name.after = theme.text.eyebrow.after
            setLine(paragraph, name, keep: BreakCost.never)
        case .eyebrow: setLine(paragraph, theme.text.eyebrow, capitals: true, keep: BreakCost.never)
        case .signature: setSignature(paragraph)
        case .subtitle:
            setLine(paragraph, isCover ? onCover(theme.text.coverSubtitle) : theme.text.subtitle, keep: BreakCost.never)
            if isCover { reachBand() }
        }
    }

    private mutating func setBody(_ paragraph: Paragraph) {
        var words = InlineFlattener(frame.style, node: paragraph.id)
        words.append(paragraph.inlines)
        let lines = set(words, width: frame.width, justified: frame.justified)
        guard !lines.isEmpty else { return }
        let gap = gapOnGrid(before: frame.isMain ? theme.text.body.before : .zero)
        addLines(lines, frame.style, x: frame.x, width: frame.width, gap: gap)
        pendingGap = frame.paragraphGap
        paragraphAbove = true
    }

    private mutating func setLine(
        _ paragraph: Paragraph, _ style: TextStyle, capitals: Bool = false, keep: Int = BreakCost.free
    ) {
        var words = InlineFlattener(style, node: paragraph.id)
        words.append(paragraph.inlines)
        if capitals { words.setInCapitals() }
        let lines = set(words, width: frame.width, hyphenated: false)
        guard !lines.isEmpty else { return }
        addAirOnTop(style.before)
        addLines(lines, style, x: frame.x, width: frame.width, gap: gap(before: style.before))
        pendingGap = style.after
        keepCost = keep
    }

    private mutating func set(_ quote: Quote) {
        let outer = frame
        let indent = theme.text.body.leading
        let air = theme.text.body.leading * 3 / 4
        pendingGap = gap(before: air)
        frame.x = frame.x + indent
        frame.width = frame.width - indent * 2
        flowInside(quote.blocks)
        frame = outer
        pendingGap = max(frame.paragraphGap, air)
    }

    private mutating func set(_ callout: Callout) {
        let first = galley.strips.count
        let outer = frame
        let standsUnderHeading = headingAbove > 0
        let indent = Length.points(13)
        let reach = Length.points(3)
        // The rule stands where the words begin.
        let runsLeft = callout.blocks.direction == .rightToLeft
        let bar = Length.points(2.5)
        pendingGap = gap() + reach
        if !runsLeft { frame.x = frame.x + indent }
        frame.width = frame.width - indent
        frame.isMain = false
        if let label = callout.label { setLine(label, theme.text.quoteLabel, capitals: true, keep: BreakCost.never) }
        flowInside(callout.blocks)
        frame = outer
        keepTogether(first)
        galley.bars.append(
            Bar(
                first: Int32(first), end: Int32(galley.strips.count),
                x: runsLeft ? frame.x + frame.width - bar : frame.x, width: bar, above: reach, below: reach, colour: callout.role == .notice ? .muted : .accent)
        )
        pendingGap = max(frame.paragraphGap, theme.text.body.after) + reach + .points(2)
        // What a quoted goal is quoted for follows it: its heading and the goal alone say little.
        if standsUnderHeading { keepCost = BreakCost.introduction }
    }

    /// Room to sign in, a line to sign on, and below it who does.
    private mutating func setSignature(_ paragraph: Paragraph) {
        let (x, width, line) = (frame.x, min(frame.width, Length.points(230)), Length.points(0.5))
        // The hand needs two lines, and its line is nowhere without its name.
        addStrip(height: line, gap: gap(before: theme.text.body.leading * 5 / 2)) {
            $0.rules.append(StripRule(rect: Rect(x: x, y: .zero, width: width, height: line), colour: .ink))
        }
        pendingGap = .points(2)
        keepCost = BreakCost.never
        setLine(paragraph, theme.text.note)
    }

    private mutating func setThematicBreak() {
        let space = theme.text.body.leading
        let (x, width) = (frame.x, frame.width)
        addStrip(height: .points(0.5), gap: gap(before: space)) {
            $0.rules.append(
                StripRule(rect: Rect(x: x, y: .zero, width: width, height: .points(0.5)), colour: .rule))
        }
        pendingGap = space
    }

    /// Marks the place of the next strip as the target of links.
    mutating func addAnchor(_ name: String, level: Int, title: String) {
        galley.anchors.append(
            GalleyAnchor(strip: Int32(galley.strips.count), name: name, outlineLevel: level, title: title))
    }

    /// Makes it costly to part the strips from `first` on.
    mutating func keepTogether(_ first: Int) {
        guard first + 1 < galley.strips.count else { return }
        for strip in (first + 1)..<galley.strips.count { galley.strips[strip].breakCost += BreakCost.together }
    }
}
