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
@Sendable func weekdayOfDate(_ context: CheckContext, _ found: inout Examination) {
    for passage in context.passages {
        for date in passage.dates(year: context.input.meeting.date.year) {
            var index = date.words.lowerBound - 1
            if index >= 0, passage.words[index].has(.dateArticle) { index -= 1 }
            guard index >= 0, !passage.words[index + 1].gapHasStop, let weekday = passage.weekday(at: index) else { continue }
            let place = passage.range(index..<date.words.upperBound)
            found.examine(.wrongWeekday, at: place)
            if weekday == date.date.weekday { continue }
            // Without its year it may be of the next, or of a year that the text names: “Sammanträdesdagar 2026”.
            // That of the meeting, or of the head of the text's own file, is of their year.
            let isKnown = context.input.meeting.date == date.date || context.headDates(of: passage).contains(date.date)
            if !passage.saysYear(date.words), !isKnown,
                passage.otherYears(beside: date.words, than: date.date.year, mayBeNext: date.date < context.input.meeting.date).contains(where: { year in
                    CalendarDate(year: year, month: date.date.month, day: date.date.day)?.weekday == weekday
                })
            {
                continue
            }
            let (right, wrong) = (weekdayName(date.date.weekday), weekdayName(weekday))
            found.report(
                .wrongWeekday, at: place,
                ["datum": date.date.iso, "rätt": right.sv, "fel": wrong.sv, "right": right.en, "wrong": wrong.en])
        }
    }
}

extension CheckContext {
    /// The dates at the head of the file that a text is in.
    fileprivate func headDates(of passage: Passage) -> [CalendarDate] {
        guard let file = input.files.first(where: { $0.value.range?.file == passage.file }) else { return [] }
        return file.value.fields.compactMap { if case .date(let date) = $0.value.kind { date } else { nil } }
    }
}

extension Passage {
    /// Whether a date has its year.
    func saysYear(_ date: Range<Int>) -> Bool {
        words[date].contains { $0.text.utf8.count >= 4 && $0.isNumber }
    }

    /// The year after, where the day of this one has been and nothing tells of the past, and those that are named in the paragraph,
    /// or in the headings and lists before it.
    fileprivate func otherYears(beside date: Range<Int>, than year: Int, mayBeNext: Bool) -> Set<Int> {
        var years: Set<Int> = mayBeNext && !tellsOfPast(sentence(around: date.lowerBound)) ? [year + 1] : []
        for range in isProse ? withHeading(paragraph(around: date.lowerBound)) : [words.indices] {
            for word in words[range] where word.isNumber && word.text.utf8.count == 4 {
                if let named = Int(word.text), (1900...2199).contains(named) { years.insert(named) }
            }
        }
        return years
    }
}
