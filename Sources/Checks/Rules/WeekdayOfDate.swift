import Diagnostics
import Inputs
import Style

extension DiagnosticCode {
    static let wrongWeekday = DiagnosticCode(
        "CK060",
        sv: MessageText(
            "{datum} är en {rätt}, inte en {fel}", reason: "Någon kommer fel dag.",
            fix: "Rätta veckodagen eller datumet."),
        en: MessageText(
            "{datum} is a {right}, not a {wrong}", reason: "Somebody will come on the wrong day.",
            fix: "Correct the weekday or the date."))
}

/// A weekday beside a date is the weekday of that date. A date without its year is of the meeting's.
@Sendable func weekdayOfDate(_ context: CheckContext, _ found: inout Examination) {
    for passage in context.passages {
        for date in passage.dates(year: context.input.meeting.date.year) {
            var index = date.words.lowerBound - 1
            if index >= 0, passage.words[index].text == "den" { index -= 1 }
            guard index >= 0, !passage.words[index + 1].gapHasStop, let weekday = weekday(passage.words[index].text),
                weekday != date.date.weekday
            else { continue }
            found.report(
                .wrongWeekday, at: passage.range(index..<date.words.upperBound),
                [
                    "datum": date.date.iso, "rätt": weekdays[date.date.weekday - 1], "fel": weekdays[weekday - 1],
                    "right": englishWeekdays[date.date.weekday - 1], "wrong": englishWeekdays[weekday - 1],
                ])
        }
    }
}

let weekdays = Words.swedish.dates.weekdays
private let englishWeekdays = Words.english.dates.weekdays
private let months = Words.swedish.dates.months

private func weekday(_ word: String) -> Int? {
    guard word.utf8.count >= 6 else { return nil }
    for (index, name) in weekdays.enumerated() where word == name || word == name + "en" || word == name + "s" { return index + 1 }
    return nil
}

extension Passage {
    struct DateMention {
        var year: Int
        var month: Int
        var day: Int
        var words: Range<Int>
        /// nil for a day that the month does not have.
        var date: CalendarDate? { CalendarDate(year: year, month: month, day: day) }
    }

    func findDates(year: Int) -> [DateMention] {
        var result: [DateMention] = []
        for index in words.indices where words[index].isNumber {
            let text = words[index].text
            let parts = text.utf8.count == 10 ? text.split(separator: "-") : []
            if parts.count == 3, parts[0].utf8.count == 4, let y = Int(parts[0]), let m = Int(parts[1]), let d = Int(parts[2]),
                (1900...2199).contains(y), (1...12).contains(m), (1...31).contains(d)
            {
                result.append(DateMention(year: y, month: m, day: d, words: index..<(index + 1)))
                continue
            }
            guard text.utf8.count <= 2, let day = Int(text), index + 1 < words.count else { continue }
            var end = index + 1
            // "19:e september"
            if ["e", "a"].contains(words[end].text), bytes[words[index].end] == 0x3A { end += 1 }
            guard end < words.count, !words[end].gapHasStop else { continue }
            let month: Int
            if let named = monthNumber(words[end].text), words[end].text.utf8.count > 2 {
                month = named
            } else if index > 0, weekday(words[index - 1].text) != nil, bytes[words[index].end..<words[end].start].elementsEqual([0x2F]),
                let number = Int(words[end].text), (1...12).contains(number), (1...31).contains(day)
            {
                // "torsdag 19/9"; without a weekday it may be a fraction.
                month = number
            } else {
                continue
            }
            end += 1
            var written = year
            if end < words.count, words[end].text.utf8.count == 4, let given = Int(words[end].text), (1900...2199).contains(given),
                !words[end].gapHasStop
            {
                written = given
                end += 1
            }
            result.append(DateMention(year: written, month: month, day: day, words: index..<end))
        }
        return result
    }

    /// Those that are days of the calendar.
    func dates(year: Int) -> [(date: CalendarDate, words: Range<Int>)] {
        dateMentions(year: year).compactMap { mention in mention.date.map { ($0, mention.words) } }
    }
}

/// A full name of a month or its usual abbreviation.
func monthNumber(_ word: String) -> Int? { word.utf8.count < 3 || word.utf8.count > 9 ? nil : monthNumbers[word] }

private let monthNumbers: [String: Int] = {
    var numbers = ["sept": 9]
    for (index, name) in months.enumerated() {
        numbers[name] = index + 1
        numbers[String(name.prefix(3))] = index + 1
    }
    return numbers
}()

/// "september", for messages.
func monthName(_ month: Int) -> String { months[month - 1] }
