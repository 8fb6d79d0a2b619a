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
}

/// How far the words of a table give way, so that every figure keeps its room.
enum WordYield: Int, CaseIterable, Comparable {
    /// Words stay whole.
    case whole
    /// Words of text columns are hyphenated, and cut where nothing else helps.
    case texts
    /// So are the headers of figures, and columns of text are as narrow as can still be read.
    case all

    static func < (left: WordYield, right: WordYield) -> Bool { left.rawValue < right.rawValue }

    /// What a column of labels and one of other words want, however short their words are.
    var comfort: (label: Length, text: Length) {
        self == .all ? (.points(48), .points(40)) : (.points(96), .points(64))
    }

    /// A piece of a word that is longer than this, in ems, is cut.
    var longestPiece: Int { self == .all ? 6 : 9 }
}

/// Finds the best way to fit a table on a page. A figure is never broken and never without room: the words give way
/// first, then the page is turned, then the table is parted over its columns (`TableParting`).
struct TableFit {
    let theme: Theme
    let setter: ParagraphSetter
    let language: String
    /// The table stands in this column.
    let width: Length
    /// Of a landscape page, where the table may have one.
    let landscapeWidth: Length?

    /// At the theme's size, closer, smaller; with words that give way; on a landscape page.
    ///
    /// - Returns: nil when the whole table does not fit on any page.
    func fit(_ table: Table) -> FittedTable? {
        for (width, landscape, yields) in pages(table) {
            for yield in yields {
                if let fitted = fit(table, yield, width, landscape) { return fitted }
            }
        }
        return nil
    }

    /// The pages to try, each with what words may do there. A turned page costs the reader more than a hyphen in a
    /// label, but less than one in a header of figures.
    private func pages(_ table: Table) -> [(width: Length, landscape: Bool, yields: [WordYield])] {
        guard let landscapeWidth else { return [(width, false, WordYield.allCases)] }
        let landscape = (landscapeWidth, true, WordYield.allCases)
        // All parts lie on pages of one kind.
        return table.part == nil ? [(width, false, [.whole, .texts]), landscape] : [landscape]
    }

    private func fit(_ table: Table, _ yield: WordYield, _ width: Length, _ landscape: Bool) -> FittedTable? {
        let measure = measure(table, size: table.part?.size ?? theme.text.table.size, Self.wide, yield)
        var best: FittedTable?
        for (size, gap) in steps(table) {
            guard let fitted = attempt(table, measure, size, gap, width, landscape) else { continue }
            // Closer columns rather than broken labels, but not smaller type.
            if !fitted.breaksLabels { return best.map { $0.type.body.size > size ? $0 : fitted } ?? fitted }
            best = best ?? fitted
        }
        return best
    }

    static let wide = Length.points(14)
    static let close = Length.points(9)
    /// Columns stand no closer, and only where that saves labels or the size.
    private let closest = Length.points(7)

    /// The theme's size of tables and those below it, down to the smallest.
    var sizes: [Length] {
        var sizes = [theme.text.table.size]
        while let last = sizes.last, last - .points(0.5) >= theme.smallestTableSize { sizes.append(last - .points(0.5)) }
        return sizes
    }

    private func steps(_ table: Table) -> [(Length, Length)] {
        if let size = table.part?.size { return [(size, Self.wide), (size, Self.close)] }
        return sizes.enumerated().flatMap { index, size in
            index == 0 ? [(size, Self.wide), (size, Self.close), (size, closest)] : [(size, Self.close)]
        }
    }

    func measure(_ table: Table, size: Length, _ gap: Length, _ yield: WordYield) -> TableMeasure {
        TableMeasure(
            table, TableType(theme, size: size, gap: gap),
            CellRuler(setter: setter, language: language, yield: yield, hyphenates: theme.hyphenated))
    }

    private func attempt(
        _ table: Table, _ measure: TableMeasure, _ size: Length, _ gap: Length, _ width: Length, _ landscape: Bool
    ) -> FittedTable? {
        let full = measure.type.body.size
        // Widths follow the size, near enough to tell whether measuring again is worth the while.
        if size < full {
            let least = measure.columns.reduce(gap * (measure.columns.count - 1)) {
                $0 + Length(raw: max($1.minimum, $1.headMinimum).raw * size.raw / max(1, full.raw))
            }
            if least > width { return nil }
        }
        var measured = measure
        if size == full {
            measured.type.gap = gap
        } else {
            measured = self.measure(table, size: size, gap, measure.yield)
        }
        let narrow = table.part == nil ? narrowWidth(measured, width: width, gap: gap) : nil
        guard let columns = ColumnWidths(measured, available: narrow ?? width) else { return nil }
        return FittedTable(
            type: measured.type, measure: measured, widths: columns.widths,
            landscape: landscape, width: narrow ?? width, breaksLabels: columns.breaksLabels)
    }

    /// Half the measure, two thirds or five sixths for a table of few short columns, as they need it: a figure should
    /// not stand so far from its label that the eye loses the row. Sixths, so that tables below each other look meant.
    private func narrowWidth(_ measure: TableMeasure, width: Length, gap: Length) -> Length? {
        guard measure.columns.count <= 4 else { return nil }
        let between = measure.columns.count - 1
        let needed = measure.columns.reduce((gap + Self.air) * between) {
            $0 + ($1.isFigure ? max($1.natural, $1.headOnTwoLines) : max($1.natural, $1.headNatural))
        }
        return (3...5).lazy.map { width * $0 / 6 }.first { needed <= $0 && ColumnWidths(measure, available: $0) != nil }
    }

    /// Between the columns of a table that is narrower than the measure, beyond the gap.
    private static let air = Length.points(8)

    /// A table that is refused, as wide as its columns need: nothing is set over anything else.
    func unfitted(_ table: Table) -> FittedTable {
        let size = sizes.last ?? theme.text.table.size
        let measure = measure(table, size: size, Self.close, .all)
        let least = measure.columns.map { max($0.minimum, $0.headMinimum) }
        let width = least.reduce(Self.close * max(0, least.count - 1), +)
        return FittedTable(
            type: TableType(theme, size: size, gap: Self.close), measure: measure, widths: least,
            landscape: landscapeWidth != nil, width: width)
    }
}
