/// Gathers the typed text of every paragraph, heading and cell of a parsed text.
struct TypedTextReader {
    private let tree: MarkdownTree
    private let map: SourceMap
    private var texts: [TypedText] = []
    /// Just after the last stretch that was found.
    private var cursor = 0
    /// Whether any character may be escaped; where none is, an unknown place does no harm.
    private let hasEscapes: Bool

    static func texts(of tree: MarkdownTree, _ map: SourceMap) -> [TypedText] {
        guard !tree.nodes.isEmpty else { return [] }
        var reader = TypedTextReader(tree, map)
        reader.readBlocks(of: 0, isInList: false)
        return reader.texts
    }

    private init(_ tree: MarkdownTree, _ map: SourceMap) {
        self.tree = tree
        self.map = map
        hasEscapes = map.bytes.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }
    }

    private mutating func readBlocks(of parent: Int, isInList: Bool) {
        var isFirst = true
        for child in tree.children(of: parent) {
            let node = tree.nodes[child]
            switch node.kind {
            case .paragraph:
                let opens = isFirst && tree.nodes[parent].kind == .item
                read(child, TypedText(.paragraph, opensItem: opens, isInList: isInList, line: Int(node.line)))
            case .heading: read(child, TypedText(.heading, isInList: isInList, line: Int(node.line)))
            case .tableCell: read(child, TypedText(.cell, line: Int(tree.nodes[parent].line)))
            case .list: readBlocks(of: child, isInList: true)
            case .quote, .item, .table, .tableRow, .footnoteDefinition: readBlocks(of: child, isInList: isInList)
            default: break
            }
            isFirst = false
        }
    }

    private mutating func read(_ block: Int, _ empty: TypedText) {
        var text = empty
        if let start = map.offset(line: Int32(clamping: empty.line), column: 1) { cursor = start }
        readInlines(of: block, to: &text)
        if !text.bytes.isEmpty { texts.append(text) }
    }

    private mutating func readInlines(of parent: Int, to text: inout TypedText) {
        for child in tree.children(of: parent) {
            let node = tree.nodes[child]
            switch node.kind {
            case .text: append(tree.bytes(node.literal), node, to: &text)
            case .softBreak, .lineBreak: text.appendBreak()
            case .emphasis, .strong: readInlines(of: child, to: &text)
            case .link:
                // An address that is its own text was not typed as words.
                if isAddress(child) { text.appendMask() } else { readInlines(of: child, to: &text) }
            case .code, .image, .htmlInline, .footnoteReference: text.appendMask()
            default: readInlines(of: child, to: &text)
            }
        }
    }

    private func isAddress(_ link: Int) -> Bool {
        let children = tree.children(of: link)
        guard children.count == 1, tree.nodes[children[0]].kind == .text else { return false }
        let words = tree.bytes(tree.nodes[children[0]].literal)
        let address = tree.bytes(tree.nodes[link].url)
        return !words.isEmpty && address.count >= words.count && address.suffix(words.count).elementsEqual(words)
    }

    private mutating func append(_ literal: ArraySlice<UInt8>, _ node: MarkdownTree.Node, to text: inout TypedText) {
        if let start = plainStart(literal, node) {
            text.append(literal, from: start)
            cursor = start + literal.count
            return
        }
        let places = find(literal, node)
        var index = literal.startIndex
        while index < literal.endIndex {
            // A marker stands for a value.
            if literal[index] == 0xEE, let end = markerEnd(literal, index) {
                text.appendMask()
                index = end
                continue
            }
            if let places {
                let place = places[index - literal.startIndex]
                if place < 0 { text.appendMask() } else { text.append(literal[index], at: place) }
            } else if hasEscapes {
                text.appendMask()
            } else {
                text.append(literal[index], at: -1)
            }
            index += 1
        }
    }

    /// Where a text node stands that is in the source byte for byte, with nothing escaped and no value in it: nearly all are.
    private func plainStart(_ literal: ArraySlice<UInt8>, _ node: MarkdownTree.Node) -> Int? {
        let start = map.offset(line: node.line, column: node.column) ?? cursor
        guard start >= 0, start + literal.count <= map.bytes.count else { return nil }
        return map.bytes.withUnsafeBufferPointer { source in
            literal.withUnsafeBufferPointer { literal in
                for index in 0..<literal.count {
                    let byte = literal[index]
                    guard byte == source[start + index] else { return nil }
                    switch byte {
                    case UInt8(ascii: "\\"), UInt8(ascii: "&"), 0xEE, TypedText.mask: return nil
                    default: break
                    }
                }
                return start
            }
        }
    }

    private func markerEnd(_ literal: ArraySlice<UInt8>, _ start: Int) -> Int? {
        guard start + 2 < literal.endIndex, literal[start + 1] == 0x80, literal[start + 2] == 0x80 else { return nil }
        var end = start + 3
        while end < literal.endIndex, (0x30...0x39).contains(literal[end]) { end += 1 }
        guard end + 2 < literal.endIndex, literal[end] == 0xEE, literal[end + 1] == 0x80, literal[end + 2] == 0x81 else { return nil }
        return end + 3
    }

    /// Where each byte of a text node stands in the source, -1 for one that was escaped there; nil when the node is
    /// not found.
    private mutating func find(_ literal: ArraySlice<UInt8>, _ node: MarkdownTree.Node) -> [Int32]? {
        let said = map.offset(line: node.line, column: node.column)
        var start = said ?? cursor
        if let places = aligned(literal, at: start) {
            cursor = start
            if let last = places.last(where: { $0 >= 0 }) { cursor = Int(last) + 1 }
            return places
        }
        start = node.line > 0 ? max(map.offset(line: node.line, column: 1) ?? cursor, 0) : cursor
        // As in `SourceMap`: a few lines are enough, and keep the search linear.
        let limit = min(map.bytes.count, start + 1000)
        guard let first = literal.first else { return [] }
        while start < limit {
            let byte = map.bytes[start]
            if byte == first || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&"), let places = aligned(literal, at: start) {
                if let last = places.last(where: { $0 >= 0 }) { cursor = Int(last) + 1 }
                return places
            }
            start += 1
        }
        return nil
    }

    /// Walks the text beside the source from a place on.
    private func aligned(_ literal: ArraySlice<UInt8>, at start: Int) -> [Int32]? {
        let source = map.bytes
        var places: [Int32] = []
        places.reserveCapacity(literal.count)
        var position = start
        var index = literal.startIndex
        while index < literal.endIndex {
            guard position >= 0, position < source.count else { return nil }
            let byte = source[position]
            if byte == UInt8(ascii: "\\"), position + 1 < source.count, isPunctuation(source[position + 1]) {
                guard literal[index] == source[position + 1] else { return nil }
                places.append(-1)
                position += 2
                index += 1
                continue
            }
            if byte == UInt8(ascii: "&"), let end = entityEnd(position), !literal[index...].starts(with: source[position..<end]) {
                // How much it came to shows where the text goes on.
                guard let count = entityLength(literal[index...], rest: source[end...]) else { return nil }
                places += Array(repeating: -1, count: count)
                position = end
                index += count
                continue
            }
            guard byte == literal[index] else { return nil }
            places.append(Int32(clamping: position))
            position += 1
            index += 1
        }
        return places
    }

    private func entityEnd(_ start: Int) -> Int? {
        var end = start + 1
        while end < map.bytes.count, end - start < 34 {
            let byte = map.bytes[end]
            if byte == UInt8(ascii: ";") { return end > start + 1 ? end + 1 : nil }
            let isName = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "#")
            guard isName else { return nil }
            end += 1
        }
        return nil
    }

    /// An entity is one character or two.
    private func entityLength(_ literal: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) -> Int? {
        var ends: [Int] = []
        var index = literal.startIndex
        while index < literal.endIndex, ends.count < 2 {
            index += 1
            while index < literal.endIndex, literal[index] & 0xC0 == 0x80 { index += 1 }
            ends.append(index)
        }
        for end in ends {
            let (next, following) = (literal[end...].first, rest.first)
            if next == nil || next == following || following == UInt8(ascii: "\\") || following == UInt8(ascii: "&") {
                return end - literal.startIndex
            }
        }
        return nil
    }

    private func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
    }
}
