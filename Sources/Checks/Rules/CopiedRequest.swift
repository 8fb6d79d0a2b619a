import Diagnostics
import Inputs

extension DiagnosticCode {
    static let copiedRequest = DiagnosticCode(
        "CK202", .warning,
        sv: MessageText(
            "Medskicket ”{nyckel}” har samma ord som ett från mötet {datum}", reason: "Filen kan vara kopierad från förra mötet.",
            fix: "Skriv det som styrelsen bad om den här gången. Det som redan är antecknat följs upp ändå."),
        en: MessageText(
            "The request “{nyckel}” has the words of one from the meeting of {datum}", reason: "The file may be copied from the previous meeting.",
            fix: "Write what was asked for this time. What is noted already is followed up all the same."))
}

/// Requests of this meeting in the words of an earlier one: a copied medskick.yaml.
@Sendable func copiedRequest(_ context: CheckContext, _ found: inout Examination) {
    guard let own = context.input.own else { return }
    var earlier: [[String]: BoardRequest] = [:]
    for request in context.input.ledger.known {
        let words = nameWords(request.fields["text"]?.words ?? "")
        if words.count >= 5 { earlier[words] = request }
    }
    var told: [String] = []
    var first: (BoardRequest, BoardRequest)?
    for request in own.requests {
        found.examine(.copiedRequest, at: request.keyRange)
        guard let same = earlier[nameWords(request.fields["text"]?.words ?? "")] else { continue }
        told.append(request.key)
        if first == nil { first = (request, same) }
    }
    guard let (request, same) = first else { return }
    let notes = same.wordsRange.map { [DiagnosticNote($0, sv: "då", en: "then")] } ?? []
    found.report(.copiedRequest, at: request.keyRange, ["nyckel": told.joined(separator: "”, ”"), "datum": same.date.iso], notes: notes)
}
