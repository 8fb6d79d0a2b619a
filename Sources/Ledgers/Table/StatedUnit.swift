/// The unit that a line says a table counts in: "tkr", "belopp i kr", "SEK 1000". A unit behind a number is that number's, "över 500
/// tkr", unless the number is of a time: "t.o.m. 2026-08-31 tkr".
func statedUnit(_ text: String) -> Int64? {
    let words = unitWords(text)
    for (index, word) in words.enumerated() {
        let next = index + 1 < words.count ? words[index + 1].text : ""
        let unit: Int64
        switch word.text {
        case "tkr", "kkr", "tusental", "tusentals", "tsek", "ksek": unit = 1_000
        // "T kr", "milj. kr"
        case "t", "k": if isKrona(next) { unit = 1_000 } else { continue }
        case "m", "mn", "milj", "mio": if isKrona(next) { unit = 1_000_000 } else { continue }
        // "Belopp i tusen kr", "1000 kr", "1000-tal kronor", "SEK 1000": thousands of kronor, and of nothing else.
        case "tusen", "1000", "000":
            let isEnd = (word.between.contains("(") || word.between.contains(",")) && index + 2 == words.count
            let isAlone = index == 0 || isEnd || introducing.contains(words[index - 1].text) || isTime(words, index - 1)
            if isKrona(next), isAlone, word.text != "000" { return 1_000 }
            if next == "tal" || next == "tals", word.text == "1000" { return 1_000 }
            if index > 0, isKrona(words[index - 1].text) || ["x", "×"].contains(words[index - 1].text), word.text != "tusen", next.isEmpty || !isNumber(next) {
                return 1_000
            }
            continue
        case "mkr", "mnkr", "mmkr", "miljoner", "miljontal", "msek": unit = 1_000_000
        // "Kr" is said of so much else.
        case "kr", "kronor", "sek": unit = 1
        default: continue
        }
        if index > 0, isNumber(words[index - 1].text), !word.isApart, !isTime(words, index - 1) { continue }
        if unit == 1 {
            // "SEK 1000"
            if next == "1000" || next == "000" { continue }
            // "tusental kronor"
            guard words.count == 1 || index > 0 && words[index - 1].text == "i" else { continue }
        }
        return unit
    }
    return nil
}

private struct UnitWord {
    var text: String
    /// What stands between it and the word before.
    var between: String
    /// Something else than a blank parts it from that word: "2026, tkr", "2026 (tkr)".
    var isApart: Bool { !between.isEmpty && !isJoined && !between.allSatisfy { $0 == " " || $0 == "\u{A0}" } }
    /// A mark as in dates parts it: "2026-08".
    var isJoined: Bool { ["-", ".", "/", "–"].contains(between) }
}

/// Words in small letters, where "1 000" is one.
private func unitWords(_ text: String) -> [UnitWord] {
    var words: [UnitWord] = []
    var between = ""
    var current = ""
    func isKept(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "×" }
    for character in text.lowercased() + " " {
        if isKept(character) {
            current.append(character)
            continue
        }
        if !current.isEmpty {
            let last = words.last?.text
            if current == "000", last == "1", between == " " || between == "\u{A0}" {
                words[words.count - 1].text = "1000"
            } else {
                words.append(UnitWord(text: current, between: words.isEmpty ? "" : between))
            }
            current = ""
            between = ""
        }
        between.append(character)
    }
    return words
}

private let introducing: Set<String> = ["i", "belopp", "beloppen", "utfall", "anges", "angivna", "redovisas", "enhet", "kr", "sek", "x", "×"]

private func isKrona(_ word: String) -> Bool { ["kr", "kronor", "sek"].contains(word) }

private func isNumber(_ word: String) -> Bool { word.allSatisfy(\.isNumber) }

/// Whether a number is of a time: a year, a month or day in digits, or the number of a part of a year.
private func isTime(_ words: [UnitWord], _ index: Int) -> Bool {
    guard index >= 0, isNumber(words[index].text), let number = Int(words[index].text) else { return false }
    switch words[index].text.count {
    case 4 where (1990...2100).contains(number): return true
    case 6 where (1990...2100).contains(number / 100) && (1...13).contains(number % 100): return true
    case 8 where (1990...2100).contains(number / 10_000) && (1...12).contains(number / 100 % 100) && (1...31).contains(number % 100): return true
    case 1, 2:
        guard (1...31).contains(number), index > 0 else { return false }
        let before = words[index - 1].text
        if ["tertial", "kvartal", "kv", "q", "period", "perioden", "månad", "delår", "vecka"].contains(before) { return true }
        if AmountHeading.months.contains(where: { $0.contains(before) }) { return true }
        // 2026-08-31, 1–8
        return words[index].isJoined && isNumber(before) && (before.count == 4 || index > 1) && isTime(words, index - 1)
    default: return false
    }
}
