import Diagnostics

/// Gives a YAML tree the types that a schema declares. Goes through the whole tree, whatever it meets.
struct ValueReader {
    /// Of the file that the values stand in.
    var bytes: [UInt8]
    var diagnostics = DiagnosticList()
    /// Whether its texts may carry Markdown's marks: those of a theme's headers do.
    var textsHaveMarks = false
    /// What links to ledgers stand for, by where they begin.
    var figures: [Int32: Value] = [:]

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// - Parameters:
    ///   - name: what the value is called in messages: its key.
    ///   - owner: where to point when something is missing: the key, or the start of a list item.
    mutating func value(_ node: YAMLNode, _ schema: SchemaNode, name: String, owner: SourceRange) -> Value {
        if let (law, inner) = withheld(node, schema) {
            return Value(.withheld(law: law, value(inner, schema, name: name, owner: owner)), at: inner.range)
        }
        return openValue(node, schema, name: name, owner: owner)
    }

    private mutating func openValue(_ node: YAMLNode, _ schema: SchemaNode, name: String, owner: SourceRange) -> Value {
        if !figures.isEmpty, case .mapping = node.kind, let found = figures[node.range.start], InputLink.isPossible(schema.role?.role) {
            return linked(found, node, schema, name: name, owner: owner)
        }
        switch (schema.type, node.kind) {
        case (.scalar(let type), .scalar(let scalar)):
            let value = self.scalar(type, scalar, node, name: name)
            checkAllowed(value, schema, node, name)
            return value
        case (.reference(let section), .scalar(let scalar)):
            return Value(.reference(Reference(section: section, key: scalar.text)), at: node.range)
        case (.list(let item), .sequence(let nodes)):
            return Value(.list(nodes.map { element($0, item, name) }), at: node.range)
        case (.map(let key, let value), .mapping(let pairs)):
            return map(pairs, key, value, node, name)
        case (.record(let fields, _), .mapping(let pairs)):
            return record(pairs, fields, node, owner)
        case (.record(let fields, let short?), .scalar):
            // By the key that was written; an item of a list has none of its own.
            return self.short(node, fields, short, owner, name: owner == node.range ? short : name)
        default:
            reportShape(node, schema, name)
            return Value(.absent, at: node.range)
        }
    }

    /// An item of a list; an empty one is a slip.
    private mutating func element(_ node: YAMLNode, _ schema: SchemaNode, _ name: String) -> Value {
        if node.isEmpty || node.isEmptyText(schema) {
            reportEmpty(.emptyRequired, node, schema, name, at: node.range)
            return Value(.absent, at: node.range)
        }
        return value(node, schema, name: name, owner: start(of: node))
    }

    private func start(of node: YAMLNode) -> SourceRange { node.pairs?.first?.key.range ?? node.range }

    // MARK: Records and maps

    mutating func record(_ pairs: [YAMLPair], _ fields: SchemaFields, _ node: YAMLNode, _ owner: SourceRange) -> Value {
        var values = [Record.Field?](repeating: nil, count: fields.all.count)
        var misspelt: [String] = []
        for pair in pairs {
            guard let position = fields.position(of: pair.key.text) else {
                if let meant = reportUnknown(pair.key, fields.all.map(\.name)) { misspelt.append(meant) }
                continue
            }
            let field = fields.all[position]
            values[position] = Record.Field(
                name: field.name, nameRange: pair.key.range, value: given(pair, field.node, isRequired: field.isRequired))
        }
        return Value(.record(Record(complete(values, fields, owner, misspelt: misspelt, isPartial: node.isPartial))), at: node.range)
    }

    /// `- budget` for `- slag: budget`.
    private mutating func short(_ node: YAMLNode, _ fields: SchemaFields, _ short: String, _ owner: SourceRange, name: String) -> Value {
        guard let position = fields.position(of: short) else { return Value(.absent, at: node.range) }
        // `- rubrik Ekonomi` is a heading to YAML, and a colon forgotten to whoever wrote it.
        if case .plain? = node.scalar?.style, let words = node.text?.split(separator: " ", maxSplits: 1), words.count == 2,
            fields.position(of: String(words[0])) != nil
        {
            diagnostics.report(.missingColon, at: node.range)
        }
        // So is `- rubrik:Ekonomi`.
        if case .plain? = node.scalar?.style, let text = node.text, let colon = text.firstIndex(of: ":"), fields.position(of: String(text[..<colon])) != nil,
            let next = text[colon...].dropFirst().first, next != " "
        {
            diagnostics.report(.missingSpace, at: node.range, ["tecken": ":"])
        }
        let field = fields.all[position]
        var values = [Record.Field?](repeating: nil, count: fields.all.count)
        values[position] = Record.Field(name: field.name, value: value(node, field.node, name: name, owner: owner))
        return Value(.record(Record(complete(values, fields, owner))), at: node.range)
    }

    /// The value of a key that is there; it may be left empty.
    private mutating func given(_ pair: YAMLPair, _ schema: SchemaNode, isRequired: Bool) -> Value {
        guard pair.value.isEmpty else {
            // `rubrik: ""` is as empty as nothing at all.
            if isRequired, pair.value.isEmptyText(schema) {
                reportEmpty(.emptyRequired, pair.value, schema, pair.key.text, at: pair.value.range)
                return Value(.absent, at: pair.value.range)
            }
            return value(pair.value, schema, name: pair.key.text, owner: pair.key.range)
        }
        if isRequired {
            reportEmpty(.emptyRequired, pair.value, schema, pair.key.text, at: pair.key.range)
        } else if case .scalar(.amount) = schema.type {
            reportEmpty(.emptyValue, pair.value, schema, pair.key.text, at: pair.key.range)
        } else if case .scalar(.colour) = schema.type {
            // Not left empty: #1b2a33 without quotation marks is a comment.
            diagnostics.report(.badColour, at: pair.key.range, ["text": ""])
        }
        return Value(.absent, at: pair.value.range)
    }

    /// All declared fields in the schema's order: absent where not given, reported where they must be.
    private mutating func complete(
        _ values: [Record.Field?], _ fields: SchemaFields, _ owner: SourceRange, misspelt: [String] = [],
        isPartial: Bool = false
    ) -> [Record.Field] {
        var result: [Record.Field] = []
        result.reserveCapacity(values.count)
        for (position, field) in fields.all.enumerated() {
            if let value = values[position] {
                result.append(value)
                continue
            }
            // A near miss is reported where it stands, and so is a slip of form; it is not missing as well.
            if field.isRequired, !isPartial, !misspelt.contains(field.name) {
                diagnostics.report(.missingKey, at: owner, field.node.arguments(["nyckel": field.name]))
            }
            result.append(Record.Field(name: field.name, value: .absent))
        }
        return result
    }

    private mutating func map(
        _ pairs: [YAMLPair], _ key: MapKey, _ schema: SchemaNode, _ node: YAMLNode, _ name: String
    ) -> Value {
        var fields: [Record.Field] = []
        fields.reserveCapacity(pairs.count)
        var seen = Set<String>()
        let type = key
        for pair in pairs {
            guard let key = mapKey(pair.key, type) else { continue }
            // `01` and `1` are two texts but one number; other keys are unique as they stand.
            if type == .integer, !seen.insert(key).inserted {
                diagnostics.report(.repeatedKey, at: pair.key.range, ["nyckel": pair.key.text])
                continue
            }
            var value = given(pair, schema, isRequired: !isAmount(schema))
            value.setKey(key)
            fields.append(Record.Field(name: key, nameRange: pair.key.range, value: value))
        }
        return Value(.map(Record(fields)), at: node.range)
    }

    private func isAmount(_ schema: SchemaNode) -> Bool {
        if case .scalar(.amount) = schema.type { return true }
        return false
    }

    private mutating func mapKey(_ key: YAMLPair.Key, _ type: MapKey) -> String? {
        switch type {
        case .text, .reference: return key.text
        case .choice(let names):
            if names.contains(key.text) { return key.text }
            reportUnknown(key, names)
            return nil
        case .year:
            if parseYear(key.text) != nil { return key.text }
            diagnostics.report(.badYear, at: key.range, ["text": key.text])
            return nil
        case .integer:
            if let number = try? parseInteger(key.text), case .integer(let integer) = number { return String(integer) }
            diagnostics.report(.notANumber, at: key.range, ScalarType.integer.words.arguments(["text": key.text]))
            return nil
        }
    }

    // MARK: Messages

    private mutating func checkAllowed(_ value: Value, _ schema: SchemaNode, _ node: YAMLNode, _ name: String) {
        guard !schema.allowed.isEmpty, case .text(let text) = value.kind, !schema.allowed.contains(text) else { return }
        let suggestion = closestMatch(to: text, among: schema.allowed)
        var arguments = ["text": text, "namn": name, "möjliga": schema.allowed.joined(separator: ", ")]
        arguments["förslag"] = suggestion
        diagnostics.report(.notAllowed, at: node.range, arguments, replacement: suggestion)
    }

    /// Returns the name that was meant, as far as one can tell.
    @discardableResult
    private mutating func reportUnknown(_ key: YAMLPair.Key, _ names: [String]) -> String? {
        // Thousands of them are no slips.
        let suggestion = diagnostics.items.count < 1_000 ? closestMatch(to: key.text, among: names) : nil
        var arguments = ["nyckel": key.text]
        if names.isEmpty { arguments["inga"] = "" } else { arguments["möjliga"] = names.joined(separator: ", ") }
        arguments["förslag"] = suggestion
        diagnostics.report(.unknownKey, at: key.range, arguments, replacement: suggestion)
        return suggestion
    }

    private mutating func reportEmpty(
        _ code: DiagnosticCode, _ node: YAMLNode, _ schema: SchemaNode, _ name: String, at range: SourceRange
    ) {
        diagnostics.report(code, at: range, schema.arguments(["namn": name]))
    }

    private mutating func reportShape(_ node: YAMLNode, _ schema: SchemaNode, _ name: String) {
        var arguments = schema.arguments(["namn": name])
        switch node.kind {
        case .scalar(let scalar):
            let text = scalar.text.count > 30 ? String(scalar.text.prefix(30)) + "…" : scalar.text
            (arguments["står"], arguments["found"]) = ("texten ”\(text)”", "the text “\(text)”")
        case .sequence: (arguments["står"], arguments["found"]) = ("en lista", "a list")
        case .mapping: (arguments["står"], arguments["found"]) = ("en grupp av nycklar", "a group of keys")
        }
        diagnostics.report(.wrongShape, at: firstLine(node), arguments)
    }

    /// A place of one line for a whole list or group.
    func firstLine(_ node: YAMLNode) -> SourceRange {
        var end = Int(node.range.start)
        while end < min(Int(node.range.end), bytes.count), bytes[end] != 0x0A { end += 1 }
        return SourceRange(file: node.range.file, start: Int(node.range.start), end: end)
    }
}

extension Value {
    /// Tells an entry of a map the key that it stands under.
    fileprivate mutating func setKey(_ key: String) {
        switch kind {
        case .record(var record):
            record.key = key
            kind = .record(record)
        case .withheld(let law, var original?):
            original.setKey(key)
            kind = .withheld(law: law, original)
        default: break
        }
    }
}

extension YAMLNode {
    /// Quotation marks, or a block, with nothing in them where a text is to stand.
    fileprivate func isEmptyText(_ schema: SchemaNode) -> Bool {
        guard case .scalar(let type) = schema.type, type == .text || type == .prose, let text else { return false }
        return text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    }
}

extension SchemaNode {
    /// Arguments of a message about what should stand here.
    func arguments(_ others: [String: String]) -> [String: String] {
        var result = type.words.arguments(others, example: example ?? allowed.first)
        // What a group of keys holds: those that it must have, or the first of them.
        if case .record(let fields, _) = type {
            let needed = fields.all.filter(\.isRequired).map(\.name)
            let inner = needed.isEmpty ? Array(fields.all.prefix(4).map(\.name)) : needed
            if !inner.isEmpty { result["delar"] = inner.map { "”\($0): …”" }.joined(separator: ", ") }
        }
        return result
    }
}
