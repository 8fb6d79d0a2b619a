import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherEntry = DiagnosticCode(
        "CK252", .warning,
        sv: MessageText(
            "Stycket handlar om ”{sagt}”, men {uttryck} hämtar siffran för ”{hämtat}”", reason: "Uttrycket kan vara kvar från ett annat stycke.",
            fix: "Rätta nyckeln i uttrycket, eller nämn det som siffran gäller."),
        en: MessageText(
            "The paragraph is about “{sagt}”, but {uttryck} takes the figure of “{hämtat}”", reason: "The expression may be left from another paragraph.",
            fix: "Correct the key in the expression, or name what the figure is of."))
}

/// “Första insatsperson finns på sex stationer. Satsningen får {{…brandbåt}}”: the figure that a text takes is of one entry of the
/// register, and the words around it name another and say nothing of that one.
@Sendable func factOfOtherEntry(_ context: CheckContext, _ found: inout Examination) {
    let entries = RegisterEntries(context)
    guard !entries.isEmpty else { return }
    for passage in context.passages where !passage.takenFigures.isEmpty {
        var word = 0
        for figure in passage.takenFigures {
            while word < passage.words.count, passage.words[word].end <= figure.start { word += 1 }
            guard let number = passage.words[word...].prefix(2).firstIndex(where: \.isNumber), passage.words[number].start < figure.end,
                let expression = passage.expression(at: word..<word + 1, in: context.input.sources)
            else { continue }
            let taken = entries.named(by: expression)
            let paragraph = passage.paragraph(around: word)
            if taken.count == 2, let (named, entry) = entries.oddOne(taken, passage, passage.withHeading(paragraph)) {
                // “{{prognos.operativ - budget.tillsyn}} högre än budgeten”: the difference of two that the words do not compare.
                found.examine(.otherEntry, at: figure.range)
                report(entries.name(of: named), entry)
                continue
            }
            guard taken.count == 1, let entry = taken.first else { continue }
            found.examine(.otherEntry, at: figure.range)
            if entries.mentions(entry, passage, passage.withHeading(paragraph)) { continue }
            // What is named last before the figure is what it is said of.
            guard let other = entries.others(of: entry, passage, paragraph, before: word) else { continue }
            report(other, entry)
            func report(_ said: String, _ entry: String) {
                found.report(
                    .otherEntry, at: figure.range, ["sagt": said, "uttryck": "{{\(expression)}}", "hämtat": entries.name(of: entry)],
                    notes: entries.place(of: entry).map { [DiagnosticNote($0, sv: "i registret", en: "in the register")] } ?? [])
            }
        }
    }
}

/// The entries of the register that figures are of, by their keys.
private final class RegisterEntries {
    private struct Entry {
        var key: String
        var name: String
        var words: [String]
        var value: Value
        var place: SourceRange?
        var section: String
    }
    private let lexicon: Lexicon
    /// By key, of those that were asked for.
    private var stems: [String: Set<String>] = [:]
    private var entries: [Entry] = []
    private var byKey: [String: [Int]] = [:]
    /// Entries whose names stand somewhere.
    private var mentioned: [Int] = []

    var isEmpty: Bool { byKey.isEmpty }

    init(_ context: CheckContext) {
        lexicon = context.lexicon
        guard context.passages.contains(where: { !$0.takenFigures.isEmpty }) else { return }
        for section in RegisteredNames.sections(context.input.register) {
            for field in context.input.register.section(section)?.fields ?? [] {
                guard let name = field.value[context.nameField(section)]?.words else { continue }
                let words = nameWords(name)
                byKey[field.name, default: []].append(entries.count)
                if words.count > 1 || words.first.map({ $0.utf8.count >= 6 }) == true, context.occurs(words) { mentioned.append(entries.count) }
                entries.append(Entry(key: field.name, name: name, words: words, value: field.value, place: field.nameRange, section: section))
            }
        }
    }

    /// The beginnings of the longer words of what goes by a key, any of which may stand for it: “skolan” for the school of a long name.
    private func stems(of key: String) -> Set<String> {
        if let known = stems[key] { return known }
        var found = Set<String>()
        for entry in (byKey[key] ?? []).map({ entries[$0] }) {
            for word in entry.words + nameWords(key) where word.utf8.count >= 3 && !lexicon.meaning(of: word).kinds.contains(.leadIn) {
                found.insert(String(word.prefix(7)))
            }
            for alias in entry.value.fields.flatMap({ $0.value.items + [$0.value] }) {
                if case .text(let text) = alias.kind { for word in nameWords(text) where word.utf8.count >= 5 { found.insert(String(word.prefix(7))) } }
            }
        }
        stems[key] = found
        return found
    }

    /// The keys of the register in an expression; more than one where it adds or compares entries.
    func named(by expression: String) -> Set<String> {
        var keys = Set<String>()
        var current = ""
        func end() {
            if byKey[current] != nil { keys.insert(current) }
            current = ""
        }
        var isFirst = true
        for character in expression {
            if character == "|" { break }
            if character.isLetter || character.isNumber || character == "-" || character == "_" {
                current.append(character)
            } else {
                // The first of a path names a file.
                if !(isFirst && character == ".") { end() } else { current = "" }
                isFirst = character != "." && character != "[" && character != "]"
            }
            if character == "." { isFirst = false }
        }
        end()
        return keys
    }

    /// Of two entries of one section, the one that the words name and the one that they do not.
    func oddOne(_ keys: Set<String>, _ passage: Passage, _ stretch: [Range<Int>]) -> (named: String, other: String)? {
        let sections = keys.map { key in Set((byKey[key] ?? []).map { entries[$0].section }) }
        let named = keys.filter { mentions($0, passage, stretch) }
        guard !sections[0].isDisjoint(with: sections[1]), named.count == 1, let first = named.first, let other = keys.first(where: { $0 != first }) else {
            return nil
        }
        return (first, other)
    }

    func name(of key: String) -> String { byKey[key]?.first.map { entries[$0].name } ?? key }
    func place(of key: String) -> SourceRange? { byKey[key]?.first.flatMap { entries[$0].place } }

    /// Whether any longer word of the entry's stands there, in whatever form.
    func mentions(_ key: String, _ passage: Passage, _ stretch: [Range<Int>]) -> Bool {
        let stems = stems(of: key)
        return stretch.contains { range in
            passage.words[range].contains { word in
                guard word.text.utf8.count >= 3 else { return false }
                // A compound has it at its end: “primärvårdens”, “fältskolan”.
                return stems.contains {
                    word.text.hasPrefix($0) || $0.utf8.count >= 5 && word.text.utf8.count > 8 && word.text.contains($0)
                        || word.text.utf8.count >= 5 && $0.hasPrefix(word.text)
                }
            }
        }
    }

    /// The one entry of the same section that the paragraph names up to there; nil where it names none or several.
    func others(of key: String, _ passage: Passage, _ paragraph: Range<Int>, before word: Int) -> String? {
        let sections = Set((byKey[key] ?? []).map { entries[$0].section })
        let end = passage.sentence(around: word).upperBound
        var names = Set<[String]>()
        var result: String?
        for index in mentioned where sections.contains(entries[index].section) && entries[index].key != key {
            guard
                passage.occurrences(of: entries[index].words).contains(where: { $0.lowerBound >= paragraph.lowerBound && $0.upperBound <= end })
                    || isInflected(entries[index], passage, paragraph.lowerBound..<end)
            else { continue }
            names.insert(entries[index].words)
            result = entries[index].name
        }
        return names.count == 1 ? result : nil
    }

    /// “den operativa verksamheten” of “Operativ verksamhet”.
    private func isInflected(_ entry: Entry, _ passage: Passage, _ stretch: Range<Int>) -> Bool {
        guard entry.words.count == 2, entry.words.allSatisfy({ $0.utf8.count >= 7 }), stretch.count > 1 else { return false }
        return stretch.dropLast().contains { index in
            passage.words[index].text.hasPrefix(entry.words[0]) && passage.words[index + 1].text.hasPrefix(entry.words[1])
                && passage.words[index].text.utf8.count - entry.words[0].utf8.count <= 2
        }
    }
}

extension Passage {
    /// The words of the block that a word stands in; of a short text, all of them.
    func paragraph(around word: Int) -> Range<Int> {
        for block in blocks where block.start <= words[word].start && words[word].start < block.end { return words(in: block) }
        return blocks.isEmpty ? words.indices : sentence(around: word)
    }

    /// A paragraph with the heading above it, and the paragraph before where that is of the same heading.
    func withHeading(_ paragraph: Range<Int>) -> [Range<Int>] {
        guard let first = paragraph.first, let index = blocks.lastIndex(where: { $0.start <= words[first].start }) else { return [paragraph] }
        guard let heading = blocks[..<index].lastIndex(where: { $0.kind == .heading }) else { return [0..<paragraph.upperBound] }
        return [paragraph, words(in: blocks[heading])] + blocks[(heading + 1)..<index].map { words(in: $0) }
    }
}
