public import Diagnostics
public import Style

/// Reads `mote.yaml`.
///
/// - Parameter words: what a bilaga is called in labels, in the meeting's language.
/// - Returns: nil when the date or the list of bilagor cannot be had.
public func readMeeting(
    _ file: FileID, schema: Schema, register: Register?, words: Vocabulary = Vocabulary(), in sources: SourceSet,
    diagnostics: inout DiagnosticList, edition: Edition = .full
) -> Meeting? {
    var withholding = Withholding(edition, words[.swedish])
    let meeting = readMeeting(
        file, schema: schema, register: register, words: words, in: sources, diagnostics: &diagnostics, withholding: &withholding)
    diagnostics.append(contentsOf: withholding.diagnostics)
    return meeting
}

/// As above, with what is withheld gathered in `withholding`, which speaks the meeting's language from here on.
public func readMeeting(
    _ file: FileID, schema: Schema, register: Register?, words: Vocabulary, in sources: SourceSet,
    diagnostics: inout DiagnosticList, withholding: inout Withholding
) -> Meeting? {
    guard let read = readYAML(file, schema: schema, register: register, in: sources, diagnostics: &diagnostics),
        case .record(let whole) = read.kind
    else { return nil }
    withholding.words = words[DocumentLanguage(tag: whole.text("språk") ?? "sv")]
    let value = withholding.apply(read, SchemaNode(.record(schema.fields, short: nil)))
    guard case .record(var record) = value.kind else { return nil }
    if case .withheld? = whole["datum"]?.kind { diagnostics.report(.withheldDay, at: whole["datum"]?.range) }
    guard case .date(let date)? = record["datum"]?.kind, case .list(let items)? = record["bilagor"]?.kind else {
        // Their absence is reported already, unless the schema has lost them.
        let start = SourceRange(file: file, start: 0, end: 0)
        for name in ["datum", "bilagor"] where schema.fields[name] == nil {
            diagnostics.report(.meetingField, at: start, ["fält": name])
        }
        return nil
    }
    let language = record.text("språk") ?? "sv"
    var attachments = readAttachments(items, words[DocumentLanguage(tag: language)].attachment, &diagnostics)
    if case .list(let marked)? = whole["bilagor"]?.kind {
        for (index, item) in marked.enumerated() where attachments.indices.contains(index) {
            guard case .withheld(let law, _) = item.kind else { continue }
            attachments[index].withheld = law
            attachments[index].isLeftOut = withholding.edition == .published
        }
    }
    tellOfOpenAttachments(whole["dagordning"], attachments, &diagnostics)
    let records = zip(attachments, items).map { attachmentValue($0, $1) }
    record.set("bilagor", Value(.list(records), at: record["bilagor"]?.range))
    if case .list(var agenda)? = record["dagordning"]?.kind {
        // No page could be made of more; what follows from that would be told at places that are right.
        if agenda.count > Meeting.mostItems {
            diagnostics.report(
                .longAgenda, at: agenda[Meeting.mostItems].range,
                ["antal": String(agenda.count), "högst": String(Meeting.mostItems)])
            agenda.removeSubrange(Meeting.mostItems...)
        }
        let numbered = agenda.enumerated().map { index, item in
            agendaItem(item, number: index + 1, attachments, records, &diagnostics)
        }
        record.set("dagordning", Value(.list(numbered), at: record["dagordning"]?.range))
    }
    return Meeting(
        board: record.text("styrelse") ?? "", date: date, language: language,
        diarienummer: record.text("diarienummer"), attachments: attachments,
        value: Value(.record(record), at: value.range))
}

/// An item that is left out says nothing of its bilaga, which everybody may read unless it is marked too.
private func tellOfOpenAttachments(_ agenda: Value?, _ attachments: [Attachment], _ diagnostics: inout DiagnosticList) {
    guard case .list(let items)? = agenda?.kind else { return }
    for (index, item) in items.enumerated() {
        guard case .withheld(_, let original) = item.kind, case .record(let record)? = original?.kind, let id = record.text("bilaga"),
            let attachment = attachments.first(where: { $0.id == id }), attachment.withheld == nil, !attachment.isWithdrawn
        else { continue }
        diagnostics.report(.openAttachment, at: record["bilaga"]?.range, ["nummer": String(index + 1), "bilaga": id])
    }
}

extension Meeting {
    /// Of an agenda.
    fileprivate static let mostItems = 400

    /// Takes the meeting's value with facts in its texts, and what is typed here of it.
    public mutating func update(_ new: Value) {
        value = new
        guard case .record(var record) = new.kind else { return }
        board = record.text("styrelse") ?? board
        diarienummer = record.text("diarienummer")
        guard case .list(let items)? = record["bilagor"]?.kind else { return }
        for (index, item) in items.enumerated() where index < attachments.count {
            guard case .record(let entry) = item.kind else { continue }
            attachments[index].title = entry.text("titel")
            if attachments[index].paper != nil { attachments[index].paper = PaperInput(entry) }
        }
        // Agenda items have their bilaga as it is among the others.
        guard case .list(var agenda)? = record["dagordning"]?.kind else { return }
        for index in agenda.indices {
            guard case .record(var entry) = agenda[index].kind, let linked = entry["bilaga"],
                case .record(let old) = linked.kind, case .integer(let number)? = old["nummer"]?.kind,
                items.indices.contains(Int(number) - 1)
            else { continue }
            entry.set("bilaga", Value(items[Int(number) - 1].kind, at: linked.range))
            agenda[index].kind = .record(entry)
        }
        record.set("dagordning", Value(.list(agenda), at: record["dagordning"]?.range))
        value.kind = .record(record)
    }

    /// Where the values stand that the program prints itself: in headers and footers, on covers.
    public var printedByProgram: [SourceRange] {
        guard case .record(let record) = value.kind else { return [] }
        var ranges = ["styrelse", "datum", "diarienummer"].compactMap { record[$0]?.range }
        if case .list(let items)? = record["bilagor"]?.kind {
            for case .record(let entry) in items.map(\.kind) { if let range = entry["titel"]?.range { ranges.append(range) } }
        }
        return ranges
    }
}

private func readAttachments(_ items: [Value], _ word: String, _ diagnostics: inout DiagnosticList) -> [Attachment] {
    var result: [Attachment] = []
    for (index, item) in items.enumerated() {
        guard case .record(let record) = item.kind else { continue }
        let kind = record.text("slag") ?? ""
        let place = record["id"]?.range ?? record["slag"]?.range ?? item.range
        var files: [(name: String, path: String, range: SourceRange?)] = []
        if case .map(let named)? = record["underlag"]?.kind {
            for field in named.fields {
                if case .text(let path) = field.value.kind { files.append((field.name, path, field.value.range)) }
            }
        }
        let paper = kind == Attachment.paperKind ? PaperInput(record) : nil
        // Papers are told apart by their files.
        let id = record.text("id") ?? paper?.file.map(fileStem) ?? kind
        if let first = result.first(where: { $0.id == id }) {
            let notes = first.kindRange.map { [DiagnosticNote($0, sv: "först här", en: "first here")] } ?? []
            diagnostics.report(.repeatedAttachment, at: place, ["bilaga": id], notes: notes)
        }
        var attachment = Attachment(
            number: index + 1, kind: kind, kindRange: record["slag"]?.range, id: id, label: "\(word) \(index + 1)",
            title: record.text("titel"), files: files)
        attachment.isWithdrawn = record.text("läge") == "utgår"
        attachment.paper = paper
        result.append(attachment)
    }
    return result
}

/// A file's name without folder and ending.
private func fileStem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lowercased().hasSuffix(".pdf") ? String(name.dropLast(4)) : name
}

/// What templates see of a bilaga.
private func attachmentValue(_ attachment: Attachment, _ value: Value) -> Value {
    guard case .record(var record) = value.kind else { return value }
    record.set("nummer", Value(.integer(attachment.number)))
    record.set("etikett", Value(.text(attachment.label)))
    record.set("länk", Value(.text(attachment.anchor)))
    return Value(.record(record), at: value.range)
}

private func agendaItem(
    _ item: Value, number: Int, _ attachments: [Attachment], _ records: [Value], _ diagnostics: inout DiagnosticList
) -> Value {
    guard case .record(var record) = item.kind else { return item }
    record.set("nummer", Value(.integer(number)))
    if let name = record.text("bilaga"), let range = record["bilaga"]?.range {
        if let index = attachments.firstIndex(where: { $0.id == name }), index < records.count {
            var value = records[index]
            value.range = range
            record.set("bilaga", value)
        } else {
            let known = attachments.map(\.id)
            let suggestion = closestMatch(to: name, among: known)
            var arguments = ["bilaga": name]
            arguments["möjliga"] = known.isEmpty ? nil : known.joined(separator: ", ")
            arguments["förslag"] = suggestion
            diagnostics.report(.unknownAttachment, at: range, arguments, replacement: suggestion)
            record.set("bilaga", .absent)
        }
    }
    return Value(.record(record), at: item.range)
}

extension Record {
    /// Puts a value in the place of a field, or after the others.
    mutating func set(_ name: String, _ value: Value) {
        if let index = fields.firstIndex(where: { $0.name == name }) {
            fields[index].value = value
        } else {
            fields.append(Field(name: name, value: value))
        }
    }
}
