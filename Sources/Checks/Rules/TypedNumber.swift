import Diagnostics
import Inputs
import Style

extension DiagnosticCode {
    static let typedNumber = DiagnosticCode(
        "CK142", .warning,
        sv: MessageText(
            "”{skrivet}” är ett nummer som programmet också sätter", reason: "På sidan står två nummer efter varandra: {trycks}.",
            fix: "Ta bort {skrivet} och låt ordningen ge numret."),
        en: MessageText(
            "“{skrivet}” is a number that the program sets as well", reason: "The page has two numbers after each other: {trycks}.",
            fix: "Remove {skrivet} and let the order give the number."))
}

/// Items of the agenda, their points, bilagor and goals are numbered by their order; a number that was typed before the
/// words comes out double: "1. 1. Mötet öppnas".
@Sendable func typedNumber(_ context: CheckContext, _ found: inout Examination) {
    func examine(_ value: Value?, _ find: (String) -> Int?, _ printed: (String) -> String) {
        guard let value, let text = value.words else { return }
        found.examine(.typedNumber, at: value.range)
        guard let length = find(text), length < text.utf8.count else { return }
        let place = value.range.flatMap { context.place(of: length, in: text, $0) }
        let written = String(decoding: text.utf8.prefix(length), as: UTF8.self)
        found.report(
            .typedNumber, at: place ?? value.range,
            ["skrivet": written.trimmed, "trycks": printed(text)], replacement: place == nil ? nil : "")
    }
    let agenda = context.input.meeting.value["dagordning"]?.items ?? []
    for (index, item) in agenda.enumerated() {
        let number = index + 1
        examine(item["rubrik"], { OrderNumber($0, before: number)?.length }, { "\(number). \($0)" })
        for (position, point) in (item["punkter"]?.items ?? []).enumerated() {
            examine(point, { OrderNumber($0, point: position + 1, of: number)?.length }, { "• \($0)" })
        }
    }
    for attachment in context.input.meeting.attachments {
        guard let title = context.input.meeting.value["bilagor"]?.items.dropFirst(attachment.number - 1).first?["titel"] else { continue }
        examine(title, { OrderNumber.label(attachment.label, in: $0) }, { "\(attachment.label) · \($0)" })
    }
    let register = context.input.register
    for section in register.roles.sections(.goal) {
        for field in register.section(section)?.fields ?? [] {
            let label = "\(Words.of(context.language).callouts.goal) \(field.name)"
            examine(
                register.roles.field(.name, in: section).flatMap { field.value[$0] },
                { OrderNumber.label(label, in: $0) }, { "\(label) · \($0)" })
        }
    }
}

/// A number at the start of a heading, with the sign and the space behind it.
private struct OrderNumber {
    /// Of it all, in UTF-8.
    var length: Int

    /// "1. ", "1) ", "1.) ", "§ 1 ", "1 " before the words of item `number`.
    init?(_ text: String, before number: Int) {
        let bytes = Array(text.utf8)
        var index = 0
        let hasSign = bytes.starts(with: "§".utf8)
        if hasSign { index = OrderNumber.skipSpaces(bytes, 2) }
        if let (value, end) = OrderNumber.digits(bytes, index) {
            let stop = OrderNumber.stops(bytes, end)
            // "19. september" and "3 frågor" are no numbers of items; "3. Prov" is one whichever item it is.
            let isSure = stop > end && !hasSign && OrderNumber.isCapital(bytes, OrderNumber.skipSpaces(bytes, stop))
            guard value == number || isSure, let words = OrderNumber.words(bytes, stop) else { return nil }
            if value == number, stop == end, !hasSign, !OrderNumber.isCapital(bytes, words) { return nil }
            length = words
        } else if !hasSign, let words = OrderNumber.letter(bytes, number) {
            length = words
        } else {
            return nil
        }
    }

    /// "a) ", "2.1 ", "1. " before the words of a point.
    init?(_ text: String, point: Int, of item: Int) {
        let bytes = Array(text.utf8)
        if let words = OrderNumber.letter(bytes, point) {
            length = words
            return
        }
        guard let (first, end) = OrderNumber.digits(bytes, 0) else { return nil }
        if end < bytes.count, bytes[end] == UInt8(ascii: "."), let (second, after) = OrderNumber.digits(bytes, end + 1) {
            guard first == item, (1...99).contains(second), let words = OrderNumber.words(bytes, OrderNumber.stops(bytes, after)) else { return nil }
            length = words
            return
        }
        let stop = OrderNumber.stops(bytes, end)
        guard first == point, stop > end, let words = OrderNumber.words(bytes, stop) else { return nil }
        length = words
    }

    /// "Bilaga 2: ", "Mål 3 – " at the start of the name of what has that label.
    static func label(_ label: String, in text: String) -> Int? {
        let bytes = Array(text.utf8)
        let wanted = Array(label.lowercased().utf8)
        let length = text.lowercased().utf8.starts(with: wanted) ? wanted.count : 0
        guard length > 0, length < bytes.count, !isWord(bytes[length]) else { return nil }
        var index = length
        // "Bilaga 2: Budget", "Mål 3 – Bemanning", "Mål 3. Bemanning".
        while index < bytes.count, !isWord(bytes[index]) || bytes[index] == 0xE2 || bytes[index] == 0xC2 {
            index += bytes[index] == 0xE2 ? 3 : bytes[index] == 0xC2 ? 2 : 1
        }
        return index > length && index < bytes.count ? index : nil
    }

    private static func letter(_ bytes: [UInt8], _ number: Int) -> Int? {
        guard bytes.count > 3, (1...26).contains(number), bytes[1] == UInt8(ascii: ")"), bytes[0] | 0x20 == UInt8(0x60 + number) else {
            return nil
        }
        return words(bytes, 2)
    }

    private static func digits(_ bytes: [UInt8], _ start: Int) -> (value: Int, end: Int)? {
        var end = start
        while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
        guard end > start, end - start <= 3, let value = Int(String(decoding: bytes[start..<end], as: UTF8.self)) else { return nil }
        return (value, end)
    }

    private static func stops(_ bytes: [UInt8], _ start: Int) -> Int {
        var end = start
        while end < bytes.count, ".):".utf8.contains(bytes[end]) { end += 1 }
        return end
    }

    private static func skipSpaces(_ bytes: [UInt8], _ start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0xC2 || bytes[end] == 0xA0 { end += 1 }
        return end
    }

    /// Where the words begin, with a space before them and a letter first.
    private static func words(_ bytes: [UInt8], _ start: Int) -> Int? {
        let words = skipSpaces(bytes, start)
        guard words > start, words < bytes.count, isWord(bytes[words]), !(0x30...0x39).contains(bytes[words]) else { return nil }
        return words
    }

    private static func isCapital(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if (0x41...0x5A).contains(bytes[index]) { return true }
        return bytes[index] == 0xC3 && index + 1 < bytes.count && (0x80...0x9E).contains(bytes[index + 1])
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}

extension CheckContext {
    /// Where the first bytes of a text stand, when they stand there as they are.
    fileprivate func place(of length: Int, in text: String, _ range: SourceRange) -> SourceRange? {
        guard let bytes = input.sources.file(range.file)?.bytes else { return nil }
        for start in [Int(range.start), Int(range.start) + 1] {
            guard start + length <= min(bytes.count, Int(range.end)), bytes[start..<start + length].elementsEqual(text.utf8.prefix(length))
            else { continue }
            return SourceRange(file: range.file, start: start, end: start + length)
        }
        return nil
    }
}

extension String {
    fileprivate var trimmed: String {
        var scalars = unicodeScalars[...]
        while let last = scalars.last, last == " " || last == "\u{A0}" || last == "\t" { scalars = scalars.dropLast() }
        return String(scalars)
    }
}
