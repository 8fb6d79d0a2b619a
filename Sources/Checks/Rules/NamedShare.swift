import Diagnostics

/// “Av 39 gick 26 till arbete. Det är två tredjedelar.”, “26 av 39, hälften”: a share by its name, of two figures beside it. Such shares
/// are said roughly, and only what is far off is told.
func namedShare(_ now: Passage.Counted, after before: Passage.Counted, _ own: ReckoningWords, _ passage: Passage, _ found: inout Examination) {
    if now.numbers.count >= 2, let (part, whole) = passage.onlyPair(now) {
        for index in (max(part.words.upperBound, whole.words.upperBound)..<now.sentence.upperBound) {
            guard let share = passage.namedShare(at: index, in: now.sentence, own) else { continue }
            let last = max(part.words.upperBound, whole.words.upperBound)
            guard passage.opensAside(index, in: now.sentence), passage.closesAside(share.words.upperBound, in: now.sentence), index - last <= 12,
                passage.isUndisturbed(last..<index)
            else { return }
            return judge(part, whole, share, passage, &found)
        }
    }
    let start = now.sentence.lowerBound
    guard before.numbers.count >= 2, (3...5).contains(now.sentence.count), passage.lexicon.phrases.it.contains([passage.words[start].text]),
        passage.words[start + 1].has([.finite, .past]), passage.isContinued(before.sentence, now.sentence),
        let share = passage.namedShare(at: start + 2, in: now.sentence, own), share.words.upperBound == now.sentence.upperBound,
        let (part, whole) = passage.onlyPair(before)
    else { return }
    judge(part, whole, share, passage, &found)
}

private func judge(_ part: Passage.Quantity, _ whole: Passage.Quantity, _ share: NamedShare, _ passage: Passage, _ found: inout Examination) {
    guard whole.whole >= 10, part.whole <= whole.whole, !passage.isQuoted(passage.words[share.words.lowerBound].start) else { return }
    let place = passage.range(share.words)
    found.examine(.otherShare, at: place)
    let exact = Double(part.whole) / Double(whole.whole)
    guard abs(exact - Double(share.part) / Double(share.whole)) > 0.07 else { return }
    found.tellShare(share.words, of: part, whole, percent: exact * 100, passage)
}

private struct NamedShare {
    var words: Range<Int>
    var part: Int
    var whole: Int
}

extension Passage {
    /// “två tredjedelar”, with nothing before it that makes it more or less.
    fileprivate func namedShare(at index: Int, in sentence: Range<Int>, _ own: ReckoningWords) -> NamedShare? {
        for share in own.namedShares where says(share.words, at: index, before: sentence.upperBound) {
            if words[max(sentence.lowerBound, index - 2)..<index].contains(where: { $0.has([.about, .comparative, .denial]) }) { return nil }
            return NamedShare(words: index..<index + share.words.count, part: share.part, whole: share.whole)
        }
        return nil
    }

    /// The two things that a sentence counts, where one is of the other and no share is said in figures.
    fileprivate func onlyPair(_ counted: Counted) -> (part: Quantity, whole: Quantity)? {
        if counted.numbers.contains(where: isPercent) { return nil }
        // “två tredjedelar” is no count, nor is a day.
        let counts = counted.numbers.filter { $0.isWhole && isOfThings($0) && !isLabel($0) && !$0.isInLetters }
        guard counts.count == 2 else { return nil }
        return dividedBetween(counts[0], counts[1], in: counted.sentence)
    }
}
