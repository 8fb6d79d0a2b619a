import Diagnostics
import Foundation
import Inputs

@testable import Templates

/// A meeting in the repository, read the way a build reads it.
final class MeetingBench {
    var sources: SourceSet
    var diagnostics: DiagnosticList
    let templates: FileAccess
    let meeting: FileAccess
    var schemas: SchemaLibrary
    var register: Register
    var values = Record()
    let kinds: [String]

    init?(_ path: String = "fixtures/2024-09-19", templates templatesPath: String = "templates") {
        var sources = SourceSet()
        var diagnostics = DiagnosticList()
        guard let templates = FileAccess(repository + "/" + templatesPath, diagnostics: &diagnostics),
            let common = FileAccess(repository + "/templates", diagnostics: &diagnostics),
            let meeting = FileAccess(repository + "/" + path, diagnostics: &diagnostics),
            let folder = findRegister(besides: meeting, diagnostics: &diagnostics)
        else { return nil }
        var library = SchemaLibrary(templates: [templates, common])
        guard let schema = library.schema(named: "register", into: &sources, diagnostics: &diagnostics) else { return nil }
        var files: [FileID] = []
        for name in folder.list() {
            if let file = folder.load(name, into: &sources, diagnostics: &diagnostics) { files.append(file) }
        }
        guard let register = readRegister(files, schema: schema, in: sources, diagnostics: &diagnostics),
            let meetingSchema = library.schema(named: "mote", into: &sources, diagnostics: &diagnostics),
            let file = meeting.load("mote.yaml", into: &sources, diagnostics: &diagnostics),
            let read = readMeeting(file, schema: meetingSchema, register: register, in: sources, diagnostics: &diagnostics)
        else { return nil }
        self.templates = templates
        self.meeting = meeting
        self.register = register
        self.sources = sources
        self.diagnostics = diagnostics
        schemas = library
        kinds = read.attachments.map(\.kind)
        values.fields.append(Record.Field(name: "möte", value: read.value))
        // What the board asked for earlier is gathered by Pack; here there is nothing.
        values.fields.append(Record.Field(name: "medskick", value: Value(.list([]))))
        values.fields.append(Record.Field(name: "sedan-förra", value: .absent))
    }

    /// Reads what the template asks for, puts facts into its texts and the meeting's, and fills it.
    func fill(_ kind: String, selection: [String]? = nil) -> FilledTemplate? {
        guard let own = facts(kind) else { return nil }
        let others = kinds.map(slug).compactMap { $0 == kind ? own : facts($0) }
        let base = names(values)
        func filler(_ own: AttachmentFacts?) -> ProseFiller {
            ProseFiller(own: own, context: base, attachments: others, knowledge: .complete, sources: sources)
        }
        var context = own.context
        context.selection = selection
        let (texts, meeting) = (filler(own), filler(nil))
        for index in context.values.fields.indices {
            let field = context.values.fields[index]
            if field.name == "möte", let node = node("mote") {
                context.values.fields[index].value = meeting.fill(field.value, node)
            } else if let source = own.template.sources.first(where: { $0.name == field.name }), let node = node(source.schema) {
                context.values.fields[index].value = texts.fill(
                    field.value, source.isPattern ? SchemaNode(.list(of: node)) : node)
            }
        }
        diagnostics.append(contentsOf: texts.diagnostics)
        diagnostics.append(contentsOf: meeting.diagnostics)
        return Templates.fill(own.template, context, diagnostics: &diagnostics)
    }

    /// A bilaga's template and what it is filled from.
    private func facts(_ kind: String) -> AttachmentFacts? {
        guard let template = template(kind) else { return nil }
        var values = self.values
        for source in template.sources {
            values.fields.append(Record.Field(name: source.name, value: read(source)))
        }
        return AttachmentFacts(id: kind, context: names(values), template: template)
    }

    private func names(_ values: Record) -> FillContext {
        var values = values
        if case .record(let meeting)? = values["möte"]?.kind, let facts = meeting["fakta"] {
            values.fields.append(Record.Field(name: "fakta", value: facts))
        }
        var sections = Record()
        if case .record(let record) = register.value.kind { sections = record }
        return FillContext(values: values, register: sections)
    }

    private func node(_ name: String) -> SchemaNode? {
        let schema = schemas.schema(named: name, into: &sources, diagnostics: &diagnostics)
        return schema.map { SchemaNode(.record($0.fields, short: nil)) }
    }

    func template(_ kind: String) -> Template? {
        guard let file = templates.load(kind + ".md", into: &sources, diagnostics: &diagnostics) else { return nil }
        let templates = templates
        return Template.parse(file, in: &sources, diagnostics: &diagnostics) { name, place, sources, diagnostics in
            templates.load(name + ".md", from: place, into: &sources, diagnostics: &diagnostics)
        }
    }

    func read(_ source: TemplateSource) -> Value {
        guard let schema = schemas.schema(named: source.schema, from: source.schemaRange, into: &sources, diagnostics: &diagnostics)
        else { return .absent }
        let paths =
            source.isPattern
            ? meeting.matching(source.path, from: source.pathRange, diagnostics: &diagnostics) : [source.path]
        var values: [Value] = []
        for path in paths {
            guard let file = meeting.load(path, from: source.pathRange, into: &sources, diagnostics: &diagnostics) else { continue }
            let value =
                path.hasSuffix(".md")
                ? readMarkdown(file, schema: schema, register: register, in: sources, diagnostics: &diagnostics)
                : readYAML(file, schema: schema, register: register, in: sources, diagnostics: &diagnostics)
            if let value { values.append(value) }
        }
        return source.isPattern ? Value(.list(values)) : values.first ?? .absent
    }

    var transcript: String { render(diagnostics.items, sources: sources) }
}
