/// Liang's hyphenation patterns (F. M. Liang, “Word Hy-phen-a-tion by Com-put-er”, 1983) from a `.dic` file of
/// the hyphen project: letters with digits between them, an odd digit allowing a break and the highest digit
/// winning.
///
/// A pack has some fifty words to hyphenate, and a file fifteen thousand patterns: so the patterns stay as they are written.
/// It is only noted where each begins, by its first three letters, and a word is held to those that begin as it does.
public struct HyphenationPatterns: Sendable {
    private let file: [UInt8]
    private let isUTF8: Bool
    /// The last pattern of each kind of beginning, as its place in `patterns` and one more; 0 where there is none.
    private var heads: [UInt32]
    /// Where each begins in the file, and the one before it of the same kind.
    private var patterns: [(start: UInt32, before: UInt32)]

    /// Reads the contents of a `.dic` file; what is no pattern is skipped.
    public init(_ file: [UInt8]) {
        self.file = file
        // The first line names the encoding: ISO8859-1 or UTF-8.
        let isUTF8 = file.starts(with: "UTF-8".utf8)
        var heads = [UInt32](repeating: 0, count: Self.kinds)
        // A pattern has a letter and a line end at least.
        patterns = Array(unsafeUninitializedCapacity: file.count / 2 + 1) { patterns, count in
            file.withUnsafeBufferPointer { file in
                heads.withUnsafeMutableBufferPointer { heads in
                    var start = Self.nextLine(file, 0)
                    while start < file.count {
                        let first = file[start]
                        // Capitals are settings (LEFTHYPHENMIN), % and # comments.
                        if !(first >= 0x41 && first <= 0x5A || first == 0x25 || first == 0x23),
                            let kind = Self.kind(ofPatternAt: start, in: file, isUTF8)
                        {
                            patterns.initializeElement(at: count, to: (UInt32(truncatingIfNeeded: start), heads[kind]))
                            count += 1
                            heads[kind] = UInt32(truncatingIfNeeded: count)
                        }
                        start = Self.nextLine(file, start)
                    }
                }
            }
        }
        self.heads = heads
        self.isUTF8 = isUTF8
    }

    /// The digits between the letters of `word` (lower case, without the dots): `result[i]` stands before letter
    /// `i`; an odd one allows a break there.
    func levels(of word: [UInt32]) -> [UInt8] {
        var dotted: [UInt32] = [0x2E]
        dotted += word
        dotted.append(0x2E)
        var levels = [UInt8](repeating: 0, count: dotted.count + 1)
        file.withUnsafeBufferPointer { file in
            for start in dotted.indices {
                // How long those are that the word has had here: of patterns with the same letters the last one counts.
                var met: UInt64 = 0
                var kind = Self.seed
                for letter in dotted[start...].prefix(Self.told) {
                    kind = Self.extend(kind, letter)
                    var next = heads[Self.kind(kind)]
                    while next != 0 {
                        let pattern = patterns[Int(next) - 1]
                        next = pattern.before
                        guard let letters = letters(ofPatternAt: Int(pattern.start), in: file, standingIn: dotted, from: start),
                            met & 1 << UInt64(letters) == 0
                        else { continue }
                        met |= 1 << UInt64(letters)
                        apply(patternAt: Int(pattern.start), in: file, to: &levels, from: start)
                    }
                }
            }
        }
        return Array(levels[1..<word.count + 1])
    }
}

// MARK: - Patterns as they are written

extension HyphenationPatterns {
    /// So many letters of its beginning tell a pattern's kind.
    private static var told: Int { 3 }
    private static var kinds: Int { 1 << 13 }
    /// No pattern is longer.
    private static var longest: Int { 63 }

    private static var seed: UInt32 { 0x811C_9DC5 }

    @inline(__always)
    private static func extend(_ kind: UInt32, _ letter: UInt32) -> UInt32 { (kind ^ letter) &* 0x9E37_79B1 }

    @inline(__always)
    private static func kind(_ hash: UInt32) -> Int { Int(hash >> 19) }

    /// Where the next line begins.
    @inline(__always)
    private static func nextLine(_ file: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < file.count, file[index] != 0x0A { index &+= 1 }
        return index &+ 1
    }

    /// Whether a pattern has come to its end.
    @inline(__always)
    private static func isEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F }

    /// The kind of the pattern that begins at a place; nil when it has no letters.
    @inline(__always)
    private static func kind(ofPatternAt start: Int, in file: UnsafeBufferPointer<UInt8>, _ isUTF8: Bool) -> Int? {
        var (index, letters, hash) = (start, 0, seed)
        while index < file.count, letters < told {
            let byte = file[index]
            if isEnd(byte) { break }
            if byte &- 0x30 <= 9 {
                index &+= 1
                continue
            }
            let (letter, length) = letter(at: index, in: file, isUTF8)
            hash = extend(hash, letter)
            letters &+= 1
            index &+= length
        }
        return letters == 0 ? nil : kind(hash)
    }

    @inline(__always)
    private static func letter(at index: Int, in file: UnsafeBufferPointer<UInt8>, _ isUTF8: Bool) -> (letter: UInt32, length: Int) {
        let byte = file[index]
        if !isUTF8 || byte < 0x80 { return (UInt32(byte), 1) }
        let (scalar, length) = decodeScalar(file, index)
        return (scalar.value, length)
    }

    /// How many letters a pattern has, when a word has all of them from a place on.
    private func letters(
        ofPatternAt start: Int, in file: UnsafeBufferPointer<UInt8>, standingIn word: [UInt32], from place: Int
    ) -> Int? {
        var (index, letters) = (start, 0)
        while index < file.count {
            let byte = file[index]
            if Self.isEnd(byte) { break }
            if byte &- 0x30 <= 9 {
                index += 1
                continue
            }
            let (letter, length) = Self.letter(at: index, in: file, isUTF8)
            guard place + letters < word.count, word[place + letters] == letter, letters < Self.longest else { return nil }
            letters += 1
            index += length
        }
        return letters
    }

    /// Puts the digits of a pattern between the letters that it stands for.
    private func apply(patternAt start: Int, in file: UnsafeBufferPointer<UInt8>, to levels: inout [UInt8], from place: Int) {
        var (index, place, digit) = (start, place, UInt8(0))
        while index < file.count {
            let byte = file[index]
            if Self.isEnd(byte) { break }
            if byte &- 0x30 <= 9 {
                digit = byte - 0x30
                index += 1
                continue
            }
            levels[place] = max(levels[place], digit)
            (place, digit) = (place + 1, 0)
            index += Self.letter(at: index, in: file, isUTF8).length
        }
        levels[place] = max(levels[place], digit)
    }
}
