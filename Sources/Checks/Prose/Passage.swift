import Diagnostics
import Inputs
import Synchronization

/// A text that will be published, split into words with their places in the user's file.
struct Passage: Sendable {
    /// What kind of file it stands in.
    enum Origin: Sendable, Equatable {
        case meeting
        /// - Parameter hasOwnGoals: whether goals are counted within the file, so that “mål 3” is one of those.
        case attachment(hasOwnGoals: Bool)
        /// What the board has just asked for.
        case requests
        case register

        var isRequests: Bool { if case .requests = self { true } else { false } }
        var isRegister: Bool { if case .register = self { true } else { false } }
        var hasOwnGoals: Bool { if case .attachment(let has) = self { has } else { false } }
    }

    /// What rules found out about a text that will be there in the next build too.
    private final class Kept: Sendable {
        struct Key: Hashable {
            var kind: ObjectIdentifier
            var start: Int
        }
        let work = Mutex<[Key: any Sendable]>([:])
    }

    /// What does not change once the text is read: behind one reference, since each of some hundred rules goes through all
    /// passages.
    private final class Content: Sendable {
        let lexicon: Lexicon
        let bytes: [UInt8]
        let words: [Word]
        let attachment: Int?
        let origin: Origin
        let isProse: Bool
        let file: FileID
        let blocks: [Block]
        /// The words by their numbers, in longer texts: a register has thousands of names to look for.
        let order: [Int32]
        let takenFigures: [ProseFigure]
        let places: ProsePlaces
        /// The ASCII characters that stand in it, a bit for each.
        let signs: UInt128
        /// nil where nobody will ask again.
        let kept = Mutex<Kept?>(nil)

        init(_ written: Prose, isProse: Bool, attachment: Int?, origin: Origin, file: FileID, _ lexicon: Lexicon, _ table: inout WordTable) {
            var bytes = Array(written.markdown.utf8)
            if isProse { blankComments(&bytes) }
            self.bytes = bytes
            signs = bytes.reduce(0) { $1 < 0x80 ? $0 | 1 &<< UInt128(truncatingIfNeeded: $1) : $0 }
            self.isProse = isProse
            self.attachment = attachment
            self.origin = origin
            self.file = file
            self.lexicon = lexicon
            takenFigures = written.figures
            places = ProsePlaces(written)
            words = splitWords(bytes, &table)
            blocks = isProse ? Block.all(in: bytes) : []
            order = words.count > 64 ? wordsByNumber(words) : []
        }
    }

    private let content: Content
    /// What several rules look for, found once by `prepare`.
    private(set) var mentionedDates: [DateMention] = []
    private(set) var attachmentReferences: [MentionedNumber] = []
    private var year = 0

    var lexicon: Lexicon { content.lexicon }
    var bytes: [UInt8] { content.bytes }
    var words: [Word] { content.words }
    /// The bilaga it stands in; nil for the meeting's own pages.
    var attachment: Int? { content.attachment }
    var origin: Origin { content.origin }
    /// Whether it is running text rather than a title or a name.
    var isProse: Bool { content.isProse }
    var file: FileID { content.file }
    /// Of running text; a title or a name has none.
    var blocks: [Block] { content.blocks }
    /// Whether an ASCII character stands in it anywhere: most rules that look for a sign need look no further.
    func hasSign(_ sign: UInt8) -> Bool { sign >= 0x80 || content.signs & 1 &<< UInt128(truncatingIfNeeded: sign) != 0 }

    /// Where some bytes first stand.
    func firstIndex(of pattern: [UInt8]) -> Int? {
        guard let first = pattern.first, bytes.count >= pattern.count, pattern.allSatisfy(hasSign) else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            for start in 0...(bytes.count - pattern.count) where bytes[start] == first {
                if bytes[start..<(start + pattern.count)].elementsEqual(pattern) { return start }
            }
            return nil
        }
    }

    /// The stretches that stand for a fact: not typed here.
    var takenFigures: [ProseFigure] { content.takenFigures }
    private var order: [Int32] { content.order }
    private var places: ProsePlaces { content.places }

    /// nil for a text whose place is not known.
    ///
    /// - Parameter texts: those short texts that take facts, by where they stand.
    init?(_ value: Value, attachment: Int?, origin: Origin, _ texts: [SourceRange: Prose], _ lexicon: Lexicon, _ table: inout WordTable) {
        guard let range = value.range else { return nil }
        var written: Prose
        let isProse: Bool
        switch value.kind {
        case .prose(let prose):
            written = prose
            isProse = true
        case .text(let text):
            isProse = false
            if let filled = texts[range] {
                written = filled
            } else {
                // Quotes stand around it when the stretch is longer than the text.
                let isQuoted = Int(range.end) - Int(range.start) == text.utf8.count + 2
                written = Prose(markdown: text, lineOffsets: [range.start + (isQuoted ? 1 : 0)])
            }
        default: return nil
        }
        if written.lineOffsets.isEmpty { written.lineOffsets = [range.start] }
        content = Content(written, isProse: isProse, attachment: attachment, origin: origin, file: range.file, lexicon, &table)
    }

    /// It will be there in the next build too.
    func keepsWork() { content.kept.withLock { $0 = $0 ?? Kept() } }

    /// Whether it will.
    var isKept: Bool { content.kept.withLock { $0 != nil } }

    /// What a rule finds out about a text by itself, or about the part of it that begins at a byte: once, for as long as it is the
    /// same text.
    func worked<Found: Sendable>(_: Found.Type, at start: Int = 0, _ find: () -> Found) -> Found {
        guard let kept = content.kept.withLock({ $0 }) else { return find() }
        let key = Kept.Key(kind: ObjectIdentifier(Found.self), start: start)
        if let known = kept.work.withLock({ $0[key] }) as? Found { return known }
        let found = find()
        kept.work.withLock { $0[key] = found }
        return found
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
        SourceRange(file: file, start: places.start(start), end: places.end(max(start, end)))
    }

    /// Whether some of the words come of a fact that the text takes.
    func isTaken(_ words: Range<Int>) -> Bool {
        guard let first = words.first, let last = words.last, !takenFigures.isEmpty else { return false }
        return isTaken(from: self.words[first].start, to: self.words[last].end)
    }

    func isTaken(from start: Int, to end: Int) -> Bool { takenFigures.contains { $0.start < end && $0.end > start } }

    func range(_ words: Range<Int>) -> SourceRange {
        guard let first = words.first, let last = words.last else { return range(0, 0) }
        return range(self.words[first].start, self.words[last].end)
    }

    /// Whether a stretch is one unbroken piece of its line as it was typed, so that it can be replaced as it stands.
    func isOnOneLine(_ words: Range<Int>) -> Bool {
        guard let first = words.first, let last = words.last, !isTaken(words) else { return false }
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

    /// Each of its sentences, as ranges of words.
    var sentences: [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        while start < words.count {
            let sentence = sentence(around: start)
            sentences.append(sentence)
            start = max(sentence.upperBound, start + 1)
        }
        return sentences
    }

    /// The sentence around a word, as a range of words.
    func sentence(around word: Int) -> Range<Int> {
        var first = word
        while first > 0, !words[first].gapHasStop { first -= 1 }
        var last = word + 1
        while last < words.count, !words[last].gapHasStop { last += 1 }
        return first..<last
    }

    /// Where a phrase can begin whose first word is given, in a longer text; when that is all of it, also with the genitive's s.
    private func starts(of word: String, _ genitive: String?) -> [Int] {
        let plain = places(wordHash(word))
        guard let genitive else { return plain }
        let others = places(wordHash(genitive))
        return others.isEmpty ? plain : (plain + others).sorted()
    }

    /// Where words of a number stand, which are hardly ever of two kinds.
    private func places(_ number: UInt32) -> [Int] {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if words[Int(order[middle])].number < number { low = middle + 1 } else { high = middle }
        }
        var result: [Int] = []
        while low < order.count, words[Int(order[low])].number == number {
            result.append(Int(order[low]))
            low += 1
        }
        return result
    }

    /// Where a phrase stands, as ranges of words. The last word may have the genitive's s.
    func occurrences(of phrase: [String]) -> [Range<Int>] {
        guard let first = phrase.first, words.count >= phrase.count else { return [] }
        // Comparing words with å, ä and ö is slow; most differ in length.
        let (length, genitive) = (first.utf8.count, phrase.count == 1 ? first + lexicon.forms.genitive : nil)
        var result: [Range<Int>] = []
        func look(at start: Int) {
            guard start <= words.count - phrase.count else { return }
            let own = words[start].text.utf8.count
            guard own == length ? words[start].text == first : genitive.map({ own == $0.utf8.count && words[start].text == $0 }) ?? false else { return }
            for index in 1..<max(1, phrase.count) {
                if words[start + index].gapHasStop { return }
                let (word, wanted) = (words[start + index].text, phrase[index])
                if word == wanted { continue }
                guard index == phrase.count - 1, word.utf8.count > wanted.utf8.count, word == wanted + lexicon.forms.genitive else { return }
            }
            result.append(start..<(start + phrase.count))
        }
        if order.isEmpty {
            for start in 0...(words.count - phrase.count) { look(at: start) }
        } else {
            for start in starts(of: first, genitive) { look(at: start) }
        }
        return result
    }
}

/// The indices of words in the order of their numbers, those of one number in the order of the text.
private func wordsByNumber(_ words: [Passage.Word]) -> [Int32] {
    var keys = words.indices.map { UInt64(words[$0].number) << 32 | UInt64($0) }
    keys.sort()
    return keys.map { Int32(truncatingIfNeeded: $0) }
}

/// What stands in `<!-- … -->` is not printed.
private func blankComments(_ bytes: inout [UInt8]) {
    var index = 0
    while let open = bytes[index...].firstIndex(of: 0x3C) {
        index = open + 1
        guard bytes[open...].starts(with: "<!--".utf8) else { continue }
        var end = open + 4
        while end < bytes.count, !bytes[end...].starts(with: "-->".utf8) { end += 1 }
        guard end < bytes.count else { return }
        for place in open..<end + 3 where bytes[place] != 0x0A { bytes[place] = 0x20 }
        index = end + 3
    }
}
