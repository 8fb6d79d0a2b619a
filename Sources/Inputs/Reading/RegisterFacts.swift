/// What the register says of lines and their groups, whatever it calls its sections.
public struct RegisterFacts: Sendable {
    private let register: Register
    /// Whether any group at all is held to the pace of the year.
    public let holdsSomeToPace: Bool

    public init(_ register: Register) {
        self.register = register
        let groups = register.roles.sections(.group).flatMap { section -> [Value?] in
            guard let field = register.roles.field(.pace, in: section), let entries = register.section(section)?.fields else { return [] }
            return entries.map { if case .record(let record) = $0.value.kind { record[field] } else { nil } }
        }
        holdsSomeToPace = groups.contains { $0?.kind == .flag(true) }
    }

    /// The key of the group that an entry belongs to; nil for one without.
    public func group(of key: String, in section: String?) -> String? {
        guard let section, let reference = register.roles.reference(to: .group, in: section),
            let value = register.entry(Reference(section: section, key: key))?[reference.field]
        else { return nil }
        switch value.kind {
        case .reference(let reference): return reference.key
        case .text(let text): return text
        default: return nil
        }
    }

    /// Whether an entry's group is held to the pace of the year.
    public func isHeldToPace(_ key: String, in section: String?) -> Bool { flag(.pace, key, section) }
    /// Whether an entry's group is closed.
    public func isClosed(_ key: String, in section: String?) -> Bool { flag(.closed, key, section) }

    /// Whether a line is of those that are meant.
    public func isMeant(_ key: String, in section: String?, by lines: LineSelection) -> Bool {
        switch lines {
        case .all: true
        case .groups(let groups): group(of: key, in: section).map(groups.contains) ?? false
        case .heldToPace: holdsSomeToPace ? isHeldToPace(key, in: section) : !isClosed(key, in: section)
        }
    }

    /// The name of an entry's group, for sentences about all of it.
    public func groupName(_ key: String, in section: String?) -> String? {
        guard let section, let group = group(of: key, in: section), let reference = register.roles.reference(to: .group, in: section)
        else { return nil }
        return register.name(of: Reference(section: reference.section, key: group))
    }

    /// How far the share spent may be from the share of the year, in thousandths; nil when the register sets no limit.
    public var paceLimit: Int? {
        guard let path = register.roles.setting(.paceLimit), case .share(let share)? = register.value.value(at: path)?.kind
        else { return nil }
        var value = share.coefficient
        var scale = share.scale
        while scale > 3 {
            value /= 10
            scale -= 1
        }
        while scale < 3, value.magnitude < 1_000_000 {
            value *= 10
            scale += 1
        }
        return Int(value)
    }

    private func flag(_ role: Role, _ key: String, _ section: String?) -> Bool {
        guard let section, let reference = register.roles.reference(to: .group, in: section), let group = group(of: key, in: section),
            let field = register.roles.field(role, in: reference.section),
            case .flag(let isSet)? = register.entry(Reference(section: reference.section, key: group))?[field]?.kind
        else { return false }
        return isSet
    }
}
