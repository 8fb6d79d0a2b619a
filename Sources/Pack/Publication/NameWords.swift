import DocumentTree
import Inputs
import Style

/// A word of a text, as it is looked for.
struct WordToken {
    /// In small letters.
    var word: String
    var isCapital: Bool
    /// Only spaces, or a hyphen, stand between it and the word before.
    var isJoined: Bool
}

/// Letters and digits; what parts a word in two on paper is passed over.
func wordTokens(of text: String) -> [WordToken] {
    var tokens: [WordToken] = []
    var word = String.UnicodeScalarView()
    var isCapital = false
    var isJoined = false
    func end() {
        if !word.isEmpty { tokens.append(WordToken(word: String(word).lowercased(), isCapital: isCapital, isJoined: isJoined)) }
        word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
        if scalar == "\u{AD}" || scalar == "\u{200B}" { continue }
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            if word.isEmpty { isCapital = scalar.properties.isUppercase }
            word.append(scalar)
        } else {
            if !word.isEmpty {
                end()
                isJoined = true
            }
            // "S. Zyxberg", and marks of emphasis and names with an apostrophe.
            if scalar == ".", let last = tokens.last, last.isCapital, last.word.unicodeScalars.count == 1 { continue }
            if !" \u{A0}-\u{2011}*_`'\u{2019}".unicodeScalars.contains(scalar) { isJoined = false }
        }
    }
    end()
    return tokens
}

/// Its words, in small letters.
func words(of text: String) -> [String] { wordTokens(of: text).map(\.word) }

/// A word of a name that is withheld.
struct NameWord: Hashable {
    enum Kind {
        /// The last of a name of several words, or a word that is marked by itself: it says who it is.
        case surname
        /// One of the words before it, which others may have.
        case given
        /// All that a heading says: a name, or any word, which stands with a capital where a sentence begins.
        case alone
    }
    /// In small letters.
    var word: String
    var kind: Kind
    /// The other words of the name.
    var others: Set<String>
    /// Nobody else is known to go by it.
    var isSure: Bool

    fileprivate static let ofPlaces: Set<String> = ["i", "på", "vid", "in", "at"]
    private static let titles: Set<String> = [
        "herr", "fru", "fröken", "makarna", "familjen", "syskonen", "bröderna", "systrarna", "rektor", "doktor", "professor", "docent", "advokat",
        "enligt", "mr", "mrs", "ms", "miss", "dr", "prof", "family",
    ]

    /// Whether it is the one that is withheld: true for certain, false perhaps, nil for somebody else.
    ///
    /// - Parameter small: words that stand in small letters somewhere: "Enligt Vråk", "Rektor Vråk" begins with no name.
    func isMeant(_ tokens: [WordToken], _ position: Int, small: Set<String>) -> Bool? {
        switch kind {
        case .surname:
            guard position > 0, tokens[position].isJoined else { return isSure }
            let before = tokens[position - 1]
            // "Universitetet i Lund" is no person.
            if !before.isCapital { return NameWord.ofPlaces.contains(before.word) ? false : isSure }
            // "Karin Vråk" is not "Torsten Vråk", "T. Vråk" may be.
            return before.word.count == 1 || others.contains(before.word) || small.contains(before.word) || NameWord.titles.contains(before.word)
                ? isSure : false
        case .given:
            let next = position + 1
            if next < tokens.count, tokens[next].isJoined, tokens[next].isCapital, tokens[next].word.count > 1, !others.contains(tokens[next].word) {
                return nil
            }
            return false
        case .alone:
            // "3 Anmälan" begins as a heading does.
            guard position > 0, tokens[position].isJoined, let first = tokens[position - 1].word.first else { return false }
            return first.isLetter && !tokens[position - 1].isCapital
        }
    }
}

/// Capitalised words that follow each other.
func nameRuns(_ tokens: [WordToken]) -> [[WordToken]] {
    var runs: [[WordToken]] = []
    var run: [WordToken] = []
    for token in tokens {
        if !token.isCapital || !token.isJoined, !run.isEmpty {
            runs.append(run)
            run = []
        }
        if token.isCapital { run.append(token) }
    }
    if !run.isEmpty { runs.append(run) }
    return runs
}

/// What stands behind the name of a company.
private let companyForms: Set<String> = ["ab", "hb", "kb", "ltd", "inc", "gmbh", "oy", "plc"]

/// The names of a text; "Zyxberg, Sigrid" is one.
private func names(in tokens: [WordToken], of text: String, isShort: Bool) -> [[WordToken]] {
    let runs = nameRuns(tokens)
    guard isShort, runs.count == 2, tokens.count == runs[0].count + runs[1].count, runs[0].count == 1, text.contains(",") else { return runs }
    return [runs[1] + runs[0]]
}

/// The words of a withheld text by which somebody, or something, would be known.
func nameWords(of part: WithheldPart, _ open: OpenWords) -> [NameWord] {
    let tokens = wordTokens(of: part.words)
    // A person with an age and an address is marked as one. Of a whole bilaga nobody has looked at each line.
    let isShort = !part.isOfFile && tokens.count <= 12
    var found: [NameWord] = []
    for run in names(in: tokens, of: part.words, isShort: isShort) {
        // "Brännkraft AB" is told of as "Brännkraft".
        let isCompany = run.count > 1 && companyForms.contains(run[run.count - 1].word)
        let words = (isCompany ? run.dropLast() : run[...]).map(\.word)
        // A group tells of what everybody has: the parties, the places, those who present other items too.
        let isStated = !part.isOwn && open.states(words)
        if words.count == 1 {
            guard !isStated, let name = nameWord(run[0], in: tokens, isCompany: isCompany, isShort: isShort, part, open) else { continue }
            found.append(name)
            continue
        }
        // Somebody who stands openly with all of the name may be no secret elsewhere: then it is told, and nothing is stopped.
        let isOpen = isStated || !isShort && open.has(words)
        if isOpen, words.allSatisfy(open.known.contains) { continue }
        for (index, word) in words.enumerated() where word.count >= 3 && !open.small.contains(word) {
            if !part.isOwn, open.knows(word) { continue }
            let isLast = index == words.count - 1
            if isOpen, !isLast { continue }
            found.append(
                NameWord(
                    word: word, kind: isLast ? .surname : .given, others: Set(words).subtracting([word]),
                    isSure: isLast && !part.isOfFile && !isOpen && !open.known.contains(word)))
        }
    }
    return Array(Set(found))
}

/// A name of one word; nil for what may be any word.
private func nameWord(_ token: WordToken, in tokens: [WordToken], isCompany: Bool, isShort: Bool, _ part: WithheldPart, _ open: OpenWords) -> NameWord? {
    let word = token.word
    if open.small.contains(word) || part.isOfFile || !part.isOwn && open.knows(word) { return nil }
    let isKnown = open.known.contains(word)
    if tokens.count == 1 {
        // Alone it is looked for as it stands, where it is marked itself.
        if part.isOwn { return word.count == 2 ? NameWord(word: word, kind: .given, others: [], isSure: isShort && !isKnown) : nil }
        return word.count >= 3 ? NameWord(word: word, kind: .alone, others: [], isSure: true) : nil
    }
    // First in a sentence anything is capitalised.
    guard token.isJoined || isCompany, word.count >= 3 else { return nil }
    // "Lokaler i Lund" tells of a town.
    let isPlace = !part.isOwn && zip(tokens, tokens.dropFirst()).contains { $1.word == word && NameWord.ofPlaces.contains($0.word) }
    return NameWord(word: word, kind: .surname, others: [], isSure: isShort && !isKnown && !isPlace)
}
