import Diagnostics
import DocumentTree
import Inputs
import Templates

extension DocumentBuilder {
    /// A block that the template engine made: its inlines' markers are resolved, its anchors made unique.
    mutating func resolve(_ block: Block, isInside: Bool, to blocks: inout [Block]) {
        switch block {
        case .heading(var heading):
            heading.inlines = resolve(heading.inlines)
            if !VisibleText.isVisible(heading.inlines.plainText) {
                diagnostics.report(.emptyHeading, at: heading.inlines.sourceRange ?? heading.range)
                return
            }
            heading.level = min(headingLevel + 1, min(6, max(2, heading.level)))
            headingLevel = heading.level
            templateLevel = heading.level
            heading.anchor = anchors.unique(heading.anchor.isEmpty ? heading.inlines.plainText : heading.anchor)
            blocks.append(.heading(heading))
        case .paragraph(var paragraph):
            if let lone = loneInsertions(paragraph) {
                for insertion in lone { splice(insertion, isInside: isInside, to: &blocks) }
                return
            }
            paragraph.inlines = resolve(paragraph.inlines)
            if !paragraph.inlines.isEmpty { blocks.append(.paragraph(paragraph)) }
        case .list(var list):
            for index in list.items.indices { list.items[index].blocks = resolve(list.items[index].blocks) }
            list.items.removeAll { $0.blocks.isEmpty }
            if !list.items.isEmpty { blocks.append(.list(list)) }
        case .quote(var quote):
            quote.blocks = resolve(quote.blocks)
            blocks.append(.quote(quote))
        case .callout(var callout):
            if var label = callout.label {
                label.inlines = resolve(label.inlines)
                callout.label = label
            }
            callout.blocks = resolve(callout.blocks)
            blocks.append(.callout(callout))
        case .table(let table):
            blocks.append(.table(resolve(table)))
        case .figure(var figure):
            figure.anchor = anchors.unique(figure.anchor.isEmpty ? "figur" : figure.anchor)
            figure.caption = caption(figure.caption, at: figure.range)
            figure.data = figure.data.map { resolve($0, isOfFigure: true) }
            blocks.append(.figure(figure))
        case .keyFigures(var figures):
            for index in figures.items.indices {
                figures.items[index].value.text = plainText(Array(figures.items[index].value.text.utf8)[...])
                figures.items[index].note = resolve(figures.items[index].note)
            }
            blocks.append(.keyFigures(figures))
        case .definitions(var list):
            for index in list.items.indices {
                list.items[index].term = resolve(list.items[index].term)
                list.items[index].blocks = resolve(list.items[index].blocks)
            }
            // A fact that was not given leaves no row behind.
            list.items.removeAll { $0.blocks.isEmpty }
            for item in list.items where !VisibleText.isVisible(item.term.plainText) {
                tellInvisible(.term, at: item.term.sourceRange)
            }
            if !list.items.isEmpty { blocks.append(.definitions(list)) }
        case .code, .contents, .thematicBreak, .pageBreak:
            blocks.append(block)
        }
    }

    private mutating func resolve(_ blocks: [Block]) -> [Block] {
        var result: [Block] = []
        for block in blocks { resolve(block, isInside: true, to: &result) }
        return result
    }

    /// - Parameter isOfFigure: the figures behind a chart, whose one series may have no name.
    private mutating func resolve(_ table: Table, isOfFigure: Bool = false) -> Table {
        var table = table
        table.anchor = anchors.unique(table.anchor.isEmpty ? "tabell" : table.anchor)
        table.caption = caption(table.caption, at: table.range)
        if let level = table.outlineLevel {
            table.outlineLevel = min(headingLevel + 1, max(2, level))
        }
        for row in table.head.indices {
            for cell in table.head[row].cells.indices {
                table.head[row].cells[cell].inlines = resolve(table.head[row].cells[cell].inlines)
            }
        }
        if !isOfFigure { checkHeadings(of: &table) }
        for row in table.rows.indices {
            for cell in table.rows[row].cells.indices {
                guard case .text(let inlines) = table.rows[row].cells[cell].content else { continue }
                let resolved = resolve(inlines)
                table.rows[row].cells[cell].content = resolved.isEmpty ? .empty : .text(resolved)
            }
        }
        for note in table.notes.indices { table.notes[note].inlines = resolve(table.notes[note].inlines) }
        return table
    }

    /// A caption that is there must show.
    private mutating func caption(_ inlines: [Inline], at range: SourceRange?) -> [Inline] {
        let caption = resolve(inlines)
        if !caption.isEmpty, !VisibleText.isVisible(caption.plainText) { tellInvisible(.caption, at: caption.sourceRange ?? range) }
        return caption
    }

    /// Inlines from the template engine: markers put in, no-break spaces set, links noted.
    private mutating func resolve(_ inlines: [Inline]) -> [Inline] {
        var run = InlineRun()
        append(inlines, to: &run)
        return run.finish()
    }

    private mutating func append(_ inlines: [Inline], to run: inout InlineRun) {
        for inline in inlines {
            switch inline {
            case .text(let text, let range):
                var text = text
                text.withUTF8 { utf8 in
                    let bytes = Array(utf8)
                    appendParts(bytes[...], markers: .insertions, at: range, to: &run)
                }
            case .figure(let figure, let range): run.append(figure, at: range)
            case .emphasis(let inner): run.append(.emphasis(resolve(inner)))
            case .strong(let inner): run.append(.strong(resolve(inner)))
            case .link(var link):
                link.inlines = resolve(link.inlines)
                note(link.target, at: link.range)
                run.append(.link(link))
            case .foreign(var foreign):
                foreign.inlines = resolve(foreign.inlines)
                run.append(.foreign(foreign))
            case .lineBreak: run.appendLineBreak()
            case .code(let code): run.append(.code(InlineCode(id: .none, text: plainText(Array(code.text.utf8)[...]))))
            case .abbreviation, .footnoteReference: run.append(inline)
            }
        }
    }

    /// The insertions of a paragraph that holds nothing else (see the one for parsed paragraphs).
    private func loneInsertions(_ paragraph: Paragraph) -> [Int]? {
        guard paragraph.role == .body, paragraph.inlines.count == 1, case .text(let text, _) = paragraph.inlines[0]
        else { return nil }
        return loneInsertions(Array(text.utf8)[...])
    }
}
