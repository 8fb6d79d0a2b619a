/// Names as sentences have them: “Heltidsstyrkor” as “heltidsstyrkorna”, “Kansli och direktion” as “kansliet och direktionen”.
extension CheckContext {
    /// A name as it is written, and in the definite forms that occur in the texts at all.
    func definiteForms(_ words: [String]) -> [[String]] {
        guard let last = words.last, last.utf8.count >= 4, !lexicon.forms.definiteEndings.isEmpty else { return words.isEmpty ? [] : [words] }
        let own = definiteWords(last)
        var forms = [words] + own.map { words.dropLast() + [$0] }
        // Each of two that are named together has its own ending.
        if let joiner = words.dropLast().lastIndex(where: { lexicon.meaning(of: $0).kinds.contains(.joiner) }), joiner > 0, !own.isEmpty {
            for first in definiteWords(words[joiner - 1]) {
                for second in own { forms.append(words[..<(joiner - 1)] + [first] + words[joiner..<(words.count - 1)] + [second]) }
            }
        }
        return forms
    }

    /// A word with the endings that say “the”, as far as they stand in some text.
    private func definiteWords(_ word: String) -> [String] {
        guard word.utf8.count >= 4 else { return [] }
        // “styrkor”, “anläggningar”, “insatser”
        let isPlural = lexicon.forms.pluralThings.contains { word.hasSuffix($0.dropLast(2)) }
        let endings = isPlural ? ["na", "n", "en", "et"] : ["en", "n", "et", "t"]
        return endings.map { word + $0 }.filter { vocabulary.contains($0) || vocabulary.contains($0 + lexicon.forms.genitive) }
    }
}
