public import Diagnostics

/// Reads a YAML file as its schema says.
///
/// - Parameter register: what references are held against; they are not checked when nil.
/// - Returns: a record of all fields of the schema, those not given as `.absent`; nil when the file is not
///   YAML. What is wrong is reported, all of it.
public func readYAML(
    _ file: FileID, schema: Schema, register: Register? = nil, in sources: SourceSet,
    diagnostics: inout DiagnosticList
) -> Value? {
    read(file, schema, register, hasMarks: false, sources, &diagnostics)
}

/// As `readYAML`, of a file whose texts may carry Markdown's marks; elsewhere they are told, since they are printed.
func readMarkedYAML(
    _ file: FileID, schema: Schema, in sources: SourceSet, diagnostics: inout DiagnosticList
) -> Value? {
    read(file, schema, nil, hasMarks: true, sources, &diagnostics)
}

private func read(
    _ file: FileID, _ schema: Schema, _ register: Register?, hasMarks: Bool, _ sources: SourceSet,
    _ diagnostics: inout DiagnosticList
) -> Value? {
    guard let (root, isWhole) = readTree(file, in: sources, diagnostics: &diagnostics) else { return nil }
    let value = typed(root, schema, register, hasMarks: hasMarks, sources, &diagnostics)
    return isWhole ? value : nil
}

/// Reads a Markdown file with front matter: the front matter as its schema says, the text as prose in the
/// field `text`, whether the schema declares that or not.
public func readMarkdown(
    _ file: FileID, schema: Schema, register: Register? = nil, in sources: SourceSet,
    diagnostics: inout DiagnosticList
) -> Value? {
    guard let split = splitFrontMatter(file, in: sources, diagnostics: &diagnostics),
        let bytes = sources.file(file)?.bytes
    else { return nil }
    // The body is read by itself; only the front matter goes through the schema.
    let text = schema.fields["text"]
    let head = Schema(
        name: schema.name, summary: schema.summary, fields: SchemaFields(schema.fields.all.filter { $0.name != "text" }))
    let start = SourceRange(file: file, start: split.body.lowerBound, end: split.body.lowerBound)

    var root = YAMLNode(.mapping([]), at: start)
    var isWhole = true
    var law: String?
    if let part = split.yaml {
        guard let parsed = readTree(file, part: part, in: sources, diagnostics: &diagnostics) else { return nil }
        (root, isWhole) = parsed
        if root.isEmpty { root = YAMLNode(.mapping([]), at: SourceRange(file: file, start: 0, end: 3)) }
        if let pairs = root.pairs, let misplaced = pairs.first(where: { $0.key.text == "text" }) {
            diagnostics.report(.textInFrontMatter, at: misplaced.key.range)
            root.kind = .mapping(pairs.filter { $0.key.text != "text" })
        }
        if schema.fields[YAMLPair.Key.secrecy] == nil, let mark = root[YAMLPair.Key.secrecy] { law = mark.text.flatMap { $0.isEmpty ? nil : $0 } }
    } else if head.fields.all.contains(where: \.isRequired) {
        diagnostics.report(
            .noFrontMatter, at: start, ["möjliga": head.fields.all.map(\.name).joined(separator: ", ")])
        return nil
    }
    guard let value = typed(root, head, register, sources, &diagnostics), isWhole, case .record(let record) = value.kind else {
        return nil
    }
    let body = prose(body: split.body, in: bytes)
    if body.markdown.isEmpty, text?.isRequired ?? false {
        let end = SourceRange(file: file, start: split.body.upperBound, end: split.body.upperBound)
        // Without a head it is told of as it is.
        diagnostics.report(
            .missingText, at: end,
            split.yaml == nil
                ? [:] : ["huvud": "under huvudet", "head": "below its head", "rad": "efter den andra raden med ”---”", "line": "after the second line “---”"])
    }
    let range = SourceRange(file: file, start: split.body.lowerBound, end: split.body.upperBound)
    var prose = Value(body.markdown.isEmpty ? .absent : .prose(body), at: range)
    // The text goes with its head.
    if let law, case .prose = prose.kind { prose = Value(.withheld(law: law, prose), at: range) }
    return Value(
        .record(Record(record.fields + [Record.Field(name: "text", value: prose)])),
        at: SourceRange(file: file, start: 0, end: bytes.count))
}

/// The tree as a typed record, its references checked.
func typed(
    _ root: YAMLNode, _ schema: Schema, _ register: Register?, hasMarks: Bool = false, figures: [Int32: Value] = [:],
    _ sources: SourceSet, _ diagnostics: inout DiagnosticList
) -> Value? {
    guard let bytes = sources.file(root.range.file)?.bytes else { return nil }
    // An empty file lacks all keys; it is not a text in the place of a group.
    var node = root.isEmpty ? YAMLNode(.mapping([]), at: root.range) : root
    let mark = schema.fields[YAMLPair.Key.secrecy] == nil && !hasMarks ? node.takeSecrecy() : nil
    let type = SchemaNode(.record(schema.fields, short: nil))
    var reader = ValueReader(bytes: bytes)
    reader.textsHaveMarks = hasMarks
    reader.figures = figures
    var value = reader.value(node, type, name: schema.name, owner: startRange(of: node))
    // A whole file that is withheld is still a record, of which each field is.
    if let law = mark.flatMap({ reader.law(of: $0) }) { value = value.withheldFields(law) }
    diagnostics.append(contentsOf: reader.diagnostics)
    if let register {
        var checker = ReferenceChecker(register)
        checker.check(value, type)
        diagnostics.append(contentsOf: checker.diagnostics)
    }
    guard case .record = value.kind else { return nil }
    return value
}
