import DocumentTree

/// Where the first pages have the agenda.
let agendaAnchor = "dagordning"

extension Document {
    /// Puts "· Ärende 2", as a link back to the agenda, behind the label above the title.
    mutating func linkToAgenda(items: [Int], word: String = "Ärende") {
        guard !items.isEmpty, case .paragraph(var eyebrow)? = blocks.first, eyebrow.role == .eyebrow else { return }
        for item in items {
            eyebrow.inlines.append(.text(" · ", nil))
            eyebrow.inlines.append(
                .link(
                    Link(
                        id: .none,
                        target: .anchor(Anchor(document: frontMatterKind, name: agendaAnchor)),
                        inlines: [.text("\(word)\u{A0}\(item)", nil)])))
        }
        blocks[0] = .paragraph(eyebrow)
        number()
    }
}
