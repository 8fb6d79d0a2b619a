public import Diagnostics

/// The JSON Schema (draft-07, which yaml-language-server reads in full) of an input file, made from the
/// very schema that the reader uses: an editor then completes keys, shows help and marks slips as one types.
///
/// - Parameters:
///   - isFrontMatter: the file is Markdown; its `text` stands below the front matter and not in it.
///   - register: makes lists of choices of the keys that point into it; without it any key will do.
public func jsonSchema(_ schema: Schema, isFrontMatter: Bool = false, register: Register? = nil) -> JSON {
    // What belongs to nobody's meeting has nothing to withhold.
    let writer = JSONSchemaWriter(register: register, withholds: !["tema", "bilaga", "redovisning"].contains(schema.name))
    let fields = isFrontMatter ? schema.fields.all.filter { $0.name != "text" } : schema.fields.all
    var members: [JSON.Member] = [
        .init("$schema", .string("http://json-schema.org/draft-07/schema#")),
        .init("title", .string(schema.name)),
    ]
    if !schema.summary.isEmpty { members.append(.init("description", .string(schema.summary))) }
    if writer.withholds { members.append(.init("definitions", .object([.init(JSONSchemaWriter.withheld, JSONSchemaWriter.withheldValue)]))) }
    return .object(members + writer.object(fields))
}

struct JSONSchemaWriter {
    let register: Register?
    /// In place of a value there may stand one that is withheld from the published edition.
    var withholds = false
    static let withheld = "sekretess"
    /// `{värde: 1 200 000, sekretess: 31 kap. 16 § OSL}`. What the value is the reader sees.
    static let withheldValue = JSON.object([
        .init("description", .string("Ett värde som utelämnas i den offentliga utgåvan, med lagrummet.")), .init("type", .string("object")),
        .init("properties", .object([.init("värde", .object([])), .init("sekretess", .object([.init("type", .string("string"))]))])),
        .init("required", .array([.string("värde"), .string("sekretess")])), .init("additionalProperties", .bool(false)),
    ])
    /// Beside what is withheld.
    private static let secrecy = JSON.Member("^sekretess$", .object([.init("type", .string("string"))]))

    /// A group of declared keys.
    func object(_ fields: [SchemaField]) -> [JSON.Member] {
        var properties: [JSON.Member] = []
        for field in fields {
            let node = field.node
            // An optional key may stand empty, except where empty, dash and zero must be told apart.
            let mayBeEmpty = !field.isRequired && !node.isAmountOrColour
            properties.append(.init(field.name, self.node(node, isRequired: field.isRequired, mayBeEmpty: mayBeEmpty)))
        }
        var members: [JSON.Member] = [
            .init("type", .string("object")), .init("properties", .object(properties)),
            // Beside what is withheld, in any group.
            .init("patternProperties", .object([JSONSchemaWriter.secrecy])),
            .init("additionalProperties", .bool(false)),
        ]
        let required = fields.filter(\.isRequired).map { JSON.string($0.name) }
        if !required.isEmpty { members.append(.init("required", .array(required))) }
        return members
    }

    /// The place for a value, with what helps the one who writes it.
    func node(_ node: SchemaNode, isRequired: Bool = false, mayBeEmpty: Bool = false) -> JSON {
        var members: [JSON.Member] = [.init("description", .string(description(node, isRequired)))]
        if let example = node.example { members.append(.init("examples", .array([.string(example)]))) }
        let rules = orWithheld(node, self.rules(node))
        return .object(members + (mayBeEmpty ? orEmpty(rules) : rules))
    }

    /// A single value, or a list of them, may be written with the law that withholds it; a group has that among its keys.
    private func orWithheld(_ node: SchemaNode, _ rules: [JSON.Member]) -> [JSON.Member] {
        switch node.type {
        case .scalar, .reference, .list: break
        case .map, .record: return rules
        }
        guard withholds else { return rules }
        let withheld = JSON.object([.init("$ref", .string("#/definitions/\(JSONSchemaWriter.withheld)"))])
        if rules.count == 1, rules[0].name == "anyOf", case .array(let choices) = rules[0].value {
            return [.init("anyOf", .array(choices + [withheld]))]
        }
        return [.init("anyOf", .array([.object(rules), withheld]))]
    }

    private func description(_ node: SchemaNode, _ isRequired: Bool) -> String {
        var words = node.help
        if !words.isEmpty, let last = words.last, !".?!".contains(last) { words += "." }
        if !words.isEmpty { words += " " }
        let type = node.type.words
        words += type.swedish.prefix(1).uppercased() + type.swedish.dropFirst()
        switch node.type {
        case .scalar(.prose): words += "; {{uttryck}} hämtar en uppgift"
        case .scalar(.text), .list, .map, .record, .reference: break
        case .scalar: words += ", till exempel \(node.example ?? type.example)"
        }
        return words + (isRequired ? ". Krävs." : ".")
    }

    private func orEmpty(_ rules: [JSON.Member]) -> [JSON.Member] {
        if case .string(let type)? = rules.first(where: { $0.name == "type" })?.value {
            return rules.map { $0.name == "type" ? .init("type", .array([.string(type), .string("null")])) : $0 }
        }
        if case .array(let types)? = rules.first(where: { $0.name == "type" })?.value {
            return rules.map { $0.name == "type" ? .init("type", .array(types + [.string("null")])) : $0 }
        }
        let null = JSON.object([.init("type", .string("null"))])
        if rules.count == 1, rules[0].name == "anyOf", case .array(let choices) = rules[0].value {
            return [.init("anyOf", .array(choices + [null]))]
        }
        return [.init("anyOf", .array([.object(rules), null]))]
    }

    private func rules(_ node: SchemaNode) -> [JSON.Member] {
        guard InputLink.isPossible(node.role?.role) else { return typeRules(node) }
        switch node.type {
        case .map, .list: return [.init("anyOf", .array([link, .object(typeRules(node))]))]
        default: return typeRules(node)
        }
    }

    /// `{ur: underlag/utfall.se}`, perhaps with typed figures beside it.
    private var link: JSON {
        let text = JSON.object([.init("type", .string("string"))])
        func property(_ words: String, _ rules: [JSON.Member]) -> JSON { .object([.init("description", .string(words))] + rules) }
        let files = property(
            "Filen ur redovisningen (SIE, .xlsx, .csv) som beloppen hämtas ur, eller flera filer.",
            [.init("anyOf", .array([text, .object([.init("type", .string("array")), .init("items", text)])]))])
        let string = [JSON.Member("type", .string("string"))]
        return .object([
            .init("type", .string("object")),
            .init(
                "properties",
                .object([
                    .init("ur", files), .init("blad", property("Vilket blad i arbetsboken.", string)),
                    .init("kolumn", property("Rubriken på beloppens kolumn.", string)),
                ])),
            .init("required", .array([.string("ur")])),
        ])
    }

    private func typeRules(_ node: SchemaNode) -> [JSON.Member] {
        switch node.type {
        case .scalar(let type):
            return node.allowed.isEmpty ? scalarRules(type) : choice(node.allowed.map { ($0, "") })
        case .reference(let section):
            guard let entries = entries(of: section) else { return scalarRules(.text) }
            return choice(entries)
        case .list(let item):
            return [.init("type", .string("array")), .init("items", self.node(item))]
        case .map(let key, let value): return map(key, value)
        case .record(let fields, nil): return object(fields.all)
        case .record(let fields, let short?):
            let group = JSON.object(object(fields.all))
            guard let field = fields[short] else { return object(fields.all) }
            return [.init("anyOf", .array([group, self.node(field.node)]))]
        }
    }

    private func map(_ key: MapKey, _ value: SchemaNode) -> [JSON.Member] {
        let type = JSON.Member("type", .string("object"))
        let closed = JSON.Member("additionalProperties", .bool(false))
        let content = node(value)
        func named(_ names: [(key: String, words: String)]) -> [JSON.Member] {
            let properties = names.map { name in JSON.Member(name.key, titled(content, name.words)) }
            return [type, .init("properties", .object(properties)), patterns([]), closed]
        }
        func patterns(_ others: [JSON.Member]) -> JSON.Member {
            .init("patternProperties", .object(others + [JSONSchemaWriter.secrecy]))
        }
        switch key {
        case .text: return [type, patterns([]), .init("additionalProperties", content)]
        case .year: return [type, patterns([.init(yearPattern, content)]), closed]
        case .integer: return [type, patterns([.init("^[0-9]+$", content)]), closed]
        case .choice(let names): return named(names.map { ($0, "") })
        case .reference(let section):
            guard let entries = entries(of: section) else { return [type, patterns([]), .init("additionalProperties", content)] }
            return named(entries)
        }
    }

    /// The keys of a register section with the names they stand for; nil when no register is known.
    private func entries(of section: String) -> [(key: String, words: String)]? {
        guard let register, let entries = register.section(section) else { return nil }
        return entries.fields.map { ($0.name, register.name(of: Reference(section: section, key: $0.name)) ?? "") }
    }

    private func titled(_ node: JSON, _ words: String) -> JSON {
        guard !words.isEmpty, case .object(let members) = node else { return node }
        return .object([.init("title", .string(words))] + members)
    }

    /// One of some texts. Digits count both as the text and as the number that YAML makes of them.
    private func choice(_ names: [(key: String, words: String)]) -> [JSON.Member] {
        var values: [JSON] = []
        var words: [JSON] = []
        for name in names {
            values.append(.string(name.key))
            words.append(.string(name.words))
            if let number = Int64(name.key), String(number) == name.key {
                values.append(.integer(number))
                words.append(.string(name.words))
            }
        }
        var members: [JSON.Member] = [.init("enum", .array(values))]
        if names.contains(where: { !$0.words.isEmpty }) { members.append(.init("enumDescriptions", .array(words))) }
        return members
    }
}

extension SchemaNode {
    fileprivate var isAmountOrColour: Bool {
        switch type {
        case .scalar(.amount), .scalar(.colour): true
        default: false
        }
    }
}
