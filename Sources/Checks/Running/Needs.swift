import Diagnostics
import Facts
import Inputs

/// What a rule about figures must find in the schemas of a meeting's files before anything can be held against it: a field
/// with a role, and with a relation that the role is to have. Where none is, that is the reason why the rule does not apply,
/// and it is said in the words of the schema.
struct Need: Sendable {
    let role: Role?
    /// The relation as schemas write it, and whether a field has it; nil where the role is enough.
    let relation: (word: String, isGiven: @Sendable (FieldRole) -> Bool)?

    static func role(_ role: Role) -> Need { Need(role: role, relation: nil) }

    /// - Parameter role: of the fields that are to have the relation; nil for any.
    static func relation(_ word: String, of role: Role? = nil, _ isGiven: @escaping @Sendable (FieldRole) -> Bool) -> Need {
        Need(role: role, relation: (word, isGiven))
    }

    static func atMost(_ role: Role) -> Need { relation("högst", of: role) { $0.atMost != nil } }
    static let atLeast = relation("minst", of: .noted) { $0.atLeast != nil }
    static let covers = relation("täcker") { $0.covers != nil }
    static let accumulates = relation("ackumuleras") { $0.accumulates != nil }
    static let isDecision = relation("fastställs") { $0.isDecision }

    fileprivate func isMet(_ field: FieldRole) -> Bool { isOfRole(field) && relation?.isGiven(field) ?? true }
    fileprivate func isOfRole(_ field: FieldRole) -> Bool { role.map { $0 == field.role } ?? true }
}

/// What the schemas of a meeting's files say of their fields.
struct DeclaredRoles: Sendable {
    private var schemas: [String] = []
    private var fields: [FieldRole] = []
    /// Why no figure is judged at all.
    private var why: Phrase?

    init(_ files: [CheckedFile]) {
        var isAnyJudged = false
        for file in files {
            guard let definition = file.definition, !schemas.contains(file.schema) else { continue }
            var own: [FieldRole] = []
            definition.fields.gatherRoles(&own)
            if own.isEmpty { continue }
            isAnyJudged = true
            // A file with errors is not judged, whatever its schema says.
            guard file.isSound else { continue }
            schemas.append(file.schema)
            fields += own
        }
        if schemas.isEmpty { why = isAnyJudged ? .noSoundFiles : .noRoles }
    }

    /// Why a rule with these needs has nothing to be held against, as far as it is for want of roles; nil when all are met, and
    /// then it is the figures themselves that are missing.
    func lack(_ needs: [Need]) -> Phrase? {
        if needs.isEmpty { return nil }
        if let why { return why }
        guard let missing = needs.first(where: { !fields.contains(where: $0.isMet) }) else { return nil }
        return missing.phrase(schemas, hasRole: fields.contains(where: missing.isOfRole))
    }
}

extension Need {
    /// "inget fält med rollen utfall har ”högst” i schemat ekonomi"
    fileprivate func phrase(_ schemas: [String], hasRole: Bool) -> Phrase {
        let isOne = schemas.count == 1
        let names = schemas.joined(separator: ", ")
        let place = (sv: isOne ? "i schemat \(names)" : "i schemana \(names)", en: isOne ? "in the schema \(names)" : "in the schemas \(names)")
        guard let relation, hasRole || role == nil else {
            let role = role?.rawValue ?? ""
            return Phrase(sv: "inget fält har rollen \(role) \(place.sv)", en: "no field has the role \(role) \(place.en)")
        }
        guard let role else {
            return Phrase(sv: "inget fält har ”\(relation.word)” \(place.sv)", en: "no field has “\(relation.word)” \(place.en)")
        }
        return Phrase(
            sv: "inget fält med rollen \(role.rawValue) har ”\(relation.word)” \(place.sv)",
            en: "no field with the role \(role.rawValue) has “\(relation.word)” \(place.en)")
    }
}

extension SchemaFields {
    fileprivate func gatherRoles(_ found: inout [FieldRole]) {
        for field in all {
            if let role = field.node.role { found.append(role) }
            field.node.innerFields?.gatherRoles(&found)
        }
    }
}
