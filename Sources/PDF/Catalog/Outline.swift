import Layout

/// The outline (ISO 32000-1 12.3.3): every heading, nested by level, across parts.
struct Outline {
    struct Item {
        var title: String
        var place: Destinations.Place
        /// 0 for a part of a pack, 1–6 for headings.
        var level: Int
        var parent = -1
        var previous = -1
        var next = -1
        var first = -1
        var last = -1
        /// Visible items below it when it is open.
        var descendants = 0
    }

    private(set) var items: [Item] = []
    /// A pack opens with its parts in sight, a single document with all of its headings.
    private let isPack: Bool

    init(_ parts: [PDFPart]) {
        isPack = parts.count > 1
        var firstPage = 0
        for (index, part) in parts.enumerated() {
            add(part, index, firstPage)
            firstPage += part.pageCount
        }
        nest()
    }

    private mutating func add(_ part: PDFPart, _ index: Int, _ firstPage: Int) {
        let pages = part.laidOut.pages
        guard let first = pages.first else { return }
        var skipsTitle = false
        if isPack {
            let place = Destinations.Place(page: firstPage, top: first.size.height, part: index)
            items.append(Item(title: part.title.isEmpty ? part.document.title : part.title, place: place, level: 0))
            skipsTitle = true
        }
        let nodes = part.findings.anchors
        for anchor in part.laidOut.anchors where anchor.outlineLevel > 0 && pages.indices.contains(anchor.page) {
            // The part's own title says what its first heading says.
            if skipsTitle, anchor.outlineLevel == 1 {
                skipsTitle = false
                continue
            }
            if anchor.title.isEmpty { continue }
            var place = Destinations.place(anchor, pages, firstPage)
            place.part = index
            place.node = nodes[anchor.name]
            items.append(Item(title: anchor.title, place: place, level: anchor.outlineLevel))
        }
        guard let paper = part.paper else { return }
        // Below the part's own title.
        for item in paper.pdf.outline {
            let place = paper.place(item.place, firstPage: firstPage + pages.count, part: index)
            items.append(Item(title: item.title, place: place, level: 1 + item.level))
        }
    }

    /// Ties each item to the nearest one before it of a higher rank.
    private mutating func nest() {
        var open: [Int] = []
        var lastTop = -1
        for index in items.indices {
            while let last = open.last, items[last].level >= items[index].level { open.removeLast() }
            let parent = open.last ?? -1
            items[index].parent = parent
            let previous = parent >= 0 ? items[parent].last : lastTop
            items[index].previous = previous
            if previous >= 0 { items[previous].next = index }
            if parent >= 0 {
                if items[parent].first < 0 { items[parent].first = index }
                items[parent].last = index
            } else {
                lastTop = index
            }
            open.append(index)
        }
        for index in items.indices.reversed() where items[index].parent >= 0 {
            items[items[index].parent].descendants += 1 + (isOpen(items[index]) ? items[index].descendants : 0)
        }
    }

    private func isOpen(_ item: Item) -> Bool { !(isPack && item.level == 0) }

    /// The outline's root; nil when there is nothing in it.
    func write(
        pages: Reference, _ structure: StructureTargets? = nil, in objects: inout ObjectFile
    ) -> Reference? {
        if items.isEmpty { return nil }
        let root = objects.reserve()
        let first = objects.reserve(items.count)
        func reference(_ index: Int) -> Reference { Reference(Int(first.number) + index) }
        for (index, item) in items.enumerated() {
            objects.writeDictionary(reference(index)) { syntax in
                syntax.entry("Title", text: item.title)
                syntax.entry("Parent", item.parent < 0 ? root : reference(item.parent))
                if item.previous >= 0 { syntax.entry("Prev", reference(item.previous)) }
                if item.next >= 0 { syntax.entry("Next", reference(item.next)) }
                if item.first >= 0 {
                    syntax.entry("First", reference(item.first))
                    syntax.entry("Last", reference(item.last))
                    syntax.entry("Count", isOpen(item) ? item.descendants : -item.descendants)
                }
                Destinations.writeTarget(item.place, pages: pages, structure, &syntax)
            }
        }
        let top = items.indices.filter { items[$0].parent < 0 }
        let visible = top.reduce(0) { $0 + 1 + (isOpen(items[$1]) ? items[$1].descendants : 0) }
        objects.writeDictionary(root) { syntax in
            syntax.entry("Type", name: "Outlines")
            if let head = top.first, let tail = top.last {
                syntax.entry("First", reference(head))
                syntax.entry("Last", reference(tail))
            }
            syntax.entry("Count", visible)
        }
        return root
    }
}
