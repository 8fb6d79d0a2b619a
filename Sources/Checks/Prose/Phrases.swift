// Phrases of the lexicon, looked for where they would stand. Where they stand anywhere in a text is found by `occurrences`.
extension Passage {
    /// Whether a phrase stands from a word on and ends before another.
    func says(_ phrase: [String], at start: Int, before end: Int) -> Bool {
        start + phrase.count <= end && words[start..<start + phrase.count].elementsEqual(phrase) { $0.text == $1 }
    }

    /// Whether a phrase stands right before a word and begins at another at the earliest.
    func says(_ phrase: [String], endingBefore end: Int, from start: Int = 0) -> Bool {
        end - phrase.count >= start && words[(end - phrase.count)..<end].elementsEqual(phrase) { $0.text == $1 }
    }
}
