import Diagnostics
import Inputs

extension DiagnosticCode {
    static let unknownRequest = DiagnosticCode(
        "CK082",
        sv: MessageText(
            "Uppföljningen gäller ”{nyckel}”, som inte är något medskick från ett tidigare möte",
            reason: "Svaret skulle inte komma med i paketet.",
            fix: "[[Menade du ”{förslag}”? ]]Nycklarna står i protokollet, anteckningarna eller medskick.yaml i de tidigare mötenas mappar[[: {möjliga}]]."),
        en: MessageText(
            "The follow-up is for “{nyckel}”, which is no request of an earlier meeting",
            reason: "The answer would not come into the pack.",
            fix:
                "[[Did you mean “{förslag}”? ]]The keys stand in the minutes, the notes or medskick.yaml in the folders of the earlier meetings[[: {möjliga}]]."
        ))
    static let sharedRequest = DiagnosticCode(
        "CK083",
        sv: MessageText(
            "Uppföljningen ”{nyckel}” kan gälla flera möten", reason: "Samma nyckel står i {antal} mötens protokoll, anteckningar eller medskick.yaml.",
            fix: "Skriv mötets mapp före nyckeln: {möjliga}."),
        en: MessageText(
            "The follow-up “{nyckel}” can be for several meetings", reason: "The minutes, the notes or medskick.yaml of {antal} meetings have the same key.",
            fix: "Write the meeting's folder before the key: {möjliga}."))
}

/// An answer is to something that the board asked for, and says which.
@Sendable func unknownRequest(_ context: CheckContext, _ found: inout Examination) {
    let ledger = context.input.ledger
    let names = ledger.known.map(ledger.name)
    for answer in context.input.meeting.answers {
        found.examine(.unknownRequest, at: answer.nameRange)
        found.examine(.sharedRequest, at: answer.nameRange)
    }
    for astray in ledger.astray {
        var arguments = ["nyckel": astray.answer.name]
        guard astray.candidates.isEmpty else {
            arguments["antal"] = String(astray.candidates.count)
            arguments["möjliga"] = astray.candidates.map { "\($0.folder)/\($0.key)" }.joined(separator: ", ")
            let notes = astray.candidates.compactMap { request in
                request.keyRange.map { DiagnosticNote($0, sv: "vid mötet \(request.date.iso)", en: "at the meeting of \(request.date.iso)") }
            }
            found.report(.sharedRequest, at: astray.answer.nameRange, arguments, notes: notes)
            continue
        }
        let guess = ledger.guess(for: astray)
        arguments["förslag"] = guess
        if !names.isEmpty { arguments["möjliga"] = names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "") }
        found.report(.unknownRequest, at: astray.answer.nameRange, arguments, replacement: guess)
    }
}

extension RequestLedger {
    /// What was probably meant by an answer to nothing. Nobody asks for thousands of things.
    func guess(for astray: Astray) -> String? {
        astray.candidates.isEmpty && known.count <= 2_000 ? closestMatch(to: astray.answer.name, among: known.map(name)) : nil
    }
}
