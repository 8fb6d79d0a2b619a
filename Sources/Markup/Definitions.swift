import Diagnostics

/// A line that defines something under a name, `[^1]: …` or `[Status]: …`: cmark takes it out of the text, whether
/// anything refers to it or not.
private struct Definition {
    var isNote: Bool
    /// As names are compared: in lower case, with single spaces.
    var name: String
    /// As it was written.
    var words: String
    /// The name among the text's bytes.
    var label: Range<Int>
    var line: Int
}

extension DocumentBuilder {
    /// Tells definitions that nothing refers to, and a second one of a name: both vanish from the page.
    mutating func reportDefinitions(in map: SourceMap, _ tree: MarkdownTree) {
        let found = definitions(in: map)
        if found.isEmpty { return }
        let used = uses(in: map.bytes, besides: found)
        var seen: [String: Definition] = [:]
        // Bytes that may be parsed once more; nobody has so many of them wrong.
        var budget = 8 << 20
        for definition in found {
            let key = (definition.isNote ? "^" : "") + definition.name
            let first = seen[key]
            if first == nil { seen[key] = definition }
            guard first != nil || !used.contains(key) else { continue }
            // Whether it is one, and stands for something, shows in what becomes of the text under another name.
            budget -= map.bytes.count
            if budget >= 0, !vanishes(definition, map, tree) { continue }
            let place = map.lineRange(definition.line)
            if let first, definition.isNote {
                let notes = map.lineRange(first.line).map { [DiagnosticNote($0, sv: "den första", en: "the first")] } ?? []
                diagnostics.report(.secondFootnote, at: place, ["not": definition.words], notes: notes)
            } else if definition.isNote {
                diagnostics.report(.unusedFootnote, at: place, ["not": definition.words])
            } else {
                diagnostics.report(.unusedDefinition, at: place, ["namn": definition.words])
            }
        }
    }

    /// Lines that may define something; those in code are among them.
    private func definitions(in map: SourceMap) -> [Definition] {
        let bytes = map.bytes
        var found: [Definition] = []
        var line = 1
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            if let definition = definition(bytes, start..<end, line) { found.append(definition) }
            line += 1
            start = end + 1
        }
        return found
    }

    private static func isSignBefore(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"): true
        default: (0x30...0x39).contains(byte)
        }
    }

    private func definition(_ bytes: [UInt8], _ line: Range<Int>, _ number: Int) -> Definition? {
        // Within a quote or an item there are their signs before it.
        var index = line.lowerBound
        while index < line.upperBound, Self.isSignBefore(bytes[index]) { index += 1 }
        guard index < line.upperBound, bytes[index] == UInt8(ascii: "[") else { return nil }
        let isNote = index + 1 < line.upperBound && bytes[index + 1] == UInt8(ascii: "^")
        let start = index + (isNote ? 2 : 1)
        var end = start
        while end < line.upperBound, bytes[end] != UInt8(ascii: "]"), bytes[end] != UInt8(ascii: "[") { end += 1 }
        guard end > start, end + 1 < line.upperBound, bytes[end] == UInt8(ascii: "]"), bytes[end + 1] == UInt8(ascii: ":") else {
            return nil
        }
        return Definition(
            isNote: isNote, name: comparable(bytes[start..<end]), words: String(decoding: bytes[start..<end], as: UTF8.self),
            label: start..<end, line: number)
    }

    /// The names in brackets elsewhere in the text: `[Status]`, `[^1]` as "^1".
    private func uses(in bytes: [UInt8], besides definitions: [Definition]) -> Set<String> {
        let defining = Set(definitions.map { $0.label.lowerBound - ($0.isNote ? 2 : 1) })
        var names = Set<String>()
        for open in bytes.indices where bytes[open] == UInt8(ascii: "[") && !defining.contains(open) {
            guard let close = bytes[open...].prefix(200).firstIndex(of: UInt8(ascii: "]")), close > open + 1 else { continue }
            names.insert(comparable(bytes[(open + 1)..<close]))
        }
        return names
    }

    private func comparable(_ name: ArraySlice<UInt8>) -> String {
        name.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }).map { String(decoding: $0, as: UTF8.self).lowercased() }
            .joined(separator: " ")
    }

    /// Whether a line is taken out of the text without standing for anything: under a name that nothing can refer to
    /// there is as much in the text as before, and the name is not among it.
    private func vanishes(_ definition: Definition, _ map: SourceMap, _ tree: MarkdownTree) -> Bool {
        var bytes = map.bytes
        for index in definition.label { bytes[index] = TypedText.mask }
        let other = parseMarkdown(bytes)
        if other.text.contains(TypedText.mask) { return false }
        return other.references == tree.references
    }
}

extension MarkdownTree {
    /// How many links, pictures and notes the text has.
    fileprivate var references: Int {
        nodes.reduce(0) { $0 + ($1.kind == .link || $1.kind == .image || $1.kind == .footnoteReference ? 1 : 0) }
    }
}
