import Diagnostics

/// What looks like a mark of secrecy and is none: `:::hemligt(…)`, `[…](sekretes:…)`, `[…] (sekretess:…)`,
/// `{värde: …, sekretess: …}` within quotation marks, `[…]: sekretess:…`. Taken for words, it would be published.
struct NearMarks {
    /// What was meant, so that the right form can be shown.
    enum Form: Sendable {
        case fence, link
        /// Keys of YAML, in a text.
        case keys
    }
    private(set) var found: [(form: Form, range: Range<Int>)] = []

    private let bytes: [UInt8]

    /// - Parameter taken: stretches that are marks, or code, and are not looked at.
    init(_ bytes: [UInt8], besides taken: [Range<Int>]) {
        self.bytes = bytes
        var index = 0
        var next = 0
        let taken = taken.sorted { $0.lowerBound < $1.lowerBound }
        while index < bytes.count {
            while next < taken.count, taken[next].upperBound <= index { next += 1 }
            if next < taken.count, taken[next].contains(index) {
                index = taken[next].upperBound
                continue
            }
            index = read(index)
        }
    }

    /// Looks at what begins at a byte, and says where to go on.
    private mutating func read(_ index: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: ":"): readColons(index)
        case UInt8(ascii: "]"): readTarget(index)
        case UInt8(ascii: "["), UInt8(ascii: "("): readOpening(index)
        case UInt8(ascii: "{"): readKeys(index)
        case UInt8(ascii: "<"): readTag(index)
        default: index + 1
        }
    }

    // MARK: Forms

    /// `:::hemligt`, `::: sekretes`, `::sekretess(`. A word that stands right behind three colons is meant as a mark, whatever it is.
    private mutating func readColons(_ start: Int) -> Int {
        var index = start
        var colons = 0
        // A program that writes Markdown escapes them.
        while index < bytes.count,
            bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ":")
        {
            if bytes[index] == UInt8(ascii: ":") { colons += 1 }
            index += 1
        }
        if colons < 2 { return index }
        // Behind a word, three colons end something.
        if colons > 2, start > 0, NearMarks.isLetter(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".") { return index }
        let isTight = index < bytes.count && NearMarks.isLetter(bytes[index])
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        let word = word(at: index)
        if word.isEmpty { return index }
        // Signs that are escaped are meant as signs, unless a paragraph of law comes after.
        if bytes[start..<index].contains(UInt8(ascii: "\\")) {
            let line = bytes[index...].prefix(80).prefix { $0 != 0x0A }
            guard NearMarks.isNear(word), NearMarks.looksLikeLaw(String(decoding: line, as: UTF8.self)) else { return index + word.utf8.count }
        }
        if NearMarks.isNear(word) || colons > 2 && isTight { tell(.fence, from: start) }
        return index + word.utf8.count
    }

    /// `](sekretes:`, `](sekretess)`, `](21 kap. 7 § OSL)`, `] (sekretess:`.
    private mutating func readTarget(_ closing: Int) -> Int {
        var index = closing + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: ":") { return readDefinition(closing) }
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { return closing + 1 }
        let isLink = index == closing + 1
        index += 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "<") { index += 1 }
        let word = word(at: index)
        let after = index + word.utf8.count
        var end = index
        while end < bytes.count, end < index + 120, bytes[end] != UInt8(ascii: ")"), bytes[end] != 0x0A { end += 1 }
        let target = String(decoding: bytes[index..<end], as: UTF8.self)
        let isScheme = after < bytes.count && bytes[after] == UInt8(ascii: ":")
        let isNear = NearMarks.isNear(word) && (isScheme || isLink)
        let isLaw = isLink && NearMarks.looksLikeLaw(target) && !target.contains("/") && !target.hasPrefix("#")
        guard isNear || isLaw else { return closing + 1 }
        var opening = closing
        while opening > 0, bytes[opening] != UInt8(ascii: "["), bytes[opening - 1] != 0x0A { opening -= 1 }
        tell(.link, from: opening, to: min(end + 1, bytes.count))
        return min(end + 1, bytes.count)
    }

    /// `[Sigrid]: sekretess:21 kap. 7 § OSL`, as the target of a link, or a note, is written.
    private mutating func readDefinition(_ closing: Int) -> Int {
        var index = closing + 2
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "<") { index += 1 }
        let word = word(at: index)
        let after = index + word.utf8.count
        guard NearMarks.isNear(word), after < bytes.count, bytes[after] == UInt8(ascii: ":") else { return closing + 1 }
        var opening = closing
        while opening > 0, bytes[opening] != UInt8(ascii: "["), bytes[opening - 1] != 0x0A { opening -= 1 }
        tell(.link, from: opening)
        return after
    }

    /// `<sekretess 21 kap. 7 § OSL>…</sekretess>`.
    private mutating func readTag(_ start: Int) -> Int {
        let word = word(at: start + 1)
        let after = start + 1 + word.utf8.count
        guard after < bytes.count, NearMarks.isNear(word), bytes[after] == UInt8(ascii: ">") || bytes[after] <= 0x20 else { return start + 1 }
        tell(.fence, from: start)
        return after
    }

    /// `[sekretess:21 kap. 7 § OSL]`, `(sekretess:21 kap. 7 § OSL)` without anything before it.
    private mutating func readOpening(_ start: Int) -> Int {
        let word = word(at: start + 1)
        let after = start + 1 + word.utf8.count
        guard after + 1 < bytes.count, bytes[after] == UInt8(ascii: ":"), NearMarks.isNear(word) else { return start + 1 }
        // "(sekretess: 21 kap. 7 § OSL)" is how people tell of it in words.
        if bytes[start] == UInt8(ascii: "("), bytes[after + 1] == 0x20 { return start + 1 }
        tell(.link, from: start)
        return after
    }

    /// `{värde: …, sekretess: …}`, which is words where it stands within quotation marks.
    private mutating func readKeys(_ start: Int) -> Int {
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) else { return start + 1 }
        for colon in start..<end where bytes[colon] == UInt8(ascii: ":") {
            var first = colon
            while first > start, NearMarks.isLetter(bytes[first - 1]) { first -= 1 }
            guard first > start, !NearMarks.isLetter(bytes[first - 1]) else { continue }
            if NearMarks.isNear(String(decoding: bytes[first..<colon], as: UTF8.self)) {
                tell(.keys, from: start, to: end + 1)
                return end + 1
            }
        }
        return start + 1
    }

    private mutating func tell(_ form: Form, from start: Int, to end: Int? = nil) {
        var last = end ?? start
        if end == nil { while last < bytes.count, bytes[last] != 0x0A { last += 1 } }
        found.append((form, start..<last))
    }

    // MARK: Words

    private func word(at start: Int) -> String {
        var end = start
        while end < bytes.count, NearMarks.isLetter(bytes[end]) { end += 1 }
        return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 || byte >= 0x80 }

    private static let others = ["sekretess", "hemlig", "konfidentiel", "confidential", "classified", "secret", "secrecy", "osl"]

    /// "sekretes", "sekrettess", "hemligt", "sekretessbelagd": near the word, or another word for the same. A secretary is none.
    static func isNear(_ word: String) -> Bool {
        guard (3...25).contains(word.utf8.count) else { return false }
        let word = folded(word)
        if word.hasPrefix("sekreter") && word.utf8.count > 9 || word.hasPrefix("secretar") { return false }
        if word.hasPrefix("osl") { return word == "osl" }
        if others.contains(where: { word.hasPrefix($0) }) { return true }
        return word.utf8.count >= 6 && closestMatch(to: word, among: ["sekretess"]) != nil
    }

    /// "21 kap. 7 § OSL", "26:1 OSL".
    static func looksLikeLaw(_ text: String) -> Bool {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        return contains(text, "§") || contains(text, "kap.") || text.hasSuffix("OSL")
    }

    /// By bytes: every text of every file is asked.
    private static func contains(_ text: String, _ word: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count >= wanted.count else { return false }
            for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
                var length = 1
                while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
                if length == wanted.count { return true }
            }
            return false
        }
    }

    // MARK: A quick look

    /// Whether anything of it may be in a file or a text; hardly any has it.
    static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var next = 0
        while next < bytes.count {
            if let eight = EightBytes(bytes, at: next), !eight.mayHave(UInt8(ascii: ":")), !eight.mayHave(UInt8(ascii: "<")),
                !eight.mayHave(UInt8(ascii: "("))
            {
                next += 8
                continue
            }
            let index = next
            next += 1
            switch bytes[index] {
            case UInt8(ascii: ":"):
                if index > 0, bytes[index - 1] == UInt8(ascii: ":") || bytes[index - 1] == UInt8(ascii: "\\") { return true }
                var first = index
                while first > 0, index - first < 26, isLetter(bytes[first - 1]) { first -= 1 }
                // What is far from it begins with another letter.
                guard index - first >= 3, [0x63, 0x65, 0x68, 0x6B, 0x6F, 0x73].contains(bytes[first] | 0x20) else { continue }
                if isNear(String(decoding: bytes[first..<index], as: UTF8.self)) { return true }
            case UInt8(ascii: "<"):
                var end = index + 1
                while end < bytes.count, end - index < 26, isLetter(bytes[end]) { end += 1 }
                guard end - index > 3, [0x63, 0x65, 0x68, 0x6B, 0x6F, 0x73].contains(bytes[index + 1] | 0x20) else { continue }
                if isNear(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)) { return true }
            case UInt8(ascii: "("):
                guard index > 0, bytes[index - 1] == UInt8(ascii: "]") else { continue }
                let target = String(decoding: bytes[(index + 1)..<min(index + 120, bytes.count)].prefix { $0 != UInt8(ascii: ")") }, as: UTF8.self)
                if looksLikeLaw(target) || isNear(String(target.prefix { $0.isLetter })) { return true }
            default: continue
            }
        }
        return false
    }
}
