import Style

/// What can be wrong with a date.
enum DateFault: Error, Equatable {
    case form
    /// Such as 30 February.
    case noSuchDay
}

/// `2024-09-19`, or `19 september 2024` with or without "den" before.
func parseDate(_ text: String) throws(DateFault) -> CalendarDate {
    let words = String(String.UnicodeScalarView(trimmed(text))).lowercased()
        .split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }).map(String.init)
    if words.count == 1 {
        let parts = words[0].split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let year = digits(parts[0], 4), let month = digits(parts[1], 2), let day = digits(parts[2], 2)
        else { throw .form }
        return try date(year, month, day)
    }
    let rest = words.first == "den" ? words.dropFirst() : words[...]
    guard rest.count == 3, let first = rest.first, let last = rest.last else { throw .form }
    guard let day = digits(first[...], 1) ?? digits(first[...], 2), let year = digits(last[...], 4),
        let month = monthNumber(rest[rest.startIndex + 1])
    else { throw .form }
    return try date(year, month, day)
}

private func date(_ year: Int, _ month: Int, _ day: Int) throws(DateFault) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .noSuchDay }
    return date
}

/// A full name ("september") or a prefix of three letters or more ("sept.").
private func monthNumber(_ word: String) -> Int? {
    let names = Words.swedish.dates.months
    let stem = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard stem.count >= 3, let index = names.firstIndex(where: { $0.hasPrefix(stem) }) else { return nil }
    return index + 1
}

/// Exactly `count` ASCII digits as a number.
private func digits(_ text: Substring, _ count: Int) -> Int? {
    let bytes = text.utf8
    guard bytes.count == count, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
}

/// `15.00–16.00`, `15:00 - 16:00`, `kl. 15.00`, `15–16`. nil when it is no time.
func parseTime(_ text: String) -> TimeSpan? {
    var rest = trimmed(text.lowercased())[...]
    for prefix in ["klockan", "kl.", "kl"] where rest.starts(with: prefix.unicodeScalars) {
        rest = rest.dropFirst(prefix.unicodeScalars.count)
        break
    }
    rest = rest.filter { !isSpace($0) }[...]
    guard let start = clock(&rest) else { return nil }
    if rest.isEmpty { return TimeSpan(start: start) }
    guard let dash = rest.first, isMinus(dash) else { return nil }
    rest = rest.dropFirst()
    guard let end = clock(&rest), rest.isEmpty else { return nil }
    return TimeSpan(start: start, end: end)
}

/// Minutes after midnight, from `9`, `09.00` or `15:30`.
private func clock(_ text: inout ArraySlice<Unicode.Scalar>) -> Int? {
    func number() -> Int? {
        var value: Int?
        var length = 0
        while let next = text.first, isDigit(next), length < 2 {
            value = (value ?? 0) * 10 + Int(next.value - 0x30)
            text = text.dropFirst()
            length += 1
        }
        return value
    }
    guard let hour = number(), hour < 24 else { return nil }
    guard let separator = text.first, separator == "." || separator == ":" else { return hour * 60 }
    text = text.dropFirst()
    let before = text.count
    guard let minute = number(), before - text.count == 2, minute < 60 else { return nil }
    return hour * 60 + minute
}
