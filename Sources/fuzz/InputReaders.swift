import Diagnostics
import Inputs
import Markup
import Templates

/// The templates supplied, and the schemas among them.
func suppliedSchemas(_ root: String) -> (templates: FileAccess?, schemas: [Schema]) {
    var sources = SourceSet()
    var diagnostics = DiagnosticList()
    let templates = FileAccess(existing: "\(root)/templates")
    var schemas: [Schema] = []
    for name in templates?.list("scheman") ?? [] {
        if let file = templates?.load("scheman/\(name)", into: &sources, diagnostics: &diagnostics),
            let schema = readSchema(file, in: sources, diagnostics: &diagnostics)
        {
            schemas.append(schema)
        }
    }
    return (templates, schemas)
}

/// The readers of texts, each with what it needs.
final class InputReaders: Sendable {
    private let schemas: [Schema]
    private let templates: FileAccess?
    private let register = Record([])

    init(_ root: String) { (templates, schemas) = suppliedSchemas(root) }

    func schema(_ name: String) -> Schema? { schemas.first { $0.name == name } }

    /// Against every schema: its first key tells which fits is not asked, so that all of them are tried.
    @Sendable func yaml(_ bytes: [UInt8]) -> String {
        reading(bytes, "fil.yaml") { file, sources, diagnostics in
            guard !schemas.isEmpty else { return }
            let schema = schemas[bytes.reduce(0) { ($0 &+ Int($1)) & 0xFFFF } % schemas.count]
            _ = readYAML(file, schema: schema, in: sources, diagnostics: &diagnostics)
        }
    }

    @Sendable func frontMatter(_ bytes: [UInt8]) -> String {
        reading(bytes, "fil.md") { file, sources, diagnostics in
            for schema in schemas where schema.fields["text"] != nil {
                _ = readMarkdown(file, schema: schema, in: sources, diagnostics: &diagnostics)
            }
        }
    }

    /// As prose in a document.
    @Sendable func markdown(_ bytes: [UInt8]) -> String {
        reading(bytes, "text.md") { file, sources, diagnostics in
            guard let split = splitFrontMatter(file, in: sources, diagnostics: &diagnostics) else { return }
            let body = Array(sources[file].bytes[split.body])
            let filled = FilledTemplate(
                title: "Prov", language: "sv", markdown: body,
                segments: [FilledSegment(start: 0, length: body.count, file: file, sourceStart: split.body.lowerBound)],
                insertions: [], roundings: [])
            _ = buildDocument(filled, diagnostics: &diagnostics)
        }
    }

    @Sendable func template(_ bytes: [UInt8]) -> String {
        var sources = SourceSet()
        var diagnostics = DiagnosticList()
        let file = sources.add(SourceFile(path: "mall.md", bytes: bytes))
        if let template = Template.parse(file, in: &sources, diagnostics: &diagnostics, partial: { _, _, _, _ in nil }) {
            let context = FillContext(values: Record([]), register: register)
            if let filled = fill(template, context, diagnostics: &diagnostics) {
                _ = buildDocument(filled, diagnostics: &diagnostics)
            }
        }
        return summary(diagnostics, sources)
    }

    @Sendable func expression(_ bytes: [UInt8]) -> String {
        template(Array("---\ntitel: Prov\n---\n{{".utf8) + bytes + Array("}}\n".utf8))
    }

    @Sendable func theme(_ bytes: [UInt8]) -> String {
        reading(bytes, "tema.yaml") { file, sources, diagnostics in
            guard let templates, let schema = schemas.first(where: { $0.name == "tema" }) else { return }
            _ = readTheme(file, schema: schema, templates: templates, in: sources, diagnostics: &diagnostics)
        }
    }

    @Sendable func schema(_ bytes: [UInt8]) -> String {
        reading(bytes, "schema.yaml") { file, sources, diagnostics in
            _ = readSchema(file, in: sources, diagnostics: &diagnostics)
        }
    }

    private func reading(
        _ bytes: [UInt8], _ path: String, _ read: (FileID, SourceSet, inout DiagnosticList) -> Void
    ) -> String {
        var sources = SourceSet()
        var diagnostics = DiagnosticList()
        let file = sources.add(SourceFile(path: path, bytes: bytes))
        read(file, sources, &diagnostics)
        return summary(diagnostics, sources)
    }
}
