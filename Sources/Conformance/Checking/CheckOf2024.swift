/// What PDF/UA-2 and PDF/A-4 ask for beyond their predecessors (ISO 14289-2:2024, ISO 19005-4:2020).
extension Checker {
    mutating func checkTreeOf2024(_ root: [String: PDFValue], _ walk: TreeWalk) {
        let spaces = file.list(root["Namespaces"]).map { file.text(file.dictionary($0)["NS"]) ?? "" }
        if spaces != [TreeWalk.namespaceOfPDF2] { report(.tree, "the namespaces are \(spaces)") }
        let known = Set(walk.elements)
        var citing: [PDFValue: Set<PDFValue>] = [:]
        for element in walk.elements {
            let entries = file.dictionary(element)
            let tag = walk.tag(element)
            let kids = file.list(entries["K"])
            if TreeWalk.typesOfPDF2.contains(tag), entries["NS"] == nil { report(.tree, "\(tag) has no namespace") }
            let references = file.list(entries["Ref"])
            for other in references where !known.contains(other) {
                report(.references, "\(tag) names an element that is not in the tree")
            }
            switch tag {
            case "Note": report(.notes, "a Note, which PDF/UA-2 does not have")
            case "TOCI": if references.isEmpty { report(.references, "an entry of the contents names no element") }
            case "L":
                let numbering = file.list(entries["A"]).compactMap { file.name(file.dictionary($0)["ListNumbering"]) }.first
                let hasLabels = kids.contains { item in file.list(file.dictionary(item)["K"]).contains { walk.tag($0) == "Lbl" } }
                if hasLabels, numbering == nil || numbering == "None" { report(.tree, "a list with labels and no numbering") }
            case "Reference": report(.tree, "a Reference, in which PDF 2.0 has no place for a link")
            case "Span" where !references.isEmpty:
                for note in references {
                    if walk.tag(note) != "FENote" { report(.references, "a citation names \(walk.tag(note))") }
                    citing[note, default: []].insert(element)
                }
            default: break
            }
            let places = kids.indices.filter { walk.tag(kids[$0]) == "Caption" }
            if places.contains(where: { $0 != 0 && $0 != kids.count - 1 }) || places.count > 1 {
                report(.tree, "a caption in the midst of \(tag)")
            }
            if !places.isEmpty, !["Table", "Figure", "Sect", "L"].contains(tag) { report(.tree, "a caption within \(tag)") }
        }
        for note in walk.elements where walk.tag(note) == "FENote" {
            let named = Set(file.list(file.dictionary(note)["Ref"]))
            if named != citing[note] ?? [] { report(.references, "a note does not name its citations") }
        }
    }

    /// Where a GoTo action or a named destination leads: a place on a page, and the element that stands there.
    mutating func checkBoth(_ entries: [String: PDFValue], _ what: String) {
        checkPlace(entries["D"] ?? .null, what)
        let element = file.list(entries["SD"]).first
        let isElement = element.map { file.dictionary($0)["S"] != nil && file.dictionary($0)["P"] != nil } ?? false
        if !isElement { report(.destinations, "\(what) leads to no element") }
    }
}
