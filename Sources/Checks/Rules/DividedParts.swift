import Diagnostics

/// “Av de 48 gick 18 till arbete, 9 till studier och 21 till annat”: what is divided among places or ends, each of which is another.
func dividedParts(_ now: Passage.Counted, _ own: ReckoningWords, _ passage: Passage, _ found: inout Examination) {
    guard now.numbers.count >= 3, !now.numbers.contains(where: passage.isPercent) else { return }
    let numbers = now.numbers.filter { passage.isOfThings($0) && !passage.isLabel($0) }
    guard (3...PartsOfWhole.most).contains(numbers.count), let whole = numbers.first, let last = numbers.last, passage.isDivided(whole, in: now.sentence),
        let link = passage.next(after: last.words), link.has([.upToValue, .standsIn]), whole.whole >= 4
    else { return }
    let (words, parts) = (passage.words, Array(numbers.dropFirst()))
    for (index, part) in parts.enumerated() {
        let next = part.words.upperBound
        // “gick 18 till arbete”, “18 went to work”
        guard words[next].text == link.text || index == 0 && next + 1 < now.sentence.upperBound && words[next + 1].text == link.text else { return }
        let before = words[part.words.lowerBound - 1]
        let isJoined = before.has(.joiner) && !before.has([.rangeJoiner, .thatIs])
        guard index == 0 || (part == last ? isJoined : passage.isAfterComma(part.words.lowerBound)) else { return }
    }
    let rest = words[last.words.upperBound..<now.sentence.upperBound]
    guard rest.count <= 5, parts.allSatisfy({ $0.whole < whole.whole }),
        !words[now.sentence].contains(where: { $0.has([.someOf, .rising, .falling, .comparative, .saying, .about]) && !$0.has(.leadIn) })
    else { return }
    let reckoning = PartsOfWhole(parts: parts, whole: whole)
    let place = passage.range(whole.words)
    found.examine(.otherWhole, at: place)
    // Some may have been left out, unless the last are all the others.
    guard !reckoning.isRight, reckoning.isOneSlip, reckoning.sum > whole.value || rest.contains(where: { own.elsewhere.contains($0.text) }) else { return }
    found.report(
        .otherWhole, at: place,
        [
            "delar": parts.map { passage.written($0.words) }.joined(separator: " + "), "summa": passage.said(reckoning.sum, like: whole),
            "sagt": passage.written(whole.words),
        ])
}

/// “fem personer: två från kommunerna, en från regionen och en från Arbetsförmedlingen”: where some part is one, which is no number by
/// its letters.
func partsThatAreOne(_ now: Passage.Counted, of before: Passage.Counted, _ own: ReckoningWords, _ passage: Passage, _ found: inout Examination) {
    guard let whole = before.numbers.last, passage.gap(after: before.sentence.upperBound - 1).first == 0x3A, passage.isOfThings(whole),
        before.sentence.upperBound - whole.words.upperBound <= 3, whole.whole >= 3, !passage.isTaken(whole.words)
    else { return }
    let words = passage.words
    if passage.next(after: whole.words)?.has(.listNoun) == true { return }
    var parts: [(said: Range<Int>, count: Int64)] = []
    var link: String?
    for index in now.sentence {
        let isJoined = index > now.sentence.lowerBound && words[index - 1].has(.joiner) && !words[index - 1].has([.rangeJoiner, .thatIs])
        guard index == now.sentence.lowerBound || isJoined || passage.isAfterComma(index) else { continue }
        // “kommuner och regioner” within a part
        let number = passage.quantity(at: index, before: now.sentence.upperBound)
        let isOne = own.one.contains(words[index].text)
        guard number != nil || isOne else {
            if isJoined || words[index].has(.joiner) { continue }
            return
        }
        let said = number?.words ?? index..<index + 1
        guard let next = passage.next(after: said), next.has([.from, .standsIn]), link ?? next.text == next.text else { return }
        link = next.text
        parts.append((said, number.map(\.whole) ?? 1))
    }
    guard parts.count >= 2, parts.count != Int(whole.whole), let last = parts.last, parts.contains(where: { own.one.contains(words[$0.said.lowerBound].text) }),
        words[last.said.lowerBound - 1].has(.joiner), now.sentence.upperBound - last.said.upperBound <= 5,
        !words[now.sentence].contains(where: { $0.has([.someOf, .about]) && !$0.has(.leadIn) }),
        !words[before.sentence].contains(where: { $0.has(.outOf) || $0.has([.someOf, .about]) && !$0.has(.leadIn) })
    else { return }
    let place = passage.range(whole.words)
    found.examine(.otherWhole, at: place)
    let sum = parts.reduce(Int64(0)) { $0 &+ $1.count }
    guard sum != whole.whole, abs(sum &- whole.whole) <= max(2, whole.whole / 8) else { return }
    found.report(
        .otherWhole, at: place,
        ["delar": parts.map { passage.written($0.said) }.joined(separator: " + "), "summa": String(sum), "sagt": passage.written(whole.words)])
}

/// “14 500 kr i månaden, alltså 174 000 kr om året”: twelve months make a year.
func yearOfMonths(_ now: Passage.Counted, _ own: ReckoningWords, _ passage: Passage, _ found: inout Examination) {
    let amounts = now.numbers.filter { passage.unit(of: $0) != nil }
    guard amounts.count == 2, let month = amounts.first, let year = amounts.last, let unit = passage.unit(of: month), passage.unit(of: year) == unit,
        month.value > 0, year.value > month.value, !month.isNegative, !year.isNegative,
        passage.follows(passage.lexicon.phrases.perMonth, month, in: now.sentence), passage.follows(own.perYear, year, in: now.sentence),
        year.words.lowerBound - month.words.upperBound <= 7
    else { return }
    let words = passage.words
    // The currency may stand before the amount.
    let start = year.words.lowerBound - (words[year.words.lowerBound - 1].has(.currency) ? 1 : 0)
    guard words[start - 1].has(.thatIs) || passage.saysAgain(endingAt: start - 1),
        !words[now.sentence].contains(where: { $0.has([.about, .comparative, .rising, .falling]) && !$0.has(.leadIn) })
    else { return }
    let place = passage.range(year.words)
    found.examine(.otherWhole, at: place)
    // “14 500” is as exact as its digits say, and so is what it makes.
    func step(_ amount: Passage.Quantity) -> Double {
        var step = Int64(amount.lastDigit)
        while step < 10_000_000_000, amount.value % (step * 10) == 0, amount.value >= step * 100 { step *= 10 }
        return Double(step)
    }
    let made = month.value.multipliedReportingOverflow(by: 12)
    guard !made.overflow, Double(abs(made.partialValue - year.value)) > step(month) * 6 + step(year) / 2 else { return }
    found.report(
        .otherWhole, at: place,
        [
            "delar": "12 × " + passage.written(month.words), "summa": passage.said(made.partialValue, like: year), "sagt": passage.written(year.words),
        ])
}

extension Passage {
    /// Whether one of some phrases stands after an amount and its unit.
    fileprivate func follows(_ phrases: [[String]], _ amount: Quantity, in sentence: Range<Int>) -> Bool {
        let end = amount.words.upperBound
        return phrases.contains { phrase in [end, end + 1].contains { says(phrase, at: $0, before: sentence.upperBound) } }
    }
}
