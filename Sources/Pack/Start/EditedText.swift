import Diagnostics
import Inputs

/// A file of the user's in which some values are taken out; everything else stays as it was typed.
struct EditedText {
    private let bytes: [UInt8]
    private var cuts: [Range<Int>] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Takes out the values of what is of one meeting alone. Their keys stay, so that whoever fills in the file sees them; and
    /// so does what is taken from a ledger, which the next meeting has a new one of.
    ///
    /// - Parameter isLapsed: all of the group is of one meeting.
    mutating func empty(_ node: YAMLNode, by fields: SchemaFields, isLapsed: Bool = false) {
        for pair in node.pairs ?? [] {
            guard let field = fields[pair.key.text] else { continue }
            let isLapsed = isLapsed || lapses(field.node)
            if isLink(pair.value, field.node) {
                // What somebody typed beside it was of that meeting too.
                for inner in pair.value.pairs ?? [] where isLapsed && !InputLink.keys.contains(inner.key.text) { cut(after: inner, in: pair.value) }
            } else if case .record(let inner, _) = field.node.type, !isLapsed || holdsLink(pair.value, inner) {
                empty(pair.value, by: inner, isLapsed: isLapsed)
            } else if isLapsed {
                cut(after: pair, in: node)
            }
        }
    }

    private func isLink(_ node: YAMLNode, _ schema: SchemaNode) -> Bool { InputLink.isPossible(schema.role?.role) && node["ur"] != nil }

    private func holdsLink(_ node: YAMLNode, _ fields: SchemaFields) -> Bool {
        (node.pairs ?? []).contains { pair in
            guard let field = fields[pair.key.text] else { return false }
            if isLink(pair.value, field.node) { return true }
            if case .record(let inner, _) = field.node.type { return holdsLink(pair.value, inner) }
            return false
        }
    }

    /// Whether a value is of one meeting alone. A group goes with a part that it may not be without.
    private func lapses(_ node: SchemaNode) -> Bool {
        if node.isOfOneMeeting || node.role.map({ EditedText.rolesOfOneMeeting.contains($0.role) }) ?? false { return true }
        guard case .record(let fields, _) = node.type else { return false }
        return fields.all.contains { $0.isRequired && lapses($0.node) }
    }

    /// Sums as another system stated them, and explanations of what had changed since the meeting before.
    private static let rolesOfOneMeeting: Set<Role> = [.stated, .statedAgainstTarget, .statedDifference, .changes]

    private mutating func cut(after pair: YAMLPair, in node: YAMLNode) {
        // Within braces, what stands between commas cannot be taken out alone.
        let start = Int(node.range.start)
        guard bytes.indices.contains(start), bytes[start] != UInt8(ascii: "{"), !pair.value.isEmpty else { return }
        guard let colon = bytes[Int(pair.key.range.end)...].firstIndex(of: UInt8(ascii: ":")) else { return }
        let end = min(bytes.count, Int(pair.value.range.end))
        if colon + 1 < end { cuts.append(colon + 1..<end) }
    }

    var result: [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for cut in cuts.sorted(by: { $0.lowerBound < $1.lowerBound }) where cut.lowerBound >= position {
            result += bytes[position..<cut.lowerBound]
            position = cut.upperBound
        }
        return result + bytes[position...]
    }
}

/// A key of the first level of a file with all that belongs to it.
struct YAMLBlock {
    var key: String
    /// Comments and blank lines above the key.
    var head: String
    /// From the key to the end of its value, whole lines.
    var body: String

    static func all(in source: SourceFile, _ root: YAMLNode?) -> [YAMLBlock] {
        let bytes = source.bytes
        var lines: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            lines.append(start..<index + 1)
            start = index + 1
        }
        if start < bytes.count { lines.append(start..<bytes.count) }
        func text(_ range: Range<Int>) -> String {
            let words = range.map { String(decoding: bytes[lines[$0]], as: UTF8.self) }.joined()
            return words.isEmpty || words.hasSuffix("\n") ? words : words + "\n"
        }
        func isComment(_ line: Int) -> Bool {
            let first = bytes[lines[line]].first { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }
            return first == nil || first == 0x0A || first == UInt8(ascii: "#")
        }
        let pairs = root?.pairs ?? []
        let keys = pairs.compactMap { pair in lines.firstIndex { $0.contains(Int(pair.key.range.start)) } }
        guard keys.count == pairs.count else { return [] }
        var blocks: [YAMLBlock] = []
        var from = 0
        for (index, pair) in pairs.enumerated() {
            let line = keys[index]
            var end = index + 1 < keys.count ? keys[index + 1] : lines.count
            // What stands above the next key is that one's.
            if index + 1 < keys.count { while end > line + 1, isComment(end - 1) { end -= 1 } }
            blocks.append(YAMLBlock(key: pair.key.text, head: text(from..<line), body: text(line..<end)))
            from = end
        }
        return blocks
    }
}
