import Diagnostics

/// A stretch of a text that its writer has marked as withheld from the public:
///
///     :::sekretess 21 kap. 7 § OSL        a block, between two lines
///     …
///     :::
///     :::sekretess(21 kap. 7 § OSL) … :::  within a line
///     […](sekretess:21 kap. 7 § OSL)       the same, as a link is written
struct SecrecyMark {
    /// Bytes of the text, with what marks it.
    var range: Range<Int>
    /// Bytes of what is withheld.
    var inner: Range<Int>
    /// The paragraph of law; empty where none is said.
    var law: String
    /// Stands on lines of its own.
    var isBlock: Bool
}

/// What is wrong with a mark.
enum SecrecyFault {
    case withoutLaw
    /// It begins and does not end, or ends and has not begun.
    case unclosed
    /// It is none, and looks like one.
    case near(NearMarks.Form)
    /// It stands in code, where it marks nothing.
    case inCode
    /// It stands around a fact that is taken from somewhere, where it is open.
    case aroundFact
}

/// Finds marks in a text. What looks like one and is none is a fault: taken for words, it would be published.
struct SecrecyMarks {
    private(set) var marks: [SecrecyMark] = []
    private(set) var faults: [(fault: SecrecyFault, range: Range<Int>)] = []

    private static let word = Array("sekretess".utf8)

    /// A quick look: hardly any text has one.
    static func mayStand(in text: String.UTF8View) -> Bool {
        text.withContiguousStorageIfAvailable(mayStand(in:)) ?? mayStand(in: Array(text))
    }

    static func mayStand(in bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(mayStand(in:)) }

    private static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool { mayHaveWord(bytes) || NearMarks.mayStand(in: bytes) }

    /// Texts are read through for it one and all: so its k is looked for, which is rarer than its other letters.
    private static func mayHaveWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= word.count else { return false }
        return word.withUnsafeBufferPointer { word in
            var start = 0
            while start <= bytes.count - word.count {
                if let eight = EightBytes(bytes, at: start + 2), !eight.mayHave(word[2]), !eight.mayHave(word[2] ^ 0x20) {
                    start += 8
                    continue
                }
                if bytes[start + 2] | 0x20 == word[2] {
                    var matched = 0
                    while matched < word.count, bytes[start + matched] | 0x20 == word[matched] { matched += 1 }
                    if matched == word.count { return true }
                }
                start += 1
            }
            return false
        }
    }

    /// - Parameter hasCode: whether backticks make code of what stands within them, as they do in prose.
    init(_ bytes: [UInt8], hasCode: Bool = false) {
        var index = 0
        let code = hasCode ? codeStretches(bytes) : []
        var next = 0
        while index < bytes.count {
            while next < code.count, code[next].upperBound <= index { next += 1 }
            if next < code.count, code[next].contains(index) {
                index = code[next].upperBound
            } else if let opening = SecrecyMarks.fence(bytes, index) {
                index = readFence(opening, from: index, bytes)
            } else if bytes[index] == UInt8(ascii: "]"), SecrecyMarks.matches(bytes, index + 1, "(") {
                index = readLink(closing: index, bytes)
            } else {
                index += 1
            }
        }
        var taken = marks.map(\.range) + faults.map(\.range)
        for stretch in code where !taken.contains(where: { $0.overlaps(stretch) }) {
            let shown = SecrecyMarks(Array(bytes[stretch]))
            if !shown.marks.isEmpty || !shown.faults.isEmpty { faults.append((.inCode, stretch)) }
        }
        taken += code
        let near = NearMarks(bytes, besides: taken).found
        faults += near.map { (.near($0.form), $0.range) }
        if faults.isEmpty { tellEndsAlone(bytes, besides: taken) }
    }

    /// A line of `:::` alone, or one behind a word, that ends nothing.
    private mutating func tellEndsAlone(_ bytes: [UInt8], besides taken: [Range<Int>]) {
        for index in bytes.indices.dropLast(2) where SecrecyMarks.matches(bytes, index, ":::") && !taken.contains(where: { $0.contains(index) }) {
            var end = index
            while end < bytes.count, bytes[end] == UInt8(ascii: ":") { end += 1 }
            let isLineStart = bytes[..<index].last { $0 != 0x20 && $0 != 0x09 }.map { $0 == 0x0A } ?? true
            let isLineEnd = bytes[end...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }.map { $0 == 0x0A } ?? true
            let isBehindWord = index > 0 && bytes[index - 1] > 0x20 && bytes[index - 1] != UInt8(ascii: ":")
            if isBehindWord || isLineStart && isLineEnd {
                faults.append((.unclosed, index..<end))
                return
            }
        }
    }

    /// `:::`, perhaps spaces, `sekretess`: where that ends.
    private static func fence(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard bytes[start] == UInt8(ascii: ":"), matches(bytes, start, ":::"), start == 0 || bytes[start - 1] != UInt8(ascii: ":") else { return nil }
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: ":") { index += 1 }
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        guard isWord(bytes, index) else { return nil }
        return index + word.count
    }

    private static func isWord(_ bytes: [UInt8], _ start: Int) -> Bool {
        start + word.count <= bytes.count && zip(word, bytes[start...]).allSatisfy { $0 == $1 | 0x20 }
    }

    private static func matches(_ bytes: [UInt8], _ start: Int, _ text: StaticString) -> Bool {
        start + text.utf8CodeUnitCount <= bytes.count
            && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
    }

    private mutating func readFence(_ afterWord: Int, from start: Int, _ bytes: [UInt8]) -> Int {
        var lineEnd = afterWord
        while lineEnd < bytes.count, bytes[lineEnd] != 0x0A { lineEnd += 1 }
        // Within the line, when the line has an end of it.
        if let end = SecrecyMarks.colons(bytes, afterWord, lineEnd) {
            let (law, inner) = SecrecyMarks.head(bytes, afterWord..<end)
            add(SecrecyMark(range: start..<end + 3, inner: inner, law: law, isBlock: false), bytes)
            return end + 3
        }
        var lineStart = start
        while lineStart > 0, bytes[lineStart - 1] == 0x20 || bytes[lineStart - 1] == 0x09 { lineStart -= 1 }
        guard lineStart == 0 || bytes[lineStart - 1] == 0x0A, lineEnd < bytes.count else {
            faults.append((.unclosed, start..<lineEnd))
            return lineEnd
        }
        let law = SecrecyMarks.trimmed(bytes[afterWord..<lineEnd])
        var line = lineEnd + 1
        while line < bytes.count {
            var end = line
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            let words = bytes[line..<end].filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
            if words.count >= 3, words.allSatisfy({ $0 == UInt8(ascii: ":") }) {
                add(SecrecyMark(range: lineStart..<end, inner: lineEnd + 1..<line, law: law, isBlock: true), bytes)
                return end
            }
            // One within another: the outer one has no end of its own.
            if let first = bytes[line..<end].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }), SecrecyMarks.fence(bytes, first) != nil { break }
            line = end + 1
        }
        faults.append((.unclosed, start..<lineEnd))
        return lineEnd
    }

    private static func colons(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        (start..<end).first { matches(bytes, $0, ":::") && $0 + 3 <= end }
    }

    /// `(21 kap. 7 § OSL) words`, or with a colon after the law.
    private static func head(_ bytes: [UInt8], _ range: Range<Int>) -> (law: String, inner: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
        let pairs: [UInt8: UInt8] = [UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "{"): UInt8(ascii: "}")]
        if start < range.upperBound, let closing = pairs[bytes[start]], let end = bytes[start..<range.upperBound].firstIndex(of: closing) {
            return (trimmed(bytes[start + 1..<end]), trimmedRange(bytes, end + 1..<range.upperBound))
        }
        if let colon = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: ":")) {
            return (trimmed(bytes[start..<colon]), trimmedRange(bytes, colon + 1..<range.upperBound))
        }
        return ("", trimmedRange(bytes, start..<range.upperBound))
    }

    private mutating func readLink(closing: Int, _ bytes: [UInt8]) -> Int {
        var target = closing + 2
        if target < bytes.count, bytes[target] == UInt8(ascii: "<") { target += 1 }
        guard SecrecyMarks.isWord(bytes, target) else { return closing + 1 }
        // `[Sigrid](sekretess)`: all of it but the law.
        let isBare = SecrecyMarks.matches(bytes, target + SecrecyMarks.word.count, ")")
        guard isBare || SecrecyMarks.matches(bytes, target + SecrecyMarks.word.count, ":") else { return closing + 1 }
        let lawStart = target + SecrecyMarks.word.count + (isBare ? 0 : 1)
        var depth = 0
        var opening = closing
        repeat {
            if bytes[opening] == UInt8(ascii: "]") { depth += 1 }
            if bytes[opening] == UInt8(ascii: "[") { depth -= 1 }
            if depth == 0 { break }
            opening -= 1
        } while opening >= 0
        // A paragraph of law stands on its line, and holds no other mark: what does has lost its end.
        let end = bytes[lawStart...].firstIndex { [UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), 0x0A].contains($0) }
        guard let end, bytes[end] == UInt8(ascii: ")"), opening >= 0 else {
            faults.append((.unclosed, max(opening, 0)..<(end ?? bytes.count)))
            return lawStart
        }
        let law = SecrecyMarks.trimmed(bytes[lawStart..<end].filter { $0 != UInt8(ascii: ">") }[...])
        // What stands within is withheld with it.
        marks.removeAll { $0.range.lowerBound >= opening }
        add(SecrecyMark(range: opening..<end + 1, inner: opening + 1..<closing, law: law, isBlock: false), bytes)
        return end + 1
    }

    private mutating func add(_ mark: SecrecyMark, _ bytes: [UInt8]) {
        if !SecrecyMarks.saysLaw(mark.law) { faults.append((.withoutLaw, mark.range)) }
        if !mark.isBlock, SecrecyMarks.isTagAlone(bytes[mark.inner]) { faults.append((.aroundFact, mark.range)) }
        marks.append(mark)
    }

    /// Whether it says by which chapter and section: `ja` and `OSL` do not.
    static func saysLaw(_ text: String) -> Bool { text.utf8.count <= 120 && text.utf8.contains { (0x30...0x39).contains($0) } }

    /// `{{budget.utfall.äldre}}` and nothing else.
    private static func isTagAlone(_ bytes: ArraySlice<UInt8>) -> Bool {
        let words = bytes.drop { $0 <= 0x20 }
        guard words.starts(with: "{{".utf8), let end = words.firstRange(of: "}}".utf8) else { return false }
        return words[end.upperBound...].allSatisfy { $0 <= 0x20 }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let outer = bytes.drop { $0 <= 0x20 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "{") }
        let inner = outer.reversed().drop { $0 <= 0x20 || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "}") }.reversed()
        return String(decoding: Array(inner), as: UTF8.self)
    }

    private static func trimmedRange(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var range = range
        while range.lowerBound < range.upperBound, bytes[range.lowerBound] == 0x20 { range = range.lowerBound + 1..<range.upperBound }
        while range.lowerBound < range.upperBound, bytes[range.upperBound - 1] == 0x20 { range = range.lowerBound..<range.upperBound - 1 }
        return range
    }
}
