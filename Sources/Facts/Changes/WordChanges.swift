/// Which words of a text are other than in an earlier wording of it.
public struct WordChanges: Sendable {
    /// Words in a row that are all the same as in the other wording, or none of them.
    public struct Stretch: Sendable, Equatable {
        public var words: String
        public var isChanged: Bool

        public init(words: String, isChanged: Bool) {
            self.words = words
            self.isChanged = isChanged
        }
    }

    public let before: [Stretch]
    public let now: [Stretch]

    public var isEmpty: Bool { !before.contains { $0.isChanged } && !now.contains { $0.isChanged } }

    /// Words are what stands between blanks and ends of lines; a figure, whose groups no-break spaces part, is one word.
    public init(from before: String, to now: String) {
        func words(_ text: String) -> [Substring] { text.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" } }
        let (old, new) = (words(before), words(now))
        let kept = commonPositions(old, new)
        self.before = WordChanges.stretches(old, kept: Set(kept.map(\.old)))
        self.now = WordChanges.stretches(new, kept: Set(kept.map(\.new)))
    }

    private static func stretches(_ words: [Substring], kept: Set<Int>) -> [Stretch] {
        var result: [Stretch] = []
        for (index, word) in words.enumerated() {
            let isChanged = !kept.contains(index)
            if let last = result.last, last.isChanged == isChanged {
                result[result.count - 1].words += " " + word
            } else {
                result.append(Stretch(words: String(word), isChanged: isChanged))
            }
        }
        return result
    }
}
