public import Style

extension [Inline] {
    /// The direction of the first letter outside of code and figures, which run to the right in any text. Both renderers
    /// set a block by it, so that the page and the web page agree.
    public var direction: TextDirection {
        runsLeftSomewhere ? firstDirection ?? .leftToRight : .leftToRight
    }

    /// Whether some of the words run from right to left.
    public var runsLeftSomewhere: Bool {
        contains { inline in
            switch inline {
            case .text(let text, _): TextDirection.runsLeft(anywhereIn: text)
            case .figure(let figure, _): TextDirection.runsLeft(anywhereIn: figure.text)
            case .emphasis(let inner), .strong(let inner): inner.runsLeftSomewhere
            case .code(let code): TextDirection.runsLeft(anywhereIn: code.text)
            case .link(let link): link.inlines.runsLeftSomewhere
            case .foreign(let foreign): foreign.inlines.runsLeftSomewhere
            case .abbreviation(let short): TextDirection.runsLeft(anywhereIn: short.text)
            case .footnoteReference, .lineBreak: false
            }
        }
    }

    private var firstDirection: TextDirection? {
        for inline in self {
            let found: TextDirection? =
                switch inline {
                case .text(let text, _): TextDirection.first(in: text.unicodeScalars)
                case .abbreviation(let short): TextDirection.first(in: short.text.unicodeScalars)
                case .emphasis(let inner), .strong(let inner): inner.firstDirection
                case .link(let link): link.inlines.firstDirection
                case .foreign(let foreign): foreign.inlines.firstDirection
                case .figure, .code, .footnoteReference, .lineBreak: nil
                }
            if let found { return found }
        }
        return nil
    }
}

extension [Block] {
    /// Of the first words in them: what begins at the right has its bullet, its number or its rule there.
    public var direction: TextDirection {
        for block in self {
            switch block {
            case .heading(let heading): return heading.inlines.direction
            case .paragraph(let paragraph): return paragraph.inlines.direction
            case .list(let list): return list.items.first?.blocks.direction ?? .leftToRight
            case .quote(let quote): return quote.blocks.direction
            case .callout(let callout): return callout.blocks.direction
            case .code, .table, .figure, .keyFigures, .definitions, .contents, .thematicBreak, .pageBreak: return .leftToRight
            }
        }
        return .leftToRight
    }
}
