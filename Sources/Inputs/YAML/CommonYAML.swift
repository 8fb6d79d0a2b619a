import Diagnostics

/// YAML as people mostly write it, read in a tenth of the time that libyaml takes: mappings and lists by indentation, text on
/// one line or several, text in quotes without escapes, `|` and `>`, brackets and braces, and collections that are repeated.
///
/// It says nothing of faults. Whatever is not surely of this kind (tags, escapes, tabs, a key that comes twice, an
/// indentation that does not hold …) it leaves alone, and `YAMLBuilder` reads all of the text, and tells. What it does read is
/// read exactly as that does, places and all: `CommonYAMLTests` holds the two against each other.
struct CommonYAML {
    let bytes: UnsafeBufferPointer<UInt8>
    let file: FileID
    let base: Int
    let limits: YAMLLimits
    /// The next byte.
    var at = 0
    var lineStart = 0
    /// Where the previous node ended, for the range of collections.
    var lastEnd = 0
    var nodes = 0
    private var depth = 0
    var repeated = 0
    /// What `*name` can repeat.
    var anchors: [String: (node: YAMLNode, size: Int)] = [:]

    /// Not of the kind that is read here.
    struct Uncommon: Error {}

    /// nil when the text is not of that kind.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, file: FileID, base: Int, limits: YAMLLimits) -> YAMLNode? {
        var reader = CommonYAML(bytes: bytes, file: file, base: base, limits: limits)
        return try? reader.document()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, file: FileID, base: Int, limits: YAMLLimits) {
        self.bytes = bytes
        self.file = file
        self.base = base
        self.limits = limits
    }

    private mutating func document() throws(Uncommon) -> YAMLNode {
        try skipToToken()
        guard at < bytes.count else { throw Uncommon() }
        let root = try block(at - lineStart, parent: -1)
        guard root.scalar == nil else { throw Uncommon() }
        try skipToToken()
        guard at == bytes.count else { throw Uncommon() }
        return root
    }

    // MARK: Blocks

    /// What stands at a column, further in than its parent's.
    mutating func block(_ column: Int, parent: Int) throws(Uncommon) -> YAMLNode {
        if isItem { return try sequence(column, isOfKey: false) }
        let start = at
        if let key = try key() { return try mapping(column, first: key) }
        at = start
        return try value(parent: parent)
    }

    /// - Parameter isOfKey: as far in as the key that it is the value of.
    private mutating func sequence(_ column: Int, isOfKey: Bool) throws(Uncommon) -> YAMLNode {
        try open()
        let start = at
        var items: [YAMLNode] = []
        repeat {
            at += 1
            skipSpaces()
            if isAtLineEnd {
                try skipToToken()
                // An empty item.
                guard at < bytes.count, at - lineStart > column else { throw Uncommon() }
            }
            items.append(try block(at - lineStart, parent: column))
            guard try isFollowed(column) else { break }
            if isItem { continue }
            guard isOfKey else { throw Uncommon() }
            break
        } while true
        close()
        return YAMLNode(.sequence(items), at: range(start, lastEnd))
    }

    private mutating func mapping(_ column: Int, first: YAMLPair.Key) throws(Uncommon) -> YAMLNode {
        try open()
        var pairs: [YAMLPair] = []
        var seen = KeyIndex()
        var next: YAMLPair.Key? = first
        repeat {
            guard let key = next, seen.insert(key.text, pairs) == nil else { throw Uncommon() }
            pairs.append(YAMLPair(key: key, value: try value(of: key, column)))
            guard try isFollowed(column) else { break }
            next = try self.key()
        } while true
        close()
        return YAMLNode(.mapping(pairs), at: range(Int(first.range.start) - base, lastEnd))
    }

    /// What stands after a key's colon, on the same line or below it.
    private mutating func value(of key: YAMLPair.Key, _ column: Int) throws(Uncommon) -> YAMLNode {
        let colonEnd = at
        skipSpaces()
        guard isAtLineEnd else { return try bytes[at] == 0x26 ? anchored(column) : value(parent: column) }
        try skipToToken()
        let inner = at - lineStart
        if at < bytes.count {
            if inner > column { return try block(inner, parent: column) }
            if inner == column, isItem { return try sequence(column, isOfKey: true) }
        }
        try count()
        return YAMLNode(.scalar(YAMLScalar("", .plain)), at: range(colonEnd, colonEnd))
    }

    /// Steps to what follows a node: whether that is at this column. Further in there can be nothing.
    private mutating func isFollowed(_ column: Int) throws(Uncommon) -> Bool {
        try skipToToken()
        if at == bytes.count { return false }
        guard lineStart > lastEnd, at - lineStart <= column else { throw Uncommon() }
        return at - lineStart == column
    }

    /// Text, or a collection in brackets: to the end of its line.
    mutating func value(parent: Int) throws(Uncommon) -> YAMLNode {
        let node: YAMLNode
        switch bytes[at] {
        case 0x7B, 0x5B: node = try flow()
        case 0x22, 0x27: node = try quoted()
        case 0x7C, 0x3E: node = try blockText(parent: parent)
        case 0x2A: node = try alias()
        default: node = try plain(parent: parent)
        }
        skipSpaces()
        guard isAtLineEnd else { throw Uncommon() }
        return node
    }

    /// A key and its colon; nil where there is no colon, and the text has then been passed.
    private mutating func key() throws(Uncommon) -> YAMLPair.Key? {
        let start = at
        let text: String
        let end: Int
        if bytes[at] == 0x22 || bytes[at] == 0x27 {
            text = try quotedText()
            end = at
            skipSpaces()
        } else {
            guard bytes[at] != 0x7B, bytes[at] != 0x5B, bytes[at] != 0x7C, bytes[at] != 0x3E else { return nil }
            end = try plainLine(isFlow: false)
            guard at < bytes.count, bytes[at] == 0x3A else { return nil }
            text = self.text(start, end)
        }
        guard at < bytes.count, bytes[at] == 0x3A, isBlank(at + 1) else { return nil }
        guard isKey(text, start) else { throw Uncommon() }
        at += 1
        lastEnd = end
        try count()
        return YAMLPair.Key(text, at: range(start, end))
    }

    /// Not so long that libyaml would look for its colon no further, and not what merges in YAML 1.1.
    func isKey(_ text: String, _ start: Int) -> Bool { at - start < 1000 && !text.isSame(as: "<<") }

    // MARK: What all have in common

    mutating func count() throws(Uncommon) {
        nodes += 1
        if nodes > limits.nodes { throw Uncommon() }
    }

    /// Begins a collection.
    mutating func open() throws(Uncommon) {
        try count()
        depth += 1
        if depth > limits.depth { throw Uncommon() }
    }

    /// Ends it.
    mutating func close() { depth -= 1 }

    func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(file: file, start: base + start, end: base + end) }

    func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    /// A space, a line's end or the text's.
    func isBlank(_ index: Int) -> Bool { index >= bytes.count || bytes[index] == 0x20 || bytes[index] == 0x0A }

    private var isItem: Bool { bytes[at] == 0x2D && isBlank(at + 1) }

    mutating func skipSpaces() {
        while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    }

    /// At a line's end, or a comment before it.
    var isAtLineEnd: Bool { at == bytes.count || bytes[at] == 0x0A || bytes[at] == 0x23 && (at == 0 || bytes[at - 1] == 0x20) }

    /// Over spaces, line ends and comments.
    mutating func skipToToken() throws(Uncommon) {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20: at += 1
            case 0x0A:
                at += 1
                lineStart = at
            case 0x23:
                try skipComment()
            // Markers of documents, and directives.
            case 0x2D where at == lineStart && at + 1 < bytes.count && bytes[at + 1] == 0x2D: throw Uncommon()
            case 0x2E where at == lineStart: throw Uncommon()
            default: return
            }
        }
    }

    private mutating func skipComment() throws(Uncommon) {
        if at > lineStart {
            // After other words, without a space after its sign, it may be text that was meant.
            guard bytes[at - 1] == 0x20 else { throw Uncommon() }
            if at + 1 < bytes.count, bytes[at + 1] > 0x20, bytes[at + 1] != 0x23 { throw Uncommon() }
        }
        while at < bytes.count, bytes[at] != 0x0A {
            if isUncommonByte(at) { throw Uncommon() }
            at += 1
        }
    }

    /// A tab, a carriage return, or one of the line ends that only YAML 1.1 knows (U+0085, U+2028, U+2029).
    func isUncommonByte(_ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x20 { return true }
        if byte < 0x80 { return false }
        guard index + 2 < bytes.count else { return byte == 0xC2 }
        return byte == 0xC2 && bytes[index + 1] == 0x85 || byte == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
    }
}
