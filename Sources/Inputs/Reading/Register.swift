public import Diagnostics

/// What is said once and holds for all meetings: organisations, goals, budget lines …
public struct Register: Sendable {
    /// A record of sections; those of the schema that no file gives are absent.
    public let value: Value
    public let schema: Schema
    /// Where it keeps names, groups and limits, whatever its sections are called.
    public let roles: RegisterRoles

    public init(value: Value = Value(.record(Record())), schema: Schema) {
        self.init(value: value, schema: schema, roles: RegisterRoles(schema))
    }

    init(value: Value, schema: Schema, roles: RegisterRoles) {
        self.value = value
        self.schema = schema
        self.roles = roles
    }

    /// The entries of a section by their keys, in the order they stand; nil for a section that is not given
    /// or has no keys (`organisation`).
    public func section(_ name: String) -> Record? {
        guard case .record(let sections) = value.kind, case .map(let entries)? = sections[name]?.kind else { return nil }
        return entries
    }

    /// The entry that a reference points at.
    public func entry(_ reference: Reference) -> Record? {
        guard case .record(let entry)? = section(reference.section)?[reference.key]?.kind else { return nil }
        return entry
    }

    /// The words of an entry: what its schema says is its name.
    public func name(of reference: Reference) -> String? {
        guard let entry = entry(reference), let field = roles.field(.name, in: reference.section),
            case .text(let text)? = entry[field]?.kind
        else { return nil }
        return text
    }
}

/// Reads the register from its files (all `*.yaml` of its folder). Each may hold some of the sections; a
/// section stands in one file only.
public func readRegister(
    _ files: [FileID], schema: Schema, in sources: SourceSet, diagnostics: inout DiagnosticList
) -> Register? {
    var sections: [YAMLPair] = []
    var places: [String: SourceRange] = [:]
    var first: SourceRange?
    var isWhole = true
    for file in files {
        let reading = readTree(file, in: sources, diagnostics: &diagnostics)
        if reading?.isWhole != true { isWhole = false }
        guard let root = reading?.root, !root.isEmpty else { continue }
        guard let pairs = root.pairs else {
            var reader = ValueReader(bytes: sources[file].bytes)
            _ = reader.value(root, SchemaNode(.record(schema.fields, short: nil)), name: schema.name, owner: root.range)
            diagnostics.append(contentsOf: reader.diagnostics)
            continue
        }
        first = first ?? startRange(of: root)
        for pair in pairs {
            if pair.key.text == YAMLPair.Key.secrecy {
                diagnostics.report(
                    .unknownKey, at: pair.key.range, ["nyckel": pair.key.text, "möjliga": schema.fields.all.map(\.name).joined(separator: ", ")])
                continue
            }
            if let earlier = places[pair.key.text] {
                diagnostics.report(
                    .repeatedSection, at: pair.key.range, ["avdelning": pair.key.text],
                    notes: [DiagnosticNote(earlier, sv: "först här", en: "first here")])
            } else {
                places[pair.key.text] = pair.key.range
                sections.append(pair)
            }
        }
    }
    guard let owner = first ?? files.first.map({ SourceRange(file: $0, start: 0, end: 0) }) else { return nil }

    // Each section is read with the bytes of its own file, for the places of prose.
    let optional = SchemaFields(schema.fields.all.map { SchemaField($0.name, node: $0.node) })
    var reader = ValueReader(bytes: [])
    var values: [Record.Field] = []
    for pair in sections {
        guard let bytes = sources.file(pair.key.range.file)?.bytes else { continue }
        reader.bytes = bytes
        let node = YAMLNode(.mapping([pair]), at: pair.key.range)
        let read = reader.record([pair], optional, node, pair.key.range)
        if case .record(let record) = read.kind, let field = record.field(pair.key.text) { values.append(field) }
    }
    diagnostics.append(contentsOf: reader.diagnostics)
    // What is missing from a register that could not be read would only be told again, wherever it is used.
    guard isWhole else { return nil }
    var all: [Record.Field] = []
    for field in schema.fields.all {
        if let value = values.first(where: { $0.name == field.name }) {
            all.append(value)
            continue
        }
        if field.isRequired {
            diagnostics.report(.missingKey, at: owner, field.node.arguments(["nyckel": field.name]))
        }
        all.append(Record.Field(name: field.name, value: .absent))
    }
    let roles = RegisterRoles(schema)
    UndeclaredGroups(schema: schema, roles: roles).declare(in: &all, diagnostics: &diagnostics)
    let register = Register(value: Value(.record(Record(all)), at: owner), schema: schema, roles: roles)
    var checker = ReferenceChecker(register)
    checker.check(register.value, SchemaNode(.record(schema.fields, short: nil)))
    diagnostics.append(contentsOf: checker.diagnostics)
    return register
}

/// Where to point when something is missing from a whole file: its first key.
func startRange(of root: YAMLNode) -> SourceRange { root.pairs?.first?.key.range ?? root.range }
