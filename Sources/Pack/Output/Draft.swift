import Diagnostics
import DocumentTree
import Inputs
import Style

extension DiagnosticList {
    /// What a draft is written in spite of: that a picture has no alternative text, or a character no glyph. Other
    /// errors say that the inputs are wrong, and a draft is no way around those.
    var forDraft: DiagnosticList {
        var list = self
        list.removeAll { _ in true }
        for item in items {
            var item = item
            if DiagnosticList.conformanceCodes.contains(item.code.id) { item.severity = .warning }
            list.report(item)
        }
        return list
    }

    /// And that what the board asked for is still to be answered.
    private static let conformanceCodes: Set<String> = ["MD021", "TX008", "CK081"]

    /// Whether something is not written yet, and nothing is wrong in what is: a file or a text that is not there, a key
    /// without a value, an entry of the register without its file.
    var tellOnlyOfMissing: Bool {
        let errors = items.filter { $0.severity == .error }
        return !errors.isEmpty && errors.allSatisfy { DiagnosticList.missingCodes.contains($0.code.id) }
    }

    private static let missingCodes: Set<String> = ["IN002", "IN005", "IN025", "IN040", "PK004", "PK006"]

    /// What is not written yet stops no draft.
    var asWarnings: DiagnosticList {
        var list = DiagnosticList()
        for item in items {
            var item = item
            if item.severity == .error { item.severity = .warning }
            list.report(item)
        }
        return list
    }
}

extension LoadedMeeting {
    /// A page in the place of a bilaga that cannot be made yet: what is missing, and in which file.
    func placeholder(for read: ReadAttachment, _ theme: Theme, _ sources: SourceSet) -> ComposedPart {
        let words = theme.words[DocumentLanguage(tag: meeting.language)]
        let language = MessageLanguage(documentLanguage: meeting.language)
        let attachment = read.attachment
        let title = attachment.titleByKind
        func paragraph(_ text: String, _ role: ParagraphRole = .body) -> Block {
            .paragraph(Paragraph(id: .none, role: role, inlines: [.text(text, nil)]))
        }
        var lines: [String] = []
        for message in read.missing {
            var line = message.summary(language)
            if let range = message.range, let path = sources.file(range.file)?.path { line = "\(pathInside(folder.folder, path) ?? path): \(line)" }
            if !lines.contains(line) { lines.append(line) }
        }
        let items = lines.map { ListItem(id: .none, labelID: .none, bodyID: .none, blocks: [paragraph($0)]) }
        let label = Paragraph(id: .none, inlines: [.text(words.papersMissing, nil)])
        let document = Document(
            language: meeting.language, title: title, label: attachment.label,
            blocks: [
                paragraph(attachment.label, .eyebrow),
                .heading(Heading(id: .none, level: 1, inlines: [.text(title, nil)], anchor: slug(title).isEmpty ? attachment.anchor : slug(title))),
                .callout(
                    Callout(
                        id: .none, role: .notice, label: label,
                        blocks: [paragraph(words.papersMissingList), .list(List(id: .none, tight: true, items: items))])),
            ])
        var part = ComposedPart(slug: attachment.anchor, fileName: attachment.fileName, number: attachment.number, document: document)
        part.agenda = agendaItems(of: attachment)
        return part
    }
}
