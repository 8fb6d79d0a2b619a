import Diagnostics
import DocumentTree
import Inputs
import Style

extension Filler {
    /// Every cell's value: first what the rows are given, then what is computed along them, then the sums.
    func computeCells(_ template: TableTemplate, in grid: inout Grid) {
        let order = computationOrder(grid)
        // Subtotals and totals only look back, so one pass from the top is enough.
        for row in grid.rows.indices {
            override(row, in: &grid)
            switch grid.rows[row].kind {
            case .data: readDetails(row, in: &grid)
            case .subtotal, .total: addUp(row, template, in: &grid)
            case .group, .ofWhich, .bare: break
            }
            state(row, template, in: &grid)
            if grid.rows[row].kind != .group, grid.rows[row].kind != .ofWhich {
                for column in order { computeAlongRow(row, column, in: &grid) }
            }
        }
    }

    private func override(_ row: Int, in grid: inout Grid) {
        let frames = grid.rows[row].frames
        for cell in grid.rows[row].template.cells {
            guard let column = grid.columnIndex(cell.column) else {
                reportUnknownColumn(cell.column, at: cell.columnRange, in: grid)
                continue
            }
            grid.rows[row].cells[column].value = evaluator.with(frames + grid.columns[column].frames) {
                evaluator.evaluate(cell.value)
            }
            grid.rows[row].cells[column].isOverridden = true
            if let withheld = withheldPart(row, column, in: grid) {
                suppress(grid.rows[row].cells[column].value, withheld)
                grid.rows[row].cells[column].value = withheld
            }
        }
    }

    private func readDetails(_ row: Int, in grid: inout Grid) {
        // A row that is written out (`rad:`) has no item to read columns from.
        guard grid.rows[row].template.loop != nil else { return }
        evaluator.with(grid.rows[row].frames) {
            for index in grid.columns.indices where !grid.rows[row].cells[index].isOverridden {
                if index == 0, grid.rows[row].title != nil { continue }
                evaluator.with(grid.columns[index].frames) {
                    switch grid.columns[index].template.source {
                    case .value(let expression): grid.rows[row].cells[index].value = evaluator.evaluate(expression)
                    case .text(let text): grid.rows[row].cells[index].words = inlines(text)
                    default: break
                    }
                }
            }
        }
    }

    /// The sum of the details in every column that has figures. Dashes alone add up to nought; a column
    /// with nothing at all has no sum.
    private func addUp(_ row: Int, _ template: TableTemplate, in grid: inout Grid) {
        for index in grid.columns.indices where index > 0 && !grid.rows[row].cells[index].isOverridden {
            let column = grid.columns[index].template
            guard column.isSummed else { continue }
            if case .formula = column.source { continue }
            if case .text = column.source { continue }
            if let withheld = withheldPart(row, index, in: grid) {
                grid.rows[row].cells[index].value = withheld
                continue
            }
            let values = grid.rows[row].details.map { grid.rows[$0].cells[index].value }
            guard values.contains(where: { if case .absent = $0.kind { false } else { true } }) else { continue }
            // Words and dates have no sum.
            guard values.allSatisfy({ $0.isNone || Quantity($0) != nil }) else { continue }
            let sum = evaluator.sum(Value(.list(values)), at: column.range)
            if case .integer(0) = sum.kind, amountUnit(grid.columns[index], template) != nil {
                grid.rows[row].cells[index].value = Value(.amount(Amount(öre: 0)))
            } else {
                grid.rows[row].cells[index].value = sum
            }
        }
    }

    /// Sums that the accounting system states take the place of the computed ones; the checks hold the two
    /// against each other.
    private func state(_ row: Int, _ template: TableTemplate, in grid: inout Grid) {
        let frames = grid.rows[row].frames
        if grid.rows[row].kind == .data {
            let isWrittenOut = grid.rows[row].template.loop == nil
            for index in grid.columns.indices {
                guard let stated = grid.columns[index].template.stated else { continue }
                // A row that is written out is no item: what is stated of items is not said of it, nor of a cell that it gives itself.
                if isWrittenOut, grid.rows[row].cells[index].isOverridden || template.speaksOfItems(stated) { continue }
                let value = evaluator.with(frames + grid.columns[index].frames) { evaluator.evaluate(stated) }
                set(value, row, index, at: stated.range, in: &grid)
            }
        }
        for cell in grid.rows[row].template.statedCells {
            guard let column = grid.columnIndex(cell.column) else {
                reportUnknownColumn(cell.column, at: cell.columnRange, in: grid)
                continue
            }
            let value = evaluator.with(frames) { evaluator.evaluate(cell.value) }
            set(value, row, column, at: cell.value.range, in: &grid)
        }
        guard let stated = grid.rows[row].template.stated else { return }
        let value = evaluator.with(frames) { evaluator.resolved(evaluator.evaluate(stated)) }
        switch value.kind {
        case .absent, .dash, .withheld: break
        case .map(let record), .record(let record):
            if let place = value.range { checkedSums.columns[place, default: []].formUnion(grid.columns.map(\.id)) }
            for field in record.fields where !field.value.isNone || isBlankSum(field.value, row, grid.columnIndex(field.name), in: grid) {
                guard let column = grid.columnIndex(field.name) else {
                    reportUnknownColumn(field.name, at: field.nameRange ?? stated.range, in: grid)
                    continue
                }
                // A dash is read as nought.
                let value = field.value.isNone ? Value(.amount(Amount(öre: 0)), at: field.value.range) : field.value
                set(value, row, column, at: stated.range, in: &grid)
            }
        default: evaluator.report(.statedNotMap, at: stated.range, ["typ": value.typeName])
        }
    }

    /// A dash that somebody has written where the sum comes to something.
    private func isBlankSum(_ value: Value, _ row: Int, _ column: Int?, in grid: Grid) -> Bool {
        guard case .dash = value.kind, value.range != nil, let column, let sum = grid.rows[row].cells[column].value.amount else { return false }
        return sum.öre != 0
    }

    private func set(_ value: Value, _ row: Int, _ column: Int, at range: SourceRange, in grid: inout Grid) {
        guard !value.isNone else { return }
        // What is computed along the row may be computed of what has not been computed yet.
        if grid.columns[column].isComputed, grid.rows[row].kind != .group, grid.rows[row].kind != .ofWhich {
            grid.rows[row].cells[column].pending = (value, range)
        } else {
            settle(value, row, column, at: range, in: &grid)
        }
    }

    private func settle(_ value: Value, _ row: Int, _ column: Int, at range: SourceRange, in grid: inout Grid) {
        let part = withheldPart(row, column, in: grid)
        if let withheld = value.isWithheld ? value : part {
            if !value.isWithheld {
                suppress(value, withheld)
            } else if part == nil, hasParts(row, column, in: grid) {
                // It can be added up by anybody.
                evaluator.report(.openParts, at: value.range ?? range, ["rad": grid.rows[row].title.map(\.plainText) ?? ""])
            }
            grid.rows[row].cells[column].value = withheld
            return
        }
        let counted = countedKind(row, column, of: value, in: grid)
        if let counted, let given = Quantity(value), given.unit == .integer || given.unit == counted {
            return stateCount(Value(value.kind, at: value.range ?? range), row, column, in: &grid)
        }
        guard value.amount != nil, counted == nil else { return tellNotComparable(value, with: counted ?? .amount, at: range) }
        evaluator.use(value)
        grid.rows[row].cells[column].stated = Value(value.kind, at: value.range ?? range)
        grid.rows[row].cells[column].value = value
    }

    /// A stated figure that is of another kind than what it states.
    func tellNotComparable(_ value: Value, with unit: Quantity.Unit, at range: SourceRange) {
        let (swedish, english, example) =
            switch unit {
            case .integer: ("ett heltal", "a whole number", "84")
            case .number: ("ett tal", "a number", "12,5")
            case .share: ("en andel", "a share", "57 %")
            case .amount: ("ett belopp", "an amount", "1 849 992")
            }
        evaluator.report(
            .statedNotAmount, at: value.range ?? range, ["typ": value.typeName, "ska": swedish, "wanted": english, "exempel": example])
    }

    /// What a sum is the sum of: details of its row, and columns of a `summa av`.
    private func parts(_ row: Int, _ column: Int, in grid: Grid) -> [Value] {
        var parts = grid.rows[row].details.map { grid.rows[$0].cells[column].value }
        if case .sum = grid.columns[column].template.source { parts += grid.columns[column].parts.map { grid.rows[row].cells[$0].value } }
        return parts
    }

    /// Whether there is something for a sum to be worked out from.
    private func hasParts(_ row: Int, _ column: Int, in grid: Grid) -> Bool {
        parts(row, column, in: grid).contains { $0.amount != nil }
    }

    /// A figure that would give away a withheld one is withheld wherever it stands.
    func suppress(_ value: Value, _ withheld: Value) {
        if let range = value.range, case .withheld(let law, _) = withheld.kind { suppressed[range] = law }
    }

    /// What a sum may not be printed for, whoever states it: the one part that it would give away. It says which law.
    private func withheldPart(_ row: Int, _ column: Int, in grid: Grid) -> Value? {
        parts(row, column, in: grid).first(where: \.isWithheld).map { Value($0.kind) }
    }

    /// A `summa av` column on a detail row, a formula on any; and what is stated of either.
    private func computeAlongRow(_ row: Int, _ index: Int, in grid: inout Grid) {
        let column = grid.columns[index]
        let pending = grid.rows[row].cells[index].pending
        grid.rows[row].cells[index].pending = nil
        if case .formula = column.template.source, !grid.rows[row].cells[index].isOverridden {
            guard let formula = column.formula else { return }
            // Only the columns that the formula speaks of.
            let cells = column.needs.map { ScopeFrame.binding(grid.columns[$0].id, grid.rows[row].cells[$0].value) }
            let computed = evaluator.with(grid.rows[row].frames + column.frames + cells) { evaluator.evaluate(formula) }
            grid.rows[row].cells[index].value = computed
            if let pending { stateFormula(pending.value, row, index, at: pending.range, in: &grid) }
            return
        }
        if let pending { settle(pending.value, row, index, at: pending.range, in: &grid) }
        let cell = grid.rows[row].cells[index]
        guard case .sum = column.template.source, grid.rows[row].kind == .data, !cell.isOverridden, cell.stated == nil else { return }
        let values = column.parts.map { grid.rows[row].cells[$0].value }
        guard values.contains(where: { if case .absent = $0.kind { false } else { true } }) else { return }
        grid.rows[row].cells[index].value = evaluator.sum(Value(.list(values)), at: column.template.range)
    }

    /// Computed columns in an order where each comes after those it is computed from.
    private func computationOrder(_ grid: Grid) -> [Int] {
        var order: [Int] = []
        var waiting = grid.columns.indices.filter { grid.columns[$0].isComputed }
        while !waiting.isEmpty {
            let ready = waiting.filter { column in
                grid.columns[column].needs.allSatisfy { !waiting.contains($0) }
            }
            if ready.isEmpty {
                evaluator.report(
                    .columnCycle, at: grid.columns[waiting[0]].template.range,
                    ["namn": waiting.map { grid.columns[$0].id }.joined(separator: ", ")])
                return order
            }
            order += ready
            waiting.removeAll { ready.contains($0) }
        }
        return order
    }

    /// What amounts in a column are printed in; nil where it has no amounts.
    func amountUnit(_ column: Grid.Column, _ template: TableTemplate) -> MoneyUnit? {
        guard let format = column.template.format else { return template.unit }
        return format.amountUnit
    }
}
