import Diagnostics
import Inputs

/// What stands between the `---` lines at the top of a template.
struct FrontMatter {
    var title: TemplateText
    var language: String
    var sources: [TemplateSource]
    var selection: TemplateSelection?
    var computed: [ComputedName]
    /// Where the Markdown begins.
    var bodyStart: Int

    private static let keys = ["titel", "språk", "underlag", "beräknat", "urval"]

    static func read(
        _ file: FileID, _ bytes: [UInt8], in sources: SourceSet, diagnostics: inout DiagnosticList
    ) -> FrontMatter? {
        let start = SourceRange(file: file, start: 0, end: 0)
        guard let (yaml, bodyStart) = split(bytes) else {
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
        return FrontMatter(
            title: titleText, language: node["språk"]?.text ?? "sv", sources: list,
            selection: readSelection(node["urval"], list, &reader), computed: readComputed(node["beräknat"], &reader),
            bodyStart: bodyStart)
    }

    /// The bytes between the two `---` lines, and where the body starts.
    private static func split(_ bytes: [UInt8]) -> (Range<Int>, Int)? {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = line(bytes, start), isRule(bytes[start..<first]) else { return nil }
        start = first + 1
        var position = start
        while position < bytes.count {
            let end = line(bytes, position) ?? bytes.count
            if isRule(bytes[position..<end]) { return (start..<position, min(end + 1, bytes.count)) }
            position = end + 1
        }
        return nil
    }

    private static func line(_ bytes: [UInt8], _ start: Int) -> Int? {
        start < bytes.count ? bytes[start...].firstIndex(of: 0x0A) : nil
    }

    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 <= 0x20 }
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
            guard let path = entry["fil"] ?? entry["filer"], let text = path.text, (entry["fil"] == nil) != (entry["filer"] == nil)
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
