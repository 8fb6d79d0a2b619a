import Diagnostics
import Inputs

extension DiagnosticCode {
    static let proposalWithoutDecision = DiagnosticCode(
        "CK276", .warning,
        sv: MessageText(
            "Ärende {nummer} är {slag}, men har förslag till beslut",
            reason: "Det står bland det som ska beslutas på paketets första sidor, fast dagordningen säger att inget ska beslutas.",
            fix: "Skriv slag: beslut, eller ta bort förslaget."),
        en: MessageText(
            "Item {nummer} is {kind}, but has proposals to decide on",
            reason: "It stands among what is to be decided on the pack's first pages, though the agenda says that nothing is to be.",
            fix: "Write slag: beslut, or remove the proposal."))
}

/// What is said to be for information or discussion has nothing to be decided, but that somebody takes note of it.
@Sendable func proposalWithoutDecision(_ context: CheckContext, _ found: inout Examination) {
    for (index, item) in (context.input.meeting.value["dagordning"]?.items ?? []).enumerated() {
        guard let kind = item["slag"], let name = kind.words else { continue }
        found.examine(.proposalWithoutDecision, at: kind.range)
        guard name == "information" || name == "diskussion",
            let proposal = item["förslag-till-beslut"]?.items.first(where: { !context.onlyNotes($0.words ?? "") })
        else { continue }
        found.report(
            .proposalWithoutDecision, at: kind.range,
            ["nummer": String(index + 1), "slag": name, "kind": name == "diskussion" ? "for discussion" : "for information"],
            notes: proposal.range.map { [DiagnosticNote($0, sv: "förslaget", en: "the proposal")] } ?? [])
    }
}

extension CheckContext {
    /// A proposal that something is taken note of, and no more.
    fileprivate func onlyNotes(_ proposal: String) -> Bool {
        let words = nameWords(proposal)
        return lexicon.phrases.notesOnly.contains { phrase in
            words.indices.contains { words[$0...].starts(with: phrase) }
        }
    }
}
