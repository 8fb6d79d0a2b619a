import DocumentTree
import Inputs
import Style

extension Attachment {
    /// Its title where its template is not filled: the kind's own name, or that of another's file, unless the meeting says
    /// otherwise.
    var titleByKind: String {
        let name = paper == nil ? kind : id
        return title ?? name.prefix(1).uppercased() + name.dropFirst()
    }
}

extension Document {
    /// What stands in the place of a bilaga that is there no more.
    static func withdrawn(_ attachment: Attachment, language: String, _ words: Words) -> Document {
        let title = words.supplement.withdrawnTitle(["title": attachment.titleByKind])
        return Document(
            language: language, title: title, label: attachment.label,
            blocks: [
                .paragraph(Paragraph(id: .none, role: .eyebrow, inlines: [.text(attachment.label, nil)])),
                .heading(Heading(id: .none, level: 1, inlines: [.text(title, nil)], anchor: "utgar")),
                .paragraph(Paragraph(id: .none, inlines: [.text(words.supplement.withdrawnText(["attachment": attachment.label]), nil)])),
            ])
    }
}
