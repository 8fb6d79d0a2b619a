import DocumentTree

/// What the nodes of a document are to someone who looks at the page.
struct NodeRoles {
    /// Raised marks, which are smaller than the text they stand in.
    private(set) var marks: Set<NodeID> = []
    /// Code among words, which is set a little smaller to look as large.
    private(set) var codes: Set<NodeID> = []
    /// Figures by their node.
    private(set) var figures: [NodeID: Figure] = [:]
    private(set) var tables: [Table] = []
    /// The cell that a node is, or stands in, by table, row and column.
    private(set) var cells: [NodeID: CellPlace] = [:]

    struct CellPlace: Hashable {
        var table: Int
        /// Rows of the head come first.
        var row: Int
        var column: Int
        var span: Int
    }

    init(_ document: Document) {
        read(document.blocks)
        for note in document.footnotes {
            marks.insert(note.labelID)
            read(note.blocks)
        }
    }

    private mutating func read(_ blocks: [Block]) {
        for block in blocks { read(block) }
    }

    private mutating func read(_ block: Block) {
        switch block {
        case .heading(let heading): read(heading.inlines)
        case .paragraph(let paragraph): read(paragraph.inlines)
        case .list(let list): for item in list.items { read(item.blocks) }
        case .quote(let quote): read(quote.blocks)
        case .callout(let callout):
            if let label = callout.label { read(label.inlines) }
            read(callout.blocks)
        case .table(let table): read(table)
        case .figure(let figure):
            read(figure.caption)
            figures[figure.id] = figure
        case .keyFigures(let figures): for item in figures.items { read(item.note) }
        case .definitions(let list):
            for item in list.items {
                read(item.term)
                read(item.blocks)
            }
        case .code, .contents, .thematicBreak, .pageBreak: break
        }
    }

    private mutating func read(_ inlines: [Inline], _ cell: CellPlace? = nil) {
        for inline in inlines {
            switch inline {
            case .emphasis(let inner), .strong(let inner): read(inner, cell)
            case .code(let code):
                cells[code.id] = cell
                codes.insert(code.id)
            case .abbreviation(let short): cells[short.id] = cell
            case .link(let link):
                cells[link.id] = cell
                read(link.inlines, cell)
            case .foreign(let foreign):
                cells[foreign.id] = cell
                read(foreign.inlines, cell)
            case .footnoteReference(let reference):
                cells[reference.id] = cell
                marks.insert(reference.id)
            case .text, .figure, .lineBreak: break
            }
        }
    }

    private mutating func read(_ table: Table) {
        let number = tables.count
        tables.append(table)
        read(table.caption)
        for (index, row) in table.head.enumerated() {
            for cell in row.cells {
                let place = CellPlace(table: number, row: index, column: cell.column, span: max(1, cell.columnSpan))
                cells[cell.id] = place
                read(cell.inlines, place)
            }
        }
        for (index, row) in table.rows.enumerated() {
            var column = 0
            for cell in row.cells {
                let place = CellPlace(
                    table: number, row: table.head.count + index, column: column, span: max(1, cell.columnSpan))
                cells[cell.id] = place
                if case .text(let inlines) = cell.content { read(inlines, place) }
                for mark in cell.marks {
                    cells[mark.id] = place
                    marks.insert(mark.id)
                }
                column += place.span
            }
        }
        for note in table.notes {
            marks.insert(note.labelID)
            read(note.inlines)
        }
    }
}
