import Diagnostics

extension Passage {
    /// “ökade med 42 procent, från 110 till 156”, “an increase of 42 per cent, from 110 to 156”: the share right before a change.
    func share(before change: Change) -> Quantity? {
        let sentence = sentence(around: change.start)
        let near = max(sentence.lowerBound, change.start - 6)..<change.start
        guard let share = quantities(in: near).last, isPercent(share), end(ofShare: share) == change.start, isByHowMuch(share, in: sentence),
            // “från 18 till 24 år” may be who they are.
            gap(after: change.start - 1).contains(0x2C) || next(after: change.last.words)?.has(.yearsOrTimes) != true
        else { return nil }
        return share
    }

    /// Right after “med”, and a word before that says that something rose or fell.
    private func isByHowMuch(_ said: Quantity, in sentence: Range<Int>) -> Bool {
        let start = said.words.lowerBound
        guard start > sentence.lowerBound, words[start - 1].has([.by, .outOf]), !said.isNegative, !isTaken(said.words) else { return false }
        return words[max(sentence.lowerBound, start - 5)..<start].contains { $0.has([.rising, .falling]) }
    }

    /// “en ökning med två procentenheter från 74 procent till 76”: from where to where, and the points that it is said to be.
    fileprivate func pointsBefore(_ from: Int, _ own: ReckoningWords) -> (said: Quantity, first: Quantity, last: Quantity)? {
        let sentence = sentence(around: from)
        guard from + 1 < sentence.upperBound, let first = quantity(at: from + 1, before: sentence.upperBound) else { return nil }
        let to = end(ofShare: first)
        guard to + 1 < sentence.upperBound, words[to].has(.upToValue), let last = quantity(at: to + 1, before: sentence.upperBound),
            isPercent(first) || isPercent(last)
        else { return nil }
        for phrase in own.points where from - phrase.count > sentence.lowerBound {
            let start = from - phrase.count
            guard says(phrase, endingBefore: from),
                let said = quantities(in: max(sentence.lowerBound, start - 3)..<start).last, said.words.upperBound == start, isByHowMuch(said, in: sentence)
            else { continue }
            return (said, first, last)
        }
        return nil
    }
}

/// Points between two shares that stand after them.
func changeInPoints(_ passage: Passage, at from: Int, _ own: ReckoningWords, _ found: inout Examination) {
    guard let (said, first, last) = passage.pointsBefore(from, own) else { return }
    let place = passage.range(said.words)
    found.examine(.otherChange, at: place)
    let differs = abs(last.value - first.value)
    let slack = [said, first, last].contains { $0.decimals > 0 } ? Int64(said.lastDigit + first.lastDigit + last.lastDigit) / 2 : 0
    guard abs(differs - said.value) > slack, !passage.isQuoted(passage.words[said.words.lowerBound].start) else { return }
    let right = passage.said(differs, like: said)
    found.report(
        .otherChange, at: place,
        [
            "från": passage.written(first.words), "till": passage.written(last.words), "rätt": "\(right) procentenheter",
            "right": "\(right) percentage points", "sagt": passage.written(said.words),
        ])
}
