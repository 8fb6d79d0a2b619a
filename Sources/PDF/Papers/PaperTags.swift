import Style

/// The structure tree of a paper (ISO 32000-1 14.7), its types those of the standard.
struct PaperTags: Sendable {
    struct Element: Sendable {
        var type: StructureType
        var kids: [Kid] = []
        var title: String?
        var language: String?
        var alternative: String?
        var actual: String?
        var expansion: String?
        var identifier: [UInt8]?
        /// Attribute dictionaries, those of its classes first.
        var attributes: [[String: PDFValue]] = []
    }

    enum Kid: Sendable {
        case element(Int)
        case mark(page: Int, number: Int)
        /// A link, by its number in the paper.
        case link(Int)
    }

    var elements: [Element] = []
    /// Those at the top.
    var roots: [Int] = []

    /// Holds the tree against what the pages draw, and leaves out marks that no page has.
    ///
    /// - Parameter drawn: numbers of the marks of each page.
    mutating func fault(of drawn: [[Int]], _ report: ContentReport) -> TagFault? {
        if report.hasBrokenMarks { return .broken }
        if report.drawsUnmarked { return .untagged }
        var free: [Set<Int>] = []
        for numbers in drawn {
            let own = Set(numbers)
            if own.count != numbers.count || own.contains(where: { $0 > 1 << 20 }) { return .broken }
            free.append(own)
        }
        for index in elements.indices {
            var isShared = false
            elements[index].kids.removeAll { kid in
                guard case .mark(let page, let number) = kid else { return false }
                if free[page].remove(number) != nil { return false }
                if drawn[page].contains(number) { isShared = true }
                return true
            }
            if isShared { return .broken }
        }
        return free.allSatisfy(\.isEmpty) ? nil : .untagged
    }

    /// Each link stands in one Link (ISO 14289-1 7.18.5).
    func fault(of links: [PaperLink]) -> TagFault? {
        var owned = Set<Int>()
        for element in elements {
            for case .link(let number) in element.kids {
                if element.type != .link || !owned.insert(number).inserted { return .annotations }
            }
        }
        return links.allSatisfy { owned.contains($0.number) } ? nil : .annotations
    }
}

extension PaperSource {
    /// The tree, where it is sound in itself; else `tagFault` says why not.
    mutating func tags(_ leaves: [PaperLeaf], _ standard: DocumentStandard) -> PaperTags? {
        guard let root = reader.resolve(self.root["StructTreeRoot"]), root.dictionary != nil,
            reader.resolve(self.root["MarkInfo"])?["Marked"] == .boolean(true)
        else {
            tagFault = TagFault.none
            return nil
        }
        tagFault = standard != .archive ? .standard : metadata().language.isEmpty ? .noLanguage : nil
        if reader.resolve(self.root["MarkInfo"])?["Suspects"] == .boolean(true) { tagFault = .broken }
        if leftOut.contains(.fields) || leftOut.contains(.signatures) { tagFault = .form }
        if tagFault != nil { return nil }
        var walk = PaperTagWalk(root, leaves, &reader)
        walk.read(&reader)
        tagFault = walk.fault ?? PaperTagRules.fault(of: &walk.tags)
        return tagFault == nil ? walk.tags : nil
    }
}

/// Reads a structure tree from its root on.
private struct PaperTagWalk {
    var tags = PaperTags()
    private(set) var fault: TagFault?
    private let root: PDFValue
    private var pages: [Int: Int] = [:]
    private let roles: [String: PDFValue]
    private let classes: [String: PDFValue]
    private var visited = Set<Int>()

    private static let mostElements = 200_000
    private static let deepest = 60

    init(_ root: PDFValue, _ leaves: [PaperLeaf], _ reader: inout PDFReader) {
        self.root = root
        for (index, leaf) in leaves.enumerated() { pages[leaf.number] = index }
        roles = reader.resolve(root["RoleMap"])?.dictionary ?? [:]
        classes = reader.resolve(root["ClassMap"])?.dictionary ?? [:]
    }

    mutating func read(_ reader: inout PDFReader) {
        for kid in kids(root["K"], &reader) {
            if case .element(let index)? = self.kid(kid, page: nil, depth: 0, &reader) { tags.roots.append(index) }
        }
        if tags.roots.isEmpty { fail(TagFault.none) }
    }

    private mutating func fail(_ reason: TagFault) { fault = fault ?? reason }

    private func kids(_ value: PDFValue?, _ reader: inout PDFReader) -> [PDFValue] {
        guard let value else { return [] }
        if let list = reader.resolve(value)?.array { return list }
        return [value]
    }

    private mutating func kid(_ value: PDFValue, page: Int?, depth: Int, _ reader: inout PDFReader) -> PaperTags.Kid? {
        guard fault == nil, let own = reader.resolve(value) else { return nil }
        if let number = own.integer {
            guard let page else {
                fail(.broken)
                return nil
            }
            return .mark(page: page, number: number)
        }
        guard own.dictionary != nil else { return nil }
        switch own["Type"]?.name {
        case "MCR"?:
            // Of a form that is drawn on its own: its marks are not those of the page.
            guard own["Stm"] == nil, let page = self.page(own["Pg"]) ?? page, let number = reader.resolve(own["MCID"])?.integer else {
                fail(.broken)
                return nil
            }
            return .mark(page: page, number: number)
        case "OBJR"?:
            guard case .reference(let number)? = own["Obj"] else { return nil }
            return .link(number)
        default: return element(value, own, page: page, depth: depth, &reader)
        }
    }

    private func page(_ value: PDFValue?) -> Int? {
        if case .reference(let number)? = value { return pages[number] }
        return nil
    }

    private mutating func element(
        _ value: PDFValue, _ own: PDFValue, page: Int?, depth: Int, _ reader: inout PDFReader
    ) -> PaperTags.Kid? {
        if case .reference(let number) = value, !visited.insert(number).inserted { fail(.broken) }
        guard depth < Self.deepest, tags.elements.count < Self.mostElements else {
            fail(.broken)
            return nil
        }
        guard let type = type(reader.resolve(own["S"])?.name, &reader) else {
            fail(.unknownType)
            return nil
        }
        func text(_ key: String) -> String? { (reader.resolve(own[key])?.string).map { decodedTextString(Array($0.prefix(1 << 14))) } }
        var element = PaperTags.Element(type: type)
        element.title = text("T")
        element.language = text("Lang")
        element.alternative = text("Alt")
        element.actual = text("ActualText")
        element.expansion = text("E")
        element.identifier = reader.resolve(own["ID"])?.string
        if let language = element.language, !language.isEmpty, !LanguageTag.isValid(language) { fail(.noLanguage) }
        if element.language?.isEmpty == true { element.language = nil }
        for name in kids(own["C"], &reader) {
            if let name = reader.resolve(name)?.name { addAttributes(classes[name], to: &element, &reader) }
        }
        addAttributes(own["A"], to: &element, &reader)
        let index = tags.elements.count
        tags.elements.append(element)
        let ownPage = self.page(own["Pg"]) ?? page
        var found: [PaperTags.Kid] = []
        for kid in kids(own["K"], &reader) {
            if let kid = self.kid(kid, page: ownPage, depth: depth + 1, &reader) { found.append(kid) }
        }
        tags.elements[index].kids = found
        return .element(index)
    }

    /// The standard's type, by the file's own explanations where it is none (14.7.3).
    private func type(_ name: String?, _ reader: inout PDFReader) -> StructureType? {
        var name = name
        for _ in 0..<16 {
            guard let own = name else { return nil }
            if let type = StructureType(standardName: own) { return type }
            name = reader.resolve(roles[own])?.name
            if name == nil { return Self.later[own] }
        }
        return nil
    }

    /// Types of PDF 2.0 that browsers write into files of 1.7, where they need an explanation of the same meaning (ISO 32000-2
    /// 14.8.4, ISO/TS 32005).
    private static let later: [String: StructureType] = [
        "Title": .p, "Strong": .span, "Em": .span, "Sub": .span, "DocumentFragment": .sect, "Aside": .div, "FENote": .note,
    ]

    /// Those of layout, lists and tables (14.8.5); what other programs keep for themselves is left out.
    private mutating func addAttributes(_ value: PDFValue?, to element: inout PaperTags.Element, _ reader: inout PDFReader) {
        for item in kids(value, &reader) {
            guard let entries = reader.resolve(item)?.dictionary, let owner = reader.resolve(entries["O"])?.name,
                ["Layout", "List", "Table"].contains(owner)
            else { continue }
            var own: [String: PDFValue] = [:]
            for (key, value) in entries { own[key] = direct(value, depth: 0, &reader) }
            element.attributes.append(own)
        }
    }

    private func direct(_ value: PDFValue, depth: Int, _ reader: inout PDFReader) -> PDFValue {
        guard depth < 4, let value = reader.resolve(value) else { return .null }
        switch value {
        case .array(let items):
            var result: [PDFValue] = []
            for item in items.prefix(1000) { result.append(direct(item, depth: depth + 1, &reader)) }
            return .array(result)
        case .dictionary, .reference: return .null
        default: return value
        }
    }
}
