import Diagnostics
import Inputs

extension DiagnosticCode {
    static let personalNumber = DiagnosticCode(
        "CK071", .warning,
        sv: MessageText(
            "Det här är ett personnummer", reason: "Paketet publiceras, och personnummer får inte spridas.",
            fix: "Ta bort det. Nämn personen med roll."),
        en: MessageText(
            "This is a personal identity number", reason: "The pack is published, and identity numbers must not be spread.",
            fix: "Remove it. Mention the person by role."))
}

/// Swedish personal identity numbers (and coordination numbers, whose day is 60 more), by their date and
/// their check digit. The number itself is not repeated in the message.
@Sendable func personalNumber(_ context: CheckContext, _ found: inout Examination) {
    found.examineTexts(.personalNumber, context)
    found.eachText(.personalNumber, context) { passage, found in
        for (index, word) in passage.words.enumerated() where word.isNumber && word.text.utf8.count >= 6 {
            if isPersonalNumber(word.text) {
                found.report(.personalNumber, at: passage.range(index..<(index + 1)))
            } else if index + 1 < passage.words.count, passage.words[index + 1].start - word.end <= 3,
                isPersonalNumber(word.text + "+" + passage.words[index + 1].text)
            {
                found.report(.personalNumber, at: passage.range(index..<(index + 2)))
            }
        }
    }
}

/// YYMMDD-NNNN or YYYYMMDD-NNNN, the separator optional when the century is written.
func isPersonalNumber(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "+" })
    var digits: [UInt8]
    if parts.count == 2, [6, 8].contains(parts[0].utf8.count), parts[1].utf8.count == 4 {
        digits = Array(parts[0].utf8) + Array(parts[1].utf8)
    } else if parts.count == 1, text.utf8.count == 12 || text.utf8.count == 10 {
        digits = Array(text.utf8)
    } else {
        return false
    }
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    if digits.count == 12 {
        guard digits.starts(with: [0x31, 0x39]) || digits.starts(with: [0x32, 0x30]) else { return false }
        digits.removeFirst(2)
    }
    let number = digits.map { Int($0 - 0x30) }
    let month = number[2] * 10 + number[3]
    let day = number[4] * 10 + number[5]
    guard (1...12).contains(month), (1...31).contains(day) || (61...91).contains(day) else { return false }
    var sum = 0
    for (index, digit) in number.enumerated() {
        let doubled = index % 2 == 0 ? digit * 2 : digit
        sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
}
