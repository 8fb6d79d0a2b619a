/// What a sentence says that an amount is.
struct AmountClaim {
    var kind: FigureKind
    var year: Int?
    var amount: Passage.Quantity
    /// In öre.
    var öre: Int128
    /// The last digit that is written, in öre.
    var step: Int128
    /// With its unit.
    var place: Range<Int>
    /// The sentence tells of what is, not of what was.
    var isPresent: Bool
    /// It says what somebody pays.
    var isPaid: Bool
    /// “Driftbudgeten är …”, which is of no line.
    var isOfWhole: Bool
}

extension Passage {
    /// “Budgeten 2026 för … är 2,1 mnkr”: one word of figures, then one amount of money, after “är” and at the end of what is said.
    ///
    /// - Parameter named: what schemas call figures, in words that the language does not know as such.
    func claim(in sentence: Range<Int>, _ named: [String: FigureKind] = [:]) -> AmountClaim? {
        // Without digits there is no amount that it could be of.
        guard words[sentence].contains(where: \.isNumber) else { return nil }
        func figure(_ index: Int) -> FigureKind? { words[index].meaning.figure ?? (named.isEmpty ? nil : named[words[index].text]) }
        let kinds = sentence.filter { figure($0) != nil }
        let isOfWhole = kinds.isEmpty && opensWithBudget(sentence)
        let paid = kinds.isEmpty && !isOfWhole ? sentence.first { lexicon.phrases.paying.contains([words[$0].text]) } : nil
        guard kinds.count <= 1, let word = kinds.first ?? (isOfWhole ? sentence.lowerBound : paid),
            let kind = figure(word) ?? (isOfWhole ? .budget : paid.map { _ in .financing })
        else { return nil }
        let opens = word - sentence.lowerBound <= 2
        let numbers = quantities(in: sentence)
        let years = numbers.filter(\.isYear)
        let others = numbers.filter { !$0.isYear }
        guard others.count == 1, let amount = others.first, !amount.isNegative, !amount.isInLetters, years.count <= 1, let unit = unit(of: amount),
            amount.words.lowerBound > word
        else { return nil }
        // The verb right before the amount, the currency between them at most.
        var before = amount.words.lowerBound - 1
        if words[before].has(.currency) { before -= 1 }
        // “Bokbussen har budgeten 2,1 mnkr”, “har förbrukat 2,1 mnkr”, “har en budget på 2,1 mnkr”.
        let isHad =
            before <= word + 1 && word > sentence.lowerBound + (paid == nil ? 1 : 0)
            && (paid.map { before == $0 || words[before].has(.by) } ?? isHeld(word, before: before))
        if isHad { before = amount.words.lowerBound - 1 }
        guard isHad || opens && before > word && words[before].has([.finite, .past]) && !words[before].has([.reservation, .denial]) else { return nil }
        if words[sentence].contains(where: {
            $0.has([.rising, .falling, .comparative, .about, .denial, .reservation, .otherYear, .supposition, .portion, .partly, .ofWhich, .exceeds])
                && !$0.has([.finite, .past])
        }) {
            return nil
        }
        var end = amount.words.upperBound
        if end < sentence.upperBound, words[end].has([.million, .thousand, .currency]) || words[end].written == lexicon.numbers.unitAfter { end += 1 }
        // “SEK 2.1 million”, “miljoner kronor”
        if end < sentence.upperBound, words[end].has(.measure) { end += 1 }
        // “till och med augusti” may follow what is spent.
        let left = words[end..<sentence.upperBound]
        guard isHad ? left.isEmpty || left.count <= 5 && isUpTo(after: end) : left.count <= 2 else { return nil }
        let (öre, step) = exactly(amount, unit)
        guard step > 0, öre > 0 else { return nil }
        if paid != nil, !isHad { return nil }
        let first = isHad ? amount.words.lowerBound : before + 1
        let verb = paid.map { words[$0] } ?? (isHad ? words[word - 1] : words[before])
        return AmountClaim(
            kind: kind, year: years.first.map { Int($0.whole) }, amount: amount, öre: öre, step: step, place: first..<end,
            isPresent: verb.has(.finite) && !verb.has(.past), isPaid: paid != nil, isOfWhole: isOfWhole)
    }

    /// “Driftbudgeten”
    private func opensWithBudget(_ sentence: Range<Int>) -> Bool {
        guard let first = sentence.first, words[first].meaning.figure == nil else { return false }
        return lexicon.forms.budgetEndings.contains { words[first].text.hasSuffix($0) }
    }

    /// An amount in öre, and one of the last digit that is written.
    func exactly(_ amount: Quantity, _ unit: Int) -> (öre: Int128, step: Int128) {
        var (öre, step) = asWritten(amount, unit)
        // “3 500 000” is as exact as its digits say.
        if amount.decimals == 0, unit == 1 { while step < 10_000_000, öre % (step * 10) == 0, öre >= step * 100 { step *= 10 } }
        return (öre, step)
    }

    /// The same, each digit as exact as it stands.
    func asWritten(_ amount: Quantity, _ unit: Int) -> (öre: Int128, step: Int128) {
        let scale: Int128 = unit == 3 ? 1_000_000 : unit == 2 ? 1000 : 1
        var step = scale * 100
        for _ in 0..<amount.decimals { step /= 10 }
        return (Int128(amount.value) * scale / 100, step)
    }

    /// “har” before what is said to be had, and nothing but “på” between that and the amount.
    private func isHeld(_ word: Int, before: Int) -> Bool {
        guard before == word || words[before].has([.targetLink, .outOf]) else { return false }
        var verb = word - 1
        // “en budget”
        if words[verb].has(.leadIn), !words[verb].has(.finite) { verb -= 1 }
        return verb > 0 && words[verb].has(.auxiliary) && words[verb].has(.finite) && !words[verb].gapHasStop
    }

    private func isUpTo(after end: Int) -> Bool {
        lexicon.phrases.upTo.contains { says($0, at: end, before: words.count) }
    }
}
