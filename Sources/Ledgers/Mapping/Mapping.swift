public import Diagnostics
public import Inputs

/// How a ledger's rows are taken to a bilaga's lines and cost types: `register/redovisning.yaml`.
public struct Mapping: Sendable {
    struct Named: Sendable {
        var key: String
        var range: SourceRange?
        var selections: [Selection]
    }
    struct Outside: Sendable {
        var selection: Selection
        var reason: String
    }
    struct Fund: Sendable {
        var name: String
        var selection: Selection
        var range: SourceRange?
    }

    var chart: Chart = .municipal
    /// Accounts of income and cost; balances are no outcome.
    var results: PatternSet
    /// Costs are below nought in the file.
    var costsAreNegative = false
    /// Öre of what a table counts in.
    var unit: Int64 = 1
    var unitRange: SourceRange?
    /// Names of dimensions in the mapping → what they are called in the files.
    var dimensions: [String: DimensionNames] = [:]
    /// Only these rows concern the bilaga; all when empty.
    var scope: [Selection] = []
    var lines: [Named] = []
    var costTypes: [Named] = []
    var outside: [Outside] = []
    var external: [Fund] = []
    var own: [Fund] = []
    /// Whether `#KSUMMA` is held against the file.
    public internal(set) var holdsChecksum = true
    /// Where lines, cost types and the whole stand, for messages.
    var linesRange: SourceRange?
    var costTypesRange: SourceRange?
    /// Where the sign is said, or would be.
    var signRange: SourceRange?
    var range: SourceRange?

    /// The names of dimensions that lines, scope and what is outside are told apart by.
    var usedDimensions: [String] {
        var names: [String] = []
        let selections =
            scope + lines.flatMap(\.selections) + costTypes.flatMap(\.selections) + outside.map(\.selection)
            + (external + own).map(\.selection)
        for condition in selections.flatMap(\.conditions) where condition.name != accountKey && !names.contains(condition.name) {
            names.append(condition.name)
        }
        return names
    }
}

/// What a dimension is called in the files, where that is not what the mapping calls it.
struct DimensionNames: Sendable {
    /// In all of them.
    var all: String?
    var sie: String?
    var table: String?

    /// In a file of one kind; nil where nothing is said of it. A number is a dimension's in SIE, and no heading.
    func name(in kind: Ledger.Kind) -> String? {
        if kind == .sie { return sie ?? all }
        if let table { return table }
        return all.flatMap { Int($0) == nil ? $0 : nil }
    }
}

/// Charts of accounts that are known by name.
enum Chart: String, Sendable, CaseIterable {
    case municipal = "kommunbas"
    case state = "statlig"
    case company = "bas"

    /// Accounts of income and cost.
    var results: String {
        switch self {
        case .municipal, .company: "3-8"
        case .state: "3-9"
        }
    }

    /// The cost types that the chart itself has, with the accounts of each, as `--suggest` proposes them.
    var costTypes: [(words: [String], accounts: String)] {
        switch self {
        case .municipal:
            [
                (["personal", "personnel", "lön"], "50-59"), (["lokal", "hyra", "premises"], "60"), (["drift", "övrig", "operating", "other"], "4 61-78"),
                (["avskriv", "depreciation"], "79"), (["intäkt", "income"], "3"), (["finans", "ränt"], "8"),
            ]
        case .state:
            [
                (["personal", "personnel", "lön"], "40-49"), (["lokal", "hyra", "premises"], "50"), (["drift", "övrig", "operating", "other"], "51-58"),
                (["avskriv", "depreciation"], "69"), (["intäkt", "income"], "3"), (["finans", "ränt"], "59"),
            ]
        case .company:
            [
                (["personal", "personnel", "lön"], "70-76"), (["lokal", "hyra", "premises"], "50"), (["drift", "övrig", "operating", "other"], "4 51-69"),
                (["avskriv", "depreciation"], "77-78"), (["intäkt", "income"], "3"), (["finans", "ränt"], "8"),
            ]
        }
    }
}

/// Makes a mapping of what its file holds, typed by the schema `redovisning`. What is wrong is told, all of it.
public func readMapping(_ value: Value, diagnostics: inout DiagnosticList) -> Mapping? {
    guard case .record(let record) = value.kind else { return nil }
    var reader = MappingReader()
    let mapping = reader.read(record, value.range)
    diagnostics.append(contentsOf: reader.diagnostics)
    return mapping
}

private struct MappingReader {
    var diagnostics = DiagnosticList()

    mutating func read(_ record: Record, _ range: SourceRange?) -> Mapping {
        let chart = text(record["kontoplan"]).flatMap(Chart.init) ?? .municipal
        var mapping = Mapping(chart: chart, results: PatternSet(chart.results, isAccount: true))
        mapping.range = range
        if let own = record["resultatkonton"], let words = text(own) { mapping.results = patterns(words, isAccount: true, own.range) }
        mapping.costsAreNegative = text(record["tecken"]) == "kostnader minus"
        mapping.signRange = text(record["tecken"]) == nil ? record["kontoplan"]?.range : record["tecken"]?.range
        mapping.unit = text(record["enhet"]) == "tkr" ? 1_000 : 1
        mapping.unitRange = record["enhet"]?.range
        if case .flag(false)? = record["kontrollsumma"]?.kind { mapping.holdsChecksum = false }
        for field in entries(record["dimensioner"]) {
            guard case .record(let names) = field.value.kind else { continue }
            mapping.dimensions[field.name] = DimensionNames(all: text(names["namn"]), sie: text(names["sie"]), table: text(names["tabell"]))
        }
        mapping.scope = selections(record["omfattar"])
        mapping.linesRange = record.field("poster")?.nameRange
        mapping.costTypesRange = record.field("kostnadsslag")?.nameRange
        for field in entries(record["poster"]) {
            mapping.lines.append(.init(key: field.name, range: field.nameRange, selections: selections(field.value)))
        }
        for field in entries(record["kostnadsslag"]) {
            mapping.costTypes.append(.init(key: field.name, range: field.nameRange, selections: costType(field.value)))
        }
        for item in items(record["utanför"]) {
            guard case .map(let fields) = item.kind else { continue }
            let reason = fields["skäl"].flatMap(text) ?? ""
            if reason.isEmpty { diagnostics.report(.outsideWithoutReason, at: item.range) }
            mapping.outside.append(.init(selection: selection(fields, item.range, except: "skäl"), reason: reason))
        }
        mapping.external = funds(record["externa"])
        mapping.own = funds(record["interna"])
        return mapping
    }

    private mutating func costType(_ value: Value) -> [Selection] {
        guard case .record(let record) = value.kind else { return [] }
        var conditions: [Selection.Condition] = []
        if let accounts = record["konto"], let words = text(accounts) {
            conditions.append(
                .init(name: accountKey, nameRange: accounts.range, patterns: patterns(words, isAccount: true, accounts.range), range: accounts.range))
        }
        if case .map(let others)? = record["och"]?.kind { conditions += selection(others, value.range, except: nil).conditions }
        return [Selection(conditions: conditions, range: value.range)]
    }

    private mutating func funds(_ value: Value?) -> [Mapping.Fund] {
        items(value).compactMap { item in
            guard case .record(let record) = item.kind, let name = record["namn"].flatMap(text), case .map(let fields)? = record["urval"]?.kind else {
                return nil
            }
            return Mapping.Fund(name: name, selection: selection(fields, item.range, except: nil), range: item.range)
        }
    }

    private mutating func selections(_ value: Value?) -> [Selection] {
        items(value).compactMap { item in
            if case .map(let fields) = item.kind { return selection(fields, item.range, except: nil) }
            return nil
        }
    }

    private mutating func selection(_ fields: Record, _ range: SourceRange?, except: String?) -> Selection {
        var conditions: [Selection.Condition] = []
        for field in fields.fields where field.name != except {
            guard let words = text(field.value) else { continue }
            conditions.append(
                .init(
                    name: field.name, nameRange: field.nameRange,
                    patterns: patterns(words, isAccount: field.name == accountKey, field.value.range), range: field.value.range))
        }
        return Selection(conditions: conditions, range: range)
    }

    private mutating func patterns(_ text: String, isAccount: Bool, _ range: SourceRange?) -> PatternSet {
        let set = PatternSet(text, isAccount: isAccount)
        for fault in set.faults { diagnostics.report(.badPattern, at: range, ["text": fault]) }
        return set
    }

    // MARK: Values

    private func text(_ value: Value?) -> String? { value.flatMap { if case .text(let text) = $0.kind { text } else { nil } } }
    private func items(_ value: Value?) -> [Value] { if case .list(let items)? = value?.kind { items } else { [] } }
    private func entries(_ value: Value?) -> [Record.Field] { if case .map(let record)? = value?.kind { record.fields } else { [] } }
}
