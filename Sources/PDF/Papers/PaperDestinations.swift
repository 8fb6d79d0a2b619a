/// Where names lead in a paper (ISO 32000-1 12.3.2): pages, by their numbers among its own objects.
struct PaperDestinations {
    private var pages: [Int: Int] = [:]
    private var count = 0
    private var named: [[UInt8]: PDFValue] = [:]

    private static let mostNames = 50_000

    init() {}

    init(_ leaves: [PaperLeaf], _ reader: inout PDFReader, _ root: PDFValue) {
        count = leaves.count
        for (index, leaf) in leaves.enumerated() where pages[leaf.number] == nil { pages[leaf.number] = index }
        // Since PDF 1.2 a tree of names, before that a dictionary.
        for (name, value) in reader.resolve(root["Dests"])?.dictionary ?? [:] { named[PDFName.bytes(of: name)] = value }
        var pending = [reader.resolve(root["Names"])?["Dests"] ?? .null]
        var visited = Set<Int>()
        while let next = pending.popLast(), named.count < Self.mostNames {
            if case .reference(let number) = next, !visited.insert(number).inserted { continue }
            guard let node = reader.resolve(next), node.dictionary != nil else { continue }
            let kids = reader.resolve(node["Kids"])?.array ?? []
            guard pending.count + kids.count < Self.mostNames else { return }
            pending += kids.reversed()
            let names = reader.resolve(node["Names"])?.array ?? []
            for index in stride(from: 0, to: names.count - 1, by: 2) {
                if let name = reader.resolve(names[index])?.string, named[name] == nil { named[name] = names[index + 1] }
            }
        }
    }

    /// nil for what leads nowhere, or out of the file.
    func place(_ value: PDFValue?, _ reader: inout PDFReader, depth: Int = 0) -> PaperPlace? {
        guard depth < 4, let value = reader.resolve(value) else { return nil }
        switch value {
        case .name(let name): return place(named[PDFName.bytes(of: name)], &reader, depth: depth + 1)
        case .string(let name): return place(named[name], &reader, depth: depth + 1)
        case .dictionary(let entries): return place(entries["D"], &reader, depth: depth + 1)
        case .array(let items):
            guard let first = items.first else { return nil }
            var page: Int?
            if case .reference(let number) = first { page = pages[number] } else { page = first.integer }
            guard let page, (0..<count).contains(page) else { return nil }
            let kind = items.count > 1 ? reader.resolve(items[1])?.name : nil
            let index = kind == "XYZ" ? 3 : kind == "FitH" || kind == "FitBH" ? 2 : kind == "FitR" ? 5 : -1
            let top = items.indices.contains(index) ? reader.resolve(items[index])?.thousandths : nil
            return PaperPlace(page: page, top: top)
        default: return nil
        }
    }
}

extension PaperSource {
    private static let mostOutlineItems = 5_000
    private static let deepestOutline = 12

    /// The outline (12.3.3), but for what leads nowhere.
    mutating func outline() -> [PaperOutlineItem] {
        var items: [PaperOutlineItem] = []
        var visited = Set<Int>()
        var pending: [(value: PDFValue?, level: Int)] = [(reader.resolve(root["Outlines"])?["First"], 1)]
        var skipped: [Int] = []
        while let next = pending.popLast(), items.count < Self.mostOutlineItems {
            guard case .reference(let number)? = next.value, visited.insert(number).inserted,
                let item = reader.resolve(next.value), item.dictionary != nil
            else { continue }
            pending.append((item["Next"], next.level))
            // What stands under an item that is left out moves up to its place.
            while let last = skipped.last, last >= next.level { skipped.removeLast() }
            let title = (reader.resolve(item["Title"])?.string).map { decodedTextString(Array($0.prefix(1000))) } ?? ""
            let target = destinations.place(item["Dest"], &reader) ?? actionPlace(item["A"])
            let words = String(String.UnicodeScalarView(title.unicodeScalars.lazy.filter { $0.value >= 0x20 }))
            if let target, !words.allSatisfy(\.isWhitespace) {
                items.append(PaperOutlineItem(title: words, place: target, level: next.level - skipped.count))
            } else {
                skipped.append(next.level)
            }
            if next.level < Self.deepestOutline { pending.append((item["First"], next.level + 1)) }
        }
        return items
    }

    mutating func actionPlace(_ action: PDFValue?) -> PaperPlace? {
        guard let action = reader.resolve(action), action["S"]?.name == "GoTo" else { return nil }
        return destinations.place(action["D"], &reader)
    }
}
