import Diagnostics
import Inputs

/// What stands between the `---` lines at the top of a template.
struct TemplateHead {
    var title: TemplateText
    var language: String
    var sources: [TemplateSource]
    var selection: TemplateSelection?
    var computed: [ComputedName]
    var isStandalone: Bool
    var keepsEmptyHeadings: Bool
    /// Bytes of the Markdown.
    var body: Range<Int>

    private static let keys = ["titel", "språk", "underlag", "beräknat", "urval", "fristående", "rubriker"]

    static func read(
        _ file: FileID, _ bytes: [UInt8], in sources: SourceSet, diagnostics: inout DiagnosticList
    ) -> TemplateHead? {
        let start = SourceRange(file: file, start: 0, end: 0)
        guard let split = splitFrontMatter(file, in: sources, diagnostics: &diagnostics) else { return nil }
        guard let yaml = split.yaml else {
            diagnostics.report(.missingFrontMatter, at: start)
            return nil
        }
        guard let node = parseYAML(file, part: yaml, in: sources, diagnostics: &diagnostics) else { return nil }
        var reader = BlockReader(file: file, bytes: bytes)
        defer { diagnostics.append(contentsOf: reader.diagnostics) }
        guard reader.pairs(node, known: keys) != nil, let title = reader.required("titel", node),
            let titleText = reader.text(title)
        else { return nil }
        let list = readSources(node["underlag"], &reader)
        return TemplateHead(
            title: titleText, language: node["språk"]?.text ?? "sv", sources: list,
            selection: readSelection(node["urval"], list, &reader), computed: readComputed(node["beräknat"], &reader),
            isStandalone: node["fristående"]?.text == "ja", keepsEmptyHeadings: node["rubriker"]?.text == "alla",
            body: split.body)
    }

    /// Names that a template cannot give to something else.
    private static let reserved = ["möte", "bilaga", "urval"]

    private static func readSources(_ node: YAMLNode?, _ reader: inout BlockReader) -> [TemplateSource] {
        var sources: [TemplateSource] = []
        for pair in node?.pairs ?? [] {
            let entry = pair.value
            guard reader.pairs(entry, known: ["fil", "filer", "schema", "en per"]) != nil else { continue }
            if reserved.contains(pair.key.text) {
                reader.diagnostics.report(.reservedName, at: pair.key.range, ["namn": pair.key.text])
            }
            let schema = reader.required("schema", entry)
            guard let path = entry["fil"] ?? entry["filer"], let text = path.text,
                (entry["fil"] == nil) != (entry["filer"] == nil)
            else {
                reader.diagnostics.report(.sourceNeedsFile, at: pair.key.range, ["namn": pair.key.text])
                continue
            }
            guard let schema, let schemaName = reader.string(schema) else { continue }
            sources.append(
                TemplateSource(
                    name: pair.key.text, nameRange: pair.key.range, path: text, pathRange: path.range,
                    isPattern: entry["filer"] != nil, schema: schemaName, schemaRange: schema.range,
                    onePer: entry["en per"]?.text))
        }
        return sources
    }

    private static func readSelection(
        _ node: YAMLNode?, _ sources: [TemplateSource], _ reader: inout BlockReader
    ) -> TemplateSelection? {
        guard let node, let name = reader.string(node) else { return nil }
        guard let source = sources.first(where: { $0.name == name }), let field = source.onePer else {
            reader.diagnostics.report(.unknownSelection, at: node.range, ["namn": name])
            return nil
        }
        return TemplateSelection(source: name, field: field)
    }

    private static func readComputed(_ node: YAMLNode?, _ reader: inout BlockReader) -> [ComputedName] {
        var computed: [ComputedName] = []
        for pair in node?.pairs ?? [] {
            if reserved.contains(pair.key.text) {
                reader.diagnostics.report(.reservedName, at: pair.key.range, ["namn": pair.key.text])
            }
            guard let expression = reader.expression(pair.value) else { continue }
            computed.append(ComputedName(name: pair.key.text, nameRange: pair.key.range, expression: expression))
        }
        return computed
    }
}
