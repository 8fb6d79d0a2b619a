import Diagnostics
import Inputs

extension DiagnosticCode {
    static let noSuchDate = DiagnosticCode(
        "CK091",
        sv: MessageText("Det finns ingen {dag} {månad} {år}", reason: "Månaden har {antal} dagar.", fix: "Rätta dagen eller månaden."),
        en: MessageText("There is no {dag} {månad} {år}", reason: "The month has {antal} days.", fix: "Correct the day or the month."))
}

/// Dates in prose are days of the calendar. (Those of their own fields are checked when they are read.)
@Sendable func noSuchDate(_ context: CheckContext, _ found: inout DiagnosticList) {
    for passage in context.passages {
        for mention in passage.dateMentions(year: context.input.meeting.date.year) where mention.date == nil {
            found.report(
                .noSuchDate, at: passage.range(mention.words),
                [
                    "dag": String(mention.day), "månad": monthName(mention.month), "år": String(mention.year),
                    "antal": String(CalendarDate.days(inMonth: mention.month, of: mention.year)),
                ])
        }
    }
}
