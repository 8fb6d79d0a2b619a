import Diagnostics

/// What stands once and is repeated: `&name` before it, `*name` where it is to stand again.
extension CommonYAML {
    /// A collection with a name before it, after a key.
    mutating func anchored(_ column: Int) throws(Uncommon) -> YAMLNode {
        let start = at
        let name = try name()
        let before = nodes
        skipSpaces()
        var node: YAMLNode
        if isAtLineEnd {
            try skipToToken()
            guard at < bytes.count, at - lineStart > column else { throw Uncommon() }
            node = try block(at - lineStart, parent: column)
        } else {
            node = try value(parent: column)
        }
        try keep(&node, as: name, from: start, size: nodes - before)
        return node
    }

    /// The same within brackets or braces.
    mutating func anchoredInFlow() throws(Uncommon) -> YAMLNode {
        let start = at
        let name = try name()
        let before = nodes
        skipSpaces()
        guard at < bytes.count else { throw Uncommon() }
        var node = try flow()
        try keep(&node, as: name, from: start, size: nodes - before)
        return node
    }

    /// A collection begins where its name does. Text with a name, or an alias, is rare.
    private mutating func keep(_ node: inout YAMLNode, as name: String, from start: Int, size: Int) throws(Uncommon) {
        guard node.scalar == nil, Int(node.range.start) - base > start else { throw Uncommon() }
        node.range = range(start, Int(node.range.end) - base)
        anchors[name] = (node, size)
    }

    mutating func alias() throws(Uncommon) -> YAMLNode {
        guard let (node, size) = anchors[try name()] else { throw Uncommon() }
        try count()
        lastEnd = at
        repeated += size
        nodes += size
        if repeated > limits.repeated || nodes > limits.nodes { throw Uncommon() }
        return node
    }

    /// `&name` or `*name`.
    private mutating func name() throws(Uncommon) -> String {
        let start = at + 1
        at = start
        while at < bytes.count, isNamed(bytes[at]) { at += 1 }
        guard at > start, isBlank(at) || [0x2C, 0x5D, 0x7D].contains(bytes[at]) else { throw Uncommon() }
        return text(start, at)
    }

    private func isNamed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }
}
