extension Document {
    /// Changes the document's words in place: each stretch of inlines, in document order, footnotes last. What
    /// stands within emphasis or a link is part of its stretch.
    public mutating func changeInlines(_ change: (inout [Inline]) -> Void) {
        walk(&blocks, change)
        for index in footnotes.indices { walk(&footnotes[index].blocks, change) }
    }
}

private func walk(_ blocks: inout [Block], _ change: (inout [Inline]) -> Void) {
    for index in blocks.indices {
        // Taken out while it is changed, so that its arrays are not shared and thus not copied.
        var block = Block.pageBreak
        swap(&block, &blocks[index])
        blocks[index] = changed(block, change)
    }
}

private func changed(_ block: consuming Block, _ change: (inout [Inline]) -> Void) -> Block {
    switch consume block {
    case .heading(var heading):
        change(&heading.inlines)
        return .heading(heading)
    case .paragraph(var paragraph):
        change(&paragraph.inlines)
        return .paragraph(paragraph)
    case .list(var list):
        for item in list.items.indices { walk(&list.items[item].blocks, change) }
        return .list(list)
    case .quote(var quote):
        walk(&quote.blocks, change)
        return .quote(quote)
    case .callout(var callout):
        if var label = callout.label {
            change(&label.inlines)
            callout.label = label
        }
        walk(&callout.blocks, change)
        return .callout(callout)
    case .table(var table):
        walk(&table, change)
        return .table(table)
    case .figure(var figure):
        change(&figure.caption)
        return .figure(figure)
    case .keyFigures(var figures):
        for item in figures.items.indices { change(&figures.items[item].note) }
        return .keyFigures(figures)
    case .definitions(var list):
        for item in list.items.indices {
            change(&list.items[item].term)
            walk(&list.items[item].blocks, change)
        }
        return .definitions(list)
    case .code(let code): return .code(code)
    case .contents(let contents): return .contents(contents)
    case .thematicBreak(let id): return .thematicBreak(id)
    case .pageBreak: return .pageBreak
    }
}

private func walk(_ table: inout Table, _ change: (inout [Inline]) -> Void) {
    change(&table.caption)
    for row in table.head.indices {
        for cell in table.head[row].cells.indices { change(&table.head[row].cells[cell].inlines) }
    }
    for row in table.rows.indices {
        for cell in table.rows[row].cells.indices {
            guard case .text(var inlines) = table.rows[row].cells[cell].content else { continue }
            change(&inlines)
            table.rows[row].cells[cell].content = .text(inlines)
        }
    }
    for note in table.notes.indices { change(&table.notes[note].inlines) }
}
