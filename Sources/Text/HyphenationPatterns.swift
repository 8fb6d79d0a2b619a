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
        var lines = 1
        for byte in file where byte == 0x0A { lines += 1 }
        var capacity = 64
        while capacity < lines * 2 { capacity *= 2 }
        mask = capacity - 1
        slots = Array(repeating: 0, count: capacity)
        // A pattern has one digit more than letters, and a line end: the digits never outgrow the file by more
        // than the one of a last line without an end.
        let room = min(file.count + 1, Int(Self.placeMask))
        digits = Array(unsafeUninitializedCapacity: room) { digits, count in
            file.withUnsafeBufferPointer { file in
                slots.withUnsafeMutableBufferPointer { slots in
                    var reader = Reader(file: file, slots: slots, digits: digits, mask: mask)
                    reader.read()
                    count = reader.count
                    longest = reader.longest
                }
            }
        }
    }

    /// Fills the tables, through pointers: this runs each time the program starts.
    private struct Reader {
        let file: UnsafeBufferPointer<UInt8>
        let slots: UnsafeMutableBufferPointer<UInt64>
        let digits: UnsafeMutableBufferPointer<UInt8>
        let mask: Int
        var count = 0
        var longest = 0

        mutating func read() {
            // The first line names the encoding: ISO8859-1 or UTF-8.
            let isUTF8 = file.starts(with: "UTF-8".utf8)
            var start = endOfLine(0)
            while start < file.count {
                let first = file[start]
                // Capitals are settings (LEFTHYPHENMIN), % and # comments.
                if first >= 0x41 && first <= 0x5A || first == 0x25 || first == 0x23 {
                    start = endOfLine(start)
                } else {
                    start = add(from: start, isUTF8)
                }
            }
        }

        private func endOfLine(_ start: Int) -> Int {
            var end = start
            while end < file.count, file[end] != 0x0A { end += 1 }
            return end + 1
        }

        /// Adds the pattern that starts at `start`; returns the start of the next line.
        private mutating func add(from start: Int, _ isUTF8: Bool) -> Int {
            let place = count
            // In registers rather than in the reader: the loop runs for every letter of the file.
            let (file, digits) = (file, digits)
            let most = digits.count - 2
            var count = place
            var hash = HyphenationPatterns.seed
            var pending: UInt8 = 0
            var offset = start
            while offset < file.count {
                let byte = file[offset]
                if byte &- 0x30 <= 9 {
                    pending = byte - 0x30
                    offset += 1
                    continue
                }
                if byte <= 0x20 || byte == 0x2F { break }
                var letter = UInt32(byte)
                var length = 1
                if isUTF8, byte >= 0x80 { (letter, length) = decoded(offset) }
                guard count <= most else { break }
                digits[count] = pending
                count += 1
                pending = 0
                hash = HyphenationPatterns.extend(hash, letter)
                offset += length
            }
            defer { self.count = count }
            let letters = count - place
            if letters > 0 {
                digits[count] = pending
                count += 1
                longest = max(longest, letters)
                insert(hash, place)
            }
            return endOfLine(offset)
        }

        private func decoded(_ offset: Int) -> (UInt32, Int) {
            let (scalar, length) = decodeScalar(file, offset)
            return (scalar.value, length)
        }

        private func insert(_ hash: UInt64, _ place: Int) {
            let placeMask = HyphenationPatterns.placeMask
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0, (slots[slot] ^ hash) & ~placeMask != 0 { slot = (slot + 1) & mask }
            slots[slot] = hash & ~placeMask | UInt64(place)
        }
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
