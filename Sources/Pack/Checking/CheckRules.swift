import Checks
import Diagnostics
import DocumentTree
import Inputs
import Templates

/// Runs the rules of `Checks` over a meeting, beside the nearest earlier one.
///
/// - Returns: what ran and what was found, for the summary in the bilagor and for the manifest.
func checkRules(
    _ input: CheckInput, _ loaded: LoadedMeeting, _ store: inout TemplateStore, _ sources: inout SourceSet,
    _ diagnostics: inout DiagnosticList
) -> CheckedMeeting {
    var input = input
    input.previous = earlierMeeting(before: loaded, kinds: input.files, &store, &sources)
    input.sources = sources
    // The same sum may be printed by several reports of one bilaga.
    let checked = check(input)
    for diagnostic in checked.diagnostics { diagnostics.report(diagnostic) }
    return checked
}

/// The files that a bilaga is filled from, each by itself.
func checkedFiles(
    _ data: [Record.Field], _ template: Template, _ attachment: Attachment, isSound: Bool
) -> [CheckedFile] {
    var files: [CheckedFile] = []
    for source in template.sources {
        guard let value = data.first(where: { $0.name == source.name })?.value else { continue }
        var values = [value]
        if source.isPattern, case .list(let items) = value.kind { values = items }
        for value in values {
            files.append(
                CheckedFile(
                    attachment: attachment.number, source: source.isPattern ? nil : source.name, schema: source.schema,
                    value: value, isSound: isSound))
        }
    }
    return files
}

/// The budget of the meeting whose folder stands beside this one's and is the last before its date. Folders
/// tell their date by name (2024-05-23). What is wrong in that meeting is told when it is built itself.
private func earlierMeeting(
    before loaded: LoadedMeeting, kinds: [CheckedFile], _ store: inout TemplateStore, _ sources: inout SourceSet
) -> EarlierMeeting? {
    guard kinds.contains(where: { $0.schema == "budget" }), let beside = loaded.folder.parent() else { return nil }
    var unused = DiagnosticList()
    let today = loaded.meeting.date.iso
    // Names are in byte order, and so are dates.
    let names = beside.list().filter { isDate($0.prefix(10)) && $0.prefix(10) < today && $0 != loaded.folder.name }
    for name in names.reversed() {
        guard let folder = FileAccess(existing: "\(beside.folder.droppingClimb)/\(name)"), folder.exists("mote.yaml"),
            let schema = store.schema("mote", into: &sources, diagnostics: &unused),
            let file = folder.load("mote.yaml", into: &sources, diagnostics: &unused),
            let meeting = readMeeting(file, schema: schema, register: loaded.register, in: sources, diagnostics: &unused),
            meeting.date < loaded.meeting.date
        else { continue }
        let earlier = LoadedMeeting(
            folder: folder, register: loaded.register, registerFolder: loaded.registerFolder, meeting: meeting)
        for attachment in meeting.attachments {
            guard let template = store.template(attachment.kind, from: nil, into: &sources, diagnostics: &unused),
                template.sources.contains(where: { $0.schema == "budget" })
            else { continue }
            var found = DiagnosticList()
            guard let data = earlier.data(for: template, attachment, isWhole: false, &store, &sources, &found) else { continue }
            return EarlierMeeting(
                date: meeting.date, files: checkedFiles(data, template, attachment, isSound: !found.hasErrors))
        }
    }
    return nil
}

private func isDate(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return false }
    for (index, byte) in bytes.enumerated() {
        if index == 4 || index == 7 {
            if byte != 0x2D { return false }
        } else if !(0x30...0x39).contains(byte) {
            return false
        }
    }
    return true
}

extension String {
    /// "fixtures/2024-09-19/.." as people see it: "fixtures".
    fileprivate var droppingClimb: String {
        guard hasSuffix("/..") else { return self }
        let folder = dropLast(3)
        guard let slash = folder.lastIndex(of: "/") else { return folder.hasSuffix("..") || folder == "." ? self : "." }
        return folder.hasSuffix("..") || folder.hasSuffix("/.") ? self : String(folder[..<slash])
    }
}

extension CheckedRounding {
    init(_ note: RoundingNote) {
        self.init(
            table: note.table.hasPrefix("tabell-") ? String(note.table.dropFirst(7)) : note.table, row: note.row, column: note.column,
            difference: note.difference, isDeclared: note.isDeclared, range: note.range)
    }
}

extension Document {
    /// The headings of its tables.
    var tableNames: [String] {
        var names: [String] = []
        for case .table(let table) in blocks where !table.awaitsChecks { names.append(table.caption.plainText) }
        return names
    }
}
