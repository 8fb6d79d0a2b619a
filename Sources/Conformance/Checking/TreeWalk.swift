/// Reads the structure tree into `Element`s and notes who owns what on the way.
struct TreeWalk {
    struct Mark: Hashable {
        var page: Int
        var mcid: Int
    }

    let file: PDFFile
    let contents: [Int: DrawnPage]
    private(set) var top: Element?
    private(set) var findings: [Finding] = []
    /// The elements that claim a sequence, as references.
    private(set) var owners: [Mark: [PDFValue]] = [:]
    /// Annotations in the tree and their elements.
    private(set) var annotations: [(PDFValue, owner: PDFValue)] = []
    private(set) var identifiers: [String: [PDFValue]] = [:]
    private(set) var elements: [PDFValue] = []
    private(set) var headings: [String] = []
    private var seen: Set<PDFValue> = []
    private var byIdentifier: [String: PDFValue] = [:]
    private var texts: [Mark: String] = [:]

    init(file: PDFFile, contents: [Int: DrawnPage]) {
        self.file = file
        self.contents = contents
        for (page, content) in contents {
            for sequence in content.sequences {
                if let mcid = sequence.mcid { texts[Mark(page: page, mcid: mcid)] = sequence.text }
            }
        }
    }

    func tag(_ element: PDFValue) -> String { file.name(file.dictionary(element)["S"]) ?? "" }

    /// Finds all identifiers first, so that Headers can be told by the words of the cells they name.
    mutating func identify(_ value: PDFValue?, _ depth: Int = 0) {
        guard depth < 100 else { return }
        for kid in file.list(value) {
            let entries = file.dictionary(kid)
            guard entries["S"] != nil else { continue }
            if let identifier = file.string(entries["ID"]) { byIdentifier[identifier] = kid }
            identify(entries["K"], depth + 1)
        }
    }

    mutating func visit(_ value: PDFValue, parent: PDFValue) {
        let element = read(value, parent: parent, page: nil, depth: 0)
        if top == nil { top = element }
    }

    private mutating func report(_ rule: Rule, _ message: String) {
        findings.append(Finding(rule: rule, message: message))
    }

    private mutating func read(_ value: PDFValue, parent: PDFValue, page: Int?, depth: Int) -> Element {
        let entries = file.dictionary(value)
        let element = Element(tag(value), file.text(entries["Lang"]))
        guard depth < 100 else { return element }
        if !seen.insert(value).inserted {
            report(.tree, "\(element.tag) stands in the tree twice")
            return element
        }
        elements.append(value)
        if entries["P"] != parent { report(.tree, "\(element.tag) names another parent") }
        if entries["NS"] != nil {
            let space = file.text(file.dictionary(entries["NS"])["NS"]) ?? ""
            if space != Self.namespaceOfPDF2 || !Self.typesOfPDF2.contains(element.tag) {
                report(.tree, "\(element.tag) is no type of its namespace")
            }
        } else if !Self.standardTypes.contains(element.tag) {
            report(.tree, "\(element.tag) is no standard type")
        }
        if element.tag.count == 2, element.tag.hasPrefix("H"), Int(element.tag.dropFirst()) != nil { headings.append(element.tag) }
        if let identifier = file.string(entries["ID"]) { identifiers[identifier, default: []].append(value) }
        if element.tag == "Figure" {
            let alternative = file.text(entries["Alt"]) ?? ""
            if alternative.isEmpty { report(.figures, "a figure without alternative") }
            element.attributes.append("Alt “\(alternative)”")
        }
        readAttributes(entries["A"], into: element)
        var page = page
        if case .reference(let number)? = entries["Pg"] { page = number }
        let kids = file.list(entries["K"])
        if kids.isEmpty, !["TD", "TH"].contains(element.tag) { report(.tree, "\(element.tag) is empty") }
        for kid in kids { readKid(kid, of: value, page, element, depth) }
        return element
    }

    private mutating func readKid(_ kid: PDFValue, of value: PDFValue, _ page: Int?, _ element: Element, _ depth: Int) {
        if let mcid = file.integer(kid) {
            claim(page, mcid, value, element)
            return
        }
        let entries = file.dictionary(kid)
        switch file.name(entries["Type"]) {
        case "MCR":
            var own = page
            if case .reference(let number)? = entries["Pg"] { own = number }
            claim(own, file.integer(entries["MCID"]) ?? -1, value, element)
        case "OBJR":
            let annotation = entries["Obj"] ?? .null
            annotations.append((annotation, value))
            if element.tag != "Link" { report(.links, "an annotation within \(element.tag)") }
            if case .reference(let number)? = entries["Pg"],
                !file.list(file.dictionary(.reference(number))["Annots"]).contains(annotation)
            {
                report(.links, "an annotation is not on the page that the tree names")
            }
        default:
            if entries["S"] == nil {
                report(.tree, "\(element.tag) has a kid that is nothing")
                return
            }
            element.add(read(kid, parent: value, page: page, depth: depth + 1))
        }
    }

    private mutating func claim(_ page: Int?, _ mcid: Int, _ value: PDFValue, _ element: Element) {
        guard let page else {
            report(.marks, "\(element.tag) has MCID \(mcid) on no page")
            return
        }
        let mark = Mark(page: page, mcid: mcid)
        owners[mark, default: []].append(value)
        // A soft hyphen is what line breaking added (ISO 32000-1 14.8.2.2.3): no part of the word.
        element.add((texts[mark] ?? "").filter { $0 != "\u{AD}" }.replacing("\n", with: " "))
    }

    private mutating func readAttributes(_ value: PDFValue?, into element: Element) {
        for attributes in file.list(value) {
            let entries = file.dictionary(attributes)
            if entries["O"] == nil { report(.tree, "\(element.tag) has attributes without owner") }
            if let scope = file.name(entries["Scope"]) { element.attributes.append("Scope \(scope)") }
            if let span = file.integer(entries["ColSpan"]) { element.attributes.append("ColSpan \(span)") }
            if let span = file.integer(entries["RowSpan"]) { element.attributes.append("RowSpan \(span)") }
            if file.numbers(entries["BBox"]).count == 4 { element.attributes.append("BBox") }
            if let numbering = file.name(entries["ListNumbering"]) { element.attributes.append(numbering) }
            if let note = file.name(entries["NoteType"]) { element.attributes.append(note) }
            for header in file.list(entries["Headers"]) {
                guard let key = file.string(header), let cell = byIdentifier[key] else {
                    report(.tables, "\(element.tag) names a header that is nowhere")
                    continue
                }
                if tag(cell) != "TH" { report(.tables, "\(element.tag) names \(tag(cell)) as header") }
                element.headers.append(words(of: cell, page: nil, 0))
            }
        }
    }

    private func words(of value: PDFValue, page: Int?, _ depth: Int) -> String {
        guard depth < 20 else { return "" }
        let entries = file.dictionary(value)
        var page = page
        if case .reference(let number)? = entries["Pg"] { page = number }
        var result = ""
        for kid in file.list(entries["K"]) {
            if let mcid = file.integer(kid) {
                if let page { result += texts[Mark(page: page, mcid: mcid)] ?? "" }
            } else if file.name(file.dictionary(kid)["Type"]) == "MCR" {
                var own = page
                if case .reference(let number)? = file.dictionary(kid)["Pg"] { own = number }
                if let own, let mcid = file.integer(file.dictionary(kid)["MCID"]) {
                    result += texts[Mark(page: own, mcid: mcid)] ?? ""
                }
            } else if file.dictionary(kid)["S"] != nil {
                result += words(of: kid, page: page, depth + 1)
            }
        }
        return result.filter { $0 != "\u{AD}" }
    }

    /// ISO 32000-1 14.8.4.
    static let standardTypes: Set<String> = [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct",
        "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH",
        "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot",
        "Figure", "Formula", "Form",
    ]

    /// ISO 32000-2 14.8.4, of those types that the writer has.
    static let typesOfPDF2: Set<String> = [
        "Document", "Part", "Sect", "Div", "Caption", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody",
        "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "FENote", "Link", "Annot", "Figure", "Formula", "Form",
    ]
    static let namespaceOfPDF2 = "http://iso.org/pdf2/ssn"
}
