import DocumentTree
import Style

/// Which element each block becomes.
extension StructureBuilder {
    mutating func blocks(_ blocks: [Block]) {
        for block in blocks { self.block(block) }
    }

    private mutating func block(_ block: Block) {
        switch block {
        case .heading(let heading):
            element(.heading(heading.level), heading.id) { $0.words(of: heading.id, heading.inlines) }
        case .paragraph(let paragraph): self.paragraph(paragraph)
        case .list(let list): self.list(list)
        case .quote(let quote):
            element(.blockQuote, quote.id) { $0.blocks(quote.blocks) }
        case .callout(let callout):
            // A goal is quoted word for word from the register; the others are the writer's own.
            element(callout.role == .goal ? .blockQuote : .div, callout.id) { builder in
                if let label = callout.label { builder.paragraph(label) }
                builder.blocks(callout.blocks)
            }
        case .code(let code):
            // Code is an inline-level type (14.8.4.4) and needs a block around it.
            element(.p) { $0.element(.code, code.id) { _ in } }
        case .table(let table): self.table(table)
        case .figure(let figure): self.figure(figure)
        case .keyFigures(let figures): keyFigures(figures)
        case .definitions(let list): definitions(list)
        case .contents(let contents): self.contents(contents)
        case .thematicBreak, .pageBreak: break
        }
    }

    private mutating func paragraph(_ paragraph: Paragraph) {
        element(.p, paragraph.id) { $0.words(of: paragraph.id, paragraph.inlines) }
    }

    /// The content of a block of words, and which way they run where that is to the left.
    private mutating func words(of node: NodeID, _ inlines: [Inline]) {
        if inlines.direction == .rightToLeft { setAttributes(.init(runsLeft: true)) }
        content(of: node, inlines)
    }

    private mutating func list(_ list: List) {
        element(.l, list.id) { builder in
            builder.setAttributes(.init(numbering: list.start == nil ? .disc : .decimal))
            for item in list.items {
                builder.element(.li, item.id) { builder in
                    builder.element(.lbl, item.labelID) { _ in }
                    builder.element(.lBody, item.bodyID) { $0.blocks(item.blocks) }
                }
            }
        }
    }

    /// PDF has no definition list: a term is the label of what it stands for.
    private mutating func definitions(_ list: DefinitionList) {
        element(.l, list.id) { builder in
            builder.setAttributes(.init(numbering: builder.termNumbering))
            for item in list.items {
                builder.element(.li, item.id) { builder in
                    builder.element(.lbl, item.termID) { $0.content(of: item.termID, item.term) }
                    builder.element(.lBody, item.descriptionID) { $0.blocks(item.blocks) }
                }
            }
        }
    }

    /// The caption stands beside the figure, not in it: what is in a figure with an alternative is not read.
    private mutating func figure(_ figure: Figure) {
        element(figureGroup) { builder in
            if !figure.caption.isEmpty {
                builder.element(.caption, figure.captionID) { $0.content(of: figure.captionID, figure.caption) }
            }
            builder.element(.figure, figure.id) { builder in
                builder.setAlternative(figure.alternative)
                if let box = builder.box(of: figure.id) { builder.setAttributes(.init(box: box)) }
            }
        }
    }

    private mutating func keyFigures(_ figures: KeyFigures) {
        element(.div, figures.id) { builder in
            for item in figures.items {
                builder.element(.div, item.id) { builder in
                    builder.element(.p, item.valueID) { _ in }
                    builder.element(.p, item.noteID) { $0.content(of: item.noteID, item.note) }
                }
            }
        }
    }

    /// Entries of level 2 stand in a TOC of their own after the TOCI they belong to (14.8.4.3.2).
    private mutating func contents(_ contents: Contents) {
        element(.toc, contents.id) { builder in
            var index = 0
            while index < contents.entries.count {
                let start = index
                if contents.entries[index].level > 1 {
                    while index < contents.entries.count, contents.entries[index].level > 1 { index += 1 }
                    builder.element(.toc) { builder in
                        for entry in contents.entries[start..<index] { builder.contentsEntry(entry) }
                    }
                } else {
                    builder.contentsEntry(contents.entries[index])
                    index += 1
                }
            }
        }
    }

    private mutating func contentsEntry(_ entry: ContentsEntry) {
        let words = entry.label.map { "\($0) \(entry.title)" } ?? entry.title
        element(.toci, entry.id) { builder in
            builder.refer(to: entry.target)
            // The label and the page number may be drawn outside the link.
            let (before, after) = builder.marksAround(entry.linkID, of: entry.id)
            for mark in before { builder.add(mark) }
            builder.element(builder.entryType, entry.linkID) { $0.linked(entry.linkID, saying: words) }
            builder.linked(entry.id, saying: words, after)
        }
    }

    /// Note with its label (14.8.4.4.1); its identifier is what ISO 14289-1 7.9 asks for.
    mutating func footnote(_ footnote: Footnote) {
        element(noteType, footnote.id) { builder in
            if builder.isOf2024 { builder.setAttributes(.init(note: .endnote)) }
            let identifier = builder.identifier(of: footnote.id)
            builder.setIdentifier(identifier)
            builder.element(.lbl, footnote.labelID) { builder in
                let words = builder.words.backToText(["number": String(footnote.number)])
                builder.linked(footnote.labelID, saying: words)
            }
            builder.blocks(footnote.blocks)
        }
    }
}
