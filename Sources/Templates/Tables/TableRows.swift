import Diagnostics
import DocumentTree
import Inputs

extension Filler {
    /// Rows one by one, each knowing what it sums.
    func expandRows(_ template: TableTemplate, into grid: inout Grid) {
        var level = SumLevel()
        expand(template.rows, [], isTop: true, &level, into: &grid)
    }

    /// What the rows of one list of `rader` have come to.
    private struct SumLevel {
        /// Since the last subtotal: what the next one sums.
        var openDetails: [Int] = []
        var openParts: [Int] = []
        /// Everything, with subtotals in the place of what they sum.
        var details: [Int] = []
        var parts: [Int] = []

        mutating func add(details new: [Int], parts newParts: [Int]) {
            openDetails += new
            openParts += newParts
            details += new
            parts += newParts
        }

        mutating func close(with subtotal: Int) {
            parts.removeLast(min(openParts.count, parts.count))
            parts.append(subtotal)
            openDetails = []
            openParts = []
        }
    }

    private func expand(
        _ templates: [RowTemplate], _ frames: [ScopeFrame], isTop: Bool, _ level: inout SumLevel,
        into grid: inout Grid
    ) {
        for template in templates {
            if let condition = template.condition, !evaluator.truth(of: condition) { continue }
            guard let loop = template.loop else {
                append(template, frames, isTop: isTop, &level, into: &grid)
                continue
            }
            forEach(loop) { inner in append(template, frames + inner, isTop: isTop, &level, into: &grid) }
        }
    }

    private func append(
        _ template: RowTemplate, _ outer: [ScopeFrame], isTop: Bool, _ level: inout SumLevel, into grid: inout Grid
    ) {
        var frames = outer
        for binding in template.bindings {
            let value = evaluator.with(frames) { evaluator.evaluate(binding.value) }
            frames.append(.binding(binding.name, value))
        }
        let index = grid.rows.count
        if template.kind != .bare {
            guard mayGoOn(grid.columns.count, at: template.range) else { return }
            let title = template.title.map { title in evaluator.with(frames) { inlines(title) } }
            let cells = Array(repeating: Grid.Cell(), count: grid.columns.count)
            grid.rows.append(
                Grid.Row(template: template, kind: template.kind, title: title, frames: frames, cells: cells))
        }
        switch template.kind {
        case .data: level.add(details: [index], parts: [index])
        case .subtotal:
            grid.rows[index].details = level.openDetails
            grid.rows[index].parts = level.openParts
            level.close(with: index)
        case .total:
            grid.rows[index].details = level.details
            grid.rows[index].parts = level.parts
            if !isTop { evaluator.report(.totalInGroup, at: template.range) }
        case .ofWhich, .group, .bare: break
        }
        guard !template.rows.isEmpty else { return }
        var inner = SumLevel()
        evaluator.with(Array(frames.dropFirst(outer.count))) {
            expand(template.rows, frames, isTop: isTop && template.kind == .bare, &inner, into: &grid)
        }
        // A group without rows needs no heading.
        if template.kind == .group, grid.rows.count == index + 1, template.cells.isEmpty { grid.rows.removeLast() }
        level.add(details: inner.details, parts: inner.parts)
    }
}
