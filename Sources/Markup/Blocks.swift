import Diagnostics
import DocumentTree
import Templates

extension DocumentBuilder {
    /// The blocks inside a node. `isInside`: within a list, a quote or a note, where no heading stands.
    mutating func convertChildren(
        of node: Int, in source: inout MarkdownSource, isInside: Bool, to blocks: inout [Block]
    ) {
        for child in source.tree.children(of: node) {
            convertBlock(child, in: &source, isInside: isInside, to: &blocks)
        }
    }

    mutating func convertBlock(
        _ index: Int, in source: inout MarkdownSource, isInside: Bool, to blocks: inout [Block]
    ) {
        let node = source.tree.nodes[index]
        switch node.kind {
        case .paragraph:
            convertParagraph(source.tree.children(of: index), in: &source, isInside: isInside, to: &blocks)
        case .heading:
            convertHeading(index, in: &source, isInside: isInside, to: &blocks)
        case .list:
            convertList(index, in: &source, to: &blocks)
        case .quote:
            convertQuote(index, in: &source, to: &blocks)
        case .codeBlock:
            checkFence(node, in: source)
            var text = plainText(source.tree.bytes(node.literal), markers: source.markers, keepLines: true)
            if text.hasSuffix("\n") { text.removeLast() }
            blocks.append(.code(CodeBlock(id: .none, text: text)))
        case .htmlBlock:
            convertHTMLBlock(node, in: &source, to: &blocks)
        case .thematicBreak:
            blocks.append(.thematicBreak(.none))
        case .table:
            convertTable(index, in: &source, to: &blocks)
        case .footnoteDefinition:
            // Converted when the text is done, see Footnotes.swift.
            break
        default:
            break
        }
    }

    /// A paragraph, or the blocks that it stands for when it holds nothing but markers of prose and blocks.
    mutating func convertParagraph(
        _ children: [Int], in source: inout MarkdownSource, isInside: Bool, role: ParagraphRole = .body,
        to blocks: inout [Block]
    ) {
        if source.isTemplate, role == .body, let lone = loneInsertions(children, in: source) {
            for insertion in lone { splice(insertion, isInside: isInside, to: &blocks) }
            return
        }
        if role == .body, let images = loneImages(children, in: source) {
            for image in images { convertImage(image, in: &source, to: &blocks) }
            return
        }
        let inlines = convertInlines(children, in: &source)
        if !inlines.isEmpty {
            blocks.append(
                .paragraph(Paragraph(id: .none, role: role, inlines: inlines, range: inlines.sourceRange)))
        }
    }

    private mutating func convertHeading(
        _ index: Int, in source: inout MarkdownSource, isInside: Bool, to blocks: inout [Block]
    ) {
        let node = source.tree.nodes[index]
        let inlines = convertInlines(source.tree.children(of: index), in: &source)
        let words = inlines.plainText
        let range = inlines.sourceRange ?? source.map.lineRange(Int(node.line))
        if !VisibleText.isVisible(words) {
            diagnostics.report(.emptyHeading, at: source.map.lineRange(Int(node.line)))
            return
        }
        if isInside {
            diagnostics.report(.headingInside, at: range, ["rubrik": words])
            blocks.append(.paragraph(Paragraph(id: .none, inlines: [.strong(inlines)], range: range)))
            return
        }
        var level = Int(node.number) + source.headingShift
        if source.isTemplate, level == 1 {
            diagnostics.report(.secondTitle, at: range, ["rubrik": words])
            level = 2
        }
        if level > headingLevel + 1 {
            var arguments = ["rubrik": words]
            arguments["före"] = blocks.lastHeading
            diagnostics.report(.skippedLevel, at: range, arguments)
            level = headingLevel + 1
        }
        level = min(6, max(2, level))
        headingLevel = level
        if source.isTemplate { templateLevel = level }
        blocks.append(
            .heading(
                Heading(id: .none, level: level, inlines: inlines, anchor: anchors.unique(words), range: range)))
    }

    private mutating func convertList(_ index: Int, in source: inout MarkdownSource, to blocks: inout [Block]) {
        let node = source.tree.nodes[index]
        var items: [ListItem] = []
        for child in source.tree.children(of: index) {
            var content: [Block] = []
            convertChildren(of: child, in: &source, isInside: true, to: &content)
            if !content.contains(where: \.isVisible) {
                // A value that was not given leaves an empty item behind.
                if !source.isTemplate { tellInvisible(.item, at: source.map.lineRange(Int(source.tree.nodes[child].line))) }
                continue
            }
            items.append(ListItem(id: .none, labelID: .none, bodyID: .none, blocks: content))
        }
        if items.isEmpty { return }
        let start = node.number < 0 ? nil : Int(node.number)
        blocks.append(.list(List(id: .none, start: start, tight: node.flag, items: items)))
    }

    /// Words behind the fence that opens code are not printed, and a fence that nothing closes makes code of the rest.
    private mutating func checkFence(_ node: MarkdownTree.Node, in source: MarkdownSource) {
        guard node.flag else { return }
        let range = source.map.lineRange(Int(node.line))
        let info = source.tree.bytes(node.url)
        // One word is the name of a language.
        if info.contains(0x20) { diagnostics.report(.wordsBehindFence, at: range, ["text": String(decoding: info, as: UTF8.self)]) }
        let lines = source.tree.bytes(node.literal).count { $0 == 0x0A }
        let end = source.map.bytes[source.map.lineBytes(Int(node.line) + lines + 1)]
        let signs = end.count { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }
        if signs < Int(node.number) { diagnostics.report(.openFence, at: range) }
    }

    private mutating func convertHTMLBlock(
        _ node: MarkdownTree.Node, in source: inout MarkdownSource, to blocks: inout [Block]
    ) {
        let literal = source.tree.bytes(node.literal)
        let range = source.map.lineRange(Int(node.line))
        if reportHTML(literal, at: range) { return }
        var run = InlineRun()
        appendText(literal, node: node, in: &source, to: &run)
        let inlines = run.finish()
        if !inlines.isEmpty { blocks.append(.paragraph(Paragraph(id: .none, inlines: inlines, range: range))) }
    }

    /// Reports raw HTML; true when it is a comment, which is left out.
    mutating func reportHTML(_ literal: ArraySlice<UInt8>, at range: SourceRange?) -> Bool {
        if literal.starts(with: "<!--".utf8) {
            diagnostics.report(.htmlComment, at: range)
            return true
        }
        let line = literal.prefix { $0 != 0x0A }
        let shown = String(decoding: line.prefix(40), as: UTF8.self)
        diagnostics.report(.rawHTML, at: range, ["html": shown])
        return false
    }
}

extension [Inline] {
    /// From the first text with a place to the last one in the same file.
    var sourceRange: SourceRange? {
        var result: SourceRange?
        for inline in self {
            let range: SourceRange?
            switch inline {
            case .text(_, let place), .figure(_, let place): range = place
            case .emphasis(let inner), .strong(let inner): range = inner.sourceRange
            case .link(let link): range = link.inlines.sourceRange ?? link.range
            case .foreign(let foreign): range = foreign.inlines.sourceRange
            case .abbreviation(let short): range = short.range
            case .code, .footnoteReference, .lineBreak: range = nil
            }
            guard let range else { continue }
            if let first = result {
                if first.file == range.file, range.end > first.end { result?.end = range.end }
            } else {
                result = range
            }
        }
        return result
    }
}

extension [Block] {
    /// The words of the heading that stands last.
    fileprivate var lastHeading: String? {
        for case .heading(let heading) in reversed() { return heading.inlines.plainText }
        return nil
    }
}
