/// The words of one paragraph, heading or cell as a person typed them and the reader sees them: what Markdown did not
/// make anything of. Code, values, addresses and escaped characters (`\*`, `&ast;`) were meant as they are, and stand
/// here as one `mask` each.
struct TypedText {
    enum Role {
        case paragraph, heading, cell
    }

    /// No text has it (see `HiddenCharacter`).
    static let mask: UInt8 = 0x1A

    let role: Role
    /// It is the first thing of a list's item.
    let opensItem: Bool
    /// It stands in a list.
    let isInList: Bool
    /// Where the block stands that it is the text of, from 1.
    let line: Int
    /// UTF-8; a break in the source is a line feed here.
    private(set) var bytes: [UInt8] = []
    /// Where each byte stands in the text that was parsed; -1 where that is not known.
    private(set) var places: [Int32] = []

    init(_ role: Role, opensItem: Bool = false, isInList: Bool = false, line: Int) {
        self.role = role
        self.opensItem = opensItem
        self.isInList = isInList
        self.line = line
    }

    mutating func append(_ byte: UInt8, at place: Int32) {
        // Several things that are not typed words are one.
        if byte == TypedText.mask, bytes.last == TypedText.mask { return }
        bytes.append(byte)
        places.append(place)
    }

    /// Bytes that stand in the source as they stand here, from a place on; none of them is a mask.
    mutating func append(_ stretch: ArraySlice<UInt8>, from start: Int) {
        bytes.append(contentsOf: stretch)
        places.append(contentsOf: Int32(clamping: start)..<Int32(clamping: start + stretch.count))
    }

    mutating func appendMask() { append(TypedText.mask, at: -1) }
    mutating func appendBreak() { append(0x0A, at: -1) }

    /// Lines, as ranges of `bytes` without their breaks.
    var lines: [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0A {
            result.append(start..<index)
            start = index + 1
        }
        result.append(start..<bytes.count)
        return result
    }

    /// Whether a stretch stands in the source byte for byte as it stands here.
    func isUnbroken(_ range: Range<Int>) -> Bool {
        guard let first = range.first, places[first] >= 0 else { return false }
        return range.allSatisfy { Int(places[$0]) == Int(places[first]) + $0 - first }
    }

    /// Letters and digits, those of other alphabets too.
    func isWord(_ index: Int) -> Bool {
        guard bytes.indices.contains(index) else { return false }
        let byte = bytes[index]
        if byte < 0x80 {
            return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        // Signs of three bytes are punctuation for the most part (”, –, •); letters of two are not.
        return !(0xE2...0xE3).contains(leading(index)) && !(leading(index) == 0xC2)
    }

    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }

    func isUpper(_ index: Int) -> Bool {
        guard bytes.indices.contains(index) else { return false }
        if (0x41...0x5A).contains(bytes[index]) { return true }
        // À to Þ, where Å, Ä and Ö are.
        return bytes[index] == 0xC3 && bytes.indices.contains(index + 1) && (0x80...0x9E).contains(bytes[index + 1])
    }

    /// A space or a break, or the edge of the text.
    func isSpace(_ index: Int) -> Bool {
        guard bytes.indices.contains(index) else { return true }
        switch bytes[index] {
        case 0x20, 0x09, 0x0A: return true
        case 0xA0: return bytes.indices.contains(index - 1) && bytes[index - 1] == 0xC2
        case 0xC2: return bytes.indices.contains(index + 1) && bytes[index + 1] == 0xA0
        default: return false
        }
    }

    /// The first byte of the character that a byte belongs to.
    private func leading(_ index: Int) -> UInt8 {
        var index = index
        while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return bytes[index]
    }

    func starts(with text: StaticString, at index: Int) -> Bool {
        guard index >= 0, index + text.utf8CodeUnitCount <= bytes.count else { return false }
        return UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
            .elementsEqual(bytes[index..<index + text.utf8CodeUnitCount])
    }

    /// Where a sign stands first from a place on.
    func first(_ text: StaticString, from start: Int = 0) -> Int? {
        guard text.utf8CodeUnitCount > 0, start < bytes.count else { return nil }
        return (max(0, start)..<bytes.count).first { bytes[$0] == text.utf8Start[0] && starts(with: text, at: $0) }
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range].filter { $0 != TypedText.mask }, as: UTF8.self) }
}
