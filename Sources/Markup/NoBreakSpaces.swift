/// Puts no-break spaces where a line must not end: inside figures, between a figure and its unit, between a
/// day and its month, between "bilaga" and its number. Conservative: what is not listed keeps its space.
///
/// Works on UTF-8 and reports where spaces were widened, so that the caller's offsets can follow.
enum NoBreakSpaces {
    /// Byte offsets of the ordinary spaces that become U+00A0, ascending.
    static func positions(in text: [UInt8]) -> [Int] {
        var result: [Int] = []
        var index = 1
        while index + 1 < text.count {
            if text[index] == 0x20, joins(text, at: index) { result.append(index) }
            index += 1
        }
        return result
    }

    /// For tests and for text that has no offsets to keep.
    static func apply(to text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var copied = 0
        for position in positions(in: bytes) {
            result.append(contentsOf: bytes[copied..<position])
            result.append(contentsOf: [0xC2, 0xA0])
            copied = position + 1
        }
        result.append(contentsOf: bytes[copied...])
        return String(decoding: result, as: UTF8.self)
    }

    private static func joins(_ text: [UInt8], at space: Int) -> Bool {
        let before = text[space - 1]
        let after = text[space + 1]
        if isDigit(before) {
            if isDigit(after) { return isThousandsGroup(text, at: space) }
            return followsNumber(wordAfter(text, space), digits: digitsBefore(text, space))
        }
        if isDigit(after) { return precedesNumber(wordBefore(text, space)) }
        // "Dnr SHK 2024/09", and a paragraph sign with what it counts.
        return isUpper(after) && wordBefore(text, space).elementsEqual("Dnr".utf8)
    }

    /// "4 400 000", not "2024 100": one to three digits before, groups of exactly three after.
    private static func isThousandsGroup(_ text: [UInt8], at space: Int) -> Bool {
        guard digitsBefore(text, space) <= 3 else { return false }
        var end = space + 1
        while end < text.count, isDigit(text[end]) { end += 1 }
        guard end - space - 1 == 3 else { return false }
        // Three digits before: they must be a group themselves or begin the number, not end a decimal.
        let start = space - digitsBefore(text, space)
        return start == 0 || (text[start - 1] != UInt8(ascii: ",") && text[start - 1] != UInt8(ascii: "."))
    }

    private static func digitsBefore(_ text: [UInt8], _ space: Int) -> Int {
        var start = space
        while start > 0, isDigit(text[start - 1]) { start -= 1 }
        return space - start
    }

    private static func followsNumber(_ word: ArraySlice<UInt8>, digits: Int) -> Bool {
        if contains(units, word) { return true }
        return digits <= 2 && contains(months, word)
    }

    private static func precedesNumber(_ word: ArraySlice<UInt8>) -> Bool { contains(countedWords, word) }

    /// Up to the next space or closing sign; a point that ends a sentence is not part of the word.
    private static func wordAfter(_ text: [UInt8], _ space: Int) -> ArraySlice<UInt8> {
        var end = space + 1
        while end < text.count, isWordByte(text[end]) { end += 1 }
        return text[space + 1..<end]
    }

    private static func wordBefore(_ text: [UInt8], _ space: Int) -> ArraySlice<UInt8> {
        var start = space
        // "kl." and "nr." carry their point.
        if start > 0, text[start - 1] == UInt8(ascii: ".") { start -= 1 }
        let end = start
        while start > 0, isWordByte(text[start - 1]) { start -= 1 }
        return text[start..<end]
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "%") || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

    private static func contains(_ list: [StaticString], _ word: ArraySlice<UInt8>) -> Bool {
        guard !word.isEmpty else { return false }
        return list.contains { entry in
            entry.utf8CodeUnitCount == word.count
                && UnsafeBufferPointer(start: entry.utf8Start, count: entry.utf8CodeUnitCount).elementsEqual(word)
        }
    }

    private static let units: [StaticString] = [
        "kr", "tkr", "mnkr", "mdkr", "kronor", "öre", "%", "‰", "procent", "procentenheter", "st", "km", "cm", "mm",
        "m", "kg", "ha", "kWh", "MWh", "min", "tim", "timmar", "år", "million", "thousand",
    ]
    private static let months: [StaticString] = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let countedWords: [StaticString] = [
        "kl", "bilaga", "Bilaga", "bilagorna", "mål", "Mål", "tabell", "Tabell", "figur", "Figur", "delmål", "Delmål",
        "punkt", "Punkt", "ärende", "Ärende", "avsnitt", "Avsnitt", "kap", "nr", "Nr", "dnr", "Dnr", "sid", "sida",
        "not", "prognos", "§", "§§", "SEK", "appendix", "Appendix", "goal", "Goal", "table", "Table", "figure", "Figure",
        "item", "Item", "page",
    ]
}
