import DocumentTree
import Style

extension FlowBuilder {
    /// Sets the footnotes of a document into strips of their own; page breaking places them on the pages that
    /// refer to them.
    mutating func setFootnotes(_ notes: [Footnote]) {
        attachUnplaced(notes)
        let body = galley.strips
        let (bars, anchors) = (galley.bars.count, galley.anchors.count)
        let outer = frame
        let style = theme.text.note
        var indent = Length.points(12)
        for note in notes { indent = max(indent, setter.naturalWidth(noteLabel(note, style).text).max + .points(3)) }
        for note in notes {
            galley.strips = []
            pendingGap = .zero
            keepCost = BreakCost.free
            // A note that begins at the right has its number there.
            let runsLeft = note.blocks.direction == .rightToLeft
            let lines = set(noteLabel(note, style), width: .points(1000), hyphenated: false)
            let baseline = baseline(style)
            if let line = lines.first {
                let x = runsLeft ? outer.x + outer.width - galley.lines[line].width : outer.x
                waitingLabels = [[Piece(line: Int32(line), x: x, baseline: baseline)]]
            }
            frame.x = runsLeft ? outer.x : outer.x + indent
            frame.width = outer.width - indent
            frame.style = style
            frame.paragraphGap = .points(2)
            frame.isMain = false
            flow(note.blocks)
            settleLabels()
            frame = outer
            galley.footnotes.append(galley.strips)
        }
        galley.strips = body
        // Bars and anchors count the strips of the text; those of notes have no place of their own.
        galley.bars.removeSubrange(bars...)
        galley.anchors.removeSubrange(anchors...)
    }

    private func noteLabel(_ note: Footnote, _ style: TextStyle) -> InlineFlattener {
        var label = InlineFlattener(style, node: note.labelID)
        label.append("\(note.number)")
        return label
    }

    /// Notes that only other notes refer to stand with the last line of the text, so that none is lost.
    private mutating func attachUnplaced(_ notes: [Footnote]) {
        let unplaced = notes.map(\.number).filter { !placedFootnotes.contains($0) }
        guard !unplaced.isEmpty, let last = galley.strips.last else { return }
        let (start, count) = (Int(last.footnoteStart), Int(last.footnoteCount))
        let all = galley.footnoteReferences[start..<start + count] + unplaced.map { Int32(clamping: $0) }
        galley.strips[galley.strips.count - 1].footnoteStart = Int32(galley.footnoteReferences.count)
        galley.strips[galley.strips.count - 1].footnoteCount = Int32(all.count)
        galley.footnoteReferences += all
    }
}
