import Diagnostics
import Inputs

extension DiagnosticCode {
    static let partAboveWhole = DiagnosticCode(
        "CK242", .warning,
        sv: MessageText(
            "{del} av {helt} kan inte stämma: delen är större än det hela", reason: "En av siffrorna kan vara fel, eller så har de bytt plats.",
            fix: "Rätta den som är fel."),
        en: MessageText(
            "{del} of {helt} cannot be right: the part is larger than the whole", reason: "One of the figures may be wrong, or they have changed places.",
            fix: "Correct the one that is wrong."))
}

/// A part that is larger than what it is a part of: “elva ansökningar, varav arton tillstyrks”, “111 av kommunens 14 skolor”,
/// “17 deltagare från 31 olika yrken”.
@Sendable func partAboveWhole(_ context: CheckContext, _ found: inout Examination) {
    let own = ReckoningWords.of(context.language)
    found.eachText(.partAboveWhole, context) { passage, found in
        for sentence in passage.sentences {
            let all = passage.quantities(in: sentence)
            if all.isEmpty { continue }
            for index in all.indices.dropFirst() where passage.isAmountOfAmount(all[index - 1], all[index], in: sentence) {
                let (first, second) = (all[index - 1], all[index])
                found.examine(.partAboveWhole, at: passage.range(second.words))
                if second.value <= first.value { continue }
                found.report(.partAboveWhole, at: passage.range(second.words), ["del": passage.written(second.words), "helt": passage.written(first.words)])
            }
            for share in all where share.value > 2_000_000 && passage.isShareOfBudgetSpent(share, in: sentence) {
                found.examine(.partAboveWhole, at: passage.range(share.words))
                let whole = share.words.upperBound..<min(sentence.upperBound, share.words.upperBound + 3)
                found.report(
                    .partAboveWhole, at: passage.range(share.words), ["del": passage.written(share.words) + " %", "helt": passage.wholeOfShare(whole)])
            }
            for share in all where share.value > 1_000_000 && passage.isRateOfAll(share, in: sentence, own) {
                found.examine(.partAboveWhole, at: passage.range(share.words))
                found.report(.partAboveWhole, at: passage.range(share.words), ["del": passage.written(share.words) + " %", "helt": "100 %"])
            }
            // Half as much again may be places that are overbooked.
            for share in all where share.value > 1_500_000 && passage.isShareOfThings(share, in: sentence) {
                found.examine(.partAboveWhole, at: passage.range(share.words))
                let whole = share.words.upperBound..<min(sentence.upperBound, share.words.upperBound + 3)
                found.report(
                    .partAboveWhole, at: passage.range(share.words), ["del": passage.written(share.words) + " %", "helt": passage.wholeOfShare(whole)])
            }
            let numbers = all.filter(passage.isCount)
            for index in numbers.indices.dropFirst() {
                guard let (part, whole) = passage.partAndWhole(numbers[index - 1], numbers[index]) else { continue }
                let place = passage.range(part.words)
                found.examine(.partAboveWhole, at: place)
                if part.value <= whole.value { continue }
                found.report(.partAboveWhole, at: place, ["del": passage.written(part.words).lowercased(), "helt": passage.written(whole.words).lowercased()])
            }
        }
    }
}

extension Passage {
    /// A number of things: no year, share or amount, and no number that something goes by.
    func isCount(_ number: Quantity) -> Bool {
        guard !number.isNegative, !number.isYear, !isPercent(number) else { return false }
        if let next = next(after: number.words), next.has([.million, .thousand, .currency, .yearsOrTimes, .percent]) || next.meaning.month > 0 { return false }
        guard number.words.lowerBound > 0, !words[number.words.lowerBound].gapHasStop else { return true }
        let before = words[number.words.lowerBound - 1]
        // “Of the 48, 18 went …”, “Of the 40 who …”
        if before.has(.dateArticle), number.words.lowerBound > 1, words[number.words.lowerBound - 2].has(.outOf),
            gap(after: number.words.upperBound - 1).first == 0x2C || next(after: number.words)?.has(.relative) == true
        {
            return true
        }
        // “of the 9 programmes”, but not “den 9”.
        if before.has(.dateArticle), let next = next(after: number.words), !next.isNumber, next.text.utf8.count > 3, !before.has([.goal, .week, .rank, .clock])
        {
            return true
        }
        return !before.has([.goal, .week, .dateArticle, .attachment, .attachments, .numbered, .clock, .rank, .numberSign, .currency])
    }

    /// “Av 2 000 …” at the beginning of a sentence.
    private func opensWithOutOf(_ number: Quantity) -> Bool {
        let start = number.words.lowerBound
        return start > 0 && words[max(0, start - 2)..<start].contains { $0.has(.outOf) && $0.gapHasStop } && !words[start].gapHasStop
    }

    /// “Av 2 000 tkr är 4 200 tkr beviljat”: amounts of one unit, the second out of the first.
    fileprivate func isAmountOfAmount(_ first: Quantity, _ second: Quantity, in sentence: Range<Int>) -> Bool {
        guard opensWithOutOf(first), let unit = unit(of: first), self.unit(of: second) == unit, !first.isNegative, !second.isNegative else { return false }
        let between = words[first.words.upperBound..<second.words.lowerBound]
        let after = words[second.words.upperBound..<min(sentence.upperBound, second.words.upperBound + 2)]
        return between.count <= 7 && (between + after).contains { $0.has([.finite, .auxiliary]) }
            && !words[sentence].contains { $0.has([.exceeds, .comparative, .rising, .falling]) }
    }

    /// “68 % av deltagarna”, “andelen nöjda är 68 procent”: a share of things that are counted, which is never more than all. Money
    /// may be overspent, and a target be passed.
    fileprivate func isShareOfThings(_ share: Quantity, in sentence: Range<Int>) -> Bool {
        guard isPercent(share), !share.isNegative, !isTaken(share.words),
            !words[sentence].contains(where: {
                $0.has([.exceeds, .comparative, .rising, .falling, .by]) || $0.has(.comparedWith) && !$0.has(.from) || $0.has(.money)
            })
        else { return false }
        guard let noun = nounOfShare(share, in: sentence) else { return false }
        return lexicon.forms.pluralThings.contains { noun.text.hasSuffix($0) && noun.text.utf8.count > $0.utf8.count + 2 }
            && !noun.has([.money, .target, .targetStem, .time, .goal, .otherYear, .yearsOrTimes, .measure])
    }

    /// “668 procent av budgeten är förbrukad”: overspent, but not that much.
    fileprivate func isShareOfBudgetSpent(_ share: Quantity, in sentence: Range<Int>) -> Bool {
        guard isPercent(share), !share.isNegative, !isTaken(share.words), let noun = nounOfShare(share, in: sentence), let kind = noun.meaning.figure else {
            return false
        }
        return (kind == .budget || kind == .financing) && words[sentence].contains { $0.meaning.figure == .outcome }
            && !words[sentence].contains { $0.has([.exceeds, .rising, .falling]) }
    }

    /// “Svarsfrekvensen var 112 procent”: what is never more than all.
    fileprivate func isRateOfAll(_ share: Quantity, in sentence: Range<Int>, _ own: ReckoningWords) -> Bool {
        let start = share.words.lowerBound
        guard isPercent(share), !share.isNegative, !isTaken(share.words), start > sentence.lowerBound, words[start - 1].has([.finite, .past]),
            !words[sentence].contains(where: { $0.has([.exceeds, .rising, .falling, .denial]) })
        else { return false }
        return own.rates.contains { rate in
            (max(sentence.lowerBound, start - 6)..<start).contains { says(rate, at: $0, before: start - 1) }
        }
    }

    /// “Av 40 tillfrågade svarade 45”, “Of the 40 who were asked, 45 answered”: nothing is counted anew after the second.
    private func isSaidOfAll(_ first: Quantity, _ second: Quantity) -> Bool {
        let between = words[first.words.upperBound..<second.words.lowerBound]
        guard opensWithOutOf(first), (1...6).contains(between.count), first.isInLetters == second.isInLetters, second.isWhole,
            !between.contains(where: { $0.has([.joiner, .outOf, .exceeds, .comparative]) }), let verb = between.last
        else { return false }
        func isVerb(_ word: Word) -> Bool {
            word.has([.finite, .past, .preterite, .saying]) || lexicon.forms.pastEndings.contains(where: word.text.hasSuffix)
        }
        let end = second.words.upperBound
        let isEnded = end == words.count || words[end].gapHasStop || gap(after: end - 1).first == 0x2C
        if isVerb(verb), isEnded, !words[second.words.lowerBound].gapHasStop { return true }
        return gap(after: second.words.lowerBound - 1).first == 0x2C && next(after: second.words).map { isVerb($0) && !$0.has(.finite) } ?? false
    }

    /// The word behind “68 procent av”, “68 % of the”.
    private func nounOfShare(_ share: Quantity, in sentence: Range<Int>) -> Word? {
        var end = share.words.upperBound
        if end < sentence.upperBound, words[end].has([.percent, .per]) { end += 1 }
        if end < sentence.upperBound, words[end].has(.hundred) { end += 1 }
        guard end + 1 < sentence.upperBound, words[end].has(.outOf), !words[end].gapHasStop else { return nil }
        if words[end + 1].has([.article, .dateArticle]) { end += 1 }
        return end + 1 < sentence.upperBound ? words[end + 1] : nil
    }

    /// What stands behind “av”.
    fileprivate func wholeOfShare(_ stretch: Range<Int>) -> String {
        guard let of = stretch.first(where: { words[$0].has(.outOf) }), of + 1 < words.count else { return written(stretch) }
        let last = words[of + 1].has(.article) && of + 2 < words.count ? of + 2 : of + 1
        return written(of + 1..<last + 1)
    }

    /// Which of two numbers in a row is a part of the other, where the words between them say so.
    fileprivate func partAndWhole(_ first: Quantity, _ second: Quantity) -> (part: Quantity, whole: Quantity)? {
        let between = words[first.words.upperBound..<second.words.lowerBound]
        // “4,6 av 5” alone has decimals.
        guard second.isWhole, first.isWhole || between.count <= 2 else { return nil }
        // “4.6 out of 5”
        if lexicon.phrases.outOf.contains(where: { between.elementsEqual($0) { $0.text == $1 } }) { return (first, second) }
        // “14 skolor, varav 11”, “14 schools, 11 of which” and “of which 11”
        if let last = between.last, last.has(.ofWhich), between.count <= 5 { return (second, first) }
        let after = words[second.words.upperBound...].prefix(2)
        if between.count <= 4, after.count == 2, after.first?.has(.outOf) == true, after.last?.has(.ofWhich) == true { return (second, first) }
        guard let next = between.first, !next.gapHasStop else { return nil }
        // “Av de 14 enheterna har 16 infört …”, “Of the 14 units 16 have …”: nothing is counted anew after the second.
        let start = first.words.lowerBound
        if start > 0, between.count <= 3, words[max(0, start - 2)..<start].contains(where: { $0.has(.outOf) && $0.gapHasStop }), let verb = after.first,
            !between.contains(where: { $0.has([.joiner, .outOf]) }),
            between.last?.has(.auxiliary) == true ? verb.has(.participle) : verb.has(.auxiliary) && !verb.gapHasStop
        {
            return (second, first)
        }
        // “Av 2 000 prov är 4 200 godkända”, “Of 2,000 samples 4,200 are approved”
        if opensWithOutOf(first), between.count <= 4, !between.contains(where: { $0.has([.joiner, .outOf, .exceeds]) }),
            !first.isInLetters || !second.isInLetters
        {
            if let verb = after.first, !verb.gapHasStop, verb.has(.finite), !between.contains(where: { $0.has(.finite) }) { return (second, first) }
            if between.last.map({ $0.has(.finite) && !$0.has(.auxiliary) }) == true, let after = self.next(after: second.words), !after.isNumber,
                after.has([.participle, .sex]) || lexicon.forms.pluralAdjectives.contains(where: after.text.hasSuffix)
            {
                return (second, first)
            }
        }
        if isSaidOfAll(first, second) { return (second, first) }
        // “11 av 14”, “11 av kommunens 14 skolor”; not “3 av mötena, 5 av …”
        if next.has(.outOf), between.count <= 2,
            between.dropFirst().allSatisfy({ !$0.gapHasStop && ($0.text.hasSuffix(lexicon.forms.genitive) || $0.has(.dateArticle)) })
        {
            return (first, second)
        }
        // “17 deltagare från 13 olika yrken”: nobody comes from more places than one.
        if (2...3).contains(between.count), between.last?.has(.from) == true, self.next(after: second.words)?.has(.different) == true { return (second, first) }
        return nil
    }
}
