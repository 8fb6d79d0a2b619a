import Diagnostics
import Inputs
import Style
import Templates

/// A bilaga with its template and its files, before the one is filled from the others.
struct ReadAttachment {
    var attachment: Attachment
    var template: Template
    /// nil when some file could not be read at all.
    var data: [Record.Field]?
    /// Whether all of it could be read as it should.
    var isSound: Bool
    /// In a draft: what keeps it from being made, when that is only that something is not written yet.
    var missing: [Diagnostic] = []
    /// What it is when it is another's.
    var paper: ReadPaper?
    /// Files of other bilagor that its texts take facts from.
    var borrowed: [FileID] = []

    /// Why texts can take nothing from it, when that is no fault.
    var absence: AttachmentFacts.Absence? { attachment.isWithdrawn ? .withdrawn : missing.isEmpty ? nil : .notYet }

    var facts: [Record.Field] { data ?? template.sources.map { Record.Field(name: $0.name, value: .absent) } }
}

extension LoadedMeeting {
    /// Reads what the chosen bilagor are filled from. Every error of every file is found before it returns.
    ///
    /// - Parameter isDraft: what is not written yet is no error, and is told in the bilaga's place.
    func readAttachments(_ selection: Selection, isDraft: Bool = false, _ session: inout Session) -> [ReadAttachment] {
        var result: [ReadAttachment] = []
        for attachment in selection.attachments {
            if attachment.isWithdrawn {
                // Its files may be gone.
                if let template = session.template(attachment.kind, in: meeting.language, from: attachment.kindRange) {
                    result.append(ReadAttachment(attachment: attachment, template: template, isSound: registerIsSound))
                }
                continue
            }
            let divides = selection.goals != nil
            var (read, messages) = session.apart { self.read(attachment, isWhole: !divides, mustDivide: divides, &$0) }
            if isDraft, read != nil, messages.tellOnlyOfMissing {
                read?.missing = messages.items.filter { $0.severity == .error }
                read?.data = nil
                messages = messages.asWarnings
            }
            session.diagnostics.append(contentsOf: messages)
            if let read { result.append(read) }
        }
        if selection.goals != nil, result.isEmpty, !selection.attachments.isEmpty { session.diagnostics.report(.noDivisible, at: nil) }
        return result
    }

    /// nil when there is no template, or when it must be divisible and is not.
    func read(
        _ attachment: Attachment, isWhole: Bool, mustDivide: Bool = false, _ session: inout Session
    ) -> ReadAttachment? {
        guard let template = session.template(attachment.kind, in: meeting.language, from: attachment.kindRange),
            !mustDivide || template.selection != nil
        else { return nil }
        let (fields, faults) = data(for: template, attachment, isWhole: isWhole, &session)
        if let fields { session.tellOfSecretFiles(fields, attachment) }
        var read = ReadAttachment(attachment: attachment, template: template, data: fields, isSound: faults.isEmpty && registerIsSound)
        if attachment.paper != nil {
            read.paper = paper(attachment, &session)
            if read.paper == nil { read.data = nil }
        }
        return read
    }

    /// What a template sees: its own files, the meeting and its facts, and which bilaga it is.
    func context(_ data: [Record.Field], _ attachment: Attachment?, selecting keys: [String]?) -> FillContext {
        var fields = data
        fields.append(Record.Field(name: "möte", value: meeting.value))
        if case .record(let record) = meeting.value.kind, let facts = record["fakta"] {
            fields.append(Record.Field(name: "fakta", value: facts))
        }
        if let attachment {
            let own = Record([
                Record.Field(name: "nummer", value: Value(.integer(attachment.number))),
                Record.Field(name: "etikett", value: Value(.text(attachment.label))),
                Record.Field(name: "id", value: Value(.text(attachment.id))),
                Record.Field(name: "länk", value: Value(.text(attachment.anchor))),
            ])
            fields.append(Record.Field(name: "bilaga", value: Value(.record(own))))
        }
        var sections = Record()
        if case .record(let record) = register.value.kind { sections = record }
        var context = FillContext(
            values: Record(fields), register: completingBodyNames(of: sections), selection: keys)
        context.language = DocumentLanguage(tag: meeting.language)
        return context
    }
}
