import DocumentTree
import Style
import Text

/// The measures of a table at one size of type.
struct TableType {
    var body: TextStyle
    var head: TextStyle
    /// Between columns.
    var gap: Length
    var indent: Length

    init(_ theme: Theme, size: Length, gap: Length) {
        body = theme.text.table
        head = theme.text.tableHead
        self.gap = gap
        let full = max(1, body.size.raw)
        body.leading = Length(raw: body.leading.raw * size.raw / full)
        head.size = min(head.size, size)
        head.leading = Length(raw: head.leading.raw * size.raw / full)
        body.size = size
        indent = .points(10)
    }
}

/// A cell with its words set on one line, as wide as they are.
struct MeasuredCell {
    var words: InlineFlattener
    var natural: SetParagraph
    /// Marks that hang outside the column, beside a figure.
    var marks: InlineFlattener?
    var column: Int
    var span: Int
    var alignment: ColumnAlignment
    var indent: Length
    var mayBreak: Bool
    /// Stands at the left of the figure.
    var bar: CellBar?

    var width: Length { natural.lines.isEmpty ? .zero : natural.lines[0].width + indent }
}

/// What a column needs of width.
struct ColumnMeasure {
    /// Has figures, which never break.
    var isFigure: Bool
    /// Without breaking words or figures.
    var minimum = Length.zero
    /// On one line.
    var natural = Length.zero
    var headMinimum = Length.zero
    var headNatural = Length.zero
    /// The least that its header needs to stand on two lines.
    var headOnTwoLines = Length.zero
    /// Room at the right for the figures of bars, so that the bars align; nought where there are none.
    var barInset = Length.zero
    /// Room at the right for marks, so that they keep clear of the next column while the figures align.
    var hang = Length.zero
    /// Columns of the same number stand under one grouped header; they look best equally wide.
    var group: Int
}

/// All cells of a table set on one line each, and what its columns need.
struct TableMeasure {
    var head: [[MeasuredCell]] = []
    var rows: [[MeasuredCell]] = []
    var columns: [ColumnMeasure] = []

    init(_ table: Table, _ type: TableType, _ setter: ParagraphSetter, language: String) {
        columns = table.columns.map { ColumnMeasure(isFigure: $0.alignment == .end, group: -1) }
        var options = ParagraphOptions(width: .points(100_000))
        options.hyphenated = false
        options.language = language
        measureHead(table, type, setter, options)
        measureRows(table, type, setter, options)
        for index in columns.indices where columns[index].barInset > .zero {
            let needed = columns[index].barInset + BarShape.width
            columns[index].minimum = max(columns[index].minimum, needed)
            columns[index].natural = max(columns[index].natural, needed)
        }
        for index in columns.indices where columns[index].hang > .zero {
            let hang = columns[index].hang
            columns[index].minimum = columns[index].minimum + hang
            columns[index].natural = columns[index].natural + hang
            columns[index].headMinimum = columns[index].headMinimum + hang
            columns[index].headNatural = columns[index].headNatural + hang
            columns[index].headOnTwoLines = columns[index].headOnTwoLines + hang
        }
    }

    private mutating func measureHead(
        _ table: Table, _ type: TableType, _ setter: ParagraphSetter, _ options: ParagraphOptions
    ) {
        for row in table.head {
            var cells: [MeasuredCell] = []
            for cell in row.cells where cell.column >= 0 && cell.column < columns.count {
                let span = min(max(1, cell.columnSpan), columns.count - cell.column)
                var words = InlineFlattener(type.head, node: cell.id, tabularFigures: true)
                words.append(cell.inlines)
                let isGroup = span > 1
                let natural = setter.set(words.text, options)
                cells.append(
                    MeasuredCell(
                        words: words, natural: natural, column: cell.column, span: span,
                        alignment: isGroup ? .start : table.columns[cell.column].alignment, indent: .zero,
                        mayBreak: true))
                if isGroup {
                    for column in cell.column..<(cell.column + span) where columns[column].group < 0 {
                        columns[column].group = cell.column
                    }
                } else if !words.text.bytes.isEmpty {
                    let width = setter.naturalWidth(words.text)
                    let two = Self.widthOnTwoLines(natural, words.text.bytes)
                    columns[cell.column].headMinimum = max(columns[cell.column].headMinimum, width.min)
                    columns[cell.column].headNatural = max(columns[cell.column].headNatural, width.max)
                    columns[cell.column].headOnTwoLines = max(columns[cell.column].headOnTwoLines, two)
                }
            }
            head.append(cells)
        }
    }

    /// The narrowest measure in which words set on one line fit on two.
    private static func widthOnTwoLines(_ line: SetParagraph, _ bytes: [UInt8]) -> Length {
        let total = line.glyphs.reduce(0) { $0 + Int($1.advance) }
        var best = total
        var before = 0
        for glyph in line.glyphs {
            if bytes[Int(glyph.textStart)] == UInt8(ascii: " ") {
                best = min(best, max(before, total - before - Int(glyph.advance)))
            }
            before += Int(glyph.advance)
        }
        return Length(raw: best)
    }

    private mutating func measureRows(
        _ table: Table, _ type: TableType, _ setter: ParagraphSetter, _ options: ParagraphOptions
    ) {
        rows.reserveCapacity(table.rows.count)
        for row in table.rows {
            var cells: [MeasuredCell] = []
            cells.reserveCapacity(row.cells.count)
            var column = 0
            for (index, cell) in row.cells.enumerated() where column < columns.count {
                var span = min(max(1, cell.columnSpan), columns.count - column)
                if row.kind == .group {
                    // The name of a group may run on over the empty cells after it.
                    for next in row.cells[(index + 1)...] {
                        guard case .empty = next.content, column + span < columns.count else { break }
                        span += 1
                    }
                }
                if let measured = measure(cell, row, column, span, table, type, setter, options) {
                    cells.append(measured)
                }
                column += max(1, cell.columnSpan)
            }
            rows.append(cells)
        }
    }

    private mutating func measure(
        _ cell: TableCell, _ row: TableRow, _ column: Int, _ span: Int, _ table: Table, _ type: TableType,
        _ setter: ParagraphSetter, _ options: ParagraphOptions
    ) -> MeasuredCell? {
        let isLabel = column == 0
        var style = type.body
        switch row.kind {
        case .data: if table.columns[column].isSum { style.weight = .semibold }
        case .group, .subtotal, .total: style.weight = .semibold
        case .ofWhich: style.colour = .muted
        }
        if row.italic && isLabel { style.italic = true }
        let indent = isLabel ? type.indent * min(max(row.kind == .ofWhich ? 1 : 0, row.indent), 8) : .zero
        var words = InlineFlattener(style, node: cell.id, tabularFigures: true)
        let notes = cell.marks.filter { $0.note >= 0 && $0.note < table.notes.count }
        var marks: InlineFlattener?
        var mayBreak = false
        var bar: CellBar?
        switch cell.content {
        case .empty:
            break
        case .figure(let figure):
            words.append(figure.text)
        case .bar(let own):
            words.append(own.figure.text)
            bar = own
        case .text(let inlines):
            words.append(inlines)
            mayBreak = true
        }
        if !notes.isEmpty {
            var raised = mayBreak ? words : InlineFlattener(style, node: cell.id)
            for (index, mark) in notes.enumerated() {
                if index > 0 { raised.appendRaised(",", node: cell.id) }
                raised.appendRaised(table.notes[mark.note].mark ?? "", node: mark.id)
            }
            if mayBreak { words = raised } else { marks = raised }
        }
        if words.text.bytes.isEmpty && marks == nil { return nil }
        // In the last column marks hang in the margin.
        if let marks, column + span < columns.count {
            let last = column + span - 1
            columns[last].hang = max(columns[last].hang, setter.naturalWidth(marks.text).max)
        }
        let measured = MeasuredCell(
            words: words, natural: setter.set(words.text, options), marks: marks, column: column, span: span,
            alignment: table.columns[column].alignment, indent: indent, mayBreak: mayBreak, bar: bar)
        if span == 1, bar != nil {
            columns[column].barInset = max(columns[column].barInset, measured.width + BarShape.gap)
        }
        if span == 1 {
            columns[column].natural = max(columns[column].natural, measured.width)
            if mayBreak && measured.width > .points(40) {
                let least = setter.naturalWidth(words.text).min + indent
                columns[column].minimum = max(columns[column].minimum, least)
            } else {
                columns[column].minimum = max(columns[column].minimum, measured.width)
            }
        }
        return measured
    }
}
