import Diagnostics
import Inputs

// Years of which a SIE file has too little to tell lines apart.
extension LedgerMapper {
    /// The first amount of a year that the file has per account only, though codes say where it belongs. Last year's results, which files
    /// remember (`#RES -1`), are so, and so is every year of a file without objects. Counted they would be amounts without a project,
    /// which they are not.
    ///
    /// - Returns: nil where the year has codes, or none are needed.
    func rowWithoutCodes(_ ledger: Ledger, _ index: Int, _ placer: Placer) -> LedgerRow? {
        let isOfVouchers = question.figures == .outcome && index == 0 && !ledger.rows.isEmpty && !question.prefersBalances
        guard ledger.kind == .sie, !isOfVouchers else { return nil }
        let needed = Set(placer.placing.map(\.number))
        guard !needed.isEmpty else { return nil }
        var first: LedgerRow?
        for item in ledger.balances where item.year == Int32(index) && (item.kind == .periodBudget) == (question.figures == .budget) {
            guard item.row.öre != 0, item.kind != .opening, placer.isOfResult(item.row) else { continue }
            if item.row.objects == 0 {
                if first == nil, placer.dependsOnCodes(item.row) { first = item.row }
            } else if !ledger.dimensions(of: item.row).isDisjoint(with: needed) {
                return nil
            }
        }
        return first
    }

    /// Leaves a year without codes out, and says so where it is asked for.
    mutating func leaveOut(_ year: Int, _ index: Int, _ row: LedgerRow, _ ledger: Ledger, _ placer: Placer, _ name: String) {
        result.bareYears.insert(year)
        guard index == 0 || question.tellsRemembered else { return }
        guard year == question.time.year || question.time.year == nil || question.time.period.contains(year) else { return }
        var arguments = ["fil": name, "år": String(year), "koder": placer.placing.map(\.name).joined(separator: ", ")]
        if index == 0 { arguments["eget"] = "" } else { arguments["annat"] = String(year) }
        diagnostics.report(
            .yearWithoutCodes, at: ledger.range(row), arguments,
            notes: (mapping.linesRange ?? mapping.range).map { [DiagnosticNote($0, sv: "posterna står här", en: "the lines stand here")] } ?? [])
    }
}
