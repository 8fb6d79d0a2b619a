import Diagnostics
import Inputs
import Templates

extension LoadedMeeting {
    /// Reads the files that a template is filled from.
    ///
    /// - Parameter isWhole: a bilaga for all entries of the register; then each must have its file.
    /// - Returns: no fields when some file cannot be read at all; and whether everything could be read as it should.
    func data(
        for template: Template, _ attachment: Attachment, isWhole: Bool, _ store: inout TemplateStore,
        _ sources: inout SourceSet, _ diagnostics: inout DiagnosticList
    ) -> (fields: [Record.Field]?, isSound: Bool) {
        var fields: [Record.Field] = []
        var complete = true
        var filesAreSound = true
        var found = DiagnosticList()
        defer { diagnostics.append(contentsOf: found) }
        for source in template.sources {
            let given = attachment.files.first { $0.name == source.name }
            let path = given?.path ?? source.path
            let place = given?.range ?? source.pathRange
            guard let schema = store.schema(source.schema, from: source.schemaRange, into: &sources, diagnostics: &found)
            else {
                complete = false
                continue
            }
            let paths = source.isPattern ? folder.matching(path, from: place, diagnostics: &found) : [path]
            if paths.isEmpty {
                found.report(.noFiles, at: place, ["mönster": path, "mapp": folder.folder])
                complete = false
                continue
            }
            var values: [Value] = []
            for path in paths {
                let input = store.input(path, in: folder, source.schema, &found) { diagnostics in
                    guard let file = folder.load(path, from: place, into: &sources, diagnostics: &diagnostics) else {
                        return nil
                    }
                    return path.hasSuffix(".md")
                        ? readMarkdown(file, schema: schema, register: register, in: sources, diagnostics: &diagnostics)
                        : readYAML(file, schema: schema, register: register, in: sources, diagnostics: &diagnostics)
                }
                filesAreSound = filesAreSound && input.isSound
                if let value = input.value { values.append(value) } else { complete = false }
            }
            if let key = source.onePer {
                values = onePerEntry(values, field: key, pattern: path, isWhole: isWhole, place, &found)
            }
            if source.isPattern {
                fields.append(Record.Field(name: source.name, value: Value(.list(values))))
            } else if let value = values.first {
                fields.append(Record.Field(name: source.name, value: value))
            }
        }
        return (complete ? fields : nil, filesAreSound && !found.hasErrors)
    }

    /// Orders the files as the register orders their entries, and reports entries with none or two.
    private func onePerEntry(
        _ values: [Value], field: String, pattern: String, isWhole: Bool, _ place: SourceRange?,
        _ diagnostics: inout DiagnosticList
    ) -> [Value] {
        var bySection: [(reference: Reference, value: Value)] = []
        for value in values {
            guard case .record(let record) = value.kind, let key = record[field], case .reference(let reference) = key.kind
            else { continue }
            if let first = bySection.first(where: { $0.reference == reference }) {
                let notes = keyRange(first.value, field).map { [DiagnosticNote($0, sv: "först här", en: "first here")] }
                diagnostics.report(
                    .repeatedEntry, at: key.range, ["fält": field, "nyckel": reference.key], notes: notes ?? [])
                continue
            }
            bySection.append((reference, value))
        }
        guard let section = bySection.first?.reference.section, let entries = register.section(section) else { return values }
        var ordered: [Value] = []
        for entry in entries.fields {
            if let found = bySection.first(where: { $0.reference.key == entry.name }) {
                ordered.append(found.value)
            } else if isWhole {
                var arguments = ["fält": field, "nyckel": entry.name, "mönster": pattern]
                arguments["namn"] = register.name(of: Reference(section: section, key: entry.name))
                diagnostics.report(
                    .missingEntry, at: place, arguments,
                    notes: entry.nameRange.map { [DiagnosticNote($0, sv: "i registret", en: "in the register")] } ?? [])
            }
        }
        return ordered
    }

    private func keyRange(_ value: Value, _ field: String) -> SourceRange? {
        guard case .record(let record) = value.kind else { return nil }
        return record[field]?.range
    }
}
