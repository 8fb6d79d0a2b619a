import DocumentTree

/// The structure elements of one document, as they stand in the file that they were made for: another that has the same
/// document takes them from there.
struct StructureFragment: Sendable {
    /// An annotation, and what it is called.
    fileprivate struct Link: Sendable {
        var node: NodeID
        var words: String
    }

    /// How much a tree has before a document.
    struct Start: Sendable {
        fileprivate var elements, rarities, kids, attributes, titles, identifiers, pending, annotations, pages: Int

        init(_ builder: StructureBuilder) {
            elements = builder.tree.elements.count
            rarities = builder.tree.rarities.count
            kids = builder.tree.kids.count
            attributes = builder.tree.attributes.count
            titles = builder.tree.titles.count
            identifiers = builder.tree.identifiers.count
            pending = builder.pending.count
            annotations = builder.annotations.annotations(ofPart: builder.part).lowerBound
            pages = builder.firstPage
        }
    }

    /// What is known when a document is done, before its file is.
    struct Made: Sendable {
        let part: Int
        fileprivate let start: Start
        fileprivate let end: Start
        /// The nodes that have identifiers, in their order: the bytes have the part's number in them.
        fileprivate let identified: [NodeID]
        fileprivate let kinds: NodeKinds
        fileprivate let links: [Link]
        /// What stands at the top.
        fileprivate let top: [StructureTree.Kid]

        init(_ builder: StructureBuilder, since start: Start) {
            part = builder.part
            self.start = start
            end = Start(builder)
            identified = builder.identified
            kinds = builder.kinds
            links = builder.annotations.annotations(ofPart: builder.part).map { index in
                let annotation = builder.annotations.annotations[index]
                return Link(node: annotation.node, words: annotation.contents)
            }
            top = Array(builder.pending[start.pending...])
        }
    }

    private let made: Made
    private let elements: ArraySlice<StructureTree.Element>
    private let rarities: ArraySlice<StructureTree.Rarity>
    private let kids: ArraySlice<StructureTree.Kid>
    private let attributes: ArraySlice<StructureTree.Attributes>
    private let titles: ArraySlice<String>
    private let languages: [String]

    init(_ made: Made, _ tree: StructureTree) {
        self.made = made
        let (start, end) = (made.start, made.end)
        elements = tree.elements[start.elements..<end.elements]
        rarities = tree.rarities[start.rarities..<end.rarities]
        kids = tree.kids[start.kids..<end.kids]
        attributes = tree.attributes[start.attributes..<end.attributes]
        titles = tree.titles[start.titles..<end.titles]
        languages = tree.languages
    }

    /// Whether the part under way has links at the same words: some lead nowhere when a bilaga is by itself.
    func fits(_ builder: StructureBuilder) -> Bool {
        let range = builder.annotations.annotations(ofPart: builder.part)
        let links = made.links
        guard range.count == links.count, made.kinds.count == builder.kinds.count else { return false }
        return links.indices.allSatisfy { links[$0].node == builder.annotations.annotations[range.lowerBound + $0].node }
    }

    /// How far the numbers of a document's elements in one file are from those in another.
    private struct Offsets {
        var elements, rarities, kids, attributes, titles, identifiers, annotations, pages: Int32
        /// Indexes of the languages there.
        var languages: [Int32]

        init(from old: Start, to new: Start, languages: [Int32]) {
            elements = Int32(new.elements - old.elements)
            rarities = Int32(new.rarities - old.rarities)
            kids = Int32(new.kids - old.kids)
            attributes = Int32(new.attributes - old.attributes)
            titles = Int32(new.titles - old.titles)
            identifiers = Int32(new.identifiers - old.identifiers)
            annotations = Int32(new.annotations - old.annotations)
            pages = Int32(new.pages - old.pages)
            self.languages = languages
        }

        func moved(_ element: StructureTree.Element) -> StructureTree.Element {
            var element = element
            // Those at the top get the one around them when it is done.
            element.parent += elements
            element.firstKid += kids
            if element.attributes >= 0 { element.attributes += attributes }
            if element.rarity >= 0 { element.rarity += rarities }
            return element
        }

        func moved(_ rarity: StructureTree.Rarity) -> StructureTree.Rarity {
            var rarity = rarity
            if rarity.identifier >= 0 { rarity.identifier += identifiers }
            if rarity.language >= 0 { rarity.language = languages[Int(rarity.language)] }
            if rarity.title >= 0 { rarity.title += titles }
            if rarity.alternative >= 0 { rarity.alternative += titles }
            if rarity.actual >= 0 { rarity.actual += titles }
            if rarity.expansion >= 0 { rarity.expansion += titles }
            return rarity
        }

        func moved(_ kid: StructureTree.Kid) -> StructureTree.Kid {
            switch kid {
            case .element(let index): .element(index + elements)
            case .mark(let page, let mcid): .mark(page: page + pages, mcid: mcid)
            case .annotation(let index): .annotation(index + annotations)
            }
        }

        func moved(_ attributes: StructureTree.Attributes) -> StructureTree.Attributes {
            if attributes.headers.isEmpty { return attributes }
            var attributes = attributes
            for index in attributes.headers.indices { attributes.headers[index] += identifiers }
            return attributes
        }
    }

    fileprivate func put(into builder: inout StructureBuilder) {
        let known = languages.map { language in
            let index = builder.tree.languages.firstIndex(of: language) ?? builder.tree.languages.count
            if index == builder.tree.languages.count { builder.tree.languages.append(language) }
            return Int32(index)
        }
        let offsets = Offsets(from: made.start, to: Start(builder), languages: known)
        builder.tree.elements.append(contentsOf: elements.lazy.map(offsets.moved))
        builder.tree.rarities.append(contentsOf: rarities.lazy.map(offsets.moved))
        builder.tree.kids.append(contentsOf: kids.lazy.map(offsets.moved))
        builder.tree.attributes.append(contentsOf: attributes.lazy.map(offsets.moved))
        builder.tree.titles.append(contentsOf: titles)
        for node in made.identified { _ = builder.identifier(of: node) }
        for (index, link) in zip(builder.annotations.annotations(ofPart: builder.part), made.links) {
            builder.annotations.describe(index, link.words)
        }
        builder.pending.append(contentsOf: made.top.lazy.map(offsets.moved))
        builder.tree.kinds.append(made.kinds)
    }
}

extension StructureBuilder {
    /// Elements of PDF 2.0 name each other across documents; those that have files name them by the file's numbers; papers have
    /// elements of their own; and figures are moved on pages whose margins change places.
    func isSharable(_ part: PDFPart) -> Bool {
        !isOf2024 && part.paper == nil && files[self.part].isEmpty
            && part.laidOut.pages.allSatisfy { $0.leftPageShift == .zero }
    }

    mutating func take(_ fragment: StructureFragment) { fragment.put(into: &self) }
}
