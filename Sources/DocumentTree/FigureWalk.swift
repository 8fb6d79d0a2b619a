extension Document {
    /// Lets `change` change every figure, wherever it stands.
    public mutating func forEachFigure(_ change: (inout Figure) -> Void) {
        walk(&blocks, change)
        for index in footnotes.indices { walk(&footnotes[index].blocks, change) }
    }
}

private func walk(_ blocks: inout [Block], _ change: (inout Figure) -> Void) {
    for index in blocks.indices {
        switch blocks[index] {
        case .figure(var figure):
            change(&figure)
            blocks[index] = .figure(figure)
        case .list(var list):
            for item in list.items.indices { walk(&list.items[item].blocks, change) }
            blocks[index] = .list(list)
        case .quote(var quote):
            walk(&quote.blocks, change)
            blocks[index] = .quote(quote)
        case .callout(var callout):
            walk(&callout.blocks, change)
            blocks[index] = .callout(callout)
        case .definitions(var list):
            for item in list.items.indices { walk(&list.items[item].blocks, change) }
            blocks[index] = .definitions(list)
        case .heading, .paragraph, .code, .table, .keyFigures, .contents, .thematicBreak, .pageBreak: break
        }
    }
}
