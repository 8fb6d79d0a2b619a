import Diagnostics
import Inputs
import Style

extension DiagnosticCode {
    static let typography = DiagnosticCode(
        "CK240", .note,
        sv: MessageText(
            "Skriv {rätt} i stället för {skrivet}", reason: "Så skrivs det i tryck. {skäl}", fix: "Ändra, eller kör bilaga check --fix."),
        en: MessageText(
            "Write {rätt} instead of {skrivet}", reason: "That is how it is printed. {why}", fix: "Change it, or run bilaga check --fix."))
}

/// Signs as the language's printers write them: quotation marks, dashes, spaces before %, points in times, one ellipsis. Advice,
/// and off unless the register asks for it.
@Sendable func typography(_ context: CheckContext, _ found: inout Examination) {
    let isSwedish = context.language == .swedish
    for passage in context.passages where !passage.origin.isRegister {
        found.examine(.typography, at: passage.range(0, 0))
        let bytes = passage.bytes
        func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }
        func tell(_ start: Int, _ end: Int, _ right: String, _ why: (sv: String, en: String)) {
            guard !passage.isTaken(from: start, to: end), !passage.isVerbatim(start) else { return }
            found.report(
                .typography, at: passage.range(start, end),
                ["skrivet": passage.text(start, end), "rätt": right, "skäl": why.sv, "why": why.en], replacement: right)
        }
        for index in bytes.indices {
            switch bytes[index] {
            case 0x22 where isSwedish: tell(index, index + 1, "”", ("Citattecken i löpande text är rundade.", "Quotation marks in running text are curly."))
            case 0xE2 where isSwedish && bytes[index...].starts(with: [0xE2, 0x80, 0x9C]):
                tell(index, index + 3, "”", ("På svenska är citattecknet detsamma före och efter.", "Swedish has the same sign before and after."))
            case 0x2D where index > 0 && index + 1 < bytes.count:
                // Not the sign of an item, and not a row of a table.
                if bytes[index - 1] == 0x20, bytes[index + 1] == 0x20, !passage.opensLine(index) {
                    tell(index, index + 1, "–", ("Tankstreck är längre än bindestreck.", "A dash is longer than a hyphen."))
                } else if passage.isYearSpan(index) {
                    tell(index, index + 1, "–", ("Mellan två årtal står ett tankstreck.", "Between two years stands a dash."))
                }
            case 0x25 where isSwedish && isDigit(index - 1):
                tell(index, index + 1, "\u{A0}%", ("Före procenttecknet står ett hårt mellanslag.", "A no-break space stands before the sign."))
            case 0x3A
            where isSwedish && isDigit(index - 1) && isDigit(index - 2) && isDigit(index + 1) && isDigit(index + 2) && !isDigit(index - 3)
                && !isDigit(index + 3):
                tell(index, index + 1, ".", ("Klockslag skrivs med punkt.", "Times are written with a point."))
            case 0x2E
            where bytes[index...].starts(with: "...".utf8) && (index == 0 || bytes[index - 1] != 0x2E)
                && !(index + 3 < bytes.count && bytes[index + 3] == 0x2E):
                tell(index, index + 3, "…", ("Tre punkter är ett eget tecken.", "Three points are a sign of their own."))
            default: break
            }
        }
    }
}

extension Passage {
    /// In code, in an address, in a row of a table or in the head of a quotation that is none of ours.
    fileprivate func isVerbatim(_ index: Int) -> Bool {
        var start = index
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        let line = bytes[start..<index]
        if line.first(where: { $0 != 0x20 }) == 0x7C { return true }
        if line.count(where: { $0 == 0x60 }) % 2 == 1 { return true }
        // Between ( and ) of a link, or in a word with ://.
        var word = index
        while word > start, bytes[word - 1] > 0x20 { word -= 1 }
        let before = bytes[word..<index]
        return before.contains(0x2F) || zip(before, before.dropFirst()).contains { $0 == 0x5D && $1 == 0x28 }
    }

    fileprivate func opensLine(_ index: Int) -> Bool {
        var start = index
        while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
        return start == 0 || bytes[start - 1] == 0x0A
    }

    /// "2022-2025", and nothing more on either side.
    fileprivate func isYearSpan(_ index: Int) -> Bool {
        guard index >= 4, index + 4 < bytes.count + 0, bytes.count >= index + 5 else { return false }
        let (first, second) = (bytes[(index - 4)..<index], bytes[(index + 1)..<(index + 5)])
        func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
            digits.allSatisfy { (0x30...0x39).contains($0) } && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
        }
        guard isYear(first), isYear(second) else { return false }
        if index > 4, bytes[index - 5] > 0x20, bytes[index - 5] != 0x28 { return false }
        return index + 5 >= bytes.count || !(0x30...0x39).contains(bytes[index + 5]) && bytes[index + 5] != 0x2D
    }
}
