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
    /// `> [!mål] Styrelsens mål`, then the words.
    mutating func convertQuote(_ index: Int, in source: inout MarkdownSource, to blocks: inout [Block]) {
        let children = source.tree.children(of: index)
        guard let first = children.first, source.tree.nodes[first].kind == .paragraph,
            let marker = roleMarker(of: first, in: source)
        else {
            var content: [Block] = []
            convertChildren(of: index, in: &source, isInside: true, to: &content)
            if !content.isEmpty { blocks.append(.quote(Quote(id: .none, blocks: content))) }
            return
        }

        // The first paragraph: the marker's line, and what stands on the lines below it.
        let inlines = source.tree.children(of: first)
        let lineEnd = inlines.firstIndex { isBreak(source.tree.nodes[$0].kind) } ?? inlines.count
        let below = Array(inlines[min(lineEnd + 1, inlines.count)...])

        switch BlockRole.named(marker.name) {
        case .paragraph(let role):
            var run = InlineRun()
            convertInlines(Array(inlines[..<lineEnd]), in: &source, to: &run, skipping: marker.length)
            if !below.isEmpty {
                run.appendSpace()
                convertInlines(below, in: &source, to: &run)
            }
            appendParagraph(run.finish(), role: role, to: &blocks)
            if children.count > 1 {
                let line = Int(source.tree.nodes[children[1]].line)
                diagnostics.report(.roleIsOneParagraph, at: source.map.lineRange(line), ["roll": marker.name])
                for child in children.dropFirst() {
                    convertParagraph(
                        source.tree.children(of: child), in: &source, isInside: true, role: role, to: &blocks)
                }
            }
        case .callout(let role):
            var run = InlineRun()
            convertInlines(Array(inlines[..<lineEnd]), in: &source, to: &run, skipping: marker.length)
            var label = run.finish()
            if label.isEmpty { label = [.text(words.callouts.label(marker.name), nil)] }
            var content: [Block] = []
            if !below.isEmpty { convertParagraph(below, in: &source, isInside: true, to: &content) }
            for child in children.dropFirst() {
                convertBlock(child, in: &source, isInside: true, to: &content)
            }
            let paragraph = Paragraph(id: .none, inlines: label, range: label.sourceRange)
            blocks.append(.callout(Callout(id: .none, role: role, label: paragraph, blocks: content)))
        case nil:
            var arguments = ["roll": marker.name]
            if let suggestion = closestMatch(to: marker.name, among: BlockRole.names) {
                arguments["förslag"] = suggestion
            } else {
                arguments["möjliga"] = BlockRole.names.joined(separator: ", ")
            }
            diagnostics.report(
                .unknownRole, at: source.map.lineRange(Int(source.tree.nodes[first].line)), arguments)
            var content: [Block] = []
            convertChildren(of: index, in: &source, isInside: true, to: &content)
            if !content.isEmpty { blocks.append(.quote(Quote(id: .none, blocks: content))) }
        }
    }

    private func appendParagraph(_ inlines: [Inline], role: ParagraphRole, to blocks: inout [Block]) {
        if inlines.isEmpty { return }
        blocks.append(.paragraph(Paragraph(id: .none, role: role, inlines: inlines, range: inlines.sourceRange)))
    }

    private func isBreak(_ kind: MarkdownTree.Kind) -> Bool { kind == .softBreak || kind == .lineBreak }

    /// The name within `[!…]` at the start of a paragraph, and how many bytes of its text it takes.
    private func roleMarker(of paragraph: Int, in source: MarkdownSource) -> (name: String, length: Int)? {
        var words: [UInt8] = []
        for child in source.tree.children(of: paragraph) {
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
