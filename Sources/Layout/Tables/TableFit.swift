import DocumentTree
import Style
import Text

/// A table's cells measured, its columns' widths and the pages it wants.
struct FittedTable {
    var type: TableType
    var measure: TableMeasure
    var widths: [Length]
    var landscape: Bool
    var width: Length
    /// Some labels take two lines, though they are short.
    var breaksLabels = false
    /// Too wide even for a landscape page at the smallest size.
    var overflows = false
}

/// Finds the best way to fit a table: at the theme's size, closer, smaller; on a landscape page before it
/// would go under the smallest size.
struct TableFit {
    let theme: Theme
    let setter: ParagraphSetter
    let language: String

    func fit(_ table: Table, width: Length, landscapeWidth: Length?) -> FittedTable {
        let size = theme.text.table.size
        let measure = TableMeasure(table, TableType(theme, size: size, gap: wide), setter, language: language)
        for (width, landscape) in [(width, false), (landscapeWidth ?? .zero, true)] where width > .zero {
            var best: FittedTable?
            for (size, gap) in steps() {
                guard let fitted = attempt(table, measure, size, gap, width, landscape) else { continue }
                // Closer columns rather than broken labels, but not smaller type.
                if !fitted.breaksLabels { return best.map { $0.type.body.size > size ? $0 : fitted } ?? fitted }
                best = best ?? fitted
            }
            if let best { return best }
        }
        return squeeze(table, width: landscapeWidth ?? width, landscape: landscapeWidth != nil)
    }

    private let wide = Length.points(14)
    private let close = Length.points(9)

    private func steps() -> [(Length, Length)] {
        let size = theme.text.table.size
        var steps = [(size, wide), (size, close)]
        var smaller = size - .points(0.5)
        while smaller >= theme.smallestTableSize {
            steps.append((smaller, close))
            smaller = smaller - .points(0.5)
        }
        return steps
    }

    private func attempt(
        _ table: Table, _ measure: TableMeasure, _ size: Length, _ gap: Length, _ width: Length, _ landscape: Bool
    ) -> FittedTable? {
        let full = theme.text.table.size
        let type = TableType(theme, size: size, gap: gap)
        // Widths follow the size, near enough to tell whether measuring again is worth the while.
        if size < full {
            let least = measure.columns.reduce(gap * (measure.columns.count - 1)) {
                $0 + Length(raw: max($1.minimum, $1.headMinimum).raw * size.raw / max(1, full.raw))
            }
            if least > width { return nil }
        }
        let measured =
            size == full ? measure : TableMeasure(table, type, setter, language: language)
        let spans = spanNeeds(measured)
        let narrow = narrowWidth(measured, spans, width: width, gap: gap)
        guard
            let columns = ColumnWidths(measured.columns, spans: spans, available: narrow ?? width, gap: gap)
        else { return nil }
        return FittedTable(
            type: type, measure: measured, widths: columns.widths, landscape: landscape, width: narrow ?? width,
            breaksLabels: columns.breaksLabels)
    }

    /// Two thirds of the measure for a table of few short columns: a figure should not stand so far from its
    /// label that the eye loses the row.
    private func narrowWidth(
        _ measure: TableMeasure, _ spans: [ColumnWidths.SpanNeed], width: Length, gap: Length
    ) -> Length? {
        guard measure.columns.count <= 3 else { return nil }
        let natural = measure.columns.reduce(gap * (measure.columns.count - 1)) {
            $0 + max($1.natural, $1.headNatural)
        }
        let narrow = width * 2 / 3
        return natural + .points(30) * (measure.columns.count - 1) <= narrow ? narrow : nil
    }

    private func spanNeeds(_ measure: TableMeasure) -> [ColumnWidths.SpanNeed] {
        var needs: [ColumnWidths.SpanNeed] = []
        for cell in measure.head.joined() where cell.span > 1 {
            let least = cell.words.text.bytes.isEmpty ? Length.zero : setter.naturalWidth(cell.words.text).min
            needs.append(.init(column: cell.column, count: cell.span, minimum: least))
        }
        return needs
    }

    /// The last resort: columns get their share of the width in proportion to what they need.
    private func squeeze(_ table: Table, width: Length, landscape: Bool) -> FittedTable {
        let type = TableType(theme, size: theme.smallestTableSize, gap: .points(5))
        let measure = TableMeasure(table, type, setter, language: language)
        let room = max(.points(10), width - type.gap * (measure.columns.count - 1))
        let needs = measure.columns.map { max(1, max($0.minimum, $0.headMinimum).raw) }
        let total = needs.reduce(0, +)
        let widths = needs.map { Length(raw: total <= room.raw ? $0 : room.raw * $0 / total) }
        return FittedTable(
            type: type, measure: measure, widths: widths, landscape: landscape, width: width,
            overflows: total > room.raw)
    }
}
