import Diagnostics
import DocumentTree
import Inputs

extension Filler {
    /// Columns one by one, with the tree of their headings.
    func expandColumns(_ template: TableTemplate) -> Grid {
        var grid = Grid()
        grid.header = expand(template.columns, [], [], into: &grid)
        for index in grid.columns.indices {
            let column = grid.columns[index]
            if let first = grid.columns[..<index].first(where: { $0.id == column.id }) {
                evaluator.report(.duplicateColumn, at: column.template.range, ["namn": first.id])
            }
            switch column.template.source {
            case .sum(let patterns):
                grid.columns[index].parts = parts(patterns, of: index, in: &grid)
                grid.columns[index].needs = grid.columns[index].parts
            case .formula(let formula):
                grid.columns[index].formula = self.formula(formula, column, in: grid)
                let names = grid.columns[index].formula?.names ?? []
                grid.columns[index].needs = names.compactMap { grid.columnIndex($0) }
            default: break
            }
        }
        return grid
    }

    private func expand(
        _ nodes: [ColumnNode], _ path: [String], _ frames: [ScopeFrame], into grid: inout Grid
    ) -> [HeaderNode] {
        var header: [HeaderNode] = []
        for node in nodes {
            switch node {
            case .column(let column):
                let heading = self.heading(column)
                header.append(.leaf(grid.columns.count))
                grid.columns.append(
                    Grid.Column(
                        id: plain(column.id), heading: heading,
                        fullHeading: (path + [heading.plainText]).joined(separator: " "), template: column,
                        frames: frames))
            case .group(let title, let inner):
                let words = inlines(title)
                let children = expand(inner, path + [words.plainText], frames, into: &grid)
                if !children.isEmpty { header.append(.group(words, children)) }
            case .only(let condition, let inner):
                if evaluator.truth(of: condition) {
                    header += expand(inner, path, frames, into: &grid)
                } else {
                    inner.forEach { leaveOut($0, from: &grid) }
                }
            case .each(let loop, let inner):
                forEach(loop) { frames in
                    header += expand(inner, path, frames, into: &grid)
                }
            }
        }
        return header
    }

    /// Columns that are left out are still columns that rows may speak of.
    private func leaveOut(_ node: ColumnNode, from grid: inout Grid) {
        switch node {
        case .column(let column): grid.leftOut.insert(plain(column.id))
        case .group(_, let inner), .each(_, let inner), .only(_, let inner): inner.forEach { leaveOut($0, from: &grid) }
        }
    }

    private func heading(_ column: ColumnTemplate) -> [Inline] { inlines(column.heading) }

    /// Goes through the items for which the condition holds, with the item bound to the loop's name.
    func forEach(_ loop: LoopTemplate, _ body: ([ScopeFrame]) -> Void) {
        let list = evaluator.evaluate(loop.list)
        guard let items = list.items else {
            evaluator.report(.notAList, at: loop.list.range, ["typ": list.typeName])
            return
        }
        for (index, item) in items.enumerated() {
            guard mayGoOn(at: loop.list.range) else { return }
            let value = evaluator.keyed(item.value, item.key)
            let frames: [ScopeFrame] = [
                .loop(number: index + 1, count: items.count, key: item.key), .binding(loop.name, value),
            ]
            evaluator.with(frames) {
                if loop.condition.map(evaluator.truth) ?? true { body(frames) }
            }
        }
    }

    private func parts(_ patterns: [ColumnPattern], of column: Int, in grid: inout Grid) -> [Int] {
        var parts: [Int] = []
        for pattern in patterns {
            let found = grid.columns.indices.filter { index in
                guard pattern.isEveryColumn else { return index != column && pattern.matches(grid.columns[index].id) }
                return index > 0 && index < column && !grid.columns[index].isComputed
            }
            if found.isEmpty {
                reportUnknownColumn(pattern.text, at: pattern.range, in: grid)
                grid.columns[column].lacksParts = true
            }
            parts += found.filter { !parts.contains($0) }
        }
        return parts
    }

    private func formula(_ formula: FormulaTemplate, _ column: Grid.Column, in grid: Grid) -> Expression? {
        switch formula {
        case .fixed(let expression): return expression
        case .filled(let text):
            let words = evaluator.with(column.frames) { plain(text) }
            var diagnostics = DiagnosticList()
            let bytes = Array(words.utf8)
            var expression = ExpressionParser.parse(
                bytes[...], file: text.range.file, offset: Int(text.range.start), diagnostics: &diagnostics)
            evaluator.append(diagnostics)
            expression?.range = text.range
            return expression
        }
    }

    func reportUnknownColumn(_ name: String, at range: SourceRange?, in grid: Grid) {
        if grid.leftOut.contains(name) { return }
        evaluator.reportUnknown(
            .unknownColumn, name, among: grid.columns.map(\.id), at: range)
    }
}
