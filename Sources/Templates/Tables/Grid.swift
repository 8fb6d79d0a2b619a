import Diagnostics
import DocumentTree
import Inputs

/// A table on its way from template to tree: every column, row and cell, with values rather than words.
struct Grid {
    struct Column {
        var id: String
        var heading: [Inline]
        /// With the headings of the groups above: "Prognos 2 (sept.)".
        var fullHeading: String
        var template: ColumnTemplate
        /// What `för varje` bound.
        var frames: [ScopeFrame]
        /// Columns that a `summa av` column adds up.
        var parts: [Int] = []
        /// Not all that it is to add up is there, which has been told: nothing can be held against it.
        var lacksParts = false
        /// The formula with its column names filled in.
        var formula: Expression?
        /// Columns that it is computed from.
        var needs: [Int] = []

        var isComputed: Bool {
            switch template.source {
            case .sum, .formula: true
            default: false
            }
        }
    }

    struct Row {
        var template: RowTemplate
        var kind: RowTemplate.Kind
        var title: [Inline]?
        var frames: [ScopeFrame]
        var cells: [Cell]
        /// There is nothing in it, which has been told.
        var isLeftOut = false
        /// Rows whose figures it sums: details, for the amount itself.
        var details: [Int] = []
        /// Rows whose printed figures a reader would add up: earlier subtotals and what they leave over.
        var parts: [Int] = []
    }

    struct Cell {
        /// As computed or given; the accounting system's own where it states one.
        var value: Value = .absent
        /// The sum as stated, with its place.
        var stated: Value?
        /// What is stated of a computed cell, until that has been computed, and where it is said.
        var pending: (value: Value, range: SourceRange)?
        /// What a formula comes to where another figure is stated.
        var computed: Value?
        /// What a stated sum that is wrong should have been: sums further on are held against that, so that
        /// one mistake is one message.
        var corrected: Amount?
        /// Set by `celler`, so that no column has a say.
        var isOverridden = false
        /// Words of a `text` column.
        var words: [Inline]?
        /// Its printed parts do not add up to what it prints.
        var needsRoundingNote = false
        /// Other than it was at the last meeting.
        var isRestated = false
    }

    var columns: [Column] = []
    var header: [HeaderNode] = []
    var rows: [Row] = []
    /// Ids of columns that their `om` leaves out.
    var leftOut: Set<String> = []

    /// The columns that a column adds up in the end, through sums of sums; itself where it adds up none.
    func addedColumns(_ column: Int) -> [Int] { addedColumns(column, depth: 0) }

    private func addedColumns(_ column: Int, depth: Int) -> [Int] {
        // Columns may be computed from each other, which is told elsewhere.
        guard depth <= columns.count else { return [column] }
        switch columns[column].template.source {
        case .sum: return columns[column].parts.flatMap { addedColumns($0, depth: depth + 1) }
        case .formula:
            // A formula of plus alone is a sum in other words.
            guard let names = columns[column].formula?.addedNames, names.allSatisfy({ $0.sign > 0 }) else { return [column] }
            let parts = names.compactMap { columnIndex($0.name) }
            return parts.count == names.count ? parts.flatMap { addedColumns($0, depth: depth + 1) } : [column]
        default: return [column]
        }
    }

    func columnIndex(_ id: String) -> Int? { columns.firstIndex { $0.id == id } }
}

/// The tree of headings.
indirect enum HeaderNode {
    case leaf(Int)
    case group([Inline], [HeaderNode])

    var depth: Int {
        switch self {
        case .leaf: 1
        case .group(_, let inner): 1 + (inner.map(\.depth).max() ?? 0)
        }
    }
    var columns: [Int] {
        switch self {
        case .leaf(let column): [column]
        case .group(_, let inner): inner.flatMap(\.columns)
        }
    }
}

extension Value {
    var amount: Amount? {
        if case .amount(let amount) = kind { return amount }
        return nil
    }
}
