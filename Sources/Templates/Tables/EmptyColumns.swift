import Diagnostics
import DocumentTree
import Inputs

extension Filler {
    /// Tells of columns that were asked for and have nothing in any row, and of rows of a part (`varav`) without their
    /// amount, which are left out.
    func tellEmpty(in grid: inout Grid) {
        for row in grid.rows.indices where grid.rows[row].kind == .ofWhich {
            guard grid.rows[row].cells.indices.dropFirst().allSatisfy({ isEmpty(grid.rows[row].cells[$0]) }) else { continue }
            grid.rows[row].isLeftOut = true
            evaluator.report(.emptyOfWhich, at: grid.rows[row].template.range, ["rad": rowName(row, in: grid)])
        }
        guard grid.rows.contains(where: { $0.kind == .data }) else { return }
        for index in grid.columns.indices where grid.rows.contains(where: { $0.cells[index].value.isWords }) {
            wordColumns.insert(grid.columns[index].template.range)
        }
        var empty: Set<Int> = []
        var told: [(range: SourceRange, names: [String])] = []
        for index in grid.columns.indices.dropFirst() {
            let column = grid.columns[index]
            guard grid.rows.allSatisfy({ isEmpty($0.cells[index]) }) else { continue }
            empty.insert(index)
            if column.lacksParts || mayBeEmpty(column) { continue }
            // What is computed from an empty column is empty for its sake.
            if column.needs.contains(where: empty.contains) { continue }
            let range = column.template.range
            if let known = told.firstIndex(where: { $0.range == range }) {
                told[known].names.append(column.fullHeading)
            } else {
                told.append((range, [column.fullHeading]))
            }
        }
        for column in told { emptyColumns.append((column.range, column.names.joined(separator: ", "))) }
    }

    /// A column of words may be empty in one of the tables that a template makes: nobody had anything to say there.
    func reportEmptyColumns() {
        for column in emptyColumns where !wordColumns.contains(column.range) {
            evaluator.report(.emptyColumn, at: column.range, ["kolumn": column.names])
        }
    }

    private func mayBeEmpty(_ column: Grid.Column) -> Bool {
        guard let condition = column.template.mayBeEmpty else { return false }
        return evaluator.with(column.frames) { evaluator.truth(of: condition) }
    }

    private func isEmpty(_ cell: Grid.Cell) -> Bool {
        if let words = cell.words { return !words.contains { $0.hasWords } }
        return cell.stated == nil && !cell.value.isGiven
    }
}

extension Value {
    fileprivate var isWords: Bool {
        switch kind {
        case .text, .prose: true
        default: false
        }
    }
}

extension Inline {
    fileprivate var hasWords: Bool {
        if case .text(let text, _) = self { return text.utf8.contains { $0 > 0x20 } }
        return true
    }
}
