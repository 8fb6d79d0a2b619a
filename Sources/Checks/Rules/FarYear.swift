import Diagnostics
import Inputs

extension DiagnosticCode {
    static let farYear = DiagnosticCode(
        "CK103", .warning,
        sv: MessageText("Årtalet {år} ligger långt från mötet {möte}", reason: "En siffra kan vara fel.", fix: "Rätta årtalet."),
        en: MessageText("The year {år} is far from the meeting of {möte}", reason: "A digit may be wrong.", fix: "Correct the year."))
    static let sameDayOtherYear = DiagnosticCode(
        "CK104", .warning,
        sv: MessageText(
            "{datum} är samma dag som {vad}, {rätt}, men ett annat år", reason: "Årtalet kan vara fel.", fix: "Rätta årtalet om det är fel."),
        en: MessageText(
            "{datum} is the day of {what}, {rätt}, but in another year", reason: "The year may be wrong.",
            fix: "Correct the year if it is wrong."))
}

/// Years that cannot be meant: decades away from the meeting, or that put one of the meeting's own days in
/// another year. In texts, in the dates of the files, and in the last days of what the board has just asked for.
@Sendable func farYear(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting
    let now = meeting.date.year
    /// Plans reach for round years: 2040, 2045.
    func isFar(_ year: Int) -> Bool { year < now - 60 || year > now + 10 && year % 5 != 0 || year > now + 60 }
    func report(_ year: String, _ place: SourceRange?) {
        found.report(.farYear, at: place, ["år": year, "möte": meeting.date.iso])
    }
    var days: [(date: CalendarDate, sv: String, en: String)] = [(meeting.date, "mötet", "the meeting")]
    if case .date(let date)? = meeting.value["nästa-möte", "datum"]?.kind { days.append((date, "nästa möte", "the next meeting")) }
    /// The day that a date would be, were it not for its year.
    func other(_ date: CalendarDate) -> (date: CalendarDate, sv: String, en: String)? {
        guard !isFar(date.year), !days.contains(where: { $0.date == date }) else { return nil }
        return days.first { ($0.date.month, $0.date.day) == (date.month, date.day) }
    }
    func report(_ date: CalendarDate, _ day: (date: CalendarDate, sv: String, en: String), _ place: SourceRange?) {
        found.report(
            .sameDayOtherYear, at: place, ["datum": date.iso, "vad": day.sv, "what": day.en, "rätt": day.date.iso])
    }
    func visit(_ value: Value, isOfMeeting: Bool = false) {
        if case .date(let date) = value.kind {
            found.examine(.farYear, at: value.range)
            if !isOfMeeting { found.examine(.sameDayOtherYear, at: value.range) }
            if date.year < now - 60 || date.year > now + 10 {
                report(String(date.year), value.range)
            } else if !isOfMeeting, let day = other(date) {
                report(date, day, value.range)
            }
        }
    }
    // The meeting's own dates are held against each other by `expectedMeeting`.
    meeting.value.forEachValueAlone { visit($0, isOfMeeting: true) }
    for file in context.input.files {
        // What a file tells of was lately: a meeting or a visit.
        let day = file.definition.flatMap { file.value[$0.fields.name(of: .day)] }
        if let day, case .date(let date) = day.kind, abs(date.year - now) > 5, date.year >= now - 60, date.year <= now + 10 {
            report(String(date.year), day.range)
        }
        file.value.forEachValueAlone { visit($0) }
    }
    for request in context.input.own?.requests ?? [] {
        if let due = request.fields["senast"] { visit(due) }
    }

    for sheet in context.sheets {
        guard let date = sheet.now.outcomeDate?.value, date.year == sheet.now.year?.value else { continue }
        days.append((date, "utfallets sista dag", "the last day of the outcome"))
    }
    for passage in context.passages {
        for index in passage.words.indices where passage.isYear(index) {
            let place = passage.range(index..<(index + 1))
            found.examine(.farYear, at: place)
            let year = Int(passage.words[index].text) ?? 0
            guard isFar(year) else { continue }
            // Houses are old, and people too. Of years long gone only those are told that may be this one with a digit wrong.
            if year < now, year % 100 + 2 < now % 100 || year % 100 > now % 100 + 2 || passage.tellsOfPast(passage.sentence(around: index)) { continue }
            report(passage.words[index].text, place)
        }
        // “{{summa(budget.tilldelning[pilot][2626])}}” takes nothing, and prints as nought.
        for figure in passage.takenFigures {
            guard let word = passage.words.firstIndex(where: { $0.end > figure.start }),
                let expression = passage.expression(at: word..<word + 1, in: context.input.sources)
            else { continue }
            for key in years(in: expression) where isFar(key) { report(String(key), figure.range) }
        }
        for mention in passage.dates(year: meeting.date.year) {
            found.examine(.sameDayOtherYear, at: passage.range(mention.words))
            if let day = other(mention.date) { report(mention.date, day, passage.range(mention.words)) }
        }
    }
}

/// The keys of four digits in an expression: 2026 in `budget.utfall.pilot[2026]`.
private func years(in expression: String) -> [Int] {
    expression.split(separator: "[").dropFirst().compactMap { part in
        guard part.utf8.count > 4, part.utf8.dropFirst(4).first == 0x5D, part.utf8.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(part.prefix(4))
    }
}

extension Passage {
    /// Four digits by themselves that stand where a year does: after a month or a word of time, or last in a phrase.
    fileprivate func isYear(_ index: Int) -> Bool {
        let word = words[index]
        guard word.isNumber, word.text.utf8.count == 4, word.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), index > 0, !word.gapHasStop,
            word.start > 0, bytes[word.start - 1] <= 0x20
        else { return false }
        if words[index - 1].isNumber { return false }
        if month(at: index - 1) != nil || words[index - 1].has(.time) { return true }
        // "uppföljning 2024," or "med 2025 som": what it counts would follow otherwise.
        guard word.end < bytes.count else { return true }
        let after = bytes[word.end]
        if [0x2C, 0x2E, 0x29, 0x0A, 0x3A, 0x3B].contains(after) { return true }
        return index + 1 < words.count && words[index + 1].has(.afterYear)
    }
}
