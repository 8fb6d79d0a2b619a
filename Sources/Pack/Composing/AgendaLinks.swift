import Diagnostics
import DocumentTree
import Style

extension Words {
    /// Where the first pages have the agenda.
    var agendaAnchor: String { slug(agenda) }
}

extension Document {
    /// Puts "· Ärende 2", as a link back to the agenda, behind the label above the title.
    mutating func linkToAgenda(items: [Int], _ words: Words) {
        guard !items.isEmpty, case .paragraph(var eyebrow)? = blocks.first, eyebrow.role == .eyebrow else { return }
        for item in items {
            eyebrow.inlines.append(.text(" · ", nil))
            eyebrow.inlines.append(
                .link(
                    Link(
                        id: .none,
                        target: .anchor(Anchor(document: frontMatterKind, name: words.agendaAnchor)),
                        inlines: [.text("\(words.agendaItem)\u{A0}\(item)", nil)])))
        }
        blocks[0] = .paragraph(eyebrow)
        number()
    }
}
