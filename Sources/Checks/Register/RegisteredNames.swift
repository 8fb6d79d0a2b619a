import Diagnostics
import Inputs

/// The names of the register: those in force on a day, their aliases, and those no longer in force.
struct RegisteredNames: Sendable {
    struct Name: Sendable {
        var words: [String]
        var name: String
        /// What to write instead; the name itself when it is in force.
        var inForce: String
        /// What else is called so.
        var others: [String] = []
        /// Of the entry's key in the register.
        var place: SourceRange?
    }

    var valid: [Name] = []
    var aliases: [Name] = []
    /// Former names, with the last day each was in force.
    var former: [(name: Name, until: CalendarDate)] = []

    /// The sections whose names stand in running text: parties, lines, areas and initiatives.
    static func sections(_ register: Register) -> [String] {
        let wanted = [Role.party, .line, .area, .initiative].flatMap(register.roles.sections)
        return register.schema.fields.all.map(\.name).filter(wanted.contains)
    }

    init(_ register: Register, on date: CalendarDate) {
        for section in Self.sections(register) {
            let roles = register.roles
            func key(_ role: Role) -> String { roles.field(role, in: section) ?? role.rawValue }
            let formerFields = register.schema.fields[section]?.node.innerFields?[key(.formerNames)]?.node.innerFields
            let formerName = formerFields?.name(of: .name) ?? Role.name.rawValue, lastDay = formerFields?.name(of: .lastDay) ?? Role.lastDay.rawValue
            for field in register.section(section)?.fields ?? [] {
                guard let name = field.value[key(.name)]?.words else { continue }
                func add(_ text: String?, to list: inout [Name]) {
                    guard let text, !text.isEmpty else { return }
                    list.append(Name(words: nameWords(text), name: text, inForce: name, place: field.nameRange))
                }
                add(name, to: &valid)
                add(field.value[key(.shortName)]?.words, to: &valid)
                for alias in field.value[key(.alias)]?.items ?? [] { add(alias.words, to: &aliases) }
                for earlier in field.value[key(.formerNames)]?.items ?? [] {
                    guard let text = earlier[formerName]?.words, case .date(let until)? = earlier[lastDay]?.kind else { continue }
                    former.append((Name(words: nameWords(text), name: text, inForce: name, place: field.nameRange), until))
                }
            }
        }
        // A spelling that is some entry's own name is no slip.
        let inForce = Set(valid.map(\.words))
        aliases.removeAll { inForce.contains($0.words) }
        former.removeAll { $0.until >= date || inForce.contains($0.name.words) }
        // Under two names nobody can tell which is meant.
        for index in aliases.indices {
            for other in aliases where other.words == aliases[index].words && other.inForce != aliases[index].inForce {
                if !aliases[index].others.contains(other.inForce) { aliases[index].others.append(other.inForce) }
            }
        }
        var seen = Set<[String]>()
        aliases.removeAll { !seen.insert($0.words).inserted || $0.words.isEmpty }
        seen = []
        valid.removeAll { !seen.insert($0.words).inserted || $0.words.isEmpty }
    }
}
