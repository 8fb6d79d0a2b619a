import Diagnostics
import Inputs

extension DiagnosticCode {
    static let noSuchDate = DiagnosticCode(
        "CK091",
        sv: MessageText("Det finns ingen {dag} {månad} {år}", reason: "Månaden har {antal} dagar.", fix: "Rätta dagen eller månaden."),
        en: MessageText("There is no {dag} {månad} {år}", reason: "The month has {antal} days.", fix: "Correct the day or the month."))
    static let noSuchWeek = DiagnosticCode(
        "CK116",
        sv: MessageText("Det finns ingen vecka {vecka}", reason: "Året har 52 eller 53 veckor.", fix: "Rätta veckan."),
        en: MessageText("There is no week {vecka}", reason: "A year has 52 or 53 weeks.", fix: "Correct the week."))
}

/// Dates in prose are days of the calendar. (Those of their own fields are checked when they are read.)
@Sendable func noSuchDate(_ context: CheckContext, _ found: inout Examination) {
    for passage in context.passages {
        for mention in passage.dateMentions(year: context.input.meeting.date.year) where mention.date == nil {
            found.report(
                .noSuchDate, at: passage.range(mention.words),
                [
                    "dag": String(mention.day), "månad": monthName(mention.month), "år": String(mention.year),
                    "antal": String(CalendarDate.days(inMonth: mention.month, of: mention.year)),
                ])
        }
        for index in passage.words.indices.dropLast() where ["vecka", "veckorna", "v"].contains(passage.words[index].text) {
            for week in passage.numbers(after: index, isPlural: false) where !(1...53).contains(week.number) {
                found.report(.noSuchWeek, at: passage.range(week.words), ["vecka": String(week.number)])
            }
        }
    }
}
