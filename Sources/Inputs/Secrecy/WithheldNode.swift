import Diagnostics

extension YAMLPair.Key {
    /// `sekretess: 21 kap. 7 § OSL` beside what is withheld.
    static let secrecy = "sekretess"
}

extension ValueReader {
    /// What is withheld, where a group of keys has `sekretess` among them: the others together, or what stands under
    /// `värde` where one value is to stand (`belopp: {värde: 1 200 000, sekretess: 31 kap. 16 § OSL}`).
    mutating func withheld(_ node: YAMLNode, _ schema: SchemaNode) -> (law: String, inner: YAMLNode)? {
        // A theme has nothing to withhold.
        guard !textsHaveMarks, let pairs = node.pairs, let mark = pairs.first(where: { $0.key.text == YAMLPair.Key.secrecy }) else { return nil }
        if case .record(let fields, _) = schema.type, fields.position(of: YAMLPair.Key.secrecy) != nil { return nil }
        guard let law = law(of: mark) else { return nil }
        var inner = node
        inner.kind = .mapping(pairs.filter { $0.key.text != YAMLPair.Key.secrecy })
        switch schema.type {
        case .record(let fields, _) where fields.position(of: "värde") != nil: break
        case .map: break
        default:
            if pairs.count == 2, let value = inner["värde"] { inner = value }
        }
        return (law, inner)
    }

    /// The law that a key names; told where it names none.
    mutating func law(of mark: YAMLPair) -> String? {
        let law = mark.value.text.map { String(String.UnicodeScalarView(trimmed($0))) } ?? ""
        if law.isEmpty { diagnostics.report(.secrecyWithoutLaw, at: mark.key.range) }
        return law.isEmpty ? "–" : law
    }
}

extension YAMLNode {
    /// The head of a file without its own `sekretess`, and what that says.
    mutating func takeSecrecy() -> YAMLPair? {
        guard let pairs, let mark = pairs.first(where: { $0.key.text == YAMLPair.Key.secrecy }) else { return nil }
        kind = .mapping(pairs.filter { $0.key.text != YAMLPair.Key.secrecy })
        return mark
    }
}

extension Value {
    /// Each field of a whole file withheld.
    func withheldFields(_ law: String) -> Value {
        guard case .record(let record) = kind else { return self }
        var fields = record.fields
        for index in fields.indices {
            if case .absent = fields[index].value.kind { continue }
            fields[index].value = Value(.withheld(law: law, fields[index].value), at: fields[index].value.range)
        }
        return Value(.record(Record(fields, key: record.key)), at: range)
    }
}
