import Diagnostics
import Inputs

/// How far one stated sum may be from the sum of its parts, and who says so.
struct Tolerance {
    var amount: Amount
    /// Whether the register declares it, and not the template or the program's own rule. What the register declares
    /// is expected, and needs no message.
    var isDeclared = false
    /// Where the register does.
    var range: SourceRange?
}

extension Amount {
    /// What rounding to whole kronor is taken to explain where nobody says anything.
    static let usualTolerance = Amount(kronor: 1)
}

extension Filler {
    /// The tolerance of one relation. The register goes before the template, and in both a row goes before its
    /// column and a column before the table. Where nobody says anything it is 1 kr, and nothing at all for a sum
    /// that is stated in öre: such a sum has not been rounded.
    ///
    /// - Parameter terms: how many figures are added up; tolerances add up over them only if the register says so
    ///   (`per-term: ja`).
    func tolerance(
        _ row: Int, _ column: Int, terms: Int, stated: Amount?, _ template: TableTemplate, in grid: Grid
    ) -> Tolerance {
        if let declared = declaredTolerance(row, column, terms: terms, template, in: grid) { return declared }
        let own = grid.rows[row].template.tolerance ?? grid.columns[column].template.tolerance ?? template.tolerance
        let isWhole = stated.map { $0.öre % 100 == 0 } ?? true
        return Tolerance(amount: own ?? (isWhole ? .usualTolerance : Amount(öre: 0)))
    }

    /// What the register's `avrundning` says of the relation.
    private func declaredTolerance(
        _ row: Int, _ column: Int, terms: Int, _ template: TableTemplate, in grid: Grid
    ) -> Tolerance? {
        guard case .map(let tables)? = evaluator.registerSection("avrundning")?.kind,
            case .record(let table)? = tables[slug(plain(template.id))]?.kind
        else { return nil }
        func entry(_ list: String, _ names: [String?]) -> Value? {
            guard case .map(let map)? = table[list]?.kind else { return nil }
            for case let name? in names {
                if let value = map[name] { return value }
            }
            return nil
        }
        let found =
            entry("rader", [rowKey(row, in: grid), rowName(row, in: grid)])
            ?? entry("kolumner", [grid.columns[column].id]) ?? table["tolerans"]
        guard let found, let amount = found.amount else { return nil }
        var öre = max(0, amount.öre)
        if case .flag(true)? = table["per-term"]?.kind {
            let (product, over) = öre.multipliedReportingOverflow(by: Int64(max(1, terms)))
            öre = over ? .max : product
        }
        return Tolerance(amount: Amount(öre: öre), isDeclared: true, range: found.range)
    }

    /// The key of what a row is about: `processtöd`.
    private func rowKey(_ row: Int, in grid: Grid) -> String? {
        for case .loop(_, _, let key) in grid.rows[row].frames.reversed() { return key }
        return nil
    }
}
