import DocumentTree
import Style

/// Sets the head and the rows of a fitted table into strips.
struct TableSetter {
    let table: Table
    let fitted: FittedTable
    let x: Length
    let columnX: [Length]
    var headStrip = Strip()
    private let hasGroups: Bool
    /// For each row, the group row that it belongs to.
    private let groups: [Int]

    static let rule = Length.points(0.75)
    static let hairline = Length.points(0.5)
    private let padding: Length
    let look: TableLook
    /// Rows that have a stripe.
    private let striped: [Bool]
    /// Rows of a table that a reader takes in at a glance, and that is not parted without need.
    private static let shortTable = 12

    init(table: Table, fitted: FittedTable, x: Length, look: TableLook) {
        self.look = look
        padding = look.air
        striped = table.stripedRows
        self.table = table
        self.fitted = fitted
        self.x = x
        var left = x
        var columnX: [Length] = []
        for width in fitted.widths {
            columnX.append(left)
            left = left + width + fitted.type.gap
        }
        self.columnX = columnX
        hasGroups = table.rows.contains { $0.kind == .group }
        groups = table.groupOfRow
    }

    var type: TableType { fitted.type }

    func width(_ column: Int, _ span: Int) -> Length {
        let end = min(column + span, fitted.widths.count)
        return fitted.widths[column..<end].reduce(type.gap * max(0, end - column - 1), +)
    }

    /// The part of a cell's columns that words and figures may take.
    func room(_ cell: MeasuredCell) -> Length {
        let last = min(cell.column + cell.span, fitted.widths.count) - 1
        return width(cell.column, cell.span) - fitted.measure.columns[last].hang - cell.indent
    }

    // MARK: Rows

    /// - Parameter head: what stands above the rows on the pages that the table goes on to.
    func setRows(_ flow: inout FlowBuilder, head: [Strip]) {
        flow.galley.continuations.append(head)
        let bare = flow.galley.continuations.count - 1
        var continuation = bare
        let page = flow.theme.page
        let tallest = ((fitted.landscape ? page.size.width : page.size.height) - page.top - page.bottom) / 3
        for index in table.rows.indices {
            let row = table.rows[index]
            if groups[index] < 0 || groups[index] == index { continuation = bare }
            let opensGroup = row.kind == .group && index > 0
            let top = padding + type.body.before + (opensGroup ? .points(5) : .zero)
            let baseline = flow.baseline(type.body) + top
            var pieces: [Piece] = []
            var bars: [StripRule] = []
            var lineCount = 1
            for cell in fitted.measure.rows[index] {
                let lines = flow.set(cell, width: room(cell))
                lineCount = max(lineCount, lines.count)
                for (number, line) in lines.enumerated() {
                    pieces.append(
                        piece(line, cell, flow.galley, baseline: baseline + type.body.leading * number))
                }
                addMarks(cell, lines, baseline: baseline, &flow, &pieces)
                if let bar = cell.bar {
                    let right = columnX[cell.column] + room(cell) - fitted.measure.columns[cell.column].barInset
                    let middle = baseline - Length(raw: type.body.size.raw * flow.capHeight / 2000)
                    bars += BarShape.rules(bar, x: right - BarShape.width, middle: middle)
                }
            }
            let height = top + type.body.leading * lineCount + type.body.after + padding
            if height > tallest {
                addSliced(index, pieces, lineCount, top: top, continuation, &flow)
            } else {
                let rules = stripe(index, height: height) + rules(index, height: height) + bars
                flow.addStrip(height: height, cost: cost(index)) {
                    $0.rules += rules
                    $0.pieces += pieces
                }
                setContinuation(index, continuation, &flow)
            }
            // Its rows have it above them on the next page too.
            if groups[index] == index, let group = repeated(index, flow), height <= tallest / 2 {
                flow.galley.continuations.append(head + [group])
                continuation = flow.galley.continuations.count - 1
            }
        }
    }

    /// A group's row as it stands on the pages that the group goes on to: an artifact, as the head is. Nil for one that carries
    /// figures, which stand once.
    private func repeated(_ index: Int, _ flow: FlowBuilder) -> Strip? {
        guard fitted.measure.rows[index].count == 1, var strip = flow.galley.strips.last else { return nil }
        strip.gap = .zero
        strip.footnoteCount = 0
        return strip
    }

    private func addMarks(
        _ cell: MeasuredCell, _ lines: Range<Int>, baseline: Length, _ flow: inout FlowBuilder, _ pieces: inout [Piece]
    ) {
        guard let marks = cell.marks else { return }
        let right = columnX[cell.column] + cell.indent + room(cell)
        for line in flow.set(marks, width: .points(1000), hyphenated: false).prefix(1) {
            pieces.append(Piece(line: Int32(line), x: right + TableMeasure.markGap, baseline: baseline))
        }
    }

    private func setContinuation(_ index: Int, _ continuation: Int, _ flow: inout FlowBuilder) {
        if index > 0 { flow.galley.strips[flow.galley.strips.count - 1].continuation = Int32(continuation) }
    }

    /// A row that is taller than a third of a page (long prose) may be parted between its lines.
    private func addSliced(
        _ index: Int, _ pieces: [Piece], _ lineCount: Int, top: Length, _ continuation: Int,
        _ flow: inout FlowBuilder
    ) {
        let leading = type.body.leading
        let first = flow.baseline(type.body) + top
        for number in 0..<lineCount {
            let above = number == 0 ? top : .zero
            let last = number == lineCount - 1
            let height = above + leading + (last ? type.body.after + padding : .zero)
            let from = first + leading * number
            let slice = pieces.filter { $0.baseline >= from && $0.baseline < from + leading }.map {
                Piece(line: $0.line, x: $0.x, baseline: $0.baseline - from + flow.baseline(type.body) + above)
            }
            let rules = stripe(index, height: height) + (last ? self.rules(index, height: height) : [])
            let lonely = number == 1 || last
            flow.addStrip(
                height: height, cost: number == 0 ? cost(index) : lonely ? BreakCost.lonely : BreakCost.insideTable * 2
            ) {
                $0.rules += rules
                $0.pieces += slice
            }
            flow.galley.strips[flow.galley.strips.count - 1].continuation = index > 0 || number > 0 ? Int32(continuation) : -1
        }
    }

    private func isSum(_ index: Int) -> Bool {
        guard table.rows.indices.contains(index) else { return false }
        return table.rows[index].kind == .total || table.rows[index].kind == .subtotal
    }

    /// What it costs to begin a page with a row.
    func cost(_ index: Int) -> Int {
        let kind = table.rows[index].kind
        if index == 0 || table.rows[index - 1].kind == .group { return BreakCost.never }
        if kind == .ofWhich || isSum(index) || isSum(index + 1) { return BreakCost.lonely }
        if index == 1 || index == table.rows.count - 1 { return BreakCost.lonely }
        let isShort = table.rows.count <= Self.shortTable
        let cost = isShort ? BreakCost.insideShortTable : BreakCost.insideTable
        if kind == .group { return cost / 2 }
        return cost + (hasGroups ? BreakCost.insideGroup : 0) + (partsGroupBadly(index) ? BreakCost.loneItem : 0)
    }

    /// Whether a page that begins with a row has the last row of a group alone, or leaves its first one alone.
    private func partsGroupBadly(_ index: Int) -> Bool {
        let group = groups[index]
        guard group >= 0, group < index else { return false }
        let isLast = index + 1 == groups.count || groups[index + 1] != group
        return isLast || index == group + 2
    }

    /// How far fills reach beside the columns: letters do not stand at their very edge.
    static let reach = Length.points(4)

    private func stripe(_ index: Int, height: Length) -> [StripRule] {
        guard let colour = look.stripe, striped[index] else { return [] }
        return [StripRule(rect: Rect(x: x - Self.reach, y: .zero, width: fitted.width + Self.reach * 2, height: height), colour: colour)]
    }

    func rules(_ index: Int, height: Length) -> [StripRule] {
        let (x, width) = (x, fitted.width)
        func line(_ y: Length, _ thickness: Length, _ colour: ColourRole) -> StripRule {
            StripRule(rect: Rect(x: x, y: y, width: width, height: thickness), colour: colour)
        }
        let bottom = height - Self.hairline
        switch table.rows[index].kind {
        case .total:
            return [
                StripRule(rect: Rect(x: x, y: .zero, width: width, height: height), colour: .tint),
                line(.zero, Self.rule, .ink), line(height - Self.rule, Self.rule, .ink),
            ]
        case .subtotal:
            // Lighter than the total: no tint, and the rows go on below a hairline.
            let below = isSum(index + 1) ? [] : [line(bottom, Self.hairline, .rule)]
            return [line(.zero, Self.rule, .ink)] + below
        case .data, .group, .ofWhich:
            // The rule above a sum stands alone.
            return isSum(index + 1) ? [] : [line(bottom, Self.hairline, .rule)]
        }
    }

    // MARK: Cells

    /// Where a line of a cell stands: from the left, the right or the middle of its columns.
    func piece(_ line: Int, _ cell: MeasuredCell, _ galley: Galley, baseline: Length) -> Piece {
        let left = columnX[cell.column] + cell.indent
        let room = room(cell) - galley.lines[line].width
        let shift: Length
        switch cell.alignment {
        // Words that begin at the right do so in their column.
        case .start: shift = galley.lines[line].shift(in: self.room(cell))
        case .end: shift = room
        case .centre: shift = room / 2
        }
        return Piece(line: Int32(line), x: left + shift, baseline: baseline)
    }
}

extension FlowBuilder {
    /// Sets a measured cell: on its one line as measured when that is narrow enough, else broken.
    mutating func set(_ cell: MeasuredCell, width: Length) -> Range<Int> {
        if cell.natural.lines.count == 1, cell.natural.lines[0].width <= width || !cell.mayBreak {
            return append(cell.natural, cell.words)
        }
        return set(cell.words, width: width)
    }
}
