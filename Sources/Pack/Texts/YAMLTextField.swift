import Diagnostics
import Inputs

/// A field for prose in a YAML file, by its path as messages and the preview write it: `ärenden[2].text`.
struct YAMLTextField {
    enum Fault: Error {
        /// The schema has no such field there, or the file no such item; what it has.
        case unknown(name: String, possible: [String])
        /// Somebody has written there.
        case taken
        /// The file is written so that the text has to be put in by hand.
        case byHand
    }

    let source: SourceFile
    let root: YAMLNode
    let schema: Schema

    /// The file's bytes with the text in the field; all others are as they were.
    func filled(_ path: String, with text: String) throws(Fault) -> [UInt8] {
        var steps = YAMLTextField.steps(path)
        guard let name = steps.popLast() else { throw .unknown(name: path, possible: schema.fields.all.map(\.name)) }
        var (node, type) = (root, SchemaType.record(schema.fields, short: nil))
        for step in steps { (node, type) = try self.step(step, node, type) }
        guard case .record(let fields, _) = type, case .scalar(.prose)? = fields[name]?.node.type else {
            throw .unknown(name: name, possible: YAMLTextField.texts(of: type))
        }
        guard source.isAsItWas, let pairs = node.pairs, let first = pairs.first, let column = column(of: first) else { throw .byHand }
        let filled: [UInt8]
        if let pair = pairs.first(where: { $0.key.text == name }) {
            filled = try fill(pair, text, column)
        } else {
            let end = endOfLine(Int(node.range.end))
            filled =
                source.bytes[..<end] + Array((ending + String(repeating: " ", count: column) + name + ":").utf8) + block(text, column) + source.bytes[end...]
        }
        guard YAMLTextField.holds(filled, path, text) else { throw .byHand }
        return filled
    }

    private func step(_ step: String, _ node: YAMLNode, _ type: SchemaType) throws(Fault) -> (YAMLNode, SchemaType) {
        switch type {
        case .record(let fields, _):
            guard let field = fields[step] else { throw .unknown(name: step, possible: fields.all.map(\.name)) }
            guard let value = node[step] else { throw .unknown(name: step, possible: node.pairs?.map(\.key.text) ?? []) }
            return (value, field.node.type)
        case .map(_, let value):
            guard let entry = node[step] else { throw .unknown(name: step, possible: node.pairs?.map(\.key.text) ?? []) }
            return (entry, value.type)
        case .list(let item):
            let items = node.items ?? []
            guard let number = Int(step), items.indices.contains(number - 1) else {
                throw .unknown(name: step, possible: items.isEmpty ? [] : ["1–\(items.count)"])
            }
            return (items[number - 1], item.type)
        case .scalar, .reference: throw .unknown(name: step, possible: [])
        }
    }

    /// `a.b[2].c` and `a["b c"]`, taken apart.
    private static func steps(_ path: String) -> [String] {
        path.split { $0 == "." || $0 == "[" || $0 == "]" }.map { $0.hasPrefix("\"") && $0.hasSuffix("\"") ? String($0.dropFirst().dropLast()) : String($0) }
    }

    /// The fields for prose of a record.
    private static func texts(of type: SchemaType) -> [String] {
        guard case .record(let fields, _) = type else { return [] }
        return fields.all.filter { if case .scalar(.prose) = $0.node.type { true } else { false } }.map(\.name)
    }

    /// In the place of nothing, or of what says that something is to be written.
    private func fill(_ pair: YAMLPair, _ text: String, _ column: Int) throws(Fault) -> [UInt8] {
        guard pair.value.isEmpty || pair.value.text == "TODO" else { throw .taken }
        guard let colon = source.bytes[Int(pair.key.range.end)...].firstIndex(of: UInt8(ascii: ":")) else { throw .byHand }
        let end = pair.value.isEmpty ? colon + 1 : Int(pair.value.range.end)
        // A comment on the line belongs to the text that is not there yet.
        guard source.bytes[end..<endOfLine(end)].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { throw .byHand }
        return source.bytes[...colon] + block(text, column) + source.bytes[endOfLine(end)...]
    }

    /// The text as a block, after the colon of its key.
    private func block(_ text: String, _ column: Int) -> [UInt8] {
        let margin = String(repeating: " ", count: column + 2)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
        return Array((" |" + lines.map { ending + ($0.isEmpty ? "" : margin + $0) }.joined()).utf8)
    }

    private var ending: String { source.bytes.endsLinesWithReturn ? "\r\n" : "\n" }

    /// Where a key stands on its line; nil within braces, where no block can stand.
    private func column(of pair: YAMLPair) -> Int? {
        let start = Int(pair.key.range.start)
        guard start <= source.bytes.count else { return nil }
        let line = source.bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        guard source.bytes[line..<start].allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") }) else { return nil }
        return start - line
    }

    private func endOfLine(_ offset: Int) -> Int {
        var end = min(offset, source.bytes.count)
        while end < source.bytes.count, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D { end += 1 }
        return end
    }

    /// Whether the file, read anew, has the text and nothing else in the field.
    private static func holds(_ bytes: [UInt8], _ path: String, _ text: String) -> Bool {
        var sources = SourceSet()
        let file = sources.add(SourceFile(path: "", bytes: bytes))
        var diagnostics = DiagnosticList()
        guard var node = parseYAML(file, in: sources, diagnostics: &diagnostics), !diagnostics.hasErrors else { return false }
        for step in steps(path) {
            guard let next = node[step] ?? Int(step).flatMap({ number in node.items.flatMap { $0.indices.contains(number - 1) ? $0[number - 1] : nil } })
            else { return false }
            node = next
        }
        return node.text?.trimmingLines == text.trimmingLines
    }
}

extension String {
    fileprivate var trimmingLines: Substring {
        var text = Substring(self)
        while text.last?.isNewline == true { text = text.dropLast() }
        return text
    }
}
