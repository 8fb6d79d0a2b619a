import Diagnostics
import Inputs

extension DiagnosticCode {
    static let unansweredRequest = DiagnosticCode(
        "CK080", .warning,
        sv: MessageText(
            "Medskicket ”{nyckel}” från {möte} får inget svar",
            reason: "[[Vid mötet {förut} pågick det. ]]Den som bad om det kan inte se vad som har hänt.",
            fix: "Svara i mote.yaml under uppföljning, med nyckeln {nyckel} och en status: besvarat, pågår eller utgår."),
        en: MessageText(
            "The request “{nyckel}” of {möte} gets no answer",
            reason: "[[At the meeting of {förut} it was going on. ]]Whoever asked for it cannot see what has happened.",
            fix: "Answer in mote.yaml under uppföljning, with the key {nyckel} and a status: besvarat (answered), pågår (going on) or utgår (dropped)."))
    static let overdueRequest = DiagnosticCode(
        "CK081",
        sv: MessageText(
            "Medskicket ”{nyckel}” från {möte} skulle besvaras senast {senast}, men får inget svar",
            reason: "[[Vid mötet {förut} pågick det. ]]En dag var satt, och den är inne.",
            fix: "Svara i mote.yaml under uppföljning, med nyckeln {nyckel} och en status. Är det inte klart, skriv status: pågår och varför."),
        en: MessageText(
            "The request “{nyckel}” of {möte} was to be answered by {senast}, but gets no answer",
            reason: "[[At the meeting of {förut} it was going on. ]]A day was set for it, and it has come.",
            fix: "Answer in mote.yaml under uppföljning, with the key {nyckel} and a status. If it is not done, write status: pågår (going on), and why."))
}

/// Whatever the board asked for at an earlier meeting is answered, or said to be going on, at this one. Whoever makes
/// a bilaga alone is not held up by it.
@Sendable func unansweredRequest(_ context: CheckContext, _ found: inout Examination) {
    guard context.input.isWholePack else {
        for code in [DiagnosticCode.unansweredRequest, .overdueRequest] { found.setAside(code, .notWholePack) }
        return
    }
    let ledger = context.input.ledger
    // An answer whose name leads astray is told of by itself, and not once more where it should have gone.
    var meant = Set(ledger.astray.flatMap { $0.candidates.map(ledger.name) })
    meant.formUnion(ledger.astray.compactMap { ledger.guess(for: $0) })
    if !ledger.entries.isEmpty {
        found.setAside(.overdueRequest, .noneDue)
        found.setAside(.unansweredRequest, .allDue)
    }
    for entry in ledger.entries {
        let request = entry.request
        let isDue = request.due.map { $0 <= context.input.meeting.date } ?? false
        found.examine(isDue ? .overdueRequest : .unansweredRequest, at: request.keyRange)
        if entry.answer != nil { continue }
        let name = ledger.name(of: request)
        if meant.contains(name) { continue }
        var arguments = ["nyckel": name, "möte": request.date.iso]
        arguments["förut"] = entry.earlier?.date.iso
        var notes: [DiagnosticNote] = []
        if let words = request.wordsRange { notes.append(DiagnosticNote(words, sv: "det här var medskicket", en: "this was the request")) }
        if let answer = entry.earlier?.nameRange { notes.append(DiagnosticNote(answer, sv: "senaste svaret", en: "the latest answer")) }
        if let due = request.due, isDue {
            arguments["senast"] = due.iso
            found.report(.overdueRequest, at: request.keyRange, arguments, notes: notes)
        } else {
            found.report(.unansweredRequest, at: request.keyRange, arguments, notes: notes)
        }
    }
}
