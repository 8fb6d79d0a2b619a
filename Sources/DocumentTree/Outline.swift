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
        blocks.forEachBlock { block in block.forEachLink(body) }
        for footnote in footnotes { footnote.blocks.forEachBlock { block in block.forEachLink(body) } }
    }
}

extension [Block] {
    /// Visits each block, outer before inner.
    public func forEachBlock(_ body: (Block) -> Void) {
        for block in self {
            body(block)
            switch block {
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
    /// The links of the block's own inlines, not of the blocks inside it.
    func forEachLink(_ body: (Link) -> Void) {
        switch self {
        case .heading(let heading): heading.inlines.forEachLink(body)
        case .paragraph(let paragraph): paragraph.inlines.forEachLink(body)
        case .callout(let callout): callout.label?.inlines.forEachLink(body)
        case .keyFigures(let figures): for item in figures.items { item.note.forEachLink(body) }
        case .definitions(let list): for item in list.items { item.term.forEachLink(body) }
        case .table(let table):
            table.caption.forEachLink(body)
            for row in table.head { for cell in row.cells { cell.inlines.forEachLink(body) } }
            for row in table.rows {
                for cell in row.cells { if case .text(let inlines) = cell.content { inlines.forEachLink(body) } }
            }
            for note in table.notes { note.inlines.forEachLink(body) }
        case .figure(let figure): figure.caption.forEachLink(body)
        case .list, .quote, .code, .contents, .thematicBreak, .pageBreak: break
        }
    }
}

extension [Inline] {
    /// Visits each link, in order.
    public func forEachLink(_ body: (Link) -> Void) {
        for inline in self {
            switch inline {
            case .link(let link):
                body(link)
                link.inlines.forEachLink(body)
            case .emphasis(let inner), .strong(let inner): inner.forEachLink(body)
            case .foreign(let foreign): foreign.inlines.forEachLink(body)
            case .text, .code, .footnoteReference, .lineBreak: break
            }
        }
    }
}
