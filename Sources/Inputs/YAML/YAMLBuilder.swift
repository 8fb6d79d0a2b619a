import CYAML
import Diagnostics

/// Builds the tree from libyaml's events, by recursive descent as deep as the limit allows.
struct YAMLBuilder {
    /// What is wrong in a text that can be read for all that.
    var diagnostics = DiagnosticList()
    /// Why reading stopped.
    private(set) var fault: Fault?
    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: FileID
    private let base: Int
    private let limits: YAMLLimits
    private var offsets: ByteOffsets
    private let parser: YAMLEvents
    private var depth = 0
    private var nodes = 0
    private var repeated = 0
    /// What `*name` can repeat.
    var anchors: [String: (node: YAMLNode, size: Int)] = [:]
    /// Where the previous node ended, for the range of collections.
    private var lastEnd = 0

    /// Reading cannot go on.
    struct Fault: Error {
        var diagnostic: Diagnostic
        /// The text around it may be sound; false when the file as such is too much.
        var isOfOnePlace = true
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, file: FileID, base: Int, isASCII: Bool, limits: YAMLLimits) {
        self.bytes = bytes
        self.file = file
        self.base = base
        self.limits = limits
        offsets = ByteOffsets(bytes, isASCII: isASCII)
        parser = YAMLEvents(bytes)
    }

    mutating func document() -> YAMLNode? {
        do throws(Fault) {
            return try stream()
        } catch {
            fault = error
            return nil
        }
    }

    private mutating func stream() throws(Fault) -> YAMLNode {
        try next()  // stream start
        try next()
        guard parser.type == YAML_DOCUMENT_START_EVENT else {
            return YAMLNode(.scalar(YAMLScalar("", .plain)), at: range(0, 0))
        }
        try next()
        let root = try node()
        try next()  // document end
        try next()
        if parser.type == YAML_DOCUMENT_START_EVENT {
            throw Fault(diagnostic: Diagnostic(.severalDocuments, at: eventRange()), isOfOnePlace: false)
        }
        return root
    }

    private mutating func next() throws(Fault) {
        guard parser.advance() else {
            let problem = parser.problem
            let offset = offsets.offset(ofCharacter: problem.index)
            let context = problem.contextIndex.map { offsets.offset(ofCharacter: $0) }
            throw Fault(diagnostic: syntaxDiagnostic(problem, bytes, at: offset, context: context) { range($0, $1) })
        }
    }

    private func range(_ start: Int, _ end: Int) -> SourceRange {
        SourceRange(file: file, start: base + start, end: base + end)
    }

    private mutating func eventRange() -> SourceRange {
        let (start, end) = eventBounds()
        return range(start, end)
    }

    private mutating func eventBounds() -> (Int, Int) {
        let start = offsets.offset(ofCharacter: parser.startIndex)
        return (start, max(start, offsets.offset(ofCharacter: parser.endIndex)))
    }

    /// The node that the current event starts; leaves the parser at the node's last event.
    private mutating func node() throws(Fault) -> YAMLNode {
        if parser.hasTag {
            throw Fault(diagnostic: Diagnostic(.tag, at: eventRange()))
        }
        nodes += 1
        if nodes > limits.nodes {
            throw Fault(
                diagnostic: Diagnostic(.tooManyNodes, at: eventRange(), ["antal": String(limits.nodes)]), isOfOnePlace: false)
        }
        let before = nodes
        let anchor = parser.anchor
        let result: YAMLNode
        switch parser.type {
        case YAML_SCALAR_EVENT: result = scalar()
        case YAML_SEQUENCE_START_EVENT: result = try nested { (builder) throws(Fault) in try builder.sequence() }
        case YAML_MAPPING_START_EVENT: result = try nested { (builder) throws(Fault) in try builder.mapping() }
        default: return try alias(anchor)
        }
        if let anchor { anchors[anchor] = (result, nodes - before + 1) }
        return result
    }

    private mutating func nested(_ body: (inout YAMLBuilder) throws(Fault) -> YAMLNode) throws(Fault) -> YAMLNode {
        depth += 1
        defer { depth -= 1 }
        if depth > limits.depth {
            throw Fault(
                diagnostic: Diagnostic(.tooDeep, at: eventRange(), ["antal": String(limits.depth)]), isOfOnePlace: false)
        }
        return try body(&self)
    }

    private mutating func scalar() -> YAMLNode {
        var (start, end) = eventBounds()
        let style = parser.scalarStyle
        if style == .literal || style == .folded {
            // libyaml's mark stands on the line after the block.
            while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
        }
        if style != .plain || start < end {
            lastEnd = end
        } else if start > 0, bytes[start - 1] == 0x2D {
            // An empty item of a list: show its hyphen.
            start -= 1
        }
        if style == .plain {
            checkLostText(after: end)
            checkSwallowedItem(start, end)
        }
        let text = parser.scalarText
        if style == .doubleQuoted { checkEscapes(text, at: range(start, end)) }
        return YAMLNode(.scalar(YAMLScalar(text, style)), at: range(start, end))
    }

    /// `plats: Sal #3` ends at `Sal`. A comment that is meant has a space after its sign.
    private mutating func checkLostText(after end: Int) {
        var start = end
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        guard start > end, start + 1 < bytes.count, bytes[start] == 0x23, bytes[start + 1] > 0x20, bytes[start + 1] != 0x23
        else { return }
        var last = start
        while last < bytes.count, bytes[last] != 0x0A, bytes[last] != 0x0D { last += 1 }
        let text = String(decoding: bytes[start..<last], as: UTF8.self)
        diagnostics.report(.lostText, at: range(start, last), ["text": text])
    }

    /// An item that is indented more than those before it becomes a part of their text: “Styrelsen - Core Team”.
    private mutating func checkSwallowedItem(_ start: Int, _ end: Int) {
        var index = start
        while index < end {
            guard bytes[index] == 0x0A else {
                index += 1
                continue
            }
            while index < end, bytes[index] <= 0x20 { index += 1 }
            guard index + 1 < end, bytes[index] == 0x2D, bytes[index + 1] == 0x20 else { continue }
            var last = index
            while last < end, bytes[last] != 0x0A, bytes[last] != 0x0D { last += 1 }
            diagnostics.report(.indentation, at: range(index, last))
            return
        }
    }

    /// "C:\\budget" with one backslash holds a backspace that nobody meant.
    private mutating func checkEscapes(_ text: String, at range: SourceRange) {
        for scalar in text.unicodeScalars {
            if scalar == "\u{FFFD}" {
                diagnostics.report(.lostLetter, at: range)
                return
            }
            guard HiddenCharacter.isHidden(scalar.value) || HiddenCharacter.isReserved(scalar.value) || scalar == "\r" else { continue }
            diagnostics.report(.controlCharacter, at: range, ["tecken": HiddenCharacter.name(scalar.value)])
            return
        }
    }

    private mutating func sequence() throws(Fault) -> YAMLNode {
        let (start, firstEnd) = eventBounds()
        let isFlow = parser.isFlow
        lastEnd = firstEnd
        var items: [YAMLNode] = []
        try next()
        while parser.type != YAML_SEQUENCE_END_EVENT {
            items.append(try node())
            try next()
        }
        return YAMLNode(.sequence(items), at: range(start, collectionEnd(isFlow)))
    }

    private mutating func mapping() throws(Fault) -> YAMLNode {
        let (start, firstEnd) = eventBounds()
        let isFlow = parser.isFlow
        lastEnd = firstEnd
        var pairs: [YAMLPair] = []
        var seen = KeyIndex()
        var split: SplitText?
        try next()
        while parser.type != YAML_MAPPING_END_EVENT {
            let keyNode = try node()
            guard let text = keyNode.text else {
                throw Fault(diagnostic: keyFault(keyNode.range))
            }
            let key = YAMLPair.Key(text, at: keyNode.range)
            try next()
            let value = try node()
            try next()
            if isFlow, let last = pairs.last, continuesText(key, value) {
                split = SplitText(start: split?.start ?? last.value.range, end: key.range)
                continue
            }
            report(split)
            split = nil
            if text == "<<" {
                diagnostics.report(.mergeKey, at: key.range)
            } else if let first = seen.insert(text, pairs) {
                diagnostics.report(
                    .duplicateKey, at: key.range, ["nyckel": text],
                    notes: [DiagnosticNote(pairs[first].key.range, sv: "först här", en: "first here")])
            } else {
                pairs.append(YAMLPair(key: key, value: value))
            }
        }
        report(split)
        return YAMLNode(.mapping(pairs), at: range(start, collectionEnd(isFlow)))
    }

    /// `text: {{namn}}` is a group within a group to YAML.
    private func keyFault(_ key: SourceRange) -> Diagnostic {
        let start = Int(key.start) - base
        guard start > 0, bytes[start] == 0x7B, bytes[start - 1] == 0x7B else { return Diagnostic(.keyIsNotText, at: key) }
        return Diagnostic(.bracesNeedQuotes, at: range(start - 1, start + 1))
    }

    /// `{2024: 1 849 992,40}` and `{hjälp: Mål, medel}` are two pairs to YAML, the second without a colon.
    private struct SplitText {
        var start: SourceRange
        var end: SourceRange
    }

    private func continuesText(_ key: YAMLPair.Key, _ value: YAMLNode) -> Bool {
        // A key that an alias repeats stands elsewhere, and after a slip even outside of these bytes.
        guard value.isEmpty, Int(key.range.end) > base else { return false }
        var offset = Int(key.range.end) - base
        while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x0D { offset += 1 }
        return offset >= bytes.count || bytes[offset] != 0x3A
    }

    private mutating func report(_ split: SplitText?) {
        guard let split else { return }
        let place = SourceRange(file: file, start: Int(split.start.start), end: Int(split.end.end))
        let within = (Int(place.start) - base..<Int(place.end) - base).clamped(to: 0..<bytes.count)
        let text = String(decoding: bytes[within], as: UTF8.self)
        var arguments = ["text": text]
        let groups = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
        if let first = groups.first, (1...3).contains(first.count), groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        {
            arguments["tusental"] = groups.joined(separator: " ")
            arguments["decimal"] = ""
        } else {
            arguments["enbart"] = ""
        }
        diagnostics.report(.commaInBraces, at: place, arguments)
    }

    private mutating func collectionEnd(_ isFlow: Bool) -> Int {
        if isFlow { lastEnd = eventBounds().1 }
        return lastEnd
    }

    private mutating func alias(_ name: String?) throws(Fault) -> YAMLNode {
        let place = eventBounds()
        lastEnd = place.1
        guard parser.type == YAML_ALIAS_EVENT, let name, let (target, size) = anchors[name] else {
            throw Fault(diagnostic: Diagnostic(.unknownAnchor, at: range(place.0, place.1), ["namn": name ?? ""]))
        }
        // Counted as if written out, so that aliases of aliases cannot grow without bound.
        repeated += size
        nodes += size
        if repeated > limits.repeated || nodes > limits.nodes {
            throw Fault(
                diagnostic: Diagnostic(.tooMuchRepeated, at: range(place.0, place.1), ["antal": String(limits.repeated)]),
                isOfOnePlace: false)
        }
        return target
    }
}
