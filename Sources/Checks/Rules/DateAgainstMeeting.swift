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
        sv: MessageText("Nästa möte {datum} är inte efter det här mötet {möte}", fix: "Rätta datumet."),
        en: MessageText("The next meeting {datum} is not after this one, {möte}", fix: "Correct the date."))
    static let pastClaimOfLaterDate = DiagnosticCode(
        "CK065", .warning,
        sv: MessageText(
            "Texten berättar om {datum} som om det redan har hänt (”{ord}”), men mötet är {möte}",
            fix: "Rätta datumet, eller skriv att det ska ske."),
        en: MessageText(
            "The text tells of {datum} as if it had happened already (“{ord}”), but the meeting is {möte}",
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
            fix: "Rätta utfall-till, eller hämta de nya siffrorna."),
        en: MessageText(
            "The outcome runs to {datum}, earlier than at the meeting of {möte}, when it ran to {förut}",
            fix: "Correct utfall-till, or fetch the new figures."))
}

/// Dates that cannot be, seen from the day of the meeting.
@Sendable func dateAgainstMeeting(_ context: CheckContext, _ found: inout DiagnosticList) {
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
        }
    }
    if let budget = context.budget, let to = budget.outcomeTo {
        let place = budget.value["utfall-till"]?.range
        if to > meeting {
            found.report(
                .laterThanMeeting, at: place,
                ["vad": "Utfallets sista dag", "what": "The last day of the outcome", "datum": to.iso, "möte": meeting.iso])
        }
        if to.year != budget.year {
            found.report(.outcomeOfOtherYear, at: place, ["datum": to.iso, "år": String(budget.year)])
        }
        if let before = context.previous?.outcomeTo, to < before {
            found.report(
                .outcomeGoesBack, at: place,
                ["datum": to.iso, "förut": before.iso, "möte": context.input.previous?.date.iso ?? ""])
        }
    }
    for passage in context.passages where passage.isProse {
        for mention in passage.dates(year: meeting.year) where mention.date > meeting {
            let sentence = passage.sentence(around: mention.words.lowerBound)
            guard let word = passage.words[sentence].first(where: { pastTense.contains($0.text) }) else { continue }
            found.report(
                .pastClaimOfLaterDate, at: passage.range(mention.words),
                ["datum": mention.date.iso, "ord": word.written, "möte": meeting.iso])
        }
    }
}

/// Verbs in the past tense that reports use of what was done.
private let pastTense: Set = [
    "hölls", "genomfördes", "beslutade", "beslutades", "presenterades", "redovisades", "träffades", "deltog", "avslutades",
    "skickades", "inleddes", "startade", "godkändes", "diskuterades", "ägde", "lämnades", "utvärderades", "godkände",
]
