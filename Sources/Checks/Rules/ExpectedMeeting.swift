import Diagnostics
import Inputs

extension DiagnosticCode {
    static let notAsAnnounced = DiagnosticCode(
        "CK093", .note,
        sv: MessageText(
            "{vad} är {nu}, men vid mötet {datum} angavs {sagt} för nästa möte",
            reason: "Den som har antecknat det kommer vid fel tillfälle, eller till fel plats.",
            fix: "Rätta det som är fel. Är mötet flyttat, se till att alla vet det."),
        en: MessageText(
            "{what} is {nu}, but the meeting of {datum} announced {sagt}",
            reason: "Whoever noted that will come on the wrong occasion, or to the wrong place.",
            fix: "Correct what is wrong. If the meeting has been moved, see that everybody knows."))
    static let weekend = DiagnosticCode(
        "CK094", .warning,
        sv: MessageText("{datum} är en {dag}", reason: "Möten hålls sällan då.", fix: "Rätta datumet om det är fel."),
        en: MessageText("{datum} is a {day}", reason: "Meetings are seldom held then.", fix: "Correct the date if it is wrong."))
    static let farAway = DiagnosticCode(
        "CK095", .warning,
        sv: MessageText(
            "Nästa möte, {datum}, är mer än ett år efter det här, {möte}",
            reason: "Så långt är det sällan mellan två möten.",
            fix: "Rätta årtalet om det är fel."),
        en: MessageText(
            "The next meeting, {datum}, is more than a year after this one, {möte}",
            reason: "Two meetings are seldom that far apart.",
            fix: "Correct the year if it is wrong."))
}

/// The meeting is when the one before said that it would be; and both it and the next fall on days when boards meet.
@Sendable func expectedMeeting(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting
    let next = meeting.value["nästa-möte", "datum"]
    for value in [meeting.value["datum"], next] {
        guard case .date(let date)? = value?.kind else { continue }
        found.examine(.weekend, at: value?.range)
        if date.weekday <= 5 { continue }
        let name = weekdayName(date.weekday)
        found.report(.weekend, at: value?.range, ["datum": date.iso, "dag": name.sv, "day": name.en])
    }
    if case .date(let date)? = next?.kind {
        found.examine(.farAway, at: next?.range)
        if (date.year, date.month, date.day) > (meeting.date.year + 1, meeting.date.month, meeting.date.day) {
            found.report(.farAway, at: next?.range, ["datum": date.iso, "möte": meeting.date.iso])
        }
    }
    guard let earlier = context.input.earlierMeeting else { return }
    var isAnnounced = false
    func compare(_ name: String, _ sv: String, _ en: String, _ text: (Value) -> String?) {
        let announced = earlier.value["nästa-möte", name]
        guard let given = meeting.value[name], let now = text(given), let said = announced.flatMap(text) else { return }
        isAnnounced = true
        found.examine(.notAsAnnounced, at: given.range)
        if now == said { return }
        let notes = announced?.range.map { [DiagnosticNote($0, sv: "vid förra mötet", en: "at the previous meeting")] } ?? []
        found.report(.notAsAnnounced, at: given.range, ["vad": sv, "what": en, "nu": now, "sagt": said, "datum": earlier.date.iso], notes: notes)
    }
    compare("datum", "Mötesdagen", "The day") { if case .date(let date) = $0.kind { date.iso } else { nil } }
    compare("tid", "Tiden", "The time") { value in
        // A time that cannot be is told by its own rule.
        guard case .time(let span) = value.kind, span.end.map({ $0 > span.start }) ?? true else { return nil }
        return words(span)
    }
    compare("plats", "Platsen", "The place") { $0.words }
    if !isAnnounced { found.setAside(.notAsAnnounced, .nothingAnnounced) }
}

private func words(_ span: TimeSpan) -> String {
    clock(span.start) + (span.end.map { "–" + clock($0) } ?? "")
}
