/// Markdown as it was parsed: an owned, flat tree that the rest of the module reads without cmark.
///
/// Nodes stand in document order; all text in one arena, so that a document costs three allocations.
struct MarkdownTree: Sendable {
    enum Kind: UInt8, Sendable {
        // Blocks
        case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case footnoteDefinition, table, tableRow, tableCell
        // Inlines
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, footnoteReference
        case other
    }

    struct Span: Sendable {
        var start: Int32 = 0
        var end: Int32 = 0
        var isEmpty: Bool { start == end }
    }

    struct Node: Sendable {
        var kind: Kind
        /// From 1; 0 when unknown.
        var line: Int32
        /// Byte column from 1.
        var column: Int32
        /// Indexes into `nodes`; -1 for none.
        var firstChild: Int32 = -1
        var nextSibling: Int32 = -1
        /// Text, code, HTML; the alignments of a table's columns, one byte each (`l`, `c`, `r` or 0); the label
        /// of a footnote definition; the title of an image or a link.
        var literal = Span()
        /// Destination of a link or an image; what stands behind the fence of code.
        var url = Span()
        /// Heading level; first number of an ordered list, -1 for bullets; footnote number in this tree; how many signs
        /// the fence of code has.
        var number: Int32 = 0
        /// A tight list; a table's header row; code between fences.
        var flag = false
    }

    var nodes: [Node] = []
    var text: [UInt8] = []
    /// The first node that stood too deep, if any did; what is inside it was left out.
    var tooDeepLine: Int32?

    func bytes(_ span: Span) -> ArraySlice<UInt8> { text[Int(span.start)..<Int(span.end)] }

    func string(_ span: Span) -> String { String(decoding: bytes(span), as: UTF8.self) }

    /// The children of a node, in order.
    func children(of node: Int) -> [Int] {
        var result: [Int] = []
        var child = nodes[node].firstChild
        while child >= 0 {
            result.append(Int(child))
            child = nodes[Int(child)].nextSibling
        }
        return result
    }
}
