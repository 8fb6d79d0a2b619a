import Diagnostics
import DocumentTree
import Style

/// What `[!…]` on the first line of a quote says.
private enum BlockRole {
    case callout(CalloutRole)
    case paragraph(ParagraphRole)

    /// The Swedish names, and the English ones beside them.
    static func named(_ name: String) -> BlockRole? {
        switch name.lowercased() {
        case "mål", "goal": .callout(.goal)
        case "beslut", "decision": .callout(.decision)
        case "medskick", "request": .callout(.request)
        case "viktigt", "important", "notera", "notice": .callout(.notice)
        case "överrad", "eyebrow": .paragraph(.eyebrow)
        case "underrubrik", "subtitle": .paragraph(.subtitle)
        case "ingress", "lead": .paragraph(.lead)
        case "not", "note": .paragraph(.note)
        case "underskrift", "signature": .paragraph(.signature)
        default: nil
        }
    }

    static let names = [
        "mål", "beslut", "medskick", "viktigt", "notera", "överrad", "underrubrik", "ingress", "not", "underskrift",
    ]
}

extension DocumentBuilder {
    /// A quote; or, when its first line begins with `[!roll]`, a block of that kind:
    /// `> [!mål] Styrelsens mål`, then the words. A line below that begins in the same way begins a block of its own.
    mutating func convertQuote(_ index: Int, in source: inout MarkdownSource, to blocks: inout [Block]) {
        let marked = markedBlocks(source.tree.children(of: index), in: source)
        guard !marked.isEmpty else { return convertPlainQuote(index, in: &source, to: &blocks) }
        for block in marked {
            switch BlockRole.named(block.marker.name) {
            case .paragraph(let role): convert(block, role, in: &source, to: &blocks)
            case .callout(let role): convert(block, role, in: &source, to: &blocks)
            case nil:
                reportUnknown(block, in: source)
                if marked.count == 1 { convertPlainQuote(index, in: &source, to: &blocks) }
            }
        }
    }

    private mutating func convertPlainQuote(_ index: Int, in source: inout MarkdownSource, to blocks: inout [Block]) {
        var content: [Block] = []
        convertChildren(of: index, in: &source, isInside: true, to: &content)
        if !content.isEmpty { blocks.append(.quote(Quote(id: .none, blocks: content))) }
    }

    /// A paragraph of its own look: all of its words.
    private mutating func convert(_ block: MarkedBlock, _ role: ParagraphRole, in source: inout MarkdownSource, to blocks: inout [Block]) {
        var run = InlineRun()
        convertInlines(block.line, in: &source, to: &run, skipping: block.marker.length)
        if !block.below.isEmpty {
            run.appendSpace()
            convertInlines(block.below, in: &source, to: &run)
        }
        appendParagraph(run.finish(), role: role, to: &blocks)
        guard let next = block.blocks.first else { return }
        let line = Int(source.tree.nodes[next].line)
        diagnostics.report(.roleIsOneParagraph, at: source.map.lineRange(line), ["roll": block.marker.name])
        for child in block.blocks {
            convertParagraph(source.tree.children(of: child), in: &source, isInside: true, role: role, to: &blocks)
        }
    }

    /// A box: what stands on the marker's line is its label, and the rest its words. Where there is no rest, the line is its words.
    private mutating func convert(_ block: MarkedBlock, _ role: CalloutRole, in source: inout MarkdownSource, to blocks: inout [Block]) {
        var run = InlineRun()
        convertInlines(block.line, in: &source, to: &run, skipping: block.marker.length)
        var label = run.finish()
        var content: [Block] = []
        if block.below.isEmpty, block.blocks.isEmpty {
            appendParagraph(label, role: .body, to: &content)
            label = []
        }
        if label.isEmpty { label = [.text(words.callouts.label(block.marker.name), nil)] }
        if !block.below.isEmpty { convertParagraph(block.below, in: &source, isInside: true, to: &content) }
        for child in block.blocks { convertBlock(child, in: &source, isInside: true, to: &content) }
        let paragraph = Paragraph(id: .none, inlines: label, range: label.sourceRange)
        blocks.append(.callout(Callout(id: .none, role: role, label: paragraph, blocks: content)))
    }

    private mutating func reportUnknown(_ block: MarkedBlock, in source: MarkdownSource) {
        var arguments = ["roll": block.marker.name]
        if let suggestion = closestMatch(to: block.marker.name, among: BlockRole.names) {
            arguments["förslag"] = suggestion
        } else {
            arguments["möjliga"] = BlockRole.names.joined(separator: ", ")
        }
        let line = Int(source.tree.nodes[block.paragraph].line) + block.lineOfParagraph
        diagnostics.report(.unknownRole, at: source.map.lineRange(line), arguments)
    }

    /// What begins with a marker within a quote.
    private struct MarkedBlock {
        var marker: (name: String, length: Int)
        /// The paragraph that its marker stands in, and on which line of it, from 0.
        var paragraph: Int
        var lineOfParagraph: Int
        /// Inlines of the marker's line, and of the lines below it.
        var line: [Int]
        var below: [Int]
        /// The blocks after its paragraph.
        var blocks: [Int] = []
    }

    /// The children of a quote by their markers; none where the first line has none.
    private func markedBlocks(_ children: [Int], in source: MarkdownSource) -> [MarkedBlock] {
        var result: [MarkedBlock] = []
        for child in children {
            let found = source.tree.nodes[child].kind == .paragraph ? markedLines(of: child, in: source) : []
            if !found.isEmpty {
                result.append(contentsOf: found)
            } else if result.isEmpty {
                return []
            } else {
                result[result.count - 1].blocks.append(child)
            }
        }
        return result
    }

    /// The stretches of a paragraph that each begin with a marker; none where the first line has none.
    private func markedLines(of paragraph: Int, in source: MarkdownSource) -> [MarkedBlock] {
        let inlines = source.tree.children(of: paragraph)
        var result: [MarkedBlock] = []
        for (number, line) in inlines.split(omittingEmptySubsequences: false, whereSeparator: { isBreak(source.tree.nodes[$0].kind) }).enumerated() {
            if let marker = roleMarker(line, in: source) {
                result.append(MarkedBlock(marker: marker, paragraph: paragraph, lineOfParagraph: number, line: Array(line), below: []))
            } else if result.isEmpty {
                return []
            } else {
                let last = result.count - 1
                if !result[last].below.isEmpty { result[last].below.append(inlines[line.startIndex - 1]) }
                result[last].below.append(contentsOf: line)
            }
        }
        return result
    }

    private func appendParagraph(_ inlines: [Inline], role: ParagraphRole, to blocks: inout [Block]) {
        if inlines.isEmpty { return }
        blocks.append(.paragraph(Paragraph(id: .none, role: role, inlines: inlines, range: inlines.sourceRange)))
    }

    private func isBreak(_ kind: MarkdownTree.Kind) -> Bool { kind == .softBreak || kind == .lineBreak }

    /// The name within `[!…]` at the start of a line, and how many bytes of its text it takes.
    private func roleMarker(_ line: ArraySlice<Int>, in source: MarkdownSource) -> (name: String, length: Int)? {
        var words: [UInt8] = []
        for child in line {
            let node = source.tree.nodes[child]
            guard node.kind == .text, words.count < 80 else { break }
            words.append(contentsOf: source.tree.bytes(node.literal).prefix(80))
        }
        guard words.starts(with: "[!".utf8), let end = words.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let name = String(decoding: words[2..<end], as: UTF8.self)
        return (name, end + 1)
    }
}

extension CalloutWords {
    /// What stands above a block that has no label of its own.
    fileprivate func label(_ name: String) -> String {
        switch name.lowercased() {
        case "mål", "goal": goal
        case "beslut", "decision": decision
        case "medskick", "request": request
        case "viktigt", "important": important
        default: notice
        }
    }
}
