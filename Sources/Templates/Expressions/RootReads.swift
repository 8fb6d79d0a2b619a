public import Inputs

/// Which of the values that a fill was given it looked at. What it did not look at may be another the next time, and the result is
/// still the same.
public struct RootReads: Sendable {
    private var isAll = false
    /// Names, with the fields that were read of each; nil for all of it.
    private var names: [(name: String, fields: [String]?)] = []

    init() {}

    mutating func note(_ name: String, _ field: String?) {
        // A template knows few names.
        guard let index = names.firstIndex(where: { $0.name == name }) else {
            names.append((name, field.map { [$0] }))
            return
        }
        guard let known = names[index].fields else { return }
        guard let field else {
            names[index].fields = nil
            return
        }
        if !known.contains(field) { names[index].fields = known + [field] }
    }

    mutating func noteAll() { isAll = true }

    func merging(_ other: RootReads) -> RootReads {
        var both = self
        if other.isAll { both.noteAll() }
        for entry in other.names {
            if let fields = entry.fields { for field in fields { both.note(entry.name, field) } } else { both.note(entry.name, nil) }
        }
        return both
    }

    /// Whether all that was read of one is the same in the other.
    public func areSame(in one: Record, and other: Record) -> Bool {
        guard one.fields.count == other.fields.count, zip(one.fields, other.fields).allSatisfy({ $0.name == $1.name }) else { return false }
        if isAll { return one == other }
        return names.allSatisfy { entry in
            guard let fields = entry.fields, case .record(let record)? = one[entry.name]?.kind, case .record(let now)? = other[entry.name]?.kind
            else { return one[entry.name] == other[entry.name] }
            return fields.allSatisfy { record[$0] == now[$0] }
        }
    }
}
