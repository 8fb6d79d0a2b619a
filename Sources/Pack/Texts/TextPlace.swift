import Diagnostics
import Inputs
import Templates

/// A place in a meeting for a text of somebody's: a Markdown file that a template is filled from.
struct TextPlace {
    /// A path in the meeting's folder, or a pattern with a `*` for the key of an entry.
    var path: String
    var schema: Schema
    /// What tells the files of a pattern apart: the field, and the keys that there are.
    var entries: (field: String, keys: [String])?
    /// Its bilaga can be made for one entry alone (`urval`), so that `--goal` means one of these.
    var isDivided = false
    /// A document of its own, which the meeting need not have.
    var isStandalone = false
}

extension LoadedMeeting {
    /// Every place for a text: of the meeting's bilagor in their order, then of documents of their own.
    func textPlaces(_ session: inout Session) -> [TextPlace] {
        var places: [TextPlace] = []
        for attachment in meeting.attachments {
            guard let template = session.silently({ $0.template(attachment.kind, in: meeting.language) }) else { continue }
            for source in template.sources {
                let path = attachment.files.first { $0.name == source.name }?.path ?? source.path
                if let place = textPlace(source, path, template, &session) { places.append(place) }
            }
        }
        for kind in session.templates.folders.allKinds {
            guard let document = folder.standalone(slug(kind), in: meeting.language, &session) else { continue }
            for source in document.template.sources {
                guard var place = textPlace(source, source.path, document.template, &session) else { continue }
                place.isStandalone = true
                places.append(place)
            }
        }
        return places
    }

    /// Every file of keys and values that a text can have a field in, with its schema: the meeting's own, then those of its
    /// bilagor and of documents of their own.
    func keyedFiles(_ session: inout Session) -> [(path: String, schema: Schema)] {
        var files: [(path: String, schema: Schema)] = []
        func add(_ path: String, _ name: String, _ session: inout Session) {
            guard !inputFormat(of: path).hasFrontMatter, folder.exists(path), !files.contains(where: { $0.path == path }),
                let schema = session.silently({ $0.schema(name) })
            else { return }
            files.append((path, schema))
        }
        add("mote.yaml", "mote", &session)
        for attachment in meeting.attachments {
            guard let template = session.silently({ $0.template(attachment.kind, in: meeting.language) }) else { continue }
            for source in template.sources where !source.isPattern {
                add(attachment.files.first { $0.name == source.name }?.path ?? source.path, source.schema, &session)
            }
        }
        for document in folder.standaloneDocuments(in: meeting.language, &session) {
            for source in document.template.sources where !source.isPattern { add(source.path, source.schema, &session) }
        }
        return files
    }

    private func textPlace(_ source: TemplateSource, _ path: String, _ template: Template, _ session: inout Session) -> TextPlace? {
        guard inputFormat(of: path).hasFrontMatter, let schema = session.silently({ $0.schema(source.schema) }),
            case .scalar(.prose)? = schema.fields["text"]?.node.type
        else { return nil }
        var place = TextPlace(path: path, schema: schema)
        guard source.isPattern else { return place }
        guard let field = source.onePer, case .reference(let section)? = schema.fields[field]?.node.type else { return nil }
        place.entries = (field, register.section(section)?.fields.map(\.name) ?? [])
        place.isDivided = template.selection.map { $0.source == source.name } ?? false
        return place
    }

    /// The head of a new file: what its schema cannot do without, from the meeting where that says the same.
    func head(of schema: Schema, _ session: Session) -> [String] {
        guard case .record(let record) = meeting.value.kind else { return [] }
        var head: [String] = []
        for field in schema.fields.all where field.isRequired && field.name != "text" {
            let given = record.field(field.name)
            if let name = given?.nameRange, let value = given?.value.range, let file = session.sources.file(name.file), name.file == value.file,
                name.start < value.end, value.end <= file.bytes.count, given?.value.fits(field.node) == true
            {
                // As it stands there: word for word, whatever it is.
                let words = String(decoding: file.bytes[Int(name.start)..<Int(value.end)], as: UTF8.self)
                head += words.split(separator: "\n").map { line in String(line.reversed().drop(while: \.isWhitespace).reversed()) }
            } else {
                head += LoadedMeeting.placeholder(field)
            }
        }
        return head
    }

    /// A field for somebody to fill in.
    private static func placeholder(_ field: SchemaField) -> [String] {
        switch field.node.type {
        case .list: ["\(field.name):", "  - TODO"]
        default: ["\(field.name): TODO"]
        }
    }
}

extension Value {
    /// Whether a value that another schema has typed has a form that this one knows, names and all.
    fileprivate func fits(_ node: SchemaNode) -> Bool {
        switch (kind, node.type) {
        case (.list(let items), .list(let item)): items.allSatisfy { $0.fits(item) }
        case (.map(let record), .map(_, let value)): record.fields.allSatisfy { $0.value.fits(value) }
        case (.record(let record), .record(let fields, let short)):
            record.fields.allSatisfy { field in
                if case .absent = field.value.kind { return true }
                return fields[field.name].map { field.value.fits($0.node) } ?? false
            } && (short == nil || fields[short ?? ""] != nil)
        case (.list, _), (.map, _), (.record, _), (.withheld, _), (.absent, _): false
        case (_, .scalar), (_, .reference): true
        default: false
        }
    }
}
