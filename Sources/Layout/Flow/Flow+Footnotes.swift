import DocumentTree
import Style

extension FlowBuilder {
    /// Sets the footnotes of a document into strips of their own; page breaking places them on the pages that
    /// refer to them.
    mutating func setFootnotes(_ notes: [Footnote]) {
        let body = galley.strips
        let outer = frame
        let style = theme.text.note
        let indent = Length.points(12)
        for note in notes {
            galley.strips = []
            pendingGap = .zero
            keepCost = BreakCost.free
            var label = InlineFlattener(style, node: note.labelID)
            label.append("\(note.number)")
            let lines = set(label, width: indent, hyphenated: false)
            let baseline = baseline(style)
            if let line = lines.first {
                waitingLabels = [[Piece(line: Int32(line), x: outer.x, baseline: baseline)]]
            }
            frame.x = outer.x + indent
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
    }
}
