public import Diagnostics

/// Reads a schema from its file. What is wrong in it is reported at its line, as for any other input; what
/// could be understood is returned.
public func readSchema(_ file: FileID, in sources: SourceSet, diagnostics: inout DiagnosticList) -> Schema? {
    guard let root = parseYAML(file, in: sources, diagnostics: &diagnostics) else { return nil }
    var reader = SchemaReader()
    let schema = reader.schema(root)
    if let schema { reader.roles.check(schema.fields) }
    diagnostics.append(contentsOf: reader.diagnostics)
    diagnostics.append(contentsOf: reader.roles.diagnostics)
    if let schema { diagnostics.append(contentsOf: RoleCheck.diagnostics(of: schema.fields)) }
    return schema
}

private struct SchemaReader {
    var diagnostics = DiagnosticList()
    var roles = RoleReader()

    private static let properties =
        [
            "typ", "fält", "av", "nyckel", "värde", "i", "krävs", "hjälp", "ett av", "exempel", "kortform", "skrivs ut", "nästa möte",
        ] + RoleReader.properties
    private static let top = ["namn", "beskrivning", "fält", "nästa möte"]

    mutating func schema(_ root: YAMLNode) -> Schema? {
        guard let pairs = root.pairs else {
            diagnostics.report(.schemaShape, at: root.range, ["väntat": "namn, beskrivning och fält", "expected": "namn, beskrivning and fält"])
            return nil
        }
        for pair in pairs where !SchemaReader.top.contains(pair.key.text) { unknown(pair.key, SchemaReader.top) }
        guard let fields = root["fält"] else {
            diagnostics.report(.schemaMissing, at: root.range, ["egenskap": "fält"])
            return nil
        }
        return Schema(
            name: root["namn"]?.text ?? "", summary: root["beskrivning"]?.text ?? "", fields: self.fields(fields),
            isOfOneMeeting: isOfOneMeeting(root["nästa möte"], "utelämnas"))
    }

    private mutating func unknown(_ key: YAMLPair.Key, _ known: [String]) {
        let suggestion = closestMatch(to: key.text, among: known)
        diagnostics.report(
            .schemaUnknown, at: key.range, arguments(["egenskap": key.text, "möjliga": known.joined(separator: ", ")], suggestion),
            replacement: suggestion)
    }

    private func arguments(_ base: [String: String], _ suggestion: String?) -> [String: String] {
        guard let suggestion else { return base }
        return base.merging(["förslag": suggestion]) { old, _ in old }
    }

    private mutating func fields(_ node: YAMLNode) -> SchemaFields {
        guard let pairs = node.pairs else {
            diagnostics.report(.schemaShape, at: node.range, ["väntat": "fältens namn med deras typ", "expected": "the names of fields with their types"])
            return SchemaFields([])
        }
        return SchemaFields(
            pairs.map { pair in
                SchemaField(
                    pair.key.text, isRequired: flag(pair.value["krävs"]), node: self.node(pair.value, owner: pair.key.range),
                    range: pair.key.range)
            })
    }

    /// `belopp`, or `{typ: belopp, …}`, or `{fält: …}`.
    private mutating func node(_ yaml: YAMLNode, owner: SourceRange) -> SchemaNode {
        if let text = yaml.text {
            return SchemaNode(type(named: text, yaml, at: yaml.isEmpty ? owner : yaml.range))
        }
        guard let pairs = yaml.pairs else {
            diagnostics.report(.schemaShape, at: yaml.range, ["väntat": "en typ", "expected": "a type"])
            return SchemaNode(.scalar(.text))
        }
        for pair in pairs where !SchemaReader.properties.has(pair.key.text) {
            unknown(pair.key, SchemaReader.properties)
        }
        let type: SchemaType
        if let fields = yaml["fält"] {
            type = record(self.fields(fields), yaml)
        } else if let name = yaml["typ"] {
            type = self.type(named: name.text ?? "", yaml, at: name.range)
        } else {
            diagnostics.report(.schemaMissing, at: owner, ["egenskap": "typ"])
            type = .scalar(.text)
        }
        return SchemaNode(
            type, allowed: texts(yaml["ett av"]), help: yaml["hjälp"]?.text ?? "", example: yaml["exempel"]?.text,
            isPrinted: yaml["skrivs ut"].map { flag($0) } ?? true, role: roles.role(yaml),
            isOfOneMeeting: isOfOneMeeting(yaml["nästa möte"], "tomt"))
    }

    /// What becomes of a field, or of a whole file, when `bilaga new` makes the next meeting; the only word that there is.
    private mutating func isOfOneMeeting(_ yaml: YAMLNode?, _ word: String) -> Bool {
        guard let yaml else { return false }
        if yaml.text != word {
            diagnostics.report(.schemaType, at: yaml.range, ["typ": yaml.text ?? "", "möjliga": word])
        }
        return yaml.text == word
    }

    private mutating func record(_ fields: SchemaFields, _ yaml: YAMLNode) -> SchemaType {
        guard let short = yaml["kortform"] else { return .record(fields, short: nil) }
        guard let name = short.text, fields.position(of: name) != nil else {
            let suggestion = closestMatch(to: short.text ?? "", among: fields.all.map(\.name))
            diagnostics.report(
                .schemaUnknownField, at: short.range, arguments(["fält": short.text ?? ""], suggestion),
                replacement: suggestion)
            return .record(fields, short: nil)
        }
        return .record(fields, short: name)
    }

    private mutating func type(named name: String, _ yaml: YAMLNode, at range: SourceRange) -> SchemaType {
        switch name {
        case "lista":
            guard let item = yaml["av"] else { return missing("av", range) }
            return .list(of: node(item, owner: range))
        case "karta":
            guard let key = yaml["nyckel"] else { return missing("nyckel", range) }
            guard let value = yaml["värde"] else { return missing("värde", range) }
            return .map(key: mapKey(key), value: node(value, owner: range))
        case "nyckel":
            guard let section = yaml["i"]?.text, !section.isEmpty else { return missing("i", range) }
            return .reference(section: section)
        default:
            if let scalar = ScalarType(rawValue: name) { return .scalar(scalar) }
            let known = ScalarType.allCases.map(\.rawValue) + ["nyckel", "lista", "karta"]
            let suggestion = closestMatch(to: name, among: known)
            diagnostics.report(
                .schemaType, at: range, arguments(["typ": name, "möjliga": known.joined(separator: ", ")], suggestion),
                replacement: suggestion)
            return .scalar(.text)
        }
    }

    private mutating func missing(_ property: String, _ range: SourceRange) -> SchemaType {
        diagnostics.report(.schemaMissing, at: range, ["egenskap": property])
        return .scalar(.text)
    }

    /// `text`, `årtal`, `heltal`, `{i: section}` or `{ett av: [a, b]}`.
    private mutating func mapKey(_ yaml: YAMLNode) -> MapKey {
        if let section = yaml["i"]?.text { return .reference(section: section) }
        if let choice = yaml["ett av"] { return .choice(texts(choice)) }
        switch yaml.text {
        case "text": return .text
        case "årtal": return .year
        case "heltal": return .integer
        default:
            diagnostics.report(.schemaType, at: yaml.range, ["typ": yaml.text ?? "", "möjliga": "text, årtal, heltal, {i: …}, {ett av: […]}"])
            return .text
        }
    }

    private mutating func flag(_ yaml: YAMLNode?) -> Bool { yaml.map { schemaFlag($0, &diagnostics) } ?? false }

    private mutating func texts(_ yaml: YAMLNode?) -> [String] { yaml.map { schemaTexts($0, &diagnostics) } ?? [] }
}
