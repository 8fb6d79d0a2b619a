/// Words in lower case, each with a number of its own: from nought, in the order in which they came. Hashed by their bytes, where
/// sets and dictionaries of strings go by letters, since those with å, ä and ö may be written in two ways; here each is in one.
struct WordNumbers: Sendable {
    private(set) var words: [WordKey] = []
    /// Numbers by their words' hashes; -1 where there is none. A power of two long, and at most half full.
    private var slots: [Int32]

    init(capacity: Int = 16) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        words.reserveCapacity(capacity)
    }

    func number(of word: WordKey) -> Int? {
        let number = slots[slot(of: word)]
        return number < 0 ? nil : Int(number)
    }

    /// - Returns: the number of the word, a new one where it has none.
    mutating func insert(_ word: WordKey) -> Int {
        let slot = slot(of: word)
        if slots[slot] >= 0 { return Int(slots[slot]) }
        slots[slot] = Int32(truncatingIfNeeded: words.count)
        words.append(word)
        if words.count * 2 > slots.count { grow() }
        return words.count - 1
    }

    /// Where the word is, or has its place.
    private func slot(of word: WordKey) -> Int {
        var slot = Int(word.number) & (slots.count - 1)
        while slots[slot] >= 0, words[Int(slots[slot])] != word { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 4)
        for (number, word) in words.enumerated() { slots[slot(of: word)] = Int32(truncatingIfNeeded: number) }
    }
}

/// The words that some texts have. They come and go in a live meeting.
struct Vocabulary: Sendable {
    private var known: WordNumbers
    private var isThere: [Bool] = []

    init(capacity: Int = 16) { known = WordNumbers(capacity: capacity) }

    func contains(_ word: String) -> Bool { known.number(of: WordKey(word)).map { isThere[$0] } ?? false }

    mutating func insert(_ word: WordKey) {
        let number = known.insert(word)
        if number == isThere.count { isThere.append(true) } else { isThere[number] = true }
    }

    mutating func remove(_ word: WordKey) {
        if let number = known.number(of: word) { isThere[number] = false }
    }

    /// In no order of their own.
    var words: [String] { isThere.indices.filter { isThere[$0] }.map { known.words[$0].text } }
    var count: Int { known.words.count }
}
