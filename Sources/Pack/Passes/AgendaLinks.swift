import Diagnostics
import DocumentTree
import Inputs
import Style

extension Words {
    /// Where the first pages have the agenda.
    var agendaAnchor: String { slug(agenda) }
}

/// An item of the agenda that a bilaga belongs to.
struct AgendaItem: Hashable, Sendable {
    var number: Int
    var heading: String
    /// Who presents it; empty when the meeting does not say.
    var presenter: String
    /// Where the first pages have the agenda, when they have it elsewhere than under its usual name.
    var anchor: String?

    /// Before each item in the line above the title.
    fileprivate static let separator = " · "

    /// A link back to the agenda in the pack's first pages.
    func link(_ text: String, _ words: Words) -> Inline {
        .link(
            Link(
                id: .none, target: .anchor(Anchor(document: frontMatterKind, name: anchor ?? words.agendaAnchor)),
                inlines: [.text(text, nil)]))
    }
}

extension Document {
    /// Lets the line above the title say the label, and "· Ärende 2" behind it for each item, as a link back to the
    /// agenda. Whatever items stood there stand there no more.
    mutating func nameAgenda(_ items: [AgendaItem], _ words: Words) {
        guard case .paragraph(var eyebrow)? = blocks.first, eyebrow.role == .eyebrow else { return }
        eyebrow.inlines = Array(
            eyebrow.inlines.prefix { inline in
                if case .text(AgendaItem.separator, _) = inline { false } else { true }
            })
        for item in items {
            eyebrow.inlines.append(.text(AgendaItem.separator, nil))
            eyebrow.inlines.append(item.link("\(words.agendaItem)\u{A0}\(item.number)", words))
        }
        blocks[0] = .paragraph(eyebrow)
    }
}

extension LoadedMeeting {
    /// The agenda items that a bilaga belongs to.
    func agendaItems(of attachment: Attachment) -> [AgendaItem] {
        guard case .record(let root) = meeting.value.kind, case .list(let agenda)? = root["dagordning"]?.kind else {
            return []
        }
        return agenda.compactMap { item in
            guard case .record(let record) = item.kind, case .record(let linked)? = record["bilaga"]?.kind,
                case .integer(let number)? = linked["nummer"]?.kind, number == attachment.number,
                case .integer(let position)? = record["nummer"]?.kind
            else { return nil }
            func text(_ name: String) -> String {
                if case .text(let text)? = record[name]?.kind { return text }
                return ""
            }
            return AgendaItem(number: Int(position), heading: text("rubrik"), presenter: text("föredragande"))
        }
    }
}
