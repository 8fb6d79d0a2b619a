import Diagnostics
import Inputs

/// A text that will be published, split into words with their places in the user's file.
struct Passage: Sendable {
    struct Word: Sendable {
        /// Lower case.
        var text: String
        var written: String
        /// UTF-8 offsets in the passage.
        var start: Int
        var end: Int
        /// What stands before it (since the word before): spaces, points, line breaks.
        var gapHasStop: Bool
        /// It begins with a digit.
        var isNumber: Bool
    }

    var bytes: [UInt8]
    var words: [Word]
    /// The bilaga it stands in; nil for the meeting's own pages.
    var attachment: Int?
    /// The schema of the file it stands in ("budget"); empty for the meeting's own.
    var schema: String
    /// Whether it is running text rather than a title or a name.
    var isProse: Bool
    var file: FileID
    /// What several rules look for, found once by `prepare`.
    private(set) var mentionedDates: [DateMention] = []
    private(set) var attachmentReferences: [MentionedNumber] = []
    private var year = 0
    /// Per line of the passage: where it starts there, and in the file.
    private var lines: [(start: Int, offset: Int)]

    /// nil for a text whose place is not known.
    init?(_ value: Value, attachment: Int?, schema: String, _ sources: SourceSet) {
        guard let range = value.range else { return nil }
        switch value.kind {
        case .prose(let prose):
            bytes = Array(prose.markdown.utf8)
            isProse = true
            lines = []
            var start = 0
            for offset in prose.lineOffsets {
                lines.append((start, Int(offset)))
                while start < bytes.count, bytes[start] != 0x0A { start += 1 }
                start += 1
            }
        case .text(let text):
            bytes = Array(text.utf8)
            isProse = false
            // Quotes stand around it when the stretch is longer than the text.
            let isQuoted = Int(range.end) - Int(range.start) == bytes.count + 2
            lines = [(0, Int(range.start) + (isQuoted ? 1 : 0))]
        default: return nil
        }
        self.attachment = attachment
        self.schema = schema
        file = range.file
        words = []
        if lines.isEmpty { lines = [(0, Int(range.start))] }
        words = splitWords(bytes)
    }

    /// Finds what several rules look for. A date without a year is of `year`.
    mutating func prepare(year: Int) {
        self.year = year
        mentionedDates = findDates(year: year)
        attachmentReferences = findAttachmentReferences()
    }

    /// "19 september 2024", "19 september", "den 19:e sept.", "19/9" and 2024-09-19, whether there is such a day or not.
    func dateMentions(year: Int) -> [DateMention] { year == self.year ? mentionedDates : findDates(year: year) }

    /// The place in the user's file of a stretch of the passage.
    func range(_ start: Int, _ end: Int) -> SourceRange {
        SourceRange(file: file, start: offset(start), end: offset(max(start, end - 1)) + (end > start ? 1 : 0))
    }

    func range(_ words: Range<Int>) -> SourceRange {
        guard let first = words.first, let last = words.last else { return range(0, 0) }
        return range(self.words[first].start, self.words[last].end)
    }

    private func offset(_ position: Int) -> Int {
        var low = 0
        var high = lines.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lines[middle].start <= position { low = middle } else { high = middle }
        }
        return lines[low].offset + position - lines[low].start
    }

    /// Whether a stretch is one unbroken piece of its line, so that it can be replaced as it stands.
    func isOnOneLine(_ words: Range<Int>) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        return !bytes[self.words[first].start..<self.words[last].end].contains(0x0A)
    }

    /// The text of some words as it was written, on one line.
    func written(_ words: Range<Int>) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        return text(self.words[first].start, self.words[last].end)
    }

    func text(_ start: Int, _ end: Int) -> String {
        var result: [UInt8] = []
        for byte in bytes[start..<end] {
            if byte == 0x0A || byte == 0x20 {
                if result.last != 0x20 { result.append(0x20) }
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The sentence around a word, as a range of words.
    func sentence(around word: Int) -> Range<Int> {
        var first = word
        while first > 0, !words[first].gapHasStop { first -= 1 }
        var last = word + 1
        while last < words.count, !words[last].gapHasStop { last += 1 }
        return first..<last
    }

    /// Where a phrase stands, as ranges of words. The last word may have the genitive's s.
    func occurrences(of phrase: [String]) -> [Range<Int>] {
        guard let first = phrase.first, words.count >= phrase.count else { return [] }
        var result: [Range<Int>] = []
        for start in 0...(words.count - phrase.count) {
            guard words[start].text == first || phrase.count == 1 && words[start].text == first + "s" else { continue }
            var matches = true
            for index in 1..<max(1, phrase.count) {
                let word = words[start + index]
                let wanted = phrase[index]
                if word.text != wanted, !(index == phrase.count - 1 && word.text == wanted + "s") { matches = false }
                if word.gapHasStop { matches = false }
                if !matches { break }
            }
            if matches { result.append(start..<(start + phrase.count)) }
        }
        return result
    }
}

/// Every text and prose in a value, in order.
func collectPassages(
    _ value: Value, attachment: Int?, schema: String, _ sources: SourceSet, _ result: inout [Passage]
) {
    switch value.kind {
    case .text, .prose:
        if let passage = Passage(value, attachment: attachment, schema: schema, sources) { result.append(passage) }
    case .list(let items):
        for item in items { collectPassages(item, attachment: attachment, schema: schema, sources, &result) }
    case .record(let record), .map(let record):
        for field in record.fields {
            collectPassages(field.value, attachment: attachment, schema: schema, sources, &result)
        }
    default: break
    }
}
