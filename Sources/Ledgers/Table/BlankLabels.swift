/// Columns of codes that stand on the first row of their group only, as pivot tables print them. A blank may then be the code
/// above, or none at all: which it is shows where one of the two makes two rows of the same.
struct BlankLabels {
    struct Column {
        var column: Int
        var heading: String
        /// The first row without the code.
        var blank: Grid.Row
        var labels: Int
    }

    /// Columns whose blanks are the code above.
    private(set) var filled: [Column] = []
    /// Columns of which nobody can tell.
    private(set) var doubtful: [Column] = []

    init(_ survey: ColumnSurvey) {
        let rows = survey.columns.dimensions.isEmpty ? [] : survey.accountRows
        guard rows.count > 3 else { return }
        var shaped: [Column] = []
        let merged = MergedCells(survey.sheet, survey.grid)
        for dimension in survey.columns.dimensions {
            if let found = Self.shape(dimension, rows, outer: shaped.map(\.column), survey, merged) { shaped.append(found) }
        }
        guard !shaped.isEmpty else { return }
        let own = Self.hasTwins(rows, filling: [], survey, merged)
        guard own else { return }
        if shaped.allSatisfy({ $0.labels > 1 }), !Self.hasTwins(rows, filling: Set(shaped.map(\.column)), survey, merged) {
            filled = shaped
        } else {
            doubtful = shaped
        }
    }

    /// Each code once, from the first row on, and as many blanks or more.
    private static func shape(
        _ dimension: (column: Int, heading: String), _ rows: [Grid.Row], outer: [Int], _ survey: ColumnSurvey, _ merged: MergedCells
    ) -> Column? {
        var words = ByteIndex()
        var (labels, blanks): (Int, Int) = (0, 0)
        var first: Grid.Row?
        for row in rows {
            let view = RowView(grid: survey.grid, row: row, merged: merged)
            guard let cell = view.filled(dimension.column), cell.end > cell.start else {
                if labels == 0 { return nil }
                blanks += 1
                first = first ?? row
                continue
            }
            if outer.contains(where: { survey.grid.cell(row, $0) != nil }) { words = ByteIndex() }
            guard words.number(of: Int(cell.start)..<Int(cell.end), in: survey.bytes).isNew else { return nil }
            labels += 1
        }
        guard let first, blanks > 2, blanks >= labels else { return nil }
        return Column(column: dimension.column, heading: dimension.heading, blank: first, labels: labels)
    }

    /// Whether two rows are of the same account, time and codes.
    private static func hasTwins(_ rows: [Grid.Row], filling: Set<Int>, _ survey: ColumnSurvey, _ merged: MergedCells) -> Bool {
        let columns = survey.columns
        let keys = [columns.account] + [columns.period, columns.year, columns.month].compactMap { $0 } + columns.dimensions.map(\.column)
        var last: [Int: Grid.Cell] = [:]
        var seen = Set<UInt64>()
        for row in rows {
            let view = RowView(grid: survey.grid, row: row, merged: merged)
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for column in keys {
                var cell = view.filled(column)
                if filling.contains(column) {
                    if let cell { last[column] = cell } else { cell = last[column] }
                }
                if let cell { for index in Int(cell.start)..<Int(cell.end) { hash = (hash ^ UInt64(survey.bytes[index])) &* 0x100_0000_01B3 } }
                hash = (hash ^ 0x1F) &* 0x100_0000_01B3
            }
            if !seen.insert(hash).inserted { return true }
        }
        return false
    }
}
