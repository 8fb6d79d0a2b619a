import DocumentTree

/// The structure elements of one document, to be put into several files: numbers count from where the document begins.
struct StructureFragment: Sendable {
    /// What they have in common with the file that they were made in.
    private struct Link: Sendable {
        var node: NodeID
        var words: String
    }

    private var elements: [StructureTree.Element]
    private var kids: [StructureTree.Kid]
    private var attributes: [StructureTree.Attributes]
    private var titles: [String]
    private var languages: [String]
    /// The nodes that have identifiers, in their order: the bytes have the part's number in them.
    private var identified: [NodeID]
    private var kinds: NodeKinds
    private var links: [Link]
    /// What stands at the top.
    private var top: [StructureTree.Kid]

    /// What a tree had before the document.
    struct Start {
        fileprivate var elements, kids, attributes, titles, identifiers, pending: Int

        init(_ builder: StructureBuilder) {
            elements = builder.tree.elements.count
            kids = builder.tree.kids.count
            attributes = builder.tree.attributes.count
            titles = builder.tree.titles.count
            identifiers = builder.tree.identifiers.count
            pending = builder.pending.count
        }
    }

    init(_ builder: StructureBuilder, since start: Start) {
        let offsets = Offsets(to: start, of: builder, isBack: true)
        elements = builder.tree.elements[start.elements...].map(offsets.moved)
        kids = builder.tree.kids[start.kids...].map(offsets.moved)
        attributes = builder.tree.attributes[start.attributes...].map(offsets.moved)
        titles = Array(builder.tree.titles[start.titles...])
        languages = builder.tree.languages
        identified = builder.identified
        kinds = builder.kinds
        links = builder.annotations.annotations(ofPart: builder.part).map { index in
            let annotation = builder.annotations.annotations[index]
            return Link(node: annotation.node, words: annotation.contents)
        }
        top = builder.pending[start.pending...].map(offsets.moved)
    }

    /// Whether the part under way has links at the same words: some lead nowhere when a bilaga is by itself.
    func fits(_ builder: StructureBuilder) -> Bool {
        let range = builder.annotations.annotations(ofPart: builder.part)
        guard range.count == links.count, kinds.count == builder.kinds.count else { return false }
        return links.indices.allSatisfy { links[$0].node == builder.annotations.annotations[range.lowerBound + $0].node }
    }

    /// How far the numbers of one document's elements are from those of a file.
    private struct Offsets {
        var elements, kids, attributes, titles, identifiers, annotations, pages: Int32
        /// Indexes of the languages there.
        var languages: [Int32]

        init(to start: Start, of builder: StructureBuilder, isBack: Bool = false, languages: [Int32] = []) {
            let sign: Int32 = isBack ? -1 : 1
            elements = sign * Int32(start.elements)
            kids = sign * Int32(start.kids)
            attributes = sign * Int32(start.attributes)
            titles = sign * Int32(start.titles)
            identifiers = sign * Int32(start.identifiers)
            annotations = sign * Int32(builder.annotations.annotations(ofPart: builder.part).lowerBound)
            pages = sign * Int32(builder.firstPage)
            self.languages = languages
        }

        func moved(_ element: StructureTree.Element) -> StructureTree.Element {
            var element = element
            if element.parent >= 0 { element.parent += elements }
            element.firstKid += kids
            if element.attributes >= 0 { element.attributes += attributes }
            if element.identifier >= 0 { element.identifier += identifiers }
            if element.language >= 0, !languages.isEmpty { element.language = languages[Int(element.language)] }
            if element.title >= 0 { element.title += titles }
            if element.alternative >= 0 { element.alternative += titles }
            if element.actual >= 0 { element.actual += titles }
            if element.expansion >= 0 { element.expansion += titles }
            return element
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
        let offsets = Offsets(to: Start(builder), of: builder, languages: known)
        builder.tree.elements.append(contentsOf: elements.lazy.map(offsets.moved))
        builder.tree.kids.append(contentsOf: kids.lazy.map(offsets.moved))
        builder.tree.attributes.append(contentsOf: attributes.lazy.map(offsets.moved))
        builder.tree.titles.append(contentsOf: titles)
        for node in identified { _ = builder.identifier(of: node) }
        for (index, link) in zip(builder.annotations.annotations(ofPart: builder.part), links) {
            builder.annotations.describe(index, link.words)
        }
        builder.pending.append(contentsOf: top.lazy.map(offsets.moved))
        builder.tree.kinds.append(kinds)
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
