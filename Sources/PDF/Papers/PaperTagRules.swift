/// What holds of a structure tree in itself (ISO 14289-1 7.2–7.9, ISO 32000-1 14.8.4).
struct PaperTagRules {
    private let tags: PaperTags

    /// Nil for a tree that is sound. Headings then stand below a title of level 1, what a list's item holds is its body, and each
    /// note has an identifier.
    static func fault(of tags: inout PaperTags) -> TagFault? {
        mend(&tags)
        let rules = PaperTagRules(tags: tags)
        if let fault = shiftHeadings(&tags) { return fault }
        return rules.alternatives() ?? rules.nesting() ?? rules.tables() ?? rules.identifiers()
    }

    // MARK: What is put right without changing what it says

    /// A browser puts what an item holds into it without a body around; and a document within another is a section of it.
    private static func mend(_ tags: inout PaperTags) {
        for index in tags.elements.indices {
            if tags.elements[index].type == .document { tags.elements[index].type = .sect }
            if tags.elements[index].type == .note, tags.elements[index].identifier == nil {
                tags.elements[index].identifier = Array("note-\(index)".utf8)
            }
            if tags.elements[index].type == .li { gatherBody(index, &tags) }
        }
    }

    private static func gatherBody(_ item: Int, _ tags: inout PaperTags) {
        func type(_ kid: PaperTags.Kid) -> StructureType? {
            if case .element(let index) = kid { tags.elements[index].type } else { nil }
        }
        let kids = tags.elements[item].kids
        let labels = kids.filter { type($0) == .lbl }
        if kids.contains(where: { type($0) == .lBody }) || labels.count == kids.count { return }
        let body = tags.elements.count
        tags.elements.append(PaperTags.Element(type: .lBody, kids: kids.filter { type($0) != .lbl }))
        tags.elements[item].kids = labels + [.element(body)]
    }

    /// To the level below the bilaga's own title, and without the gaps that some leave: what a heading stands below stays, which is
    /// all that levels say.
    private static func shiftHeadings(_ tags: inout PaperTags) -> TagFault? {
        var above: [(level: Int, shifted: Int)] = []
        for index in tags.order {
            if tags.elements[index].type == .h { return .headings }
            guard let level = tags.elements[index].type.headingLevel else { continue }
            while let last = above.last, last.level >= level { above.removeLast() }
            let shifted = min(6, (above.last?.shifted ?? 1) + 1)
            above.append((level, shifted))
            tags.elements[index].type = .heading(shifted)
        }
        return nil
    }

    // MARK: Rules

    private func alternatives() -> TagFault? {
        for element in tags.elements where element.type == .figure || element.type == .formula {
            let words = (element.alternative ?? "") + (element.actual ?? "")
            if words.allSatisfy(\.isWhitespace) { return .alternative }
        }
        return nil
    }

    /// Which elements may stand in which.
    private func nesting() -> TagFault? {
        var parents: [Int: StructureType] = [:]
        for element in tags.elements {
            for case .element(let kid) in element.kids { parents[kid] = element.type }
        }
        for (index, element) in tags.elements.enumerated() {
            let kids = elements(in: element)
            let parent = parents[index]
            let isTable = [.table, .tHead, .tBody, .tFoot, .tr, .th, .td].contains(element.type)
            let fault: TagFault = isTable ? .tables : .parts
            if let allowed = Self.kids[element.type] {
                // What holds elements of its own kind holds no text beside them.
                if kids.count < element.kids.count, Self.isBare(element.type) { return fault }
                if kids.contains(where: { !allowed.contains(tags.elements[$0].type) }) { return fault }
            }
            if let allowed = Self.parents[element.type], !(parent.map(allowed.contains) ?? false) { return fault }
            for (place, kid) in kids.enumerated() where tags.elements[kid].type == .caption {
                if place > 0, place < kids.count - 1 { return fault }
            }
        }
        return nil
    }

    private static let kids: [StructureType: Set<StructureType>] = [
        .l: [.l, .li, .caption], .li: [.lbl, .lBody],
        .table: [.tr, .tHead, .tBody, .tFoot, .caption], .tHead: [.tr], .tBody: [.tr], .tFoot: [.tr], .tr: [.th, .td],
        .toc: [.toc, .toci, .caption], .toci: [.lbl, .reference, .nonStruct, .p, .toc],
    ]

    private static let parents: [StructureType: Set<StructureType>] = [
        .li: [.l], .lBody: [.li], .tHead: [.table], .tBody: [.table], .tFoot: [.table], .tr: [.table, .tHead, .tBody, .tFoot],
        .th: [.tr], .td: [.tr], .toci: [.toc],
    ]

    private static func isBare(_ type: StructureType) -> Bool { type != .toci }

    private func elements(in element: PaperTags.Element) -> [Int] {
        element.kids.compactMap { if case .element(let index) = $0 { index } else { nil } }
    }

    /// Rows of equal length, and headers that cells are read with (ISO 14289-1 7.5).
    private func tables() -> TagFault? {
        let identifiers = Set(tags.elements.compactMap { $0.type == .th ? $0.identifier : nil })
        for table in tags.elements where table.type == .table {
            var rows: [[Int]] = []
            var heads = 0
            for kid in elements(in: table) {
                if tags.elements[kid].type == .tHead { heads += 1 }
                if tags.elements[kid].type == .tr { rows.append(elements(in: tags.elements[kid])) }
                if [.tHead, .tBody, .tFoot].contains(tags.elements[kid].type) {
                    rows += elements(in: tags.elements[kid]).map { elements(in: tags.elements[$0]) }
                }
            }
            if heads > 1 || !isEven(rows) { return .tables }
            let cells = rows.joined().map { tags.elements[$0] }
            let headers = cells.filter { $0.type == .th }
            if headers.isEmpty { return .tables }
            if headers.allSatisfy({ $0.attribute("Scope")?.name != nil }) { continue }
            for cell in cells where cell.type == .td && !cell.kids.isEmpty {
                let named = cell.attribute("Headers")?.array?.compactMap(\.string) ?? []
                if named.isEmpty || !identifiers.isSuperset(of: named) { return .tables }
            }
        }
        return nil
    }

    private func isEven(_ rows: [[Int]]) -> Bool {
        // Columns that cells of earlier rows reach down into, by how many rows they still do.
        var reached: [Int] = []
        for (index, row) in rows.enumerated() {
            var column = 0
            var own = reached.map { max(0, $0 - 1) }
            for cell in row {
                while column < reached.count, reached[column] > 0 { column += 1 }
                let across = tags.elements[cell].attribute("ColSpan")?.integer ?? 1
                let down = tags.elements[cell].attribute("RowSpan")?.integer ?? 1
                guard (1...1000).contains(across), (1...10_000).contains(down) else { return false }
                for _ in 0..<across {
                    if index > 0, column >= reached.count { return false }
                    if column >= own.count { own.append(0) }
                    own[column] = max(own[column], down - 1)
                    column += 1
                }
            }
            while column < reached.count, reached[column] > 0 { column += 1 }
            if index == 0 { reached = own }
            if column != own.count { return false }
            reached = own
        }
        return reached.allSatisfy { $0 == 0 }
    }

    private func identifiers() -> TagFault? {
        var known = Set<[UInt8]>()
        for element in tags.elements {
            if let identifier = element.identifier, !known.insert(identifier).inserted { return .broken }
        }
        return nil
    }
}

extension PaperTags {
    /// All elements in the order in which they are read.
    var order: [Int] {
        var result: [Int] = []
        result.reserveCapacity(elements.count)
        var pending = Array(roots.reversed())
        while let next = pending.popLast() {
            result.append(next)
            for case .element(let kid) in elements[next].kids.reversed() { pending.append(kid) }
        }
        return result
    }
}

extension PaperTags.Element {
    /// The last that says it holds.
    func attribute(_ name: String) -> PDFValue? { attributes.last { $0[name] != nil }?[name] }
}

extension StructureType {
    fileprivate var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}
