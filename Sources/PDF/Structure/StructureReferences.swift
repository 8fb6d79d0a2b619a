import DocumentTree

/// What the standards of 2024 ask for beyond the tree: elements that name the elements they speak of.
extension StructureBuilder {
    /// A note's type: PDF 2.0 has one of its own for notes.
    var noteType: StructureType { isOf2024 ? .feNote : .note }
    /// What leads to a note. PDF 2.0 has no Reference of its own, and none of PDF 1.7 has a place for a Link in it (ISO/TS 32005,
    /// table 5).
    var citationType: StructureType { isOf2024 ? .span : .reference }
    /// What leads from the contents to a page, likewise.
    var entryType: StructureType { isOf2024 ? .p : .reference }
    /// What holds a caption and its figure together. In PDF 2.0 a Div passes for what stands around it, which may have no
    /// captions; and within the figure itself the caption would not be read, since the alternative stands for all of it.
    var figureGroup: StructureType { isOf2024 ? .sect : .div }
    /// A list whose labels are words.
    var termNumbering: StructureTree.ListNumbering { isOf2024 ? .description : .none }

    /// The newest element leads to an anchor: of its own document, or of another in the file.
    mutating func refer(to anchor: Anchor) {
        guard isOf2024 else { return }
        let target = anchor.document.map { slugs[$0] } ?? part
        pendingReferences.append((newest, target ?? -1, anchor.name ?? ""))
    }

    /// The newest element cites a note of the part.
    mutating func cite(_ note: NodeID) {
        if isOf2024, note != .none { citations.append((newest, part, note)) }
    }

    private var newest: Int32 { Int32(tree.elements.count - 1) }

    /// Indexes of all that was referred to, when every element has its place.
    mutating func resolveReferences() {
        for reference in pendingReferences where Int(reference.element) < tree.elements.count {
            guard tree.places.indices.contains(reference.part) else {
                setReferences(reference.element, [0])
                continue
            }
            let node = anchors[reference.part][reference.anchor]
            setReferences(reference.element, [tree.places[reference.part][node]])
        }
        var citing: [Int32: [Int32]] = [:]
        for citation in citations {
            let note = tree.places[citation.part][citation.note]
            guard tree.elements[Int(note)].type == .feNote else { continue }
            setReferences(citation.element, [note])
            citing[note, default: []].append(citation.element)
        }
        for (note, elements) in citing.sorted(by: { $0.key < $1.key }) { setReferences(note, elements) }
    }
}
