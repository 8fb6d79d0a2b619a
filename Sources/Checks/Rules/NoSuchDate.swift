import Diagnostics
import Inputs

extension DiagnosticCode {
    static let noSuchDate = DiagnosticCode(
        "CK091",
        sv: MessageText("Det finns ingen {dag} {månad} {år}", reason: "Månaden har {antal} dagar.", fix: "Rätta dagen eller månaden."),
        en: MessageText("There is no {dag} {month} {år}", reason: "The month has {antal} days.", fix: "Correct the day or the month."))
    static let noSuchWeek = DiagnosticCode(
        "CK116",
        sv: MessageText("Det finns ingen vecka {vecka}", reason: "Året har 52 eller 53 veckor.", fix: "Rätta veckan."),
        en: MessageText("There is no week {vecka}", reason: "A year has 52 or 53 weeks.", fix: "Correct the week."))
}

/// Dates in prose are days of the calendar. (Those of their own fields are checked when they are read.)
@Sendable func noSuchDate(_ context: CheckContext, _ found: inout Examination) {
    for passage in context.passages {
        for mention in passage.dateMentions(year: context.input.meeting.date.year) {
            let place = passage.range(mention.words)
            found.examine(.noSuchDate, at: place)
            if mention.date != nil { continue }
            let month = monthName(mention.month)
            found.report(
                .noSuchDate, at: place,
                [
                    "dag": String(mention.day), "månad": month.sv, "month": month.en, "år": String(mention.year),
                    "antal": String(CalendarDate.days(inMonth: mention.month, of: mention.year)),
                ])
        }
        for index in passage.words.indices.dropLast() where passage.words[index].has(.week) {
            // “three meetings a week”
            if index > 0, passage.words[index - 1].has(.perWeek), !passage.words[index].gapHasStop { continue }
            for week in passage.numbers(after: index, isPlural: false) {
                let place = passage.range(week.words)
                found.examine(.noSuchWeek, at: place)
                if !(1...53).contains(week.number) { found.report(.noSuchWeek, at: place, ["vecka": String(week.number)]) }
            }
        }
    }
}
