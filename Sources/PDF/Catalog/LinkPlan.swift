import DocumentTree
import Layout
import Style

/// The link annotations of a file (ISO 32000-1 12.5.6.5), decided before they are written: where each lies, where
/// it leads, and which node it belongs to.
struct LinkPlan {
    struct Annotation {
        /// Index of the page in the file.
        var page: Int32
        var part: Int32
        /// In PDF coordinates: lower left and upper right corner.
        var rect: (left: Length, bottom: Length, right: Length, top: Length)
        var target: Target
        /// What a screen reader says (Contents); set when the structure tree finds the link's words.
        var contents = ""
        var isDescribed = false
        /// `.none` for a paper's.
        var node = NodeID.none
        /// The next annotation of the same node; -1 at the end.
        var next: Int32 = -1
        /// Of a paper's: as its maker drew it, and its number there.
        var look: [(key: String, value: PDFValue)] = []
        var numberInPaper = -1
    }

    enum Target {
        /// Name of a destination in this file.
        case destination([UInt8])
        /// From a reference mark to its note, and back.
        case place(Destinations.Place)
        /// Within a paper: a page of this file.
        case page(Destinations.Place)
        /// Name of a destination in another file.
        case remote(file: String, destination: [UInt8])
        case url([UInt8])
    }

    /// In the order of the pages.
    private(set) var annotations: [Annotation] = []
    /// Links that lead nowhere, as the document names their targets.
    private(set) var unresolved: [String] = []
    /// For each part, the first and last annotation of each node; -1 for none.
    private var chains: [[(first: Int32, last: Int32)]] = []
    /// For each part, its annotations, which are consecutive.
    private var ranges: [Range<Int>]

    init(_ input: PDFInput, _ plan: FilePlan, _ destinations: Destinations) {
        ranges = [Range<Int>](repeating: 0..<0, count: input.parts.count)
        for part in input.parts {
            chains.append(Array(repeating: (-1, -1), count: Int(max(0, part.document.nodeCount))))
        }
        let notes = input.parts.map(\.findings.notes)
        let labels = NotePlaces(input.parts, notes, plan)
        // Of the part at hand, when a note of it has asked for them.
        var glyphs: [PlacedGlyph]?
        for page in plan.pages {
            if page.pageOfPart == 0 { glyphs = nil }
            let first = ranges[page.part].isEmpty ? annotations.count : ranges[page.part].lowerBound
            add(page, input, notes, labels, &glyphs, destinations)
            ranges[page.part] = first..<annotations.count
        }
    }

    private mutating func add(
        _ page: PagePlan, _ input: PDFInput, _ notes: [NoteReferences], _ labels: NotePlaces, _ glyphs: inout [PlacedGlyph]?,
        _ destinations: Destinations
    ) {
        let part = input.parts[page.part]
        if let number = page.pageOfPaper {
            if let paper = part.paper { add(paper, number, page, input.words) }
            return
        }
        let placed = part.laidOut.pages[page.pageOfPart]
        if !notes[page.part].isEmpty { addNotes(of: part, page, notes[page.part], labels, &glyphs) }
        for link in placed.links {
            guard let target = resolve(link.target, from: part.slug, input, destinations) else { continue }
            add(link, page, placed, target)
        }
    }

    /// Of a part, on its own pages and on those of its paper.
    func annotations(ofPart part: Int) -> Range<Int> { ranges[part] }

    /// Indexes of the annotations of a node, in the order of the pages.
    func annotations(of node: NodeID, part: Int) -> [Int] {
        guard chains.indices.contains(part), node.value >= 0, Int(node.value) < chains[part].count else { return [] }
        var result: [Int] = []
        var index = chains[part][Int(node.value)].first
        while index >= 0 {
            result.append(Int(index))
            index = annotations[Int(index)].next
        }
        return result
    }

    /// Annotations of a part that no element has taken up.
    func undescribed(part: Int) -> [Int] {
        ranges[part].filter { !annotations[$0].isDescribed }
    }

    /// Annotations on pages of a paper, which belong to no node.
    func annotations(onPages pages: ClosedRange<Int>) -> Range<Int> {
        let first = annotations.firstIndex { Int($0.page) >= pages.lowerBound } ?? annotations.count
        let end = annotations[first...].firstIndex { Int($0.page) > pages.upperBound } ?? annotations.count
        return first..<end
    }

    private mutating func add(_ paper: BoundPaper, _ number: Int, _ page: PagePlan, _ words: Words) {
        for link in paper.pdf.pages[number].links {
            let target: Target
            var contents = link.contents
            switch link.target {
            case .url(let address):
                target = .url(address)
                // What a screen reader says where its maker has not said it (ISO 14289-1 7.18.5).
                if contents.isEmpty { contents = String(decoding: address, as: UTF8.self) }
            case .place(let place):
                target = .page(paper.place(place, firstPage: page.index - number, part: page.part))
                if contents.isEmpty { contents = words.pageOfPaper(["number": String(place.page + 1)]) }
            }
            var annotation = Annotation(
                page: Int32(page.index), part: Int32(page.part),
                rect: (Length(raw: link.rect[0]), Length(raw: link.rect[1]), Length(raw: link.rect[2]), Length(raw: link.rect[3])),
                target: target)
            annotation.contents = contents
            annotation.isDescribed = true
            annotation.look = link.look
            annotation.numberInPaper = link.number
            annotations.append(annotation)
        }
    }

    mutating func describe(_ index: Int, _ words: String) {
        annotations[index].contents = words
        annotations[index].isDescribed = true
    }

    /// Marks and labels are small: their clickable area is larger than their glyphs.
    private static let noteMargin = Length.points(2)

    private mutating func addNotes(
        of part: PDFPart, _ page: PagePlan, _ notes: NoteReferences, _ places: NotePlaces, _ known: inout [PlacedGlyph]?
    ) {
        let placed = part.laidOut.pages[page.pageOfPart]
        for case .glyphs(let run) in placed.items {
            guard let target = notes.target(of: run.node), let place = places[page.part, target] else { continue }
            let glyphs = known ?? part.laidOut.glyphs
            known = glyphs
            var width = Length.zero
            for glyph in glyphs[run.range(in: glyphs.count)] {
                width = width + Length(raw: Int(glyph.advance))
            }
            let margin = Self.noteMargin
            let left = run.isRightToLeft ? run.origin.x - width : run.origin.x
            let rect = Rect(
                x: max(.zero, left - margin), y: max(.zero, run.origin.y - run.size - margin),
                width: width + margin * 2, height: run.size + margin * 2)
            add(PlacedLink(node: run.node, target: .anchor(Anchor()), rect: rect), page, placed, .place(place))
        }
    }

    private mutating func add(_ link: PlacedLink, _ page: PagePlan, _ placed: Page, _ target: Target) {
        let size = placed.size
        var rect = link.rect
        rect.origin.x = rect.origin.x + page.shift(placed)
        let node = Int(link.node.value)
        guard rect.size.width.raw > 0, rect.size.height.raw > 0, chains[page.part].indices.contains(node) else {
            return
        }
        let index = Int32(annotations.count)
        let top = size.height - rect.origin.y
        annotations.append(
            Annotation(
                page: Int32(page.index), part: Int32(page.part),
                rect: (rect.origin.x, top - rect.size.height, rect.origin.x + rect.size.width, top), target: target,
                node: link.node))
        let last = chains[page.part][node].last
        if last >= 0 { annotations[Int(last)].next = index } else { chains[page.part][node].first = index }
        chains[page.part][node].last = index
    }

    private mutating func resolve(
        _ target: LinkTarget, from slug: String, _ input: PDFInput, _ destinations: Destinations
    ) -> Target? {
        switch target {
        case .url(let url): return .url(Self.percentEncoded(url))
        case .anchor(let anchor):
            let document = anchor.document ?? slug
            let name = Destinations.name(document, anchor.name)
            if destinations.contains(name) { return .destination(name) }
            if let file = input.otherFiles[document] { return .remote(file: file, destination: name) }
            unresolved.append(String(decoding: name, as: UTF8.self))
            return nil
        }
    }

    /// A URI is ASCII (12.6.4.7); what is not, and what no URI may hold, is percent-encoded.
    static func percentEncoded(_ url: String) -> [UInt8] {
        var result = Syntax()
        for byte in url.utf8 {
            let isForbidden = byte <= 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x3C || byte == 0x3E
            if isForbidden {
                result.byte(0x25)
                result.hexByte(byte)
            } else {
                result.byte(byte)
            }
        }
        return result.bytes
    }

    // MARK: Writing

    /// Writes the annotations at consecutive references from `first`.
    func write(
        _ first: Reference, pages: Reference, pageCount: Int, _ structure: StructureTargets? = nil,
        in objects: inout ObjectFile
    ) {
        for (index, annotation) in annotations.enumerated() {
            objects.writeDictionary(Reference(Int(first.number) + index)) { syntax in
                syntax.entry("Type", name: "Annot")
                syntax.entry("Subtype", name: "Link")
                syntax.key("Rect")
                syntax.openArray()
                for edge in [annotation.rect.left, annotation.rect.bottom, annotation.rect.right, annotation.rect.top] {
                    syntax.thousandths(edge.raw)
                }
                syntax.closeArray()
                if annotation.numberInPaper < 0 {
                    syntax.raw("/Border[0 0 0]")
                } else {
                    for (key, value) in annotation.look {
                        syntax.name(key)
                        syntax.value(value)
                    }
                }
                // Print (12.5.3), which ISO 19005-2 6.3.2 asks for.
                syntax.entry("F", 4)
                syntax.entry("StructParent", pageCount + index)
                syntax.entry("Contents", text: Self.bounded(annotation.contents))
                Self.write(annotation.target, pages, structure, &syntax)
            }
        }
    }

    /// What a link is about, for who hears it: said once for each of its lines, so that a link of thousands of words would
    /// be thousands of times as long.
    private static func bounded(_ contents: String) -> String {
        contents.utf8.count <= 1_000 ? contents : String(contents.prefix(1_000)) + "…"
    }

    private static func write(
        _ target: Target, _ pages: Reference, _ structure: StructureTargets?, _ syntax: inout Syntax
    ) {
        switch target {
        case .destination(let name):
            syntax.key("Dest")
            syntax.string(name)
        case .place(let place), .page(let place): Destinations.writeTarget(place, pages: pages, structure, &syntax)
        case .remote(let file, let name):
            syntax.raw("/A<</S/GoToR/F")
            syntax.textString(file)
            syntax.key("D")
            syntax.string(name)
            syntax.closeDictionary()
        case .url(let url):
            syntax.raw("/A<</S/URI/URI")
            syntax.string(url)
            syntax.closeDictionary()
        }
    }
}
