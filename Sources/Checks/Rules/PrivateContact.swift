import Diagnostics
import Inputs

extension DiagnosticCode {
    static let privateContact = DiagnosticCode(
        "CK072", .warning,
        sv: MessageText(
            "{vad} ser ut att vara privat", reason: "Paketet publiceras.",
            fix: "Ta bort uppgiften, eller skriv en adress i tjänsten."),
        en: MessageText(
            "{what} seems to be private", reason: "The pack is published.",
            fix: "Remove it, or write one at work."))
}

/// E-mail addresses at private providers and mobile numbers.
@Sendable func privateContact(_ context: CheckContext, _ found: inout Examination) {
    found.examineTexts(.privateContact, context)
    found.eachText(.privateContact, context) { passage, found in
        for index in passage.hasSign(0x40) ? passage.bytes.indices : 0..<0 where passage.bytes[index] == 0x40 {
            guard let place = privateAddress(passage.bytes, at: index) else { continue }
            found.report(
                .privateContact, at: passage.range(place.lowerBound, place.upperBound),
                ["vad": "E-postadressen", "what": "The e-mail address"])
        }
        for mark in atMarks {
            guard let at = passage.firstIndex(of: mark),
                let domain = passage.words.first(where: { $0.start >= at + mark.count }), providers.contains(domain.text)
            else { continue }
            found.report(
                .privateContact, at: passage.range(at, domain.end), ["vad": "E-postadressen", "what": "The e-mail address"])
        }
        for place in mobileNumbers(passage) {
            found.report(
                .privateContact, at: passage.range(place), ["vad": "Telefonnumret", "what": "The phone number"])
        }
    }
}

private let atMarks = ["(at)", "[at]", "(a)", "snabel-a"].map { Array($0.utf8) }

/// The names of providers of private mail, whatever country they are in ("hotmail.co.uk").
private let providers: Set = [
    "gmail", "googlemail", "hotmail", "outlook", "live", "icloud", "yahoo", "telia", "comhem", "bredband", "protonmail", "proton",
    "msn", "spray", "passagen", "tele2", "bahnhof",
]
/// Those with names that others may have too.
private let privateDomains: Set = ["me.com", "mac.com"]

private func privateAddress(_ bytes: [UInt8], at: Int) -> Range<Int>? {
    func isAddressByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B || byte >= 0x80
    }
    var start = at
    while start > 0, isAddressByte(bytes[start - 1]) { start -= 1 }
    var end = at + 1
    while end < bytes.count, isAddressByte(bytes[end]) { end += 1 }
    while end > at + 1, bytes[end - 1] == 0x2E { end -= 1 }
    guard start < at else { return nil }
    let domain = String(decoding: bytes[(at + 1)..<end], as: UTF8.self).lowercased()
    let name = domain.split(separator: ".").first.map(String.init) ?? ""
    return providers.contains(name) || privateDomains.contains(domain) ? start..<end : nil
}

/// 070-123 45 67, 0701234567, +46 70 123 45 67, 0046 70…: ten digits from 07, eleven from 467 or thirteen from 00467.
private func mobileNumbers(_ passage: Passage) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < passage.words.count {
        guard passage.words[index].isNumber else {
            index += 1
            continue
        }
        var digits = ""
        var end = index
        while end < passage.words.count, end < index + 7, digits.utf8.count < (digits.hasPrefix("00") ? 13 : 11) {
            let word = passage.words[end].text.filter { $0 != "-" }
            guard word.allSatisfy({ ("0"..."9").contains($0) }), !word.isEmpty, end == index || !passage.words[end].gapHasStop,
                end == index || passage.words[end].start - passage.words[end - 1].end <= 3
            else { break }
            digits += word
            end += 1
        }
        let isMobile =
            digits.utf8.count == 10 && ["070", "072", "073", "076", "079"].contains(String(digits.prefix(3)))
            || digits.utf8.count == 13 && ["004670", "004672", "004673", "004676", "004679"].contains(String(digits.prefix(6)))
            || digits.utf8.count == 11 && ["4670", "4672", "4673", "4676", "4679"].contains(String(digits.prefix(4)))
        if isMobile {
            result.append(index..<end)
            index = end
        } else {
            index += 1
        }
    }
    return result
}
