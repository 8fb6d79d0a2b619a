import Diagnostics

extension Passage {
    /// A sentence and its numbers.
    struct Counted {
        var sentence: Range<Int>
        var numbers: [Quantity]
    }

    /// Whether two sentences stand in one paragraph, the second right after the first.
    func isContinued(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        guard let last = first.last, let next = second.first, last + 1 == next else { return false }
        let gap = bytes[words[last].end..<words[next].start]
        return gap.count { $0 == 0x0A } <= 1 && !gap.contains { [0x23, 0x2A, 0x2B, 0x2D, 0x3E, 0x7C].contains($0) }
    }
}

/// Parts of what the words beside them count: of the sentence before, of a named fraction, of each and all.
func countedBeside(_ now: Passage.Counted, after before: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    guard !now.numbers.isEmpty else { return }
    if !before.numbers.isEmpty, passage.isContinued(before.sentence, now.sentence) {
        listed(now, of: before, passage, &found)
        shareOfThem(now, of: before, passage, &found)
    }
    rest(now, after: before, passage, &found)
    guard now.numbers.count >= 2 else { return }
    span(now, passage, &found)
    fraction(now, passage, &found)
    shareFirst(now, passage, &found)
    each(now, passage, &found)
    monthly(now, passage, &found)
    price(now, passage, &found)
}

/// “37 klagomål: 15 om bemötande, 12 om väntetider och 10 om information”: all that a whole is made of, after a colon. Only what nearly
/// comes to the whole is told, for what is listed may be of several kinds.
private func listed(_ now: Passage.Counted, of before: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    let (words, parts) = (passage.words, now.numbers)
    guard passage.gap(after: before.sentence.upperBound - 1).first == 0x3A, parts.count >= 2, let first = parts.first, let last = parts.last,
        first.words.lowerBound == now.sentence.lowerBound, parts.allSatisfy(passage.isPlainCount)
    else { return }
    let wholes = before.numbers.filter { !$0.isYear }
    guard wholes.count == 1, let whole = wholes.first, passage.isPlainCount(whole), before.sentence.upperBound - whole.words.upperBound <= 6,
        whole.whole >= 4, whole.whole != parts.count, parts.allSatisfy({ $0.whole < whole.whole })
    else { return }
    // “tre saker: ett system, en rutin och två möten” counts the kinds.
    if let noun = passage.next(after: whole.words), noun.has(.listNoun), whole.isInLetters { return }
    for part in parts.dropFirst() {
        let start = part.words.lowerBound
        let isJoined = words[start - 1].has(.joiner) && !words[start - 1].has([.rangeJoiner, .thatIs])
        guard isJoined || part != last && passage.gap(after: start - 1).first == 0x2C else { return }
    }
    guard parts.allSatisfy({ part in passage.next(after: part.words).map { !$0.isNumber && !$0.has([.joiner, .outOf, .percent]) } ?? false }),
        now.sentence.upperBound - last.words.upperBound <= 6,
        !words[before.sentence].contains(where: { $0.has([.someOf, .about]) }),
        !words[now.sentence].contains(where: { $0.has([.someOf, .rising, .falling, .comparative, .altogether, .ofWhich]) }),
        // “cirka 15”, but not “15 about waiting”.
        !parts.dropFirst().contains(where: { words[$0.words.lowerBound - 1].has(.about) })
    else { return }
    let place = passage.range(whole.words)
    found.examine(.otherWhole, at: place)
    let sum = parts.reduce(Int64(0)) { $0 + $1.whole }
    guard sum != whole.whole, abs(sum - whole.whole) <= max(2, whole.whole / 8) else { return }
    tell(parts.map { passage.written($0.words) }.joined(separator: " + "), String(sum), whole, passage, &found)
}

/// “I 9 av dem, 6 procent”, of the one number of the sentence before.
private func shareOfThem(_ now: Passage.Counted, of before: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    let numbers = now.numbers.filter { !$0.isYear && !($0.isInLetters && $0.whole == 1) }
    let wholes = before.numbers.filter { !$0.isYear && !($0.isInLetters && $0.whole == 1) }
    guard numbers.count == 2, wholes.count == 1, let part = numbers.first, let share = numbers.last, let whole = wholes.first, passage.isPercent(share),
        passage.isCount(part), passage.isCount(whole), part.isWhole, whole.isWhole, whole.whole >= 4, part.whole <= whole.whole
    else { return }
    let link = passage.words[part.words.upperBound..<share.words.lowerBound]
    guard (2...4).contains(link.count), link.first?.has(.outOf) == true,
        link.dropFirst().first.map({ passage.lexicon.phrases.them.contains([$0.text]) }) == true,
        link.dropFirst(2).allSatisfy({ $0.has(.thatIs) })
    else { return }
    compare(part, whole, share, passage, &found)
}

/// “75 procent av de 1 860, det vill säga 1 395”.
private func shareFirst(_ now: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    let numbers = now.numbers.filter { !$0.isYear && !($0.isInLetters && $0.whole == 1) }
    guard numbers.count == 3, passage.isPercent(numbers[0]), !numbers[0].isNegative, passage.isPlainCount(numbers[1]), passage.isPlainCount(numbers[2]),
        numbers[2].whole <= numbers[1].whole, numbers[1].whole >= 4
    else { return }
    let words = passage.words
    let link = words[numbers[0].words.upperBound..<numbers[1].words.lowerBound]
    let again = numbers[2].words.lowerBound - 1
    guard link.count <= 4, link.contains(where: { $0.has(.outOf) }), numbers[2].words.lowerBound - numbers[1].words.upperBound <= 5,
        passage.saysAgain(endingAt: again) || words[again].has(.thatIs) || passage.gap(after: again).contains(0x28),
        numbers[0].words.lowerBound == now.sentence.lowerBound || !words[numbers[0].words.lowerBound - 1].has([.about, .comparative])
    else { return }
    compare(numbers[2], numbers[1], numbers[0], passage, &found)
}

private func compare(
    _ part: Passage.Quantity, _ whole: Passage.Quantity, _ share: Passage.Quantity, _ passage: Passage, _ found: inout Examination
) {
    let place = passage.range(share.words)
    found.examine(.otherShare, at: place)
    let exact = Double(part.whole) * 100 / Double(whole.whole)
    if abs(exact - Double(share.value) / 10_000) <= share.lastDigit / 10_000 { return }
    found.tellShare(share.words, of: part, whole, percent: exact, passage)
}

/// “Av 240 har 96 svarat. Resten, 144, …”.
private func rest(_ now: Passage.Counted, after before: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    for said in now.numbers where passage.isPlainCount(said) && passage.isAfter(passage.lexicon.phrases.rest, said.words.lowerBound) {
        // “Övriga 21 regioner” are of something else.
        let gap = passage.gap(after: said.words.upperBound - 1)
        let endsAfterNoun = said.words.upperBound < now.sentence.upperBound && passage.gap(after: said.words.upperBound).first == 0x2C
        guard gap.first == 0x2C || gap.first == 0x2E || endsAfterNoun || passage.next(after: said.words)?.has([.finite, .auxiliary, .past]) == true else {
            continue
        }
        let own = now.numbers.filter { $0.words.upperBound <= said.words.lowerBound }
        let isOwn = own.count == 2
        guard isOwn || own.isEmpty && passage.isContinued(before.sentence, now.sentence) else { continue }
        let stretch = isOwn ? now.sentence.lowerBound..<said.words.lowerBound : before.sentence
        // “alltså 40 procent” says the part again.
        let numbers = (isOwn ? own : before.numbers).filter { !$0.isYear && !passage.isPercent($0) }
        guard numbers.count == 2, numbers.allSatisfy(passage.isPlainCount), let whole = numbers.max(by: { $0.value < $1.value }),
            let part = numbers.min(by: { $0.value < $1.value }), part != whole,
            passage.words[max(stretch.lowerBound, whole.words.lowerBound - 3)..<whole.words.lowerBound].contains(where: { $0.has(.outOf) }),
            !passage.words[stretch].contains(where: { $0.has([.about, .comparative]) })
        else { continue }
        let place = passage.range(said.words)
        found.examine(.otherWhole, at: place)
        let left = whole.whole - part.whole
        if left == said.whole { continue }
        tell(passage.written(whole.words) + " − " + passage.written(part.words), String(left), said, passage, &found)
    }
}

/// “Hälften av de 62, 31 stycken”, “var tredje recept av 480, 160 stycken”: nearly so, for fractions are said roughly.
private func fraction(_ now: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    let words = passage.words
    for index in now.sentence {
        guard
            let named = passage.lexicon.phrases.fractions.first(where: { passage.says($0.words, at: index, before: now.sentence.upperBound) })
        else { continue }
        let numbers = now.numbers.filter { $0.words.lowerBound >= index + named.words.count && !$0.isYear }
        guard numbers.count == 2, let whole = numbers.first, let part = numbers.last, passage.isPlainCount(whole), passage.isPlainCount(part),
            whole.words.lowerBound - index - named.words.count <= 3,
            part.words.lowerBound - whole.words.upperBound <= (passage.saysAgain(endingAt: part.words.lowerBound - 1) ? 8 : 3),
            whole.whole >= 10, !words[max(now.sentence.lowerBound, index - 2)..<index].contains(where: { $0.has([.about, .comparative, .denial]) }),
            passage.gap(after: part.words.lowerBound - 1).first == 0x2C || words[part.words.lowerBound - 1].has(.thatIs)
                || passage.saysAgain(endingAt: part.words.lowerBound - 1)
        else { return }
        // What is named after it, before the next comma, is no other thing that is counted.
        let end = [part.words.upperBound - 1, part.words.upperBound].first {
            $0 + 1 == now.sentence.upperBound || $0 < now.sentence.upperBound && passage.gap(after: $0).first == 0x2C
        }
        guard end != nil else { return }
        let (made, slack) = (part.whole * named.parts, max(named.parts, whole.whole * 8 / 100))
        found.examine(.otherWhole, at: passage.range(part.words))
        guard abs(made - whole.whole) > slack, abs(made - whole.whole) <= whole.whole * 2 / 5 else { return }
        tell("\(named.parts) × " + passage.written(part.words), String(made), whole, passage, &found, at: part)
        return
    }
}

/// “940 000 kr, 470 000 kr var”: what each has goes evenly into what they have together.
private func each(_ now: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    guard let (whole, part) = passage.twoAmounts(now), part.words.lowerBound - whole.words.upperBound <= 3 else { return }
    let after = part.words.upperBound + 1
    guard after < now.sentence.upperBound, passage.lexicon.phrases.each.contains([passage.words[after].text]),
        after + 1 == now.sentence.upperBound || passage.gap(after: after).first == 0x2C
    else { return }
    let ratio = Double(whole.value) / Double(part.value)
    let times = max(2, ratio.rounded())
    found.examine(.otherWhole, at: passage.range(part.words))
    guard abs(ratio - times) > times * 0.02 else { return }
    tell("\(Int(times)) × " + passage.written(part.words), grouped(part.value * Int64(times)), whole, passage, &found, at: part)
}

/// “2 400 000 kr, alltså 200 000 kr i månaden”: any number of months, but a whole one.
private func monthly(_ now: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    guard let (whole, part) = passage.twoAmounts(now), part.words.lowerBound - whole.words.upperBound <= 6 else { return }
    let (start, end) = (part.words.lowerBound, part.words.upperBound + 1)
    guard passage.words[start - 1].has(.thatIs) || passage.saysAgain(endingAt: start - 1), whole.value > part.value,
        passage.lexicon.phrases.perMonth.contains(where: { passage.says($0, at: end, before: now.sentence.upperBound) })
    else { return }
    let ratio = Double(whole.value) / Double(part.value)
    // “83 000 kr” is as exact as its digits say.
    var step = Int64(part.lastDigit)
    while step < 10_000_000_000, part.value % (step * 10) == 0, part.value >= step * 100 { step *= 10 }
    found.examine(.otherWhole, at: passage.range(part.words))
    guard abs(ratio - ratio.rounded()) > ratio * (Double(step) / 2 / Double(part.value) + 0.002) else { return }
    tell("12 × " + passage.written(part.words), grouped(part.value * 12), whole, passage, &found, at: part)
}

/// “350 kr per deltagare, totalt 84 000 kr för 240”.
private func price(_ now: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    let numbers = now.numbers.filter { !$0.isYear }
    guard numbers.count == 3, let unit = passage.unit(of: numbers[0]), passage.unit(of: numbers[1]) == unit, passage.isPlainCount(numbers[2]),
        numbers.allSatisfy({ !$0.isNegative && $0.value > 0 })
    else { return }
    let words = passage.words
    let per = numbers[0].words.upperBound + 1
    guard per < numbers[1].words.lowerBound, passage.lexicon.phrases.per.contains([words[per].text]),
        words[max(per, numbers[1].words.lowerBound - 3)..<numbers[1].words.lowerBound].contains(where: { $0.has(.altogether) }),
        (2...3).contains(numbers[2].words.lowerBound - numbers[1].words.upperBound),
        words[numbers[2].words.lowerBound - 1].has(.leadIn), !words[now.sentence].contains(where: { $0.has([.about, .joiner]) && !$0.has(.upToValue) })
    else { return }
    found.examine(.otherWhole, at: passage.range(numbers[1].words))
    let made = numbers[0].value.multipliedReportingOverflow(by: numbers[2].whole)
    guard !made.overflow, abs(made.partialValue - numbers[1].value) > made.partialValue / 60 else { return }
    tell(passage.written(numbers[2].words) + " × " + passage.written(numbers[0].words), grouped(made.partialValue), numbers[1], passage, &found)
}

/// “fem år, från 1 januari 2027 till 31 december 2031”.
private func span(_ now: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    let words = passage.words
    for number in now.numbers where number.isWhole && number.whole > 1 && number.words.upperBound < now.sentence.upperBound {
        let end = number.words.upperBound
        let isYears = passage.lexicon.phrases.years.contains([words[end].text])
        guard isYears || words[end].has(.weeks), !words[max(now.sentence.lowerBound, end - 2)..<end].contains(where: { $0.has([.about, .comparative]) })
        else { continue }
        let mentions = passage.mentionedDates.filter { $0.words.lowerBound > end && $0.words.upperBound <= now.sentence.upperBound }
        guard mentions.count == 2, let from = mentions[0].date, let to = mentions[1].date,
            words[end..<mentions[0].words.lowerBound].count <= 4, words[end..<mentions[0].words.lowerBound].contains(where: { $0.has(.from) }),
            (1...4).contains(mentions[1].words.lowerBound - mentions[0].words.upperBound),
            words[mentions[0].words.upperBound..<mentions[1].words.lowerBound].contains(where: { $0.has(.upToValue) })
        else { continue }
        let days = Double(to.year - from.year) * 365.2425 + Double(to.dayOfYear - from.dayOfYear) + 1
        let length = days / (isYears ? 365.2425 : 7)
        found.examine(.otherWhole, at: passage.range(number.words))
        // School terms and the like begin some weeks into a year.
        if days <= 0 || abs(length - Double(number.whole)) <= (isYears ? 0.35 : 1.2) { continue }
        let stretch = mentions[0].words.lowerBound..<mentions[1].words.upperBound
        tell(
            passage.written(stretch), String(Int(length.rounded())) + " " + words[end].written, number, passage, &found)
    }
}

private func grouped(_ value: Int64) -> String { kronor(Int128(value) / 100).droppingUnit }

private func tell(
    _ parts: String, _ sum: String, _ said: Passage.Quantity, _ passage: Passage, _ found: inout Examination, at place: Passage.Quantity? = nil
) {
    found.report(
        .otherWhole, at: passage.range((place ?? said).words), ["delar": parts, "summa": sum, "sagt": passage.written(said.words)])
}

extension Passage {
    /// A whole number of things, and no measure of anything.
    fileprivate func isPlainCount(_ number: Quantity) -> Bool {
        number.isWhole && number.whole > 0 && isCount(number) && !isTaken(number.words)
            && next(after: number.words)?.has([.measure, .percent, .yearsOrTimes, .day, .weeks]) != true
    }

    fileprivate func isAfter(_ phrases: [[String]], _ index: Int) -> Bool {
        phrases.contains { says($0, endingBefore: index) } && !words[index].gapHasStop
    }

    /// The only two amounts of a sentence, of one unit that stands after each.
    fileprivate func twoAmounts(_ counted: Counted) -> (Quantity, Quantity)? {
        let amounts = counted.numbers.filter { unit(of: $0) != nil }
        guard amounts.count == 2, let first = amounts.first, let last = amounts.last, unit(of: first) == unit(of: last), last.value > 0,
            first.value > last.value,
            !first.isNegative, !last.isNegative, !isTaken(first.words), !isTaken(last.words),
            !words[counted.sentence].contains(where: { $0.has([.about, .from, .rising, .falling]) && !$0.has(.by) })
        else { return nil }
        return (first, last)
    }
}
