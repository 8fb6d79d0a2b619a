import Inputs
import Style

/// Dates as people write them: "19 september 2024", "den 19:e sept.", "torsdag 19/9", "September 19, 2024", 2024-09-19.
extension Passage {
    struct DateMention {
        var year: Int
        var month: Int
        var day: Int
        var words: Range<Int>
        /// nil for a day that the month does not have.
        var date: CalendarDate? { CalendarDate(year: year, month: month, day: day) }
    }

    /// Those that are days of the calendar.
    func dates(year: Int) -> [(date: CalendarDate, words: Range<Int>)] {
        dateMentions(year: year).compactMap { mention in mention.date.map { ($0, mention.words) } }
    }

    /// - Parameter year: of a date that does not say its year.
    func findDates(year: Int) -> [DateMention] {
        var result: [DateMention] = []
        for index in words.indices {
            if words[index].has(.lastDay), let mention = lastDay(index, year) { result.append(mention) }
            guard words[index].isNumber else { continue }
            if let mention = dashedDate(index) ?? monthFirst(index, year) ?? dayFirst(index, year) { result.append(mention) }
        }
        return result
    }

    /// "november 2024" without a day.
    var months: [(year: Int, month: Int, words: Range<Int>)] {
        var result: [(year: Int, month: Int, words: Range<Int>)] = []
        for index in words.indices.dropLast() {
            guard words[index].meaning.month > 0, words[index + 1].isNumber, let month = month(at: index), let year = writtenYear(index + 1),
                !words[index + 1].gapHasStop, index == 0 || !words[index - 1].isNumber,
                // "19th of November 2024"
                index < 2 || !words[index - 1].has(.dateOf) || !words[index - 2].isNumber
            else { continue }
            result.append((year, month, index..<(index + 2)))
        }
        return result
    }

    /// The number of the month that a word names; nil for any other word, such as “may” in English.
    func month(at index: Int) -> Int? {
        let word = words[index]
        guard word.meaning.month > 0 else { return nil }
        if lexicon.dates.monthsHaveCapitals, !(0x41...0x5A).contains(bytes[word.start]) { return nil }
        return Int(word.meaning.month)
    }

    /// The number of the weekday that a word names; Monday is 1.
    func weekday(at index: Int) -> Int? {
        let day = Int(words[index].meaning.weekday)
        return day > 0 ? day : nil
    }

    /// “den sista april”, “the end of August 2026”.
    private func lastDay(_ index: Int, _ year: Int) -> DateMention? {
        var end = index + 1
        if end < words.count, words[end].has(.day) { end += 1 }
        if end < words.count, words[end].has(.dateOf) { end += 1 }
        guard index > 0, words[index - 1].has([.dateArticle, .article]), end < words.count, !words[end].gapHasStop, let month = month(at: end) else {
            return nil
        }
        var written = year
        if end + 1 < words.count, !words[end + 1].gapHasStop, let given = writtenYear(end + 1) {
            written = given
            end += 1
        }
        guard let day = (28...31).last(where: { CalendarDate(year: written, month: month, day: $0) != nil }) else { return nil }
        return DateMention(year: written, month: month, day: day, words: index..<end + 1)
    }

    /// 2024-09-19, in any language.
    private func dashedDate(_ index: Int) -> DateMention? {
        let text = words[index].text
        guard text.utf8.count == 10 else { return nil }
        let parts = text.split(separator: "-")
        guard parts.count == 3, parts[0].utf8.count == 4, let y = Int(parts[0]), let m = Int(parts[1]), let d = Int(parts[2]),
            (1900...2199).contains(y), (1...12).contains(m), (1...31).contains(d)
        else { return nil }
        return DateMention(year: y, month: m, day: d, words: index..<(index + 1))
    }

    private func dayFirst(_ index: Int, _ year: Int) -> DateMention? {
        guard let (day, _) = day(at: index), index + 1 < words.count else { return nil }
        var end = index + 1
        if lexicon.dates.ordinalMarks.contains(words[end].text), bytes[words[index].end] == 0x3A {
            // "19:e september"
            end += 1
        } else if words[end].has(.dateOf) {
            // "19th of September"
            end += 1
        }
        // Not “52 (mars: 51)” and “19, mars”.
        guard end < words.count, !words[end].gapHasStop,
            !bytes[words[end - 1].end..<words[end].start].contains(where: { [0x28, 0x29, 0x2C, 0x3B].contains($0) })
        else { return nil }
        let month: Int
        if let named = self.month(at: end) {
            month = named
        } else if index > 0, weekday(at: index - 1) != nil, let slashed = slashed(index) {
            // "torsdag 19/9"; without a weekday it may be a fraction.
            return DateMention(year: year, month: slashed.month, day: slashed.day, words: index..<(index + 2))
        } else {
            return nil
        }
        end += 1
        var written = year
        if end < words.count, !words[end].gapHasStop, let given = writtenYear(end) {
            written = given
            end += 1
        }
        return DateMention(year: written, month: month, day: day, words: index..<end)
    }

    /// "September 19, 2024". Without the year it may be that the month has so many of something, unless it stands as a
    /// date does: "on September 19", "September 19th", "by September 19."
    private func monthFirst(_ index: Int, _ year: Int) -> DateMention? {
        guard lexicon.dates.monthMayComeFirst, index > 0, !words[index].gapHasStop, let month = month(at: index - 1),
            let (day, isOrdinal) = day(at: index), isSpaceOnly(words[index - 1].end, words[index].start)
        else { return nil }
        // "19 September 24" has its day already.
        if index > 1, words[index - 2].isNumber, !words[index - 1].gapHasStop { return nil }
        let end = words[index].end
        if index + 1 < words.count, !words[index + 1].gapHasStop, let given = writtenYear(index + 1),
            bytes[end..<words[index + 1].start].allSatisfy({ $0 <= 0x20 || $0 == 0x2C })
        {
            return DateMention(year: given, month: month, day: day, words: (index - 1)..<(index + 2))
        }
        // Not "September 19 people", nor "September 19%", "19:00", "19/20".
        let pauses = index + 1 == words.count || words[index + 1].gapHasStop || ![0x20, 0x0A, 0x25, 0x3A, 0x2F].contains(bytes[end])
        let isLed = index > 1 && !words[index - 1].gapHasStop && (words[index - 2].has(.datePreposition) || weekday(at: index - 2) != nil)
        // “Since April 41 landowners have asked”
        guard isOrdinal || pauses || isLed && day <= 31 else { return nil }
        return DateMention(year: year, month: month, day: day, words: (index - 1)..<(index + 1))
    }

    /// The day of "19" or "19th".
    private func day(at index: Int) -> (day: Int, isOrdinal: Bool)? {
        let text = words[index].text
        if text.utf8.count <= 2 { return Int(text).map { ($0, false) } }
        guard text.utf8.count <= 4 else { return nil }
        for ending in lexicon.dates.ordinals where text.hasSuffix(ending) {
            if let day = Int(text.dropLast(ending.utf8.count)) { return (day, true) }
        }
        return nil
    }

    /// "19/9": the day first, or whichever order makes a date.
    private func slashed(_ index: Int) -> (day: Int, month: Int)? {
        guard bytes[words[index].end..<words[index + 1].start].elementsEqual([0x2F]), let first = Int(words[index].text),
            let second = Int(words[index + 1].text), (1...31).contains(first), (1...31).contains(second)
        else { return nil }
        if lexicon.dates.slashHasDayFirst || first == second { return second <= 12 ? (first, second) : nil }
        if first > 12 { return second <= 12 ? (first, second) : nil }
        return second > 12 ? (second, first) : nil
    }

    private func writtenYear(_ index: Int) -> Int? {
        guard words[index].text.utf8.count == 4, let year = Int(words[index].text), (1900...2199).contains(year) else { return nil }
        return year
    }
}

/// "lördag" and "Saturday", for messages.
func weekdayName(_ day: Int) -> (sv: String, en: String) {
    (Words.swedish.dates.weekdays[day - 1], Words.english.dates.weekdays[day - 1])
}

/// "september" and "September", for messages.
func monthName(_ month: Int) -> (sv: String, en: String) { (Words.swedish.dates.months[month - 1], Words.english.dates.months[month - 1]) }
