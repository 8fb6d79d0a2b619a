import Diagnostics

/// Shares beside the two figures that they are of, before them, between them or after them: “27 av de 48 … gick till arbete, 56 procent”,
/// “36 deltagare, varav 26 kvinnor (72 procent)”, “68 personer (57 %) av 120”, “56 procent (27 av 48)”.
///
/// Only a share that is said of them and of nothing else is held against them: after a comma or in a bracket, with nothing after it.
func sharesBeside(_ numbers: [Passage.Quantity], _ sentence: Range<Int>, _ passage: Passage, _ found: inout Examination) {
    let counts = numbers.filter { $0.isWhole && $0.whole > 0 && passage.isOfThings($0) && !($0.isInLetters && $0.whole == 1) && !passage.isLabel($0) }
    guard counts.count >= 2 else { return }
    for share in numbers where passage.isPercent(share) && !share.isNegative {
        guard
            let (part, whole) = passage.figuresBefore(share, counts, sentence) ?? passage.figuresAround(share, counts, sentence)
                ?? passage.figuresAfter(share, counts, sentence), whole.whole >= 4, part.whole <= whole.whole,
            !passage.isQuoted(passage.words[share.words.lowerBound].start)
        else { continue }
        let place = passage.range(share.words)
        found.examine(.otherShare, at: place)
        let said = Double(share.value) / 10_000
        let step = share.decimals == 0 ? 1.0 : 0.1
        func isShare(_ part: Passage.Quantity, of whole: Passage.Quantity) -> Bool {
            part.whole <= whole.whole && abs(Double(part.whole) * 100 / Double(whole.whole) - said) <= step
        }
        // “Av 40 svarade 30, och av dem var 20 nöjda, 67 procent.”
        if counts.contains(where: { whole in counts.contains { $0 != whole && isShare($0, of: whole) } }) { continue }
        found.tellShare(share.words, of: part, whole, percent: Double(part.whole) * 100 / Double(whole.whole), passage)
    }
}

extension Passage {
    /// After “procent”, “per cent” or “%”.
    func end(ofShare share: Quantity) -> Int {
        let end = share.words.upperBound
        guard end < words.count, !words[end].gapHasStop else { return end }
        if words[end].has(.percent) { return end + 1 }
        return words[end].has(.per) && end + 1 < words.count && words[end + 1].has(.hundred) ? end + 2 : end
    }

    /// Whether what stands before a word is said again from there on: a comma, a bracket, “alltså”, “eller”.
    func opensAside(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return false }
        let gap = gap(after: index - 1)
        return gap.first == 0x2C || gap.contains(0x28) || words[index - 1].has(.thatIs) || saysAgain(endingAt: index - 1)
    }

    /// Whether nothing more is said of what ends before a word.
    func closesAside(_ end: Int, in sentence: Range<Int>) -> Bool {
        end >= sentence.upperBound || gap(after: end - 1).contains { $0 == 0x2C || $0 == 0x29 || $0 == 0x3B }
    }

    /// “Av de 48 …”: the number that a sentence, or a part of it, divides.
    func isDivided(_ number: Quantity, in sentence: Range<Int>) -> Bool {
        let start = number.words.lowerBound
        guard let of = (max(sentence.lowerBound, start - 2)..<start).last(where: { words[$0].has(.outOf) }) else { return false }
        return of == sentence.lowerBound || gap(after: of - 1).first == 0x2C || words[of - 1].has(.joiner) && !words[of - 1].has(.rangeJoiner)
    }

    /// Whether words between figures and a share say nothing that the share may be of instead.
    func isUndisturbed(_ stretch: Range<Int>) -> Bool {
        !stretch.contains { index in
            let word = words[index]
            return word.has([.rising, .falling, .comparative, .denial, .target, .targetStem, .goal, .portion, .exceeds, .otherYear, .about])
                || word.has(.comparedWith) && !word.has(.from) || lexicon.phrases.contrast.contains { $0.count == 1 && $0[0] == word.text }
        }
    }

    /// Part and whole of two numbers whose words say which is which: “27 av de 48”, “Av de 48 … 27”.
    func dividedBetween(_ former: Quantity, _ last: Quantity, in sentence: Range<Int>) -> (part: Quantity, whole: Quantity)? {
        let link = words[former.words.upperBound..<last.words.lowerBound]
        if link.count <= 3, link.contains(where: { $0.has(.outOf) }) { return (former, last) }
        return link.count <= 10 && isDivided(former, in: sentence) ? (last, former) : nil
    }

    fileprivate func figuresBefore(_ share: Quantity, _ counts: [Quantity], _ sentence: Range<Int>) -> (part: Quantity, whole: Quantity)? {
        let before = counts.filter { $0.words.upperBound <= share.words.lowerBound }
        guard before.count >= 2, opensAside(share.words.lowerBound, in: sentence) else { return nil }
        let (former, last) = (before[before.count - 2], before[before.count - 1])
        let link = words[former.words.upperBound..<last.words.lowerBound]
        let distance = share.words.lowerBound - last.words.upperBound
        // “27 personer eller 56 procent av …” is a share of something else again.
        let end = end(ofShare: share)
        let isTight = distance <= 2 && words[share.words.lowerBound - 1].has(.thatIs) && (end == sentence.upperBound || !words[end].has(.outOf))
        guard isTight || closesAside(end, in: sentence), isUndisturbed(last.words.upperBound..<share.words.lowerBound) else { return nil }
        // “36 deltagare, varav 26 kvinnor”, “36 participants, 26 of whom were women”
        if link.count <= 5, distance <= 6 {
            let after = words[last.words.upperBound..<share.words.lowerBound].prefix(2)
            if link.last?.has(.ofWhich) == true, distance <= 4 || after.first?.has(.finite) == true { return (last, former) }
            if after.count == 2, after.first?.has(.outOf) == true, after.last?.has(.ofWhich) == true { return (last, former) }
        }
        guard distance <= 12 else { return nil }
        if link.count <= 3, link.contains(where: { $0.has(.outOf) }) { return (former, last) }
        if before.count == 2 { return dividedBetween(former, last, in: sentence) }
        // “Av de 48 gick 18 till arbete och 9 till studier, tillsammans 27 personer eller 56 procent.”
        guard isDivided(before[0], in: sentence), distance <= 3,
            words[max(sentence.lowerBound, last.words.lowerBound - 2)..<last.words.lowerBound].contains(where: { $0.has(.altogether) })
        else { return nil }
        return (last, before[0])
    }

    /// “68 personer (57 %) av 120”
    fileprivate func figuresAround(_ share: Quantity, _ counts: [Quantity], _ sentence: Range<Int>) -> (part: Quantity, whole: Quantity)? {
        let end = end(ofShare: share)
        guard let part = counts.last(where: { $0.words.upperBound <= share.words.lowerBound }), share.words.lowerBound - part.words.upperBound <= 2,
            opensAside(share.words.lowerBound, in: sentence), end < sentence.upperBound, words[end].has(.outOf), closesAside(end, in: sentence),
            let whole = counts.first(where: { $0.words.lowerBound > end }), whole.words.lowerBound - end <= 3,
            words[end + 1..<whole.words.lowerBound].allSatisfy({ $0.has([.leadIn, .dateArticle]) || lexicon.isGenitive($0.text) })
        else { return nil }
        return (part, whole)
    }

    /// “56 procent (27 av 48)”, “56 procent, 27 av 48, …”
    fileprivate func figuresAfter(_ share: Quantity, _ counts: [Quantity], _ sentence: Range<Int>) -> (part: Quantity, whole: Quantity)? {
        let end = end(ofShare: share)
        guard end < sentence.upperBound, let first = counts.firstIndex(where: { $0.words.lowerBound >= end }), first + 1 < counts.count,
            counts[first].words.lowerBound == end, opensAside(end, in: sentence)
        else { return nil }
        let (part, whole) = (counts[first], counts[first + 1])
        let link = words[part.words.upperBound..<whole.words.lowerBound]
        guard (1...2).contains(link.count), link.first?.has(.outOf) == true else { return nil }
        let isBracket = gap(after: end - 1).contains(0x28)
        let last = whole.words.upperBound
        // What the whole is of may stand before the end of it.
        let isClosed = (last...last + (isBracket ? 3 : 1)).contains { $0 <= sentence.upperBound && closesAside($0, in: sentence) }
        return isClosed ? (part, whole) : nil
    }
}
