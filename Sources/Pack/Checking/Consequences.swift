import Diagnostics
import Inputs
import Ledgers

extension Session {
    /// One slip is one message: what follows from it alone is not told beside it. A year that is missing from the period takes
    /// a column out of every table, so that sums are short by it; an item of the agenda that names the right kind finds no
    /// bilaga when that one's is misspelt.
    mutating func dropConsequences() {
        if diagnostics.hasErrors {
            // A chart is empty where what it shows could not be read.
            diagnostics.removeAll { $0.code.followsFrom.contains(.anyError) }
            // So is a column whose figures a ledger was to give, or that is of a year that no one could read.
            if hasError(of: ledgerCodes) { diagnostics.removeAll { $0.code.followsFrom.contains(.columns) && $0.severity == .warning } }
            if hasError(of: inputsCodes) { diagnostics.removeAll { $0.code.followsFrom.contains(.unreadValue) } }
        }
        let slips = diagnostics.items.filter { $0.tells != nil }
        if slips.isEmpty { return }
        diagnostics.removeAll { item in !item.code.followsFrom.isEmpty && slips.contains(where: item.follows) }
    }
}

extension Session {
    private func hasError(of codes: [DiagnosticCode]) -> Bool {
        let ids = Set(codes.map(\.id))
        return diagnostics.items.contains { $0.severity == .error && ids.contains($0.code.id) }
    }
}

extension Diagnostic {
    fileprivate func follows(from slip: Diagnostic) -> Bool {
        guard let root = slip.tells else { return false }
        return code.followsFrom.contains { follows(by: $0, from: slip, root) }
    }

    private func follows(by cause: RootSlip, from slip: Diagnostic, _ root: RootSlip) -> Bool {
        // What is short by a line is so as it would be by a year; but only an error may hide what is wrong with a sum.
        let isShort = cause == .period && root == .line && slip.severity == .error
        guard cause == root || cause == .columns && (root == .period || root == .year) || isShort else { return false }
        switch cause {
        // That the year has no figures says more than that its outcome is of another; at its date this is something else.
        case .period where code.tells == .outcomeDate: return range == slip.range && range != nil
        case .period, .outcomeDate, .year: return range?.file == slip.range?.file && range != nil
        // The same amount, and what it is to be is said.
        case .amount: return range == slip.range && range != nil && code.id != slip.code.id && (slip.arguments["rätt"] ?? slip.arguments["förut"]) != nil
        case .kind: return slip.replacement.map { slug($0) == slug(arguments["bilaga"] ?? "") } ?? false
        // A column that is there twice, or has nothing in it.
        case .columns: return true
        case .unreadable, .unreadValue, .anyError, .line: return false
        }
    }
}
