import DocumentTree
import Style

// Text that runs from right to left. A page without any has none of this: no attribute and no rule.

extension Renderer {
    /// ` dir="rtl"` on a block that runs the other way than what it stands in.
    mutating func writeDirection(_ own: TextDirection) {
        if own == direction { return }
        hasDirections = true
        out.attribute("dir", own.name)
    }

    /// Writes what stands in an element of that direction.
    mutating func within(_ own: TextDirection, _ body: (inout Renderer) -> Void) {
        let outer = direction
        direction = own
        body(&self)
        direction = outer
    }

    /// Words in the middle of a text in which something runs from right to left, ordered by themselves as in the PDF.
    mutating func isolated(_ own: TextDirection, _ body: (inout Renderer) -> Void) {
        out.raw("<bdi")
        out.attribute("dir", own.name)
        out.raw(">")
        body(&self)
        out.raw("</bdi>")
    }

    /// Words that come from elsewhere (a title, a name) beside the program's own.
    mutating func writeForeignBody(_ text: String) {
        guard TextDirection.runsLeft(anywhereIn: text) else { return out.text(text) }
        out.raw("<bdi>")
        out.text(text)
        out.raw("</bdi>")
    }
}

extension TextDirection {
    /// As HTML has it.
    var name: String { self == .rightToLeft ? "rtl" : "ltr" }
}

/// For pages with blocks that run the other way: what the style sheet says of left and right, turned.
let directionRules: StaticString = """
    h1[dir=rtl],h2[dir=rtl],h3[dir=rtl],h4[dir=rtl],h5[dir=rtl],h6[dir=rtl]{max-width:44rem}
    td[dir=rtl],th[dir=rtl],caption[dir=rtl]{text-align:right}
    li[dir=rtl]{margin-left:-1.35rem;margin-right:1.35rem}
    [dir=rtl]>ul,[dir=rtl]>ol{padding-left:0;padding-right:1.35rem}
    [dir=rtl] li[dir=ltr]{margin-left:1.35rem;margin-right:-1.35rem}
    .ruta[dir=rtl]{padding-left:0;padding-right:1.1rem;border-left:0;border-right:3px solid var(--accent)}
    .beslut[dir=rtl],.medskick[dir=rtl]{padding-left:1.1rem}
    .medskick[dir=rtl],.notera[dir=rtl]{border-right-style:double;border-right-width:5px}
    blockquote[dir=rtl]{padding-left:0;padding-right:1rem;border-left:0;border-right:2px solid var(--rule)}

    """
