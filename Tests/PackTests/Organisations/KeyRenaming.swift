import Diagnostics
import Foundation
import Inputs
import Testing

/// Gives every key of an organisation's figures and every section of its register that has a role another name, in the
/// schemas, the inputs, the templates and the texts that take facts. No line moves.
///
/// What the program itself needs of every meeting keeps its name: the register's parties and goals, which `mote.yaml`
/// points into, and the sections that concern the checks alone.
struct KeyRenaming {
    private static let kept = ["organisation", "organisationer", "mål", "förkortningar", "gränser", "avrundning", "kontroller", "benämningar"]

    /// The folders of templates, the first one searched first.
    let templates: [String]
    /// The name of the figures' schema, of their template and of the file as templates and texts call it.
    let source: String
    let figures: Schema
    let register: Schema
    private(set) var names: [String: String] = [:]

    /// - Parameter figuresSchema: its name in `scheman/`.
    init(templates: [String], figuresSchema: String) throws {
        self.templates = templates
        source = figuresSchema
        figures = try Self.schema(figuresSchema, templates)
        register = try Self.schema("register", templates)
        var keptNames = Set(Self.kept)
        for section in register.fields.all where Self.kept.contains(section.name) {
            Self.collect(section.node) { keptNames.insert($0) }
        }
        var found: [String] = []
        for field in figures.fields.all {
            found.append(field.name)
            Self.collect(field.node) { found.append($0) }
        }
        for section in register.fields.all where !Self.kept.contains(section.name) {
            found.append(section.name)
            Self.collect(section.node) { found.append($0) }
        }
        // A figure's own `namn` could not be told from that of a party in a template.
        for name in found where names[name] == nil && !keptNames.contains(name) { names[name] = "fält-\(names.count + 1)" }
    }

    /// Renames in all schemas and templates, and in the files of the meetings and the register.
    ///
    /// - Parameter inputs: every file of the meetings and the register; `isFigures` for those of the schema.
    func apply(inputs: [String], isFigures: (String) -> Bool) throws {
        for folder in templates {
            for path in Self.files(in: folder) {
                if path.contains("/scheman/") {
                    let isRenamed = path.hasSuffix("/\(source).yaml") || path.hasSuffix("/register.yaml")
                    try edit(path) { isRenamed ? schemaKeys($0) : sections($0) }
                } else if path.hasSuffix(".md") {
                    let isOwn = path.hasSuffix("/\(source).md") || path.hasSuffix("/\(source).en.md")
                    try rewrite(path) { renamedTemplate($0, isOwn: isOwn) }
                }
            }
        }
        for path in inputs {
            try rewrite(path) { renamedTags($0, isOwn: false) }
            if isFigures(path) { try edit(path) { keys($0, figures.fields) } }
            if path.contains("/register/") { try edit(path) { keys($0, register.fields) } }
        }
    }

    // MARK: Files

    private static func schema(_ name: String, _ folders: [String]) throws -> Schema {
        for folder in folders {
            guard let text = try? String(contentsOfFile: "\(folder)/scheman/\(name).yaml", encoding: .utf8) else { continue }
            var sources = SourceSet()
            var diagnostics = DiagnosticList()
            let file = sources.add(SourceFile(path: name, bytes: Array(text.utf8)))
            return try #require(readSchema(file, in: sources, diagnostics: &diagnostics))
        }
        throw Missing(name: name)
    }

    struct Missing: Error { var name: String }

    static func files(in folder: String) -> [String] {
        (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
            .filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
    }

    private func rewrite(_ path: String, _ change: (String) -> String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try change(text).write(toFile: path, atomically: true, encoding: .utf8)
    }

    /// Puts new names in the places that `renaming` finds in a YAML file.
    private func edit(_ path: String, renaming: (YAMLNode) -> [Place]) throws {
        var bytes = Array(try String(contentsOfFile: path, encoding: .utf8).utf8)
        var sources = SourceSet()
        var diagnostics = DiagnosticList()
        let file = sources.add(SourceFile(path: path, bytes: bytes))
        let root = try #require(parseYAML(file, in: sources, diagnostics: &diagnostics), "\(path)")
        // What an anchor has is found once for each place that repeats it.
        var places: [Int32: Place] = [:]
        for place in renaming(root) { places[place.range.start] = place }
        for place in places.values.sorted(by: { $0.range.start > $1.range.start }) {
            bytes.replaceSubrange(Int(place.range.start)..<Int(place.range.end), with: Array(place.name.utf8))
        }
        try String(decoding: bytes, as: UTF8.self).write(toFile: path, atomically: true, encoding: .utf8)
    }

    struct Place {
        var range: SourceRange
        var name: String
    }

    // MARK: Keys of inputs

    private static func collect(_ node: SchemaNode, _ body: (String) -> Void) {
        for field in node.innerFields?.all ?? [] {
            body(field.name)
            collect(field.node, body)
        }
    }

    private func keys(_ yaml: YAMLNode, _ fields: SchemaFields) -> [Place] {
        var places: [Place] = []
        for pair in yaml.pairs ?? [] {
            guard let field = fields[pair.key.text] else { continue }
            if let name = names[pair.key.text] { places.append(Place(range: pair.key.range, name: name)) }
            places += keys(pair.value, field.node)
        }
        return places
    }

    private func keys(_ yaml: YAMLNode, _ node: SchemaNode) -> [Place] {
        switch node.type {
        case .record(let fields, _): keys(yaml, fields)
        case .map(_, let value): (yaml.pairs ?? []).flatMap { keys($0.value, value) }
        case .list(let item): (yaml.items ?? []).flatMap { keys($0, item) }
        case .scalar, .reference: []
        }
    }

    // MARK: Schemas

    private func schemaKeys(_ root: YAMLNode) -> [Place] { root["fält"].map(schemaFields) ?? [] }

    private func schemaFields(_ fields: YAMLNode) -> [Place] {
        var places: [Place] = []
        for pair in fields.pairs ?? [] {
            if let name = names[pair.key.text] { places.append(Place(range: pair.key.range, name: name)) }
            places += schemaNode(pair.value)
        }
        return places
    }

    private func schemaNode(_ node: YAMLNode) -> [Place] {
        var places: [Place] = []
        for pair in node.pairs ?? [] {
            switch pair.key.text {
            case "fält": places += schemaFields(pair.value)
            case "värde", "av", "nyckel": places += schemaNode(pair.value)
            case "i": places += sectionName(pair.value)
            case "kortform", "högst", "minst", "delar", "samma som", "täcker", "förklaras", "takt förklaras", "summa av":
                for value in pair.value.pairs?.map(\.value) ?? [pair.value] {
                    guard let text = value.text else { continue }
                    let renamed = text.split(separator: ".").map { names[String($0)] ?? String($0) }.joined(separator: ".")
                    places.append(Place(range: value.range, name: renamed))
                }
            default: break
            }
        }
        return places
    }

    private func sectionName(_ value: YAMLNode) -> [Place] {
        guard let text = value.text, isRenamedSection(text), let name = names[text] else { return [] }
        return [Place(range: value.range, name: name)]
    }

    private func isRenamedSection(_ name: String) -> Bool { register.fields[name] != nil && !Self.kept.contains(name) }

    /// Sections that another schema points into.
    private func sections(_ node: YAMLNode) -> [Place] {
        (node.pairs ?? []).flatMap { $0.key.text == "i" ? sectionName($0.value) : sections($0.value) }
            + (node.items ?? []).flatMap(sections)
    }

    // MARK: Templates and texts

    /// Keys of blocks and of the head whose values are words, not expressions.
    private static let wordKeys: Set<String> = [
        "id", "rubrik", "namn", "text", "enhet", "slag", "format", "grupp", "titel", "fil", "filer", "schema", "målnamn", "som", "summa",
        "delsumma", "rad", "varav", "en per", "nivåer", "betydelse", "vilka", "mäts", "när", "saknas", "tolerans", "decimaler",
    ]

    /// - Parameter isOwn: whether it is the template of the figures, where a loop's own name may stand for any of them.
    private func renamedTemplate(_ text: String, isOwn: Bool) -> String {
        var isBlock = false
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            if line.hasPrefix("```") || line == "---" {
                isBlock.toggle()
                return String(line)
            }
            guard isBlock, let value = expressionStart(line) else { return renamedTags(String(line), isOwn: isOwn) }
            let expression = String(line[value...])
            // In an expression that is a text with tags only the tags are renamed.
            return line[..<value] + (expression.contains("{{") ? renamedTags(expression, isOwn: isOwn) : renamedExpression(expression, isOwn))
        }
        return lines.joined(separator: "\n")
    }

    /// Where the expression of a line begins; nil for a line of words.
    private func expressionStart(_ line: Substring) -> Substring.Index? {
        let inner = line.drop { $0 == " " || $0 == "-" }
        guard let colon = inner.firstRange(of: ": ") else {
            return line.contains("- ") && !inner.hasSuffix(":") ? inner.startIndex : nil
        }
        return Self.wordKeys.contains(String(inner[..<colon.lowerBound])) ? nil : colon.upperBound
    }

    /// What stands between braces.
    private func renamedTags(_ text: String, isOwn: Bool) -> String {
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            result += rest[..<open.upperBound] + renamedExpression(String(rest[open.upperBound..<close.lowerBound]), isOwn) + "}}"
            rest = rest[close.upperBound...]
        }
        return result + rest
    }

    /// A field after a point, a section of the register, a field of what is chosen from (`där`).
    private func renamedExpression(_ expression: String, _ isOwn: Bool) -> String {
        var result = ""
        var rest = Substring(expression)
        var isChoice = false
        var depth = 0
        var isQuoted = false
        var root = ""
        while let first = rest.first {
            guard first.isLetter else {
                if first == "\"" { isQuoted.toggle() }
                // A choice ends where the bracket closes that it stands in.
                if first == "(" || first == "[" { depth += 1 }
                if first == "]" || first == ")" {
                    depth -= 1
                    if depth < 0 { (isChoice, depth) = (false, 0) }
                }
                result.append(first)
                rest.removeFirst()
                continue
            }
            var word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
            while word.last == "-" { word.removeLast() }
            let follows = result.last == "."
            // The last meeting's file is called what this one's is.
            let isFile = follows && root == "förra" && word == source && result.hasSuffix("förra.")
            if !follows { root = String(word) }
            if word == "där" { (isChoice, depth) = (true, 0) }
            // Within a choice too, the file at the beginning of a path is the file.
            let isRoot = !follows && word == source && rest.dropFirst(word.count).first == "."
            let isRenamed = !isQuoted && !isFile && !isRoot && (follows ? isFigures(root, isOwn) : isRenamedSection(String(word)) || isChoice)
            result += isRenamed ? names[String(word)] ?? String(word) : String(word)
            rest = rest.dropFirst(word.count)
        }
        return result
    }

    private func isFigures(_ root: String, _ isOwn: Bool) -> Bool {
        if isOwn { return !["möte", "organisation", "fakta", "organisationer", "mål"].contains(root) }
        return root == source || root == "förra" || isRenamedSection(root)
    }
}
