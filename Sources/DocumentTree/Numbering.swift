extension Document {
    /// Gives every node its number, from 0 in document order without gaps, and sets `nodeCount`. Run once,
    /// when the tree is complete.
    public mutating func number() {
        var counter = NodeCounter()
        counter.number(&blocks)
        for index in footnotes.indices {
            footnotes[index].id = counter.next()
            footnotes[index].labelID = counter.next()
            counter.number(&footnotes[index].blocks)
        }
        nodeCount = counter.value
    }
}

private struct NodeCounter {
    var value: Int32 = 0

    mutating func next() -> NodeID {
        defer { value &+= 1 }
        return NodeID(value)
    }

    mutating func number(_ blocks: inout [Block]) {
        for index in blocks.indices {
            // Taken out while it is changed, so that its arrays are not shared and thus not copied.
            var block = Block.pageBreak
            swap(&block, &blocks[index])
            blocks[index] = numbered(block)
        }
    }

    private mutating func numbered(_ block: consuming Block) -> Block {
        switch consume block {
        case .heading(var heading):
            heading.id = next()
            number(&heading.inlines)
            return .heading(heading)
        case .paragraph(var paragraph):
            number(&paragraph)
            return .paragraph(paragraph)
        case .list(var list):
            list.id = next()
            for index in list.items.indices {
                list.items[index].id = next()
                list.items[index].labelID = next()
                list.items[index].bodyID = next()
                number(&list.items[index].blocks)
            }
            return .list(list)
        case .quote(var quote):
            quote.id = next()
            number(&quote.blocks)
            return .quote(quote)
        case .callout(var callout):
            callout.id = next()
            if var label = callout.label {
                number(&label)
                callout.label = label
            }
            number(&callout.blocks)
            return .callout(callout)
        case .code(var code):
            code.id = next()
            return .code(code)
        case .table(var table):
            number(&table)
            return .table(table)
        case .figure(var figure):
            figure.captionID = next()
            number(&figure.caption)
            figure.id = next()
            return .figure(figure)
        case .keyFigures(var figures):
            figures.id = next()
            for index in figures.items.indices {
                figures.items[index].id = next()
                figures.items[index].valueID = next()
                figures.items[index].noteID = next()
                number(&figures.items[index].note)
            }
            return .keyFigures(figures)
        case .definitions(var list):
            list.id = next()
            for index in list.items.indices {
                list.items[index].id = next()
                list.items[index].termID = next()
                number(&list.items[index].term)
                list.items[index].descriptionID = next()
                number(&list.items[index].blocks)
            }
            return .definitions(list)
        case .contents(var contents):
            contents.id = next()
            for index in contents.entries.indices {
                contents.entries[index].id = next()
                contents.entries[index].linkID = next()
            }
            return .contents(contents)
        case .thematicBreak:
            return .thematicBreak(next())
        case .pageBreak:
            return .pageBreak
        }
    }

    private mutating func number(_ paragraph: inout Paragraph) {
        paragraph.id = next()
        number(&paragraph.inlines)
    }

    private mutating func number(_ table: inout Table) {
        table.id = next()
        table.captionID = next()
        number(&table.caption)
        table.headID = next()
        for row in table.head.indices {
            table.head[row].id = next()
            for cell in table.head[row].cells.indices {
                table.head[row].cells[cell].id = next()
                number(&table.head[row].cells[cell].inlines)
            }
        }
        table.bodyID = next()
        for row in table.rows.indices {
            table.rows[row].id = next()
            for cell in table.rows[row].cells.indices {
                number(&table.rows[row].cells[cell])
            }
        }
        for note in table.notes.indices {
            table.notes[note].id = next()
            table.notes[note].labelID = next()
            number(&table.notes[note].inlines)
        }
    }

    private mutating func number(_ cell: inout TableCell) {
        cell.id = next()
        if case .text(var inlines) = cell.content {
            cell.content = .empty
            number(&inlines)
            cell.content = .text(inlines)
        }
        for mark in cell.marks.indices { cell.marks[mark].id = next() }
    }

    private mutating func number(_ inlines: inout [Inline]) {
        for index in inlines.indices {
            switch inlines[index] {
            case .text, .figure, .lineBreak:
                continue
            case .emphasis(var inner):
                inlines[index] = .lineBreak
                number(&inner)
                inlines[index] = .emphasis(inner)
            case .strong(var inner):
                inlines[index] = .lineBreak
                number(&inner)
                inlines[index] = .strong(inner)
            case .code(var code):
                code.id = next()
                inlines[index] = .code(code)
            case .link(var link):
                inlines[index] = .lineBreak
                link.id = next()
                number(&link.inlines)
                inlines[index] = .link(link)
            case .foreign(var foreign):
                inlines[index] = .lineBreak
                foreign.id = next()
                number(&foreign.inlines)
                inlines[index] = .foreign(foreign)
            case .abbreviation(var short):
                short.id = next()
                inlines[index] = .abbreviation(short)
            case .footnoteReference(var reference):
                reference.id = next()
                inlines[index] = .footnoteReference(reference)
            }
        }
    }
}
