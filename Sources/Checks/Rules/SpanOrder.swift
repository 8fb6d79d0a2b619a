import Diagnostics
import Inputs

extension DiagnosticCode {
    static let endBeforeStart = DiagnosticCode(
        "CK061",
        sv: MessageText("Slutet {slut} ligger inte efter starten {start}", fix: "Rätta tiden, till exempel 15.00–16.00."),
        en: MessageText("The end {slut} is not after the start {start}", fix: "Correct the time, for instance 15.00–16.00."))
}

/// A meeting ends after it has begun, wherever a time is given.
@Sendable func spanOrder(_ context: CheckContext, _ found: inout DiagnosticList) {
    visit(context.input.meeting.value, &found)
    for file in context.input.files { visit(file.value, &found) }
}

private func visit(_ value: Value, _ found: inout DiagnosticList) {
    if case .time(let span) = value.kind, let end = span.end, end <= span.start {
        found.report(.endBeforeStart, at: value.range, ["start": clock(span.start), "slut": clock(end)])
    }
    for field in value.fields { visit(field.value, &found) }
    for item in value.items { visit(item, &found) }
}

/// "09.05" of minutes after midnight.
private func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return two(minutes / 60) + "." + two(minutes % 60)
}
