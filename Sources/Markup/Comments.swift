import Diagnostics

extension DocumentBuilder {
    /// Takes `<!-- … -->` out of a text, and nothing else: cmark takes the rest of the line for part of the comment, and
    /// the rest of the text when nothing closes it. Each is told.
    mutating func cutComments(in tree: inout MarkdownTree, _ map: inout SourceMap) {
        guard position(of: "<!--", in: map.bytes, from: 0) != nil else { return }
        // What stands behind a comment can be another.
        for _ in 0..<16 {
            let found = comments(in: tree, map)
            if found.isEmpty { return }
            for comment in found {
                let line = map.bytes[comment].firstIndex(of: 0x0A) ?? comment.upperBound
                let isClosed = comment.count > 4
                if isClosed, isConsent(map.bytes[comment]) { continue }
                diagnostics.report(
                    isClosed ? .htmlComment : .openComment, at: map.sourceRange(comment.lowerBound, line))
            }
            map.cut(found)
            tree = parseMarkdown(map.bytes)
        }
    }

    /// Where comments stand, in order; of one that nothing closes its sign alone.
    private func comments(in tree: MarkdownTree, _ map: SourceMap) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for node in tree.nodes where node.kind == .htmlBlock || node.kind == .htmlInline {
            let literal = tree.bytes(node.literal)
            guard literal.starts(with: "<!--".utf8), let start = place(of: node, map) else { continue }
            // `<!-->` and `<!--->` are whole.
            let isClosed = position(of: "-->", in: Array(literal), from: 2) != nil
            let close = isClosed ? position(of: "-->", in: map.bytes, from: start + 2) : nil
            let comment = start..<(close.map { $0 + 3 } ?? start + 4)
            if comment.lowerBound >= (found.last?.upperBound ?? 0) { found.append(comment) }
        }
        if !found.isEmpty { return found }
        // What cmark did not take for a comment (`<!-- a -- b -->`) is one for whoever wrote it.
        for text in TypedTextReader.texts(of: tree, map) {
            guard let open = text.first("<!--"), text.isUnbroken(open..<open + 4) else { continue }
            let start = Int(text.places[open])
            let close = text.first("-->", from: open + 2).map { Int(text.places[$0]) }
            found.append(start..<(close.map { $0 < start ? start + 4 : $0 + 3 } ?? start + 4))
        }
        // Footnotes stand last in the tree, wherever they were written.
        found.sort { $0.lowerBound < $1.lowerBound }
        var apart: [Range<Int>] = []
        for comment in found where comment.lowerBound >= (apart.last?.upperBound ?? 0) { apart.append(comment) }
        return apart
    }

    /// Where cmark says, or else where the sign stands next.
    private func place(of node: MarkdownTree.Node, _ map: SourceMap) -> Int? {
        guard let line = map.offset(line: node.line, column: 1), let said = map.offset(line: node.line, column: node.column) else {
            return nil
        }
        return position(of: "<!--", in: map.bytes, from: said) == said ? said : position(of: "<!--", in: map.bytes, from: line)
    }
}

/// Where a sign stands first from a place on.
private func position(of sign: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    let count = sign.utf8CodeUnitCount
    var index = start
    while index + count <= bytes.count {
        if bytes[index] == sign.utf8Start[0],
            UnsafeBufferPointer(start: sign.utf8Start, count: count).elementsEqual(bytes[index..<index + count])
        {
            return index
        }
        index += 1
    }
    return nil
}
