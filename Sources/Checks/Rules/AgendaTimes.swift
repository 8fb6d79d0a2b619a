import Diagnostics
import Inputs

extension DiagnosticCode {
    static let itemTime = DiagnosticCode(
        "CK262", .warning,
        sv: MessageText(
            "Ärende {nummer} är kl. {tid}, men {annat}", reason: "Den som bara ska vara med vid ärendet kommer vid fel tid.", fix: "Rätta den tid som är fel."),
        en: MessageText(
            "Item {nummer} is at {tid}, but {other}", reason: "Whoever takes part in that item alone comes at the wrong time.",
            fix: "Correct the time that is wrong."))
}

/// Times of the agenda's items go forward, and lie within those of the meeting.
@Sendable func agendaTimes(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting.value
    var whole: TimeSpan?
    if case .time(let span)? = meeting["tid"]?.kind { whole = span }
    var last: (number: Int, span: TimeSpan, range: SourceRange?)?
    for (index, item) in (meeting["dagordning"]?.items ?? []).enumerated() {
        guard let value = item["tid"], case .time(let span) = value.kind else { continue }
        let number = index + 1
        found.examine(.itemTime, at: value.range)
        func tell(_ sv: String, _ en: String, _ other: SourceRange?) {
            let time = clock(span.start) + (span.end.map { "–" + clock($0) } ?? "")
            found.report(.itemTime, at: value.range, ["nummer": String(number), "tid": time, "annat": sv, "other": en], notes: comparedNote(other))
        }
        if let whole, span.start < whole.start || span.start >= whole.end ?? .max || span.end ?? 0 > whole.end ?? .max {
            let time = clock(whole.start) + (whole.end.map { "–" + clock($0) } ?? "")
            tell("mötet är \(time)", "the meeting is at \(time)", meeting["tid"]?.range)
        } else if let last, span.start < last.span.end ?? last.span.start {
            if let end = last.span.end, span.start >= last.span.start {
                tell("ärende \(last.number) slutar \(clock(end))", "item \(last.number) ends at \(clock(end))", last.range)
            } else {
                tell("ärende \(last.number) börjar \(clock(last.span.start))", "item \(last.number) begins at \(clock(last.span.start))", last.range)
            }
        }
        last = (number, span, value.range)
    }
}
