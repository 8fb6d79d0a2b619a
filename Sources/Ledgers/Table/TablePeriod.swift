import Diagnostics
import Inputs

/// Months as tables write them: 202408, 2024-08, 2024-08-31, 2408, "aug 2024", "2024 08", a day as a workbook counts it.
func tablePeriod(_ text: String) -> Int32? {
    var numbers: [String] = []
    var word = ""
    var current = ""
    for scalar in text.lowercased().unicodeScalars {
        if scalar.value >= 0x30, scalar.value <= 0x39 {
            current.unicodeScalars.append(scalar)
        } else {
            if !current.isEmpty { numbers.append(current) }
            current = ""
            if scalar.properties.isAlphabetic { word.unicodeScalars.append(scalar) }
        }
    }
    if !current.isEmpty { numbers.append(current) }
    // "jan-26"
    if numbers.count == 1, numbers[0].count == 2, text.first?.isLetter == true, let month = monthWord(word), let year = Int(numbers[0]),
        (20...39).contains(year)
    {
        return valid(2000 + year, month)
    }
    if let month = months.firstIndex(where: { !word.isEmpty && word.hasPrefix($0) }), let year = numbers.first(where: { $0.count == 4 }).flatMap({ Int($0) }) {
        return valid(year, month + 1)
    }
    guard let first = numbers.first else { return nil }
    switch (first.count, numbers.count) {
    case (8, 1): return Int(first).flatMap { valid($0 / 10_000, $0 / 100 % 100, day: $0 % 100) }
    case (6, 1): return Int(first).flatMap { closing($0 / 100, $0 % 100) }
    case (4, 1):
        guard let number = Int(first) else { return nil }
        // 2408 is August 2024; 2024 is a year.
        if (1990...2100).contains(number) { return Int32(number * 100) }
        return valid(2000 + number / 100, number % 100)
    case (4, 2): return Int(first).flatMap { year in Int(numbers[1]).flatMap { closing(year, $0) } }
    case (4, _): return Int(first).flatMap { year in Int(numbers[1]).flatMap { valid(year, $0, day: numbers[2].count <= 2 ? Int(numbers[2]) ?? 1 : 1) } }
    // Days with the year last: 31/8 2024, 31.08.2024.
    case (1...2, 3...):
        guard numbers[2].count == 4, let year = Int(numbers[2]), let month = Int(numbers[1]) else { return nil }
        return valid(year, month, day: Int(first) ?? 0)
    // 08/2024
    case (1...2, 2):
        guard numbers[1].count == 4, let year = Int(numbers[1]), let month = Int(first) else { return nil }
        return valid(year, month)
    default: return nil
    }
}

private let months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]

private func monthWord(_ word: String) -> Int? { months.firstIndex { word.hasPrefix($0) }.map { $0 + 1 } }

/// The number of a month by its name or number; those in which a year is closed are its last, and the one in which it opens is none.
func monthNumber(_ text: String) -> Int? {
    let word = text.lowercased()
    if let month = monthWord(word) { return month }
    return Int(word).flatMap { number in
        switch number > 100 ? number % 100 : number {
        case 1...12: number > 100 ? number % 100 : number
        case 13...16: 12
        case 0 where number == 0: 0
        default: nil
        }
    }
}

/// The last month of what a cell calls a part of a year: "Kv 3", "Q3", "T2", "P08", and the year where it says one.
///
/// - Parameter width: how many months the column's parts have, where its heading says so: "2" is then the second of them.
func partOfYear(_ text: String, width: Int = 1) -> (month: Int, year: Int?)? {
    if width > 1, let number = Int(text) { return (1...12 / width).contains(number) ? (number * width, nil) : nil }
    guard let heading = AmountHeading(text), heading.measure == nil, !heading.isCumulated, let span = heading.span else { return nil }
    return (PeriodSeries.lastMonth(span), heading.year)
}

/// The day of the month of a date in digits: 2024-08-31, 20240831, 31.08.2024; 0 for what is no day.
func tableDay(_ text: String) -> UInt8 {
    let numbers = text.split { !$0.isNumber }
    if numbers.count == 1, numbers[0].count == 8, let all = Int(numbers[0]) { return UInt8(all % 100) }
    guard numbers.count >= 3 else { return 0 }
    let part = numbers[0].count == 4 ? numbers[2] : numbers[0]
    guard part.count <= 2, let day = Int(part), (1...31).contains(day) else { return 0 }
    return UInt8(day)
}

/// There is no 30 February.
private func valid(_ year: Int, _ month: Int, day: Int) -> Int32? {
    CalendarDate(year: year, month: month, day: day) == nil ? nil : valid(year, month)
}

private func valid(_ year: Int, _ month: Int) -> Int32? {
    (1900...2199).contains(year) && (1...12).contains(month) ? Int32(year * 100 + month) : nil
}

/// Periods after the twelfth are those in which a year is closed: they are of its last month.
/// The one before the first is that in which a year opens: it is of the year.
private func closing(_ year: Int, _ period: Int) -> Int32? {
    if period == 0, (1900...2199).contains(year) { return Int32(year * 100) }
    return valid(year, (13...16).contains(period) ? 12 : period)
}

/// A day as a workbook counts it: from the last of 1899, with a 29 February 1900 that never was, or from 1904.
func serialPeriod(_ number: Double, is1904: Bool) -> Int32? { serialDay(number, is1904: is1904)?.period }

func serialDay(_ number: Double, is1904: Bool) -> (period: Int32, day: UInt8)? {
    guard number >= 1, number < 200_000 else { return nil }
    var days = Int(number) + (is1904 ? 1_462 : 0)
    if days < 60 { days += 1 }
    // Days since 1 March 0000, by the count of eras of 400 years.
    let z = days - 25_569 + 719_468
    let era = z / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    return valid(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month).map { ($0, (1...31).contains(day) ? UInt8(day) : 0) }
}
