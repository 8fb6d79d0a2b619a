import Diagnostics
import Inputs

extension DiagnosticCode {
    static let laterThanMeeting = DiagnosticCode(
        "CK062",
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
            "The text tells of {datum} as if it had happened already (“{ord}”), but the meeting is {möte}",
            reason: "The papers show how things stand at the meeting; what comes later is still a plan.",
            fix: "Correct the date, or write that it will happen."))
    static let outcomeOfOtherYear = DiagnosticCode(
        "CK066",
        sv: MessageText(
            "Utfallet går till {datum}, men budgeten gäller {år}",
            reason: "Andelen av året, och jämförelsen med budgeten, blir fel.", fix: "Rätta år eller utfall-till."),
        en: MessageText(
            "The outcome runs to {datum}, but the budget is for {år}",
            reason: "The share of the year, and the comparison with the budget, go wrong.", fix: "Correct år or utfall-till."))
    static let outcomeGoesBack = DiagnosticCode(
        "CK067",
        sv: MessageText(
            "Utfallet går till {datum}, tidigare än vid mötet {möte}, då det gick till {förut}",
            reason: "Siffrorna är då äldre än de som styrelsen redan har sett.",
            fix: "Rätta utfall-till, eller hämta de nya siffrorna."),
        en: MessageText(
            "The outcome runs to {datum}, earlier than at the meeting of {möte}, when it ran to {förut}",
            reason: "The figures are then older than those the board has seen already.",
            fix: "Correct utfall-till, or fetch the new figures."))
    static let beforeLastMeeting = DiagnosticCode(
        "CK114", .note,
        sv: MessageText(
            "Datum {datum} ligger före förra mötet {förut}", reason: "Styrelsen borde ha fått det då, om datumet är rätt.",
            fix: "Rätta datumet om det är fel."),
        en: MessageText(
            "The date {datum} is before the previous meeting of {förut}", reason: "The board should have had it then, if the date is right.",
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
    if let day = date(next), day <= meeting {
        found.report(.nextNotLater, at: next?.range, ["datum": day.iso, "möte": meeting.iso])
    }
    for file in context.input.files {
        let value = file.value["datum"]
        if let day = date(value), day > meeting {
            found.report(
                .laterThanMeeting, at: value?.range,
                ["vad": "Datum", "what": "The date", "datum": day.iso, "möte": meeting.iso])
        } else if let day = date(value), let earlier = context.input.earlierMeeting?.date, day < earlier {
            found.report(.beforeLastMeeting, at: value?.range, ["datum": day.iso, "förut": earlier.iso])
        }
    }
    outcomeDates(context, &found)
    for passage in context.passages where passage.isProse {
        for mention in passage.dates(year: meeting.year) where mention.date > meeting {
            report(mention.date.iso, mention.words, passage)
        }
        for mention in passage.months where (mention.year, mention.month) > (meeting.year, meeting.month) {
            report("\(monthName(mention.month)) \(mention.year)", mention.words, passage)
        }
        for mention in passage.sinceYears where mention.year > meeting.year {
            found.report(
                .pastClaimOfLaterDate, at: passage.range(mention.words),
                ["datum": String(mention.year), "ord": "sedan", "möte": meeting.iso])
        }
    }

    func report(_ date: String, _ place: Range<Int>, _ passage: Passage) {
        let sentence = passage.sentence(around: place.lowerBound)
        guard let word = passage.pastTense(in: sentence) else { return }
        found.report(
            .pastClaimOfLaterDate, at: passage.range(place),
            ["datum": date, "ord": passage.written(word), "möte": meeting.iso])
    }
}

/// The last day of the outcome is in its year, not after the meeting, and not before that of the meeting before.
private func outcomeDates(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting.date
    for sheet in context.sheets {
        guard let to = sheet.now.outcomeDate else { continue }
        found.examine(.laterThanMeeting, at: to.range)
        if to.value > meeting {
            found.report(
                .laterThanMeeting, at: to.range,
                ["vad": "Utfallets sista dag", "what": "The last day of the outcome", "datum": to.value.iso, "möte": meeting.iso])
        }
        if let year = sheet.now.year?.value {
            found.examine(.outcomeOfOtherYear, at: to.range)
            if to.value.year != year { found.report(.outcomeOfOtherYear, at: to.range, ["datum": to.value.iso, "år": String(year)]) }
        }
        guard let before = sheet.before?.outcomeDate else { continue }
        found.examine(.outcomeGoesBack, at: to.range)
        guard to.value < before.value else { continue }
        found.report(
            .outcomeGoesBack, at: to.range, ["datum": to.value.iso, "förut": before.value.iso, "möte": sheet.earlier?.iso ?? ""])
    }
}

extension Passage {
    /// "november 2024" without a day.
    var months: [(year: Int, month: Int, words: Range<Int>)] {
        var result: [(year: Int, month: Int, words: Range<Int>)] = []
        for index in words.indices.dropLast() {
            guard words[index + 1].isNumber, words[index + 1].text.utf8.count == 4, let month = monthNumber(words[index].text),
                let year = Int(words[index + 1].text), (1900...2199).contains(year), !words[index + 1].gapHasStop,
                index == 0 || !words[index - 1].isNumber
            else { continue }
            result.append((year, month, index..<(index + 2)))
        }
        return result
    }

    /// “sedan 2023”, “sedan slutet av 2023”.
    fileprivate var sinceYears: [(year: Int, words: Range<Int>)] {
        var result: [(year: Int, words: Range<Int>)] = []
        for index in words.indices where words[index].text == "sedan" {
            for next in index + 1..<min(words.count, index + 4) {
                guard !words[next].gapHasStop else { break }
                if words[next].text.utf8.count == 4, let year = Int(words[next].text), (1900...2999).contains(year) {
                    result.append((year, index..<(next + 1)))
                }
            }
        }
        return result
    }

    /// The words that put a sentence in the past: “hölls”, “har genomfört”.
    func pastTense(in sentence: Range<Int>) -> Range<Int>? {
        for index in sentence {
            if preterites.contains(words[index].text) { return index..<(index + 1) }
            guard ["har", "hade"].contains(words[index].text) else { continue }
            // An adverb or the subject may stand between: “har vi nu genomfört”.
            for next in index + 1..<min(sentence.upperBound, index + 4) where supines.contains(words[next].text) {
                return index..<(next + 1)
            }
        }
        return nil
    }
}

/// Verbs that reports use of what was done, in the past tense.
private let preterites: Set = [
    "hölls", "genomfördes", "beslutade", "beslutades", "presenterades", "redovisades", "träffades", "deltog", "avslutades",
    "skickades", "inleddes", "startade", "godkändes", "diskuterades", "ägde", "lämnades", "utvärderades", "godkände",
    "arrangerades", "anordnades", "besöktes", "publicerades", "anställdes", "tillsattes",
]
private let supines: Set = [
    "hållit", "hållits", "genomfört", "genomförts", "beslutat", "beslutats", "presenterat", "presenterats", "redovisat",
    "redovisats", "träffat", "träffats", "deltagit", "avslutat", "avslutats", "skickat", "skickats", "inlett", "inletts",
    "startat", "godkänt", "godkänts", "diskuterat", "diskuterats", "lämnat", "lämnats", "utvärderat", "utvärderats",
    "arrangerat", "arrangerats", "anordnat", "anordnats", "besökt", "publicerat", "publicerats", "anställt", "anställts",
]
