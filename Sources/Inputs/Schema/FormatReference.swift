/// The format reference of an input file, as Swedish Markdown: made from the very schema that the reader
/// uses, so that the two cannot differ.
public func formatReference(_ schema: Schema) -> String {
    var text = "## \(schema.name)\n"
    if !schema.summary.isEmpty { text += "\n\(schema.summary)\n" }
    text += "\n"
    for field in schema.fields.all { describe(field, depth: 0, into: &text) }
    return text
}

/// How values of each type are written, as Swedish Markdown.
public func typeReference() -> String {
    var text = "## Typerna\n\n"
    for type in ScalarType.allCases { text += "- **\(type.rawValue)**: \(type.words.swedish), till exempel `\(type.words.example)`.\n" }
    text += "- **nyckel**: \(SchemaType.reference(section: "…").words.swedish).\n"
    text += "- **lista**: värden i ordning, antingen `[ett, två]` eller rader som börjar med `- `.\n"
    text += "- **karta**: nycklar som du väljer, var och en med sitt värde.\n"
    text += "- **grupp**: nycklar som schemat bestämmer, var och en med sitt värde.\n"
    text += "\nI text och prosa som skrivs ut hämtar `{{uttryck}}` en uppgift: se [Siffror i text](handbok/siffror-i-text.md).\n"
    return text
}

/// A field as an item of a nested list: **name** (type, krävs). Help. Example.
private func describe(_ field: SchemaField, depth: Int, into text: inout String) {
    let indent = String(repeating: "  ", count: depth)
    text += "\(indent)- **\(field.name)**: \(typeName(field.node.type))"
    if field.isRequired { text += ", krävs" }
    text += "."
    if !field.node.help.isEmpty { text += " \(sentence(field.node.help))" }
    if !field.node.allowed.isEmpty { text += " Något av: \(codes(field.node.allowed))." }
    if let example = field.node.example { text += " Exempel: `\(example)`." }
    if let role = field.node.role { text += " \(words(role))" }
    if InputLink.isPossible(field.node.role?.role), field.node.canBeLinked { text += " Kan hämtas ur redovisningen: `{ur: fil}`." }
    if !field.node.isPrinted { text += " Behöver inte skrivas ut av någon mall." }
    text += "\n"
    describeParts(field.node.type, depth: depth + 1, into: &text)
}

extension SchemaNode {
    /// A map or a list: what a link can stand in the place of.
    fileprivate var canBeLinked: Bool {
        switch type {
        case .map, .list: true
        default: false
        }
    }
}

/// What stands within a list, a map or a group.
private func describeParts(_ type: SchemaType, depth: Int, into text: inout String) {
    switch type {
    case .scalar, .reference: break
    case .list(let item): describeParts(item.type, depth: depth, into: &text)
    case .map(_, let value): describeParts(value.type, depth: depth, into: &text)
    case .record(let fields, let short):
        if let short {
            let indent = String(repeating: "  ", count: depth)
            let word = fields[short]?.node.type.words.swedish ?? "en text"
            text += "\(indent)- Står bara \(word), är det **\(short)**.\n"
        }
        for field in fields.all { describe(field, depth: depth, into: &text) }
    }
}

/// "karta från årtal till belopp", "lista av texter".
private func typeName(_ type: SchemaType) -> String {
    switch type {
    case .scalar(let scalar): return scalar.rawValue
    case .reference(let section): return "nyckel ur registrets `\(section)`"
    case .list(let item): return "lista av \(typeName(item.type))"
    case .map(let key, let value): return "karta från \(keyName(key)) till \(typeName(value.type))"
    case .record: return "grupp"
    }
}

private func keyName(_ key: MapKey) -> String {
    switch key {
    case .text: "text"
    case .year: "årtal"
    case .integer: "heltal"
    case .reference(let section): "nyckel ur registrets `\(section)`"
    case .choice(let names): "något av \(codes(names))"
    }
}

/// "Roll: `utfall`, högst `tilldelning`, förklaras under `förklaringar.utfall`."
private func words(_ field: FieldRole) -> String {
    var parts = ["Roll: `\(field.role.rawValue)`"]
    func add(_ words: String, _ path: FieldPath?) { if let path { parts.append("\(words) `\(path)`") } }
    add("högst", field.atMost)
    add("minst", field.atLeast)
    add("delar", field.partsOf)
    add("samma som", field.sameAs)
    add("täcker", field.covers)
    for sum in field.sumOf { add(sum.prefix.map { "`\($0)` är summan av" } ?? "summan av", sum.path) }
    switch field.lines {
    case .all: break
    case .groups(let groups): parts.append("för gruppen \(codes(groups))")
    case .heldToPace: parts.append("för posterna i takt")
    }
    if field.isDecision { parts.append("fastställs") }
    switch field.accumulates {
    case .withinYear: parts.append("ackumuleras inom året")
    case .overYears: parts.append("ackumuleras över åren")
    case nil: break
    }
    add("förklaras under", field.explanation)
    add("takten förklaras under", field.paceExplanation)
    return parts.joined(separator: ", ") + "."
}

private func codes(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }

private func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
