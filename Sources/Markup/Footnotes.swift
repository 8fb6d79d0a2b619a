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
                if blocks.isEmpty {
                    diagnostics.report(
                        .invisibleText, at: source.map.lineRange(Int(source.tree.nodes[definition].line)), InvisiblePart.footnote.arguments)
                }
                footnotes[number - 1]?.blocks = blocks
            }
        }
    }
}
