import Diagnostics
import Inputs

extension DiagnosticCode {
    static let countedList = DiagnosticCode(
        "CK203", .warning,
        sv: MessageText(
            "Texten säger {sagt}, men {antal} räknas upp", reason: "En punkt kan ha fallit bort, eller så är antalet fel.",
            fix: "Rätta antalet eller listan, det som är fel."),
        en: MessageText(
            "The text says {sagt}, but {antal} are listed", reason: "An item may be missing, or the number is wrong.",
            fix: "Correct the number or the list, whichever is wrong."))
}

/// A number right before a list is the length of the list: “på två sätt:”, “tre saker är viktiga: …”.
@Sendable func countedList(_ context: CheckContext, _ found: inout Examination) {
    found.eachText(.countedList, context) { passage, found in
        guard passage.isProse else { return }
        let blocks = passage.blocks
        for (index, block) in blocks.enumerated() where block.kind == .paragraph || block.kind == .item {
            let items = passage.items(after: index, in: blocks)
            let sentences = passage.sentences(in: block)
            guard let sentence = sentences.last else { continue }
            if !items.isEmpty, !passage.areShares(items, of: sentence) { judge(sentence, items.count...items.count, isList: true, passage, &found) }
            for sentence in sentences {
                guard let (listed, areNames) = passage.listedInline(after: sentence) else { continue }
                judge(sentence, listed, isList: false, areNames: areNames, passage, &found)
            }
        }
    }
    listedByFile(context, &found)
}

private func judge(
    _ sentence: Range<Int>, _ listed: ClosedRange<Int>, isList: Bool, areNames: Bool = false, _ passage: Passage, _ found: inout Examination
) {
    guard let stop = passage.stop(after: sentence), stop == 0x3A || isList && stop == 0x2E else { return }
    var counts = passage.counts(in: sentence, isLed: stop == 0x3A, isList: isList)
    if let meant = counts.meant, let part = passage.part(before: meant, in: sentence) {
        // “Tre av fem insatser ökade:” names the three; what else is listed may be of anything.
        guard isList || areNames else { return }
        counts = (part, [Int(part.whole)])
    }
    let other = isList ? stop == 0x3A ? passage.countOfSubject(in: sentence, listed.lowerBound) : nil : passage.countOfNames(in: sentence, listed, areNames)
    guard let count = counts.meant ?? other else { return }
    let place = passage.range(count.words)
    found.examine(.countedList, at: place)
    // “Av fyra mål redovisas här två:” says both.
    if counts.all.contains(where: listed.contains) { return }
    let end = passage.isPart(count) ? count.words.upperBound : min(count.words.upperBound + 1, passage.words.count)
    found.report(
        .countedList, at: place,
        [
            "sagt": passage.written(count.words.lowerBound..<end),
            "antal": listed.lowerBound == listed.upperBound ? String(listed.lowerBound) : "\(listed.lowerBound)–\(listed.upperBound)",
        ])
}

extension Passage {
    /// The items of the list that follows a block, those of its own level.
    fileprivate func items(after index: Int, in blocks: [Block]) -> [Block] {
        guard index + 1 < blocks.count, blocks[index + 1].kind == .item else { return [] }
        let level = blocks[index + 1].indent
        // Items of the list that the block stands in itself.
        if blocks[index].kind == .item, level <= blocks[index].indent { return [] }
        var items: [Block] = []
        for block in blocks[(index + 1)...] {
            if block.indent < level || block.kind == .heading { break }
            if block.kind == .item, block.indent == level { items.append(block) }
            if block.kind != .item, block.indent <= level { break }
        }
        return items
    }

    /// Whether the items begin with numbers that come to one of the sentence's: “6 ansökningar: – fyra från …, – två från …”.
    fileprivate func areShares(_ items: [Block], of sentence: Range<Int>) -> Bool {
        var sum: Int64 = 0
        for item in items {
            guard let first = sentences(in: item).first, let share = quantity(at: first.lowerBound, before: first.upperBound), share.isWhole else {
                return false
            }
            sum += share.whole
        }
        return items.count > 1 && quantities(in: sentence).contains { $0.whole == sum }
    }

    /// The sign that ends a sentence.
    fileprivate func stop(after sentence: Range<Int>) -> UInt8? {
        gap(after: sentence.upperBound - 1).first { $0 == 0x3A || $0 == 0x2E || $0 == 0x3F || $0 == 0x21 || $0 == 0x3B || $0 == 0x2C }
    }

    /// Numbers of a sentence that may be the length of what follows, and the one that is.
    fileprivate func counts(in sentence: Range<Int>, isLed: Bool, isList: Bool) -> (meant: Quantity?, all: [Int]) {
        var meant: Quantity?
        var all: [Int] = []
        for count in quantities(in: sentence) where count.isWhole && !count.isNegative && (1...20).contains(count.whole) {
            all.append(Int(count.whole))
            guard (2...15).contains(count.whole), count.words.count == 1, let noun = noun(after: count, in: sentence) else { continue }
            let (first, last) = (count.words.lowerBound - sentence.lowerBound, sentence.upperBound - 1 - noun)
            let isListNoun = words[noun].has(.listNoun)
            // Without a colon, only what the sentence ends in: “på fyra sätt.”
            // “de tre frågor som är i fokus i år:”
            let isTold = noun + 1 < sentence.upperBound && words[noun + 1].has(.relative) && last <= 12
            let isMeant = isLed ? isListNoun && (last <= 5 || first <= 2 || isTold) || last <= 1 && isList || first == 0 && isListNoun : isListNoun && last == 0
            if isMeant { meant = count }
        }
        return (meant, all)
    }

    /// “Fyra bränder krävde hjälp utifrån:” begins with what the list is of, whatever that is called. Only a list that is one too
    /// long or too short is told: of twelve who answered, three answers may well be listed.
    fileprivate func countOfSubject(in sentence: Range<Int>, _ listed: Int) -> Quantity? {
        guard let count = quantity(at: sentence.lowerBound, before: sentence.upperBound), count.isWhole, !count.isNegative, (2...15).contains(count.whole),
            count.words.count == 1, noun(after: count, in: sentence) != nil, abs(Int(count.whole) - listed) <= 1, listed > 1,
            !words[sentence].contains(where: { $0.has([.saying, .someOf, .outOf, .denial]) && !$0.has(.comparedWith) })
        else { return nil }
        return quantities(in: sentence).count == 1 ? count : nil
    }

    /// “Förbundet har sex medlemmar: …” before names alone, whatever they are names of. One or two more or fewer are told.
    fileprivate func countOfNames(in sentence: Range<Int>, _ listed: ClosedRange<Int>, _ areNames: Bool) -> Quantity? {
        let numbers = quantities(in: sentence)
        guard areNames, numbers.count == 1, let count = numbers.first, count.isWhole, !count.isNegative, (2...20).contains(count.whole),
            count.words.count == 1, let noun = noun(after: count, in: sentence), sentence.upperBound - noun <= 2,
            abs(Int(count.whole) - listed.lowerBound) <= 2, !isTaken(count.words),
            !words[sentence].contains(where: { $0.has([.saying, .someOf, .outOf, .denial, .about]) && !$0.has([.comparedWith, .leadIn]) })
        else { return nil }
        return count
    }

    /// “Tre av fem”: the part of a number that counts them all.
    fileprivate func part(before whole: Quantity, in sentence: Range<Int>) -> Quantity? {
        guard let part = quantities(in: sentence.lowerBound..<whole.words.lowerBound).last, part.isWhole, part.whole < whole.whole, isPart(part),
            whole.words.lowerBound - part.words.upperBound <= 2
        else { return nil }
        return part
    }

    fileprivate func isPart(_ count: Quantity) -> Bool { next(after: count.words)?.has(.outOf) == true }

    /// What a number counts, with an adjective between at most; nil for years, times and measures, and for what is one of many.
    private func noun(after count: Quantity, in sentence: Range<Int>) -> Int? {
        let next = count.words.upperBound
        guard next < sentence.upperBound, isSpaceOnly(words[next - 1].end, words[next].start), !words[next].has([.outOf, .measure, .yearsOrTimes, .percent]),
            !words[next].isNumber, month(at: next) == nil
        else { return nil }
        // “mål 3”, “vecka 40”, “den 3”, “de 3 av …”
        if count.words.lowerBound > sentence.lowerBound, !count.isInLetters {
            let before = words[count.words.lowerBound - 1]
            if before.has([.goal, .week, .dateArticle, .attachment, .numbered, .clock, .rank, .numberSign]) || before.isNumber { return nil }
        }
        if !words[next].has(.listNoun), next + 1 < sentence.upperBound, words[next + 1].has(.listNoun),
            isSpaceOnly(words[next].end, words[next + 1].start)
        {
            return next + 1
        }
        return next
    }

    /// How many things a sentence lists that follows one with a colon: “tid, tålamod och tydlighet”. What “och” joins may be
    /// one thing or two.
    /// Names, each with its capital, are as many as they look.
    fileprivate func listedInline(after sentence: Range<Int>) -> (count: ClosedRange<Int>, areNames: Bool)? {
        guard sentence.upperBound < words.count, gap(after: sentence.upperBound - 1).first == 0x3A,
            !bytes[words[sentence.upperBound - 1].end..<words[sentence.upperBound].start].contains(0x0A)
                || isSpaceOnly(words[sentence.upperBound - 1].end + 1, words[sentence.upperBound].start)
        else { return nil }
        let listed = self.sentence(around: sentence.upperBound)
        guard listed.lowerBound == sentence.upperBound, isEnded(listed) else { return nil }
        var (commas, joins, longest, words) = (0, 0, 0, 0)
        var areNames = true
        for index in listed {
            if words == 0, !self.words[index].hasCapital { areNames = false }
            words += 1
            if self.words[index].has([.joiner, .shares]) {
                if joins > 0 || self.words[index].has(.rangeJoiner) { areNames = false }
                joins += 1
                longest = max(longest, words - 1)
                words = 0
            }
            guard index + 1 < listed.upperBound else { continue }
            let gap = gap(after: index)
            if gap.contains(0x28) || gap.contains(0x3B) || gap.contains(0xE2) { return nil }
            // A decimal mark is no comma.
            if gap.first == 0x2C, gap.count > 1 {
                if joins > 0 { areNames = false }
                commas += 1
                longest = max(longest, words)
                words = 0
            }
        }
        longest = max(longest, words)
        guard commas + joins > 0, longest <= 3 else { return nil }
        if areNames, joins == 1 { return (commas + joins + 1...commas + joins + 1, true) }
        return (commas + 1...commas + joins + 1, false)
    }

    /// The sentence ends in a point and not in a colon or a list.
    private func isEnded(_ sentence: Range<Int>) -> Bool {
        gap(after: sentence.upperBound - 1).first == 0x2E
    }
}
