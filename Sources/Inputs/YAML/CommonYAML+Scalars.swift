import Diagnostics

extension CommonYAML {
    // MARK: Text

    /// Text without quotes, with the lines that go on further in than its parent.
    mutating func plain(parent: Int) throws(Uncommon) -> YAMLNode {
        let start = at
        var end = try plainLine(isFlow: false)
        var text = self.text(start, end)
        while at < bytes.count, bytes[at] == 0x0A, let next = continuation(parent: parent) {
            // A list's item that has come to stand in the text, or the marks of a document.
            if bytes[next.start] == 0x2D || next.start == next.lineStart { throw Uncommon() }
            at = next.start
            lineStart = next.lineStart
            let lineEnd = try restOfLine()
            text += next.lineEnds == 1 ? " " : String(repeating: "\n", count: next.lineEnds - 1)
            text += self.text(next.start, lineEnd)
            end = lineEnd
        }
        // A key's colon has no place here.
        if at < bytes.count, bytes[at] == 0x3A { throw Uncommon() }
        try count()
        lastEnd = end
        return YAMLNode(.scalar(YAMLScalar(text, .plain)), at: range(start, end))
    }

    /// The line below that belongs to the text before it.
    private func continuation(parent: Int) -> (start: Int, lineStart: Int, lineEnds: Int)? {
        var index = at
        var line = at
        var lineEnds = 0
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A {
            if bytes[index] == 0x0A {
                lineEnds += 1
                line = index + 1
            }
            index += 1
        }
        guard index < bytes.count, index - line > parent, bytes[index] != 0x23 else { return nil }
        return (index, line, lineEnds)
    }

    /// Passes a line of text, to its colon, its comment or its end.
    ///
    /// - Returns: the end of its words.
    mutating func plainLine(isFlow: Bool) throws(Uncommon) -> Int {
        switch bytes[at] {
        // , [ ] { } # & * ! | > ' " % @ ` ? :
        case 0x2C, 0x5B, 0x5D, 0x7B, 0x7D, 0x23, 0x26, 0x2A, 0x21, 0x7C, 0x3E, 0x27, 0x22, 0x25, 0x40, 0x60, 0x3F, 0x3A: throw Uncommon()
        case 0x2D where isBlank(at + 1): throw Uncommon()
        default: return isFlow ? try restInFlow() : try restOfLine()
        }
    }

    private mutating func restOfLine() throws(Uncommon) -> Int {
        var index = at
        var end = at
        while index < bytes.count {
            let byte = bytes[index]
            if byte > 0x3A, byte < 0x80 {
                index += 1
                end = index
                continue
            }
            if byte == 0x20 {
                index += 1
                continue
            }
            if byte == 0x0A || byte == 0x3A && isBlank(index + 1) || byte == 0x23 && bytes[index - 1] == 0x20 { break }
            if isUncommonByte(index) { throw Uncommon() }
            index += 1
            end = index
        }
        at = index
        return end
    }

    private mutating func restInFlow() throws(Uncommon) -> Int {
        var index = at
        var end = at
        loop: while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x20:
                index += 1
                continue loop
            case 0x0A, 0x2C, 0x5D, 0x7D: break loop
            case 0x3A:
                if isBlank(index + 1) { break loop }
                // What YAML's versions take differently.
                switch bytes[index + 1] {
                case 0x2C, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D: throw Uncommon()
                default: break
                }
            case 0x5B, 0x7B, 0x3F: throw Uncommon()
            case 0x23 where bytes[index - 1] == 0x20: throw Uncommon()
            default: if byte < 0x20 || byte > 0x7F, isUncommonByte(index) { throw Uncommon() }
            }
            index += 1
            end = index
        }
        at = index
        return end
    }

    mutating func quoted() throws(Uncommon) -> YAMLNode {
        let start = at
        let style: YAMLScalar.Style = bytes[at] == 0x22 ? .doubleQuoted : .singleQuoted
        let text = try quotedText()
        try count()
        lastEnd = at
        return YAMLNode(.scalar(YAMLScalar(text, style)), at: range(start, at))
    }

    /// On one line, without escapes.
    mutating func quotedText() throws(Uncommon) -> String {
        let quote = bytes[at]
        let start = at + 1
        var index = start
        while index < bytes.count, bytes[index] != quote {
            if bytes[index] == 0x5C && quote == 0x22 || isUncommonByte(index) { throw Uncommon() }
            index += 1
        }
        guard index < bytes.count, index + 1 == bytes.count || bytes[index + 1] != quote else { throw Uncommon() }
        at = index + 1
        return text(start, index)
    }

    /// `|` or `>`, with or without `-`.
    mutating func blockText(parent: Int) throws(Uncommon) -> YAMLNode {
        let start = at
        let isFolded = bytes[at] == 0x3E
        at += 1
        let keepsEnd = at == bytes.count || bytes[at] != 0x2D
        if !keepsEnd { at += 1 }
        skipSpaces()
        guard at < bytes.count, bytes[at] == 0x0A else { throw Uncommon() }
        at += 1
        var text: [UInt8] = []
        var indent = 0
        var blankLines = 0
        var end = start
        var hasLineEnd = true
        var beganWithSpace = false
        while at < bytes.count {
            lineStart = at
            var first = at
            while first < bytes.count, bytes[first] == 0x20 { first += 1 }
            if first == bytes.count || bytes[first] == 0x0A {
                // Spaces alone: too many of them would be text, or say how far in the text is.
                if first - at > (indent == 0 ? 0 : indent) { throw Uncommon() }
                blankLines += 1
                at = min(first + 1, bytes.count)
                continue
            }
            if indent == 0 {
                indent = first - at
                if indent <= max(parent, 0) { throw Uncommon() }
            }
            if first - at < indent { break }
            let content = at + indent
            let beginsWithSpace = bytes[content] == 0x20
            if isFolded, !beganWithSpace, !beginsWithSpace {
                // The lines of a paragraph are joined.
                if !text.isEmpty, blankLines == 0 { text.append(0x20) }
            } else if !text.isEmpty {
                text.append(0x0A)
            }
            beganWithSpace = beginsWithSpace
            text.append(contentsOf: repeatElement(0x0A, count: blankLines))
            blankLines = 0
            var last = first
            while last < bytes.count, bytes[last] != 0x0A {
                if isUncommonByte(last) { throw Uncommon() }
                last += 1
            }
            text.append(contentsOf: bytes[content..<last])
            hasLineEnd = last < bytes.count
            at = min(last + 1, bytes.count)
            end = last
        }
        guard indent > 0 else { throw Uncommon() }
        if keepsEnd, hasLineEnd { text.append(0x0A) }
        while bytes[end - 1] == 0x20 { end -= 1 }
        // What follows finds its own line from the last line end on.
        at = end
        try count()
        lastEnd = end
        return YAMLNode(.scalar(YAMLScalar(String(decoding: text, as: UTF8.self), isFolded ? .folded : .literal)), at: range(start, end))
    }

    // MARK: Brackets and braces

    mutating func flow() throws(Uncommon) -> YAMLNode {
        switch bytes[at] {
        case 0x7B: return try flowMapping()
        case 0x5B: return try flowSequence()
        case 0x22, 0x27: return try quoted()
        case 0x26: return try anchoredInFlow()
        case 0x2A: return try alias()
        default:
            let start = at
            let end = try plainLine(isFlow: true)
            try count()
            lastEnd = end
            return YAMLNode(.scalar(YAMLScalar(text(start, end), .plain)), at: range(start, end))
        }
    }

    private mutating func flowSequence() throws(Uncommon) -> YAMLNode {
        try open()
        let start = at
        var items: [YAMLNode] = []
        at += 1
        while try skipInFlow() != 0x5D {
            items.append(try flow())
            try separate(0x5D)
        }
        return finish(.sequence(items), start)
    }

    private mutating func flowMapping() throws(Uncommon) -> YAMLNode {
        try open()
        let start = at
        var pairs: [YAMLPair] = []
        var seen = KeyIndex()
        at += 1
        while try skipInFlow() != 0x7D {
            let from = at
            guard let key = try flow().asKey, isKey(key.text, from), seen.insert(key.text, pairs) == nil else { throw Uncommon() }
            skipSpaces()
            guard at < bytes.count, bytes[at] == 0x3A, isBlank(at + 1) else { throw Uncommon() }
            at += 1
            // An empty value.
            let next = try skipInFlow()
            if next == 0x2C || next == 0x7D { throw Uncommon() }
            pairs.append(YAMLPair(key: key, value: try flow()))
            try separate(0x7D)
        }
        return finish(.mapping(pairs), start)
    }

    private mutating func finish(_ kind: YAMLNode.Kind, _ start: Int) -> YAMLNode {
        at += 1
        close()
        lastEnd = at
        return YAMLNode(kind, at: range(start, at))
    }

    /// Over a comma, to what follows it, or before the end.
    private mutating func separate(_ end: UInt8) throws(Uncommon) {
        let next = try skipInFlow()
        if next == end { return }
        guard next == 0x2C else { throw Uncommon() }
        at += 1
    }

    /// Over spaces and line ends; the byte that stands there.
    private mutating func skipInFlow() throws(Uncommon) -> UInt8 {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20: at += 1
            case 0x0A:
                at += 1
                lineStart = at
                // What begins a line so may be the mark of a document.
                if at < bytes.count, bytes[at] == 0x2D || bytes[at] == 0x2E || bytes[at] == 0x25 { throw Uncommon() }
            default: return bytes[at]
            }
        }
        throw Uncommon()
    }
}

extension YAMLNode {
    fileprivate var asKey: YAMLPair.Key? { scalar.map { YAMLPair.Key($0.text, at: range) } }
}
