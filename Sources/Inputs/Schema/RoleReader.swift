import Diagnostics

/// Reads what a schema says of a field's role and relations, and sees afterwards that every path leads to a field.
struct RoleReader {
    /// What may stand beside `roll`.
    static let properties = [
        "roll", "högst", "minst", "delar", "samma som", "täcker", "summa av", "grupp", "rader", "förklaras", "takt förklaras", "ackumuleras",
        "fastställs", "heter",
    ]

    var diagnostics = DiagnosticList()
    private var paths: [(path: FieldPath, range: SourceRange)] = []

    /// nil for a field without a role.
    mutating func role(_ yaml: YAMLNode) -> FieldRole? {
        guard let given = yaml["roll"] else {
            for pair in yaml.pairs ?? [] where RoleReader.properties.has(pair.key.text) {
                diagnostics.report(.schemaWithoutRole, at: pair.key.range, ["egenskap": pair.key.text])
            }
            return nil
        }
        guard let role = Role(rawValue: given.text ?? "") else {
            let known = Role.allCases.map(\.rawValue)
            let suggestion = closestMatch(to: given.text ?? "", among: known)
            var arguments = ["roll": given.text ?? "", "möjliga": known.joined(separator: ", ")]
            arguments["förslag"] = suggestion
            diagnostics.report(.schemaRole, at: given.range, arguments, replacement: suggestion)
            return nil
        }
        var field = FieldRole(role, range: given.range)
        field.atMost = path(yaml["högst"])
        field.atLeast = path(yaml["minst"])
        field.partsOf = path(yaml["delar"])
        field.sameAs = path(yaml["samma som"])
        field.covers = path(yaml["täcker"])
        field.explanation = path(yaml["förklaras"])
        field.paceExplanation = path(yaml["takt förklaras"])
        field.sumOf = sums(yaml["summa av"])
        field.lines = lines(yaml)
        field.accumulates = accumulation(yaml["ackumuleras"])
        field.name = yaml["heter"]?.text
        for name in ["högst", "minst", "delar", "samma som", "täcker", "summa av"] { field.relationRanges[name] = yaml[name]?.range }
        if let flag = yaml["fastställs"] { field.isDecision = schemaFlag(flag, &diagnostics) }
        return field
    }

    /// Tells the paths that lead nowhere, once all fields are known.
    mutating func check(_ fields: SchemaFields) {
        for (path, range) in paths where fields.node(at: path) == nil {
            let known = fields.allPaths()
            let suggestion = closestMatch(to: path.description, among: known)
            var arguments = ["väg": path.description]
            arguments["förslag"] = suggestion
            diagnostics.report(.schemaPath, at: range, arguments, replacement: suggestion)
        }
    }

    private mutating func path(_ yaml: YAMLNode?) -> FieldPath? {
        guard let yaml else { return nil }
        guard let text = yaml.text, !text.isEmpty else {
            diagnostics.report(.schemaShape, at: yaml.range, ["väntat": "vägen till ett fält", "expected": "the path of a field"])
            return nil
        }
        let path = FieldPath(text.split(separator: ".").map(String.init))
        paths.append((path, yaml.range))
        return path
    }

    /// `utfall`, or `{tilldelat: tilldelning, utfall: utfall}`.
    private mutating func sums(_ yaml: YAMLNode?) -> [(prefix: String?, path: FieldPath)] {
        guard let yaml else { return [] }
        if let pairs = yaml.pairs {
            var result: [(prefix: String?, path: FieldPath)] = []
            for pair in pairs { if let path = path(pair.value) { result.append((pair.key.text, path)) } }
            return result
        }
        return path(yaml).map { [(nil, $0)] } ?? []
    }

    /// `grupp: pilot`, `grupp: [a, b]` or `rader: i takt`.
    private mutating func lines(_ yaml: YAMLNode) -> LineSelection {
        if let wanted = yaml["rader"] {
            if wanted.text == "i takt" { return .heldToPace }
            diagnostics.report(.schemaShape, at: wanted.range, ["väntat": "i takt", "expected": "i takt"])
        }
        let groups = texts(yaml["grupp"])
        return groups.isEmpty ? .all : .groups(groups)
    }

    /// One text or a list of them.
    private mutating func texts(_ yaml: YAMLNode?) -> [String] {
        guard let yaml else { return [] }
        return yaml.text.map { [$0] } ?? schemaTexts(yaml, &diagnostics)
    }

    private mutating func accumulation(_ yaml: YAMLNode?) -> FieldRole.Accumulation? {
        guard let yaml else { return nil }
        if yaml.text == "över åren" { return .overYears }
        if let text = yaml.text, let flag = parseFlag(text) { return flag ? .withinYear : nil }
        diagnostics.report(
            .schemaShape, at: yaml.range, ["väntat": "ja, nej eller över åren", "expected": "ja, nej or över åren"])
        return nil
    }
}

extension SchemaNode {
    /// The fields of the record that the node is, or that its entries or items are.
    public var innerFields: SchemaFields? {
        switch type {
        case .record(let fields, _): fields
        case .map(_, let value): value.innerFields
        case .list(let item): item.innerFields
        case .scalar, .reference: nil
        }
    }
}

extension SchemaFields {
    /// The field that a path leads to; nil when it leads nowhere.
    public func node(at path: FieldPath) -> SchemaNode? {
        var fields: SchemaFields? = self
        var node: SchemaNode?
        for key in path.keys {
            node = fields?[key]?.node
            guard let found = node else { return nil }
            fields = found.innerFields
        }
        return node
    }

    /// The user's key of the field with a role; the role's own word where none says that it has it.
    public func name(of role: Role) -> String { all.first { $0.node.role?.role == role }?.name ?? role.rawValue }

    fileprivate func allPaths(under start: String = "", depth: Int = 0) -> [String] {
        guard depth < 8 else { return [] }
        var result: [String] = []
        for field in all {
            let path = start.isEmpty ? field.name : start + "." + field.name
            result.append(path)
            result += field.node.innerFields?.allPaths(under: path, depth: depth + 1) ?? []
        }
        return result
    }
}
