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
@Sendable func requestInProse(_ context: CheckContext, _ found: inout DiagnosticList) {
    let answers = context.input.meeting.answers.compactMap { $0.fields["svar"]?.range }
    let noted = (context.input.ledger.known + (context.input.own?.requests ?? [])).map { request in
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
        words.indices.compactMap { reportBack(at: $0) ?? wish(at: $0) }
    }

    /// “återkom … till styrelsen”, within a sentence.
    private func reportBack(at index: Int) -> Range<Int>? {
        let verbs: Set = ["återkom", "återkomma", "återrapportera", "återrapporteras", "återredovisa", "återredovisas"]
        guard verbs.contains(words[index].text), !(index > 0 && negations.contains(words[index - 1].text)) else { return nil }
        let sentence = sentence(around: index)
        for next in index + 1..<min(sentence.upperBound, index + 9)
        where next + 1 < sentence.upperBound && words[next].text == "till" && words[next + 1].text == "styrelsen" {
            return index..<(next + 2)
        }
        return nil
    }

    /// “Styrelsen önskar en lägesbild”, “i november önskar styrelsen en lägesbild”; not “om styrelsen önskar”, which
    /// asks for nothing, nor “styrelsen önskar välkommen”.
    private func wish(at index: Int) -> Range<Int>? {
        let verbs: Set = ["önskar", "ber", "begär", "efterfrågar", "efterlyser", "uppmanar"]
        let conditions: Set = ["om", "när", "ifall", "som", "vad", "att", "där", "det", "så", "hur", "innan", "eftersom"]
        let courtesies: Set = ["välkomna", "välkommen", "lycka", "trevlig", "glad", "god", "ursäkt"]
        guard words[index].text == "styrelsen" else { return nil }
        let sentence = sentence(around: index)
        var place = index..<(index + 1)
        if index + 1 < sentence.upperBound, verbs.contains(words[index + 1].text) {
            if index > sentence.lowerBound, conditions.contains(words[index - 1].text) { return nil }
            place = index..<(index + 2)
        } else if index > sentence.lowerBound, verbs.contains(words[index - 1].text) {
            if index - 1 > sentence.lowerBound, conditions.contains(words[index - 2].text) { return nil }
            place = (index - 1)..<(index + 1)
        } else {
            return nil
        }
        // “Styrelsen önskar.” asks for nothing.
        guard place.upperBound < sentence.upperBound, !negations.contains(words[place.upperBound].text) else { return nil }
        return words[sentence].contains { courtesies.contains($0.text) } ? nil : place
    }
}

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
