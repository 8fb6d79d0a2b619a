/// Finds the markers of insertions in text: U+E000, a decimal index, U+E001. Stray private-use characters of
/// these two kinds are dropped.
enum Markers {
    enum Part {
        case text(ArraySlice<UInt8>)
        case insertion(Int)
    }

    static func forEachPart(of text: ArraySlice<UInt8>, _ body: (Part) -> Void) {
        var index = text.startIndex
        var start = index
        func flush(_ end: Int) { if start < end { body(.text(text[start..<end])) } }
        while index < text.endIndex {
            guard text[index] == 0xEE, let isStart = delimiter(text, at: index) else {
                index += 1
                continue
            }
            flush(index)
            index += 3
            start = index
            guard isStart else { continue }
            var number = 0
            var end = index
            while end < text.endIndex, end - index < 9, text[end] >= 0x30, text[end] <= 0x39 {
                number = number * 10 + Int(text[end] - 0x30)
                end += 1
            }
            guard end > index, end < text.endIndex, delimiter(text, at: end) == false else { continue }
            body(.insertion(number))
            index = end + 3
            start = index
        }
        flush(index)
    }

    /// True for U+E000, false for U+E001, nil for neither.
    private static func delimiter(_ text: ArraySlice<UInt8>, at index: Int) -> Bool? {
        guard index + 2 < text.endIndex, text[index] == 0xEE, text[index + 1] == 0x80 else { return nil }
        switch text[index + 2] {
        case 0x80: return true
        case 0x81: return false
        default: return nil
        }
    }
}
