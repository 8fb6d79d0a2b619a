import Diagnostics
import DocumentTree
import Inputs
import Style

extension Filler {
    /// A declared table with its figures: columns, rows, cells, checks, notes, and then the tree's node. All
    /// `NodeID`s are `.none`: whoever builds the document numbers them.
    func table(_ declared: TableTemplate) -> Block? {
        var template = declared
        if let text = declared.filledUnit { template.unit = unit(text) }
        let faults = evaluator.faults
        var grid = expandColumns(template)
        expandRows(template, into: &grid)
        computeCells(template, in: &grid)
        guard grid.rows.contains(where: { $0.kind != .group }), !grid.columns.isEmpty else {
            evaluator.report(.emptyTable, at: template.range)
            return nil
        }
        if evaluator.faults == faults { tellEmpty(in: &grid) }
        let anchor = self.anchor(template)
        let before = roundings.count
        checkRelations(template, anchor: anchor, in: &grid)
        tellSharesOfNoWhole(in: grid)
        let restatements = restatements(template, in: &grid)
        let notes = notes(template, roundings: Array(roundings[before...]), restatements: restatements, in: grid)
        roundings.removeAll(where: \.isFormula)
        let columns = grid.columns.indices.map { tableColumn($0, template, in: grid) }
        let sums = SumsOfCells(grid)
        return .table(
            Table(
                id: .none, anchor: anchor, captionID: .none, caption: inlines(template.caption),
                unit: template.unit?.words(words.numbers).name, columns: columns, headID: .none,
                head: head(template, in: grid), bodyID: .none,
                rows: grid.rows.indices.filter { !grid.rows[$0].isLeftOut }.map { tableRow($0, template, notes, sums, in: grid) }, notes: notes.notes,
                range: template.range))
    }

    /// nil, with an error, for what is none.
    private func unit(_ text: TemplateText) -> MoneyUnit? {
        let name = plain(text)
        if let unit = MoneyUnit(rawValue: name) { return unit }
        evaluator.report(
            .unknownChoice, at: text.range, ["namn": name, "kända": MoneyUnit.allCases.map(\.rawValue).joined(separator: ", ")])
        return nil
    }

    private func anchor(_ template: TableTemplate) -> String {
        let name = "tabell-" + slug(plain(template.id))
        let count = (tableNames[name] ?? 0) + 1
        tableNames[name] = count
        return count == 1 ? name : "\(name)-\(count)"
    }

    // MARK: Columns and their headings

    private func tableColumn(_ index: Int, _ template: TableTemplate, in grid: Grid) -> TableColumn {
        let column = grid.columns[index]
        var isSum = false
        if case .sum = column.template.source { isSum = true }
        let alignment: ColumnAlignment = isFigures(index, template, in: grid) ? .end : .start
        return TableColumn(name: column.id, alignment: alignment, isRowHeader: index == 0, isSum: isSum)
    }

    /// By its format; without one by what stands in it; an empty column goes with the table's unit.
    private func isFigures(_ index: Int, _ template: TableTemplate, in grid: Grid) -> Bool {
        if index == 0 { return false }
        if let format = grid.columns[index].template.format { return format.isFigure }
        if case .text = grid.columns[index].template.source { return false }
        let values = grid.rows.map { $0.cells[index].value }.filter { !$0.isNone }
        return values.isEmpty ? template.unit != nil : values.allSatisfy { Quantity($0) != nil || $0.isWithheld }
    }

    private func head(_ template: TableTemplate, in grid: Grid) -> [TableHeaderRow] {
        let depth = grid.header.map(\.depth).max() ?? 1
        var rows = Array(repeating: TableHeaderRow(id: .none, cells: []), count: depth)
        func place(_ nodes: [HeaderNode], _ level: Int) {
            for node in nodes {
                guard let first = node.columns.first else { continue }
                switch node {
                case .leaf(let column):
                    rows[level].cells.append(
                        TableHeaderCell(
                            id: .none, inlines: heading(column, template, in: grid), column: first,
                            rowSpan: depth - level))
                case .group(let inlines, let inner):
                    rows[level].cells.append(
                        TableHeaderCell(id: .none, inlines: inlines, column: first, columnSpan: node.columns.count))
                    place(inner, level + 1)
                }
            }
        }
        place(grid.header, 0)
        return rows
    }

    /// With its unit, where that is not the table's.
    private func heading(_ index: Int, _ template: TableTemplate, in grid: Grid) -> [Inline] {
        let column = grid.columns[index]
        guard let unit = column.template.format?.amountUnit, unit != template.unit else { return column.heading }
        return column.heading + [.text(", \(unit.words(words.numbers).name)", nil)]
    }

    // MARK: Rows

    private func tableRow(
        _ index: Int, _ template: TableTemplate, _ notes: TableNotes, _ sums: SumsOfCells, in grid: Grid
    ) -> TableRow {
        let row = grid.rows[index]
        let kind: RowKind =
            switch row.kind {
            case .data, .bare: .data
            case .group: .group
            case .subtotal: .subtotal
            case .total: .total
            case .ofWhich: .ofWhich
            }
        let isHeadingAlone = row.kind == .group && row.cells.dropFirst().allSatisfy { $0.value.isNone }
        let cells =
            isHeadingAlone
            ? [TableCell(id: .none, content: .text(row.title ?? []), columnSpan: grid.columns.count)]
            : grid.columns.indices.map { column in
                var cell = cell(index, column, template, notes, in: grid)
                cell.sum = sums.sum(index, column, in: grid)
                return cell
            }
        return TableRow(
            id: .none, kind: kind, indent: row.template.indent, italic: row.template.isItalic, cells: cells,
            range: row.template.range)
    }

    private func cell(
        _ number: Int, _ index: Int, _ template: TableTemplate, _ notes: TableNotes, in grid: Grid
    ) -> TableCell {
        let row = grid.rows[number]
        let cell = row.cells[index]
        if index == 0, let title = row.title { return TableCell(id: .none, content: .text(title)) }
        if let words = cell.words { return TableCell(id: .none, content: words.isEmpty ? .empty : .text(words)) }
        var marks: [CellMark] = []
        if cell.needsRoundingNote, let note = notes.rounding { marks.append(CellMark(id: .none, note: note)) }
        if let note = notes.shares[number]?[index] { marks.append(CellMark(id: .none, note: note)) }
        if cell.isRestated, let note = notes.restated[number] { marks.append(CellMark(id: .none, note: note)) }
        if case .withheld(let law, _) = cell.value.kind, let note = notes.withheld[law] { marks.append(CellMark(id: .none, note: note)) }
        let isFact = row.kind == .data
        return TableCell(
            id: .none, content: content(cell.value, grid.columns[index], template, isFact: isFact, frames: row.frames), marks: marks)
    }
}
