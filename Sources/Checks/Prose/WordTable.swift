/// The words of a meeting's texts, each once: as it is written, in lower case, and with what it means in the meeting's
/// language. A text has few different words, and all that is costly is done for each of those alone.
struct WordTable {
    /// A class, since each word of a text has one at hand; nothing in it changes.
    final class Entry: Sendable {
        /// Lower case.
        let text: String
        let written: String
        let meaning: WordMeaning
        /// It begins with a digit.
        let isNumber: Bool
        /// It has no small letters.
        let isShouted: Bool
        /// It begins with a capital.
        let hasCapital: Bool
        /// `wordHash` of its text in lower case.
        let number: UInt32
        /// The same for words of the same letters in lower case, whatever their order.
        let letters: UInt32
        /// Its place among the table's entries.
        let position: Int
        fileprivate let hash: UInt64
        fileprivate let start: Int
        fileprivate let count: Int

        /// It in lower case, and its number.
        var key: WordKey { WordKey(text, number) }

        fileprivate init(
            text: String, written: String, number: UInt32, meaning: WordMeaning, isNumber: Bool, isShouted: Bool, position: Int, hash: UInt64, start: Int,
            count: Int
        ) {
            self.text = text
            self.written = written
            self.meaning = meaning
            self.isNumber = isNumber
            self.isShouted = isShouted
            self.number = number
            var text = text
            letters = text.withUTF8 { bytes in
                var sum: UInt32 = 0
                for byte in bytes { sum &+= UInt32(byte) &* UInt32(byte) &* 0x9E37_79B1 }
                return sum
            }
            hasCapital = beginsWithCapital(written)
            self.position = position
            self.hash = hash
            self.start = start
            self.count = count
        }
    }

    /// nil for words that are only told apart, as those of names are.
    let lexicon: Lexicon?
    private(set) var entries: [Entry] = []
    /// Of all entries as they are written, end to end.
    private var bytes: [UInt8] = []
    /// Indices of entries by their hash; -1 where there is none. A power of two long, and at most half full.
    private var slots: [Int32]

    init(_ lexicon: Lexicon?, capacity: Int = 16) {
        self.lexicon = lexicon
        slots = Array(repeating: -1, count: capacity)
    }

    /// The entry of the word that stands at `range` of a text.
    mutating func entry(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Entry {
        let word = UnsafeBufferPointer(rebasing: text[range])
        let hash = hashed(word)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if entries[index].hash == hash, isSame(index, word) { return entries[index] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let written = String(decoding: word, as: UTF8.self)
        let lower = lowercase(written, word)
        // What is written in small letters has its number already.
        let number = lower == written ? folded(hash) : wordHash(lower)
        let entry = Entry(
            text: lower, written: written, number: number, meaning: lexicon?.meaning(of: lower, number) ?? WordMeaning(),
            isNumber: (0x30...0x39).contains(word[0]), isShouted: isShouted(written, word), position: entries.count,
            hash: hash, start: bytes.count, count: word.count)
        bytes.append(contentsOf: word)
        slots[slot] = Int32(entries.count)
        entries.append(entry)
        if entries.count * 2 > slots.count { grow() }
        return entry
    }

    private func isSame(_ index: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = entries[index].start
        guard entries[index].count == word.count else { return false }
        for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 4)
        for (index, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }
}

/// A word in lower case, by its hash: strings are compared only where that is the same.
struct WordKey: Equatable, Sendable {
    let number: UInt32
    let text: String

    init(_ word: Passage.Word) { self.init(word.text, word.number) }

    init(_ text: String) { self.init(text, wordHash(text)) }

    /// - Parameter number: of the text, where it is known.
    init(_ text: String, _ number: UInt32) {
        self.number = number
        self.text = text
    }

    static func == (one: WordKey, other: WordKey) -> Bool { one.number == other.number && one.text == other.text }
}

/// FNV-1a. No hostile text gains anything by words that share one: they are compared all the same.
private func hashed(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
}

/// A number for a word in lower case by which most words are told apart at once: strings with å, ä and ö are slow to compare,
/// and slower to hash.
func wordHash(_ word: String) -> UInt32 {
    var word = word
    return folded(word.withUTF8(hashed))
}

private func folded(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }

/// Unicode is asked of letters above ASCII, and of those that a mark stands over.
private func beginsWithCapital(_ word: String) -> Bool {
    let bytes = word.utf8
    guard let first = bytes.first else { return false }
    if first < 0x80, bytes.count == 1 || bytes[bytes.index(after: bytes.startIndex)] < 0xCC { return (0x41...0x5A).contains(first) }
    return word.first?.isUppercase == true
}

/// Nearly all words have a small letter of ASCII, which says it at once.
private func isShouted(_ word: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !bytes.contains { (0x61...0x7A).contains($0) } && word == word.uppercased()
}

/// In lower case, with each letter in one piece.
func lowercase(_ word: String, _ bytes: UnsafeBufferPointer<UInt8>) -> String { lowercaseLatin(word, bytes) ?? composed(word.lowercased()) }

/// In lower case, the letters as they are composed.
func smallLetters(_ text: String) -> String {
    var text = text
    return text.withUTF8 { lowercaseLatin(String(decoding: $0, as: UTF8.self), $0) } ?? text.lowercased()
}

/// Unicode's rules take their time, and are asked only of letters beyond Latin-1: nil where there are any.
private func lowercaseLatin(_ word: String, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var previous: UInt8 = 0
    var hasCapitals = false
    for byte in bytes {
        // Å, Ä, Ö are C3 85, C3 84, C3 96: capitals of Latin-1 end in 80–9E, small letters in 9F–BF.
        guard byte < 0x80 || byte == 0xC3 || previous == 0xC3 else { return nil }
        if isCapital(byte, after: previous) { hasCapitals = true }
        previous = byte
    }
    if !hasCapitals { return word }
    var small = Array(bytes)
    // Small letters stand 20 (hexadecimal) above the capitals, in ASCII and in Latin-1; before a letter of Latin-1 stands C3 as it did.
    for index in small.indices where isCapital(small[index], after: index > 0 ? small[index - 1] : 0) { small[index] += 0x20 }
    return String(decoding: small, as: UTF8.self)
}

/// C3 97 is the sign of multiplication.
private func isCapital(_ byte: UInt8, after previous: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || previous == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97
}
