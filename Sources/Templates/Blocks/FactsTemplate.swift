import Diagnostics
import DocumentTree

/// ```` ```fakta ````: terms with what they stand for, one a line. `Term: |` is followed by indented lines,
/// each a paragraph of its own. Not YAML, so that a value may begin with braces.
struct FactsTemplate: Sendable {
    struct Item: Sendable {
        var term: TemplateText
        var text: TemplateText
    }
    var items: [Item] = []

    init(_ bytes: [UInt8], _ body: Range<Int>, file: FileID, diagnostics: inout DiagnosticList) {
        func text(_ range: Range<Int>) -> TemplateText {
            let nodes = MustacheParser.parse(
                bytes[range], file: file, offset: range.lowerBound, diagnostics: &diagnostics)
            return TemplateText(
                nodes: nodes, range: SourceRange(file: file, start: range.lowerBound, end: range.upperBound))
        }
        var line = body.lowerBound
        while line < body.upperBound {
            let end = FactsTemplate.endOfLine(bytes, line, body.upperBound)
            var next = end + 1
            defer { line = next }
            guard bytes[line..<end].contains(where: { $0 > 0x20 }) else { continue }
            guard bytes[line] > 0x20, let colon = FactsTemplate.colon(bytes, line, end) else {
                diagnostics.report(.factWithoutTerm, at: SourceRange(file: file, start: line, end: end))
                continue
            }
            var value = FactsTemplate.trimmed(bytes, colon + 1, end)
            if value.count == 1, bytes[value.lowerBound] == UInt8(ascii: "|") {
                let start = min(next, body.upperBound)
                next = FactsTemplate.endOfIndented(bytes, start, body.upperBound)
                value = start..<next
            }
            items.append(Item(term: text(line..<colon), text: text(value)))
        }
    }

    private static func endOfLine(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit, bytes[end] != 0x0A { end += 1 }
        return end
    }

    /// The first colon outside of a tag that is followed by a space or the line's end.
    private static func colon(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var depth = 0
        for index in start..<end {
            switch bytes[index] {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: ":") where depth == 0 && (index + 1 == end || bytes[index + 1] <= 0x20): return index
            default: break
            }
        }
        return nil
    }

    private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Range<Int> {
        var start = start
        var end = end
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    private static func endOfIndented(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var stop = start
        while stop < limit {
            let end = endOfLine(bytes, stop, limit)
            let isBlank = !bytes[stop..<end].contains { $0 > 0x20 }
            guard isBlank || bytes[stop] == 0x20 else { break }
            stop = min(end + 1, limit)
        }
        return stop
    }
}

extension Filler {
    /// A fact that nothing is given for is left out.
    func facts(_ template: FactsTemplate) -> Block? {
        var items: [DefinitionItem] = []
        for item in template.items {
            let paragraphs = lines(item.text)
            guard !paragraphs.isEmpty else { continue }
            items.append(
                DefinitionItem(
                    id: .none, termID: .none, term: inlines(item.term), descriptionID: .none,
                    blocks: paragraphs.map { .paragraph(Paragraph(id: .none, inlines: $0)) }))
        }
        return items.isEmpty ? nil : .definitions(DefinitionList(id: .none, items: items))
    }
}
