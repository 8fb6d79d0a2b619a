import DocumentTree
import Inputs

/// Which cells each sum of a table adds up, as the finished table counts its rows.
struct SumsOfCells {
    /// The place in the table of each row of the grid; nil for one that is left out.
    private let places: [Int?]

    init(_ grid: Grid) {
        var count = 0
        places = grid.rows.map { row in
            if row.isLeftOut { return nil }
            count += 1
            return count - 1
        }
    }

    /// nil for a cell that adds nothing up: a fact, words, a share, or what `celler` gave.
    func sum(_ row: Int, _ column: Int, in grid: Grid) -> CellSum? {
        let cell = grid.rows[row].cells[column]
        guard column > 0, !cell.isOverridden, cell.words == nil, !cell.value.isNone else { return nil }
        let terms: [CellSum.Term]?
        switch (grid.rows[row].kind, grid.columns[column].template.source) {
        case (.data, .sum):
            terms = along(row, grid.columns[column].parts.map { ($0, false) })
        case (.data, .formula), (.subtotal, .formula), (.total, .formula):
            terms = along(row, formulaTerms(column, in: grid))
        case (.subtotal, _) where grid.columns[column].template.isSummed, (.total, _) where grid.columns[column].template.isSummed:
            terms = down(row, column, in: grid)
        default: terms = nil
        }
        guard let terms, !terms.isEmpty else { return nil }
        return CellSum(terms)
    }

    private func along(_ row: Int, _ columns: [(index: Int, isSubtracted: Bool)]) -> [CellSum.Term]? {
        guard let place = places[row] else { return nil }
        return columns.map { CellSum.Term(row: place, column: $0.index, isSubtracted: $0.isSubtracted) }
    }

    /// The columns that a formula of plus and minus alone speaks of; none for any other formula.
    private func formulaTerms(_ column: Int, in grid: Grid) -> [(index: Int, isSubtracted: Bool)] {
        let names = grid.columns[column].formula?.addedNames ?? []
        let columns = names.compactMap { term in grid.columnIndex(term.name).map { ($0, term.sign < 0) } }
        return columns.count == names.count ? columns : []
    }

    /// Whether the amounts of some rows come to a sum exactly.
    private func add(up rows: [Int], to sum: Amount, _ column: Int, in grid: Grid) -> Bool {
        var rest = Int128(sum.öre)
        for row in rows {
            let value = grid.rows[row].cells[column].value
            if let amount = value.amount {
                rest -= Int128(amount.öre)
            } else if !value.isNone {
                return false
            }
        }
        return rest == 0
    }

    /// Earlier subtotals and the rows that none of them has: what a reader adds up. Where one of those is a sum as the
    /// ledger states it and the total is not, the rows themselves may come nearer.
    private func down(_ row: Int, _ column: Int, in grid: Grid) -> [CellSum.Term]? {
        let sum = grid.rows[row]
        var rows = sum.parts
        if let stated = sum.cells[column].value.amount, !add(up: rows, to: stated, column, in: grid),
            add(up: sum.details, to: stated, column, in: grid)
        {
            rows = sum.details
        }
        let terms = rows.compactMap { row in places[row].map { CellSum.Term(row: $0, column: column) } }
        return terms.count == rows.count ? terms : nil
    }
}
