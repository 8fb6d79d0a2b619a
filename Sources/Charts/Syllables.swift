/// Where a word may be broken when a line cannot hold it: before a single consonant that a vowel follows, as Swedish is
/// broken when nothing is known of how the word is put together. Charts have no dictionaries; it happens in labels
/// that are far too long for their place, where any break that shows is better than small print.
enum Syllables {
    private static let vowels = Set("aeiouyåäöéèàüøæ")

    /// A word in pieces that are no wider than `room`, all but the last with a hyphen.
    static func pieces(_ word: Substring, room: Int, width: (Substring) -> Int) -> [String] {
        let hyphen = width("-")
        var pieces: [String] = []
        var rest = word
        while !rest.isEmpty {
            // As many letters as the line holds, with the hyphen; two at least.
            var (end, used, count) = (rest.startIndex, 0, 0)
            while end < rest.endIndex {
                let next = rest.index(after: end)
                let own = width(rest[end..<next])
                let closes = next == rest.endIndex || rest[next...].allSatisfy { $0 == " " }
                if count >= 1, used + own + (closes ? 0 : hyphen) > room { break }
                used += own
                count += 1
                end = next
                // A word of a whole file is not looked through to its end for each letter.
                if count > 400 { break }
            }
            if end == rest.endIndex || rest[end...].allSatisfy({ $0 == " " }) {
                pieces.append(String(rest))
                break
            }
            let cut = syllable(rest, before: end) ?? end
            let piece = String(rest[..<cut])
            pieces.append(piece.hasSuffix("-") ? piece : piece + "-")
            rest = rest[cut...]
        }
        return pieces
    }

    /// The last place before `limit` where a syllable may begin; nil where the word has none.
    private static func syllable(_ word: Substring, before limit: Substring.Index) -> Substring.Index? {
        guard word.distance(from: word.startIndex, to: limit) >= 3 else { return nil }
        var place = limit
        while place > word.startIndex {
            let before = word.index(before: place)
            // Two letters on each side, one of them a vowel.
            guard word.distance(from: word.startIndex, to: place) >= 2 else { return nil }
            let next = word.index(after: place)
            if next < word.endIndex, isConsonant(word[place]), isVowel(word[next]), word[before].isLetter,
                word[..<place].contains(where: isVowel)
            {
                return place
            }
            place = before
        }
        return nil
    }

    private static func isVowel(_ letter: Character) -> Bool { vowels.contains(letter.lowercased().first ?? " ") }
    private static func isConsonant(_ letter: Character) -> Bool { letter.isLetter && !isVowel(letter) }
}
