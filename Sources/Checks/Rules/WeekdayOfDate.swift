import Diagnostics
import Inputs

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
@Sendable func weekdayOfDate(_ context: CheckContext, _ found: inout DiagnosticList) {
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

let weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
private let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
private let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
]

private func weekday(_ word: String) -> Int? {
    for (index, name) in weekdays.enumerated() where word == name || word == name + "en" || word == name + "s" { return index + 1 }
    return nil
}

extension Passage {
    /// "19 september 2024", "19 september" and 2024-09-19.
    func dates(year: Int) -> [(date: CalendarDate, words: Range<Int>)] {
        var result: [(date: CalendarDate, words: Range<Int>)] = []
        for index in words.indices {
            let parts = words[index].text.split(separator: "-")
            if parts.count == 3, parts[0].utf8.count == 4, let y = Int(parts[0]), let m = Int(parts[1]), let d = Int(parts[2]),
                let date = CalendarDate(year: y, month: m, day: d)
            {
                result.append((date, index..<(index + 1)))
                continue
            }
            guard let day = Int(words[index].text), (1...31).contains(day), index + 1 < words.count,
                let month = months.firstIndex(of: words[index + 1].text), !words[index + 1].gapHasStop
            else { continue }
            var end = index + 2
            var written = year
            if end < words.count, words[end].text.utf8.count == 4, let given = Int(words[end].text), (1900...2199).contains(given),
                !words[end].gapHasStop
            {
                written = given
                end += 1
            }
            if let date = CalendarDate(year: written, month: month + 1, day: day) { result.append((date, index..<end)) }
        }
        return result
    }
}
