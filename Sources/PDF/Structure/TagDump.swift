import DocumentTree
import Layout

/// The structure tree as text: one element to a line, with its attributes, and the words under it in the order in
/// which they are read.
struct TagDump {
    /// With the glyphs of its parts at hand.
    private var input: PDFInput
    private let plan: FilePlan
    private let tree: StructureTree
    private let links: LinkPlan
    private(set) var text = ""

    init(_ input: PDFInput, _ plan: FilePlan, _ tree: StructureTree, _ links: LinkPlan) {
        self.input = input
        for part in input.parts.indices { self.input.parts[part].laidOut = input.parts[part].laidOut.unpacked }
        self.plan = plan
        self.tree = tree
        self.links = links
        if !tree.elements.isEmpty { write(0, 0) }
    }

    private mutating func write(_ index: Int, _ depth: Int) {
        let element = tree.elements[index]
        let margin = String(repeating: "  ", count: depth)
        text += "\(margin)\(element.type.name)\(properties(element))"
        // Words alone stand on the element's own line.
        let kids = tree.kids(of: element)
        let words = kids.compactMap { kid in
            if case .mark(let page, let mcid) = kid { self.words(Int(page), mcid) } else { nil }
        }
        if words.count == kids.count {
            text += words.isEmpty ? "\n" : " ”\(words.joined(separator: "|"))”\n"
            return
        }
        text += "\n"
        for kid in kids {
            switch kid {
            case .element(let child): write(Int(child), depth + 1)
            case .mark(let page, let mcid): text += "\(margin)  ”\(self.words(Int(page), mcid))”\n"
            case .annotation(let index): text += "\(margin)  \(target(links.annotations[Int(index)]))\n"
            }
        }
    }

    private func properties(_ element: StructureTree.Element) -> String {
        var result = ""
        func name(_ index: Int32) -> String { String(decoding: tree.identifiers[Int(index)], as: UTF8.self) }
        let rarity = tree.rarity(of: element)
        if rarity.identifier >= 0 { result += " id=\(name(rarity.identifier))" }
        if rarity.title >= 0 { result += " title=”\(tree.titles[Int(rarity.title)])”" }
        if rarity.language >= 0 { result += " lang=\(tree.languages[Int(rarity.language)])" }
        if rarity.alternative >= 0 { result += " alt=”\(tree.titles[Int(rarity.alternative)])”" }
        if rarity.expansion >= 0 { result += " expansion=”\(tree.titles[Int(rarity.expansion)])”" }
        if rarity.references >= 0 {
            let others = tree.references[Int(rarity.references)].map { "\(tree.elements[Int($0)].type.name) \($0)" }
            result += " ref=\(others.joined(separator: ","))"
        }
        guard element.attributes >= 0 else { return result }
        let attributes = tree.attributes[Int(element.attributes)]
        if let box = attributes.box { result += " box=\(box.rect.size.width.raw / 1000)×\(box.rect.size.height.raw / 1000)" }
        if attributes.runsLeft { result += " writing=RlTb" }
        if let note = attributes.note { result += " note=\(note.name)" }
        if let numbering = attributes.numbering { result += " numbering=\(numbering.name)" }
        if let scope = attributes.scope { result += " scope=\(scope.name)" }
        if attributes.columnSpan > 1 { result += " columns=\(attributes.columnSpan)" }
        if attributes.rowSpan > 1 { result += " rows=\(attributes.rowSpan)" }
        if !attributes.headers.isEmpty {
            result += " headers=\(attributes.headers.map(name).joined(separator: ","))"
        }
        return result
    }

    private func target(_ annotation: LinkPlan.Annotation) -> String {
        let place: String
        switch annotation.target {
        case .destination(let name): place = String(decoding: name, as: UTF8.self)
        case .place(let target), .page(let target): place = "page \(target.page + 1)"
        case .remote(let file, let name): place = "\(file) \(String(decoding: name, as: UTF8.self))"
        case .url(let url): place = String(decoding: url, as: UTF8.self)
        }
        return "→ \(place) (\(annotation.contents))"
    }

    /// What a reader gets of one marked-content sequence.
    private func words(_ pageIndex: Int, _ mcid: Int32) -> String {
        let page = plan.pages[pageIndex]
        if page.pageOfPaper != nil { return "" }
        let range = page.firstSequence..<page.firstSequence + page.sequenceCount
        guard let sequence = plan.sequences[range].first(where: { $0.mcid == mcid }) else { return "" }
        let laidOut = input.parts[page.part].laidOut
        var bytes: [UInt8] = []
        for case .glyphs(let run) in laidOut.pages[page.pageOfPart].items[sequence.items] {
            for glyph in laidOut.glyphs[run.range(in: laidOut.glyphs.count)] where !glyph.isAddedHyphen {
                let start = min(Int(glyph.textStart), laidOut.text.count)
                let end = min(start + Int(glyph.textLength), laidOut.text.count)
                bytes.append(contentsOf: laidOut.text[start..<end])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
