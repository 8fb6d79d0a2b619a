import DocumentTree
import Layout
import Style

extension SetPart {
    /// Sets a bilaga, with a start page where the theme has one. Its contents give page labels ("B1:3"), which
    /// are the same in the bilaga alone and in the pack.
    static func set(_ part: ComposedPart, _ theme: Theme, _ typesetter: borrowing Typesetter) -> SetPart {
        let words = theme.words[DocumentLanguage(tag: part.document.language)]
        if part.paper != nil {
            var document = part.document
            document.insertFacts(part.agenda, words, at: document.endOfTitle)
            document.nameAgenda([], words)
            document.number()
            return SetPart(part, document, typesetter)
        }
        guard theme.attachmentStart == .ownPage, part.isWhole, let document = part.document.withStartPage(part.agenda, words)
        else { return SetPart(part, typesetter) }
        let numbering = part.numbering(pages: 1, firstPage: 1, of: 1, words)
        var set = SetPart(part, document, typesetter) { numbering.label($0) }
        var pages: [String: Int] = [:]
        for anchor in set.laidOut.anchors where pages[anchor.name] == nil { pages[anchor.name] = anchor.page }
        set.document.labelOwnContents { numbering.label(pages[$0] ?? 0) }
        return set
    }
}

extension Document {
    /// The bilaga opened by a page of its own: label and title, which item of the agenda it belongs to and who
    /// presents it, what stands before the first section (key figures, an introduction), and its contents.
    ///
    /// - Returns: nil for a bilaga with fewer than two sections, whose contents would say nothing.
    func withStartPage(_ agenda: [AgendaItem], _ words: Words) -> Document? {
        guard outline.count(where: { $0.level == 2 }) > 1, case .heading? = blocks.first(where: \.isHeading) else { return nil }
        var opened = self
        let title = endOfTitle
        var end = title
        while end < blocks.count, !blocks[end].endsOpening { end += 1 }
        // A page break that the writer set there is the one that follows.
        let hasBreak = end < blocks.count && blocks[end].isPageBreak
        opened.blocks.insert(
            contentsOf: [
                .heading(
                    Heading(
                        id: .none, level: 2, inlines: [.text(words.contents, nil)],
                        anchor: Document.ownContentsAnchor)),
                .contents(Contents(id: .none, entries: ownEntries)),
            ] + (hasBreak ? [] : [.pageBreak]), at: end)
        opened.insertFacts(agenda, words, at: title)
        // The facts have the agenda's items.
        opened.nameAgenda([], words)
        // A tree of its own: the web page keeps the one that it was made of.
        opened.number()
        return opened
    }

    /// After the label, the title and the line below it.
    fileprivate var endOfTitle: Int { blocks.firstIndex { !$0.belongsToTitle } ?? blocks.count }

    /// Begins with an underscore, as no anchor of a writer's does.
    private static let ownContentsAnchor = "_innehall"

    /// The agenda item and who presents it: before the bilaga's own facts where it opens with some, so that all
    /// stand in the same columns.
    fileprivate mutating func insertFacts(_ agenda: [AgendaItem], _ words: Words, at place: Int) {
        func paragraph(_ inlines: [Inline]) -> Block { .paragraph(Paragraph(id: .none, inlines: inlines)) }
        func fact(_ term: String, _ blocks: [Block]) -> DefinitionItem {
            DefinitionItem(id: .none, termID: .none, term: [.text(term, nil)], descriptionID: .none, blocks: blocks)
        }
        var facts: [DefinitionItem] = []
        if !agenda.isEmpty {
            facts.append(fact(words.agendaItem, agenda.map { paragraph([$0.link("\($0.number). \($0.heading)", words)]) }))
        }
        var presenters: [String] = []
        for item in agenda where !item.presenter.isEmpty && !presenters.contains(item.presenter) {
            presenters.append(item.presenter)
        }
        if !presenters.isEmpty { facts.append(fact(words.presenter, presenters.map { paragraph([.text($0, nil)]) })) }
        guard !facts.isEmpty else { return }
        if place < blocks.count, case .definitions(var own) = blocks[place] {
            own.items.insert(contentsOf: facts, at: 0)
            blocks[place] = .definitions(own)
        } else {
            blocks.insert(.definitions(DefinitionList(id: .none, items: facts)), at: place)
        }
    }

    /// The bilaga's sections; their pages are not known yet.
    private var ownEntries: [ContentsEntry] {
        outline.filter { $0.level == 2 }.map { section in
            ContentsEntry(
                id: .none, linkID: .none, level: 1, label: nil, title: section.title,
                target: Anchor(name: section.anchor), page: "")
        }
    }

    /// Writes into the start page's contents what the pages say.
    fileprivate mutating func labelOwnContents(_ label: (String) -> String) {
        guard
            let index = blocks.firstIndex(where: { if case .contents = $0 { true } else { false } }),
            case .contents(var contents) = blocks[index]
        else { return }
        for entry in contents.entries.indices {
            contents.entries[entry].page = contents.entries[entry].target.name.map(label) ?? ""
        }
        blocks[index] = .contents(contents)
    }
}

extension Block {
    fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
    fileprivate var isPageBreak: Bool { if case .pageBreak = self { true } else { false } }

    /// The label, the title and the line below it.
    fileprivate var belongsToTitle: Bool {
        switch self {
        case .heading(let heading): heading.level == 1
        case .paragraph(let paragraph): paragraph.role == .eyebrow || paragraph.role == .subtitle
        default: false
        }
    }

    /// What comes here no longer introduces the bilaga.
    fileprivate var endsOpening: Bool {
        switch self {
        case .heading(let heading): heading.level > 1
        case .table, .figure, .contents, .pageBreak: true
        default: false
        }
    }
}
