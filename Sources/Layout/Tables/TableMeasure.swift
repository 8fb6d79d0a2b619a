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
        if let colour = theme.tables.headText { head.colour = colour }
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

    var width: Length { natural.lines.isEmpty ? .zero : indent + natural.lines.reduce(.zero) { max($0, $1.width) } }
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

/// A header or a cell over several columns, and the width that it cannot go under.
struct SpanNeed {
    var column: Int
    var count: Int
    var minimum: Length
}

/// Measures the words of cells, and how narrow they can be.
struct CellRuler {
    let setter: ParagraphSetter
    let language: String
    let yield: WordYield
    /// Whether the theme has words hyphenated at all.
    let hyphenates: Bool

    /// All words on one line, or as many as the writer asked for.
    func natural(_ words: StyledText) -> SetParagraph {
        // Wide enough for anything: a line that has room is never broken, whatever is in it.
        var options = ParagraphOptions(width: .points(1_000_000_000))
        options.hyphenated = false
        options.language = language
        return setter.set(words, options)
    }

    /// The narrowest column that the words stay within.
    func least(_ words: StyledText, from level: WordYield) -> Length {
        guard yield >= level else { return setter.naturalWidth(words, language: language).min }
        let em = words.spans.reduce(Length.zero) { max($0, $1.font.size) }
        return min(setter.naturalWidth(words, language: language, hyphenated: hyphenates).min, em * yield.longestPiece)
    }
}

/// All cells of a table set on one line each, and what its columns need.
struct TableMeasure {
    var type: TableType
    let yield: WordYield
    var head: [[MeasuredCell]] = []
    var rows: [[MeasuredCell]] = []
    var columns: [ColumnMeasure] = []
    var spans: [SpanNeed] = []

    init(_ table: Table, _ type: TableType, _ ruler: CellRuler) {
        self.type = type
        yield = ruler.yield
        columns = table.columns.map { ColumnMeasure(isFigure: $0.alignment == .end, group: -1) }
        measureHead(table, ruler)
        measureRows(table, ruler)
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
        for index in spans.indices {
            let last = spans[index].column + spans[index].count - 1
            spans[index].minimum = spans[index].minimum + columns[last].hang
        }
    }

    /// Many rows have cells over the same columns.
    private mutating func add(_ span: SpanNeed) {
        if let known = spans.firstIndex(where: { $0.column == span.column && $0.count == span.count }) {
            spans[known].minimum = max(spans[known].minimum, span.minimum)
        } else {
            spans.append(span)
        }
    }

    private mutating func measureHead(_ table: Table, _ ruler: CellRuler) {
        for row in table.head {
            var cells: [MeasuredCell] = []
            for cell in row.cells where cell.column >= 0 && cell.column < columns.count {
                let span = min(max(1, cell.columnSpan), columns.count - cell.column)
                var words = InlineFlattener(type.head, node: cell.id, tabularFigures: true)
                words.append(cell.inlines)
                let isGroup = span > 1
                let natural = ruler.natural(words.text)
                cells.append(
                    MeasuredCell(
                        words: words, natural: natural, column: cell.column, span: span,
                        alignment: isGroup ? .start : table.columns[cell.column].alignment, indent: .zero,
                        mayBreak: true))
                guard !words.text.bytes.isEmpty else { continue }
                let least = ruler.least(words.text, from: isGroup || columns[cell.column].isFigure ? .all : .texts)
                if isGroup {
                    for column in cell.column..<(cell.column + span) where columns[column].group < 0 {
                        columns[column].group = cell.column
                    }
                    add(SpanNeed(column: cell.column, count: span, minimum: least))
                } else {
                    let widest = cells[cells.count - 1].width
                    let two = Self.widthOnTwoLines(natural, words.text.bytes)
                    columns[cell.column].headMinimum = max(columns[cell.column].headMinimum, least)
                    columns[cell.column].headNatural = max(columns[cell.column].headNatural, widest)
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

    private mutating func measureRows(_ table: Table, _ ruler: CellRuler) {
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
                if let measured = measure(cell, row, column, span, table, ruler) {
                    cells.append(measured)
                }
                column += max(1, cell.columnSpan)
            }
            rows.append(cells)
        }
    }

    private mutating func measure(
        _ cell: TableCell, _ row: TableRow, _ column: Int, _ span: Int, _ table: Table, _ ruler: CellRuler
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
        if let marks {
            let last = column + span - 1
            columns[last].hang = max(columns[last].hang, ruler.setter.naturalWidth(marks.text).max + Self.markGap)
        }
        let measured = MeasuredCell(
            words: words, natural: ruler.natural(words.text), marks: marks, column: column, span: span,
            alignment: table.columns[column].alignment, indent: indent, mayBreak: mayBreak, bar: bar)
        // The least room for words that may be broken, else all that they take.
        let isShort = measured.natural.lines.count == 1 && measured.width <= .points(40)
        let least = mayBreak && !isShort ? ruler.least(words.text, from: .texts) + indent : measured.width
        if span == 1 {
            if bar != nil { columns[column].barInset = max(columns[column].barInset, measured.width + BarShape.gap) }
            columns[column].natural = max(columns[column].natural, measured.width)
            columns[column].minimum = max(columns[column].minimum, least)
        } else {
            add(SpanNeed(column: column, count: span, minimum: least))
        }
        return measured
    }

    /// Between a figure and the mark beside it.
    static let markGap = Length.points(0.75)
}
