import Style

/// Shares the measure among a table's columns: first what each must have, then what makes it read well.
struct ColumnWidths {
    private var columns: [ColumnMeasure]
    private var surplus = 0
    private(set) var widths: [Length]

    /// Nil when the columns do not fit in `available`.
    init?(_ measure: TableMeasure, available: Length) {
        columns = measure.columns
        let gap = measure.type.gap
        widths = Self.least(measure)
        for span in measure.spans {
            let range = span.column..<(span.column + span.count)
            let has = range.reduce(gap * (span.count - 1)) { $0 + widths[$1] }
            guard has < span.minimum else { continue }
            let share = (span.minimum - has) / span.count + Length(raw: 1)
            for column in range { widths[column] = widths[column] + share }
        }
        let used = widths.reduce(gap * max(0, columns.count - 1), +)
        surplus = (available - used).raw
        if surplus < 0 { return nil }
        share()
    }

    /// What each column must have: its figures whole, and its words as far as they do not give way.
    static func least(_ measure: TableMeasure) -> [Length] {
        let comfort = measure.yield.comfort
        return measure.columns.enumerated().map { index, column in
            // Words get more than their longest word, so that a label is not four lines tall.
            let wanted = column.isFigure ? .zero : min(column.natural, index == 0 ? comfort.label : comfort.text)
            return max(column.minimum, column.headMinimum, wanted)
        }
    }

    /// Whether a short label column had to break its labels.
    var breaksLabels: Bool {
        guard let label = columns.first, !label.isFigure else { return false }
        return widths[0] < label.natural && label.natural < .points(170)
    }

    private mutating func share() {
        // Headers of figures on at most two lines.
        raise { column, width in
            column.isFigure ? max(width, column.headOnTwoLines) : width
        }
        // Words on one line where there is room; long prose shares by its length, damped.
        raiseWords()
        // Headers of figures on one line, the short ones first.
        raiseHeads()
        equalize()
        spread()
    }

    private mutating func raise(orNothing: Bool = false, _ target: (ColumnMeasure, Length) -> Length) {
        guard surplus > 0 else { return }
        var wants = [Int](repeating: 0, count: columns.count)
        for index in columns.indices {
            wants[index] = max(0, (target(columns[index], widths[index]) - widths[index]).raw)
        }
        let total = wants.reduce(0, +)
        guard total > 0, !(orNothing && total > surplus) else { return }
        give(wants, total: total)
    }

    private mutating func raiseWords() {
        // Three rounds: what a column does not need is shared among the others.
        for _ in 0..<3 where surplus > 0 {
            var wants = [Int](repeating: 0, count: columns.count)
            for index in columns.indices where !columns[index].isFigure {
                wants[index] = max(0, (max(columns[index].natural, columns[index].headNatural) - widths[index]).raw)
            }
            let total = wants.reduce(0, +)
            guard total > 0 else { return }
            if total <= surplus {
                give(wants, total: total)
                return
            }
            let weights = wants.map { integerRoot($0) }
            let sum = max(1, weights.reduce(0, +))
            let pot = surplus
            for index in wants.indices {
                let part = min(wants[index], pot * weights[index] / sum)
                widths[index] = widths[index] + Length(raw: part)
                surplus -= part
            }
        }
    }

    /// Headings of about the same length are treated alike: all of them on one line, or none.
    private mutating func raiseHeads() {
        let wants = columns.indices.filter { columns[$0].isFigure }
            .map { (index: $0, want: (columns[$0].headNatural - widths[$0]).raw) }.filter { $0.want > 0 }
            .sorted { ($0.want, $0.index) < ($1.want, $1.index) }
        var next = 0
        while next < wants.count {
            let alike = wants[next...].prefix { $0.want <= wants[next].want + Length.points(6).raw }
            guard alike.reduce(0, { $0 + $1.want }) <= surplus else { return }
            for (index, want) in alike {
                widths[index] = widths[index] + Length(raw: want)
                surplus -= want
            }
            next += alike.count
        }
    }

    /// Columns under one header equally wide, as far as the room goes; all figure columns, when there is room.
    private mutating func equalize() {
        var widest: [Int: Length] = [:]
        for (index, column) in columns.enumerated() where column.isFigure {
            widest[column.group] = max(widest[column.group] ?? .zero, widths[index])
        }
        let every = widest.values.max() ?? .zero
        raise(orNothing: true) { column, width in column.isFigure ? every : width }
        raise { column, width in column.isFigure ? widest[column.group] ?? width : width }
    }

    /// What is left: air between the figures, then the labels.
    private mutating func spread() {
        guard surplus > 0 else { return }
        let figures = columns.indices.filter { columns[$0].isFigure }
        let texts = columns.indices.filter { !columns[$0].isFigure }
        if !figures.isEmpty {
            let most = texts.isEmpty ? surplus / figures.count : min(Length.points(26).raw, surplus / (figures.count + 1))
            for index in figures { widths[index] = widths[index] + Length(raw: most) }
            surplus -= most * figures.count
        }
        let total = texts.reduce(0) { $0 + max(1, widths[$1].raw) }
        let pot = surplus
        for index in texts {
            let part = pot * max(1, widths[index].raw) / max(1, total)
            widths[index] = widths[index] + Length(raw: part)
            surplus -= part
        }
    }

    private mutating func give(_ wants: [Int], total: Int) {
        let pot = min(surplus, total)
        for index in wants.indices {
            let part = total <= pot ? wants[index] : pot * wants[index] / total
            widths[index] = widths[index] + Length(raw: part)
            surplus -= part
        }
    }

    private func integerRoot(_ value: Int) -> Int {
        guard value > 0 else { return 0 }
        var root = Int(Double(value).squareRoot())
        while root * root > value { root -= 1 }
        return max(1, root)
    }
}
