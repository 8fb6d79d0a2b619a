/// The characters of a word, each with the bytes it stands in. What has no look of its own (soft hyphens,
/// zero-width spaces, control characters) is left out: its bytes belong to no glyph.
struct WordCharacters {
    private(set) var scalars: [Unicode.Scalar] = []
    private var starts: [UInt16] = []
    private var lengths: [UInt8] = []

    var count: Int { scalars.count }

    /// Takes the characters of another word, into the same storage.
    mutating func read(_ word: UnsafeBufferPointer<UInt8>) {
        scalars.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        // Half of all words: each byte is a character.
        if word.count <= Int(UInt16.max), word.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            scalars.append(contentsOf: word.lazy.map { Unicode.Scalar($0) })
            starts.append(contentsOf: 0..<UInt16(word.count))
            lengths.append(contentsOf: repeatElement(1, count: word.count))
            return
        }
        var offset = 0
        while offset < word.count {
            let (scalar, length) = decodeScalar(word, offset)
            if !Self.isInvisible(scalar) {
                scalars.append(scalar)
                starts.append(UInt16(clamping: offset))
                lengths.append(UInt8(length))
            }
            offset += length
        }
    }

    func start(of character: Int) -> UInt16 { starts[character] }

    /// The character whose bytes begin there.
    func scalar(startingAt offset: UInt16) -> Unicode.Scalar? { starts.firstIndex(of: offset).map { scalars[$0] } }

    /// Where the bytes end of the character that begins there.
    func end(ofCharacterAt offset: UInt16) -> UInt16? {
        starts.firstIndex(of: offset).map { starts[$0] + UInt16(lengths[$0]) }
    }

    /// Bytes from the start of `character` to the end of the last character before `end`.
    func length(_ character: Int, upTo end: Int) -> Int {
        guard end > character, end <= count else { return Int(lengths[character]) }
        return Int(starts[end - 1]) + Int(lengths[end - 1]) - Int(starts[character])
    }

    var hasLetters: Bool {
        scalars.contains { scalar in
            if scalar.isASCII { return (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7A }
            return scalar.properties.isAlphabetic
        }
    }

    /// A hyphen that does not break looks like a hyphen; fonts often lack it, and U+2010 too.
    mutating func replaceLackingHyphens(_ has: (Unicode.Scalar) -> Bool) {
        for index in scalars.indices where scalars[index].value == 0x2010 || scalars[index].value == 0x2011 {
            if has(scalars[index]) { continue }
            scalars[index] = has("\u{2010}") ? "\u{2010}" : "-"
        }
    }

    /// Characters that are shaped in the same face: a base with its marks, and what is joined to it.
    func clusters() -> [Range<Int>] {
        var clusters: [Range<Int>] = []
        for index in scalars.indices {
            let joined = index > 0 && (Self.continues(scalars[index]) || scalars[index - 1].value == 0x200D)
            if joined, let last = clusters.last {
                clusters[clusters.count - 1] = last.lowerBound..<index + 1
            } else {
                clusters.append(index..<index + 1)
            }
        }
        return clusters
    }

    /// Puts one visible character in the place of a cluster; the rest of it becomes joiners that draw nothing.
    mutating func replace(_ cluster: Range<Int>, with scalar: Unicode.Scalar) {
        for index in cluster { scalars[index] = index == cluster.lowerBound ? scalar : "\u{200D}" }
    }

    private static func continues(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x300 { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return true
        default: return scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isEmojiModifier
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x2028, 0x2029, 0xFEFF: true
        default: false
        }
    }
}

/// Decodes the character at `offset`; a byte that is not UTF-8 reads as U+FFFD and one byte long.
@inline(__always)
public func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
        let byte = bytes[offset + index]
        guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
        value = value << 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}
