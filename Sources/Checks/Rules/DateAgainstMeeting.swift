import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let laterThanMeeting = DiagnosticCode(
        "CK062", tells: .outcomeDate,
        sv: MessageText(
            "{vad} är {datum}, efter mötet {möte}", reason: "Mötet kan inte redovisa det som ännu inte har hänt.",
            fix: "Rätta datumet."),
        en: MessageText(
            "{what} is {datum}, after the meeting of {möte}",
            reason: "The meeting cannot report what has not happened yet.", fix: "Correct the date."))
    static let nextNotLater = DiagnosticCode(
        "CK064",
        sv: MessageText(
            "Nästa möte {datum} är inte efter det här mötet {möte}",
            reason: "Ledamöterna skulle boka in en dag som redan har varit.",
            fix: "Rätta datumet."),
        en: MessageText(
            "The next meeting {datum} is not after this one, {möte}",
            reason: "The members would put a day in their calendars that has already been.",
            fix: "Correct the date."))
    static let pastClaimOfLaterDate = DiagnosticCode(
        "CK065", .warning,
        sv: MessageText(
            "Texten berättar om {datum} som om det redan har hänt (”{ord}”), men mötet är {möte}",
            reason: "Handlingarna visar läget vid mötet, och det som sker senare är då ännu en plan.",
            fix: "Rätta datumet, eller skriv att det ska ske."),
        en: MessageText(
            "The text tells of {date} as if it had happened already (“{ord}”), but the meeting is {möte}",
            reason: "The papers show how things stand at the meeting; what comes later is still a plan.",
            fix: "Correct the date, or write that it will happen."))
    static let outcomeOfOtherYear = DiagnosticCode(
        "CK066", tells: .outcomeDate, followsFrom: [.period],
        sv: MessageText(
            "Utfallet går till {datum}, men budgeten gäller {år}",
            reason: "Andelen av året, och jämförelsen med budgeten, blir fel.", fix: "Rätta {årsnyckel} eller {nyckel}."),
        en: MessageText(
            "The outcome runs to {datum}, but the budget is for {år}",
            reason: "The share of the year, and the comparison with the budget, go wrong.", fix: "Correct {årsnyckel} or {nyckel}."))
    static let outcomeGoesBack = DiagnosticCode(
        "CK067",
        sv: MessageText(
            "Utfallet går till {datum}, tidigare än vid mötet {möte}, då det gick till {förut}",
            reason: "Siffrorna är då äldre än de som visades vid ett tidigare möte.",
            fix: "Rätta {nyckel}, eller hämta de nya siffrorna."),
        en: MessageText(
            "The outcome runs to {datum}, earlier than at the meeting of {möte}, when it ran to {förut}",
            reason: "The figures are then older than those that an earlier meeting has seen.",
            fix: "Correct {nyckel}, or fetch the new figures."))
    static let beforeLastMeeting = DiagnosticCode(
        "CK114", .note,
        sv: MessageText(
            "Datum {datum} ligger före förra mötet {förut}", reason: "Styrelsen borde ha fått det då, om datumet är rätt.",
            fix: "Rätta datumet om det är fel."),
        en: MessageText(
            "The date {datum} is before the previous meeting of {förut}", reason: "It should have been there then, if the date is right.",
            fix: "Correct the date if it is wrong."))
}

/// Dates that cannot be, seen from the day of the meeting.
@Sendable func dateAgainstMeeting(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting.date
    func date(_ value: Value?) -> CalendarDate? {
        if case .date(let date)? = value?.kind { return date }
        return nil
    }
    let next = context.input.meeting.value["nästa-möte", "datum"]
    if let day = date(next) {
        found.examine(.nextNotLater, at: next?.range)
        if day <= meeting { found.report(.nextNotLater, at: next?.range, ["datum": day.iso, "möte": meeting.iso]) }
    }
    for file in context.input.files {
        let value = file.definition.flatMap { file.value[$0.fields.name(of: .day)] }
        guard let day = date(value) else { continue }
        found.examine(.laterThanMeeting, at: value?.range)
        if let earlier = context.input.earlierMeeting?.date {
            found.examine(.beforeLastMeeting, at: value?.range)
            if day < earlier { found.report(.beforeLastMeeting, at: value?.range, ["datum": day.iso, "förut": earlier.iso]) }
        }
        if day > meeting {
            found.report(
                .laterThanMeeting, at: value?.range,
                [
                    "vad": "Dagen överst i filen (\(file.definition?.fields.name(of: .day) ?? ""))",
                    "what": "The day at the head of the file (\(file.definition?.fields.name(of: .day) ?? ""))", "datum": day.iso, "möte": meeting.iso,
                ])
        }
    }
    outcomeDates(context, &found)
    for passage in context.passages where passage.isProse {
        for mention in passage.dates(year: meeting.year) {
            let place = passage.range(mention.words)
            found.examine(.pastClaimOfLaterDate, at: place)
            // “den 12 december” in January was last year's.
            if !passage.saysYear(mention.words), let last = CalendarDate(year: mention.date.year - 1, month: mention.date.month, day: mention.date.day),
                context.days(from: last, to: meeting) < 183
            {
                continue
            }
            if mention.date > meeting { report(mention.date.iso, mention.date.iso, mention.words, passage) }
        }
        for mention in passage.months {
            found.examine(.pastClaimOfLaterDate, at: passage.range(mention.words))
            guard (mention.year, mention.month) > (meeting.year, meeting.month) else { continue }
            let name = monthName(mention.month)
            report("\(name.sv) \(mention.year)", "\(name.en) \(mention.year)", mention.words, passage)
        }
        for mention in passage.sinceYears {
            let place = passage.range(mention.words)
            found.examine(.pastClaimOfLaterDate, at: place)
            // “sedan slutet av 2024” in September of it has not been yet either.
            let isEnd = passage.words[mention.words].contains { $0.has(.yearEnd) }
            guard mention.year > meeting.year || isEnd && mention.year == meeting.year && meeting.month <= 10 else { continue }
            let year = String(mention.year)
            found.report(
                .pastClaimOfLaterDate, at: place,
                ["datum": year, "date": year, "ord": passage.words[mention.words.lowerBound].text, "möte": meeting.iso])
        }
    }

    func report(_ sv: String, _ en: String, _ place: Range<Int>, _ passage: Passage) {
        guard let word = passage.pastTense(in: passage.clause(around: place.lowerBound)), !passage.turnsToWhatComes(word, place) else { return }
        found.report(
            .pastClaimOfLaterDate, at: passage.range(place),
            ["datum": sv, "date": en, "ord": passage.written(word), "möte": meeting.iso])
    }
}

/// The last day of the outcome is in its year, not after the meeting, and not before that of the meeting before.
private func outcomeDates(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting.date
    for sheet in context.sheets {
        guard let to = sheet.now.outcomeDate else { continue }
        let fields = sheet.now.schema.fields
        found.examine(.laterThanMeeting, at: to.range)
        if to.value > meeting {
            found.report(
                .laterThanMeeting, at: to.range,
                ["vad": "Utfallets sista dag", "what": "The last day of the outcome", "datum": to.value.iso, "möte": meeting.iso])
        }
        if let year = sheet.now.year?.value {
            found.examine(.outcomeOfOtherYear, at: to.range)
            if to.value.year != year, !context.isInBrokenYear(sheet.now, to.value) { tellOtherYear(sheet.now, to, year, meeting, &found) }
        }
        guard let before = sheet.before?.outcomeDate else { continue }
        found.examine(.outcomeGoesBack, at: to.range)
        guard to.value < before.value else { continue }
        found.report(
            .outcomeGoesBack, at: to.range,
            ["datum": to.value.iso, "förut": before.value.iso, "möte": sheet.earlier?.iso ?? "", "nyckel": fields.name(of: .outcomeDate)])
    }
}

extension CheckContext {
    /// Whether a day is in the fiscal year that a ledger says the figures are of, which is no year of the calendar.
    func isInBrokenYear(_ sheet: FactSheet, _ day: CalendarDate) -> Bool {
        guard let file = sheet.file else { return false }
        return input.ledgers[file]?.contains { $0.brokenYear?.contains(day) ?? false } ?? false
    }

    /// Whether a ledger says that the figures are of such a year: how much of it has passed is not what the calendar says.
    func isOfBrokenYear(_ sheet: FactSheet) -> Bool {
        guard let file = sheet.file else { return false }
        return input.ledgers[file]?.contains { $0.brokenYear != nil } ?? false
    }
}

/// At the year where that is further from the meeting than the day is: it was forgotten, or set too early.
private func tellOtherYear(
    _ sheet: FactSheet, _ to: FactSheet.Placed<CalendarDate>, _ year: Int, _ meeting: CalendarDate, _ found: inout Examination
) {
    let isYearWrong = abs(to.value.year - meeting.year) < abs(year - meeting.year)
    let fields = sheet.schema.fields
    let arguments = ["datum": to.value.iso, "år": String(year), "årsnyckel": fields.name(of: .fiscalYear), "nyckel": fields.name(of: .outcomeDate)]
    let other = isYearWrong ? to.range : nil
    let notes = other.map { [DiagnosticNote($0, sv: "utfallets sista dag", en: "the last day of the outcome")] } ?? []
    found.report(
        .outcomeOfOtherYear, at: isYearWrong ? sheet.year?.range : to.range, arguments, notes: notes, tells: isYearWrong ? .year : nil)
}

extension Passage {
    /// “sedan 2023”, “sedan slutet av 2023”.
    fileprivate var sinceYears: [(year: Int, words: Range<Int>)] {
        var result: [(year: Int, words: Range<Int>)] = []
        for index in words.indices where words[index].has(.since) {
            for next in index + 1..<min(words.count, index + 4) {
                guard !words[next].gapHasStop else { break }
                if words[next].text.utf8.count == 4, let year = Int(words[next].text), (1900...2999).contains(year) {
                    result.append((year, index..<(next + 1)))
                }
            }
        }
        return result
    }

    /// The part of a sentence between commas that a word stands in: what is said before or after may be of another time. A
    /// clause without anything but the date goes with the one before.
    func clause(around word: Int) -> Range<Int> {
        let sentence = sentence(around: word)
        var (first, last) = (word, word + 1)
        while first > sentence.lowerBound, !pauses(before: first) { first -= 1 }
        while last < sentence.upperBound, !pauses(before: last) { last += 1 }
        return first..<last
    }

    /// Between what happened and the day the text turns to what is yet to be: “beslutade att … ska vara klar den 10 december”, “skickades ut
    /// i maj och stängs den 30 oktober”, “förlängde avtalet till den 30 juni”, “medel för 1 januari 2027–31 december 2029”.
    fileprivate func turnsToWhatComes(_ verb: Range<Int>, _ day: Range<Int>) -> Bool {
        guard verb.upperBound <= day.lowerBound else { return false }
        let between = verb.upperBound..<day.lowerBound
        func isVerbToCome(_ word: Word) -> Bool {
            if word.has([.coming, .notPast]) { return true }
            return !word.isNumber && word.meaning.month == 0 && !word.has([.preterite, .participle, .dateArticle]) && word.text.utf8.count > 2
                && (word.has(.finite) || (lexicon.forms.presentEndings + lexicon.forms.presentPassiveEndings).contains(where: word.text.hasSuffix))
                && !lexicon.forms.pastEndings.contains(where: word.text.hasSuffix)
        }
        if words[between].contains(where: { $0.has(.condition) }) { return true }
        if let joiner = between.first(where: { words[$0].has(.joiner) && !words[$0].has(.upToValue) }),
            words[joiner..<between.upperBound].contains(where: isVerbToCome)
        {
            return true
        }
        // Until a day that is yet to be; what went on until then, and is told of as over, has “till och med”.
        var before = day.lowerBound
        if before > between.lowerBound, words[before - 1].has(.dateArticle) { before -= 1 }
        if before > between.lowerBound, words[before - 1].has(.upToValue) { return true }
        return isDashed(before: day.lowerBound) || day.upperBound < words.count && isDashed(before: day.upperBound)
    }

    private func isDashed(before index: Int) -> Bool { index > 0 && gap(after: index - 1).elementsEqual("–".utf8) }

    /// A comma stands before the word, and no decimal mark.
    private func pauses(before index: Int) -> Bool {
        let gap = gap(after: index - 1)
        return gap.count > 1 && gap.first == 0x2C || gap.contains(0x28) || gap.contains(0x3B)
    }

    /// The words that put a sentence in the past: “hölls”, “har genomfört”, “was held”.
    func pastTense(in sentence: Range<Int>) -> Range<Int>? {
        for index in sentence {
            if words[index].has(.preterite), !words[max(sentence.lowerBound, index - 3)..<index].contains(where: { $0.has(.notPast) }) {
                return index..<(index + 1)
            }
            guard words[index].has(.auxiliary) else { continue }
            // An adverb or the subject may stand between: “har vi nu genomfört”.
            for next in index + 1..<min(sentence.upperBound, index + 4) where words[next].has(.participle) { return index..<(next + 1) }
        }
        return nil
    }
}
