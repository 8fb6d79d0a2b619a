import Diagnostics
import Inputs

extension DiagnosticCode {
    static let unlikeItsWords = DiagnosticCode(
        "CK245", .warning,
        sv: MessageText(
            "”{skrivet}” har bokstäverna i ”{ord}” i en annan ordning", reason: "Två bokstäver, eller två ord, kan ha bytt plats.",
            fix: "Skriv {rätt}, om orden är rätt."),
        en: MessageText(
            "“{skrivet}” has the letters of “{ord}” in another order", reason: "Two letters, or two words, may have changed places.",
            fix: "Write {rätt}, if the words are right."))
}

/// “IA står för artificiell intelligens”, “Future Impact Champion (FCI)”: an abbreviation beside its words has their first letters, in
/// their order.
@Sendable func explainedAbbreviation(_ context: CheckContext, _ found: inout Examination) {
    for passage in context.passages {
        for index in passage.words.indices where passage.words[index].isShouted && passage.words[index].end - passage.words[index].start <= 6 {
            let word = passage.words[index]
            let letters = Array(word.written.utf8)
            guard (2...6).contains(letters.count), letters.allSatisfy({ (0x41...0x5A).contains($0) }), let words = passage.explanation(of: index, letters.count)
            else {
                continue
            }
            let initials = passage.words[words].compactMap(\.text.utf8.first).map { $0 & 0xDF }
            guard initials.sorted() == letters.sorted() else { continue }
            let place = passage.range(index..<index + 1)
            found.examine(.unlikeItsWords, at: place)
            if initials == letters { continue }
            found.report(
                .unlikeItsWords, at: place,
                ["skrivet": word.written, "ord": passage.written(words), "rätt": String(decoding: initials, as: UTF8.self)])
        }
    }
}

extension Passage {
    /// The words that an abbreviation stands beside: after “står för”, or before its bracket.
    fileprivate func explanation(of index: Int, _ count: Int) -> Range<Int>? {
        let isBracketed =
            words[index].start > 0 && bytes[words[index].start - 1] == 0x28 && bytes.indices.contains(words[index].end) && bytes[words[index].end] == 0x29
        if isBracketed { return index >= count ? index - count..<index : nil }
        for phrase in lexicon.phrases.standsFor where index + phrase.count + count < words.count {
            guard words[index + 1..<index + 1 + phrase.count].elementsEqual(phrase, by: { $0.text == $1 }) else { continue }
            let start = index + 1 + phrase.count
            return start..<start + count
        }
        return nil
    }
}
