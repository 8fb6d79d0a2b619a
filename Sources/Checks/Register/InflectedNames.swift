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

    /// A name whose first words are said in the definite form, where it goes on after them: “Digitala vägen in” of “Digital väg in”. A
    /// name that ends with them is as often said of what it is about.
    func definiteWithin(_ words: [String]) -> [[String]] {
        guard words.count >= 3, let first = words.first, first.utf8.count >= 4, !lexicon.forms.definiteAdjectives.isEmpty,
            words.dropFirst(2).allSatisfy(vocabulary.contains), !lexicon.meaning(of: words[2]).kinds.contains(.joiner)
        else { return [] }
        let firsts = lexicon.forms.definiteAdjectives.map { first + $0 }.filter(vocabulary.contains)
        return firsts.flatMap { first in definiteWords(words[1]).map { [first, $0] + words.dropFirst(2) } }
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
