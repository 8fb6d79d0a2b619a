public import Inputs
public import Style

/// Dates and times as text of a language. No locale is asked: the words are the catalogue's.
public struct DateText: Sendable {
    let words: DateWords

    public init(_ words: DateWords) { self.words = words }

    /// "19 september 2024", as in prose; the day never parts from its month.
    public func long(_ date: CalendarDate) -> String {
        "\(date.day)\u{A0}\(month(date)) \(date.year)"
    }
    /// "31 aug.", for a table's header.
    public func short(_ date: CalendarDate) -> String {
        "\(date.day)\u{A0}\(word(words.shortMonths, date.month))"
    }
    /// "19 september".
    public func dayAndMonth(_ date: CalendarDate) -> String { "\(date.day)\u{A0}\(month(date))" }
    /// "september 2024".
    public func monthAndYear(_ date: CalendarDate) -> String { "\(month(date)) \(date.year)" }
    public func month(_ date: CalendarDate) -> String { word(words.months, date.month) }
    public func weekday(_ date: CalendarDate) -> String { word(words.weekdays, date.weekday) }

    /// "15.00–16.00".
    public func time(_ span: TimeSpan) -> String {
        guard let end = span.end else { return clock(span.start) }
        return clock(span.start) + "–" + clock(end)
    }

    private func clock(_ minutes: Int) -> String {
        let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return pad(minutes / 60) + words.clockMark + pad(minutes % 60)
    }

    /// "1 september–15 oktober 2024"; with one end alone "från …" or "till …".
    public func period(_ start: CalendarDate?, _ end: CalendarDate?) -> String {
        switch (start, end) {
        case (let start?, let end?) where start == end: long(start)
        case (let start?, let end?):
            (start.year == end.year ? dayAndMonth(start) : long(start)) + "–" + long(end)
        case (let start?, nil): words.from(["date": long(start)])
        case (nil, let end?): words.until(["date": long(end)])
        case (nil, nil): ""
        }
    }

    /// A month out of range cannot be made, but a crash on any input is a bug.
    private func word(_ words: [String], _ number: Int) -> String {
        words.indices.contains(number - 1) ? words[number - 1] : ""
    }
}
