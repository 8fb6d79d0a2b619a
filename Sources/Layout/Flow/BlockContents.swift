import Diagnostics
import DocumentTree

// What the flow asks of a block: where it was written, what stands inside it, and of which kind it is.
extension Block {
    /// Where the block was written, as far as it knows.
    var range: SourceRange? {
        switch self {
        case .heading(let heading): heading.range
        case .paragraph(let paragraph): paragraph.range
        case .table(let table): table.range
        case .figure(let figure): figure.range
        default: nil
        }
    }
}

extension [Block] {
    /// Of the first text in them that knows its place.
    var firstRange: SourceRange? {
        for block in self {
            if let range = block.range { return range }
            for blocks in block.inner {
                if let range = blocks.firstRange { return range }
            }
        }
        return nil
    }
}

extension Block {
    /// The blocks that stand inside it.
    var inner: [[Block]] {
        switch self {
        case .list(let list): list.items.map(\.blocks)
        case .quote(let quote): [quote.blocks]
        case .callout(let callout): [callout.blocks]
        case .definitions(let list): list.items.map(\.blocks)
        default: []
        }
    }
}

extension Paragraph {
    /// One bold stretch and nothing else.
    var isBoldAlone: Bool {
        guard inlines.count == 1, case .strong = inlines[0] else { return false }
        return true
    }
}

extension Block {
    var isHeading: Bool { if case .heading = self { true } else { false } }

    var isNote: Bool { if case .paragraph(let paragraph) = self { paragraph.role == .note } else { false } }
}
