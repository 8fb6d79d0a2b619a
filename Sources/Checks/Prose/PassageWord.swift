extension Passage {
    /// A word where it stands. The strings are its entry's, so that rules go through words by the thousand without copying those
    /// of each; what nearly every rule asks of nearly every word stands here, so that they need not go to the entry for it.
    struct Word: Sendable {
        let meaning: WordMeaning
        let entry: WordTable.Entry
        /// UTF-8 offsets in the passage.
        let start: Int
        let end: Int
        /// `wordHash` of its text.
        let number: UInt32
        /// What stands before it (since the word before): spaces, points, line breaks.
        let gapHasStop: Bool
        /// It begins with a digit.
        let isNumber: Bool
        /// It has no small letters.
        let isShouted: Bool

        init(_ entry: WordTable.Entry, start: Int, end: Int, gapHasStop: Bool) {
            meaning = entry.meaning
            self.entry = entry
            self.start = start
            self.end = end
            number = entry.number
            self.gapHasStop = gapHasStop
            isNumber = entry.isNumber
            isShouted = entry.isShouted
        }

        /// Lower case.
        var text: String { entry.text }
        var written: String { entry.written }

        /// It begins with a capital.
        var hasCapital: Bool { entry.hasCapital }

        /// Whether it is any of some kinds.
        func has(_ kinds: WordKinds) -> Bool { !meaning.kinds.isDisjoint(with: kinds) }
    }
}
