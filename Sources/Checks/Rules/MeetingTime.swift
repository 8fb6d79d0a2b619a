import Diagnostics
import Inputs

extension DiagnosticCode {
    static let longMeeting = DiagnosticCode(
        "CK107", .warning,
        sv: MessageText("Mötet varar {timmar} timmar, {tid}", reason: "Siffror kan ha bytt plats.", fix: "Rätta tiden om den är fel."),
        en: MessageText("The meeting lasts {timmar} hours, {tid}", reason: "Digits may have changed places.", fix: "Correct the time if it is wrong."))
    static let oddMinutes = DiagnosticCode(
        "CK108", .note,
        sv: MessageText("Tiden {tid} är inte på jämna fem minuter", reason: "En siffra kan vara fel.", fix: "Rätta tiden om den är fel."),
        en: MessageText("The time {tid} is not a multiple of five minutes", reason: "A digit may be wrong.", fix: "Correct the time if it is wrong."))
}

/// Times that meetings seldom have, wherever a time is given.
@Sendable func meetingTime(_ context: CheckContext, _ found: inout Examination) {
    func visit(_ value: Value) {
        if case .time(let span) = value.kind {
            found.examine(.oddMinutes, at: value.range)
            if span.end != nil { found.examine(.longMeeting, at: value.range) }
            if let end = span.end, end - span.start > 9 * 60 {
                found.report(
                    .longMeeting, at: value.range,
                    ["timmar": String((end - span.start) / 60), "tid": clock(span.start) + "–" + clock(end)])
            }
            for time in [span.start, span.end ?? 0] where time % 5 != 0 {
                found.report(.oddMinutes, at: value.range, ["tid": clock(time)])
            }
        }
    }
    context.input.meeting.value.forEachValueAlone { visit($0) }
    for file in context.input.files { file.value.forEachValueAlone { visit($0) } }
}
