import Diagnostics
import DocumentTree
import Inputs
import Style

extension Filler {
    /// Holds every sum that the table prints against its printed parts: down its column, and along its row
    /// where the column sums others. What is off by rounding gets a note; a stated sum that is off by more
    /// stops the build.
    func checkRelations(_ template: TableTemplate, anchor: String, in grid: inout Grid) {
        var rules = toleranceRules(template)
        defer { tellWideTolerances(rules) }
        for row in grid.rows.indices {
            let kind = grid.rows[row].kind
            guard kind == .data || kind == .subtotal || kind == .total else { continue }
            for column in grid.columns.indices where !grid.rows[row].cells[column].isOverridden {
                var isSum = false
                if kind != .data, isAddedUp(grid.columns[column].template) {
                    let parts = grid.rows[row].parts.map { (row: $0, column: column) }
                    isSum = check(row, column, parts, .column, template, anchor, &rules, in: &grid)
                }
                if case .sum = grid.columns[column].template.source, !grid.columns[column].lacksParts {
                    let parts = grid.columns[column].parts.map { (row: row, column: $0) }
                    isSum = check(row, column, parts, .row, template, anchor, &rules, in: &grid) || isSum
                }
                if case .formula = grid.columns[column].template.source {
                    isSum = holdFormula(row, column, template, anchor, &rules, in: &grid) || isSum
                    checkFormula(row, column, template, anchor, in: &grid)
                }
                if isSum { checkedSums.held += 1 }
                if isSum, isStatedByItself(row, column, in: grid) { checkedSums.stated += 1 }
            }
        }
    }

    /// Whether a sum is stated by something else than its parts: what stands at the very place of one of them was made of them, as
    /// figures of a ledger are that are told apart in two ways.
    private func isStatedByItself(_ row: Int, _ column: Int, in grid: Grid) -> Bool {
        guard let stated = grid.rows[row].cells[column].stated else { return false }
        guard let place = stated.range else { return true }
        let beneath = grid.rows[row].parts.map { grid.rows[$0].cells[column] }
        let beside = grid.columns[column].needs.map { grid.rows[row].cells[$0] }
        return !(beneath + beside).contains { $0.value.range == place }
    }

    private func isAddedUp(_ column: ColumnTemplate) -> Bool {
        if case .formula = column.source { return false }
        return column.isSummed
    }

    /// - Returns: whether there was a sum to hold against its parts.
    private func check(
        _ row: Int, _ column: Int, _ parts: [(row: Int, column: Int)], _ direction: RoundingNote.Direction,
        _ template: TableTemplate, _ anchor: String, _ rules: inout ToleranceRules, in grid: inout Grid
    ) -> Bool {
        let cell = grid.rows[row].cells[column]
        guard let sum = cell.value.amount else { return false }
        let unit = amountUnit(grid.columns[column], template) ?? .kr
        var öre: Int128 = 0
        var printed: Int128 = 0
        var terms: [Value] = []
        for part in parts {
            let cell = grid.rows[part.row].cells[part.column]
            guard let amount = cell.corrected ?? cell.value.amount else { continue }
            öre += Int128(amount.öre)
            let partUnit = amountUnit(grid.columns[part.column], template) ?? .kr
            // Parts in another unit than their sum cannot be added by eye.
            guard partUnit == unit else { return false }
            printed += Int128(unit.printedUnits(of: amount))
            terms.append(Value(.amount(amount), at: cell.value.range))
        }
        guard !terms.isEmpty || cell.stated != nil else { return false }
        let difference = Int128(sum.öre) - öre
        let shown = unit.printedUnits(of: sum)
        // Subtotals are rounded too: what counts is how many figures there are below.
        let count = max(terms.count, direction == .column ? grid.rows[row].details.count : 0)
        let tolerance = tolerance(row, column, terms: count, stated: cell.stated?.amount, template, &rules, in: grid)
        guard difference != 0 || Int128(shown) != printed else {
            confirm(cell, parts, in: grid)
            return true
        }
        if let stated = cell.stated, difference.magnitude > Int128(tolerance.amount.öre).magnitude {
            report(stated, computed: öre, terms, direction, row, column, tolerance, anchor, in: grid)
            if grid.rows[row].cells[column].corrected == nil {
                grid.rows[row].cells[column].corrected = Amount(öre: Int64(clamping: öre))
            }
            return true
        }
        confirm(cell, parts, in: grid)
        guard Int128(shown) != printed else { return true }
        // A sum of parts of which one is wrong: that one has been told, and this is no rounding.
        guard (Int128(shown) - printed).magnitude <= UInt128(max(1, count)) else { return true }
        grid.rows[row].cells[column].needsRoundingNote = true
        roundings.append(
            RoundingNote(
                table: anchor, row: notedName(row, in: grid), column: grid.columns[column].fullHeading,
                direction: direction, unit: unit, printed: shown, computed: Int64(clamping: printed),
                tolerance: cell.stated == nil ? nil : tolerance.amount, isDeclared: tolerance.isDeclared,
                range: cell.stated?.range ?? terms.lazy.compactMap(\.range).first))
        return true
    }

    /// Notes what a stated sum that agrees is made of: two that were typed independently say the same.
    func confirm(_ sum: Grid.Cell, _ parts: [(row: Int, column: Int)], in grid: Grid) {
        guard let stated = sum.stated?.range else { return }
        confirmedFigures.insert(stated)
        for part in parts {
            let cell = grid.rows[part.row].cells[part.column]
            guard cell.corrected == nil else { continue }
            if let range = cell.stated?.range {
                confirmedFigures.insert(range)
            } else {
                for figure in typedFigures(part.row, part.column, in: grid).amounts { confirmedFigures.insert(figure.range) }
            }
        }
    }

    /// A stated sum that is wrong by more than rounding: its terms, what they come to, and by how much.
    private func report(
        _ stated: Value, computed: Int128, _ terms: [Value], _ direction: RoundingNote.Direction, _ row: Int,
        _ column: Int, _ tolerance: Tolerance, _ anchor: String, in grid: Grid
    ) {
        let computedAmount = Amount(öre: Int64(clamping: computed))
        let statedAmount = stated.amount ?? Amount(öre: 0)
        let difference = Amount(öre: Int64(clamping: Int128(statedAmount.öre) - computed))
        var notes: [DiagnosticNote] = []
        for case let place? in terms.map(\.range) where place != stated.range && notes.count < 8 {
            notes.append(DiagnosticNote(place, sv: "en av termerna", en: "one of the terms"))
        }
        if let declared = tolerance.range, tolerance.amount != .usualTolerance {
            notes.append(DiagnosticNote(declared, sv: "toleransen", en: "the tolerance"))
        }
        var arguments: [String: String] = [:]
        arguments["rad"] = rowName(row, in: grid)
        arguments["kolumn"] = grid.columns[column].fullHeading
        arguments["angiven"] = NumberFormat.swedish.text(statedAmount)
        arguments["beräknad"] = NumberFormat.swedish.text(computedAmount)
        arguments["räknad"] = arguments["beräknad"]
        if let file = stated.range.flatMap({ evaluator.ledgers[$0.file] }) {
            // Nobody has stated it: it is what a ledger says.
            arguments["bokförd"] = arguments["angiven"]
            arguments["fil"] = file
            var files: [String] = []
            for case let name? in terms.map({ $0.range.flatMap { evaluator.ledgers[$0.file] } }) where !files.contains(name) { files.append(name) }
            arguments["delarna"] = files.isEmpty ? "delarna" : "delarna i " + files.joined(separator: ", ")
            arguments["parts"] = files.isEmpty ? "its parts" : "its parts in " + files.joined(separator: ", ")
            arguments[files.isEmpty ? "rätta" : "exportera"] = ""
        } else {
            arguments["skriven"] = arguments["angiven"]
            arguments["rätta"] = ""
        }
        arguments["skillnad"] = NumberFormat.swedish.text(difference)
        arguments["tolerans"] = NumberFormat.swedish.text(tolerance.amount)
        let figures = terms.compactMap(\.amount).map { NumberFormat.swedish.figure($0) }
        if !figures.isEmpty { arguments["termer"] = figures.joined(separator: " + ") }
        let cause = likelyCause(stated: statedAmount.öre, terms: terms.compactMap(\.amount).map(\.öre))
        arguments["orsak"] = cause?.text(.swedish)
        arguments["cause"] = cause?.text(.english)
        let code: DiagnosticCode = direction == .column ? .statedColumnSum : .statedRowSum
        let typed = typedFigures(row, column, in: grid)
        sumFaults.append(
            SumFault(
                diagnostic: Diagnostic(code, at: stated.range, arguments, notes: notes),
                name: rowName(row, in: grid) + ", " + grid.columns[column].fullHeading, stated: statedAmount,
                difference: Int128(difference.öre), figures: typed.amounts, blanks: typed.dashes,
                table: anchor, isAlongRow: direction == .row))
    }

    /// As a note beneath the table calls a row: with the heading that it stands under, where there are others of the same name.
    func notedName(_ row: Int, in grid: Grid) -> String {
        let name = rowName(row, in: grid)
        let hasTwin = grid.rows.indices.contains { $0 != row && grid.rows[$0].kind == grid.rows[row].kind && rowName($0, in: grid) == name }
        guard hasTwin, let group = grid.rows[..<row].lastIndex(where: { $0.kind == .group }) else { return name }
        return words.tables.rounding.under(["name": name, "group": rowName(group, in: grid)])
    }

    func rowName(_ row: Int, in grid: Grid) -> String {
        let row = grid.rows[row]
        if let title = row.title { return title.plainText }
        guard let first = row.cells.first else { return "" }
        return first.words?.plainText ?? evaluator.plainText(first.value) ?? ""
    }
}
