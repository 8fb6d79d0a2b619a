extension Document {
    /// Lets `change` change every figure, wherever it stands.
    public mutating func forEachFigure(_ change: (inout Figure) -> Void) {
        walk(&blocks, change)
        for index in footnotes.indices { walk(&footnotes[index].blocks, change) }
    }
}

extension Document {
    /// Whether some figure, wherever it stands, is still the name of a file.
    public var namesFiles: Bool { blocks.nameFiles || footnotes.contains { $0.blocks.nameFiles } }
}

extension [Block] {
    fileprivate var nameFiles: Bool {
        contains { block in
            switch block {
            case .figure(let figure): if case .file = figure.content { true } else { false }
            case .list(let list): list.items.contains { $0.blocks.nameFiles }
            case .quote(let quote): quote.blocks.nameFiles
            case .callout(let callout): callout.blocks.nameFiles
            case .definitions(let list): list.items.contains { $0.blocks.nameFiles }
            case .heading, .paragraph, .code, .table, .keyFigures, .contents, .thematicBreak, .pageBreak: false
            }
        }
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
