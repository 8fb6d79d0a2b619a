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
    found.eachText(.partAboveWhole, context) { passage, found in
        for sentence in passage.sentences {
            let numbers = passage.quantities(in: sentence).filter(passage.isCount)
            for (first, second) in zip(numbers, numbers.dropFirst()) {
                guard let (part, whole) = passage.partAndWhole(first, second) else { continue }
                let place = passage.range(part.words)
                found.examine(.partAboveWhole, at: place)
                if part.whole <= whole.whole { continue }
                found.report(.partAboveWhole, at: place, ["del": passage.written(part.words).lowercased(), "helt": passage.written(whole.words).lowercased()])
            }
        }
    }
}

extension Passage {
    /// A number of things: no year, share or amount, and no number that something goes by.
    fileprivate func isCount(_ number: Quantity) -> Bool {
        guard number.isWhole, !number.isNegative, !number.isYear, !isPercent(number) else { return false }
        if let next = next(after: number.words), next.has([.million, .thousand, .currency, .yearsOrTimes, .percent]) || next.meaning.month > 0 { return false }
        guard number.words.lowerBound > 0, !words[number.words.lowerBound].gapHasStop else { return true }
        let before = words[number.words.lowerBound - 1]
        // “of the 9 programmes”, but not “den 9”.
        if before.has(.dateArticle), let next = next(after: number.words), !next.isNumber, next.text.utf8.count > 3, !before.has([.goal, .week, .rank, .clock]) { return true }
        return !before.has([.goal, .week, .dateArticle, .attachment, .attachments, .numbered, .clock, .rank, .numberSign, .currency])
    }

    /// Which of two numbers in a row is a part of the other, where the words between them say so.
    fileprivate func partAndWhole(_ first: Quantity, _ second: Quantity) -> (part: Quantity, whole: Quantity)? {
        let between = words[first.words.upperBound..<second.words.lowerBound]
        // “14 skolor, varav 11”, “14 schools, 11 of which” and “of which 11”
        if let last = between.last, last.has(.ofWhich), between.count <= 5 { return (second, first) }
        let after = words[second.words.upperBound...].prefix(2)
        if between.count <= 4, after.count == 2, after.first?.has(.outOf) == true, after.last?.has(.ofWhich) == true { return (second, first) }
        guard let next = between.first, !next.gapHasStop else { return nil }
        // “Av de 14 enheterna har 16 infört …”, “Of the 14 units 16 have …”: nothing is counted anew after the second.
        let start = first.words.lowerBound
        if start > 0, between.count <= 3, words[max(0, start - 2)..<start].contains(where: { $0.has(.outOf) && $0.gapHasStop }), let verb = after.first, !between.contains(where: { $0.has([.joiner, .outOf]) }),
            between.last?.has(.auxiliary) == true ? verb.has(.participle) : verb.has(.auxiliary) && !verb.gapHasStop
        {
            return (second, first)
        }
        // “11 av 14”, “11 av kommunens 14 skolor”; not “3 av mötena, 5 av …”
        if next.has(.outOf), between.count <= 2, between.dropFirst().allSatisfy({ !$0.gapHasStop && ($0.text.hasSuffix(lexicon.forms.genitive) || $0.has(.dateArticle)) }) {
            return (first, second)
        }
        // “17 deltagare från 13 olika yrken”: nobody comes from more places than one.
        if (2...3).contains(between.count), between.last?.has(.from) == true, self.next(after: second.words)?.has(.different) == true { return (second, first) }
        return nil
    }
}
