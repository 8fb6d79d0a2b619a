public import Diagnostics
import Inputs

extension DiagnosticCode {
    static let requestWithoutItem = DiagnosticCode(
        "CK087",
        sv: MessageText(
            "”{nyckel}” sägs höra till ärende {nummer}, som mötet {möte} inte hade",
            reason: "Senare paket visar under vilket ärende det gjordes.",
            fix: "Dagordningen har {antal} ärenden. Rätta numret."),
        en: MessageText(
            "“{nyckel}” is said to belong to item {nummer}, which the meeting of {möte} did not have",
            reason: "Later packs show under which item it was made.",
            fix: "The agenda has {antal} items. Correct the number."))
    /// Told by the pack's check, and by whoever makes the minutes alone.
    public static let dueBeforeMeeting = DiagnosticCode(
        "CK088",
        sv: MessageText(
            "”{nyckel}” skulle besvaras senast {senast}, före mötet {möte} där det gjordes",
            reason: "En fråga kan inte ha sin sista dag innan den har ställts.",
            fix: "Rätta datumet."),
        en: MessageText(
            "“{nyckel}” was to be answered by {senast}, before the meeting of {möte} where it was made",
            reason: "A question cannot be due before it was asked.",
            fix: "Correct the date."))
}

/// A request belongs to an item of the meeting where it was made, and is not due before it. Judged where the file is
/// written, and wherever a later pack shows what it says.
@Sendable func requestOfMeeting(_ context: CheckContext, _ found: inout Examination) {
    for past in context.input.ledger.meetings + (context.input.own.map { [$0] } ?? []) {
        for request in past.requests {
            if case .integer? = request.fields["ärende"]?.kind {
                found.examine(.requestWithoutItem, at: request.fields["ärende"]?.range)
            }
            if request.due != nil { found.examine(.dueBeforeMeeting, at: request.fields["senast"]?.range) }
            if request.item == nil, case .integer(let number)? = request.fields["ärende"]?.kind {
                found.report(
                    .requestWithoutItem, at: request.fields["ärende"]?.range,
                    [
                        "nyckel": request.key, "nummer": String(number), "möte": past.meeting.date.iso,
                        "antal": String(past.meeting.value["dagordning"]?.items.count ?? 0),
                    ])
            }
            if let due = request.due, due < past.meeting.date {
                found.report(
                    .dueBeforeMeeting, at: request.fields["senast"]?.range,
                    ["nyckel": request.key, "senast": due.iso, "möte": past.meeting.date.iso])
            }
        }
    }
}
