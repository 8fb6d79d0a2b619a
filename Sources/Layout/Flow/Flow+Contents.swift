import DocumentTree
import Style
import Text

extension FlowBuilder {
    /// Entries with leaders and page numbers; each whole line is a link.
    mutating func set(_ contents: Contents) {
        let style = theme.text.body
        let labelColumn = columnWidth(contents.entries.compactMap(\.label), style.with(weight: .semibold))
        var numbers = contents.entries.map(\.page)
        // Bilagor of more than 99 pages have a label that is wider than this by a figure: there is room.
        if let pageLabel { numbers.append(pageLabel(98)) }
        let numberColumn = max(columnWidth(numbers, style), .points(12))
        // A bilaga's own contents are sections only.
        let hasLabels = contents.entries.contains { $0.label != nil }
        for (index, entry) in contents.entries.enumerated() {
            let isTop = entry.level <= 1 && hasLabels
            let next = index + 1 < contents.entries.count ? contents.entries[index + 1] : nil
            setEntry(entry, isTop: isTop, labelColumn: labelColumn, numberColumn: numberColumn, isFirst: index == 0)
            // A bilaga stays with its first section.
            if isTop, let next, next.level > 1 { keepCost = BreakCost.together }
        }
        pendingGap = frame.paragraphGap
    }

    /// Keeps label, title and number apart for those who hear or search the line; a breaking space would be
    /// dropped at the end.
    private static let space = "\u{A0}"

    private func columnWidth(_ words: [String], _ style: TextStyle) -> Length {
        var widest = Length.zero
        for text in words where !text.isEmpty {
            var flat = InlineFlattener(style, node: .none)
            flat.append(text)
            widest = max(widest, setter.naturalWidth(flat.text).max)
        }
        return widest == .zero ? .zero : widest + .points(12)
    }

    private mutating func setEntry(
        _ entry: ContentsEntry, isTop: Bool, labelColumn: Length, numberColumn: Length, isFirst: Bool
    ) {
        let style = isTop ? theme.text.body.with(weight: .semibold) : theme.text.body
        let indent = (isTop && entry.label == nil) ? .zero : labelColumn + Length.points(12) * max(0, entry.level - 2)
        let right = frame.x + frame.width
        let baseline = baseline(style)

        var pieces: [Piece] = []
        if let label = entry.label {
            let lines = setWords(label + Self.space, style.with(colour: .accent), entry.linkID, width: .points(1000))
            pieces += lines.map { Piece(line: Int32($0), x: frame.x, baseline: baseline) }
        }
        let lines = setWords(entry.title + Self.space, style, entry.linkID, width: frame.width - indent - numberColumn - .points(12))
        let number = entry.page.isEmpty ? 0..<0 : setWords(entry.page, theme.text.body, entry.linkID, width: .points(1000))

        for line in lines {
            let isLast = line == lines.upperBound - 1
            var own = line == lines.lowerBound ? pieces : []
            own.append(Piece(line: Int32(line), x: frame.x + indent, baseline: baseline))
            let isOpen = isLast && pageLabel != nil && entry.page.isEmpty && entry.target.document == nil
            if isLast, isOpen || !number.isEmpty {
                let from = frame.x + indent + galley.lines[line].width + .points(5)
                if let leader = leader(from: from, to: right - numberColumn) {
                    own.append(Piece(line: Int32(leader), x: .zero, baseline: baseline))
                }
                let x = number.first.map { right - galley.lines[$0].width } ?? right
                own.append(Piece(line: number.first.map { Int32($0) } ?? Piece.open, x: x, baseline: baseline))
            }
            let isFirstLine = line == lines.lowerBound
            let gap = isTop ? theme.text.body.leading / 2 : Length.zero
            addStrip(
                height: style.leading, gap: !isFirstLine ? .zero : isFirst ? gapOnGrid() : max(gap, pendingGap),
                cost: isFirstLine ? BreakCost.free : BreakCost.never
            ) { $0.pieces += own }
            if isOpen {
                openEntries.append(OpenEntry(piece: galley.pieces.count - 1, node: entry.linkID, target: entry.target.name, right: right))
            }
            galley.strips[galley.strips.count - 1].link = entry.linkID
            galley.strips[galley.strips.count - 1].linkX = frame.x
            galley.strips[galley.strips.count - 1].linkWidth = frame.width
        }
        galley.linkTargets[entry.linkID] = .anchor(entry.target)
    }

    /// Puts in the labels of the pages that the entries lead to.
    mutating func completeEntries(_ anchors: [PlacedAnchor]) {
        guard let pageLabel else { return }
        var pages: [String: Int] = [:]
        for anchor in anchors where pages[anchor.name] == nil { pages[anchor.name] = anchor.page }
        for entry in openEntries {
            let page = entry.target.flatMap { pages[$0] } ?? 0
            guard let line = setWords(pageLabel(page), theme.text.body, entry.node, width: .points(1000)).first else { continue }
            galley.pieces[entry.piece].line = Int32(line)
            galley.pieces[entry.piece].x = entry.right - galley.lines[line].width
        }
        openEntries = []
    }

    private mutating func setWords(_ words: String, _ style: TextStyle, _ node: NodeID, width: Length) -> Range<Int> {
        var flat = InlineFlattener(style, node: node, tabularFigures: true)
        flat.append(words)
        // An entry stands at the left whatever its title says; the space behind it is not the title's.
        flat.isolate(0..<words.utf8.count - (words.hasSuffix(Self.space) ? Self.space.utf8.count : 0), nil)
        flat.setDirection(.leftToRight)
        return set(flat, width: width, hyphenated: false)
    }

    /// Dots on a grid counted from the right, so that they stand under one another: an artifact.
    private mutating func leader(from: Length, to: Length) -> Int? {
        let step = Length.points(5).raw
        let count = (to.raw - from.raw) / step
        guard count > 0 else { return nil }
        var dot = InlineFlattener(theme.text.body.with(colour: .muted), node: .none)
        dot.append(".")
        let lines = set(dot, width: .points(1000), hyphenated: false)
        guard let line = lines.first, galley.lines[line].segmentCount > 0 else { return nil }
        let segment = Int(galley.lines[line].segmentStart)
        guard galley.segments[segment].glyphCount > 0 else { return nil }
        var glyph = galley.glyphs[Int(galley.segments[segment].glyphStart)]
        glyph.advance = Int32(step)
        let start = galley.glyphs.count
        galley.glyphs.append(contentsOf: repeatElement(glyph, count: count))
        galley.segments[segment].x = to - Length(raw: step) * count
        galley.segments[segment].width = Length(raw: step) * count
        galley.segments[segment].glyphStart = Int32(start)
        galley.segments[segment].glyphCount = Int32(count)
        return line
    }
}

/// An entry of a document's own contents whose page is not known yet.
struct OpenEntry {
    /// The piece that its label is to stand in.
    var piece: Int
    var node: NodeID
    var target: String?
    /// Where the label ends.
    var right: Length
}
