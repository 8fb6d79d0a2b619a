import Layout

/// Page objects, their tree and their labels (ISO 32000-1 7.7.3, 12.4.2).
struct PageObjects {
    let parts: [PDFPart]
    let plan: FilePlan
    let links: LinkPlan
    /// First of the consecutive references of pages and annotations.
    let pages: Reference
    /// The streams of each page, in the order that they are drawn in.
    let contents: [[Reference]]
    let annotations: Reference
    let papers: PaperObjects

    private static let kidsPerNode = 64

    /// The root of the page tree.
    func write(resources: Reference, in objects: inout ObjectFile) -> Reference {
        let root = objects.reserve()
        let groups = stride(from: 0, to: plan.pages.count, by: Self.kidsPerNode)
            .map { $0..<min($0 + Self.kidsPerNode, plan.pages.count) }
        var nodes: [Reference] = []
        for group in groups {
            let node = groups.count > 1 ? objects.reserve() : root
            nodes.append(node)
            writePages(group, parent: node, resources, in: &objects)
            let kids = group.map { Reference(Int(pages.number) + $0) }
            writeNode(node, parent: groups.count > 1 ? root : nil, kids, count: kids.count, in: &objects)
        }
        if groups.count != 1 { writeNode(root, parent: nil, nodes, count: plan.pages.count, in: &objects) }
        return root
    }

    private func writeNode(
        _ reference: Reference, parent: Reference?, _ kids: [Reference], count: Int, in objects: inout ObjectFile
    ) {
        objects.writeDictionary(reference) { syntax in
            syntax.entry("Type", name: "Pages")
            if let parent { syntax.entry("Parent", parent) }
            syntax.key("Kids")
            syntax.openArray()
            for kid in kids { syntax.reference(kid) }
            syntax.closeArray()
            syntax.entry("Count", count)
        }
    }

    private func writePages(
        _ group: Range<Int>, parent: Reference, _ resources: Reference, in objects: inout ObjectFile
    ) {
        var link = links.annotations.firstIndex { Int($0.page) >= group.lowerBound } ?? links.annotations.count
        for index in group {
            let page = plan.pages[index]
            let firstLink = link
            while link < links.annotations.count, Int(links.annotations[link].page) == index { link += 1 }
            objects.writeDictionary(Reference(Int(pages.number) + index)) { syntax in
                syntax.entry("Type", name: "Page")
                syntax.entry("Parent", parent)
                if page.pageOfPaper == nil {
                    let size = parts[page.part].laidOut.pages[page.pageOfPart].size
                    syntax.rectangle("MediaBox", [0, 0, size.width.raw, size.height.raw])
                    syntax.entry("Resources", resources)
                } else {
                    papers.writeEntries(of: page, &syntax)
                }
                syntax.key("Contents")
                if contents[index].count == 1 {
                    syntax.reference(contents[index][0])
                } else {
                    syntax.openArray()
                    for stream in contents[index] { syntax.reference(stream) }
                    syntax.closeArray()
                }
                if page.markCount > 0 { syntax.entry("StructParents", index) }
                guard link > firstLink else { return }
                // Structure order (ISO 14289-1 7.18.3).
                syntax.entry("Tabs", name: "S")
                syntax.key("Annots")
                syntax.openArray()
                for annotation in firstLink..<link { syntax.reference(Reference(Int(annotations.number) + annotation)) }
                syntax.closeArray()
            }
        }
    }

    func writeLabels(in objects: inout ObjectFile) -> Reference {
        var firstPages: [(page: Int, labels: PageLabels)] = []
        var page = 0
        for part in parts where !part.laidOut.pages.isEmpty {
            firstPages.append((page, part.pageLabels))
            page += part.pageCount
        }
        let reference = objects.reserve()
        Trees.writeNumberTree(reference, keys: firstPages.map(\.page), in: &objects) { index, syntax in
            let labels = firstPages[index].labels
            syntax.openDictionary()
            syntax.key("S")
            syntax.name(labels.style == .decimal ? "D" : "r")
            if !labels.prefix.isEmpty { syntax.entry("P", text: labels.prefix) }
            if labels.start > 1 { syntax.entry("St", labels.start) }
            syntax.closeDictionary()
        }
        return reference
    }
}
