import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherFolderDate = DiagnosticCode(
        "CK092", .warning,
        sv: MessageText(
            "Mötet är {datum}, men mappen heter {mapp}",
            reason: "Nästa möte hittar det förra genom mappens namn.", fix: "Rätta datumet, eller döp om mappen."),
        en: MessageText(
            "The meeting is {datum}, but its folder is called {mapp}",
            reason: "The next meeting finds the previous one by the folder's name.", fix: "Correct the date, or rename the folder."))
}

/// A folder that is named by a date has the meeting's.
@Sendable func meetingFolder(_ context: CheckContext, _ found: inout Examination) {
    let name = String(context.input.folder.prefix(10))
    let parts = name.split(separator: "-")
    guard parts.count == 3, name.utf8.count == 10, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
        let date = CalendarDate(year: year, month: month, day: day)
    else { return }
    found.examine(.otherFolderDate, at: context.input.meeting.value["datum"]?.range)
    if date == context.input.meeting.date { return }
    found.report(
        .otherFolderDate, at: context.input.meeting.value["datum"]?.range,
        ["datum": context.input.meeting.date.iso, "mapp": context.input.folder])
}
