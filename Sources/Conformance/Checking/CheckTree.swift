/// The structure tree: what it holds, and what leads back to it.
extension Checker {
    mutating func checkTree() {
        let root = file.dictionary(file.root["StructTreeRoot"])
        if root.isEmpty {
            report(.tree, "no structure tree")
            return
        }
        var walk = TreeWalk(file: file, contents: contents)
        walk.identify(root["K"])
        let kids = file.list(root["K"])
        if kids.count != 1 { report(.tree, "\(kids.count) elements at the top") }
        for kid in kids { walk.visit(kid, parent: file.root["StructTreeRoot"] ?? .null) }
        for finding in walk.findings { report(finding.rule, finding.message) }
        guard let top = walk.top else { return }
        if top.tag != "Document" { report(.tree, "\(top.tag) at the top") }

        checkMarks(walk)
        checkParentTree(root, walk)
        checkIdentifiers(root, walk)
        checkHeadings(walk)
        checkTables(walk)
        checkNotes(walk)
        checkFigures(walk)
        if isOf2024 { checkTreeOf2024(root, walk) }
        if let expected = wanted.tags { compare(top, expected) }
    }

    private mutating func compare(_ top: Element, _ expected: Element) {
        let (found, wanted) = (top.lines(), expected.lines())
        for (line, pair) in zip(found, wanted).enumerated() where pair.0 != pair.1 {
            report(.document, "line \(line + 1) is “\(pair.0)” and should be “\(pair.1)”")
            return
        }
        if found.count != wanted.count { report(.document, "\(found.count) lines, not \(wanted.count)") }
    }

    private mutating func checkMarks(_ walk: TreeWalk) {
        for (index, page) in pages.enumerated() {
            for sequence in contents[page]?.sequences ?? [] {
                guard let mcid = sequence.mcid else { continue }
                switch walk.owners[TreeWalk.Mark(page: page, mcid: mcid)]?.count ?? 0 {
                case 0: report(.marks, "MCID \(mcid) of page \(index + 1) belongs to no element")
                case 1: break
                default: report(.marks, "MCID \(mcid) of page \(index + 1) belongs to several elements")
                }
                if sequence.text.isEmpty, sequence.tag != "Figure" { report(.marks, "MCID \(mcid) of page \(index + 1) is empty") }
            }
        }
        for (mark, owners) in walk.owners {
            let sequence = contents[mark.page]?.sequences.first { $0.mcid == mark.mcid }
            guard let sequence else {
                report(.marks, "\(walk.tag(owners[0])) has MCID \(mark.mcid), which is not on its page")
                continue
            }
            if sequence.tag != walk.tag(owners[0]) {
                report(.marks, "\(sequence.tag) on the page is \(walk.tag(owners[0])) in the tree")
            }
        }
    }

    private mutating func checkParentTree(_ root: [String: PDFValue], _ walk: TreeWalk) {
        let leaves = file.numberTree(root["ParentTree"])
        if zip(leaves, leaves.dropFirst()).contains(where: { $0.key >= $1.key }) {
            report(.parentTree, "keys are not ascending")
        }
        let tree = Dictionary(leaves.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        if let next = file.integer(root["ParentTreeNextKey"]), let last = leaves.last?.key, next <= last {
            report(.parentTree, "the next key \(next) is in use")
        }
        var keys: Set<Int> = []
        for (index, page) in pages.enumerated() {
            let sequences = contents[page]?.sequences ?? []
            if sequences.isEmpty { continue }
            guard let key = file.integer(file.dictionary(.reference(page))["StructParents"]) else {
                report(.parentTree, "page \(index + 1) has no StructParents")
                continue
            }
            if !keys.insert(key).inserted { report(.parentTree, "key \(key) is used twice") }
            let owners = file.list(tree[key])
            for sequence in sequences {
                guard let mcid = sequence.mcid, let wanted = walk.owners[TreeWalk.Mark(page: page, mcid: mcid)]?.first
                else { continue }
                if !owners.indices.contains(mcid) || owners[mcid] != wanted {
                    report(.parentTree, "MCID \(mcid) of page \(index + 1) leads to another element")
                }
            }
            if owners.count > sequences.count { report(.parentTree, "page \(index + 1) has too many parents") }
        }
        for (annotation, owner) in walk.annotations {
            guard let key = file.integer(file.dictionary(annotation)["StructParent"]) else {
                report(.parentTree, "an annotation has no StructParent")
                continue
            }
            if !keys.insert(key).inserted { report(.parentTree, "key \(key) is used twice") }
            if tree[key] != owner { report(.parentTree, "an annotation leads to another element") }
        }
    }

    private mutating func checkIdentifiers(_ root: [String: PDFValue], _ walk: TreeWalk) {
        let leaves = file.nameTree(root["IDTree"])
        if zip(leaves, leaves.dropFirst()).contains(where: { !$0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            report(.tree, "the IDTree is not sorted")
        }
        let tree = Dictionary(leaves.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        for (identifier, elements) in walk.identifiers {
            if elements.count > 1 { report(.tree, "\(elements.count) elements have the identifier \(identifier)") }
            if tree[identifier] != elements[0] { report(.tree, "the IDTree does not lead to \(identifier)") }
        }
        for key in tree.keys where walk.identifiers[key] == nil { report(.tree, "the IDTree has \(key), which is nowhere") }
    }

    private mutating func checkHeadings(_ walk: TreeWalk) {
        // A pack has a first heading for each of its parts.
        var level = 0
        for tag in walk.headings {
            guard let next = Int(tag.dropFirst()) else { continue }
            if next > level + 1 { report(.headings, "\(tag) after level \(level)") }
            level = next
        }
        if walk.headings.first != "H1" { report(.headings, "the first heading is \(walk.headings.first ?? "missing")") }
    }

    private mutating func checkNotes(_ walk: TreeWalk) {
        let noteTag = isOf2024 ? "FENote" : "Note"
        for note in walk.elements where walk.tag(note) == noteTag {
            if file.dictionary(note)["ID"] == nil { report(.notes, "a note without identifier") }
        }
        // A mark that leads to its note is a Reference (in PDF 2.0 a Span that names it) with a Link within; the note's label
        // leads back.
        var references = 0
        var labels = 0
        for element in walk.elements {
            let entries = file.dictionary(element)
            let kids = file.list(entries["K"]).map { walk.tag($0) }
            let parent = walk.tag(entries["P"] ?? .null)
            let isCitation = isOf2024 ? walk.tag(element) == "Span" && entries["Ref"] != nil : walk.tag(element) == "Reference" && parent != "TOCI"
            if isCitation {
                references += 1
                if !kids.contains("Link") { report(.notes, "a reference mark leads nowhere") }
            }
            if walk.tag(element) == "Lbl", parent == noteTag {
                labels += 1
                if !kids.contains("Link") { report(.notes, "a note does not lead back") }
            }
        }
        if references > 0, labels == 0 { report(.notes, "references without notes") }
    }
}
