import DocumentTree

extension Renderer {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text, _):
            out.text(text)
        case .emphasis(let inner):
            out.raw("<em>")
            write(inner)
            out.raw("</em>")
        case .strong(let inner):
            out.raw("<strong>")
            write(inner)
            out.raw("</strong>")
        case .code(let code):
            out.raw("<code>")
            out.text(code.text)
            out.raw("</code>")
        case .link(let link):
            write(link)
        case .foreign(let foreign):
            out.raw("<span")
            out.attribute("lang", foreign.language)
            out.raw(">")
            write(foreign.inlines)
            out.raw("</span>")
        case .footnoteReference(let reference):
            write(reference)
        case .lineBreak:
            out.raw("<br>")
        }
    }

    private mutating func write(_ link: Link) {
        let address: String?
        switch link.target {
        case .url(let url): address = url
        // A bilaga that is not built now has no page: its words stand without a link.
        case .anchor(let anchor): address = context.address(of: anchor)
        }
        if let address {
            out.raw("<a")
            out.attribute("href", address)
            out.raw(">")
            write(link.inlines)
            out.raw("</a>")
        } else {
            write(link.inlines)
        }
    }

    private mutating func write(_ reference: FootnoteReference) {
        guard footnoteReferences.indices.contains(reference.number), reference.number > 0 else { return }
        footnoteReferences[reference.number] += 1
        out.raw("<sup class=\"not\"><a")
        out.attribute("id", "_ref\(reference.number)_\(footnoteReferences[reference.number])")
        out.attribute("href", "#_not\(reference.number)")
        out.attribute("aria-label", "Not \(reference.number)")
        out.raw(">")
        out.number(reference.number)
        out.raw("</a></sup>")
    }
}
