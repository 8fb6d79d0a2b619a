import Diagnostics
import Inputs

extension DiagnosticCode {
    static let answerWithoutWords = DiagnosticCode(
        "CK085",
        sv: MessageText(
            "”{nyckel}” sägs vara besvarat, men här finns varken ett svar eller en plats där det står",
            reason: "Den som frågade ska kunna läsa svaret.",
            fix: "Skriv svaret under svar, eller var det står under bilaga, mål eller ärende."),
        en: MessageText(
            "“{nyckel}” is said to be answered, but there is neither an answer nor a place where it stands",
            reason: "Whoever asked should be able to read the answer.",
            fix: "Write the answer under svar, or where it stands under bilaga, mål or ärende."))
    static let droppedWithoutReason = DiagnosticCode(
        "CK086",
        sv: MessageText(
            "”{nyckel}” utgår, men här står inte varför", reason: "Den som bad om det måste få veta varför det inte blir av.",
            fix: "Skriv skälet under svar, eller var det står under bilaga, mål eller ärende."),
        en: MessageText(
            "“{nyckel}” is dropped, but it does not say why", reason: "Whoever asked for it must be told why it will not be done.",
            fix: "Write the reason under svar, or where it stands under bilaga, mål or ärende."))
}

/// What is closed says how: in words, or by where the words stand.
@Sendable func answerWithoutWords(_ context: CheckContext, _ found: inout Examination) {
    let answers = context.input.meeting.answers
    if !answers.isEmpty {
        if !answers.contains(where: { $0.status == .answered }) { found.setAside(.answerWithoutWords, .noneAnswered) }
        if !answers.contains(where: { $0.status == .dropped }) { found.setAside(.droppedWithoutReason, .noneDropped) }
    }
    for answer in answers where answer.closes {
        let code: DiagnosticCode = answer.status == .answered ? .answerWithoutWords : .droppedWithoutReason
        found.examine(code, at: answer.nameRange)
        let says = ["svar", "bilaga", "mål", "ärende"].contains { name in
            switch answer.fields[name]?.kind {
            case .prose(let prose): nameWords(prose.markdown).isEmpty == false
            case .absent, nil: false
            default: true
            }
        }
        if says { continue }
        found.report(
            code, at: answer.fields["status"]?.range ?? answer.nameRange, ["nyckel": answer.name])
    }
}
