/// Liang's hyphenation patterns (F. M. Liang, “Word Hy-phen-a-tion by Com-put-er”, 1983) from a `.dic` file of
/// the hyphen project: letters with digits between them, an odd digit allowing a break and the highest digit
/// winning. Patterns are looked up by hash in one flat table, which is read in a fraction of the time that
/// libhyphen takes to build its automaton from the same file.
public struct HyphenationPatterns: Sendable {
    /// A pattern each: 44 bits of the hash of its letters above 20 bits of where its digits start in `digits`
    /// (one more than the letters of them). 0 is an empty place. Letters that by chance share a pattern's hash
    /// would show as a wrong break in one word of ten million, never as a crash.
    private var slots: [UInt64] = []
    private var digits: [UInt8] = []
    private var mask = 0
    private(set) var longest = 0

    /// Reads the contents of a `.dic` file; what is no pattern is skipped.
    public init(_ file: [UInt8]) {
        let lines = file.reduce(into: 1) { if $1 == 0x0A { $0 += 1 } }
        var capacity = 64
        while capacity < lines * 2 { capacity *= 2 }
        slots = Array(repeating: 0, count: capacity)
        digits.reserveCapacity(file.count + lines)
        mask = capacity - 1
        file.withUnsafeBufferPointer { read($0) }
    }

    private mutating func read(_ file: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var isUTF8 = false
        var isFirst = true
        while start < file.count {
            var end = start
            while end < file.count, file[end] != 0x0A { end += 1 }
            let line = UnsafeBufferPointer(rebasing: file[start..<end])
            start = end + 1
            if isFirst {
                // The first line names the encoding.
                isUTF8 = line.starts(with: "UTF-8".utf8)
                isFirst = false
            } else if line.first.map({ $0 >= 0x41 && $0 <= 0x5A || $0 == 0x25 || $0 == 0x23 }) != true {
                add(line, isUTF8)
            }
        }
    }

    private mutating func add(_ line: UnsafeBufferPointer<UInt8>, _ isUTF8: Bool) {
        let place = digits.count
        var hash = Self.seed
        var letters = 0
        var pending: UInt8 = 0
        var offset = 0
        while offset < line.count {
            let byte = line[offset]
            if byte == 0x0D || byte == 0x20 || byte == 0x2F { break }
            if byte >= 0x30, byte <= 0x39 {
                pending = byte - 0x30
                offset += 1
                continue
            }
            var letter = UInt32(byte)
            var length = 1
            if isUTF8 {
                let (scalar, count) = decodeScalar(line, offset)
                (letter, length) = (scalar.value, count)
            }
            digits.append(pending)
            pending = 0
            hash = Self.extend(hash, letter)
            letters += 1
            offset += length
        }
        digits.append(pending)
        guard letters > 0, digits.count <= Int(Self.placeMask) else {
            return digits.removeLast(digits.count - place)
        }
        longest = max(longest, letters)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0, (slots[slot] ^ hash) & ~Self.placeMask != 0 { slot = (slot + 1) & mask }
        slots[slot] = hash & ~Self.placeMask | UInt64(place)
    }

    private static var placeMask: UInt64 { 0xF_FFFF }

    /// The digits between the letters of `word` (lower case, without the dots): `result[i]` stands before letter
    /// `i`; an odd one allows a break there.
    func levels(of word: [UInt32]) -> [UInt8] {
        var dotted: [UInt32] = [0x2E]
        dotted += word
        dotted.append(0x2E)
        var levels = [UInt8](repeating: 0, count: dotted.count + 1)
        for start in dotted.indices {
            var hash = Self.seed
            for end in start..<min(dotted.count, start + longest) {
                hash = Self.extend(hash, dotted[end])
                guard let place = place(of: hash) else { continue }
                for offset in 0...(end - start + 1) {
                    levels[start + offset] = max(levels[start + offset], digits[place + offset])
                }
            }
        }
        return Array(levels[1..<word.count + 1])
    }

    @inline(__always)
    private func place(of hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if (slots[slot] ^ hash) & ~Self.placeMask == 0 { return Int(slots[slot] & Self.placeMask) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

    @inline(__always)
    private static func extend(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
        // The shift brings the high bits down, as the low ones choose the place in the table. The highest bit is
        // set so that no pattern reads as an empty place.
        let mixed = (hash ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
        return (mixed ^ mixed >> 29) | 1 << 63
    }
}
