import Diagnostics
import Inputs

extension DiagnosticCode {
    static let unregisteredRequest = DiagnosticCode(
        "CK089", .note,
        sv: MessageText(
            "”{skrivet}”: det här ser ut som ett medskick, men det är inte antecknat som ett sådant",
            reason: "Bara det som är antecknat där följs upp i nästa paket.",
            fix: "Anteckna det i protokollet eller i medskick.yaml för det möte där det gjordes."),
        en: MessageText(
            "“{skrivet}”: this looks like a request to be followed up, but it is not noted as one",
            reason: "Only what is noted there is followed up in the next pack.",
            fix: "Note it in the minutes or in medskick.yaml of the meeting where it was made."))
}

/// “Återkom till styrelsen”, “återrapporteras till styrelsen”, “styrelsen önskar …” in a text, when nothing of the
/// kind is noted as a request.
@Sendable func requestInProse(_ context: CheckContext, _ found: inout Examination) {
    let answers = context.input.meeting.answers.compactMap { $0.fields["svar"]?.range }
    let stems = ContentStems(lexicon: context.lexicon)
    // The board as this meeting calls it: “Nämnden”.
    let board = context.input.meeting.value["styrelse"]?.words.flatMap { nameWords($0).last }
    lazy var noted = (context.input.ledger.known + (context.input.own?.requests ?? [])).map { request in
        stems.of(nameWords(request.key) + nameWords(request.fields["text"]?.words ?? ""))
    }
    for passage in context.passages where !passage.origin.isRequests {
        // What answers a request may well say that more is to come.
        let start = passage.range(0, 0)
        if answers.contains(where: { $0.file == start.file && $0.start <= start.start && start.start < $0.end }) { continue }
        found.examine(.unregisteredRequest, at: start)
        for place in passage.requests(of: board) {
            let sentence = passage.sentence(around: place.lowerBound)
            let about = stems.of(passage.words[sentence].map(\.text))
            // One word in common says what it is about when the sentence has no more to go by.
            let enough = min(2, max(1, about.count))
            if noted.contains(where: { $0.intersection(about).count >= enough }) { continue }
            found.report(.unregisteredRequest, at: passage.range(place), ["skrivet": passage.written(place)])
        }
    }
}

extension Passage {
    /// Where its words ask for something on the board's behalf.
    fileprivate func requests(of board: String?) -> [Range<Int>] {
        words.indices.compactMap { index in
            words[index].has(.board) || words[index].text == board ? reportBack(to: index) ?? wish(of: index) : nil
        }
    }

    /// “Återkom … till styrelsen”, “report back … to the board”, within a sentence.
    private func reportBack(to board: Int) -> Range<Int>? {
        let sentence = sentence(around: board)
        let to = withoutArticle(before: board) - 1
        guard to > sentence.lowerBound, words[to].has(.to) else { return nil }
        for verb in (max(sentence.lowerBound, board - 8)..<to).reversed() where phraseLength(lexicon.phrases.returning, at: verb) != nil {
            let isNegated = verb > sentence.lowerBound && words[verb - 1].has(.negation)
            return isNegated ? nil : verb..<board + 1
        }
        return nil
    }

    /// “Styrelsen önskar en lägesbild”, “i november önskar styrelsen en lägesbild”; not “om styrelsen önskar”, which
    /// asks for nothing, nor “styrelsen önskar välkommen”.
    private func wish(of board: Int) -> Range<Int>? {
        let sentence = sentence(around: board)
        var place: Range<Int>
        if let length = phraseLength(lexicon.phrases.wishing, at: board + 1), board + length < sentence.upperBound {
            place = board..<board + 1 + length
        } else if lexicon.forms.wishMayComeFirst, board > sentence.lowerBound, phraseLength(lexicon.phrases.wishing, at: board - 1) == 1 {
            place = board - 1..<board + 1
        } else {
            return nil
        }
        let first = withoutArticle(before: place.lowerBound)
        if first > sentence.lowerBound, words[first - 1].has(.condition) { return nil }
        // “Styrelsen önskar.” asks for nothing.
        guard place.upperBound < sentence.upperBound, !words[place.upperBound].has(.negation) else { return nil }
        // “Styrelsen begär 8 800 000 kr av medlemmarna” asks for money, once.
        if words[place.upperBound].isNumber,
            words[place.upperBound..<min(place.upperBound + 5, sentence.upperBound)].contains(where: {
                $0.has([.currency, .million, .thousand]) || $0.written == lexicon.numbers.unitAfter
            })
        {
            return nil
        }
        return words[sentence].contains { $0.has(.courtesy) } ? nil : place
    }

    /// The word, or the article before it.
    private func withoutArticle(before index: Int) -> Int {
        index > 0 && !words[index].gapHasStop && words[index - 1].has(.article) ? index - 1 : index
    }

    /// How many words the phrase has that stands at a word; nil when none of them does.
    private func phraseLength(_ phrases: [[String]], at index: Int) -> Int? {
        guard words.indices.contains(index) else { return nil }
        return phrases.first { says($0, at: index, before: words.count) }?.count
    }
}

/// What a text is about: the first letters of its longer words, so that inflections meet.
private struct ContentStems {
    let lexicon: Lexicon

    func of(_ words: [String]) -> Set<String> {
        var stems = Set<String>()
        for word in words where word.count > 4 && !lexicon.meaning(of: word).kinds.contains(.empty) { stems.insert(String(word.prefix(6))) }
        return stems
    }
}
