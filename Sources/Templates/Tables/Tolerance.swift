import Diagnostics
import Inputs
import Style

/// How far one stated sum may be from the sum of its parts, and who says so.
struct Tolerance {
    var amount: Amount
    /// Whether the register declares it, and not the template or the program's own rule. What the register declares
    /// is expected, and needs no message.
    var isDeclared = false
    /// Where the register does.
    var range: SourceRange?
}

/// `tolerans:` of a template, and where it stands.
struct TemplateTolerance: Sendable {
    var amount: Amount
    var range: SourceRange
}

extension Amount {
    /// What rounding to whole kronor is taken to explain where nobody says anything.
    static let usualTolerance = Amount(kronor: 1)
}

extension MoneyUnit {
    /// One of the last printed digit, in öre: what rounding can take from an amount or add to it.
    var digit: Int64 { self == .mnkr ? öre / 10 : öre }
}

/// What register and template say of rounding in one table, and the sums that each of it was applied to.
struct ToleranceRules {
    /// A tolerance that somebody has written.
    struct Claim {
        var amount: Amount
        var unit: MoneyUnit
        /// Of the longest sum that it holds for; nil where it holds for each term.
        var terms: Int?
    }
    /// The table's entry of the register's `avrundning`.
    fileprivate let declared: Record?
    fileprivate var claims: [SourceRange: Claim] = [:]

    fileprivate var isPerTerm: Bool {
        if case .flag(true)? = declared?["per-term"]?.kind { return true }
        return false
    }

    /// A tolerance is rounding: what was written, held to a printed unit for each term.
    fileprivate mutating func use(
        _ amount: Amount, at range: SourceRange?, perTerm: Bool, terms: Int, in unit: MoneyUnit
    ) -> Amount {
        let terms = max(1, terms)
        let written = max(0, amount.öre)
        if let range {
            var claim = claims[range] ?? Claim(amount: amount, unit: unit, terms: perTerm ? nil : terms)
            claim.terms = claim.terms.map { max($0, terms) }
            claims[range] = claim
        }
        let limit = unit.digit.multipliedReportingOverflow(by: Int64(terms)).partialValue
        guard perTerm else { return Amount(öre: min(written, limit)) }
        return Amount(öre: min(written, unit.digit).multipliedReportingOverflow(by: Int64(terms)).partialValue)
    }
}

extension Filler {
    func toleranceRules(_ template: TableTemplate) -> ToleranceRules {
        let id = slug(plain(template.id))
        // By the id as the template has it, `flerår`, or as links have it, `flerar`.
        guard case .map(let tables)? = evaluator.registerSection("avrundning")?.kind,
            case .record(let table)? = tables.fields.first(where: { slug($0.name) == id })?.value.kind
        else { return ToleranceRules(declared: nil) }
        return ToleranceRules(declared: table)
    }

    /// The tolerance of one relation. The register goes before the template, and in both a row goes before its
    /// column and a column before the table. Where nobody says anything it is 1 kr, and nothing at all for a sum
    /// that is stated in öre: such a sum has not been rounded.
    ///
    /// - Parameter terms: how many figures are added up; tolerances add up over them only if the register says so
    ///   (`per-term: ja`).
    func tolerance(
        _ row: Int, _ column: Int, terms: Int, stated: Amount?, _ template: TableTemplate, _ rules: inout ToleranceRules,
        in grid: Grid
    ) -> Tolerance {
        let unit = amountUnit(grid.columns[column], template) ?? .kr
        if let found = declared(row, column, rules, in: grid), let amount = found.amount {
            let used = rules.use(amount, at: found.range ?? template.range, perTerm: rules.isPerTerm, terms: terms, in: unit)
            return Tolerance(amount: used, isDeclared: true, range: found.range)
        }
        if let own = grid.rows[row].template.tolerance ?? grid.columns[column].template.tolerance ?? template.tolerance {
            return Tolerance(amount: rules.use(own.amount, at: own.range, perTerm: false, terms: terms, in: unit))
        }
        let isWhole = stated.map { $0.öre % 100 == 0 } ?? true
        return Tolerance(amount: isWhole ? .usualTolerance : Amount(öre: 0))
    }

    /// What the register's `avrundning` says of the relation.
    private func declared(_ row: Int, _ column: Int, _ rules: ToleranceRules, in grid: Grid) -> Value? {
        guard let table = rules.declared else { return nil }
        func entry(_ list: String, _ names: [String?]) -> Value? {
            guard case .map(let map)? = table[list]?.kind else { return nil }
            for case let name? in names {
                if let value = map[name] { return value }
            }
            return nil
        }
        return entry("rader", [rowKey(row, in: grid), rowName(row, in: grid)])
            ?? entry("kolumner", [grid.columns[column].id]) ?? table["tolerans"]
    }

    /// The key of what a row is about: `processtöd`.
    private func rowKey(_ row: Int, in grid: Grid) -> String? {
        for case .loop(_, _, let key) in grid.rows[row].frames.reversed() { return key }
        return nil
    }

    /// Above one printed unit for each term it is no tolerance: a sum that is wrong would pass.
    func tellWideTolerances(_ rules: ToleranceRules) {
        for (range, claim) in rules.claims.sorted(by: { $0.key.start < $1.key.start }) {
            let limit = claim.unit.digit.multipliedReportingOverflow(by: Int64(claim.terms ?? 1)).partialValue
            guard claim.amount.öre > limit else { continue }
            var arguments = [
                "tolerans": NumberFormat.swedish.text(claim.amount), "enhet": NumberFormat.swedish.text(Amount(öre: claim.unit.digit)),
                "högst": NumberFormat.swedish.text(Amount(öre: limit)),
            ]
            arguments["antal"] = claim.terms.map(String.init)
            evaluator.report(.wideTolerance, at: range, arguments)
        }
    }
}
