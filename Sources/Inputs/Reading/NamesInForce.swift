extension Register {
    /// The register as it was on a day: an entry with a former name (`tidigare`) that was then in force has
    /// that name, and former names still to come into disuse are not listed. An old meeting is thereby
    /// rendered with the names it had.
    public func inForce(on day: CalendarDate) -> Register {
        guard case .record(var sections) = value.kind else { return self }
        var hasChanged = false
        for index in sections.fields.indices {
            guard case .map(var entries) = sections.fields[index].value.kind else { continue }
            let section = sections.fields[index].name
            guard let nameField = roles.field(.name, in: section), let formerField = roles.field(.formerNames, in: section),
                let former = schema.fields[section]?.node.innerFields?[formerField]?.node.innerFields
            else { continue }
            let formerName = former.name(of: .name), lastDay = former.name(of: .lastDay)
            var isOther = false
            for position in entries.fields.indices {
                guard case .record(var entry) = entries.fields[position].value.kind,
                    case .list(let earlier)? = entry[formerField]?.kind
                else { continue }
                // The one in force is the one that ends first, on the day or after.
                var current: (name: Value, until: CalendarDate)?
                var past: [Value] = []
                for item in earlier {
                    guard case .record(let record) = item.kind, let name = record[formerName],
                        case .date(let until)? = record[lastDay]?.kind
                    else { continue }
                    if until < day {
                        past.append(item)
                    } else if current.map({ until < $0.until }) ?? true {
                        current = (name, until)
                    }
                }
                guard past.count != earlier.count else { continue }
                if let current { entry.set(nameField, current.name) }
                let range = entry[formerField]?.range
                entry.set(formerField, past.isEmpty ? .absent : Value(.list(past), at: range))
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
}
