import Checks
import Diagnostics
import DocumentTree
import Inputs
import Markup
import Style
import Templates

/// Fills the templates of the chosen bilagor and builds their documents. Every error of every bilaga is
/// found before it returns.
///
/// - Parameter files: gets the inputs that were read, for the rules.
func compose(
    _ loaded: LoadedMeeting, _ selection: Selection, _ store: inout TemplateStore, _ files: inout [CheckedFile],
    _ images: inout ImageStore, _ sources: inout SourceSet, measure: Length, words: Vocabulary, _ diagnostics: inout DiagnosticList
) -> [ComposedPart] {
    let abbreviations = Abbreviations(loaded.register)
    var parts: [ComposedPart] = []
    var dividable = 0
    for attachment in selection.attachments {
        guard let template = store.template(attachment.kind, from: attachment.kindRange, into: &sources, diagnostics: &diagnostics)
        else { continue }
        if selection.goals != nil && template.selection == nil { continue }
        dividable += 1
        var found = DiagnosticList()
        let data = loaded.data(for: template, attachment, isWhole: selection.goals == nil, &store, &sources, &found)
        let dataIsSound = !found.hasErrors
        diagnostics.append(contentsOf: found)
        guard let data else { continue }
        let own = checkedFiles(data, template, attachment, isSound: dataIsSound)
        files += own
        let inputs = own.compactMap { file in file.value.range.map { sources[$0.file].path } }

        func part(selecting keys: [String]?, fileName: String) {
            var context = loaded.context(data, attachment, selecting: keys)
            context.measure = measure
            var found = DiagnosticList()
            let result = fill(template, context, diagnostics: &found)
            diagnostics.append(contentsOf: dataIsSound ? found : found.only(in: template.files))
            guard var filled = result else { return }
            if let title = attachment.title { filled.title = title }
            filled.language = loaded.meeting.language
            var document = buildDocument(filled, label: attachment.label, diagnostics: &diagnostics)
            images.place(in: &document, &sources, &diagnostics)
            abbreviations.expand(&document)
            document.linkToAgenda(items: loaded.agendaItems(of: attachment), words[context.language])
            parts.append(
                ComposedPart(
                    slug: attachment.anchor, fileName: fileName, number: attachment.number, document: document,
                    roundings: filled.roundings.map(CheckedRounding.init), checkedSums: filled.checkedSums, inputs: inputs))
        }
        if let goals = selection.goals {
            let name = template.selection.map { slug($0.field) } ?? ""
            for goal in goals { part(selecting: [goal], fileName: "\(attachment.anchor)-\(name)-\(slug(goal))") }
        } else {
            part(selecting: nil, fileName: attachment.fileName)
        }
    }
    if selection.goals != nil, dividable == 0, !selection.attachments.isEmpty {
        diagnostics.report(.noDivisible, at: nil)
    }
    return parts
}

extension LoadedMeeting {
    /// What a template sees: its own files, the meeting, the register, and which bilaga it is.
    func context(_ data: [Record.Field], _ attachment: Attachment?, selecting keys: [String]?) -> FillContext {
        var fields = data
        fields.append(Record.Field(name: "möte", value: meeting.value))
        if let attachment {
            fields.append(
                Record.Field(
                    name: "bilaga",
                    value: Value(
                        .record(
                            Record([
                                Record.Field(name: "nummer", value: Value(.integer(attachment.number))),
                                Record.Field(name: "etikett", value: Value(.text(attachment.label))),
                                Record.Field(name: "id", value: Value(.text(attachment.id))),
                                Record.Field(name: "länk", value: Value(.text(attachment.anchor))),
                            ])))))
        }
        var sections = Record()
        if case .record(let record) = register.value.kind { sections = record }
        var context = FillContext(values: Record(fields), register: sections, selection: keys)
        context.language = DocumentLanguage(tag: meeting.language)
        return context
    }

    /// The numbers of the agenda items that a bilaga belongs to.
    func agendaItems(of attachment: Attachment) -> [Int] {
        guard case .record(let root) = meeting.value.kind, case .list(let agenda)? = root["dagordning"]?.kind else {
            return []
        }
        return agenda.compactMap { item in
            guard case .record(let record) = item.kind, case .record(let linked)? = record["bilaga"]?.kind,
                case .integer(let number)? = linked["nummer"]?.kind, number == attachment.number,
                case .integer(let position)? = record["nummer"]?.kind
            else { return nil }
            return Int(position)
        }
    }

    /// A text of the register's or the meeting's record, by path: "organisation", "namn".
    func registerText(_ section: String, _ field: String) -> String {
        guard case .record(let root) = register.value.kind, case .record(let record)? = root[section]?.kind,
            case .text(let text)? = record[field]?.kind
        else { return "" }
        return text
    }
}

extension DiagnosticList {
    /// The diagnostics at places in some files. Of a bilaga whose data has errors only the template's own
    /// mistakes are worth telling: a sum that lacks a figure follows from the error already told.
    fileprivate func only(in files: Set<FileID>) -> DiagnosticList {
        var kept = DiagnosticList()
        for item in items where item.range.map({ files.contains($0.file) }) ?? true { kept.report(item) }
        return kept
    }
}
