import Diagnostics
import DocumentTree
import Templates

extension DocumentBuilder {
    mutating func convertInlines(_ children: [Int], in source: inout MarkdownSource) -> [Inline] {
        var run = InlineRun()
        convertInlines(children, in: &source, to: &run)
        return run.finish()
    }

    /// `skipping`: bytes of text to leave out at the start (`[!mål]`).
    mutating func convertInlines(
        _ children: [Int], in source: inout MarkdownSource, to run: inout InlineRun, skipping: Int = 0
    ) {
        if skipping == 0, let pieces = ForeignBrackets.pair(children, in: source.tree) {
            return convert(pieces, in: &source, to: &run)
        }
        var left = skipping
        for child in children {
            let node = source.tree.nodes[child]
            if left > 0, node.kind == .text {
                let literal = source.tree.bytes(node.literal)
                let dropped = min(left, literal.count)
                left -= dropped
                appendText(literal, node: node, in: &source, to: &run, part: dropped..<literal.count)
                continue
            }
            convertInline(child, node, in: &source, to: &run)
        }
    }

    mutating func convertInline(
        _ index: Int, _ node: MarkdownTree.Node, in source: inout MarkdownSource, to run: inout InlineRun
    ) {
        switch node.kind {
        case .text:
            appendText(source.tree.bytes(node.literal), node: node, in: &source, to: &run)
        case .softBreak:
            run.appendSpace()
        case .lineBreak:
            run.appendLineBreak()
        case .emphasis, .strong:
            let inner = convertInlines(source.tree.children(of: index), in: &source)
            if inner.isEmpty { return }
            run.append(node.kind == .strong ? .strong(inner) : .emphasis(inner))
        case .code:
            let text = plainText(source.tree.bytes(node.literal), markers: source.markers)
            if !text.isEmpty { run.append(.code(InlineCode(id: .none, text: text))) }
        case .link:
            convertLink(index, node, in: &source, to: &run)
        case .image:
            let file = plainText(source.tree.bytes(node.url), markers: source.markers)
            diagnostics.report(.imageInSentence, at: imageRange(node, in: &source), ["fil": file])
            convertInlines(source.tree.children(of: index), in: &source, to: &run)
        case .htmlInline:
            let literal = source.tree.bytes(node.literal)
            let range = source.map.range(line: node.line, column: node.column, literal: literal)
            if !reportHTML(literal, at: range) { run.append(literal, at: range) }
        case .footnoteReference:
            let number = footnoteNumber(node.number, in: &source)
            run.append(.footnoteReference(FootnoteReference(id: .none, number: number)))
        default:
            convertInlines(source.tree.children(of: index), in: &source, to: &run)
        }
    }

    private mutating func convertLink(
        _ index: Int, _ node: MarkdownTree.Node, in source: inout MarkdownSource, to run: inout InlineRun
    ) {
        let url = source.tree.bytes(node.url)
        let range = source.map.range(line: node.line, column: node.column, literal: url)
        let destination = plainText(url, markers: source.markers)
        var inner = convertInlines(source.tree.children(of: index), in: &source)
        switch readDestination(destination) {
        case .foreign(let language): append(inner, inLanguage: language, at: range, to: &run)
        case .unsupported:
            if destination.isEmpty {
                diagnostics.report(.linkWithoutAddress, at: range)
            } else {
                diagnostics.report(.unsupportedLink, at: range, ["mål": destination])
            }
            for inline in inner { run.append(inline) }
        case .target(let target):
            if !VisibleText.isVisible(inner.plainText), !destination.hasPrefix(namedReference) {
                diagnostics.report(.emptyLink, at: range, ["mål": destination])
                inner = [.text(destination, range)]
            }
            if !node.literal.isEmpty {
                diagnostics.report(.linkTitle, at: range, ["titel": plainText(source.tree.bytes(node.literal), markers: source.markers)])
            }
            note(target, at: range)
            run.append(.link(Link(id: .none, target: target, inlines: inner, range: range)))
        }
    }

    /// Remembers a link to a place in this document.
    mutating func note(_ target: LinkTarget, at range: SourceRange?) {
        if case .anchor(let anchor) = target, anchor.document == nil, let name = anchor.name {
            localLinks.append((name, range))
        }
    }

    /// Text as cmark gives it; in a template, markers become what they stand for.
    mutating func appendText(
        _ literal: ArraySlice<UInt8>, node: MarkdownTree.Node, in source: inout MarkdownSource,
        to run: inout InlineRun, part: Range<Int>? = nil
    ) {
        var range = source.map.range(line: node.line, column: node.column, literal: literal)
        var text = literal
        if let part {
            if let full = range {
                let start = min(Int(full.start) + part.lowerBound, Int(full.end))
                range = SourceRange(
                    file: full.file, start: start,
                    end: part.upperBound == literal.count ? Int(full.end) : min(start + part.count, Int(full.end)))
            }
            text = literal.dropFirst(part.lowerBound).prefix(part.count)
        }
        guard text.contains(0xEE) else {
            run.append(text, at: range)
            return
        }
        appendParts(text, markers: source.markers, at: range, to: &run)
    }

    /// Text that may have markers. The range is that of the whole text.
    mutating func appendParts(
        _ text: ArraySlice<UInt8>, markers: MarkerMeaning, at range: SourceRange?, to run: inout InlineRun
    ) {
        if case .figures(let figures) = markers { return appendFigures(text, figures, at: range, to: &run) }
        var sawMarker = false
        Markers.forEachPart(of: text) { part in
            switch part {
            case .text(let bytes):
                // Behind a marker, offsets within the template no longer count in bytes of this text.
                run.append(bytes, at: sawMarker ? range.map(collapsedToEnd) : range)
            case .insertion(let index):
                sawMarker = true
                appendInsertion(index, to: &run)
            }
        }
    }

    /// A person's words with the facts that they take, each at its tag; what follows a tag begins behind it.
    private func appendFigures(
        _ text: ArraySlice<UInt8>, _ figures: [MarkedProse.Fact], at range: SourceRange?,
        to run: inout InlineRun
    ) {
        var start = range.map { Int($0.start) } ?? 0
        Markers.forEachPart(of: text) { part in
            switch part {
            case .text(let bytes):
                run.append(bytes, at: range.map { SourceRange(file: $0.file, start: start, end: start + bytes.count) })
                start += bytes.count
            case .insertion(let index):
                guard figures.indices.contains(index) else { return }
                if let figure = figures[index].figure {
                    run.append(figure, at: figures[index].range)
                } else {
                    run.append(cleaned(figures[index].text.utf8), at: figures[index].range)
                }
                start = Int(figures[index].range.end)
            }
        }
    }

    private func collapsedToEnd(_ range: SourceRange) -> SourceRange {
        SourceRange(file: range.file, start: Int(range.end), end: Int(range.end))
    }
}
