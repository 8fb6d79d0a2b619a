import Diagnostics
import DocumentTree
import Inputs
import Templates

extension DocumentBuilder {
    private func insertion(_ index: Int) -> Insertion? {
        insertions.indices.contains(index) ? insertions[index] : nil
    }

    /// The insertions of a paragraph that holds nothing else, when all of them are prose or blocks.
    func loneInsertions(_ children: [Int], in source: MarkdownSource) -> [Int]? {
        var found: [Int] = []
        for child in children {
            let node = source.tree.nodes[child]
            if node.kind == .softBreak { continue }
            guard node.kind == .text, isLone(source.tree.bytes(node.literal), &found) else { return nil }
        }
        return found.isEmpty ? nil : found
    }

    /// The same, for a text alone.
    func loneInsertions(_ text: ArraySlice<UInt8>) -> [Int]? {
        var found: [Int] = []
        return isLone(text, &found) && !found.isEmpty ? found : nil
    }

    private func isLone(_ text: ArraySlice<UInt8>, _ found: inout [Int]) -> Bool {
        var isLone = true
        Markers.forEachPart(of: text) { part in
            switch part {
            case .text(let bytes): if bytes.contains(where: { $0 != 0x20 }) { isLone = false }
            case .insertion(let index):
                switch insertion(index)?.kind {
                case .text?, .figure?: isLone = false
                case .prose?, .block?, nil: break
                }
                found.append(index)
            }
        }
        return isLone
    }

    /// Puts the blocks of an insertion where its marker stands alone.
    mutating func splice(_ index: Int, isInside: Bool, to blocks: inout [Block]) {
        switch insertion(index)?.kind {
        case .prose(let prose, let file)?:
            guard var source = parse(prose, file: file) else { return }
            proseDepth += 1
            convertChildren(of: 0, in: &source, isInside: isInside, to: &blocks)
            finishFootnotes(of: &source)
            proseDepth -= 1
        case .block(let block)?:
            resolve(block, isInside: isInside, to: &blocks)
        case .text?, .figure?, nil:
            break
        }
    }

    /// Puts an insertion within a sentence.
    mutating func appendInsertion(_ index: Int, to run: inout InlineRun) {
        guard let insertion = insertion(index) else { return }
        switch insertion.kind {
        case .text(let text, let range):
            run.append(cleaned(text.utf8), at: range ?? insertion.tag)
        case .figure(let figure):
            run.append(figure, at: figure.place.range ?? insertion.tag)
        case .prose(let prose, let file):
            appendProse(prose, file: file, to: &run)
        case .block:
            diagnostics.report(.blockInSentence, at: insertion.tag)
        }
    }

    private mutating func appendProse(_ prose: Prose, file: FileID?, to run: inout InlineRun) {
        guard var source = parse(prose, file: file) else { return }
        proseDepth += 1
        defer { proseDepth -= 1 }
        let blocks = source.tree.children(of: 0).filter { source.tree.nodes[$0].kind != .footnoteDefinition }
        if blocks.count > 1 || blocks.contains(where: { source.tree.nodes[$0].kind != .paragraph }) {
            let line = blocks.count > 1 ? source.tree.nodes[blocks[1]].line : source.tree.nodes[blocks[0]].line
            diagnostics.report(.blocksInSentence, at: source.map.lineRange(Int(line)), ["tagg": "{{{…}}}"])
        }
        for (number, block) in blocks.enumerated() {
            if number > 0 { run.appendLineBreak() }
            appendInlines(ofBlock: block, in: &source, to: &run)
        }
        finishFootnotes(of: &source)
    }

    /// The words of a block that cannot be one here, run together.
    private mutating func appendInlines(
        ofBlock block: Int, in source: inout MarkdownSource, to run: inout InlineRun
    ) {
        let node = source.tree.nodes[block]
        switch node.kind {
        case .paragraph, .heading, .tableCell:
            convertInlines(source.tree.children(of: block), in: &source, to: &run)
        case .codeBlock, .htmlBlock:
            run.append(cleaned(source.tree.bytes(node.literal)), at: source.map.lineRange(Int(node.line)))
        default:
            for (number, child) in source.tree.children(of: block).enumerated() {
                if number > 0 { run.appendLineBreak() }
                // A list that cannot be one is still seen to be one.
                if node.kind == .list {
                    let sign = node.number < 0 ? "• " : "\(Int(node.number) + number). "
                    run.append(sign.utf8, at: nil)
                }
                appendInlines(ofBlock: child, in: &source, to: &run)
            }
        }
    }

    /// Text with markers put in, where no inlines can stand: code, destinations, titles.
    func plainText(
        _ bytes: ArraySlice<UInt8>, markers: MarkerMeaning = .insertions, keepLines: Bool = false
    ) -> String {
        guard bytes.contains(0xEE) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        Markers.forEachPart(of: bytes) { part in
            switch part {
            case .text(let text): result.append(contentsOf: text)
            case .insertion(let index):
                if case .figures(let figures) = markers {
                    if figures.indices.contains(index) { result.append(contentsOf: cleaned(figures[index].text.utf8)) }
                    return
                }
                switch insertion(index)?.kind {
                case .text(let text, _)?: result.append(contentsOf: cleaned(text.utf8, keepLines: keepLines))
                case .figure(let figure)?: result.append(contentsOf: cleaned(figure.text.utf8, keepLines: keepLines))
                case .prose(let prose, _)?:
                    result.append(contentsOf: cleaned(prose.markdown.utf8, keepLines: keepLines))
                default: break
                }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Data as text: line ends and tabs are spaces, other control characters and the marker's own are dropped.
    func cleaned(_ text: some Sequence<UInt8>, keepLines: Bool = false) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text {
            switch byte {
            case 0x0A where keepLines: result.append(byte)
            case 0x09, 0x0A, 0x0D: result.append(0x20)
            case 0..<0x20, 0x7F: break
            default: result.append(byte)
            }
        }
        if result.contains(0xEE) {
            var plain: [UInt8] = []
            Markers.forEachPart(of: result[...]) { part in
                if case .text(let text) = part { plain.append(contentsOf: text) }
            }
            return plain
        }
        return result
    }
}
