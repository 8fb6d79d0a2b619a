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
    }
    /// In small letters.
    var word: String
    var kind: Kind
    /// The other words of the name.
    var others: Set<String>
    /// Nobody else is known to go by it.
    var isSure: Bool

    private static let ofPlaces: Set<String> = ["i", "på", "vid", "in", "at"]
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
            return before.word.count == 1 || others.contains(before.word) || small.contains(before.word) || NameWord.titles.contains(before.word) ? isSure : false
        case .given:
            let next = position + 1
            if next < tokens.count, tokens[next].isJoined, tokens[next].isCapital, tokens[next].word.count > 1, !others.contains(tokens[next].word) { return nil }
            return false
        }
    }
}

/// What may be read by everybody, as words.
struct OpenWords {
    /// In small letters, however they were written.
    let all: Set<String>
    /// Those that stand in small letters somewhere: no names.
    let small: Set<String>
    /// Names that the program, the meeting and the register have.
    let known: Set<String>
    private let names: Set<[String]>

    init(_ published: ExaminedMeeting) {
        let tokens = published.documents.map { wordTokens(of: $0.allWords) }
        let program = programWords(published)
        all = Set(tokens.joined().map(\.word)).union(program)
        small = Set(tokens.joined().lazy.filter { !$0.isCapital }.map(\.word))
        var known = program
        published.loaded.register.value.gatherWords(&known)
        self.known = known
        names = Set(tokens.flatMap { nameRuns($0).map { $0.map(\.word) } })
    }

    /// Words of files themselves, and not of anybody.
    private static let technical: Set<String> = ["true", "false", "null", "application", "region", "https", "http", "mailto", "html", "utf"]

    /// Whether a word of a longer text says something that is the text's own.
    func isTelling(_ word: String) -> Bool { !known.contains(word) && !OpenWords.technical.contains(word) && !word.allSatisfy(\.isNumber) }

    /// Whether five words in a row do: one of them is a name, or two are neither small words of the language nor what
    /// everybody knows. "Den 19 september se bilaga" stands everywhere.
    func tells(_ run: [String]) -> Bool {
        let telling = run.filter { $0.count >= 5 && isTelling($0) }
        return telling.count >= 2 || telling.contains { !small.contains($0) }
    }

    /// A few words as they stand, and with or without the genitive where they end in a name.
    func variants(of words: [String], in text: String) -> [[String]] {
        guard let last = words.last, last.count >= 3, let token = wordTokens(of: text).last, token.isCapital, !last.allSatisfy(\.isNumber) else { return [words] }
        let other = last.hasSuffix("s") ? String(last.dropLast()) : last + "s"
        // "Brandts" without its s may be anything when it is short.
        return other.count < 4 && last.hasSuffix("s") ? [words] : [words, words.dropLast() + [other]]
    }

    /// Whether a name of several words stands openly.
    func has(_ name: [String]) -> Bool { names.contains(name) }
}

/// Capitalised words that follow each other.
private func nameRuns(_ tokens: [WordToken]) -> [[WordToken]] {
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
///
/// - Parameter isOwn: the mark stands on these words, and not on a group that they are in.
func nameWords(in text: String, isOwn: Bool, _ open: OpenWords) -> [NameWord] {
    let tokens = wordTokens(of: text)
    // A person with an age and an address is marked as one.
    let isShort = isOwn && tokens.count <= 12
    var found: [NameWord] = []
    for run in names(in: tokens, of: text, isShort: isShort) {
        // "Brännkraft AB" is told of as "Brännkraft".
        let isCompany = run.count > 1 && companyForms.contains(run[run.count - 1].word)
        let words = (isCompany ? run.dropLast() : run[...]).map(\.word)
        if words.count == 1 {
            // Alone it is looked for as it stands; first in a sentence anything is capitalised.
            let isAlone = tokens.count == 1
            guard isAlone ? words[0].count == 2 : (run[0].isJoined || isCompany) && words[0].count >= 3, isOwn, !open.small.contains(words[0]) else { continue }
            found.append(NameWord(word: words[0], kind: isAlone ? .given : .surname, others: [], isSure: isShort && !open.known.contains(words[0])))
            continue
        }
        // Somebody who stands openly with all of the name may be no secret elsewhere: then it is told, and nothing is stopped.
        let isOpen = !isShort && open.has(words)
        if isOpen, words.allSatisfy(open.known.contains) { continue }
        for (index, word) in words.enumerated() where word.count >= 3 && !open.small.contains(word) {
            // A group tells of what everybody has: the parties, the places.
            if !isOwn, open.known.contains(word) || word.hasSuffix("s") && open.known.contains(String(word.dropLast())) { continue }
            let isLast = index == words.count - 1
            if isOpen, !isLast { continue }
            found.append(
                NameWord(
                    word: word, kind: isLast ? .surname : .given, others: Set(words).subtracting([word]),
                    isSure: isLast && isOwn && !isOpen && !open.known.contains(word)))
        }
    }
    return Array(Set(found))
}

extension Value {
    fileprivate func gatherWords(_ found: inout Set<String>) {
        switch kind {
        case .text(let text): found.formUnion(words(of: text))
        case .prose(let prose): found.formUnion(words(of: prose.markdown))
        case .list(let items): for item in items { item.gatherWords(&found) }
        case .map(let record), .record(let record): for field in record.fields { field.value.gatherWords(&found) }
        default: break
        }
    }
}

/// What the program says by itself, in whatever file.
private func programWords(_ meeting: ExaminedMeeting) -> Set<String> {
    var found: Set<String> = []
    func collect(_ value: Any, _ depth: Int) {
        if let text = value as? String { found.formUnion(words(of: text)) }
        if let pattern = value as? PhrasePattern { found.formUnion(words(of: pattern.pattern)) }
        if depth < 4 { for child in Mirror(reflecting: value).children { collect(child.value, depth + 1) } }
    }
    collect(Words.of(DocumentLanguage(tag: meeting.loaded.meeting.language)), 0)
    for text in [meeting.loaded.meeting.board, meeting.loaded.registerText("organisation", "namn")] { found.formUnion(words(of: text)) }
    return found
}
