public import Diagnostics

/// `{ur: underlag/utfall.se}` in the place of figures: they are to be taken from a ledger.
public struct InputLink: Sendable {
    public struct Text: Sendable {
        public var text: String
        public var range: SourceRange
    }
    /// What stands there: the role says which figures are wanted, the type by what they are told apart.
    public var schema: SchemaNode
    public var path: FieldPath
    /// The files, in their order.
    public var files: [Text]
    /// Of a workbook: the sheet, and the heading of the amounts.
    public var sheet: Text?
    public var column: Text?
    /// The whole mapping.
    public var range: SourceRange
    /// Years that are typed beside it, by line.
    public var typed: [String: Set<Int>] = [:]

    public init(schema: SchemaNode, path: FieldPath, files: [Text], sheet: Text?, column: Text?, range: SourceRange) {
        self.schema = schema
        self.path = path
        self.files = files
        self.sheet = sheet
        self.column = column
        self.range = range
    }

    /// The keys of a link; others beside them are figures that are typed.
    public static let keys = ["ur", "blad", "kolumn"]
    /// Whether figures of a role can come from a ledger.
    public static func isPossible(_ role: Role?) -> Bool {
        switch role {
        case .outcome, .budget, .forecast, .stated, .externalFunds, .internalFunds: true
        default: false
        }
    }
}

/// Which time the figures of a file are of, as the file itself says.
public struct FigureTime: Sendable {
    public init() {}

    public var year: Int?
    public var outcomeDate: CalendarDate?
    public var outcomeDateRange: SourceRange?
    public var period: [Int] = []
}

/// A YAML file that has been parsed and not yet typed.
public struct ParsedInput: Sendable {
    let root: YAMLNode
    let isWhole: Bool
    public let links: [InputLink]
    public let time: FigureTime
}

/// Parses a YAML file, and finds what its figures are to be taken from.
public func parseInput(
    _ file: FileID, schema: Schema, in sources: SourceSet, diagnostics: inout DiagnosticList
) -> ParsedInput? {
    guard let (root, isWhole) = readTree(file, in: sources, diagnostics: &diagnostics) else { return nil }
    var finder = LinkFinder(bytes: sources[file].bytes)
    finder.record(root, schema.fields, FieldPath([]))
    return ParsedInput(root: root, isWhole: isWhole, links: finder.links, time: finder.time)
}

/// Types a parsed file as its schema says.
///
/// - Parameter figures: what each link stands for, by where it begins.
public func readYAML(
    _ parsed: ParsedInput, schema: Schema, register: Register?, figures: [Int32: Value] = [:], in sources: SourceSet,
    diagnostics: inout DiagnosticList
) -> Value? {
    let value = typed(parsed.root, schema, register, figures: figures, sources, &diagnostics)
    return parsed.isWhole ? value : nil
}

private struct LinkFinder {
    let bytes: [UInt8]
    var links: [InputLink] = []
    var time = FigureTime()

    mutating func record(_ node: YAMLNode, _ fields: SchemaFields, _ path: FieldPath) {
        for pair in node.pairs ?? [] {
            guard let field = fields[pair.key.text] else { continue }
            visit(pair.value, field.node, path.appending(field.name))
        }
    }

    private mutating func visit(_ node: YAMLNode, _ schema: SchemaNode, _ path: FieldPath) {
        note(node, schema)
        if InputLink.isPossible(schema.role?.role), let link = link(node, schema, path) {
            links.append(link)
            return
        }
        switch schema.type {
        case .record(let fields, _): record(node, fields, path)
        case .list(let item): for element in node.items ?? [] { visit(element, item, path) }
        case .map(_, let value): for pair in node.pairs ?? [] { visit(pair.value, value, path) }
        case .scalar, .reference: break
        }
    }

    private func link(_ node: YAMLNode, _ schema: SchemaNode, _ path: FieldPath) -> InputLink? {
        guard let given = node["ur"] else { return nil }
        let files = (given.items ?? [given]).compactMap { item in item.text.map { InputLink.Text(text: $0, range: item.range) } }
        guard !files.isEmpty, files.allSatisfy({ !$0.text.isEmpty }) else { return nil }
        func text(_ key: String) -> InputLink.Text? { node[key].flatMap { node in node.text.map { .init(text: $0, range: node.range) } } }
        var link = InputLink(schema: schema, path: path, files: files, sheet: text("blad"), column: text("kolumn"), range: node.range)
        guard case .map(_, let inner) = schema.type, case .map(.year, _) = inner.type else { return link }
        for pair in node.pairs ?? [] where !InputLink.keys.contains(pair.key.text) {
            link.typed[pair.key.text] = Set((pair.value.pairs ?? []).compactMap { Int($0.key.text) })
        }
        return link
    }

    /// The year, the date of the outcome and the period, wherever the schema has them.
    private mutating func note(_ node: YAMLNode, _ schema: SchemaNode) {
        guard let role = schema.role?.role, role == .fiscalYear || role == .outcomeDate || role == .period else { return }
        // What is wrong in it is told when the file is typed.
        var reader = ValueReader(bytes: bytes)
        let value = reader.value(node, schema, name: "", owner: node.range)
        switch (role, value.kind) {
        case (.fiscalYear, .integer(let year)): time.year = time.year ?? year
        case (.outcomeDate, .date(let date)):
            if time.outcomeDate == nil { (time.outcomeDate, time.outcomeDateRange) = (date, node.range) }
        case (.period, .list(let items)):
            if time.period.isEmpty {
                time.period = items.compactMap { item in if case .integer(let year) = item.kind { year } else { nil } }
            }
        default: break
        }
    }
}

extension ValueReader {
    /// The figures of a link, and those that are typed beside it. One that both have is told.
    mutating func linked(_ figures: Value, _ node: YAMLNode, _ schema: SchemaNode, name: String, owner: SourceRange) -> Value {
        let typedPairs = (node.pairs ?? []).filter { !InputLink.keys.contains($0.key.text) }
        guard !typedPairs.isEmpty, case .map = schema.type else {
            for pair in typedPairs { diagnostics.report(.besideLink, at: pair.key.range, ["nyckel": pair.key.text]) }
            return figures
        }
        // The same place once more, without the link.
        let link = self.figures.removeValue(forKey: node.range.start)
        let typed = value(YAMLNode(.mapping(typedPairs), at: node.range), schema, name: name, owner: owner)
        self.figures[node.range.start] = link
        return Value(merged(typed, figures).kind, at: node.range)
    }

    private mutating func merged(_ typed: Value, _ figures: Value) -> Value {
        guard case .map(let own) = typed.kind, case .map(let taken) = figures.kind else {
            guard case .absent = typed.kind else {
                if let range = typed.range {
                    let notes = figures.range.map { [DiagnosticNote($0, sv: "ur redovisningen", en: "from the ledger")] } ?? []
                    diagnostics.report(.typedAndLinked, at: range, notes: notes)
                }
                return typed
            }
            return figures
        }
        var fields = own.fields
        for field in taken.fields {
            if let index = fields.firstIndex(where: { $0.name == field.name }) {
                fields[index].value = merged(fields[index].value, field.value)
            } else {
                fields.append(field)
            }
        }
        return Value(.map(Record(fields, key: own.key)), at: typed.range)
    }
}
