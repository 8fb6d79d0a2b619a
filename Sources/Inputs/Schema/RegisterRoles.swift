/// Where the register keeps what the program needs to know of it, by the user's own names: found once, from the roles of its
/// schema. A field of an entry that is called by its role's own word (`namn`, `alias`) need not say so.
public struct RegisterRoles: Sendable {
    /// The sections of each role, in the schema's order.
    private var sections: [Role: [String]] = [:]
    /// By section.
    private var fields: [String: [Role: String]] = [:]
    private var references: [String: [(field: String, section: String)]] = [:]
    private var settings: [Role: FieldPath] = [:]

    public init(_ schema: Schema) {
        for section in schema.fields.all {
            if let role = section.node.role?.role { sections[role, default: []].append(section.name) }
            guard case .map(_, let entry) = section.node.type, case .record(let known, _) = entry.type else {
                collectSettings(section.node, FieldPath([section.name]))
                continue
            }
            var found: [Role: String] = [:]
            for field in known.all {
                if let role = field.node.role?.role, found[role] == nil { found[role] = field.name }
                if case .reference(let target) = field.node.type { references[section.name, default: []].append((field.name, target)) }
            }
            for role in Role.allCases where role.kind == .entryField && found[role] == nil && known[role.rawValue] != nil {
                found[role] = role.rawValue
            }
            fields[section.name] = found
        }
    }

    private mutating func collectSettings(_ node: SchemaNode, _ path: FieldPath) {
        guard case .record(let known, _) = node.type else { return }
        for field in known.all {
            if let role = field.node.role?.role, settings[role] == nil { settings[role] = path.appending(field.name) }
        }
    }

    /// The names of the sections with a role.
    public func sections(_ role: Role) -> [String] { sections[role] ?? [] }

    /// The key under which the entries of a section have something.
    public func field(_ role: Role, in section: String) -> String? { fields[section]?[role] }

    /// The key under which the entries of a section name an entry of another section with a role.
    public func reference(to role: Role, in section: String) -> (field: String, section: String)? {
        references[section]?.first { sections(role).contains($0.section) }
    }

    /// The way to a setting that stands once in the register.
    public func setting(_ role: Role) -> FieldPath? { settings[role] }

    /// Every section that has names of its own.
    public func sectionsWithNames(_ schema: Schema) -> [String] {
        schema.fields.all.map(\.name).filter { fields[$0]?[.name] != nil }
    }
}
