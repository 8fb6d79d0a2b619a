/// A place in a document that others can link to: what contents, bookmarks and link checks are made of.
public struct OutlineEntry: Hashable, Sendable {
    public var anchor: String
    /// 1–6; nil for what can be linked to without standing in the outline (most tables).
    public var level: Int?
    public var title: String

    public init(anchor: String, level: Int?, title: String) {
        self.anchor = anchor
        self.level = level
        self.title = title
    }
}

extension Document {
    /// Every anchor of the document, in document order.
    public var outline: [OutlineEntry] {
        var entries: [OutlineEntry] = []
        blocks.forEachBlock { block in
            switch block {
            case .heading(let heading):
                entries.append(
                    OutlineEntry(anchor: heading.anchor, level: heading.level, title: heading.inlines.plainText))
            case .table(let table):
                entries.append(
                    OutlineEntry(anchor: table.anchor, level: table.outlineLevel, title: table.caption.plainText))
            case .figure(let figure):
                entries.append(OutlineEntry(anchor: figure.anchor, level: nil, title: figure.caption.plainText))
            default: break
            }
        }
        return entries
    }

    /// Every link of the document, footnotes last, in document order.
    public func forEachLink(_ body: (Link) -> Void) {
        forEachInline { inline in if case .link(let link) = inline { body(link) } }
    }

    /// Every inline of the document, outer before inner, footnotes last, in document order.
    public func forEachInline(_ body: (Inline) -> Void) {
        blocks.forEachBlock { block in block.forEachInline(body) }
        for footnote in footnotes { footnote.blocks.forEachBlock { block in block.forEachInline(body) } }
    }
}

extension [Block] {
    /// Visits each block, outer before inner.
    public func forEachBlock(_ body: (Block) -> Void) {
        // By index: a loop over the blocks would take a copy of each, and there are many who ask.
        for index in indices {
            body(self[index])
            switch self[index] {
            case .list(let list): for item in list.items { item.blocks.forEachBlock(body) }
            case .quote(let quote): quote.blocks.forEachBlock(body)
            case .callout(let callout): callout.blocks.forEachBlock(body)
            case .definitions(let list): for item in list.items { item.blocks.forEachBlock(body) }
            case .heading, .paragraph, .code, .table, .figure, .keyFigures, .contents, .thematicBreak, .pageBreak: break
            }
        }
    }
}

extension Block {
    /// The block's own inlines, not those of the blocks inside it.
    func forEachInline(_ body: (Inline) -> Void) {
        switch self {
        case .heading(let heading): heading.inlines.forEachInline(body)
        case .paragraph(let paragraph): paragraph.inlines.forEachInline(body)
        case .callout(let callout): callout.label?.inlines.forEachInline(body)
        case .keyFigures(let figures): for item in figures.items { item.note.forEachInline(body) }
        case .definitions(let list): for item in list.items { item.term.forEachInline(body) }
        case .table(let table):
            table.caption.forEachInline(body)
            for row in table.head { for cell in row.cells { cell.inlines.forEachInline(body) } }
            for row in table.rows {
                for cell in row.cells { if case .text(let inlines) = cell.content { inlines.forEachInline(body) } }
            }
            for note in table.notes { note.inlines.forEachInline(body) }
        case .figure(let figure): figure.caption.forEachInline(body)
        case .list, .quote, .code, .contents, .thematicBreak, .pageBreak: break
        }
    }
}

extension [Inline] {
    /// Visits each inline, outer before inner.
    public func forEachInline(_ body: (Inline) -> Void) {
        for index in indices {
            body(self[index])
            switch self[index] {
            case .emphasis(let inner), .strong(let inner): inner.forEachInline(body)
            case .link(let link): link.inlines.forEachInline(body)
            case .foreign(let foreign): foreign.inlines.forEachInline(body)
            case .text, .figure, .code, .abbreviation, .footnoteReference, .lineBreak: break
            }
        }
    }
}
