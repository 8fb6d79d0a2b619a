/// The blocks of a text, as far as rules ask for them: paragraphs, headings, items of lists.
extension Passage {
    struct Block: Equatable, Sendable {
        enum Kind: Sendable { case paragraph, heading, item, other }
        var kind: Kind
        /// Bytes, without the sign of an item or a heading.
        var start: Int
        var end: Int
        /// Of the first line.
        var indent: Int
    }

    /// The words of a block.
    func words(in block: Block) -> Range<Int> {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].start < block.start { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < words.count, words[end].start < block.end { end += 1 }
        return low..<end
    }

    /// Its words in one line, for comparing with those of another: small letters, nothing between but spaces.
    func said(in block: Block) -> String { words[words(in: block)].map(\.text).joined(separator: " ") }

    /// Whether two stretches say the same, whichever capitals they have.
    func haveSameWords(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one.count == other.count && zip(one, other).allSatisfy { words[$0].number == words[$1].number && words[$0].text == words[$1].text }
    }

    /// The sentences of a block, as ranges of words.
    func sentences(in block: Block) -> [Range<Int>] {
        let all = words(in: block)
        var result: [Range<Int>] = []
        var start = all.lowerBound
        while start < all.upperBound {
            var end = start + 1
            while end < all.upperBound, !words[end].gapHasStop { end += 1 }
            result.append(start..<end)
            start = end
        }
        return result
    }
}

extension Passage.Block {
    /// Every block in order; an item is one block without what is nested in it.
    static func all(in bytes: [UInt8]) -> [Passage.Block] {
        var result: [Passage.Block] = []
        var isOpen = false
        var isFenced = false
        var line = 0
        while line < bytes.count {
            var end = line
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            defer { line = end + 1 }
            var start = line
            while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
            let indent = start - line
            if end - start >= 3 && bytes[start] == 0x60 && bytes[start + 1] == 0x60 && bytes[start + 2] == 0x60 {
                isFenced.toggle()
                isOpen = false
                continue
            }
            if start == end || isFenced {
                isOpen = false
                continue
            }
            if bytes[start] == 0x23 {
                var words = start
                while words < end, bytes[words] == 0x23 || bytes[words] == 0x20 { words += 1 }
                result.append(Passage.Block(kind: .heading, start: words, end: end, indent: indent))
                isOpen = false
            } else if let length = itemSign(bytes, start, end) {
                result.append(Passage.Block(kind: .item, start: start + length, end: end, indent: indent))
                isOpen = true
            } else if isOpen, let last = result.last, last.kind != .heading {
                result[result.count - 1].end = end
            } else {
                let isOther = bytes[start] == 0x7C || bytes[start] == 0x3E || bytes[start] == 0x5B
                result.append(Passage.Block(kind: isOther ? .other : .paragraph, start: start, end: end, indent: indent))
                isOpen = true
            }
        }
        return result
    }

    /// The length of "- " or "1. ".
    private static func itemSign(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        guard start + 1 < end else { return nil }
        if bytes[start] == 0x2D || bytes[start] == 0x2A || bytes[start] == 0x2B, bytes[start + 1] == 0x20 { return 2 }
        var index = start
        while index < end, index < start + 4, (0x30...0x39).contains(bytes[index]) { index += 1 }
        guard index > start, index + 1 < end, bytes[index] == 0x2E || bytes[index] == 0x29, bytes[index + 1] == 0x20 else { return nil }
        return index + 2 - start
    }
}
