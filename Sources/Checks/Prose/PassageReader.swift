import Diagnostics
import Inputs
import Style
import System

/// Collects what is published of a meeting, its words in one table.
struct PassageReader {
    private let lexicon: Lexicon
    private let texts: [SourceRange: Prose]
    private let year: Int
    private var table: WordTable
    private(set) var passages: [Passage] = []
    /// All of them, in their order.
    private(set) var groups: [PassageGroup] = []
    private var remembered: RememberedPassages?

    /// - Parameters:
    ///   - texts: those short texts that take facts, by where they stand.
    ///   - year: that a date without one is of.
    ///   - memory: of a live meeting, whose texts are mostly as they were.
    init(_ lexicon: Lexicon, _ texts: [SourceRange: Prose], year: Int, _ memory: Remembered? = nil) {
        self.lexicon = lexicon
        self.texts = texts
        self.year = year
        remembered = memory.map { RememberedPassages($0, lexicon, texts, year: year) }
        table = remembered?.table ?? WordTable(lexicon, capacity: 4096)
    }

    /// Every text and prose in a value, in order.
    mutating func collect(_ value: Value, attachment: Int?, _ origin: Passage.Origin) {
        let start = passages.count
        if let known = remembered?.recall(value, attachment: attachment, origin) {
            passages += known.passages
            groups.append(PassageGroup(passages: start..<passages.count, work: known.work))
            return
        }
        read(value, attachment: attachment, origin)
        for index in start..<passages.count where remembered != nil { passages[index].keepsWork() }
        let work = remembered?.keep(passages[start...], value, attachment: attachment, origin)
        groups.append(PassageGroup(passages: start..<passages.count, work: work))
    }

    private mutating func read(_ value: Value, attachment: Int?, _ origin: Passage.Origin) {
        switch value.kind {
        case .text, .prose:
            guard var passage = Passage(value, attachment: attachment, origin: origin, texts, lexicon, &table) else { return }
            passage.prepare(year: year)
            passages.append(passage)
        case .list(let items):
            for item in items { read(item, attachment: attachment, origin) }
        case .record(let record), .map(let record):
            for field in record.fields { read(field.value, attachment: attachment, origin) }
        default: break
        }
    }

    /// Every word of the passages, in lower case.
    mutating func vocabulary() -> Vocabulary {
        if let known = remembered?.vocabulary(table) { return known }
        var vocabulary = Vocabulary(capacity: table.entries.count)
        for entry in table.entries { vocabulary.insert(entry.key) }
        return vocabulary
    }
}

/// The passages of a live meeting's last build, by the values that they were read from.
private struct RememberedPassages {
    /// A table of words goes from build to build, so that a word has one entry in all passages. It has those of texts that are
    /// gone too; when they are most of it, a new one is begun.
    private struct Words: Sendable {
        var table: WordTable
        var series: Int
        /// Those that stand in some passage, by their places in the table, and the same in lower case.
        var used: [Bool] = []
        var vocabulary = Vocabulary()

        var isMostlyGone: Bool { table.entries.count > 2_000 && table.entries.count > 2 * used.count(where: { $0 }) }
    }

    struct Read: Sendable {
        var passages: [Passage]
        let work = TextWork()
        /// Of their words in the table, each once.
        var words: [Int32]
    }

    private struct From: Equatable {
        var value: Value
        var texts: [SourceRange: Prose]
        var attachment: Int?
        var origin: Passage.Origin
        var year: Int
        var series: Int
        var language: DocumentLanguage
    }

    private static let place = Remembered.Place("ordtabell")
    private let memory: Remembered
    private let lexicon: Lexicon
    private let year: Int
    private let texts: [FileID: [SourceRange: Prose]]
    private var words: Words
    private var used: [Bool]
    private var count = 0

    var table: WordTable { words.table }

    init(_ memory: Remembered, _ lexicon: Lexicon, _ texts: [SourceRange: Prose], year: Int) {
        self.memory = memory
        self.lexicon = lexicon
        self.year = year
        var ofFiles: [FileID: [SourceRange: Prose]] = [:]
        for (range, prose) in texts { ofFiles[range.file, default: [:]][range] = prose }
        self.texts = ofFiles
        let known = memory.recall(Words.self, Self.place, of: lexicon.language)?.made
        words = known ?? Words(table: WordTable(lexicon, capacity: 4096), series: 0)
        if words.isMostlyGone { words = Words(table: WordTable(lexicon, capacity: 4096), series: words.series + 1) }
        used = Array(repeating: false, count: words.table.entries.count)
    }

    /// The place and the key of what is read from a value; nil where it is not known which file has it.
    private func key(_ value: Value, _ attachment: Int?, _ origin: Passage.Origin) -> (Remembered.Place, From)? {
        guard let range = value.firstRange else { return nil }
        let from = From(
            value: value, texts: texts[range.file] ?? [:], attachment: attachment, origin: origin, year: year, series: words.series,
            language: lexicon.language)
        return (Remembered.Place("stycken", "\(count) \(range.file.value)"), from)
    }

    mutating func recall(_ value: Value, attachment: Int?, _ origin: Passage.Origin) -> Read? {
        count += 1
        guard let (place, from) = key(value, attachment, origin), let known = memory.recall(Read.self, place, of: from)?.made else { return nil }
        note(known.words)
        return known
    }

    /// - Returns: where rules may keep what they find in them.
    mutating func keep(_ passages: ArraySlice<Passage>, _ value: Value, attachment: Int?, _ origin: Passage.Origin) -> TextWork? {
        var seen = Set<Int32>()
        for passage in passages { for word in passage.words { seen.insert(Int32(truncatingIfNeeded: word.entry.position)) } }
        let words = Array(seen)
        note(words)
        // What takes facts is known by its file.
        guard let (place, from) = key(value, attachment, origin), let file = value.firstRange?.file, passages.allSatisfy({ $0.file == file })
        else { return nil }
        let read = Read(passages: Array(passages), words: words)
        memory.keep(read, place, of: from)
        return read.work
    }

    private mutating func note(_ words: [Int32]) {
        for position in words {
            if Int(position) >= used.count { used += repeatElement(false, count: Int(position) + 1 - used.count) }
            used[Int(position)] = true
        }
    }

    /// The words in lower case, made of those of the last build: few come and go.
    mutating func vocabulary(_ table: WordTable) -> Vocabulary {
        words.table = table
        used += repeatElement(false, count: max(0, table.entries.count - used.count))
        var gone: [Int] = []
        for position in used.indices {
            let was = position < words.used.count && words.used[position]
            if was == used[position] { continue }
            if was { gone.append(position) } else { words.vocabulary.insert(table.entries[position].key) }
        }
        for position in gone {
            let entry = table.entries[position]
            // It may still be there with another capital.
            let isThere = used.indices.contains { used[$0] && table.entries[$0].number == entry.number && table.entries[$0].text == entry.text }
            if !isThere { words.vocabulary.remove(entry.key) }
        }
        words.used = used
        memory.keep(words, Self.place, of: lexicon.language)
        return words.vocabulary
    }
}

extension Value {
    /// Of itself, or of the first within it that has one.
    fileprivate var firstRange: SourceRange? {
        if let range { return range }
        switch kind {
        case .list(let items): for item in items { if let range = item.firstRange { return range } }
        case .record(let record), .map(let record): for field in record.fields { if let range = field.value.firstRange { return range } }
        default: break
        }
        return nil
    }
}
