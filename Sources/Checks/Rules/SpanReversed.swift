import Diagnostics
import Inputs

extension DiagnosticCode {
    static let reversedSpan = DiagnosticCode(
        "CK214", .warning,
        sv: MessageText("”{skrivet}” går baklänges", reason: "Det första talet är större än det andra.", fix: "Rätta ordningen eller den siffra som är fel."),
        en: MessageText("“{skrivet}” runs backwards", reason: "The first number is larger than the second.", fix: "Correct the order or the figure that is wrong."))
}

/// “vecka 38–36”, “åren 2028–2025”, “den 14–12 oktober”. Scores and votes run either way.
@Sendable func spanReversed(_ context: CheckContext, _ found: inout Examination) {
    for passage in context.passages {
        for index in passage.words.indices.dropLast() {
            guard let span = passage.span(at: index) else { continue }
            let place = passage.range(span.words)
            found.examine(.reversedSpan, at: place)
            guard span.first > span.last else { continue }
            found.report(.reversedSpan, at: place, ["skrivet": passage.written(span.words)])
        }
    }
}

extension Passage {
    /// Two numbers with a dash between that stand for a stretch of something.
    fileprivate func span(at index: Int) -> (first: Int, last: Int, words: Range<Int>)? {
        guard words[index].isNumber else { return nil }
        let (first, last, place): (Int, Int, Range<Int>)
        let written = words[index].text.split(separator: "-")
        if written.count == 2, let a = Int(written[0]), let b = Int(written[1]) {
            (first, last, place) = (a, b, index..<index + 1)
        } else if words[index + 1].isNumber, let a = Int(words[index].text), let b = Int(words[index + 1].text),
            gap(after: index).elementsEqual([0xE2, 0x80, 0x93])
        {
            (first, last, place) = (a, b, index..<index + 2)
        } else {
            return nil
        }
        guard !isTaken(place) else { return nil }
        let end = words[place.upperBound - 1].end
        // “8.30–16.30”, “3–4,5”, “016-123 45”: parts of something longer.
        if end + 1 < bytes.count, [0x2E, 0x2C, 0x3A, 0x2F].contains(bytes[end]), (0x30...0x39).contains(bytes[end + 1]) { return nil }
        if words[index].start > 1, [0x2E, 0x2C, 0x3A, 0x2F, 0x2D].contains(bytes[words[index].start - 1]) { return nil }
        let isYears = (1900...2199).contains(first) && (1900...2199).contains(last)
        if isYears { return (first, last, place) }
        let next = next(after: place)
        if next?.isNumber == true { return nil }
        if let next, next.meaning.month > 0, first <= 31, last <= 31 { return (first, last, place) }
        guard index > 0, !words[index].gapHasStop || words[index - 1].has(.abbreviation) else { return nil }
        let before = words[index - 1]
        if before.has(.week), (1...53).contains(first), (1...53).contains(last) {
            // Over the new year.
            return first > 40 && last < 15 ? nil : (first, last, place)
        }
        if before.has(.clock), first <= 24, last <= 24 {
            let around = sentence(around: index)
            if first >= 17 || words[around].contains(where: { $0.has([.overnight, .halfDay]) }) { return nil }
            return (first, last, place)
        }
        if before.has([.numbered, .goal, .attachment]), first < 1000, last < 1000 { return (first, last, place) }
        return nil
    }
}
