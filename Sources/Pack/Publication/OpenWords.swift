import Inputs
import Style

/// What may be read by everybody, as words.
struct OpenWords {
    /// In small letters, however they were written.
    let all: Set<String>
    /// Those that stand in small letters somewhere: no names.
    let small: Set<String>
    /// Names that the program, the meeting and the register have.
    let known: Set<String>
    private let names: Set<[String]>
    /// What fields say that tell who somebody is, and not what something is about: "ledamot Sigrid Zyxberg".
    private let stated: Set<[String]>
    /// All of them in a row, with nothing between two documents; and where each stands.
    private let row: [String]
    private let places: [String: [Int]]

    /// - Parameter inputs: what the documents were made of, as everybody may read it.
    init(_ published: ExaminedMeeting, _ inputs: [Value]) {
        let tokens = published.documents.map { wordTokens(of: $0.allWords) }
        let program = programWords(published)
        all = Set(tokens.joined().map(\.word)).union(program)
        small = Set(tokens.joined().lazy.filter { !$0.isCapital }.map(\.word))
        var known = program
        published.loaded.register.value.gatherWords(&known)
        self.known = known
        names = Set(tokens.flatMap { nameRuns($0).map { $0.map(\.word) } })
        var stated: Set<[String]> = []
        for value in inputs + [published.loaded.meeting.value] { value.gatherStated(&stated) }
        self.stated = stated
        let row = tokens.flatMap { $0.map(\.word) + [""] }
        self.row = row
        places = Dictionary(grouping: row.indices) { row[$0] }
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

    /// Whether the register or the program has it, or that whose genitive it is.
    func knows(_ word: String) -> Bool { known.contains(word) || word.hasSuffix("s") && known.contains(String(word.dropLast())) }

    /// Whether a field says so of its own.
    func states(_ words: [String]) -> Bool { stated.contains(words) }

    /// Whether five words in a row have one that says something, and this one stands nowhere but in them.
    func tellsAlone(_ run: [String]) -> Bool {
        guard let (offset, word) = run.enumerated().first(where: { $1.count >= 5 && isTelling($1) }), let places = places[word] else { return false }
        return places.allSatisfy { place in
            let start = place - offset
            return start >= 0 && start + run.count <= row.count && row[start..<start + run.count].elementsEqual(run)
        }
    }

    /// Whether something is said in words of its own: not all of them are the register's, numbers, or short.
    func saysSomething(_ words: [String]) -> Bool { words.contains { $0.count >= 4 && isTelling($0) } }

    /// A few words as they stand, and with or without the genitive where they end in a name.
    func variants(of words: [String], in text: String) -> [[String]] {
        guard let last = words.last, last.count >= 3, let token = wordTokens(of: text).last, token.isCapital, !last.allSatisfy(\.isNumber) else {
            return [words]
        }
        let other = last.hasSuffix("s") ? String(last.dropLast()) : last + "s"
        // "Brandts" without its s may be anything when it is short.
        return other.count < 4 && last.hasSuffix("s") ? [words] : [words, words.dropLast() + [other]]
    }

    /// Whether a name of several words stands openly.
    func has(_ name: [String]) -> Bool { names.contains(name) }
}

extension Value {
    fileprivate func gatherWords(_ found: inout Set<String>) {
        switch kind {
        case .list(let items): for item in items { item.gatherWords(&found) }
        case .map(let record), .record(let record): for field in record.fields { field.value.gatherWords(&found) }
        default: if let words { found.formUnion(Pack.words(of: words)) }
        }
    }
}

extension Value {
    /// What stands in fields of a few words, and of the name within it: of a heading everything is about the item.
    fileprivate func gatherStated(_ found: inout Set<[String]>) {
        switch kind {
        case .text(let text):
            let tokens = wordTokens(of: text)
            guard (1...6).contains(tokens.count) else { return }
            found.insert(tokens.map(\.word))
            for run in nameRuns(tokens) { found.insert(run.map(\.word)) }
        case .list(let items): for item in items { item.gatherStated(&found) }
        case .map(let record), .record(let record):
            for field in record.fields where !["rubrik", "titel"].contains(field.name) { field.value.gatherStated(&found) }
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
