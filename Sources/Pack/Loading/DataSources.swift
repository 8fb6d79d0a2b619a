import Diagnostics
import Inputs
import System
import Templates

extension LoadedMeeting {
    /// Reads the files that a template is filled from.
    ///
    /// - Parameter isWhole: a bilaga for all entries of the register; then each must have its file.
    /// - Returns: no fields when some file cannot be read at all; and what keeps it from being read as it should, whether it
    ///   is told now or was told before.
    func data(
        for template: Template, _ attachment: Attachment, isWhole: Bool, _ session: inout Session
    ) -> (fields: [Record.Field]?, faults: [Diagnostic]) {
        let (result, found) = session.apart { readData(for: template, attachment, isWhole: isWhole, &$0) }
        session.diagnostics.append(contentsOf: found)
        return (result.fields, result.faults + (result.faults.isEmpty ? found.items.filter { $0.severity == .error } : []))
    }

    private func readData(
        for template: Template, _ attachment: Attachment, isWhole: Bool, _ session: inout Session
    ) -> (fields: [Record.Field]?, faults: [Diagnostic]) {
        var fields: [Record.Field] = []
        var complete = true
        var faults: [Diagnostic] = []
        for source in template.sources {
            let given = attachment.files.first { $0.name == source.name }
            let path = given?.path ?? source.path
            // What the template asks for is missing from the meeting: its line is where the user can do something.
            let place = given?.range ?? attachment.kindRange ?? source.pathRange
            guard let schema = session.schema(source.schema, from: source.schemaRange) else {
                complete = false
                continue
            }
            let errors = session.diagnostics.errorCount
            let paths = source.isPattern ? folder.matching(path, from: place, diagnostics: &session.diagnostics) : [path]
            if paths.isEmpty {
                // A folder that cannot be read has been told of; what is in it nobody knows.
                if session.diagnostics.errorCount == errors {
                    session.diagnostics.report(.noFiles, at: place, ["mönster": path, "mapp": folder.folder])
                }
                complete = false
                continue
            }
            var values: [Value] = []
            for path in paths {
                let input = session.input(
                    InputFile(
                        path: path, folder: folder, place: place, schema: schema, schemaName: source.schema, register: register))
                faults += input.faults
                guard var value = input.value else {
                    complete = false
                    continue
                }
                // Other texts may take facts from it.
                if let law = attachment.withheld {
                    if attachment.isLeftOut {
                        value = session.withholding.leaveOut(value, schema.node, law)
                    } else {
                        session.withholding.gather(value, schema.node, law, isFile: true)
                    }
                }
                values.append(value)
            }
            if let key = source.onePer {
                var rule = OnePer(field: key, pattern: path, place: place, isWhole: isWhole)
                rule.strays = folder.list(path.contains("/") ? parentPath(path) : "").filter { name in
                    !paths.contains { lastComponent($0) == name }
                }
                rule.broken = paths.filter { path in
                    !values.contains { value in
                        value.range.map { session.sources[$0.file].path == join(folder.folder, path) } ?? false
                            && value.hasReference(key)
                    }
                }.map(lastComponent)
                values = onePerEntry(values, rule, session.sources, &session.diagnostics)
            }
            if source.isPattern {
                fields.append(Record.Field(name: source.name, value: Value(.list(values))))
            } else if let value = values.first {
                fields.append(Record.Field(name: source.name, value: value))
            }
        }
        return (complete ? fields : nil, faults)
    }

    /// Orders the files as the register orders their entries, and reports entries with none or two.
    private func onePerEntry(_ values: [Value], _ rule: OnePer, _ sources: SourceSet, _ diagnostics: inout DiagnosticList) -> [Value] {
        let field = rule.field
        var bySection: [(reference: Reference, value: Value)] = []
        for value in values {
            guard case .record(let record) = value.kind, let key = record[field], case .reference(let reference) = key.kind
            else { continue }
            if let first = bySection.first(where: { $0.reference == reference }) {
                // The file that is not called by the key is the one that is wrong: mål-1.md with “mål: 2”.
                func isNamed(_ value: Value) -> Bool {
                    guard let path = value.range.flatMap({ sources.file($0.file)?.path }) else { return false }
                    return lastComponent(path).split(whereSeparator: { $0 == "-" || $0 == "." || $0 == "_" }).contains { $0 == reference.key }
                }
                let (wrong, other) = isNamed(value) && !isNamed(first.value) ? (first.value, value) : (value, first.value)
                let isFirst = other.range == first.value.range
                let notes = keyRange(other, field).map { [DiagnosticNote($0, sv: isFirst ? "först här" : "och här", en: isFirst ? "first here" : "and here")] }
                diagnostics.report(
                    .repeatedEntry, at: keyRange(wrong, field) ?? key.range, ["fält": field, "nyckel": reference.key], notes: notes ?? [])
                continue
            }
            bySection.append((reference, value))
        }
        guard let section = bySection.first?.reference.section, let entries = register.section(section) else { return values }
        var ordered: [Value] = []
        for entry in entries.fields {
            if let found = bySection.first(where: { $0.reference.key == entry.name }) {
                ordered.append(found.value)
            } else if rule.isWhole, !rule.broken.contains(where: { rule.isFile($0, of: entry.name) }) {
                var arguments = ["fält": field, "nyckel": entry.name, "mönster": rule.pattern]
                arguments["namn"] = register.name(of: Reference(section: section, key: entry.name))
                // A file of Word's is not renamed but taken in.
                let stray = rule.strays.first { rule.isFile($0, of: entry.name) }
                let isText = stray.map { ["yaml", "yml", "md", "markdown", "txt"].contains(fileEnding($0)) } ?? false
                arguments[isText ? "förslag" : "dokument"] = stray
                // The entry may be that of a file that cannot be read: then it is not the register that is wrong.
                if rule.broken.isEmpty, stray == nil { arguments["överflödig"] = entry.name }
                diagnostics.report(
                    .missingEntry, at: rule.place, arguments,
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

/// That a template wants one file for each entry of a section of the register.
private struct OnePer {
    /// The key by which a file says whose it is.
    var field: String
    var pattern: String
    /// Where the files are asked for.
    var place: SourceRange?
    /// For all entries, so that each must have its file.
    var isWhole: Bool
    /// Files beside those that match.
    var strays: [String] = []
    /// Files that match and do not say whose they are, because something is wrong with them.
    var broken: [String] = []

    /// Whether a file is named as if it were that of an entry: "Mål 1.md" of 1, with the pattern mål-*.md.
    func isFile(_ name: String, of key: String) -> Bool {
        let parts = lastComponent(pattern).split(separator: "*", omittingEmptySubsequences: false)
        return plainStem(name) == plainStem(parts.joined(separator: key))
    }
}

extension Value {
    /// Whether it is a record that says which entry of the register it is about.
    fileprivate func hasReference(_ field: String) -> Bool {
        guard case .record(let record) = kind, let key = record[field], case .reference = key.kind else { return false }
        return true
    }
}
