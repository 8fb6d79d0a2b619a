import DocumentTree
import Layout
import Style

extension BoundPaper {
    /// A place of the paper in the file that it is bound into.
    func place(_ place: PaperPlace, firstPage: Int, part: Int) -> Destinations.Place {
        let page = pdf.pages[place.page]
        let top = min(place.top ?? page.visible[3], page.visible[3])
        return Destinations.Place(page: firstPage + place.page, top: Length(raw: top), part: part)
    }

    /// Of a page as it is bound in: its own marks, or the one around it all.
    func markCount(_ number: Int) -> Int { pdf.isTagged ? pdf.pages[number].markCount : 1 }
}

/// The objects of a file's papers.
struct PaperObjects {
    private let parts: [PDFPart]
    /// For each part, where the objects of its paper begin.
    private var first: [Reference]
    /// What says across the page that it is a draft, by size and turn of the page.
    private var watermarks: [[Int]: Reference] = [:]

    /// Name of a draft's mark among a page's own resources.
    private static let watermark = "BilagaUtkast"

    init(
        _ input: PDFInput, _ plan: FilePlan, resources: Reference, _ makeWriter: @autoclosure () -> ContentWriter,
        in objects: inout ObjectFile
    ) {
        parts = input.parts
        first = []
        for part in input.parts {
            let objectsOfPaper = part.paper?.pdf.objects ?? []
            let start = objects.reserve(objectsOfPaper.count)
            first.append(start)
            for (index, object) in objectsOfPaper.enumerated() {
                Self.write(object, Reference(Int(start.number) + index), start, in: &objects)
            }
        }
        guard let watermark = input.watermark, plan.pages.contains(where: { $0.pageOfPaper != nil }) else { return }
        var writer = makeWriter()
        for page in input.parts.flatMap({ $0.paper?.pdf.pages ?? [] }) where watermarks[page.visible + [page.rotation]] == nil {
            let (width, height) = page.sizeAsSeen
            writer.syntax.removeAll()
            writer.write(watermark, across: Size(width: Length(raw: width), height: Length(raw: height)))
            watermarks[page.visible + [page.rotation]] = objects.addStream(writer.syntax.bytes) { syntax in
                syntax.raw("/Type/XObject/Subtype/Form")
                syntax.rectangle("BBox", [0, 0, width, height])
                syntax.key("Matrix")
                syntax.openArray()
                for part in page.matrixAsSeen { syntax.thousandths(part) }
                syntax.closeArray()
                syntax.entry("Resources", resources)
            }
        }
    }

    private static func write(_ object: PaperObject, _ reference: Reference, _ first: Reference, in objects: inout ObjectFile) {
        guard let stream = object.stream else {
            objects.write(reference) { $0.value(object.value, first: first) }
            return
        }
        objects.writeStream(reference, stream, compressed: object.isContent) { syntax in
            syntax.entries(object.value.dictionary ?? [:], first: first)
        }
    }

    /// What a page of a paper has beside content and annotations.
    func writeEntries(of plan: PagePlan, _ syntax: inout Syntax) {
        guard let number = plan.pageOfPaper, let paper = parts[plan.part].paper else { return }
        let page = paper.pdf.pages[number]
        let start = first[plan.part]
        syntax.rectangle("MediaBox", page.mediaBox)
        if let box = page.cropBox { syntax.rectangle("CropBox", box) }
        if page.rotation != 0 { syntax.entry("Rotate", page.rotation) }
        if let unit = page.unit {
            syntax.key("UserUnit")
            syntax.value(unit)
        }
        if let group = page.group {
            syntax.key("Group")
            syntax.value(group, first: start)
        }
        syntax.key("Resources")
        guard let mark = watermarks[page.visible + [page.rotation]], case .dictionary(var entries) = page.resources else {
            syntax.value(page.resources, first: start)
            return
        }
        // References of the paper are counted from its first object, and so is that of the mark.
        var named = entries["XObject"]?.dictionary ?? [:]
        named[Self.watermark] = .reference(Int(mark.number) - Int(start.number))
        entries["XObject"] = .dictionary(named)
        // What lies under it is still to be read.
        var states = entries["ExtGState"]?.dictionary ?? [:]
        states[Self.watermark] = .dictionary(["BM": .name("Multiply")])
        entries["ExtGState"] = .dictionary(states)
        syntax.value(.dictionary(entries), first: start)
    }

    /// What a page draws, as it is bound in: by its own marks, or as one figure.
    func content(of page: PaperPage, _ paper: ImportedPDF) -> [UInt8] {
        var syntax = Syntax()
        if !paper.isTagged { syntax.raw("/Figure<</MCID 0>>BDC\n") }
        syntax.raw("q\n")
        syntax.append(page.content)
        syntax.raw("Q\n")
        if !paper.isTagged { syntax.raw("EMC\n") }
        // Over the page: a scanned one has no holes to see it through.
        if watermarks[page.visible + [page.rotation]] != nil {
            syntax.raw("/Artifact BMC\nq")
            syntax.name(Self.watermark)
            syntax.raw(" gs")
            syntax.name(Self.watermark)
            syntax.raw(" Do Q\nEMC\n")
        }
        return syntax.bytes
    }
}

extension PaperPage {
    /// In thousandths, as it is turned.
    fileprivate var sizeAsSeen: (width: Int, height: Int) {
        let (width, height) = (visible[2] - visible[0], visible[3] - visible[1])
        return rotation % 180 == 0 ? (width, height) : (height, width)
    }

    /// From a page as it is seen to its own coordinates, in thousandths.
    fileprivate var matrixAsSeen: [Int] {
        switch rotation {
        case 90: [0, 1000, -1000, 0, visible[2], visible[1]]
        case 180: [-1000, 0, 0, -1000, visible[2], visible[3]]
        case 270: [0, -1000, 1000, 0, visible[0], visible[3]]
        default: [1000, 0, 0, 1000, visible[0], visible[1]]
        }
    }
}

extension StructureBuilder {
    /// The pages of a paper: its own elements, or a figure for each.
    mutating func paper(_ paper: BoundPaper, _ plan: FilePlan) {
        element(.sect) { builder in
            builder.setTitle(paper.title)
            if !paper.language.isEmpty { builder.setLanguage(paper.language) }
            let pages = plan.pages.filter { $0.part == builder.part && $0.pageOfPaper != nil }
            if let tags = paper.pdf.tags, let first = pages.first, let last = pages.last {
                var links: [Int: Int32] = [:]
                for index in builder.annotations.annotations(onPages: first.index...last.index) {
                    links[builder.annotations.annotations[index].numberInPaper] = Int32(index)
                }
                for root in tags.roots { builder.graft(root, tags, firstPage: first.index, links) }
            } else {
                for page in pages { builder.figure(of: paper, page.pageOfPaper ?? 0, page) }
            }
        }
    }

    /// An element of the paper's own, with all that is in it.
    private mutating func graft(_ index: Int, _ tags: PaperTags, firstPage: Int, _ links: [Int: Int32]) {
        let own = tags.elements[index]
        // A link that leads to another file or a program is words like others.
        let isDead = own.type == .link && !own.kids.contains { if case .link(let number) = $0 { links[number] != nil } else { false } }
        element(isDead ? .span : own.type) { builder in
            if let title = own.title { builder.setTitle(title) }
            if let language = own.language { builder.setLanguage(language) }
            if let words = own.alternative { builder.setAlternative(words) }
            if let words = own.actual { builder.setActual(words) }
            if let words = own.expansion { builder.setExpansion(words) }
            if let identifier = own.identifier { builder.setIdentifier(taken: identifier) }
            if !own.attributes.isEmpty {
                var attributes = StructureTree.Attributes()
                attributes.taken = own.attributes.map(builder.renamed)
                builder.setAttributes(attributes)
            }
            for kid in own.kids {
                switch kid {
                case .element(let inner): builder.graft(inner, tags, firstPage: firstPage, links)
                case .mark(let page, let number):
                    builder.add(Mark(page: Int32(firstPage + page), mcid: Int32(number), order: 0))
                case .link(let number): if let index = links[number] { builder.addKid(.annotation(index)) }
                }
            }
        }
    }

    /// Attributes that name other elements, by what those are called in this file.
    private func renamed(_ attributes: [String: PDFValue]) -> [String: PDFValue] {
        guard let headers = attributes["Headers"]?.array else { return attributes }
        var result = attributes
        result["Headers"] = .array(headers.map { $0.string.map { .string(takenIdentifier($0)) } ?? $0 })
        return result
    }

    private mutating func figure(of paper: BoundPaper, _ number: Int, _ page: PagePlan) {
        let visible = paper.pdf.pages[number].visible
        element(.figure) { builder in
            builder.setAlternative(paper.alternatives.indices.contains(number) ? paper.alternatives[number] : paper.title)
            let rect = Rect(
                x: Length(raw: visible[0]), y: .zero, width: Length(raw: visible[2] - visible[0]),
                height: Length(raw: visible[3] - visible[1]))
            builder.setAttributes(.init(box: (rect, Length(raw: visible[3]))))
            builder.add(Mark(page: Int32(page.index), mcid: 0, order: 0))
        }
        for index in annotations.annotations(onPages: page.index...page.index) {
            element(.link) { $0.addKid(.annotation(Int32(index))) }
        }
    }
}
