import DocumentTree
import Layout
import Style

/// Which marks of a document lead to which notes, and back: from each reference to the note's label, from the
/// label to the first reference.
struct NoteReferences {
    /// By node; `.none` for nodes that lead nowhere.
    private var targets: [NodeID]
    private(set) var isEmpty = true

    init(_ document: Document) {
        targets = Array(repeating: .none, count: Int(max(0, document.nodeCount)))
        var labels: [Int: NodeID] = [:]
        for note in document.footnotes { labels[note.number] = note.labelID }
        let blocks = [document.blocks] + document.footnotes.map(\.blocks)
        for block in blocks { visit(block, labels) }
        // Most documents have none, and theirs are kept for all files.
        if isEmpty { targets = [] }
    }

    /// Where the words of a node lead; nil when they lead nowhere.
    @inline(__always)
    func target(of node: NodeID) -> NodeID? {
        let index = Int(node.value)
        guard index >= 0, index < targets.count, targets[index] != .none else { return nil }
        return targets[index]
    }

    private mutating func tie(_ reference: NodeID, to label: NodeID) {
        for node in [reference, label] where !targets.indices.contains(Int(node.value)) { return }
        isEmpty = false
        targets[Int(reference.value)] = label
        if targets[Int(label.value)] == .none { targets[Int(label.value)] = reference }
    }

    // MARK: Finding references

    private mutating func visit(_ blocks: [Block], _ labels: [Int: NodeID]) {
        var tables: [Table] = []
        var words: [[Inline]] = []
        blocks.forEachBlock { block in
            switch block {
            case .heading(let heading): words.append(heading.inlines)
            case .paragraph(let paragraph): words.append(paragraph.inlines)
            case .callout(let callout): if let label = callout.label { words.append(label.inlines) }
            case .keyFigures(let figures): for item in figures.items { words.append(item.note) }
            case .definitions(let list): for item in list.items { words.append(item.term) }
            case .figure(let figure): words.append(figure.caption)
            case .table(let table): tables.append(table)
            case .list, .quote, .code, .contents, .thematicBreak, .pageBreak: break
            }
        }
        for table in tables {
            words.append(table.caption)
            for row in table.head { for cell in row.cells { words.append(cell.inlines) } }
            for row in table.rows {
                for cell in row.cells {
                    if case .text(let inlines) = cell.content { words.append(inlines) }
                    for mark in cell.marks where table.notes.indices.contains(mark.note) {
                        tie(mark.id, to: table.notes[mark.note].labelID)
                    }
                }
            }
            for note in table.notes { words.append(note.inlines) }
        }
        for inlines in words { visit(inlines, labels) }
    }

    private mutating func visit(_ inlines: [Inline], _ labels: [Int: NodeID]) {
        for inline in inlines {
            switch inline {
            case .footnoteReference(let reference):
                if let label = labels[reference.number] { tie(reference.id, to: label) }
            case .emphasis(let inner), .strong(let inner): visit(inner, labels)
            case .link(let link): visit(link.inlines, labels)
            case .foreign(let foreign): visit(foreign.inlines, labels)
            case .text, .figure, .code, .abbreviation, .lineBreak: break
            }
        }
    }
}

/// Where the first glyphs of each mark and label stand.
struct NotePlaces {
    private struct Key: Hashable {
        var part: Int
        var node: NodeID
    }

    private var places: [Key: Destinations.Place] = [:]

    init(_ parts: [PDFPart], _ notes: [NoteReferences], _ plan: FilePlan) {
        for page in plan.pages where page.pageOfPaper == nil && !notes[page.part].isEmpty {
            let placed = parts[page.part].laidOut.pages[page.pageOfPart]
            for case .glyphs(let run) in placed.items where notes[page.part].target(of: run.node) != nil {
                let key = Key(part: page.part, node: run.node)
                if places[key] != nil { continue }
                let top = placed.size.height - run.origin.y + run.size + Destinations.clearance
                places[key] = Destinations.Place(
                    page: page.index, top: max(.zero, min(placed.size.height, top)), part: page.part, node: run.node)
            }
        }
    }

    subscript(part: Int, node: NodeID) -> Destinations.Place? { places[Key(part: part, node: node)] }
}
