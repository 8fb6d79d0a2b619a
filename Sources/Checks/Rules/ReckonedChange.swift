import Diagnostics

// By how much something changed, where the text says both figures.

/// “84 bränder, mot 95 samma tid 2025, alltså 21 procent färre”.
func comparedShare(_ now: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    guard now.numbers.count == 3, let share = now.numbers.last, passage.isPercent(share), !passage.isTaken(share.words) else { return }
    let (last, first) = (now.numbers[0], now.numbers[1])
    let words = passage.words
    let end = share.words.upperBound + 1
    guard passage.areAlike([last, first]), first.value > 0, end < now.sentence.upperBound, words[end].has(.comparative),
        end + 1 == now.sentence.upperBound || passage.gap(after: end).first == 0x2C,
        words[share.words.lowerBound - 1].has(.thatIs) || passage.saysAgain(endingAt: share.words.lowerBound - 1),
        words[first.words.lowerBound - 1].has(.comparedWith), !words[first.words.lowerBound - 1].has(.by), passage.isAfterComma(first.words.lowerBound - 1),
        share.words.lowerBound - first.words.upperBound <= 5, !words[now.sentence].contains(where: { $0.has(.about) && !$0.has(.leadIn) })
    else { return }
    let place = passage.range(share.words)
    found.examine(.otherChange, at: place)
    let exact = Double(abs(last.value - first.value)) * 100 / Double(first.value)
    let slack = share.lastDigit / 10_000 + (last.decimals + first.decimals > 0 ? (last.lastDigit + first.lastDigit) * 50 / Double(first.value) : 0)
    guard abs(exact - Double(share.value) / 10_000) > slack else { return }
    let right = String(Int(exact.rounded()))
    tellChange(first, last, ("\(right) procent", "\(right) percent"), share, passage, &found)
}

/// “höjs med 60 kr, från 1 230 kr till 1 920 kr”, “från 1 230 kr med 60 kr till 1 290 kr”.
func byAndFromTo(_ now: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    guard now.numbers.count == 3, passage.areAlike(now.numbers) else { return }
    let words = passage.words
    func follows(_ number: Passage.Quantity, _ kind: WordKinds) -> Bool {
        number.words.lowerBound > now.sentence.lowerBound && words[number.words.lowerBound - 1].has(kind)
    }
    let to = now.numbers[2]
    guard follows(to, .upToValue),
        let by = now.numbers.prefix(2).first(where: { follows($0, .by) && !follows($0, .upToValue) }),
        let from = now.numbers.prefix(2).first(where: { $0 != by && follows($0, .from) && !follows($0, .by) }),
        words[now.sentence.lowerBound..<to.words.lowerBound].contains(where: { $0.has([.rising, .falling]) }),
        to.words.lowerBound - now.numbers[1].words.upperBound <= 3
    else { return }
    judgeBy(by, from, to, passage, &found)
}

/// “Avgiften är i dag 1 230 kr. Den höjs med 60 kr till 1 920 kr, alltså med 9,4 procent.”
func byOfBefore(_ now: Passage.Counted, of before: Passage.Counted, _ passage: Passage, _ found: inout Examination) {
    let numbers = now.numbers.filter { !passage.isPercent($0) }
    let shares = now.numbers.filter { passage.isPercent($0) }
    guard numbers.count == 2, shares.count <= 1, before.numbers.count == 1, let from = before.numbers.first, passage.areAlike(numbers + [from]),
        passage.money(from) != nil
    else { return }
    let words = passage.words
    let (by, to) = (numbers[0], numbers[1])
    guard words[by.words.lowerBound - (by.words.lowerBound > now.sentence.lowerBound ? 1 : 0)].has(.by), words[to.words.lowerBound - 1].has(.upToValue),
        to.words.lowerBound - by.words.upperBound <= 2, by.value < from.value, to.value < 4 * from.value,
        words[now.sentence.lowerBound..<by.words.lowerBound].contains(where: { $0.has([.rising, .falling]) }),
        !words[before.sentence].contains(where: { $0.has([.about, .comparative]) && !$0.has(.leadIn) }),
        // “1 200 kr per år” is no price of “110 kr per månad”.
        !words[now.sentence].contains(where: { passage.lexicon.phrases.per.contains([$0.text]) })
    else { return }
    let isRight = abs(to.value - from.value) == by.value
    // Another price altogether is no slip.
    let reckoning = PartsOfWhole(parts: [from, by], whole: to)
    if !isRight, reckoning.isOneSlip { return judgeBy(by, from, to, passage, &found) }
    guard isRight, let share = shares.first, share.words.lowerBound > to.words.upperBound, words[share.words.lowerBound - 1].has(.by) else { return }
    found.examine(.otherChange, at: passage.range(share.words))
    let exact = Double(by.value) * 100 / Double(from.value)
    guard abs(exact - Double(share.value) / 10_000) > share.lastDigit / 10_000 else { return }
    let tenths = String(Int((exact * 10).rounded()))
    let right = tenths.count > 1 ? tenths.dropLast() + "," + tenths.suffix(1) : "0," + tenths
    tellChange(from, to, ("\(right) procent", "\(right) percent"), share, passage, &found)
}

private func judgeBy(_ by: Passage.Quantity, _ from: Passage.Quantity, _ to: Passage.Quantity, _ passage: Passage, _ found: inout Examination) {
    found.examine(.otherChange, at: passage.range(by.words))
    let differs = abs(to.value - from.value)
    let slack = [by, from, to].contains { $0.decimals > 0 } ? Int64(by.lastDigit + from.lastDigit + to.lastDigit) / 2 : 0
    guard abs(differs - by.value) > slack, !passage.isTaken(by.words) else { return }
    let right = passage.said(differs, like: by)
    tellChange(from, to, (right, right), by, passage, &found)
}

private func tellChange(
    _ from: Passage.Quantity, _ to: Passage.Quantity, _ right: (sv: String, en: String), _ said: Passage.Quantity, _ passage: Passage,
    _ found: inout Examination
) {
    found.report(
        .otherChange, at: passage.range(said.words),
        [
            "från": passage.written(from.words), "till": passage.written(to.words), "rätt": right.sv, "right": right.en, "sagt": passage.written(said.words),
        ])
}
