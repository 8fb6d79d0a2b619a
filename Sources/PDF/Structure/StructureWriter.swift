/// Writes the structure tree's objects: elements, parent tree and identifiers (ISO 32000-1 14.7).
///
/// A class, since a closure that writes one of thousands of elements would take a copy of a struct, plan and links and all.
final class StructureWriter {
    let tree: StructureTree
    let plan: FilePlan
    let links: LinkPlan
    /// The first of the pages' references, which are consecutive.
    let pages: Reference
    /// The first of the annotations' references, which are consecutive.
    let annotations: Reference
    /// Specifications of the attachments.
    let files: [Reference]
    /// Of PDF 2.0's types; nil in a file that has none.
    let namespace: Reference?

    init(
        tree: StructureTree, plan: FilePlan, links: LinkPlan, pages: Reference, annotations: Reference, files: [Reference],
        namespace: Reference? = nil
    ) {
        self.tree = tree
        self.plan = plan
        self.links = links
        self.pages = pages
        self.annotations = annotations
        self.files = files
        self.namespace = namespace
    }

    /// The root and the first of the elements, which are consecutive: taken before they are written where something
    /// else points at them.
    struct Places {
        var root: Reference
        var first: Reference

        init(_ tree: StructureTree, in objects: inout ObjectFile) {
            root = objects.reserve()
            first = objects.reserve(tree.elements.count)
        }
    }

    /// The namespace of the standard types of PDF 2.0 (ISO 32000-2 14.8.6).
    static func writeNamespace(in objects: inout ObjectFile) -> Reference {
        objects.addDictionary { syntax in
            syntax.entry("Type", name: "Namespace")
            syntax.entry("NS", text: "http://iso.org/pdf2/ssn")
        }
    }

    /// The structure tree root.
    func write(_ places: Places? = nil, in objects: inout ObjectFile) -> Reference {
        let places = places ?? Places(tree, in: &objects)
        let (root, first) = (places.root, places.first)
        for index in tree.elements.indices { writeElement(index, first, root, in: &objects) }
        let parentTree = objects.reserve()
        writeParentTree(parentTree, first, in: &objects)
        let identifiers = writeIdentifiers(first, in: &objects)
        objects.writeDictionary(root) { syntax in
            syntax.entry("Type", name: "StructTreeRoot")
            syntax.entry("K", first)
            syntax.entry("ParentTree", parentTree)
            syntax.entry("ParentTreeNextKey", plan.pages.count + links.annotations.count)
            if let identifiers { syntax.entry("IDTree", identifiers) }
            if let namespace {
                syntax.key("Namespaces")
                syntax.openArray()
                syntax.reference(namespace)
                syntax.closeArray()
            }
        }
        return root
    }

    private func reference(_ index: Int32, _ first: Reference) -> Reference { Reference(first.number + index) }
    private func page(_ index: Int32) -> Reference { Reference(pages.number + index) }

    private func writeElement(
        _ index: Int, _ first: Reference, _ root: Reference, in objects: inout ObjectFile
    ) {
        let element = tree.elements[index]
        objects.writeDictionary(reference(Int32(index), first)) { syntax in
            syntax.raw("/Type/StructElem/S")
            syntax.name(element.type.name)
            if let namespace, element.type.isOfPDF2 { syntax.entry("NS", namespace) }
            syntax.entry("P", element.parent < 0 ? root : reference(element.parent, first))
            if element.rarity >= 0 { write(tree.rarities[Int(element.rarity)], first, &syntax) }
            if element.attributes >= 0 { writeAttributes(tree.attributes[Int(element.attributes)], &syntax) }
            writeKids(element, first, &syntax)
        }
    }

    private func write(_ rarity: StructureTree.Rarity, _ first: Reference, _ syntax: inout Syntax) {
        if rarity.identifier >= 0 {
            syntax.key("ID")
            syntax.string(tree.identifiers[Int(rarity.identifier)])
        }
        if rarity.title >= 0 { syntax.entry("T", text: tree.titles[Int(rarity.title)]) }
        if rarity.alternative >= 0 { syntax.entry("Alt", text: tree.titles[Int(rarity.alternative)]) }
        if rarity.actual >= 0 { syntax.entry("ActualText", text: tree.titles[Int(rarity.actual)]) }
        if rarity.expansion >= 0 { syntax.entry("E", text: tree.titles[Int(rarity.expansion)]) }
        if rarity.language >= 0 { syntax.entry("Lang", text: tree.languages[Int(rarity.language)]) }
        if rarity.files >= 0 { syntax.associatedFiles(tree.files[Int(rarity.files)].map { files[Int($0)] }) }
        if rarity.references >= 0 {
            syntax.key("Ref")
            syntax.openArray()
            for other in tree.references[Int(rarity.references)] { syntax.reference(reference(other, first)) }
            syntax.closeArray()
        }
    }

    private func writeKids(_ element: StructureTree.Element, _ first: Reference, _ syntax: inout Syntax) {
        let kids = tree.kids(of: element)
        guard !kids.isEmpty else { return }
        var ownPage: Int32 = -1
        for kid in kids {
            if case .mark(let page, _) = kid {
                ownPage = page
                break
            }
        }
        if ownPage >= 0 { syntax.entry("Pg", page(ownPage)) }
        syntax.key("K")
        if kids.count > 1 { syntax.openArray() }
        for kid in kids {
            switch kid {
            case .element(let child): syntax.reference(reference(child, first))
            case .mark(let page, let mcid) where page == ownPage: syntax.integer(Int(mcid))
            case .mark(let page, let mcid):
                syntax.openDictionary()
                syntax.entry("Type", name: "MCR")
                syntax.entry("Pg", self.page(page))
                syntax.entry("MCID", Int(mcid))
                syntax.closeDictionary()
            case .annotation(let index):
                syntax.openDictionary()
                syntax.entry("Type", name: "OBJR")
                syntax.entry("Pg", page(links.annotations[Int(index)].page))
                syntax.entry("Obj", reference(index, annotations))
                syntax.closeDictionary()
            }
        }
        if kids.count > 1 { syntax.closeArray() }
    }

    private func writeAttributes(_ attributes: StructureTree.Attributes, _ syntax: inout Syntax) {
        if !attributes.taken.isEmpty {
            syntax.key("A")
            syntax.value(.array(attributes.taken.map(PDFValue.dictionary)))
            return
        }
        if let numbering = attributes.numbering {
            syntax.raw("/A<</O/List")
            syntax.entry("ListNumbering", name: numbering.name)
            syntax.closeDictionary()
            return
        }
        if let note = attributes.note {
            syntax.raw("/A<</O/FENote")
            syntax.entry("NoteType", name: note.name)
            syntax.closeDictionary()
            return
        }
        if attributes.runsLeft {
            syntax.raw("/A<</O/Layout/WritingMode/RlTb>>")
            return
        }
        if let box = attributes.box {
            syntax.raw("/A<</O/Layout/Placement/Block/BBox")
            syntax.openArray()
            let (rect, bottom) = (box.rect, box.pageHeight.raw - box.rect.origin.y.raw - box.rect.size.height.raw)
            syntax.thousandths(rect.origin.x.raw)
            syntax.thousandths(bottom)
            syntax.thousandths(rect.origin.x.raw + rect.size.width.raw)
            syntax.thousandths(bottom + rect.size.height.raw)
            syntax.closeArray()
            syntax.closeDictionary()
            return
        }
        let isPlain = attributes.columnSpan == 1 && attributes.rowSpan == 1 && attributes.headers.isEmpty
        if isPlain, attributes.scope == nil { return }
        syntax.raw("/A<</O/Table")
        if let scope = attributes.scope { syntax.entry("Scope", name: scope.name) }
        if attributes.columnSpan > 1 { syntax.entry("ColSpan", attributes.columnSpan) }
        if attributes.rowSpan > 1 { syntax.entry("RowSpan", attributes.rowSpan) }
        if !attributes.headers.isEmpty {
            syntax.key("Headers")
            syntax.openArray()
            for header in attributes.headers { syntax.string(tree.identifiers[Int(header)]) }
            syntax.closeArray()
        }
        syntax.closeDictionary()
    }

    /// From marks and annotations back to elements: pages have the keys from 0, annotations those after them.
    private func writeParentTree(_ reference: Reference, _ first: Reference, in objects: inout ObjectFile) {
        var starts: [Int] = [0]
        for page in plan.pages { starts.append(starts[starts.count - 1] + page.markCount) }
        var owners = [Int32](repeating: -1, count: starts[starts.count - 1])
        var annotationOwners = [Int32](repeating: 0, count: links.annotations.count)
        for (index, element) in tree.elements.enumerated() {
            for kid in tree.kids(of: element) {
                switch kid {
                case .mark(let page, let mcid): owners[starts[Int(page)] + Int(mcid)] = Int32(index)
                case .annotation(let annotation): annotationOwners[Int(annotation)] = Int32(index)
                case .element: break
                }
            }
        }
        let marked = plan.pages.indices.filter { plan.pages[$0].markCount > 0 }
        let keys = marked + links.annotations.indices.map { plan.pages.count + $0 }
        Trees.writeNumberTree(reference, keys: keys, in: &objects) { index, syntax in
            guard index < marked.count else {
                syntax.reference(self.reference(annotationOwners[index - marked.count], first))
                return
            }
            syntax.openArray()
            for owner in owners[starts[marked[index]]..<starts[marked[index] + 1]] {
                // A paper's marks may have gaps in their numbers.
                if owner < 0 { syntax.keyword("null") } else { syntax.reference(self.reference(owner, first)) }
            }
            syntax.closeArray()
        }
    }

    private func writeIdentifiers(_ first: Reference, in objects: inout ObjectFile) -> Reference? {
        var owners: [(key: [UInt8], element: Int32)] = []
        for (index, element) in tree.elements.enumerated() where element.rarity >= 0 {
            let identifier = tree.rarities[Int(element.rarity)].identifier
            if identifier >= 0 { owners.append((tree.identifiers[Int(identifier)], Int32(index))) }
        }
        if owners.isEmpty { return nil }
        owners.sort { $0.key.lexicographicallyPrecedes($1.key) }
        let reference = objects.reserve()
        Trees.writeNameTree(reference, keys: owners.map(\.key), in: &objects) { index, syntax in
            syntax.reference(self.reference(owners[index].element, first))
        }
        return reference
    }
}
