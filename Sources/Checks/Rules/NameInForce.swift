import Diagnostics
import Inputs

extension DiagnosticCode {
    static let formerName = DiagnosticCode(
        "CK032", .warning,
        sv: MessageText(
            "”{skrivet}” heter sedan {dag} ”{namn}”",
            reason: "Namnet gällde till och med {till}.", fix: "Skriv ”{namn}”, eller nämn båda namnen."),
        en: MessageText(
            "“{skrivet}” has been called “{namn}” since {dag}",
            reason: "The name was in force up to {till}.", fix: "Write “{namn}”, or mention both names."))
}

/// Names that were no longer in force on the day of the meeting. A sentence that has the new name too
/// tells of the change and is left alone.
@Sendable func nameInForce(_ context: CheckContext, _ found: inout Examination) {
    if !context.names.former.isEmpty { found.examineTexts(.formerName, context) }
    let former = context.names.former.filter { context.occurs($0.name.words) }
    guard !former.isEmpty else { return }
    for passage in context.passages {
        for (name, until) in former {
            for place in passage.occurrences(of: name.words) where !context.isWithinName(place, passage) {
                let sentence = passage.sentence(around: place.lowerBound)
                let current = nameWords(name.inForce)
                if passage.occurrences(of: current).contains(where: { $0.overlaps(sentence) }) { continue }
                report(.formerName, name, place, passage, &found, ["till": until.iso, "dag": until.next.iso])
            }
        }
    }
}

extension CalendarDate {
    /// The day after; itself on the last day there is.
    var next: CalendarDate {
        CalendarDate(year: year, month: month, day: day + 1) ?? CalendarDate(year: year, month: month + 1, day: 1)
            ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
    }
}
