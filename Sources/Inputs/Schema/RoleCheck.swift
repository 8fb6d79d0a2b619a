import Diagnostics

extension DiagnosticCode {
    static let schemaRoleType = DiagnosticCode(
        "IN069",
        sv: MessageText(
            "Rollen {roll} passar inte fältet ”{fält}”", reason: "Ett fält med den rollen är {väntat}. Som det nu står läser kontrollerna ingenting ur det.",
            fix: "Ändra fältets typ, eller sätt rollen vid det fält som den gäller."),
        en: MessageText(
            "The role {roll} does not fit the field “{fält}”",
            reason: "A field with that role is {expected}. As it stands the checks read nothing from it.",
            fix: "Change the field's type, or give the role to the field that it is about."))
    static let schemaRoleTwice = DiagnosticCode(
        "IN070",
        sv: MessageText(
            "Rollen {roll} står vid två fält", reason: "En fil har bara ett: kontrollerna skulle läsa det ena och bortse från det andra.",
            fix: "Ta bort rollen från det fält som inte är {roll}."),
        en: MessageText(
            "The role {roll} stands at two fields", reason: "A file has one alone: the checks would read the one and leave out the other.",
            fix: "Remove the role from the field that is not {roll}."))
    static let schemaRelation = DiagnosticCode(
        "IN071",
        sv: MessageText(
            "{egenskap}: {väg} leder {vart}", reason: "Siffrorna skulle inte hållas mot något.",
            fix: "Skriv vägen till det fält som siffrorna hör ihop med; det ska ha en roll av samma slag."),
        en: MessageText(
            "{egenskap}: {väg} leads {whereto}", reason: "The figures would be held against nothing.",
            fix: "Write the path of the field that the figures go with; it is to have a role of the same kind."))
    static let schemaWithoutYear = DiagnosticCode(
        "IN072", .warning,
        sv: MessageText(
            "Schemat har siffror per år, men inget fält har rollen budgetår",
            reason: "Utan budgetåret vet kontrollerna inte vilket år som pågår: takten, årets utfall och det som är avslutat kontrolleras inte.",
            fix: "Sätt roll: budgetår vid det fält som säger vilket år filen gäller."),
        en: MessageText(
            "The schema has figures per year, but no field has the role budgetår",
            reason: "Without the fiscal year the checks do not know what year is going on: the pace, this year's outcome and what is closed are not checked.",
            fix: "Write roll: budgetår at the field that says what year the file is of."))

    static let schemaRoleCodes: [DiagnosticCode] = [schemaRoleType, schemaRoleTwice, schemaRelation, schemaWithoutYear]
}

/// Sees that what a schema says by roles can be read and held against something, so that no rule falls silent by a slip in it.
struct RoleCheck {
    private let fields: SchemaFields
    private var seen: [Role: SourceRange] = [:]
    private var perYear: SourceRange?
    private var diagnostics = DiagnosticList()

    /// All that is wrong with the roles of a schema.
    static func diagnostics(of fields: SchemaFields) -> DiagnosticList {
        var check = RoleCheck(fields)
        check.look(at: fields, FieldPath([]))
        if let place = check.perYear, check.seen[.fiscalYear] == nil { check.diagnostics.report(.schemaWithoutYear, at: place) }
        return check.diagnostics
    }

    private init(_ fields: SchemaFields) { self.fields = fields }

    private mutating func look(at fields: SchemaFields, _ path: FieldPath) {
        for field in fields.all {
            let own = path.appending(field.name)
            if let role = field.node.role { look(at: role, field, own) }
            if let inner = field.node.innerFields { look(at: inner, own) }
        }
    }

    private mutating func look(at role: FieldRole, _ field: SchemaField, _ path: FieldPath) {
        if let expected = role.role.expectation, !expected.fits(field.node) {
            diagnostics.report(
                .schemaRoleType, at: role.range,
                ["roll": role.role.rawValue, "fält": field.name, "väntat": expected.sv, "expected": expected.en])
        }
        if role.role.standsOnce {
            if let first = seen[role.role] {
                diagnostics.report(
                    .schemaRoleTwice, at: role.range, ["roll": role.role.rawValue],
                    notes: [DiagnosticNote(first, sv: "det första", en: "the first")])
            } else if let range = role.range {
                seen[role.role] = range
            }
        }
        if role.role.kind == .figure, field.node.isPerYear, perYear == nil { perYear = role.range }
        for (property, target) in role.figurePaths { look(at: property, target, from: path, role.relationRanges[property] ?? role.range) }
    }

    /// Paths that lead to no field at all are told where they are read.
    private mutating func look(at property: String, _ target: FieldPath, from own: FieldPath, _ range: SourceRange?) {
        guard fields.node(at: target) != nil else { return }
        let isItself = target == own
        guard isItself || !fields.hasFigures(at: target) else { return }
        diagnostics.report(
            .schemaRelation, at: range,
            [
                "egenskap": property, "väg": target.description,
                "vart": isItself ? "till fältet självt" : "till ett fält utan siffror som har en roll",
                "whereto": isItself ? "to the field itself" : "to a field without figures that have a role",
            ])
    }
}

extension FieldRole {
    /// The relations that hold figures against figures.
    fileprivate var figurePaths: [(property: String, path: FieldPath)] {
        let single: [(String, FieldPath?)] = [
            ("högst", atMost), ("minst", atLeast), ("delar", partsOf), ("samma som", sameAs), ("täcker", covers),
        ]
        return single.compactMap { property, path in path.map { (property, $0) } } + sumOf.map { ("summa av", $0.path) }
    }
}

extension Role {
    /// What a file says once.
    fileprivate var standsOnce: Bool {
        switch self {
        case .fiscalYear, .outcomeDate, .period, .differenceOrder, .changes: true
        default: false
        }
    }

    fileprivate var expectation: (sv: String, en: String, fits: (SchemaNode) -> Bool)? {
        switch self {
        case _ where kind == .figure: ("ett belopp, eller en grupp av belopp", "an amount, or a group of amounts", { $0.bearsAmounts })
        case .fiscalYear: ("ett årtal", "a year", { $0.isScalar([.year, .integer]) })
        case .outcomeDate, .lastDay: ("ett datum", "a date", { $0.isScalar([.date]) })
        case .period: ("en lista av årtal", "a list of years", { $0.isList(of: [.year, .integer]) })
        case .differenceOrder:
            (
                "en text, där allt under ”ett av” går att läsa som budget - prognos",
                "a text, of which all under “ett av” can be read like budget - prognos",
                { $0.isScalar([.text]) && $0.allowed.allSatisfy { DifferenceOrder($0) != nil } }
            )
        case .round: ("ett heltal", "an integer", { $0.isScalar([.integer]) })
        case .pace, .closed: ("en flagga", "a flag", { $0.isScalar([.flag]) })
        case .paceLimit: ("procent", "a percentage", { $0.isScalar([.share]) })
        default: nil
        }
    }
}

extension SchemaNode {
    fileprivate func isScalar(_ types: [ScalarType]) -> Bool {
        if case .scalar(let type) = type { types.contains(type) } else { false }
    }

    fileprivate func isList(of types: [ScalarType]) -> Bool {
        if case .list(let item) = type { item.isScalar(types) } else { false }
    }

    /// Whether figures stand in it, by whatever keys.
    fileprivate var bearsAmounts: Bool {
        switch type {
        case .scalar(let type): type == .amount
        case .reference: false
        case .map(_, let value): value.bearsAmounts
        case .list(let item): item.bearsAmounts
        case .record(let fields, _): fields.all.contains { $0.node.bearsAmounts }
        }
    }

    /// Whether its figures are by year.
    fileprivate var isPerYear: Bool {
        switch type {
        case .map(.year, _): true
        case .map(_, let value): value.isPerYear
        default: false
        }
    }
}

extension SchemaFields {
    /// Whether a path leads to figures with a role, or to some of them.
    fileprivate func hasFigures(at path: FieldPath) -> Bool {
        for length in path.keys.indices where node(at: FieldPath(Array(path.keys[...length])))?.role?.role.kind == .figure {
            return true
        }
        return node(at: path)?.holdsFigureRole ?? false
    }
}

extension SchemaNode {
    fileprivate var holdsFigureRole: Bool {
        role?.role.kind == .figure || innerFields?.all.contains { $0.node.holdsFigureRole } ?? false
    }
}
