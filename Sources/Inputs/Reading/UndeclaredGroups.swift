import Diagnostics

/// A register that says which group each line belongs to, and nothing of the groups themselves, has the groups that its lines
/// name: called as their keys are, in the order in which they come. That is all that is known of them, and it is told.
struct UndeclaredGroups {
    let schema: Schema
    let roles: RegisterRoles

    /// Puts sections of groups into a register that has none, where its entries name some.
    func declare(in sections: inout [Record.Field], diagnostics: inout DiagnosticList) {
        for section in roles.sections(.group) {
            guard let place = sections.firstIndex(where: { $0.name == section }), case .absent = sections[place].value.kind else { continue }
            let named = groups(of: section, namedIn: sections)
            guard let first = named.first, let entry = entries(of: section), let name = roles.field(.name, in: section) else { continue }
            let fields = named.map { key, range in
                let known = entry.all.map { field in
                    Record.Field(name: field.name, value: field.name == name ? Value(.text(capitalised(key)), at: range) : .absent)
                }
                return Record.Field(name: key, nameRange: range, value: Value(.record(Record(known, key: key)), at: range))
            }
            sections[place].value = Value(.map(Record(fields)), at: first.range)
            let entries = named.map { "\($0.key): {\(name): \(capitalised($0.key))}" }
            diagnostics.report(
                .undeclaredGroups, at: first.range,
                ["avdelning": section, "grupper": named.map(\.key).joined(separator: ", "), "rader": "\(section): {\(entries.joined(separator: ", "))}"])
        }
    }

    /// The keys by which entries name groups of a section, each once, and where the first of each stands.
    private func groups(of section: String, namedIn sections: [Record.Field]) -> [(key: String, range: SourceRange?)] {
        var result: [(key: String, range: SourceRange?)] = []
        var seen: Set<String> = []
        for other in sections {
            guard let reference = roles.reference(to: .group, in: other.name), reference.section == section,
                case .map(let all) = other.value.kind
            else { continue }
            for entry in all.fields {
                guard case .record(let record) = entry.value.kind, case .reference(let group)? = record[reference.field]?.kind,
                    seen.insert(group.key).inserted
                else { continue }
                result.append((group.key, record[reference.field]?.range))
            }
        }
        return result
    }

    private func entries(of section: String) -> SchemaFields? {
        guard case .map(_, let entry)? = schema.fields[section]?.node.type, case .record(let fields, _) = entry.type else { return nil }
        return fields
    }

    private func capitalised(_ key: String) -> String { key.prefix(1).uppercased() + key.dropFirst() }
}
