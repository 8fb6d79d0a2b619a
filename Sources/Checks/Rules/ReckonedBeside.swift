import Diagnostics

/// What a text reckons aloud: parts in a list and the whole before it, those who are left, by how much something changed and what it
/// was in the sentence before. Told with the codes of `countedParts` and `countedChange`, where a single slip of a figure would make
/// it right.
@Sendable func reckonedBeside(_ context: CheckContext, _ found: inout Examination) {
    let words = ReckoningWords.of(context.language)
    found.eachText(.otherWhole, context) { passage, found in
        guard passage.words.contains(where: { $0.isNumber || $0.meaning.numeral > 1 }) else { return }
        var before = Passage.Counted(sentence: 0..<0, numbers: [])
        for sentence in passage.sentences {
            let now = Passage.Counted(sentence: sentence, numbers: passage.quantities(in: sentence).filter { !$0.isYear && !passage.isLabel($0) })
            defer { before = now }
            guard !now.numbers.isEmpty, now.numbers.count <= PartsOfWhole.most, !passage.isQuoted(passage.words[sentence.lowerBound].start) else { continue }
            wholeFirst(now, passage, &found)
            wholeLast(now, passage, &found)
            comparedShare(now, passage, &found)
            byAndFromTo(now, passage, &found)
            guard passage.isContinued(before.sentence, now.sentence) else { continue }
            shares(now, of: before, words, passage, &found)
            if before.numbers.isEmpty || before.numbers.count > PartsOfWhole.most { continue }
            afterColon(now, of: before, passage, &found)
            respectively(now, of: before, words, passage, &found)
            left(now, of: before, words, passage, &found)
            restOfAmount(now, of: before, passage, &found)
            byOfBefore(now, of: before, passage, &found)
        }
        if passage.isProse { bullets(words, passage, &found) }
    }
}

private func judge(_ reckoning: PartsOfWhole, _ passage: Passage, _ found: inout Examination) {
    let place = passage.range(reckoning.whole.words)
    found.examine(.otherWhole, at: place)
    guard !reckoning.isRight, reckoning.isOneSlip, !passage.isTaken(reckoning.whole.words) else { return }
    let parts = reckoning.parts.enumerated().map { index, part in
        (part.isNegative ? index == 0 ? "−" : "− " : index == 0 ? "" : "+ ") + passage.written(part.words)
    }
    found.report(
        .otherWhole, at: place,
        ["delar": parts.joined(separator: " "), "summa": passage.said(reckoning.sum, like: reckoning.whole), "sagt": passage.written(reckoning.whole.words)])
}

/// “199 anställda, varav 86 på heltid och 123 i beredskap”: two parts of one whole, with small words after each, and nothing else.
private func wholeFirst(_ now: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    guard now.numbers.count == 3, now.numbers.allSatisfy(passage.isOfThings) else { return }
    let (whole, first, second) = (now.numbers[0], now.numbers[1], now.numbers[2])
    let words = passage.words
    // After a colon, or with the same word after each, they are three parts.
    guard now.sentence.lowerBound == 0 || passage.gap(after: now.sentence.lowerBound - 1).first != 0x3A,
        passage.next(after: whole.words).map({ $0.text != passage.next(after: first.words)?.text }) ?? true
    else { return }
    guard first.whole < whole.whole, second.whole < whole.whole, whole.whole >= 10, passage.isAfterPause(first), passage.isFollowedByLink(first),
        passage.isFollowedByLink(second), words[second.words.lowerBound - 1].has(.joiner), !words[second.words.lowerBound - 1].has([.rangeJoiner, .thatIs]),
        second.words.lowerBound - first.words.upperBound <= 4, now.sentence.upperBound - second.words.upperBound <= 3,
        first.words.lowerBound - whole.words.upperBound <= 5,
        !words[now.sentence].contains(where: { $0.has([.someOf, .rising, .falling, .comparative, .comparedWith, .about]) && !$0.has([.ofWhich, .leadIn]) })
    else { return }
    let reckoning = PartsOfWhole(parts: [first, second], whole: whole)
    // Some may be neither, but there are no more of them than all.
    guard reckoning.sum > whole.value else { return }
    judge(reckoning, passage, &found)
}

/// “1 240 elever, 680 anställda och 490 andra, tillsammans 2 310”.
private func wholeLast(_ now: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    guard now.numbers.count >= 3, let whole = now.numbers.last, now.numbers.allSatisfy(passage.isOfThings) else { return }
    let words = passage.words
    let parts = Array(now.numbers.dropLast())
    guard let last = parts.last, whole.words.lowerBound > now.sentence.lowerBound,
        words[max(now.sentence.lowerBound, whole.words.lowerBound - 2)..<whole.words.lowerBound].contains(where: { $0.has(.altogether) }),
        (1...5).contains(whole.words.lowerBound - last.words.upperBound), parts.allSatisfy({ $0.whole < whole.whole }),
        parts.dropFirst().allSatisfy({ part in
            passage.isAfterPause(part) || words[max(0, part.words.lowerBound - 3)..<part.words.lowerBound].contains { $0.has(.joiner) }
        }), !words[now.sentence].contains(where: { $0.has([.someOf, .rising, .falling, .comparative, .ofWhich, .about]) && !$0.has(.leadIn) })
    else { return }
    judge(PartsOfWhole(parts: parts, whole: whole), passage, &found)
}

/// “9,8 mnkr: 3,8 mnkr 2026 och 5 mnkr 2027”, “64 anmärkningar: 27 om …, 12 om … och 15 om …”.
private func afterColon(_ now: Passage.Counted, of before: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    guard passage.gap(after: before.sentence.upperBound - 1).first == 0x3A, now.numbers.count >= 2, let last = now.numbers.last else { return }
    let words = passage.words
    guard let whole = before.numbers.first(where: { !passage.isPercent($0) }), passage.areAlike(now.numbers + [whole]),
        words[last.words.lowerBound - 1].has(.joiner) && !words[last.words.lowerBound - 1].has([.rangeJoiner, .thatIs]) || passage.ones(now) > 0,
        now.numbers[0].words.lowerBound - now.sentence.lowerBound <= 2, now.sentence.upperBound - last.words.upperBound <= 6,
        before.sentence.upperBound - whole.words.upperBound <= 12,
        now.numbers.dropFirst().allSatisfy({ passage.isAfterPause($0) || words[$0.words.lowerBound - 1].has(.joiner) }),
        now.numbers.allSatisfy({ $0.value < whole.value && !$0.isNegative }), whole.whole >= 4 || whole.decimals > 0,
        !words[now.sentence].contains(where: { $0.has([.someOf, .rising, .falling, .comparative, .altogether, .ofWhich, .outOf]) }),
        !words[before.sentence].contains(where: { $0.has([.someOf, .about]) && !$0.has(.leadIn) })
    else { return }
    if let noun = passage.next(after: whole.words), noun.has(.listNoun), whole.isInLetters { return }
    let reckoning = PartsOfWhole(parts: now.numbers, whole: whole, ones: passage.isOfThings(whole) ? passage.ones(now) : 0)
    // “Nio av de tio: …” may go through all ten.
    if before.numbers.contains(where: { $0.value == reckoning.sum }) { return }
    judge(reckoning, passage, &found)
}

/// “efter fasta andelar: A 46 procent, B 24 procent, C 18 procent och D 21 procent”.
private func shares(_ now: Passage.Counted, of before: Passage.Counted, _ own: ReckoningWords, _ passage: Passage, _ found: inout Examination) {
    guard passage.gap(after: before.sentence.upperBound - 1).first == 0x3A, now.numbers.count >= 3, now.numbers.allSatisfy(passage.isPercent),
        passage.words[before.sentence].contains(where: { $0.has(.division) || own.shares.contains($0.text) })
    else { return }
    let sum = now.numbers.reduce(Int64(0)) { $0 + $1.value }
    guard let first = now.numbers.first, let last = now.numbers.last else { return }
    let place = passage.range(first.words.lowerBound..<last.words.upperBound)
    found.examine(.otherWhole, at: place)
    // Far more than a hundred are no shares of one thing: each may have answered several questions.
    guard sum > 1_000_000 + Int64(now.numbers.count) * 5_000, sum <= 1_150_000 else { return }
    found.report(
        .otherWhole, at: place,
        ["delar": now.numbers.map { passage.written($0.words) }.joined(separator: " + "), "summa": String(sum / 10_000), "sagt": "100"])
}

/// “med 48 respektive 13 personer. Sammanlagt deltog 79”.
private func respectively(_ now: Passage.Counted, of before: Passage.Counted, _ own: ReckoningWords, _ passage: Passage, _ found: inout Examination) {
    guard let whole = now.numbers.first, passage.isOfThings(whole), before.numbers.count == 2, before.numbers.allSatisfy(passage.isOfThings) else { return }
    let words = passage.words
    let between = before.numbers[0].words.upperBound..<before.numbers[1].words.lowerBound
    guard between.count == 1, own.each.contains(words[between.lowerBound].text),
        words[now.sentence.lowerBound..<whole.words.lowerBound].count <= 3,
        words[now.sentence.lowerBound..<whole.words.lowerBound].contains(where: { $0.has(.altogether) })
    else { return }
    judge(PartsOfWhole(parts: before.numbers, whole: whole), passage, &found)
}

/// “12 av 14 är godkända. De tre andra gör om provet.”
private func left(_ now: Passage.Counted, of before: Passage.Counted, _ own: ReckoningWords, _ passage: Passage, _ found: inout Examination) {
    guard let said = now.numbers.first, before.numbers.count == 2, passage.isOfThings(said), before.numbers.allSatisfy(passage.isOfThings) else { return }
    let words = passage.words
    let (part, whole) = (before.numbers[0], before.numbers[1])
    let next = said.words.upperBound
    guard said.words.lowerBound == now.sentence.lowerBound + 1, own.the.contains(words[now.sentence.lowerBound].text), next < now.sentence.upperBound,
        own.others.contains(words[next].text), next + 1 < now.sentence.upperBound,
        // “De fyra andra kurserna” are others than those.
        !passage.lexicon.forms.pluralThings.contains(where: words[next + 1].text.hasSuffix), part.whole < whole.whole,
        whole.words.lowerBound - part.words.upperBound <= 2,
        words[part.words.upperBound..<whole.words.lowerBound].contains(where: { $0.has(.outOf) })
    else { return }
    let place = passage.range(said.words)
    found.examine(.otherWhole, at: place)
    let rest = whole.whole - part.whole
    guard rest != said.whole, rest > 0 else { return }
    found.report(
        .otherWhole, at: place,
        ["delar": passage.written(whole.words) + " − " + passage.written(part.words), "summa": String(rest), "sagt": passage.written(said.words)])
}

/// “Kostnaden var 1,1 mnkr. Staten ersätter 0,4 mnkr, och förbundet står för resten, 0,7 mnkr.”
private func restOfAmount(_ now: Passage.Counted, of before: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    let wholes = before.numbers.filter { passage.money($0) != nil }
    guard now.numbers.count == 2, wholes.count == 1, let whole = wholes.first, passage.areAlike(now.numbers + [whole]), passage.money(whole) != nil else {
        return
    }
    let (part, rest) = (now.numbers[0], now.numbers[1])
    let words = passage.words
    guard rest.words.lowerBound > now.sentence.lowerBound,
        passage.lexicon.phrases.rest.contains([words[rest.words.lowerBound - 1].text]), passage.isAfterComma(rest.words.lowerBound),
        part.value < whole.value, !words[before.sentence].contains(where: { $0.has(.about) && !$0.has(.leadIn) })
    else { return }
    judge(PartsOfWhole(parts: [part, rest], whole: whole), passage, &found)
}

/// A total before a list, each item with its part: “Kostnaderna ökar med 6 mnkr netto:”.
private func bullets(_ own: ReckoningWords, _ passage: Passage, _ found: inout Examination) {
    let (blocks, words) = (passage.blocks, passage.words)
    for index in blocks.indices where blocks[index].kind == .paragraph && index + 3 < blocks.count && blocks[index + 1].kind == .item {
        guard let sentence = passage.sentences(in: blocks[index]).last, let end = sentence.last, passage.gap(after: end).first == 0x3A else { continue }
        let wholes = passage.quantities(in: sentence).filter { !$0.isYear && !($0.isInLetters && $0.whole == 1) }
        guard wholes.count == 1, let whole = wholes.first, !passage.isPercent(whole), sentence.upperBound - whole.words.upperBound <= 8,
            whole.words.lowerBound == 0 || !words[whole.words.lowerBound - 1].has([.about, .from])
        else { continue }
        // “tre delar:” counts the items.
        if whole.isInLetters || passage.next(after: whole.words)?.has(.listNoun) == true && passage.money(whole) == nil { continue }
        let items = blocks[(index + 1)...].prefix { $0.kind == .item && $0.indent == blocks[index + 1].indent }
        var parts: [Passage.Quantity] = []
        for item in items {
            let stretch = passage.words(in: item)
            let numbers = passage.quantities(in: stretch).filter { !$0.isYear && passage.areAlike([$0, whole]) }
            guard numbers.count == 1, var part = numbers.first,
                passage.quantities(in: stretch).allSatisfy({ $0 == part || $0.isYear || $0.isInLetters && $0.whole == 1 }),
                // The part opens its item, or closes it.
                part.words.lowerBound == stretch.lowerBound || stretch.upperBound - part.words.upperBound <= 1
            else { break }
            if part.words.lowerBound > stretch.lowerBound, own.minus.contains(words[part.words.lowerBound - 1].text) { part.isNegative = true }
            parts.append(part)
        }
        guard parts.count == items.count, (3...PartsOfWhole.most).contains(parts.count), parts.allSatisfy({ $0.value < whole.value }),
            !words[sentence].contains(where: { $0.has([.someOf, .ofWhich]) })
        else { continue }
        let isAll = words[sentence].contains { own.net.contains($0.text) || $0.has([.altogether, .division]) }
        let reckoning = PartsOfWhole(parts: parts, whole: whole)
        if !isAll, !reckoning.isRight, abs(reckoning.sum - whole.value) * 2 > whole.value { continue }
        judge(reckoning, passage, &found)
    }
}

extension Passage {
    /// A whole number of things.
    func isOfThings(_ number: Quantity) -> Bool {
        number.isWhole && number.whole > 0 && isCount(number) && money(number) == nil
            && next(after: number.words)?.has([.percent, .yearsOrTimes, .day, .weeks]) != true
    }

    /// “årskurs 5”, “sidan 3”
    func isLabel(_ number: Quantity) -> Bool {
        guard number.words.lowerBound > 0, !words[number.words.lowerBound].gapHasStop else { return false }
        return words[number.words.lowerBound - 1].has([.rank, .numbered, .goal, .week, .attachment, .clock, .numberSign])
    }

    /// All amounts of one unit, or all whole numbers of things.
    func areAlike(_ numbers: [Quantity]) -> Bool {
        guard let first = numbers.first else { return false }
        if let unit = money(first) { return numbers.allSatisfy { money($0) == unit && !isPercent($0) } }
        return numbers.allSatisfy(isOfThings)
    }

    func isAfterComma(_ index: Int) -> Bool { index > 0 && gap(after: index - 1).first == 0x2C }

    /// Right after a comma, or after “varav” that follows one.
    func isAfterPause(_ number: Quantity) -> Bool {
        let start = number.words.lowerBound
        return isAfterComma(start) || start > 1 && words[start - 1].has([.ofWhich, .joiner]) && isAfterComma(start - 1)
    }

    /// “… och en i Lövnäs”: how many parts are one.
    func ones(_ counted: Counted) -> Int64 {
        Int64(
            counted.sentence.count { index in
                words[index].has(.article) && index + 1 < counted.sentence.upperBound && words[index + 1].has(.standsIn) && index > counted.sentence.lowerBound
                    && (words[index - 1].has(.joiner) || isAfterComma(index)) && !words[index + 1].gapHasStop
            })
    }

    /// “86 på heltid”
    func isFollowedByLink(_ number: Quantity) -> Bool {
        guard let next = next(after: number.words) else { return false }
        return next.has(.leadIn) && next.text.utf8.count <= 5 && !next.has([.joiner, .outOf, .finite, .upToValue])
    }

    /// Of money: “79 personer” is of none.
    func money(_ number: Quantity) -> Int? {
        guard let unit = unit(of: number) else { return nil }
        if unit > 1 { return unit }
        guard let next = next(after: number.words), next.has(.measure) else { return unit }
        return next.has(.currency) || next.written == lexicon.numbers.unitAfter || next.text.hasPrefix(lexicon.numbers.unitStem) ? unit : nil
    }

    /// A number in the form of another: 9,8 or 1 290.
    func said(_ value: Int64, like other: Quantity) -> String {
        guard value % 10_000 != 0 else { return kronor(Int128(value) / 100).droppingUnit }
        var text = String(Double(value) / 10_000)
        if text.hasSuffix(".0") { text.removeLast(2) }
        return text.replacing(".", with: String(decoding: [lexicon.numbers.decimalMark], as: UTF8.self))
    }
}
