import DocumentTree
import Style

extension FlowBuilder {
    /// Terms in a column at the left, what they stand for beside them.
    mutating func set(_ list: DefinitionList) {
        let outer = frame
        // Directly under the title there is no line below it that keeps the distance.
        if headingAbove == 1 { pendingGap = max(pendingGap, frame.style.leading) }
        let style = frame.style.with(colour: .muted)
        let between = Length.points(16)
        let widest = frame.width / 3
        var column = Length.zero
        for item in list.items {
            var words = InlineFlattener(style, node: item.termID)
            words.append(item.term)
            if !words.text.bytes.isEmpty { column = max(column, min(setter.naturalWidth(words.text).max, widest)) }
        }
        let quarter = frame.style.leading / 4
        let start = galley.strips.count
        for (index, item) in list.items.enumerated() {
            var words = InlineFlattener(style, node: item.termID)
            words.append(item.term)
            let term = set(words, width: column)
            let baseline = baseline(style)
            waitingLabels += term.map {
                [Piece(line: Int32($0), x: outer.x + galley.lines[$0].shift(in: column), baseline: baseline)]
            }
            let first = galley.strips.count
            frame.x = outer.x + column + between
            frame.width = outer.width - column - between
            // One paragraph per participant reads as a list, not as prose.
            frame.paragraphGap = .zero
            frame.justified = false
            frame.isMain = outer.isMain && index == 0
            if index > 0 { pendingGap = quarter }
            flowInside(item.blocks)
            settleLabels()
            if galley.strips.count - first < 6 { keepTogether(first) }
            frame = outer
        }
        if galley.strips.count - start < 14 { keepTogether(start) }
        // A block of facts and not a paragraph among others.
        pendingGap = outer.isMain ? outer.style.leading * 3 / 2 : outer.paragraphGap
    }
}
