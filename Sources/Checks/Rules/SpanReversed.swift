import Diagnostics
import Inputs

extension DiagnosticCode {
    static let reversedSpan = DiagnosticCode(
        "CK214", .warning,
        sv: MessageText("”{skrivet}” går baklänges", reason: "Det första talet är större än det andra.", fix: "Rätta ordningen eller den siffra som är fel."),
        en: MessageText(
            "“{skrivet}” runs backwards", reason: "The first number is larger than the second.", fix: "Correct the order or the figure that is wrong."))
}

/// “vecka 38–36”, “åren 2028–2025”, “den 14–12 oktober”. Scores and votes run either way.
@Sendable func spanReversed(_ context: CheckContext, _ found: inout Examination) {
    found.eachText(.reversedSpan, context) { passage, found in
        for index in passage.words.indices.dropLast() {
            guard let span = passage.span(at: index) ?? passage.clockSpan(at: index) ?? passage.daySpan(at: index) else { continue }
            let place = passage.range(span.words)
            found.examine(.reversedSpan, at: place)
            guard span.first > span.last else { continue }
            found.report(.reversedSpan, at: place, ["skrivet": passage.written(span.words)])
        }
        for (first, last) in zip(passage.mentionedDates, passage.mentionedDates.dropFirst()) where passage.areJoinedByDash(first.words, last.words) {
            guard let from = first.date, let to = last.date, passage.saysYear(first.words), passage.saysYear(last.words) else { continue }
            let words = first.words.lowerBound..<last.words.upperBound
            found.examine(.reversedSpan, at: passage.range(words))
            if from > to, !passage.isTaken(words) { found.report(.reversedSpan, at: passage.range(words), ["skrivet": passage.written(words)]) }
        }
    }
}

extension Passage {
    /// “2026-03-01–2026-12-31”
    fileprivate func areJoinedByDash(_ first: Range<Int>, _ last: Range<Int>) -> Bool {
        first.upperBound == last.lowerBound
            && gap(after: first.upperBound - 1).filter { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }.elementsEqual([0xE2, 0x80, 0x93])
    }

    /// “från den 19 till den 8 juni”, “from 19 to 8 June”: two days of one month.
    fileprivate func daySpan(at index: Int) -> (first: Int, last: Int, words: Range<Int>)? {
        guard words[index].has(.from) else { return nil }
        let sentence = sentence(around: index)
        func day(_ start: Int) -> Int? {
            let place = start < sentence.upperBound && words[start].has(.dateArticle) ? start + 1 : start
            guard place < sentence.upperBound, words[place].isNumber, words[place].text.utf8.count <= 2, let day = Int(words[place].text),
                (1...31).contains(day)
            else { return nil }
            return place
        }
        guard let first = day(index + 1), first + 1 < sentence.upperBound, words[first + 1].has(.upToValue), let last = day(first + 2),
            last + 1 < sentence.upperBound,
            month(at: last + 1) != nil, !isTaken(first..<last + 1), isSpaceOnly(words[last].end, words[last + 1].start)
        else { return nil }
        return (Int(words[first].text) ?? 0, Int(words[last].text) ?? 0, first..<last + 1)
    }

    /// “61.30–18.00”: two times of the day, one of which there is not, or the later one first where the day is named.
    fileprivate func clockSpan(at index: Int) -> (first: Int, last: Int, words: Range<Int>)? {
        guard index + 3 < words.count,
            words[index..<index + 4].allSatisfy({ $0.isNumber && $0.text.utf8.count <= 2 && $0.text.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            words[index + 1].text.utf8.count == 2, words[index + 3].text.utf8.count == 2, gap(after: index + 1).elementsEqual([0xE2, 0x80, 0x93]),
            gap(after: index).count == 1, gap(after: index).elementsEqual(gap(after: index + 2)), [0x2E, 0x3A].contains(gap(after: index).first),
            words[index].start == 0 || bytes[words[index].start - 1] <= 0x20 || bytes[words[index].start - 1] == 0x28, !isTaken(index..<index + 4)
        else { return nil }
        let parts = words[index..<index + 4].map { Int($0.text) ?? 0 }
        let (start, end) = (parts[0] * 60 + parts[1], parts[2] * 60 + parts[3])
        guard parts[1] % 5 == 0, parts[3] % 5 == 0, parts[1] < 60, parts[3] < 60, (6...24).contains(parts[2]) else { return nil }
        let around = sentence(around: index)
        let isTold = words[around].contains { $0.has(.clock) || $0.meaning.weekday > 0 }
        if parts[0] <= 24, !isTold || parts[0] >= 17 || words[around].contains(where: { $0.has([.overnight, .halfDay]) }) { return nil }
        // “kl. 15.00–14.00” is told as a meeting's time.
        if spans.contains(where: { $0.words.overlaps(index..<index + 4) }) { return nil }
        return (start, end, index..<index + 4)
    }

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
