import Diagnostics
import Inputs

/// Reads the YAML of fenced blocks and front matter: keys held against those that are known, scalars taken
/// as expressions or as Mustache, with places in the template.
struct BlockReader {
    let file: FileID
    /// The whole file, so that a scalar's own bytes can be found again behind its quotes.
    let bytes: [UInt8]
    var diagnostics = DiagnosticList()

    init(file: FileID, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    /// The pairs of a mapping, with those reported whose keys are not `known`. nil when it is no mapping.
    mutating func pairs(_ node: YAMLNode, known: [String]) -> [YAMLPair]? {
        guard let pairs = node.pairs else {
            diagnostics.report(.blockNotMapping, at: node.range, ["kända": known.joined(separator: ", ")])
            return nil
        }
        for pair in pairs where !known.contains(pair.key.text) {
            let suggestion = closestMatch(to: pair.key.text, among: known)
            let words = suggestion.map { ["förslag": $0] } ?? ["kända": known.joined(separator: ", ")]
            diagnostics.report(
                .unknownBlockKey, at: pair.key.range, words.merging(["namn": pair.key.text]) { first, _ in first },
                replacement: suggestion)
        }
        return pairs
    }

    mutating func required(_ key: String, _ node: YAMLNode) -> YAMLNode? {
        if let value = node[key], !value.isEmpty { return value }
        diagnostics.report(.missingBlockKey, at: node.range, ["namn": key])
        return nil
    }

    mutating func list(_ node: YAMLNode) -> [YAMLNode] {
        if let items = node.items { return items }
        if !node.isEmpty { diagnostics.report(.blockNotList, at: node.range) }
        return []
    }

    /// Keys that the template's writer chooses.
    mutating func mapping(_ node: YAMLNode?) -> [YAMLPair] {
        guard let node else { return [] }
        if let pairs = node.pairs { return pairs }
        diagnostics.report(.blockNotMapping, at: node.range)
        return []
    }

    mutating func string(_ node: YAMLNode) -> String? {
        if let text = node.text { return text }
        diagnostics.report(.blockNotText, at: node.range)
        return nil
    }

    mutating func expression(_ node: YAMLNode) -> Expression? {
        guard let text = string(node) else { return nil }
        let (slice, offset) = source(of: text, node)
        return ExpressionParser.parse(slice, file: file, offset: offset, diagnostics: &diagnostics)
    }

    mutating func expression(_ node: YAMLNode?) -> Expression? {
        guard let node else { return nil }
        return expression(node)
    }

    mutating func text(_ node: YAMLNode) -> TemplateText? {
        guard let text = string(node) else { return nil }
        let (slice, offset) = source(of: text, node)
        let nodes = MustacheParser.parse(slice, file: file, offset: offset, diagnostics: &diagnostics)
        return TemplateText(nodes: nodes, range: node.range)
    }

    mutating func flag(_ node: YAMLNode?) -> Bool? {
        guard let node else { return nil }
        switch node.text {
        case "ja": return true
        case "nej": return false
        default:
            diagnostics.report(.blockNotYesNo, at: node.range)
            return nil
        }
    }

    mutating func integer(_ node: YAMLNode?, in allowed: ClosedRange<Int>) -> Int? {
        guard let node else { return nil }
        if let text = node.text, let number = Int(text), allowed.contains(number) { return number }
        diagnostics.report(
            .blockNotInteger, at: node.range,
            ["minst": String(allowed.lowerBound), "högst": String(allowed.upperBound)])
        return nil
    }

    /// One of the names of an enumeration.
    mutating func choice<Choice: CaseIterable & RawRepresentable>(_ node: YAMLNode?, _: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let node else { return nil }
        let text = node.text ?? ""
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        diagnostics.report(
            .unknownChoice, at: node.range, ["namn": text, "kända": known.joined(separator: ", ")],
            replacement: closestMatch(to: text, among: known))
        return nil
    }

    /// A scalar's bytes where they stand in the file, or, where quoting or folding changed them, its text at
    /// the scalar's start.
    private func source(of text: String, _ node: YAMLNode) -> (ArraySlice<UInt8>, Int) {
        let isQuoted = node.scalar?.style == .doubleQuoted || node.scalar?.style == .singleQuoted
        let start = Int(node.range.start) + (isQuoted ? 1 : 0)
        let end = start + text.utf8.count
        if start >= 0, end <= bytes.count, bytes[start..<end].elementsEqual(text.utf8) {
            return (bytes[start..<end], start)
        }
        return (ArraySlice(Array(text.utf8)), Int(node.range.start))
    }
}
