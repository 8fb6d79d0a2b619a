import Diagnostics
import Inputs

extension DiagnosticCode {
    static let letterForDigit = DiagnosticCode(
        "CK101", .warning,
        sv: MessageText(
            "”{skrivet}” har en bokstav mitt i siffrorna",
            reason: "Ett O liknar en nolla och ett l liknar en etta, men datorn och skärmläsaren ser skillnaden.",
            fix: "Skriv {siffror}, om det är det som menas."),
        en: MessageText(
            "“{skrivet}” has a letter among its digits",
            reason: "An O looks like a nought and an l like a one, but computers and screen readers see the difference.",
            fix: "Write {siffror}, if that is meant."))
    static let leadingZero = DiagnosticCode(
        "CK102", .warning,
        sv: MessageText(
            "Talet {skrivet} börjar med en nolla", reason: "Siffrorna kan ha bytt plats, eller en siffra kan vara fel.", fix: "Rätta talet."),
        en: MessageText(
            "The number {skrivet} begins with a nought", reason: "Digits may have changed places, or one of them may be wrong.",
            fix: "Correct the number."))
}

/// Numbers that are mistyped in a way that shows: “2O24”, “05 procent”, “SHK 2024/O9”.
@Sendable func misreadNumber(_ context: CheckContext, _ found: inout Examination) {
    for passage in context.passages {
        var (numbers, quantities) = (0, 0)
        for index in passage.words.indices {
            let word = passage.words[index]
            guard word.isNumber, let first = word.written.utf8.first else { continue }
            numbers += 1
            let isQuantity = passage.isQuantity(index)
            if isQuantity { quantities += 1 }
            let isName = index > 0 && passage.words[index - 1].has(.calledAnything) && !word.gapHasStop
            if let digits = digitsMeant(word.written), !isName, !passage.isQuoted(word.start) {
                found.report(.letterForDigit, at: passage.range(index..<(index + 1)), ["skrivet": word.written, "siffror": digits])
            } else if first == 0x30, isQuantity || passage.isYearOfMonth(index) || !isName && passage.isTurnedYear(index, near: context.input.meeting.date.year)
            {
                found.report(.leadingZero, at: passage.range(index..<(index + 1)), ["skrivet": word.written])
            }
        }
        found.examine(.letterForDigit, in: passage.file, count: numbers)
        found.examine(.leadingZero, in: passage.file, count: quantities)
    }
    // Names of the register are printed too: “Ekköping 70O år”.
    context.input.register.value.forEachValueAlone { value in
        guard case .text(let text) = value.kind, let range = value.range, text.utf8.contains(where: { (0x30...0x39).contains($0) }),
            !context.passages.contains(where: { $0.origin.isRegister && $0.file == range.file && $0.covers(range) })
        else { return }
        let words = text.split(separator: " ")
        for (index, word) in words.enumerated() where word.utf8.count > 2 {
            found.examine(.letterForDigit, at: range)
            // “Ekköping 070 år”
            if word.utf8.first == 0x30, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), index > 0, index + 1 < words.count,
                [words[index - 1], words[index + 1]].allSatisfy({ $0.utf8.allSatisfy { !(0x30...0x39).contains($0) } })
            {
                found.report(.leadingZero, at: range, ["skrivet": String(word)])
            }
            if let digits = digitsMeant(String(word)) { found.report(.letterForDigit, at: range, ["skrivet": String(word), "siffror": digits]) }
        }
    }
    // The case number is no text; its parts stand between blanks and strokes.
    guard let number = context.input.meeting.value["diarienummer"], let written = number.words else { return }
    for part in written.split(whereSeparator: { " /:-".contains($0) }) where part.utf8.contains(where: { (0x30...0x39).contains($0) }) {
        found.examine(.letterForDigit, at: number.range)
        guard let digits = digitsMeant(String(part)) else { continue }
        let meant = written[..<part.startIndex] + digits + written[part.endIndex...]
        found.report(.letterForDigit, at: number.range, ["skrivet": written, "siffror": String(meant)])
    }
}

/// "2024" for "2O24"; nil for what is not digits and such letters alone.
private func digitsMeant(_ word: String) -> String? {
    var digits = ""
    var letters = 0
    for character in word.unicodeScalars {
        switch character {
        case "0"..."9": digits.unicodeScalars.append(character)
        case "O", "o": digits += "0"
        case "I", "l": digits += "1"
        default: return nil
        }
        if character.value > 0x39 { letters += 1 }
    }
    // "5 l" written together is a measure.
    return letters == 1 && word.utf8.count >= 2 && !(word.utf8.count <= 3 && word.hasSuffix("l")) ? digits : nil
}

extension Passage {
    /// Whether the passage is of the value that stands there.
    fileprivate func covers(_ range: SourceRange) -> Bool {
        guard let first = words.first else { return false }
        let start = self.range(first.start, first.end)
        return range.start <= start.start && start.end <= range.end
    }

    /// Four digits right after a month or a word of time: “March 0227”, “spring 0227”.
    fileprivate func isYearOfMonth(_ index: Int) -> Bool {
        index > 0 && words[index].written.utf8.count == 4 && !words[index].gapHasStop && (month(at: index - 1) != nil || words[index - 1].has(.time))
    }

    /// “0227” by itself, which is a year near the meeting's with its first two digits in the other order.
    fileprivate func isTurnedYear(_ index: Int, near year: Int) -> Bool {
        let digits = Array(words[index].written.utf8)
        guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }),
            let turned = Int(String(decoding: [digits[1], digits[0], digits[2], digits[3]], as: UTF8.self)),
            abs(turned - year) <= 20, words[index].start > 0, bytes[words[index].start - 1] <= 0x20 || bytes[words[index].start - 1] == 0x28
        else { return false }
        // A number of several groups is none.
        if index > 0, words[index - 1].isNumber || words[index - 1].has([.clock, .numberSign, .numbered]) { return false }
        guard index + 1 < words.count else { return true }
        return !words[index + 1].isNumber && (words[index].end >= bytes.count || ![0x2D, 0x2F, 0x3A].contains(bytes[words[index].end]))
    }

    /// A number of digits alone with a word after it, so that it counts or measures something; not a time, a phone
    /// number or a part of a longer figure.
    fileprivate func isQuantity(_ index: Int) -> Bool {
        let word = words[index]
        guard word.written.utf8.count >= 2, word.written.utf8.allSatisfy({ (0x30...0x39).contains($0) }), index + 1 < words.count
        else { return false }
        let next = words[index + 1]
        guard !next.isNumber, !next.gapHasStop,
            bytes[word.end..<next.start].allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 >= 0x80 })
        else { return false }
        guard word.start > 0 else { return true }
        // After "09.", "/" or another number it is something else.
        let before = bytes[word.start - 1]
        guard before <= 0x20 || before == 0x28 else { return false }
        return index == 0 || !(words[index - 1].text.utf8.last.map { (0x30...0x39).contains($0) } ?? false)
    }
}
