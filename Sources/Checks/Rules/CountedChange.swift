import Diagnostics

extension DiagnosticCode {
    static let otherChange = DiagnosticCode(
        "CK261", .warning,
        sv: MessageText(
            "Från {från} till {till} är {rätt}, men texten säger {sagt}", reason: "Siffror bredvid varandra ska gå ihop.[[ {råd}]]",
            fix: "Rätta den som är fel."),
        en: MessageText(
            "From {från} to {till} is {right}, but the text says {sagt}", reason: "Figures beside each other should agree.[[ {advice}]]",
            fix: "Correct the one that is wrong."))
}

/// “ökade från 1 200 till 1 350, en ökning med 250”: how much it changed is said beside from where and to where.
@Sendable func countedChange(_ context: CheckContext, _ found: inout Examination) {
    let own = ReckoningWords.of(context.language)
    found.eachText(.otherChange, context) { passage, found in
        guard passage.words.contains(where: \.isNumber) else { return }
        for index in passage.words.indices where passage.words[index].has(.from) {
            changeInPoints(passage, at: index, own, &found)
            guard let change = passage.change(at: index), change.first.value > 0, change.last.value > 0, !passage.isQuoted(passage.words[index].start) else {
                continue
            }
            if let times = passage.times(change, own) { multiple(change, times, passage, &found) }
            // Where both are wrong, it is one of the two figures before them that is.
            for said in passage.differences(after: change) where difference(change, said, passage, &found) { break }
            if let said = passage.share(before: change) { difference(change, said, passage, &found) }
        }
        for index in passage.words.indices.dropFirst(2) where passage.words[index].has(.comparative) && !passage.words[index].gapHasStop {
            if let (change, said) = passage.differenceOfSentenceBefore(at: index) { difference(change, said, passage, &found) }
        }
    }
}

/// “fördubblades från 20 till 30”.
private func multiple(_ change: Passage.Change, _ said: (word: Int, wanted: Double, isMore: Bool), _ passage: Passage, _ found: inout Examination) {
    let place = passage.range(said.word..<change.end)
    found.examine(.otherChange, at: place)
    let ratio = Double(change.last.value) / Double(change.first.value)
    // “Fördubblades” is said of what is nearly so.
    if abs(ratio / said.wanted - 1) <= (said.isMore ? 0.05 : 0.15) { return }
    // “mer än fördubblats”
    if said.isMore, said.wanted > 1 ? ratio > said.wanted : ratio < said.wanted { return }
    let percent = Int((ratio * 100).rounded())
    tell(change, "\(percent) procent av det som var", "\(percent) percent of what was", passage.written(said.word..<said.word + 1), at: place, passage, &found)
}

/// - Returns: whether it was told.
@discardableResult
private func difference(_ change: Passage.Change, _ said: Passage.Quantity, _ passage: Passage, _ found: inout Examination) -> Bool {
    let (first, last) = (change.first, change.last)
    let place = passage.range(said.words)
    let differs = abs(last.value - first.value)
    let areShares = passage.isPercent(last)
    if passage.isPercent(said) {
        found.examine(.otherChange, at: place)
        let exact = Double(differs) * 100 / Double(first.value)
        // Both ends may be rounded, and so may the share.
        let slack = (first.lastDigit * (1 + exact / 100) + last.lastDigit) * 50 / Double(first.value) + said.lastDigit / 10_000
        guard abs(exact - Double(said.value) / 10_000) > slack else { return false }
        let right = said.decimals > 0 && exact < 1_000_000 ? passage.said(Int64((exact * 10).rounded()) * 1_000, like: said) : String(Int(exact.rounded()))
        let isPoints = areShares && differs == said.value
        tell(
            change, "\(right) procent", "\(right) percent", passage.written(said.words), at: place, passage, &found,
            advice: isPoints ? ("Skillnaden mellan två andelar räknas i procentenheter.", "The difference between two shares is in percentage points.") : nil)
        return true
    }
    let unit = passage.unit(of: last)
    // “med 250 besök” of visits, “med 350 000 kr” of kronor; a length of time is another thing.
    guard passage.unit(of: said) == unit,
        passage.next(after: said.words)?.has([.yearsOrTimes, .percent]) != true
            || unit == nil && passage.next(after: last.words)?.text == passage.next(after: said.words)?.text
    else { return false }
    found.examine(.otherChange, at: place)
    let slack = [first, last, said].contains { $0.decimals > 0 } ? Int64(first.lastDigit + last.lastDigit) / 2 + Int64(said.lastDigit) / 2 : 0
    guard abs(differs - said.value) > slack else { return false }
    let right = first.decimals + last.decimals == 0 ? kronor(Int128(differs) / 100).droppingUnit : String(Double(differs) / 10_000).replacing(".", with: ",")
    tell(change, right, right, passage.written(said.words), at: place, passage, &found)
    return true
}

private func tell(
    _ change: Passage.Change, _ right: String, _ english: String, _ said: String, at place: SourceRange, _ passage: Passage, _ found: inout Examination,
    advice: (sv: String, en: String)? = nil
) {
    var arguments = ["från": passage.written(change.first.words), "till": passage.written(change.last.words), "rätt": right, "right": english, "sagt": said]
    arguments["råd"] = advice?.sv
    arguments["advice"] = advice?.en
    found.report(.otherChange, at: place, arguments)
}

extension Passage {
    /// The word before a change that says how many times as much it became.
    fileprivate func times(_ change: Change, _ own: ReckoningWords) -> (word: Int, wanted: Double, isMore: Bool)? {
        let sentence = sentence(around: change.start)
        for index in (max(sentence.lowerBound, change.start - 4)..<change.start).reversed() where words[index].has([.doubled, .halved]) {
            // “nästan”, “mindre än”, “ska”
            let before = words[max(sentence.lowerBound, index - 3)..<index]
            let isMore = before.contains { own.more.contains($0.text) }
            if before.contains(where: { $0.has([.about, .comparative, .denial, .reservation]) && !own.more.contains($0.text) }) { return nil }
            return (index, words[index].has(.doubled) ? 2 : 0.5, isMore)
        }
        return nil
    }

    /// “det vill säga”, “that is”: whether the last word of such a phrase stands there.
    func saysAgain(endingAt index: Int) -> Bool {
        lexicon.phrases.thatIs.contains { says($0, endingBefore: index + 1) }
    }

    /// “Det är 134 färre”, of two figures that the sentence before compares: “1 150, jämfört med 1 284 i april”, “41 i april och 33 i augusti”.
    fileprivate func differenceOfSentenceBefore(at index: Int) -> (change: Change, said: Quantity)? {
        let sentence = sentence(around: index)
        let start = sentence.lowerBound
        guard start > 0, index - start <= 5, lexicon.phrases.it.contains([words[start].text]), words[start + 1].has([.finite, .past]), start + 2 < index,
            let said = quantity(at: start + 2, before: index), index - said.words.upperBound <= 1, !said.isNegative, !isTaken(said.words),
            !isPercent(said), !(said.isInLetters && said.whole == 1),
            // “än för två år sedan” is against something else.
            sentence.upperBound - index <= 1 || gap(after: index).first == 0x2C
                || words[index..<sentence.upperBound].contains(where: { $0.meaning.month > 0 }) && sentence.upperBound - index <= 4
        else { return nil }
        let before = self.sentence(around: start - 1)
        guard isContinued(before, sentence), !isQuoted(words[start].start) else { return nil }
        let numbers = quantities(in: before).filter { isFigure($0) }
        guard numbers.count == 2, !isTaken(before), !numbers.contains(where: { $0.isInLetters || isPercent($0) }), let first = numbers.first,
            let last = numbers.last, unit(of: first) == unit(of: last) || unit(of: first) == nil,
            next(after: said.words)?.has([.yearsOrTimes, .percent]) != true || said.words.upperBound == index,
            ![first, last].contains(where: { next(after: $0.words)?.has([.yearsOrTimes, .percent]) == true })
        else { return nil }
        let between = words[first.words.upperBound..<last.words.lowerBound]
        guard between.count <= 6, !words[before].contains(where: { $0.has([.about, .outOf, .ofWhich]) && !$0.has(.from) }),
            between.contains(where: { $0.has(.comparedWith) })
                || isOfMonth(first, before: before.upperBound) && isOfMonth(last, before: before.upperBound)
        else { return nil }
        return (Change(start: first.words.lowerBound, first: first, last: last, end: last.words.upperBound), said)
    }

    /// Neither a year nor a day of a month.
    private func isFigure(_ number: Quantity) -> Bool {
        if number.isYear || number.isNegative || number.isInLetters && number.whole == 1 { return false }
        if let next = next(after: number.words), next.meaning.month > 0 { return false }
        return number.words.lowerBound == 0 || !words[number.words.lowerBound - 1].has([.dateArticle, .week, .goal, .attachment, .rank, .numbered])
    }

    /// “41 i april”, “41 klagomål i april”
    private func isOfMonth(_ number: Quantity, before end: Int) -> Bool {
        words[number.words.upperBound..<min(end, number.words.upperBound + 3)].contains { $0.meaning.month > 0 }
    }

    /// The only number after a change, where the words before it say that it is by how much; and “med 6 mnkr eller 2,6 procent”.
    fileprivate func differences(after change: Change) -> [Quantity] {
        let sentence = sentence(around: change.start)
        let numbers = quantities(in: change.end..<sentence.upperBound).filter { !$0.isYear && !($0.isInLetters && $0.whole == 1) }
        guard numbers.count == 2, isPercent(numbers[1]), !isPercent(numbers[0]), !numbers[1].isNegative, !isTaken(numbers[1].words),
            numbers[1].words.lowerBound - numbers[0].words.upperBound <= 2, words[numbers[1].words.lowerBound - 1].has([.joiner, .thatIs]),
            !words[numbers[1].words.lowerBound - 1].has(.rangeJoiner)
        else { return difference(after: change, numbers).map { [$0] } ?? [] }
        return difference(after: change, [numbers[0]]).map { [$0, numbers[1]] } ?? []
    }

    private func difference(after change: Change, _ numbers: [Quantity]) -> Quantity? {
        let sentence = sentence(around: change.start)
        guard numbers.count == 1, let said = numbers.first, !said.isNegative, !isTaken(said.words), !isTaken(change.start..<change.end) else { return nil }
        let between = change.end..<said.words.lowerBound
        guard let word = between.last(where: { words[$0].has([.rising, .falling, .thatIs]) || saysAgain(endingAt: $0) }), said.words.lowerBound - word <= 4
        else { return nil }
        let link = words[(word + 1)..<said.words.lowerBound]
        if !words[word].has([.rising, .falling, .thatIs]), !link.contains(where: { $0.has(.by) }) { return nil }
        guard link.allSatisfy({ $0.has([.by, .outOf, .currency, .thatIs, .leadIn]) }), !link.contains(where: { $0.has([.about, .from]) && !$0.has(.by) }) else {
            return nil
        }
        // “or” says a number again only where it says it in another way.
        if words[word].has(.joiner), !isPercent(said) { return nil }
        // “en ökning med 50 om året”
        let after = said.words.upperBound..<min(sentence.upperBound, said.words.upperBound + 4)
        if words[after].contains(where: { $0.has([.time, .per, .perWeek, .relation]) && !$0.has([.comparedWith]) || $0.has(.yearsOrTimes) }), !isPercent(said) {
            return nil
        }
        return said
    }
}
