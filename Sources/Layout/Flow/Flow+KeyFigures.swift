import DocumentTree
import Style

extension FlowBuilder {
    /// Figures side by side in columns, three to a row or as many as have room, under an accent rule.
    mutating func set(_ figures: KeyFigures) {
        guard !figures.items.isEmpty else { return }
        let columns = columnCount(figures)
        for start in stride(from: 0, to: figures.items.count, by: columns) {
            let row = figures.items[start..<min(start + columns, figures.items.count)]
            setRow(row, columns: columns, isFirst: start == 0)
        }
        pendingGap = max(pendingGap, theme.text.body.leading + theme.text.body.leading / 2)
    }

    /// So many that no figure is wider than its column.
    private func columnCount(_ figures: KeyFigures) -> Int {
        let widest = figures.items.reduce(Length.zero) { widest, figure in
            var value = InlineFlattener(theme.text.keyFigure, node: .none)
            value.append(figure.value.text)
            return max(widest, setter.naturalWidth(value.text).min)
        }
        let most = min(3, figures.items.count)
        return (1...most).reversed().first { frame.width / $0 - Self.gutter * ($0 > 1 ? 2 : 1) >= widest } ?? 1
    }

    private static var gutter: Length { .points(12) }

    private mutating func setRow(_ row: ArraySlice<KeyFigure>, columns: Int, isFirst: Bool) {
        let accent = Length.points(1.5)
        let hairline = Length.points(0.5)
        let padding = Length.points(8)
        let gutter = Self.gutter
        let column = frame.width / max(1, columns)
        let (valueStyle, noteStyle) = (theme.text.keyFigure, theme.text.keyFigureNote)

        var pieces: [Piece] = []
        var deepest = Length.zero
        for (index, figure) in row.enumerated() {
            let x = frame.x + column * index + (index > 0 ? gutter : .zero)
            let width = column - (index > 0 ? gutter * 2 : gutter)
            var y = (isFirst ? accent : .zero) + padding
            var value = InlineFlattener(valueStyle, node: figure.valueID)
            value.append(figure.value.text)
            var note = InlineFlattener(noteStyle, node: figure.noteID)
            note.append(figure.note)
            let lines = [(set(value, width: width, hyphenated: false), valueStyle), (setBalanced(note, width: width), noteStyle)]
            for (lines, style) in lines {
                y = y + style.before
                for line in lines {
                    let shift = galley.lines[line].shift(in: width)
                    pieces.append(Piece(line: Int32(line), x: x + shift, baseline: y + baseline(style)))
                    y = y + style.leading
                }
                y = y + style.after
            }
            deepest = max(deepest, y)
        }

        let height = deepest + padding + hairline
        let (left, width, count) = (frame.x, frame.width, row.count)
        addStrip(
            height: height, gap: isFirst ? gap(before: theme.text.body.leading) : .zero,
            cost: isFirst ? BreakCost.free : BreakCost.together
        ) { galley in
            if isFirst {
                galley.rules.append(
                    StripRule(rect: Rect(x: left, y: .zero, width: width, height: accent), colour: .accent))
            }
            galley.rules.append(
                StripRule(rect: Rect(x: left, y: height - hairline, width: width, height: hairline), colour: .rule))
            for index in 1..<max(1, count) {
                galley.rules.append(
                    StripRule(
                        rect: Rect(
                            x: left + column * index, y: isFirst ? accent : .zero, width: hairline,
                            height: height - hairline - (isFirst ? accent : .zero)), colour: .rule))
            }
            galley.pieces += pieces
        }
    }
}
