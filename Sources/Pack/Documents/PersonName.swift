import Diagnostics

/// How a person is named in a meeting's files: by role, by name or by both, and not in the same words everywhere
/// (“Petra Sjöholm”, “ledamot Petra Sjöholm (S)”, “ledamoten Petra Sjöholm”).
struct PersonName {
    private let words: [String]
    /// The last two words where both begin with a capital: a name without its role.
    private let ownName: [String]

    init(_ text: String) {
        // What stands in brackets is a party or a remark.
        var plain = ""
        var depth = 0
        for character in text {
            if character == "(" { depth += 1 }
            if depth == 0 { plain.append(character) }
            if character == ")" { depth -= 1 }
        }
        let written = plain.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
        words = written.map { $0.lowercased() }
        let end = written.suffix(2)
        ownName = end.count == 2 && end.allSatisfy { $0.first?.isUppercase ?? false } ? end.map { $0.lowercased() } : []
    }

    /// Whether both may be the same person.
    func isSame(as other: PersonName) -> Bool {
        if words.isEmpty || other.words.isEmpty { return true }
        if !ownName.isEmpty, ownName == other.ownName { return true }
        return isWithin(other) || other.isWithin(self)
    }

    var isEmpty: Bool { words.isEmpty }
    /// A role of one word: that of whoever has it at the time.
    var isRole: Bool { words.count == 1 }
    var hasOwnName: Bool { !ownName.isEmpty }
    /// A name without any role.
    var isOnlyName: Bool { words.count == 2 && hasOwnName }

    /// Whether both are the same words, in whatever form.
    func isExactly(_ other: PersonName) -> Bool { words.count == other.words.count && !words.isEmpty && zip(words, other.words).allSatisfy(areForms) }

    /// Whether a sentence names them, with their role or without it.
    func isNamed(in sentence: PersonName) -> Bool {
        names(sentence) || !ownName.isEmpty && ownName.allSatisfy { word in sentence.words.contains { areForms(word, $0) } }
    }

    /// Whether another's words have all of these among them.
    func names(_ other: PersonName) -> Bool { !words.isEmpty && isWithin(other) }

    /// Whether both surely are: a role alone (“ordföranden”) is that of whoever has it at the time.
    func isSurely(_ other: PersonName) -> Bool { words.count > 1 && other.words.count > 1 && isSame(as: other) }

    private func isWithin(_ other: PersonName) -> Bool { words.allSatisfy { word in other.words.contains { areForms(word, $0) } } }

    /// Whether one is the other with a letter or two wrong.
    func isNear(_ other: PersonName) -> Bool {
        if !ownName.isEmpty, !other.ownName.isEmpty { return areNear(ownName, other.ownName) }
        return words.count == other.words.count && areNear(words, other.words)
    }

    /// The one of some that is meant by a misspelt name; nil when none is near.
    func nearest(among others: [String]) -> String? { others.first { isNear(PersonName($0)) } }

    private func areNear(_ own: [String], _ others: [String]) -> Bool {
        var slips = 0
        for (word, other) in zip(own, others) where !areForms(word, other) {
            let length = min(word.count, other.count)
            // Short words and numbers tell people apart: “A Berg” and “B Berg”, “ledamot 1” and “ledamot 2”.
            guard length > 3, !(word + other).contains(where: \.isNumber) else { return false }
            guard editDistance(Array(word.unicodeScalars), Array(other.unicodeScalars)) <= (length > 6 ? 2 : 1) else { return false }
            slips += 1
        }
        return slips > 0
    }
}

/// “nämndsekreterare” and “nämndsekreteraren”, “Sjöholm” and “Sjöholms”.
private func areForms(_ word: String, _ other: String) -> Bool {
    if word == other { return true }
    let (short, long) = word.utf8.count < other.utf8.count ? (word, other) : (other, word)
    return long.hasPrefix(short) && short.count > 3 && ["n", "en", "t", "et", "s", "ns", "ens"].contains(long.dropFirst(short.count))
}

extension String {
    /// The people of “Petra Sjöholm och Åke Lindqvist”.
    var people: [PersonName] {
        var parts: [[Substring]] = [[]]
        for word in split(separator: " ") {
            if ["och", "samt", "and", "&"].contains(word.lowercased()) { parts.append([]) } else { parts[parts.count - 1].append(word) }
        }
        return parts.map { PersonName($0.joined(separator: " ")) }
    }
}
