import Diagnostics
import DocumentTree

extension DocumentBuilder {
    /// The document's number of a text's footnote: given in order of first reference over the whole document.
    mutating func footnoteNumber(_ local: Int32, in source: inout MarkdownSource) -> Int {
        if let number = source.footnotes[local] { return number }
        footnotes.append(nil)
        source.footnotes[local] = footnotes.count
        return footnotes.count
    }

    /// Converts the definitions that a text's references called for. A definition may refer to another one, so
    /// it goes on until none is left.
    mutating func finishFootnotes(of source: inout MarkdownSource) {
        let definitions = source.tree.children(of: 0).filter { source.tree.nodes[$0].kind == .footnoteDefinition }
        var progress = !definitions.isEmpty
        while progress {
            progress = false
            for definition in definitions {
                guard let number = source.footnotes[source.tree.nodes[definition].number],
                    footnotes[number - 1] == nil
                else { continue }
                progress = true
                // Taken before its content is converted, which may refer to itself.
                footnotes[number - 1] = Footnote(id: .none, labelID: .none, number: number, blocks: [])
                var blocks: [Block] = []
                convertChildren(of: definition, in: &source, isInside: true, to: &blocks)
                footnotes[number - 1]?.blocks = blocks
            }
        }
    }

    /// `[^name]` that cmark left as text has no definition.
    mutating func reportUndefinedFootnote(in text: ArraySlice<UInt8>, at range: SourceRange?) {
        var rest = text
        while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
            rest = rest[(open + 1)...]
            guard rest.first == UInt8(ascii: "^"), let close = rest.firstIndex(of: UInt8(ascii: "]")) else { continue }
            let name = rest[(rest.startIndex + 1)..<close]
            if !name.isEmpty, !name.contains(0x20) {
                var place = range
                if let range {
                    let start = Int(range.start) + open - text.startIndex
                    place = SourceRange(file: range.file, start: start, end: start + name.count + 3)
                }
                diagnostics.report(.undefinedFootnote, at: place, ["not": String(decoding: name, as: UTF8.self)])
            }
            rest = rest[(close + 1)...]
        }
    }

    /// cmark drops definitions that nothing refers to, so they are looked for in the text itself.
    mutating func reportUnusedFootnotes(in bytes: [UInt8], map: SourceMap) {
        guard bytes.contains(UInt8(ascii: "^")) else { return }
        var defined: [(name: String, line: Int)] = []
        var used: Set<String> = []
        var isCode = false
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let start = line.firstIndex { $0 != 0x20 } ?? line.endIndex
            if line[start...].starts(with: "```".utf8) || line[start...].starts(with: "~~~".utf8) { isCode.toggle() }
            if isCode { continue }
            for (name, position, end) in footnoteNames(in: line) {
                if position == start, end < line.endIndex, line[end] == UInt8(ascii: ":") {
                    defined.append((name, number + 1))
                } else {
                    used.insert(name)
                }
            }
        }
        for (name, line) in defined where !used.contains(name) {
            diagnostics.report(.unusedFootnote, at: map.lineRange(line), ["not": name])
        }
    }

    /// Each `[^name]` of a line: the name in lower case, where it starts, and where it ends.
    private func footnoteNames(in line: ArraySlice<UInt8>) -> [(String, Int, Int)] {
        var result: [(String, Int, Int)] = []
        var index = line.startIndex
        while index + 2 < line.endIndex {
            if line[index] == UInt8(ascii: "["), line[index + 1] == UInt8(ascii: "^"),
                let close = line[index...].firstIndex(of: UInt8(ascii: "]"))
            {
                let name = String(decoding: line[(index + 2)..<close], as: UTF8.self).lowercased()
                result.append((name, index, close + 1))
                index = close
            }
            index += 1
        }
        return result
    }
}
