import DocumentTree
import Layout
import Style

/// Builds the structure tree from the documents, in their logical order; what is drawn attaches to it by node.
/// Where a page break falls, or what a renderer draws first, cannot change the tree.
struct StructureBuilder {
    var tree = StructureTree()
    /// Of the links' annotations: set here, where the words of each link are at hand.
    var annotations: LinkPlan
    /// Kids of the elements under way, outermost first.
    var pending: [StructureTree.Kid] = []
    /// Attachments by part and node.
    private(set) var files: [[NodeID: [Int32]]]

    let words: Words
    /// Of PDF/UA-2 and PDF/A-4: other types, and elements that name each other (`StructureReferences`).
    let isOf2024: Bool
    /// By slug, for what leads to other parts.
    let slugs: [String: Int]
    /// For each part, the nodes of its anchors.
    private(set) var anchors: [AnchorNodes] = []
    /// Elements that lead to an anchor of a part.
    var pendingReferences: [(element: Int32, part: Int, anchor: String)] = []
    /// Elements that cite a note of a part.
    var citations: [(element: Int32, part: Int, note: NodeID)] = []

    // Of the part under way.
    var part = 0
    /// Index in the file.
    private(set) var firstPage = 0
    private var pagesBefore = 0
    var marks: NodeMarks
    /// The type of each node's element.
    var kinds = NodeKinds(nodeCount: 0)
    private var boxes: [NodeID: (rect: Rect, pageHeight: Length)] = [:]
    private var claimed: [Bool] = []
    /// The documents whose elements were made here, and not taken from where they had been made.
    private var made: [StructureFragment.Made] = []
    /// Those that have got an identifier.
    var identified: [NodeID] = []
    private var notes: [Int: NodeID] = [:]

    /// The tree, and the links with their descriptions.
    static func build(_ input: PDFInput, _ plan: FilePlan, _ links: LinkPlan) -> (StructureTree, LinkPlan) {
        var builder = StructureBuilder(links, input)
        // Room for all of them: a pack has a hundred thousand.
        let nodes = input.parts.reduce(0) { $0 + Int(max(0, $1.document.nodeCount)) }
        builder.tree.elements.reserveCapacity(nodes)
        builder.tree.kids.reserveCapacity(nodes * 2)
        builder.element(.document) { builder in
            for (index, part) in input.parts.enumerated() {
                builder.begin(index, part, plan)
                if input.parts.count == 1 {
                    builder.beginPlaces(part)
                    builder.document(part)
                    if let paper = part.paper { builder.paper(paper, plan) }
                } else {
                    builder.element(.part) { builder in
                        builder.beginPlaces(part)
                        builder.setTitle(part.title)
                        if part.document.language != input.metadata.language {
                            builder.setLanguage(part.document.language)
                        }
                        builder.document(part)
                        if let paper = part.paper { builder.paper(paper, plan) }
                    }
                }
            }
        }
        builder.resolveReferences()
        for made in builder.made { input.parts[made.part].contents?.structure = StructureFragment(made, builder.tree) }
        return (builder.tree, builder.annotations)
    }

    private static func filesByNode(_ input: PDFInput) -> [[NodeID: [Int32]]] {
        var files = [[NodeID: [Int32]]](repeating: [:], count: input.parts.count)
        for (index, attachment) in input.attachments.enumerated() {
            guard let node = attachment.node, files.indices.contains(node.part) else { continue }
            files[node.part][node.id, default: []].append(Int32(index))
        }
        return files
    }

    private init(_ annotations: LinkPlan, _ input: PDFInput) {
        words = input.words
        isOf2024 = input.standard == .archive2024
        slugs = Dictionary(input.parts.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
        self.annotations = annotations
        files = Self.filesByNode(input)
        marks = NodeMarks([], nodeCount: 0)
    }

    private mutating func begin(_ index: Int, _ part: PDFPart, _ plan: FilePlan) {
        let nodeCount = Int(max(0, part.document.nodeCount))
        self.part = index
        firstPage = pagesBefore
        pagesBefore += part.pageCount
        marks = plan.marks[index]
        boxes = [:]
        for (number, page) in part.laidOut.pages.enumerated() {
            let planned = plan.pages[firstPage + number]
            for case .drawing(let drawing) in page.items where drawing.node != .none {
                var rect = drawing.rect
                rect.origin.x = rect.origin.x + planned.shift(page)
                boxes[drawing.node] = (rect, page.size.height)
            }
        }
        claimed = [Bool](repeating: false, count: nodeCount)
        identified = []
        kinds = NodeKinds(nodeCount: nodeCount)
    }

    /// What stands for the part is its own element, or the document of a file that has but one.
    private mutating func beginPlaces(_ part: PDFPart) {
        guard isOf2024 else { return }
        anchors.append(part.findings.anchors)
        tree.places.append(
            ElementPlaces(part: Int32(tree.elements.count - 1), nodeCount: Int(max(0, part.document.nodeCount))))
    }

    /// The note of a number in the part under way.
    func note(_ number: Int) -> NodeID { notes[number] ?? .none }

    /// Once for each document: where the pack and the bilaga by itself have the same, the second takes what the first made.
    private mutating func document(_ part: PDFPart) {
        guard let contents = part.contents, isSharable(part) else { return build(part.document) }
        if let known = contents.structure, known.fits(self) {
            take(known)
            contents.structure = nil
            return
        }
        let start = StructureFragment.Start(self)
        build(part.document)
        made.append(StructureFragment.Made(self, since: start))
    }

    private mutating func build(_ document: Document) {
        notes = Dictionary(document.footnotes.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
        blocks(document.blocks)
        for footnote in document.footnotes { self.footnote(footnote) }
        // Whatever is drawn must be reachable (ISO 14289-1 7.1), even if a node of it was forgotten above.
        for node in claimed.indices where !claimed[node] && !marks[NodeID(Int32(node))].isEmpty {
            element(.p, NodeID(Int32(node))) { _ in }
        }
        for index in annotations.undescribed(part: part) {
            annotations.describe(index, document.title)
            element(.link) { $0.pending.append(.annotation(Int32(index))) }
        }
        tree.kinds.append(kinds)
    }

    // MARK: Elements

    /// An element around what `body` adds. Marks of `node` that `body` did not place come last in it. An element
    /// that stays empty is left out, save a table's cell.
    mutating func element(
        _ type: StructureType, _ node: NodeID = .none, _ body: (inout StructureBuilder) -> Void
    ) {
        let index = tree.elements.count
        let firstPending = pending.count
        tree.elements.append(StructureTree.Element(type: type))
        kinds[node] = type
        if node != .none, files.indices.contains(part), let own = files[part][node] {
            let place = Int32(tree.files.count)
            tree.change(index) { $0.files = place }
            tree.files.append(own)
        }
        body(&self)
        if !isClaimed(node) { content(of: node) }
        let count = pending.count - firstPending
        if count == 0, !type.mayBeEmpty {
            tree.elements.removeLast(tree.elements.count - index)
            return
        }
        if isOf2024, node != .none { tree.places[part][node] = Int32(index) }
        for kid in firstPending..<pending.count {
            if case .element(let child) = pending[kid] { tree.elements[Int(child)].parent = Int32(index) }
        }
        tree.elements[index].firstKid = Int32(tree.kids.count)
        tree.elements[index].kidCount = Int32(count)
        for kid in firstPending..<pending.count { tree.kids.append(pending[kid]) }
        for _ in 0..<count { pending.removeLast() }
        pending.append(.element(Int32(index)))
    }

    /// All marks of a node whose text holds no elements.
    mutating func content(of node: NodeID) {
        for mark in marks[node] { add(mark) }
        claim(node)
    }

    mutating func addKid(_ kid: StructureTree.Kid) { pending.append(kid) }

    mutating func add(_ mark: Mark) { pending.append(.mark(page: mark.page, mcid: mark.mcid)) }

    /// Adds the annotations of a link, with words that say where it leads (ISO 14289-1 7.18.5).
    mutating func addAnnotations(of node: NodeID, saying words: String) {
        for index in annotations.annotations(of: node, part: part) {
            annotations.describe(index, words)
            pending.append(.annotation(Int32(index)))
        }
    }

    /// The marks of a node are tagged in the content as the element that holds them.
    mutating func tag(_ node: NodeID, as type: StructureType) { kinds[node] = type }

    func hasAnnotations(_ node: NodeID) -> Bool { !annotations.annotations(of: node, part: part).isEmpty }

    /// Where a figure's picture stands on its page.
    func box(of node: NodeID) -> (rect: Rect, pageHeight: Length)? { boxes[node] }

    func isClaimed(_ node: NodeID) -> Bool {
        node.value >= 0 && Int(node.value) < claimed.count ? claimed[Int(node.value)] : true
    }

    mutating func claim(_ node: NodeID) {
        if node.value >= 0, Int(node.value) < claimed.count { claimed[Int(node.value)] = true }
    }

    // MARK: Properties of the newest element; called first in its body

    private mutating func change(_ change: (inout StructureTree.Rarity) -> Void) { tree.change(tree.elements.count - 1, change) }

    mutating func setAttributes(_ attributes: StructureTree.Attributes) {
        if attributes.isPlain { return }
        tree.elements[tree.elements.count - 1].attributes = Int32(tree.attributes.count)
        tree.attributes.append(attributes)
    }

    mutating func setLanguage(_ language: String) {
        let index = tree.languages.firstIndex(of: language) ?? tree.languages.count
        if index == tree.languages.count { tree.languages.append(language) }
        change { $0.language = Int32(index) }
    }

    mutating func setTitle(_ title: String) {
        if title.isEmpty { return }
        let place = Int32(tree.titles.count)
        change { $0.title = place }
        tree.titles.append(title)
    }

    mutating func setAlternative(_ words: String) {
        let place = Int32(tree.titles.count)
        change { $0.alternative = place }
        tree.titles.append(words)
    }

    /// The words that are drawn, where their characters do not say them.
    mutating func setActual(_ words: String) {
        let place = Int32(tree.titles.count)
        change { $0.actual = place }
        tree.titles.append(words)
    }

    /// What another's file calls an element, within this one.
    mutating func setIdentifier(taken identifier: [UInt8]) {
        setIdentifier(Int32(tree.identifiers.count))
        tree.identifiers.append(takenIdentifier(identifier))
    }

    /// Digits first, so that no two papers of a file have one in common.
    func takenIdentifier(_ identifier: [UInt8]) -> [UInt8] { Array("p\(part):".utf8) + identifier }

    /// What an abbreviation stands for.
    mutating func setExpansion(_ words: String) {
        let place = Int32(tree.titles.count)
        change { $0.expansion = place }
        tree.titles.append(words)
    }

    mutating func setReferences(_ element: Int32, _ others: [Int32]) {
        let place = Int32(tree.references.count)
        tree.change(Int(element)) { $0.references = place }
        tree.references.append(others)
    }

    mutating func setIdentifier(_ identifier: Int32) {
        change { $0.identifier = identifier }
    }

    /// An identifier for a node's element. Digits are padded, so that the order of bytes is the order of nodes.
    mutating func identifier(of node: NodeID) -> Int32 {
        var bytes = [UInt8](repeating: 0x6E, count: 13)
        var number = part * 10_000_000 + Int(max(0, node.value)) % 10_000_000
        for place in stride(from: 12, to: 0, by: -1) {
            bytes[place] = 0x30 + UInt8(truncatingIfNeeded: number % 10)
            number /= 10
        }
        tree.identifiers.append(bytes)
        identified.append(node)
        return Int32(tree.identifiers.count - 1)
    }
}
