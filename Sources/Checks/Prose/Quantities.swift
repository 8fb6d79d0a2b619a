/// Numbers as people write them in running text, with decimals: "41,2", "1 240", "en", "–5".
extension Passage {
    struct Quantity: Equatable {
        /// In ten-thousandths.
        var value: Int64
        var words: Range<Int>
        /// A minus stands right before it.
        var isNegative: Bool
        /// It was written in letters.
        var isInLetters: Bool
        /// Digits after the decimal mark.
        var decimals: Int

        var isWhole: Bool { value % 10_000 == 0 }
        var whole: Int64 { value / 10_000 }
        /// One of its last digit, in ten-thousandths.
        var lastDigit: Double { decimals == 0 ? 10_000 : decimals == 1 ? 1_000 : 100 }
        /// Four digits that may be a year.
        var isYear: Bool { decimals == 0 && words.count == 1 && (1900...2199).contains(whole) }
    }

    /// Those of a stretch of words, in order.
    func quantities(in stretch: Range<Int>) -> [Quantity] {
        var result: [Quantity] = []
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            guard let found = quantity(at: index, before: stretch.upperBound) else {
                index += 1
                continue
            }
            result.append(found)
            index = found.words.upperBound
        }
        return result
    }

    /// The number that begins at a word.
    func quantity(at start: Int, before end: Int) -> Quantity? {
        let word = words[start]
        if word.meaning.numeral > 0 {
            return Quantity(value: Int64(word.meaning.numeral) * 10_000, words: start..<start + 1, isNegative: false, isInLetters: true, decimals: 0)
        }
        guard word.isNumber, word.text.utf8.count <= 9, var value = Int64(word.text) else { return nil }
        var index = start + 1
        if word.text.utf8.count <= 3 {
            while index < end, words[index].text.utf8.count == 3, let group = Int64(words[index].text), value < 1_000_000_000,
                isGroup(words[index - 1].end, words[index].start)
            {
                value = value * 1000 + group
                index += 1
            }
        }
        value *= 10_000
        var decimals = 0
        if index < end, words[index].isNumber, words[index].text.utf8.count <= 4, words[index].start == words[index - 1].end + 1,
            bytes[words[index - 1].end] == lexicon.numbers.decimalMark, let fraction = Int64(words[index].text)
        {
            decimals = words[index].text.utf8.count
            var unit: Int64 = 10_000
            for _ in 0..<decimals { unit /= 10 }
            value += fraction * unit
            index += 1
        }
        return Quantity(value: value, words: start..<index, isNegative: isNegative(word.start), isInLetters: false, decimals: decimals)
    }

    /// A hyphen, a dash or a minus stands right before, and no number before that.
    private func isNegative(_ start: Int) -> Bool {
        var index = start
        if index >= 3, bytes[index - 3] == 0xE2, bytes[index - 2] == 0x88 || bytes[index - 2] == 0x80, bytes[index - 1] >= 0x90 {
            index -= 3
        } else if index >= 1, bytes[index - 1] == 0x2D {
            index -= 1
        } else {
            return false
        }
        return index == 0 || bytes[index - 1] <= 0x20 || bytes[index - 1] == 0x28 || bytes[index - 1] == 0xA0
    }

    private func isGroup(_ start: Int, _ end: Int) -> Bool {
        if isSpaceOnly(start, end) { return true }
        return end == start + 1 && bytes[start] == lexicon.numbers.groupMark
    }

    /// The word after a number, on the same side of any stop.
    func next(after range: Range<Int>) -> Word? {
        guard range.upperBound < words.count, !words[range.upperBound].gapHasStop else { return nil }
        return words[range.upperBound]
    }

    /// The bytes between a word and the next.
    func gap(after index: Int) -> ArraySlice<UInt8> {
        let end = index + 1 < words.count ? words[index + 1].start : bytes.count
        return bytes[words[index].end..<end]
    }

    /// Whether "%" or its word stands after a number.
    func isPercent(_ quantity: Quantity) -> Bool {
        let end = quantity.words.upperBound
        if let next = next(after: quantity.words), next.has(.percent) || next.has(.per) && end + 1 < words.count && words[end + 1].has(.hundred) { return true }
        return gap(after: quantity.words.upperBound - 1).first { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 } == 0x25
    }

    /// Whether a sentence tells of what has been.
    func tellsOfPast(_ sentence: Range<Int>) -> Bool {
        sentence.contains { index in
            let word = words[index]
            if word.has([.auxiliary, .past]) { return true }
            // “is presented”, “Booked up to June”, “than expected”: what ends as the past does is none by itself.
            if word.has(.preterite), !words[max(sentence.lowerBound, index - 2)..<index].contains(where: { $0.has(.notPast) }) { return true }
            return !word.has([.booked, .dealtWith, .coming, .preterite]) && lexicon.forms.pastEndings.contains(where: word.text.hasSuffix)
        }
    }

    /// Whether a stretch stands in quotation marks: ”…”, "…", «…».
    func isQuoted(_ start: Int) -> Bool {
        var index = start
        var marks = 0
        while index > 0, bytes[index - 1] != 0x0A || index > 1 && bytes[index - 2] != 0x0A {
            index -= 1
            if bytes[index] == 0x22 { marks += 1 }
            if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, (0x9C...0x9E).contains(bytes[index + 2]) { marks += 1 }
        }
        if marks % 2 == 1 { return true }
        // A quotation of its own.
        var line = start
        while line > 0, bytes[line - 1] != 0x0A { line -= 1 }
        return line < bytes.count && bytes[line] == 0x3E
    }
}
