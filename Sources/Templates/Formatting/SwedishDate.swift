public import Inputs

/// Dates and times as Swedish text. No locale is asked: the words are these.
public enum SwedishDate {
    static let months = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
        "november", "december",
    ]
    static let shortMonths = [
        "jan.", "feb.", "mars", "april", "maj", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec.",
    ]
    static let weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]

    /// "19 september 2024", as in prose; the day never parts from its month.
    public static func long(_ date: CalendarDate) -> String {
        "\(date.day)\u{A0}\(month(date)) \(date.year)"
    }
    /// "31 aug.", for a table's header.
    public static func short(_ date: CalendarDate) -> String {
        "\(date.day)\u{A0}\(word(shortMonths, date.month))"
    }
    /// "september 2024".
    public static func monthAndYear(_ date: CalendarDate) -> String { "\(month(date)) \(date.year)" }
    public static func month(_ date: CalendarDate) -> String { word(months, date.month) }
    public static func weekday(_ date: CalendarDate) -> String { word(weekdays, date.weekday) }

    /// "15.00–16.00".
    public static func time(_ span: TimeSpan) -> String {
        guard let end = span.end else { return clock(span.start) }
        return clock(span.start) + "–" + clock(end)
    }

    private static func clock(_ minutes: Int) -> String {
        let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return pad(minutes / 60) + "." + pad(minutes % 60)
    }

    /// A month out of range cannot be made, but a crash on any input is a bug.
    private static func word(_ words: [String], _ number: Int) -> String {
        words.indices.contains(number - 1) ? words[number - 1] : ""
    }
}
