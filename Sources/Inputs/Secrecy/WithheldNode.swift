import Diagnostics

extension YAMLPair.Key {
    /// `sekretess: 21 kap. 7 § OSL` beside what is withheld.
    public static let secrecy = "sekretess"
}

extension ValueReader {
    /// What is withheld, where a group of keys has `sekretess` among them: the others together, or what stands under
    /// `värde` where one value is to stand (`belopp: {värde: 1 200 000, sekretess: 31 kap. 16 § OSL}`).
    mutating func withheld(_ node: YAMLNode, _ schema: SchemaNode) -> (law: String, inner: YAMLNode)? {
        // A theme has nothing to withhold.
        guard !textsHaveMarks, let pairs = node.pairs else { return nil }
        if case .record(let fields, _) = schema.type, fields.position(of: YAMLPair.Key.secrecy) != nil { return nil }
        let exact = pairs.first { $0.key.text == YAMLPair.Key.secrecy }
        guard let mark = exact ?? pairs.first(where: { isNearly($0, schema) }) else { return nil }
        if exact == nil {
            let right = "sekretess: 21 kap. 7 § OSL"
            diagnostics.report(
                .nearlySecrecy, at: mark.key.range, ["märke": mark.key.text, "rätt": right, "right": right], replacement: YAMLPair.Key.secrecy)
        }
        guard let law = law(of: mark) else { return nil }
        var inner = node
        inner.kind = .mapping(pairs.filter { $0.key.text != mark.key.text })
        switch schema.type {
        case .record(let fields, _) where fields.position(of: "värde") != nil: break
        case .map: break
        default:
            if pairs.count == 2, let value = inner["värde"] { inner = value }
        }
        return (law, inner)
    }

    /// Whether a key is one that nobody knows, and looks like `sekretess`: what it marks would be published. Keys of the user's
    /// own choosing are taken for what they are, unless a paragraph of law stands beside them.
    private func isNearly(_ pair: YAMLPair, _ schema: SchemaNode) -> Bool {
        // Asked last: nearly all keys are known.
        lazy var isLaw = pair.value.text.map(NearMarks.looksLikeLaw) ?? false
        switch schema.type {
        case .record(let fields, _):
            if fields.position(of: pair.key.text) != nil { return false }
        case .map: if !isLaw { return false }
        case .scalar, .list, .reference: break
        }
        guard NearMarks.isNear(pair.key.text) else { return false }
        // "hemlighetsgrad" may be another field that is misspelt.
        return isLaw || closestMatch(to: pair.key.text, among: [YAMLPair.Key.secrecy]) != nil || pair.value.isEmpty
    }

    /// The law that a key names; told where it names none.
    mutating func law(of mark: YAMLPair) -> String? {
        let law = mark.value.text.map { String(String.UnicodeScalarView(trimmed($0))) } ?? ""
        if !SecrecyMarks.saysLaw(law) { diagnostics.report(.secrecyWithoutLaw, at: mark.key.range) }
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
