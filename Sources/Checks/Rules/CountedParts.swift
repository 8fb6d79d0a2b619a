import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherShare = DiagnosticCode(
        "CK204", .warning,
        sv: MessageText(
            "{del} av {helt} är {rätt} procent, inte {sagt}", reason: "En av siffrorna kan vara fel.", fix: "Rätta den som är fel."),
        en: MessageText("{del} of {helt} is {rätt} percent, not {sagt}", reason: "One of the figures may be wrong.", fix: "Correct the one that is wrong."))
    static let otherWhole = DiagnosticCode(
        "CK205", .warning,
        sv: MessageText(
            "{delar} blir {summa}, men texten säger {sagt}", reason: "Delarna bredvid varandra ska bli det hela.", fix: "Rätta den siffra som är fel."),
        en: MessageText(
            "{delar} make {summa}, but the text says {sagt}", reason: "Parts beside each other should make the whole.",
            fix: "Correct the figure that is wrong."))
}

/// Figures of one sentence that say the same thing twice: “30 av 40, alltså 75 procent”, “11 kvinnor och 9 män” of 20,
/// “120 000 kr och 80 000 kr, sammanlagt 200 000 kr”.
@Sendable func countedParts(_ context: CheckContext, _ found: inout Examination) {
    let own = ReckoningWords.of(context.language)
    found.eachText(.otherShare, context) { passage, found in
        guard passage.words.contains(where: { $0.isNumber || $0.meaning.numeral > 1 }) else { return }
        var before = Passage.Counted(sentence: 0..<0, numbers: [])
        for sentence in passage.sentences {
            let numbers = passage.quantities(in: sentence)
            let counted = Passage.Counted(sentence: sentence, numbers: numbers)
            defer { before = counted }
            division(numbers, sentence, passage, &found)
            countedBeside(counted, after: before, passage, &found)
            namedShare(counted, after: before, own, passage, &found)
            partsThatAreOne(counted, of: before, own, passage, &found)
            if numbers.count >= 2 { yearOfMonths(counted, own, passage, &found) }
            guard numbers.count >= 3 else { continue }
            if !share(numbers, sentence, passage, &found) { sharesBeside(numbers, sentence, passage, &found) }
            dividedParts(counted, own, passage, &found)
            sexes(numbers, sentence, passage, &found)
            sum(numbers, sentence, passage, &found)
            places(numbers, sentence, passage, &found)
        }
        if passage.isProse { tableSums(passage, &found) }
    }
}

/// “x av y … p procent”, where nothing else than the two can be meant.
///
/// - Returns: whether the sentence is of that kind.
private func share(_ numbers: [Passage.Quantity], _ sentence: Range<Int>, _ passage: Passage, _ found: inout Examination) -> Bool {
    let shares = numbers.filter(passage.isPercent)
    // “ett föreläggande” is no number.
    var others = numbers.filter { !passage.isPercent($0) && !$0.isYear && !($0.isInLetters && $0.whole == 1) }
    // “har väntat mer än 30 dagar” is no part of anything, where there are two that can be.
    if others.count > 2 { others.removeAll { passage.next(after: $0.words)?.has([.yearsOrTimes, .day, .weeks]) == true } }
    guard shares.count == 1, others.count == 2, let share = shares.first, others.allSatisfy({ !$0.isNegative }),
        // “77,9 mnkr av 115,6 mnkr”: only amounts of one unit have decimals.
        others.allSatisfy(\.isWhole) || passage.unit(of: others[0]) != nil && passage.unit(of: others[0]) == passage.unit(of: others[1])
    else { return false }
    guard others[1].words.upperBound <= share.words.lowerBound, share.words.lowerBound - others[1].words.upperBound <= 8 else { return false }
    let words = passage.words
    // “30 av 40 …”, or “av 40 … 30”.
    let part: Passage.Quantity, whole: Passage.Quantity
    if words[others[0].words.upperBound..<others[1].words.lowerBound].contains(where: { $0.has(.outOf) }),
        // “1 104 hembesök av årets 1 600”
        others[1].words.lowerBound - others[0].words.upperBound <= 3
    {
        (part, whole) = (others[0], others[1])
    } else if others[0].words.lowerBound > sentence.lowerBound,
        words[max(sentence.lowerBound, others[0].words.lowerBound - 2)..<others[0].words.lowerBound].contains(where: { $0.has(.outOf) })
    {
        (part, whole) = (others[1], others[0])
    } else {
        return false
    }
    guard whole.whole > 0, part.value <= whole.value, whole.whole >= 4 else { return false }
    // “30 av 40 var nöjda, en ökning med 12 procent” and “65 procent av personalen” are of something else.
    if passage.next(after: share.words.lowerBound..<share.words.upperBound + (passage.next(after: share.words)?.has(.percent) == true ? 1 : 0))?.has(.outOf)
        == true
    {
        return false
    }
    let between = others[1].words.upperBound..<share.words.lowerBound
    if between.contains(where: { index in
        let word = words[index]
        if word.has(.about) { return !passage.isLengthOfTime(after: index, before: share.words.lowerBound) }
        return word.has([.rising, .falling, .comparedWith, .by, .joiner]) && !word.has(.thatIs) || word.has(.denial)
    }) {
        return false
    }
    let place = passage.range(share.words)
    found.examine(.otherShare, at: place)
    let exact = Double(part.value) * 100 / Double(whole.value)
    let said = Double(share.value) / 10_000
    var step = share.decimals == 0 ? 1.0 : 0.1
    if !part.isWhole || !whole.isWhole { step += (part.lastDigit * 100 + whole.lastDigit * exact) / Double(whole.value) }
    if abs(exact - said) <= step { return true }
    // “nästan tre av fyra (73 procent)”
    let isAbout = part.words.lowerBound > sentence.lowerBound && words[part.words.lowerBound - 1].has(.about) && whole.whole <= 10
    if isAbout, abs(exact - said) <= 5 { return true }
    found.tellShare(share.words, of: part, whole, percent: exact, passage)
    return true
}

/// “18 personer, 11 kvinnor och 7 män”.
private func sexes(_ numbers: [Passage.Quantity], _ sentence: Range<Int>, _ passage: Passage, _ found: inout Examination) {
    func counts(_ number: Passage.Quantity) -> Bool {
        guard let next = passage.next(after: number.words) else { return false }
        // “14 var kvinnor”
        if next.has(.sex) { return true }
        let second = number.words.upperBound + 1
        return second < sentence.upperBound && passage.words[second].has(.sex) && !next.isNumber && next.text.utf8.count <= 5
    }
    guard let first = numbers.firstIndex(where: counts), first + 1 < numbers.count, counts(numbers[first + 1]), first > 0 else { return }
    // Whoever is neither makes the sum another.
    guard first + 2 == numbers.count || numbers[(first + 2)...].allSatisfy(\.isYear) else { return }
    let sum = numbers[first].whole + numbers[first + 1].whole
    let wholes = numbers[..<first].filter { number in
        guard number.isWhole, !number.isYear, number.whole >= max(numbers[first].whole, numbers[first + 1].whole) else { return false }
        if passage.next(after: number.words)?.has([.yearsOrTimes, .percent, .million, .thousand, .currency]) == true { return false }
        if passage.next(after: number.words).map({ passage.lexicon.meaning(of: $0.text).month > 0 }) == true { return false }
        guard number.words.lowerBound > sentence.lowerBound else { return true }
        let before = passage.words[number.words.lowerBound - 1]
        // “Of the 25 participants”, but not “den 25”.
        if before.has(.dateArticle), let next = passage.next(after: number.words), !next.isNumber, !before.has([.week, .goal, .rank, .numbered]) {
            return true
        }
        return !before.has([.week, .dateArticle, .goal, .attachment, .rank, .numbered, .clock])
    }
    guard let whole = wholes.last else { return }
    let place = passage.range(whole.words)
    found.examine(.otherWhole, at: place)
    if wholes.contains(where: { $0.whole == sum }) { return }
    let parts = passage.written(numbers[first].words.lowerBound..<min(sentence.upperBound, numbers[first + 1].words.upperBound + 1))
    found.report(.otherWhole, at: place, ["delar": parts, "summa": String(sum), "sagt": passage.written(whole.words)])
}

/// “342 hembesök, 197 i Havsnäs, 98 i Lindeby och 47 i Skärvik”: parts that are named in one way, of a whole that is named before.
private func places(_ numbers: [Passage.Quantity], _ sentence: Range<Int>, _ passage: Passage, _ found: inout Examination) {
    let words = passage.words
    guard numbers.count >= 4, numbers.allSatisfy({ $0.isWhole && !$0.isNegative && !$0.isInLetters || $0.isInLetters }), let last = numbers.last else { return }
    let parts = numbers.dropFirst()
    // Each with the same short word after it, and a comma or “och” before it.
    guard let sign = passage.next(after: last.words)?.text, sign.utf8.count <= 4, !sign.isEmpty,
        words[last.words.upperBound].has(.standsIn) || sign.utf8.count >= 2,
        parts.allSatisfy({
            passage.next(after: $0.words)?.text == sign && $0.words.upperBound + 1 < sentence.upperBound && !words[$0.words.upperBound + 1].isNumber
        }),
        !words[last.words.upperBound].has([.measure, .million, .thousand, .currency, .outOf, .yearsOrTimes, .percent, .by, .upToValue]),
        parts.allSatisfy({ part in
            part.words.lowerBound > sentence.lowerBound
                && (passage.gap(after: part.words.lowerBound - 1).first { $0 != 0x20 } == 0x2C || passage.gap(after: part.words.lowerBound - 1).contains(0x28)
                    || passage.gap(after: part.words.lowerBound - 1).first == 0x3A || words[part.words.lowerBound - 1].has(.joiner))
        }), let whole = numbers.first, !whole.isYear, parts.allSatisfy({ $0.whole < whole.whole && !$0.isYear }),
        passage.next(after: whole.words).map({ $0.text != sign && !$0.has([.yearsOrTimes, .percent, .currency, .million, .thousand]) && $0.meaning.month == 0 })
            == true
    else { return }
    // “främst” and the like name some of the parts alone, and so does what goes on after them.
    guard !words[whole.words.upperBound..<last.words.upperBound].contains(where: { $0.has([.someOf, .rising, .falling]) }),
        sentence.upperBound - last.words.upperBound <= 4
    else { return }
    let place = passage.range(whole.words)
    found.examine(.otherWhole, at: place)
    let sum = parts.reduce(Int64(0)) { $0 + $1.whole }
    if sum == whole.whole { return }
    found.report(
        .otherWhole, at: place,
        ["delar": parts.map { passage.written($0.words) }.joined(separator: " + "), "summa": String(sum), "sagt": passage.written(whole.words)])
}

/// Amounts of a sentence and what it says that they come to.
private func sum(_ numbers: [Passage.Quantity], _ sentence: Range<Int>, _ passage: Passage, _ found: inout Examination) {
    let amounts = numbers.filter { !$0.isNegative && passage.unit(of: $0) != nil }
    if totalFirst(amounts, sentence, passage, &found) { return }
    guard amounts.count >= 3, let total = amounts.last, let unit = passage.unit(of: total),
        amounts.allSatisfy({ passage.unit(of: $0) == unit }),
        passage.words[max(sentence.lowerBound, total.words.lowerBound - 3)..<total.words.lowerBound].contains(where: { $0.has(.altogether) })
            || sentence.upperBound - total.words.upperBound <= 3
                && passage.words[total.words.upperBound..<sentence.upperBound].contains(where: { $0.has(.altogether) }),
        !passage.words[sentence].contains(where: { $0.has([.rising, .falling, .from]) && !$0.has(.comparedWith) || $0.has([.rising, .falling]) })
    else { return }
    let place = passage.range(total.words)
    found.examine(.otherWhole, at: place)
    let parts = amounts.dropLast()
    var sum: Int64 = 0
    for part in parts.reversed() {
        sum += part.value
        if sum == total.value { return }
    }
    // Rounded parts may miss the last digit.
    if total.decimals > 0 || total.value < 1_000_000, abs(sum - total.value) <= Int64(parts.count) * 1_000 { return }
    let words = parts.map { passage.written($0.words) }.joined(separator: " + ")
    found.report(.otherWhole, at: place, ["delar": words, "summa": kronor(Int128(sum) / 100).droppingUnit, "sagt": passage.written(total.words)])
}

/// “Totalt 900 tkr är beviljat, 450 tkr från staten, 300 tkr från regionen och 150 tkr från stiftelsen”: the whole first.
///
/// - Returns: whether the sentence is of that kind.
private func totalFirst(_ amounts: [Passage.Quantity], _ sentence: Range<Int>, _ passage: Passage, _ found: inout Examination) -> Bool {
    guard amounts.count >= 3, let total = amounts.first, let last = amounts.last, let unit = passage.unit(of: total),
        amounts.allSatisfy({ passage.unit(of: $0) == unit }), amounts.dropFirst().allSatisfy({ $0.value < total.value }),
        passage.words[sentence.lowerBound..<total.words.lowerBound].suffix(3).contains(where: { $0.has(.altogether) }),
        // The last is said to be it, and nothing says that the parts are some of many, or compares.
        passage.words[amounts[amounts.count - 2].words.upperBound..<last.words.lowerBound].contains(where: { $0.has(.joiner) }),
        !passage.words[total.words.upperBound..<sentence.upperBound].contains(where: {
            $0.has([.someOf, .rising, .falling, .comparative, .exceeds, .about, .altogether])
        })
    else { return false }
    let place = passage.range(total.words)
    found.examine(.otherWhole, at: place)
    let parts = amounts.dropFirst()
    let sum = parts.reduce(Int64(0)) { $0 + $1.value }
    if sum == total.value || total.decimals > 0 && abs(sum - total.value) <= Int64(parts.count) * 1_000 { return true }
    found.report(
        .otherWhole, at: place,
        [
            "delar": parts.map { passage.written($0.words) }.joined(separator: " + "), "summa": kronor(Int128(sum) / 100).droppingUnit,
            "sagt": passage.written(total.words),
        ])
    return true
}

/// “Fördelningen är 45 procent kommuner, 35 procent regioner och 20 procent universitet”: what is divided is divided to the last.
private func division(_ numbers: [Passage.Quantity], _ sentence: Range<Int>, _ passage: Passage, _ found: inout Examination) {
    let words = passage.words
    guard numbers.count >= 2, numbers.allSatisfy({ passage.isPercent($0) && !$0.isNegative }), let first = numbers.first, let last = numbers.last,
        words[sentence.lowerBound..<first.words.lowerBound].contains(where: { $0.has(.division) }),
        words[numbers[numbers.count - 2].words.upperBound..<last.words.lowerBound].contains(where: { $0.has(.joiner) }),
        !words[sentence].contains(where: { $0.has([.rising, .falling, .comparative, .atLeast, .about, .someOf]) }),
        !words[first.words.upperBound..<sentence.upperBound].contains(where: { $0.has(.comparedWith) && !$0.has([.by, .from]) })
    else { return }
    let place = passage.range(first.words.lowerBound..<last.words.upperBound)
    found.examine(.otherWhole, at: place)
    let sum = numbers.reduce(Int64(0)) { $0 + $1.value }
    // Less may be left for others; each may be rounded.
    guard sum > 1_000_000 + Int64(numbers.count) * 5_000 else { return }
    found.report(
        .otherWhole, at: place,
        ["delar": numbers.map { passage.written($0.words) }.joined(separator: " + "), "summa": String(sum / 10_000), "sagt": "100"])
}

extension Passage {
    /// “högst 90 dagar”, “högst nittio dagar”: what stands there is how long something took.
    fileprivate func isLengthOfTime(after index: Int, before end: Int) -> Bool {
        words[min(index + 1, end)..<min(index + 4, end)].contains { $0.has([.yearsOrTimes, .day, .weeks]) }
    }

    /// What an amount is counted in: the kind of the word beside it.
    func unit(of quantity: Quantity) -> Int? {
        func kind(_ word: Word) -> Int? {
            word.has(.million)
                ? 3
                : word.has(.thousand)
                    ? 2
                    : word.has([.currency]) || word.written == lexicon.numbers.unitAfter || word.has(.measure) && !word.has([.percent, .yearsOrTimes]) ? 1 : nil
        }
        if let after = next(after: quantity.words), let found = kind(after) { return found }
        guard quantity.words.lowerBound > 0 else { return nil }
        let before = words[quantity.words.lowerBound - 1]
        return before.has(.currency) || before.written == lexicon.numbers.unitBefore && !before.written.isEmpty ? 1 : nil
    }
}

extension String {
    var droppingUnit: String { hasSuffix("kr") ? String(dropLast(3)) : self }
}
