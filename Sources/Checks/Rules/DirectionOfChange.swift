import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherDirection = DiagnosticCode(
        "CK207", .warning,
        sv: MessageText(
            "”{ord}” stämmer inte med siffrorna {från} och {till}", reason: "Antingen har siffrorna bytt plats, eller så är ordet fel.",
            fix: "Rätta ordet eller siffrorna."),
        en: MessageText(
            "“{ord}” does not agree with the figures {från} and {till}", reason: "Either the figures have changed places, or the word is wrong.",
            fix: "Correct the word or the figures."))
    static let negativeExcess = DiagnosticCode(
        "CK224", .warning,
        sv: MessageText(
            "”{ord}” står vid ett negativt belopp, {belopp}", reason: "Ordet säger åt vilket håll skillnaden går, och minustecknet säger det igen.",
            fix: "Vänd på ordet eller på beloppet. [[Uttrycket räknar {uttryck}.]]"),
        en: MessageText(
            "“{ord}” stands by a negative amount, {belopp}", reason: "The word says which way the difference goes, and the minus says it again.",
            fix: "Turn the word or the amount round. [[The expression computes {uttryck}.]]"))
}

/// “ökade från 41,2 till 36,9” and “överstiger med −4 mnkr”: the word says one thing and the figures another.
@Sendable func directionOfChange(_ context: CheckContext, _ found: inout Examination) {
    for passage in context.passages where passage.words.contains(where: \.isNumber) {
        for index in passage.words.indices where passage.words[index].has(.from) || passage.words[index].has(.upToValue) {
            guard let change = passage.change(at: index) ?? passage.changeOfSentenceBefore(at: index), let verb = passage.direction(of: change) else {
                continue
            }
            let place = passage.range(verb.word..<change.end)
            found.examine(.otherDirection, at: place)
            let grew = change.last.value > change.first.value
            if change.last.value == change.first.value || grew == verb.isRising { continue }
            found.report(
                .otherDirection, at: place,
                [
                    "ord": passage.written(verb.word..<verb.word + 1), "från": passage.written(change.first.words),
                    "till": passage.written(change.last.words),
                ])
        }
        for index in passage.words.indices where passage.words[index].has([.exceeds, .rising, .falling]) {
            let sentence = passage.sentence(around: index)
            guard let by = passage.words[index..<min(sentence.upperBound, index + 6)].firstIndex(where: { $0.has(.by) }), by + 1 < sentence.upperBound,
                let amount = passage.quantities(in: by + 1..<min(sentence.upperBound, by + 4)).first
            else { continue }
            let place = passage.range(amount.words)
            found.examine(.negativeExcess, at: place)
            guard amount.isNegative else { continue }
            var arguments = ["ord": passage.written(index..<index + 1), "belopp": "−" + passage.written(amount.words)]
            arguments["uttryck"] = passage.expression(at: amount.words, in: context.input.sources)
            found.report(.negativeExcess, at: place, arguments)
        }
        comparatives(passage, context, &found)
    }
}

/// “−450 tkr högre än budgeten”: a difference with its own sign right before the word that says which way it goes.
private func comparatives(_ passage: Passage, _ context: CheckContext, _ found: inout Examination) {
    for index in passage.words.indices.dropFirst() where passage.words[index].has(.comparative) && !passage.words[index].gapHasStop {
        let isUnit = passage.words[index - 1].has([.measure, .million, .thousand, .currency, .percent])
        let end = isUnit ? index - 1 : index
        let start = max(passage.sentence(around: index).lowerBound, end - 5)
        guard end > start, passage.isSpaceOnly(passage.words[index - 1].end, passage.words[index].start),
            let amount = passage.quantities(in: start..<end).last, amount.words.upperBound == end
        else { continue }
        let place = passage.range(amount.words)
        found.examine(.negativeExcess, at: place)
        // Degrees are below nought without a difference: “−5 grader eller lägre”.
        guard amount.isNegative, isUnit || passage.isTaken(amount.words) || passage.words[amount.words.lowerBound].text.utf8.count > 2 else { continue }
        var arguments = ["ord": passage.written(index..<index + 1), "belopp": "−" + passage.written(amount.words)]
        arguments["uttryck"] = passage.expression(at: amount.words, in: context.input.sources)
        found.report(.negativeExcess, at: place, arguments)
    }
}

extension Passage {
    /// From one figure to another.
    struct Change {
        /// Of the first of its words.
        var start: Int
        var first: Quantity
        var last: Quantity
        var end: Int
    }

    /// “från A till B”, or “till B, mot A”.
    func change(at index: Int) -> Change? {
        let sentence = sentence(around: index)
        guard let one = quantityOrDash(index + 1, sentence) else { return nil }
        let limit = min(sentence.upperBound, one.words.upperBound + 5)
        if words[index].has(.from), !words[index].has(.upToValue),
            let to = words[one.words.upperBound..<limit].firstIndex(where: { $0.has(.upToValue) && !$0.has(.from) }),
            let other = quantityOrDash(to + 1, sentence)
        {
            return comparable(one, other).map { _ in Change(start: index, first: one, last: other, end: other.words.upperBound) }
        }
        let further = min(sentence.upperBound, one.words.upperBound + 7)
        if words[index].has(.upToValue),
            let from = words[one.words.upperBound..<further].firstIndex(where: { $0.has(.comparedWith) && !$0.has(.upToValue) }),
            // “ökade till 19 dagar, medan kön minskade från 340”
            !words[one.words.upperBound..<from].contains(where: { $0.has([.rising, .falling]) }),
            // “till 1 150, det vill säga med 134”: by how much, and not against what.
            !words[from].has(.by) || !saysAgain(endingAt: from - 1) && !words[from - 1].has(.thatIs),
            // “från 12,6 till 11,9, med 0,7”
            !endsChange(one, in: sentence),
            let other = quantityOrDash(from + 1, sentence)
        {
            return comparable(other, one).map { _ in Change(start: index, first: other, last: one, end: other.words.upperBound) }
        }
        return nil
    }

    /// Whether something goes from another figure to this one.
    private func endsChange(_ quantity: Quantity, in sentence: Range<Int>) -> Bool {
        words[max(sentence.lowerBound, quantity.words.lowerBound - 12)..<quantity.words.lowerBound].indices.contains { index in
            words[index].has(.from) && !words[index].has(.upToValue) && change(at: index)?.last.words.lowerBound == quantity.words.lowerBound
        }
    }

    /// “93 procent av larmen nåddes i tid. Det är en ökning från 89 procent.”
    fileprivate func changeOfSentenceBefore(at index: Int) -> Change? {
        let sentence = sentence(around: index)
        guard words[index].has(.from), index - sentence.lowerBound <= 5, index > sentence.lowerBound, words[index - 1].has([.rising, .falling]),
            let first = quantityOrDash(index + 1, sentence), isPercent(first), sentence.lowerBound > 0,
            !words[first.words.upperBound..<sentence.upperBound].contains(where: \.isNumber)
        else { return nil }
        let before = self.sentence(around: sentence.lowerBound - 1)
        let shares = quantities(in: before).filter(isPercent)
        guard shares.count == 1, let last = shares.first,
            !bytes[words[before.upperBound - 1].end..<words[sentence.lowerBound].start].contains(0x0A)
                || isSpaceOnly(words[before.upperBound - 1].end + 1, words[sentence.lowerBound].start)
        else { return nil }
        return Change(start: index, first: first, last: last, end: first.words.upperBound)
    }

    /// A number of digits right there, after a word such as "cirka" at most.
    private func quantityOrDash(_ index: Int, _ sentence: Range<Int>) -> Quantity? {
        var index = index
        if index < sentence.upperBound, words[index].has(.about) || words[index].has(.currency) { index += 1 }
        guard index < sentence.upperBound, words[index].isNumber else { return nil }
        return quantity(at: index, before: sentence.upperBound)
    }

    /// Two figures of one kind: no years, days, times, ranks, and of one unit.
    private func comparable(_ a: Quantity, _ b: Quantity) -> Bool? {
        if a.isNegative || b.isNegative || a.isYear && b.isYear { return nil }
        for number in [a, b] {
            if let next = next(after: number.words), next.meaning.month > 0 || next.has([.joiner]) && next.isNumber { return nil }
            let before = number.words.lowerBound - 1
            if before >= 0, words[before].has(.clock), !words[before].has([.from, .comparedWith]) { return nil }
            if before >= 0, words[before].has([.week, .rank, .goal, .attachment, .dateArticle]) { return nil }
            // "7.30", "19/9", "3–5"
            let end = words[number.words.upperBound - 1].end
            if end < bytes.count, [0x2F, 0x3A].contains(bytes[end]) { return nil }
        }
        let units = [a, b].map { number -> String? in
            if isPercent(number) { return "%" }
            guard let next = next(after: number.words), next.has([.measure, .million, .thousand]) else { return nil }
            return next.has(.million) ? "m" : next.has(.thousand) ? "t" : ""
        }
        if let first = units[0], let second = units[1], first != second { return nil }
        if units[0] != nil, units[1] == nil { return nil }
        // “höjs till 26,5 procent från 2027”: when, and not from what.
        if units[0] == nil, units[1] != nil, a.isYear, !isTaken(a.words) { return nil }
        return true
    }

    /// The word near a change that says which way it goes; nil where several say different things.
    func direction(of change: Change) -> (word: Int, isRising: Bool)? {
        let sentence = sentence(around: change.start)
        let before = max(sentence.lowerBound, change.start - 7)..<change.start
        for index in before.reversed() where words[index].has([.rising, .falling]) {
            if words[index].has(.rising) && words[index].has(.falling) { return nil }
            // “kan minska”, “ska inte öka”
            if words[max(sentence.lowerBound, index - 3)..<index].contains(where: { $0.has(.denial) }) { return nil }
            if words[before].contains(where: { $0.has(.rank) }) { return nil }
            return (index, words[index].has(.rising))
        }
        return nil
    }

    /// What is written between the braces that some words were taken with.
    func expression(at words: Range<Int>, in sources: SourceSet) -> String? {
        guard isTaken(words) else { return nil }
        let range = range(words)
        guard let file = sources.file(range.file), Int(range.end) <= file.bytes.count, range.start < range.end else { return nil }
        let tag = file.bytes[Int(range.start)..<Int(range.end)]
        func twice(_ sign: UInt8) -> Int? { tag.indices.dropLast().first { tag[$0] == sign && tag[$0 + 1] == sign } }
        guard let open = twice(UInt8(ascii: "{")), let close = twice(UInt8(ascii: "}")), open + 2 <= close else { return nil }
        // Words with one space between them.
        var words: [UInt8] = []
        for byte in tag[(open + 2)..<close] {
            let isSpace = byte == 0x20 || byte == 0x0A
            if !isSpace || !words.isEmpty && words.last != 0x20 { words.append(isSpace ? 0x20 : byte) }
        }
        if words.last == 0x20 { words.removeLast() }
        return String(decoding: words, as: UTF8.self)
    }
}
