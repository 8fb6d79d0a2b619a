import CCmark
import Synchronization

// The only file that touches cmark. Everything past it is owned Swift values.

/// cmark-gfm keeps global mutable state (the table of special characters is switched while extensions are
/// attached): parallel parses give different output without a word. So one parse at a time.
private let cmarkLock = Mutex(())

/// How deep blocks and inlines may nest; a person's text stays below ten.
let maximumNesting = 48

/// Parses Markdown with GitHub's tables and autolinks, and footnotes. Quotes stay as they were typed.
///
/// The caller holds `bytes` against `MarkdownLimits` first: cmark has inputs on which it takes quadratic time.
func parseMarkdown(_ bytes: [UInt8]) -> MarkdownTree {
    cmarkLock.withLock { _ in
        cmark_gfm_core_extensions_ensure_registered()
        let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
        guard let parser = cmark_parser_new(options) else { return MarkdownTree() }
        defer { cmark_parser_free(parser) }
        for name in ["table", "autolink"] {
            if let syntax = cmark_find_syntax_extension(name) {
                cmark_parser_attach_syntax_extension(parser, syntax)
            }
        }
        bytes.withUnsafeBytes { buffer in
            if let base = buffer.baseAddress {
                cmark_parser_feed(parser, base.assumingMemoryBound(to: CChar.self), buffer.count)
            }
        }
        guard let root = cmark_parser_finish(parser) else { return MarkdownTree() }
        defer { cmark_node_free(root) }
        return copyTree(root, size: bytes.count)
    }
}

private func copyTree(_ root: OpaquePointer, size: Int) -> MarkdownTree {
    var tree = MarkdownTree()
    tree.text.reserveCapacity(size)
    tree.nodes.reserveCapacity(size / 24 + 8)
    guard let iterator = cmark_iter_new(root) else { return tree }
    defer { cmark_iter_free(iterator) }

    /// The open nodes, each with its last child so far.
    var open: [(node: Int, lastChild: Int)] = []
    /// Depth below the last node that was kept.
    var skipped = 0
    var footnotes: Int32 = 0

    while true {
        let event = cmark_iter_next(iterator)
        if event == CMARK_EVENT_DONE { break }
        guard let node = cmark_iter_get_node(iterator) else { continue }
        let isLeaf = isLeafType(cmark_node_get_type(node))
        if event == CMARK_EVENT_EXIT {
            if skipped > 0 { skipped -= 1 } else { open.removeLast() }
            continue
        }
        if skipped > 0 || open.count >= maximumNesting {
            if tree.tooDeepLine == nil { tree.tooDeepLine = Int32(cmark_node_get_start_line(node)) }
            if !isLeaf { skipped += 1 }
            continue
        }
        let index = tree.nodes.count
        tree.nodes.append(copyNode(node, into: &tree.text))
        if tree.nodes[index].kind == .footnoteDefinition {
            footnotes += 1
            tree.nodes[index].number = footnotes
        }
        if let parent = open.last {
            if parent.lastChild >= 0 {
                tree.nodes[parent.lastChild].nextSibling = Int32(index)
            } else {
                tree.nodes[parent.node].firstChild = Int32(index)
            }
            open[open.count - 1].lastChild = index
        }
        if !isLeaf { open.append((index, -1)) }
    }
    return tree
}

/// The types for which the iterator gives no exit event (cmark's `S_is_leaf`).
private func isLeafType(_ type: cmark_node_type) -> Bool {
    switch type {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
        CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
        true
    default: false
    }
}

private func copyNode(_ node: OpaquePointer, into text: inout [UInt8]) -> MarkdownTree.Node {
    var copy = MarkdownTree.Node(
        kind: kind(of: node), line: Int32(cmark_node_get_start_line(node)),
        column: Int32(cmark_node_get_start_column(node)))
    switch copy.kind {
    case .codeBlock:
        copy.literal = append(cmark_node_get_literal(node), to: &text)
        var (length, offset, sign): (Int32, Int32, CChar) = (0, 0, 0)
        if cmark_node_get_fenced(node, &length, &offset, &sign) != 0 {
            copy.number = length
            copy.flag = true
            copy.url = append(cmark_node_get_fence_info(node), to: &text)
        }
    case .text, .code, .htmlBlock, .htmlInline, .footnoteDefinition:
        copy.literal = append(cmark_node_get_literal(node), to: &text)
    case .footnoteReference:
        // After parsing, the literal is the definition's number in order of first reference.
        var number: Int32 = 0
        if let literal = cmark_node_get_literal(node) {
            number = Int32(String(cString: literal)) ?? 0
        }
        copy.number = number
    case .link, .image:
        copy.url = append(cmark_node_get_url(node), to: &text)
        copy.literal = append(cmark_node_get_title(node), to: &text)
    case .heading:
        copy.number = Int32(cmark_node_get_heading_level(node))
    case .list:
        let ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        copy.number = ordered ? Int32(cmark_node_get_list_start(node)) : -1
        copy.flag = cmark_node_get_list_tight(node) != 0
    case .table:
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        copy.literal.start = Int32(text.count)
        if let alignments = cmark_gfm_extensions_get_table_alignments(node) {
            for column in 0..<columns { text.append(alignments[column]) }
        }
        copy.literal.end = Int32(text.count)
    case .tableRow:
        copy.flag = cmark_gfm_extensions_get_table_row_is_header(node) != 0
    default: break
    }
    return copy
}

private func append(_ string: UnsafePointer<CChar>?, to text: inout [UInt8]) -> MarkdownTree.Span {
    let start = Int32(text.count)
    if var pointer = string {
        while pointer.pointee != 0 {
            text.append(UInt8(bitPattern: pointer.pointee))
            pointer += 1
        }
    }
    return MarkdownTree.Span(start: start, end: Int32(text.count))
}

private func kind(of node: OpaquePointer) -> MarkdownTree.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_HTML_INLINE: return .htmlInline
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
    default: break
    }
    // The extensions' types are numbers given at run time; their names are stable.
    guard let name = cmark_node_get_type_string(node) else { return .other }
    switch String(cString: name) {
    case "table": return .table
    case "table_row", "table_header": return .tableRow
    case "table_cell": return .tableCell
    default: return .other
    }
}
