import Diagnostics
import Inputs

extension DiagnosticCode {
    static let unregisteredRequest = DiagnosticCode(
        "CK089", .note,
        sv: MessageText(
            "”{skrivet}”: det här ser ut som något styrelsen har bett om, men det står inte i någon medskick.yaml",
            reason: "Bara det som är antecknat där följs upp i nästa paket.",
            fix: "Anteckna det i medskick.yaml i mappen för det möte där styrelsen bad om det."),
        en: MessageText(
            "“{skrivet}”: this looks like something that the board has asked for, but it stands in no medskick.yaml",
            reason: "Only what is noted there is followed up in the next pack.",
            fix: "Note it in medskick.yaml in the folder of the meeting where the board asked for it."))
}

/// “Återkom till styrelsen”, “återrapporteras till styrelsen”, “styrelsen önskar …” in a text, when nothing of the
/// kind is noted as a request.
@Sendable func requestInProse(_ context: CheckContext, _ found: inout Examination) {
    let answers = context.input.meeting.answers.compactMap { $0.fields["svar"]?.range }
    lazy var noted = (context.input.ledger.known + (context.input.own?.requests ?? [])).map { request in
        contentStems(nameWords(request.key) + nameWords(request.fields["text"]?.words ?? ""))
    }
    for passage in context.passages where passage.schema != requestsSchema {
        // What answers a request may well say that more is to come.
        let start = passage.range(0, 0)
        if answers.contains(where: { $0.file == start.file && $0.start <= start.start && start.start < $0.end }) { continue }
        for place in passage.requests {
            let sentence = passage.sentence(around: place.lowerBound)
            let stems = contentStems(passage.words[sentence].map(\.text))
            // One word in common says what it is about when the sentence has no more to go by.
            let enough = min(2, max(1, stems.count))
            if noted.contains(where: { $0.intersection(stems).count >= enough }) { continue }
            found.report(.unregisteredRequest, at: passage.range(place), ["skrivet": passage.written(place)])
        }
    }
}

/// The schema of medskick.yaml.
let requestsSchema = "medskick"

extension Passage {
    /// Where its words ask for something on the board's behalf.
    fileprivate var requests: [Range<Int>] {
        words.indices.compactMap { words[$0].text == "styrelsen" ? reportBack(to: $0) ?? wish(of: $0) : nil }
    }

    /// “Återkom … till styrelsen”, within a sentence.
    private func reportBack(to board: Int) -> Range<Int>? {
        let sentence = sentence(around: board)
        guard board > sentence.lowerBound + 1, words[board - 1].text == "till" else { return nil }
        for verb in (max(sentence.lowerBound, board - 8)..<board - 1).reversed() where returning.contains(words[verb].text) {
            let isNegated = verb > sentence.lowerBound && negations.contains(words[verb - 1].text)
            return isNegated ? nil : verb..<board + 1
        }
        return nil
    }

    /// “Styrelsen önskar en lägesbild”, “i november önskar styrelsen en lägesbild”; not “om styrelsen önskar”, which
    /// asks for nothing, nor “styrelsen önskar välkommen”.
    private func wish(of board: Int) -> Range<Int>? {
        let sentence = sentence(around: board)
        var place: Range<Int>
        if board + 1 < sentence.upperBound, wishing.contains(words[board + 1].text) {
            place = board..<board + 2
        } else if board > sentence.lowerBound, wishing.contains(words[board - 1].text) {
            place = board - 1..<board + 1
        } else {
            return nil
        }
        if place.lowerBound > sentence.lowerBound, conditions.contains(words[place.lowerBound - 1].text) { return nil }
        // “Styrelsen önskar.” asks for nothing.
        guard place.upperBound < sentence.upperBound, !negations.contains(words[place.upperBound].text) else { return nil }
        return words[sentence].contains { courtesies.contains($0.text) } ? nil : place
    }
}

private let returning: Set = ["återkom", "återkomma", "återrapportera", "återrapporteras", "återredovisa", "återredovisas"]
private let wishing: Set = ["önskar", "ber", "begär", "efterfrågar", "efterlyser", "uppmanar"]
private let conditions: Set = ["om", "när", "ifall", "som", "vad", "att", "där", "det", "så", "hur", "innan", "eftersom"]
private let courtesies: Set = ["välkomna", "välkommen", "lycka", "trevlig", "glad", "god", "ursäkt"]
private let negations: Set = ["inte", "inget", "inga", "ingen", "aldrig"]

/// What a text is about: the first letters of its longer words, so that inflections meet.
private func contentStems(_ words: [String]) -> Set<String> {
    var stems = Set<String>()
    for word in words where word.count > 4 && !emptyWords.contains(where: word.hasPrefix) { stems.insert(String(word.prefix(6))) }
    return stems
}

/// The beginnings of words that every request has.
private let emptyWords = [
    "styrels", "återkom", "återrapp", "återredov", "önskar", "begär", "efterfråg", "efterlys", "uppmana", "möte", "nästa", "efter",
    "eller", "under", "också", "januari", "februari", "april", "augusti", "september", "oktober", "november", "december",
]
