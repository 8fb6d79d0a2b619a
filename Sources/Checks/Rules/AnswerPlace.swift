import Diagnostics
import Inputs

extension DiagnosticCode {
    static let noSuchAnswerPlace = DiagnosticCode(
        "CK084",
        sv: MessageText(
            "Svaret på ”{nyckel}” hänvisar till {vad}", reason: "Den som följer hänvisningen kommer ingenstans.",
            fix: "[[Menade du ”{förslag}”? ]][[{möjliga}]]"),
        en: MessageText(
            "The answer to “{nyckel}” refers to {what}", reason: "Whoever follows the reference gets nowhere.",
            fix: "[[Did you mean “{förslag}”? ]][[{possible}]]"))
}

/// Where an answer says that it stands, there is something: a bilaga, a report on a goal, an item of the agenda.
@Sendable func answerPlace(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting
    for answer in meeting.answers {
        var attachment: Attachment?
        if case .text(let name)? = answer.fields["bilaga"]?.kind {
            found.examine(.noSuchAnswerPlace, at: answer.fields["bilaga"]?.range)
            attachment = meeting.attachment(named: name)
            if attachment == nil { reportAttachment(name, answer, meeting, &found) }
        }
        if case .integer(let number)? = answer.fields["ärende"]?.kind {
            found.examine(.noSuchAnswerPlace, at: answer.fields["ärende"]?.range)
            if meeting.agendaItem(number) == nil { reportItem(number, answer, meeting, &found) }
        }
        if case .reference(let goal)? = answer.fields["mål"]?.kind, let isReported = isReported(goal, attachment, context) {
            found.examine(.noSuchAnswerPlace, at: answer.fields["mål"]?.range)
            if isReported { continue }
            found.report(
                .noSuchAnswerPlace, at: answer.fields["mål"]?.range,
                [
                    "nyckel": answer.name, "vad": "mål \(goal.key), som ingen rapport handlar om",
                    "what": "goal \(goal.key), which no report is about",
                    "möjliga": "Skriv den bilaga där svaret står.", "possible": "Write the bilaga where the answer stands.",
                ])
        }
    }
}

private func reportItem(_ number: Int, _ answer: RequestAnswer, _ meeting: Meeting, _ found: inout Examination) {
    let count = meeting.value["dagordning"]?.items.count ?? 0
    found.report(
        .noSuchAnswerPlace, at: answer.fields["ärende"]?.range,
        [
            "nyckel": answer.name, "vad": "ärende \(number), som inte finns", "what": "item \(number), which does not exist",
            "möjliga": "Dagordningen har \(count) ärenden.", "possible": "The agenda has \(count) items.",
        ])
}

private func reportAttachment(_ name: String, _ answer: RequestAnswer, _ meeting: Meeting, _ found: inout Examination) {
    let names = meeting.attachments.map(\.id)
    let guess = closestMatch(to: name, among: names)
    var arguments = [
        "nyckel": answer.name, "vad": "bilagan ”\(name)”, som mötet inte har", "what": "the bilaga “\(name)”, which the meeting does not have",
        "möjliga": "Bilagorna är: \(names.joined(separator: ", ")).", "possible": "The bilagor are: \(names.joined(separator: ", ")).",
    ]
    arguments["förslag"] = guess
    found.report(.noSuchAnswerPlace, at: answer.fields["bilaga"]?.range, arguments, replacement: guess)
}

/// Whether a goal that is pointed at has a report: in the bilaga that is named, or in any. nil where that cannot be told,
/// since only some bilagor were read.
private func isReported(_ goal: Reference, _ attachment: Attachment?, _ context: CheckContext) -> Bool? {
    let meeting = context.input.meeting
    let wanted = attachment.map { [$0.number] } ?? meeting.attachments.map(\.number)
    let read = Set(context.input.files.map(\.attachment))
    guard read.isSuperset(of: wanted), context.input.register.entry(goal) != nil else { return nil }
    return context.input.files.contains { file in
        guard wanted.contains(file.attachment) else { return false }
        // The report says in a field of its own which goal it is about.
        return file.value.fields.contains { field in
            if case .reference(let reported) = field.value.kind { reported == goal } else { false }
        }
    }
}
