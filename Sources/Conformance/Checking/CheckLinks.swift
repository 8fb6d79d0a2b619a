extension Checker {
    /// Every annotation: a link with words, printed, in the tree, on its page.
    mutating func checkLinks() {
        var inTree: Set<PDFValue> = []
        for value in file.objects.values {
            let entries = file.dictionary(value)
            if case .reference = entries["Obj"], file.name(entries["Type"]) == "OBJR" { inTree.insert(entries["Obj"]!) }
            for kid in file.list(entries["K"]) {
                let entries = file.dictionary(kid)
                if file.name(entries["Type"]) == "OBJR", let object = entries["Obj"] { inTree.insert(object) }
            }
        }
        for (index, number) in pages.enumerated() {
            let page = file.dictionary(.reference(number))
            let annotations = file.list(page["Annots"])
            if annotations.isEmpty { continue }
            if file.name(page["Tabs"]) != "S" { report(.links, "page \(index + 1) has another tab order") }
            for annotation in annotations { checkAnnotation(annotation, index, page, inTree) }
        }
    }

    private mutating func checkAnnotation(
        _ annotation: PDFValue, _ index: Int, _ page: [String: PDFValue], _ inTree: Set<PDFValue>
    ) {
        let entries = file.dictionary(annotation)
        if file.name(entries["Subtype"]) != "Link" {
            report(.links, "page \(index + 1): an annotation that is no link")
        }
        if !inTree.contains(annotation) { report(.links, "page \(index + 1): a link outside the tree") }
        if (file.text(entries["Contents"]) ?? "").allSatisfy(\.isWhitespace) {
            report(.links, "page \(index + 1): a link without words")
        }
        let flags = file.integer(entries["F"]) ?? 0
        if flags & 4 == 0 || flags & 0b100011 != 0 { report(.links, "page \(index + 1): a link that is not printed") }
        let (box, rect) = (file.numbers(page["MediaBox"]), file.numbers(entries["Rect"]))
        let isInside =
            rect.count == 4 && box.count == 4 && rect[0] < rect[2] && rect[1] < rect[3] && rect[0] >= box[0]
            && rect[1] >= box[1] && rect[2] <= box[2] && rect[3] <= box[3]
        if !isInside { report(.links, "page \(index + 1): a link that lies off the page") }
    }

    /// Links, outline and named destinations lead to pages of this file.
    mutating func checkDestinations() {
        let leaves = file.nameTree(file.dictionary(file.root["Names"])["Dests"])
        if zip(leaves, leaves.dropFirst()).contains(where: { !$0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            report(.destinations, "the names are not sorted")
        }
        let named = Dictionary(leaves.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        for (name, place) in named {
            if isOf2024 { checkBoth(file.dictionary(place), name) } else { checkPlace(place, name) }
        }
        for number in pages {
            for annotation in file.list(file.dictionary(.reference(number))["Annots"]) {
                let entries = file.dictionary(annotation)
                let action = file.dictionary(entries["A"])
                if let name = file.string(entries["Dest"]) {
                    if named[name] == nil { report(.destinations, "a link to \(name), which is nowhere") }
                } else if isOf2024, file.name(action["S"]) == "GoTo" {
                    checkBoth(action, "a link")
                } else if entries["Dest"] != nil {
                    if isOf2024 { report(.destinations, "a link leads to no element") }
                    checkPlace(entries["Dest"] ?? .null, "a link")
                } else if file.name(action["S"]) == "URI" {
                    let address = file.string(action["URI"]) ?? ""
                    if address.isEmpty || !address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
                        report(.destinations, "a link to no address")
                    }
                } else if file.name(action["S"]) != "GoToR" {
                    report(.destinations, "a link without target")
                }
            }
        }
        let outline = file.dictionary(file.root["Outlines"])
        if outline["First"] == nil {
            report(.destinations, "no outline")
        } else {
            _ = checkOutline(file.root["Outlines"] ?? .null, 0)
        }
    }

    mutating func checkPlace(_ place: PDFValue, _ what: String) {
        let parts = file.list(place)
        guard parts.count >= 2, case .reference(let page) = parts[0], pages.contains(page),
            file.name(parts[1]) == "XYZ", parts.count == 5
        else {
            report(.destinations, "\(what) leads to no page")
            return
        }
        let height = file.numbers(file.dictionary(parts[0])["MediaBox"]).last ?? 0
        if let top = file.numbers(parts[3]).first, top > height || top < 0 {
            report(.destinations, "\(what) leads off the page")
        }
    }

    /// How many items are in sight below one.
    private mutating func checkOutline(_ parent: PDFValue, _ depth: Int) -> Int {
        let entries = file.dictionary(parent)
        var visible = 0
        var previous: PDFValue?
        var item = entries["First"]
        var steps = 0
        while let current = item, steps < 10_000, depth < 10 {
            let own = file.dictionary(current)
            if (file.text(own["Title"]) ?? "").isEmpty { report(.destinations, "an outline item without title") }
            if own["Parent"] != parent || own["Prev"] != previous { report(.destinations, "the outline is torn") }
            if isOf2024 {
                checkBoth(file.dictionary(own["A"]), "the outline")
            } else {
                checkPlace(own["Dest"] ?? .null, "the outline")
            }
            visible += 1
            if own["First"] != nil {
                let below = checkOutline(current, depth + 1)
                let count = file.integer(own["Count"]) ?? 0
                if abs(count) != below { report(.destinations, "an outline item counts \(count), not \(below)") }
                if count > 0 { visible += below }
            }
            previous = current
            item = own["Next"]
            steps += 1
        }
        if entries["Last"] != previous { report(.destinations, "the outline ends too early") }
        if depth == 0, let count = file.integer(entries["Count"]), count != visible {
            report(.destinations, "the outline counts \(count), not \(visible)")
        }
        return visible
    }
}
