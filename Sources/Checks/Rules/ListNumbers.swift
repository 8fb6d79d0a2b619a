import Diagnostics
import Inputs

extension DiagnosticCode {
    static let listNumbers = DiagnosticCode(
        "CK105", .warning,
        sv: MessageText(
            "Listan är numrerad {skrivet} där {väntat} väntas", reason: "Det som trycks räknas i följd, så numret i texten blir ett annat.",
            fix: "Skriv {väntat}, om ingen punkt saknas."),
        en: MessageText(
            "The list is numbered {skrivet} where {väntat} is expected",
            reason: "What is printed is counted in order, so the number in the text becomes another.",
            fix: "Write {väntat}, unless an item is missing."))
}

/// Numbered lists count on from their first number, which is printed as it is typed. All ones is a way of leaving the
/// counting to the program.
@Sendable func listNumbers(_ context: CheckContext, _ found: inout Examination) {
    found.eachText(.listNumbers, context) { passage, found in
        guard passage.isProse else { return }
        // By indentation: the last number, and where that item began.
        var open: [(indent: Int, number: Int, isFirst: Bool)] = []
        passage.forEachLine { start, indent, end in
            guard start < end else { return }
            open.removeAll { $0.indent > indent }
            guard let (number, digits) = passage.marker(start, end) else {
                if let last = open.last, last.indent >= indent { open.removeLast() }
                return
            }
            var expected = number
            if let last = open.last, last.indent == indent {
                expected = last.number + 1
                open.removeLast()
                // 1. 1. 1.
                if number == 1, last.number == 1 { return open.append((indent, 1, false)) }
            }
            found.examine(.listNumbers, at: passage.range(start, start + digits))
            if number != expected {
                found.report(
                    .listNumbers, at: passage.range(start, start + digits),
                    ["skrivet": String(number), "väntat": String(expected)])
            }
            // One wrong number is told once.
            open.append((indent, expected, false))
        }
    }
}

extension Passage {
    /// Calls with the first character that is no space, the indentation and the end of each line.
    fileprivate func forEachLine(_ body: (_ start: Int, _ indent: Int, _ end: Int) -> Void) {
        var line = 0
        while line < bytes.count {
            var start = line
            while start < bytes.count, bytes[start] == 0x20 { start += 1 }
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            body(start, start - line, end)
            line = end + 1
        }
    }

    /// "3. " or "3) " and the length of its digits, of an item or a heading.
    func marker(_ start: Int, _ end: Int) -> (number: Int, digits: Int)? {
        var index = start
        while index < end, (0x30...0x39).contains(bytes[index]) { index += 1 }
        // A number that is taken from the facts begins no list.
        guard index > start, index - start <= 3, !isTaken(from: start, to: index), index + 1 < end, bytes[index] == 0x2E || bytes[index] == 0x29,
            bytes[index + 1] == 0x20,
            let number = Int(String(decoding: bytes[start..<index], as: UTF8.self))
        else { return nil }
        return (number, index - start)
    }
}
