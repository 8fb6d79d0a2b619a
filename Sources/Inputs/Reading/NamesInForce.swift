extension Register {
    /// The register as it was on a day: an entry with a former name or wording (`tidigare`) that was then in force has that
    /// one, and those still to come into disuse are not listed. An old meeting is thereby rendered with the names, and the
    /// wording of the goals, that it had.
    public func inForce(on day: CalendarDate) -> Register {
        guard case .record(var sections) = value.kind else { return self }
        var hasChanged = false
        for index in sections.fields.indices {
            guard case .map(var entries) = sections.fields[index].value.kind,
                let former = formerFields(of: sections.fields[index].name)
            else { continue }
            var isOther = false
            for position in entries.fields.indices {
                guard case .record(var entry) = entries.fields[position].value.kind, former.restore(&entry, on: day) else { continue }
                entries.fields[position].value.kind = .record(entry)
                isOther = true
            }
            guard isOther else { continue }
            sections.fields[index].value.kind = .map(Record(entries.fields, key: entries.key))
            hasChanged = true
        }
        guard hasChanged else { return self }
        return Register(value: Value(.record(Record(sections.fields, key: sections.key)), at: value.range), schema: schema, roles: roles)
    }

    /// What entries of a section say of how they were before; nil where they say nothing.
    private func formerFields(of section: String) -> FormerFields? {
        guard let field = roles.field(.formerNames, in: section), let entry = schema.fields[section]?.node.innerFields,
            let former = entry[field]?.node.innerFields
        else { return nil }
        let lastDay = former.name(of: .lastDay)
        var pairs: [(former: String, own: String)] = []
        for item in former.all where item.name != lastDay {
            if item.name == former.name(of: .name), let name = roles.field(.name, in: section) {
                pairs.append((item.name, name))
            } else if entry[item.name] != nil, item.name != field {
                pairs.append((item.name, item.name))
            }
        }
        return pairs.isEmpty ? nil : FormerFields(field: field, lastDay: lastDay, pairs: pairs)
    }
}

/// Which fields of an entry a former one has instead.
private struct FormerFields {
    /// The list of them.
    var field: String
    /// The last day that one was in force.
    var lastDay: String
    /// What a former one has, and which field of the entry's it stands for.
    var pairs: [(former: String, own: String)]

    /// Gives an entry what was in force on a day.
    ///
    /// - Returns: false for an entry that is now as it was then.
    func restore(_ entry: inout Record, on day: CalendarDate) -> Bool {
        guard case .list(let earlier)? = entry[field]?.kind else { return false }
        var past: [Value] = []
        var dated: [(record: Record, until: CalendarDate)] = []
        for item in earlier {
            guard case .record(let record) = item.kind, case .date(let until)? = record[lastDay]?.kind else { continue }
            if until < day { past.append(item) } else { dated.append((record, until)) }
        }
        guard past.count != earlier.count else { return false }
        for (former, own) in pairs {
            // The one in force is the one that ends first, on the day or after.
            var current: (value: Value, until: CalendarDate)?
            for (record, until) in dated {
                guard let value = record[former], !value.isAbsent, current.map({ until < $0.until }) ?? true else { continue }
                current = (value, until)
            }
            if let current { entry.set(own, current.value) }
        }
        let range = entry[field]?.range
        entry.set(field, past.isEmpty ? .absent : Value(.list(past), at: range))
        return true
    }
}

extension Value {
    fileprivate var isAbsent: Bool {
        if case .absent = kind { true } else { false }
    }
}
