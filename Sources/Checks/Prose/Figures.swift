/// Amounts as people write them in a language: "4 400 000", "4,400,000".
extension Passage {
    /// Whole amounts in kronor: digits in groups of three, or in one piece, without decimals.
    var figures: [(value: Int64, words: Range<Int>)] {
        var result: [(value: Int64, words: Range<Int>)] = []
        var index = 0
        while index < words.count {
            let start = index
            guard words[start].isNumber, words[start].text.utf8.count < 13, var value = Int64(words[start].text) else {
                index += 1
                continue
            }
            index += 1
            if words[start].text.utf8.count <= 3 {
                while index < words.count, words[index].isNumber, words[index].text.utf8.count == 3, let group = Int64(words[index].text),
                    value < 1_000_000_000_000, isGroupMark(words[index - 1].end, words[index].start)
                {
                    value = value * 1000 + group
                    index += 1
                }
            }
            // Decimals follow: not a whole amount.
            if isDecimalMark(words[index - 1].end) { continue }
            if value >= 10_000 { result.append((value, start..<index)) }
        }
        return result
    }

    /// An amount with what it prints beside it ("kr" after, "SEK" before); nil where it has none.
    func withUnit(_ figure: Range<Int>) -> Range<Int>? {
        let (before, after) = (figure.lowerBound - 1, figure.upperBound)
        if !lexicon.numbers.unitAfter.isEmpty, after < words.count, words[after].written == lexicon.numbers.unitAfter,
            isSpaceOnly(words[after - 1].end, words[after].start)
        {
            return figure.lowerBound..<after + 1
        }
        if !lexicon.numbers.unitBefore.isEmpty, before >= 0, words[before].written == lexicon.numbers.unitBefore,
            isSpaceOnly(words[before].end, words[figure.lowerBound].start)
        {
            return before..<figure.upperBound
        }
        return nil
    }

    /// The amount that a word of millions ends: "10 mnkr", "1,2 miljoner", "SEK 10 million", "SEK 10m".
    ///
    /// - Returns: in öre.
    func millions(endingAt index: Int) -> (öre: Int128, words: Range<Int>)? {
        guard words[index].has([.million, .thousand]) || words[index].isNumber && !lexicon.forms.millionSuffixes.isEmpty else { return nil }
        let scale: Int128 = words[index].has(.thousand) && !words[index].has(.million) ? 1000 : 1
        var last = index
        var digits = words[index].text
        if words[index].has([.million, .thousand]), index > 0, !words[index].gapHasStop {
            last = index - 1
            digits = words[last].text
        } else if words[index].isNumber, let ending = lexicon.forms.millionSuffixes.first(where: digits.hasSuffix) {
            digits = String(digits.dropLast(ending.utf8.count))
        } else {
            return nil
        }
        guard digits.utf8.count < 7, let number = Int64(digits) else { return nil }
        var amount = Int128(number) * 100_000_000
        var first = last
        if first > 0, words[first - 1].isNumber, let whole = Int64(words[first - 1].text), whole < 1_000_000,
            isDecimalMark(words[first - 1].end), words[first].start == words[first - 1].end + 1
        {
            first -= 1
            var unit: Int128 = 100_000_000
            for _ in digits.utf8 { unit /= 10 }
            amount = Int128(whole) * 100_000_000 + Int128(number) * unit
        }
        if first > 0, words[first - 1].has(.currency), !words[first].gapHasStop { first -= 1 }
        return (amount / scale, first..<(index + 1))
    }

    func isSpaceOnly(_ start: Int, _ end: Int) -> Bool {
        let gap = bytes[start..<end]
        return !gap.isEmpty && gap.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 >= 0x80 }
    }

    private func isGroupMark(_ start: Int, _ end: Int) -> Bool {
        if isSpaceOnly(start, end) { return true }
        return end == start + 1 && bytes[start] == lexicon.numbers.groupMark
    }

    /// Whether the mark before decimals stands here, and a digit after it.
    private func isDecimalMark(_ index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == lexicon.numbers.decimalMark && (0x30...0x39).contains(bytes[index + 1])
    }
}
