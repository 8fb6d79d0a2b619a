/// A page as it stands in its own file, with what it inherits (ISO 32000-1 7.7.3.4).
struct PaperLeaf {
    var number: Int
    var entries: [String: PDFValue]
    var mediaBox: [Int]
    var cropBox: [Int]?
    var rotation: Int
    var resources: PDFValue?
}

extension PaperSource {
    /// More are not read out of one file.
    private static let mostPages = 2000
    private static let deepest = 40

    /// The pages in their order.
    mutating func pages() throws(PaperFailure) -> [PaperLeaf] {
        var leaves: [PaperLeaf] = []
        var visited = Set<Int>()
        // The next is last.
        var pending: [(value: PDFValue, inherited: [String: PDFValue], depth: Int)] = [(root["Pages"] ?? .null, [:], 0)]
        while let next = pending.popLast() {
            guard case .reference(let number) = next.value, visited.insert(number).inserted, next.depth < Self.deepest,
                let node = reader.resolve(next.value)?.dictionary
            else { throw .damaged(page: leaves.count + 1) }
            var inherited = next.inherited
            for key in ["MediaBox", "CropBox", "Rotate", "Resources"] { if let own = node[key] { inherited[key] = own } }
            if node["Kids"] != nil, node["Type"]?.name != "Page" {
                guard let kids = reader.resolve(node["Kids"])?.array, pending.count + kids.count < 100_000 else {
                    throw .damaged(page: leaves.count + 1)
                }
                for kid in kids.reversed() { pending.append((kid, inherited, next.depth + 1)) }
                continue
            }
            guard leaves.count < Self.mostPages else { throw .tooManyPages(most: Self.mostPages) }
            leaves.append(try leaf(number, node, inherited, page: leaves.count + 1))
        }
        if leaves.isEmpty { throw .noPages }
        return leaves
    }

    private mutating func leaf(
        _ number: Int, _ node: [String: PDFValue], _ inherited: [String: PDFValue], page: Int
    ) throws(PaperFailure) -> PaperLeaf {
        guard let mediaBox = box(inherited["MediaBox"]) else { throw .pageSize(page: page) }
        // In points: 3 to 14 400 (ISO 19005-2 6.1.13).
        for size in [mediaBox[2] - mediaBox[0], mediaBox[3] - mediaBox[1]] where !(3_000...14_400_000).contains(size) {
            throw .pageSize(page: page)
        }
        var cropBox = box(inherited["CropBox"])
        if let crop = cropBox {
            let (width, height) = (
                min(crop[2], mediaBox[2]) - max(crop[0], mediaBox[0]), min(crop[3], mediaBox[3]) - max(crop[1], mediaBox[1])
            )
            // One that shows nothing is passed over by those who show pages.
            if width < 3_000 || height < 3_000 { cropBox = nil }
        }
        let turned = (reader.resolve(inherited["Rotate"])?.integer ?? 0) % 360
        let rotation = turned % 90 == 0 ? (turned + 360) % 360 : 0
        if hasScripts(node["AA"]) { throw .scripted }
        return PaperLeaf(
            number: number, entries: node, mediaBox: mediaBox, cropBox: cropBox, rotation: rotation, resources: inherited["Resources"])
    }

    /// A rectangle in thousandths: left, bottom, right, top.
    mutating func box(_ value: PDFValue?) -> [Int]? {
        guard let items = reader.resolve(value)?.array, items.count == 4 else { return nil }
        var numbers: [Int] = []
        for item in items {
            guard let number = reader.resolve(item)?.thousandths, abs(number) < 1 << 40 else { return nil }
            numbers.append(number)
        }
        return [min(numbers[0], numbers[2]), min(numbers[1], numbers[3]), max(numbers[0], numbers[2]), max(numbers[1], numbers[3])]
    }

    /// What a page draws: its streams one after the other (7.8.2).
    mutating func content(of leaf: PaperLeaf, page: Int) throws(PaperFailure) -> [UInt8] {
        guard let contents = leaf.entries["Contents"] else { return [] }
        var result: [UInt8] = []
        let list = reader.resolve(contents)?.array ?? [contents]
        for part in list {
            guard case .reference = part else {
                if reader.resolve(part) == .null { continue }
                throw .damaged(page: page)
            }
            if reader.resolve(part) == .null { continue }
            guard let stream = reader.stream(part) else { throw reader.isOverdrawn ? .tooMuch : .damaged(page: page) }
            result += stream.bytes
            result.append(0x0A)
        }
        return result
    }
}
