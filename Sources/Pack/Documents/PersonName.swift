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

    /// Whether somebody is meant beyond doubt: surely, or in the same words.
    func isPlainly(_ other: PersonName) -> Bool { isExactly(other) || isSurely(other) }

    /// Whether all of these words are among another's, none of them in a role that is another for the word before it: “ordförande” is
    /// not within “vice ordförande”.
    private func isWithin(_ other: PersonName) -> Bool {
        words.allSatisfy { word in
            other.words.indices.contains { areForms(word, other.words[$0]) && (!other.isQualified($0) || words.contains(where: Self.qualifiers.contains)) }
        }
    }

    /// Whether who has this role acts for whoever has that of one word: “vice ordförande”, where “ordföranden” is spoken of.
    func mayActAs(_ role: PersonName) -> Bool {
        guard role.isRole, let index = words.indices.first(where: { areForms(role.words[0], words[$0]) }) else { return false }
        return isQualified(index)
    }

    /// Whether the words before one make another role of it: “vice ordförande”, “ersättare för ordföranden”.
    private func isQualified(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if Self.qualifiers.contains(words[index - 1]) { return true }
        guard index > 1, ["för", "for", "to", "till"].contains(words[index - 1]), Self.qualifiers.contains(where: { areForms($0, words[index - 2]) })
        else { return false }
        // “ersättare för Region Ljusnan” is whom the region has there.
        return Self.roles.contains { areForms($0, words[index]) }
    }

    private static let qualifiers: Set = ["vice", "ställföreträdande", "biträdande", "ersättare", "suppleant", "deputy", "substitute"]
    private static let roles: Set = ["ordförande", "ledamot", "sekreterare", "chair", "member", "secretary"]

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
