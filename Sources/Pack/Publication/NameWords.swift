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
            if scalar != " ", scalar != "\u{A0}", scalar != "-", scalar != "\u{2011}" { isJoined = false }
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

    /// Whether it is the one that is withheld: true for certain, false perhaps, nil for somebody else.
    func isMeant(_ tokens: [WordToken], _ position: Int) -> Bool? {
        switch kind {
        case .surname:
            // "Karin Vråk" is not "Torsten Vråk", "T. Vråk" may be.
            guard position > 0, tokens[position].isJoined, tokens[position - 1].isCapital, tokens[position - 1].word.count > 1,
                !others.contains(tokens[position - 1].word)
            else { return isSure }
            return false
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

/// The words of a withheld text by which somebody, or something, would be known.
///
/// - Parameter isOwn: the mark stands on these words, and not on a group that they are in.
func nameWords(in text: String, isOwn: Bool, _ open: OpenWords) -> [NameWord] {
    let tokens = wordTokens(of: text)
    let isShort = isOwn && tokens.count <= 5
    var found: [NameWord] = []
    for run in nameRuns(tokens) {
        let words = run.map(\.word)
        if words.count == 1 {
            // Alone it is looked for as it stands; first in a sentence anything is capitalised.
            let isAlone = tokens.count == 1
            guard isAlone ? words[0].count == 2 : run[0].isJoined && words[0].count >= 3, isOwn, !open.small.contains(words[0]) else { continue }
            found.append(NameWord(word: words[0], kind: isAlone ? .given : .surname, others: [], isSure: isShort && !open.known.contains(words[0])))
            continue
        }
        // Somebody who stands openly with all of the name is no secret elsewhere.
        if !isShort, open.has(words) { continue }
        for (index, word) in words.enumerated() where word.count >= 3 && !open.small.contains(word) {
            let isLast = index == words.count - 1
            found.append(
                NameWord(
                    word: word, kind: isLast ? .surname : .given, others: Set(words).subtracting([word]), isSure: isLast && isOwn && !open.known.contains(word)))
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
