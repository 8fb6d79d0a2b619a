/// Numbers that follow a word: "bilaga 4", "bilagorna 1, 3 och 4", "mål 1–5", "mål nr 2", "bilaga sju".
extension Passage {
    struct MentionedNumber: Equatable {
        var number: Int
        /// From the word itself for the first number, else the number alone.
        var words: Range<Int>
    }

    /// - Parameters:
    ///   - index: the word that the numbers belong to.
    ///   - isPlural: several may follow ("bilagorna"). After a singular one a second number counts only where the
    ///     sentence stops or pauses after it: "bilaga 1 och 3" but not "bilaga 1 och 3 lokaler".
    func numbers(after index: Int, isPlural: Bool) -> [MentionedNumber] {
        var found: [MentionedNumber] = []
        var start = index
        var next = index + 1
        while next < words.count, !words[next].gapHasStop {
            let word = words[next].text
            let isFirst = found.isEmpty
            if isFirst, next == index + 1, words[next].has(.numberSign) {
                next += 1
                continue
            }
            if !isFirst, words[next].has(.joiner) {
                // "till" joins numbers only when one follows.
                guard !words[next].has(.rangeJoiner) || next + 1 < words.count && number(next + 1) != nil else { break }
                start = next + 1
                next += 1
                continue
            }
            let parts = word.split(separator: "-")
            let values = parts.count == 2 ? parts.compactMap { Int($0) } : [number(next)].compactMap { $0 }
            guard !values.isEmpty, values.count == max(1, parts.count == 2 ? 2 : 1), values.allSatisfy({ $0 < 1000 }) else { break }
            if !isFirst, !isPlural, !isRange(next), !pauses(after: next) { break }
            for value in values { found.append(MentionedNumber(number: value, words: start..<(next + 1))) }
            next += 1
            start = next
        }
        return found
    }

    /// A number in digits, or one to twelve in letters.
    private func number(_ index: Int) -> Int? {
        if words[index].isNumber { return Int(words[index].text) }
        let numeral = Int(words[index].meaning.numeral)
        return numeral > 0 ? numeral : nil
    }

    /// The gap before the word is a dash: "1–3".
    private func isRange(_ index: Int) -> Bool {
        let gap = bytes[words[index - 1].end..<words[index].start]
        return gap.elementsEqual([0xE2, 0x80, 0x93]) || gap.elementsEqual([0x2D])
    }

    /// Whether something other than a word follows: a stop, a comma, the end.
    private func pauses(after index: Int) -> Bool {
        let end = words[index].end
        guard end < bytes.count else { return true }
        return bytes[end] != 0x20 && bytes[end] < 0x80
    }
}
