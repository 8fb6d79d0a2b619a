/// Where words may be hyphenated. Remembers each word, so it is one per thread; the patterns are shared.
public final class Hyphenator {
    private let dictionaries: HyphenationDictionaries
    private var languages: [(language: String, patterns: HyphenationPatterns?)] = []
    private var cache = BreakCache()
    /// Fewest letters before and after a hyphen. Three each: Swedish readers stumble on shorter ends, and a
    /// two-letter end saves no room worth a hyphen.
    public let minimumBefore: Int
    public let minimumAfter: Int

    public init(_ dictionaries: HyphenationDictionaries, minimumBefore: Int = 3, minimumAfter: Int = 3) {
        self.dictionaries = dictionaries
        self.minimumBefore = max(1, minimumBefore)
        self.minimumAfter = max(1, minimumAfter)
    }

    /// The offsets (bytes from the start of the word) at which a hyphen may be put.
    public func breaks(in word: String, language: String) -> [Int] {
        var result: [Int] = []
        Array(word.utf8).withUnsafeBufferPointer { bytes in
            forEachBreak(bytes, 0, bytes.count, languageNumber(language)) { result.append($0) }
        }
        return result
    }

    /// A number for `forEachBreak`; −1 when the language has no patterns.
    public func languageNumber(_ language: String) -> Int {
        if let known = languages.firstIndex(where: { $0.language == language }) {
            return languages[known].patterns == nil ? -1 : known
        }
        languages.append((language, dictionaries[language]))
        return languages[languages.count - 1].patterns == nil ? -1 : languages.count - 1
    }

    /// Calls `body` with the offsets at which the chunk `start..<end` (no spaces) may be hyphenated, in order.
    /// A chunk may hold punctuation around its word; digits, addresses and capitals are left whole.
    public func forEachBreak(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ language: Int, _ body: (Int) -> Void
    ) {
        guard language >= 0, language < languages.count, end - start >= minimumBefore + minimumAfter,
            end - start <= 200
        else { return }
        let chunk = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let found = cache.breaks(chunk, UInt16(truncatingIfNeeded: language)) {
            guard let patterns = languages[language].patterns else { return [] }
            return HyphenationCandidate.breaks(chunk, patterns, minimumBefore, minimumAfter)
        }
        for index in found { body(start + Int(cache.offsets[index])) }
    }
}

/// The letters of a chunk, when it is a word to hyphenate.
enum HyphenationCandidate {
    static func breaks(
        _ chunk: UnsafeBufferPointer<UInt8>, _ patterns: HyphenationPatterns, _ before: Int, _ after: Int
    ) -> [UInt8] {
        guard let words = words(of: chunk) else { return [] }
        var breaks: [UInt8] = []
        for word in words where word.letters.count >= before + after {
            let levels = patterns.levels(of: word.letters)
            for index in before...(word.letters.count - after) where levels[index] & 1 == 1 {
                breaks.append(word.offsets[index])
            }
        }
        return breaks
    }

    struct Word {
        var letters: [UInt32] = []
        /// Of each letter from the start of the chunk.
        var offsets: [UInt8] = []
        var capitals = 0
    }

    /// The runs of letters; nil when the chunk is not prose: it has a digit, or a sign of an address.
    private static func words(of chunk: UnsafeBufferPointer<UInt8>) -> [Word]? {
        var words: [Word] = []
        var word = Word()
        var offset = 0
        while offset < chunk.count {
            let (scalar, length) = decodeScalar(chunk, offset)
            switch scalar.value {
            case 0x30...0x39, 0x2F, 0x40, 0x5C, 0x5F, 0x3D, 0x26: return nil
            case 0x2E, 0x3A:
                // A full stop or colon inside: “t.ex.”, “www.vasteras.se”, “SHK:s”.
                if !word.letters.isEmpty, offset + 1 < chunk.count, isLetter(decodeScalar(chunk, offset + 1).0) {
                    return nil
                }
                finish(&word, &words)
            case 0xAD:
                // The writer has said where the word may break.
                return nil
            default:
                if isLetter(scalar) {
                    let lower = lowercase(scalar)
                    if lower != scalar.value { word.capitals += 1 }
                    word.letters.append(lower)
                    word.offsets.append(UInt8(clamping: offset))
                } else {
                    finish(&word, &words)
                }
            }
            offset += length
        }
        finish(&word, &words)
        return words
    }

    /// Keeps a word unless it is an abbreviation in capitals.
    private static func finish(_ word: inout Word, _ words: inout [Word]) {
        if word.capitals <= 1 || word.capitals < word.letters.count / 2 { words.append(word) }
        word = Word()
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7A }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func lowercase(_ scalar: Unicode.Scalar) -> UInt32 {
        switch scalar.value {
        case 0x41...0x5A: return scalar.value | 0x20
        case 0..<0x80: return scalar.value
        default:
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? (lower.first ?? scalar).value : scalar.value
        }
    }
}
