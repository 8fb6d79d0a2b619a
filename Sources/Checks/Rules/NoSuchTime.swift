import Diagnostics

extension DiagnosticCode {
    static let noSuchTime = DiagnosticCode(
        "CK263", .warning,
        sv: MessageText("Det finns inget klockslag {tid}", reason: "Dygnet har 24 timmar och timmen 60 minuter.", fix: "Rätta tiden."),
        en: MessageText("There is no time {tid}", reason: "A day has 24 hours and an hour 60 minutes.", fix: "Correct the time."))
}

/// Times in prose are times of the day: “kl. 13.75”, “kl. 25.00”.
@Sendable func noSuchTime(_ context: CheckContext, _ found: inout Examination) {
    found.eachText(.noSuchTime, context) { passage, found in
        for index in passage.words.indices.dropLast(2) where passage.words[index].has(.clock) {
            guard let time = passage.time(after: index) else { continue }
            let place = passage.range(index + 1..<index + 3)
            found.examine(.noSuchTime, at: place)
            if time.hour < 24 && time.minute < 60 || time.hour == 24 && time.minute == 0 { continue }
            found.report(.noSuchTime, at: place, ["tid": passage.written(index + 1..<index + 3)])
        }
    }
}

extension Passage {
    /// Two pairs of digits with a point or a colon between them, right after a word of times.
    fileprivate func time(after index: Int) -> (hour: Int, minute: Int)? {
        let (first, second) = (words[index + 1], words[index + 2])
        guard second.written.utf8.count == 2, (1...2).contains(first.written.utf8.count), let hour = Int(first.written), let minute = Int(second.written),
            second.start == first.end + 1, bytes[first.end] == 0x2E || bytes[first.end] == 0x3A
        else { return nil }
        // “at 25.50” is a price or a measure as well; “starts at 25.50” is none, unless something counts it.
        if lexicon.numbers.decimalMark == 0x2E {
            guard index > 0, words[index - 1].has([.coming, .starting, .continuing]), words[index].text.utf8.count == 2 else { return nil }
        }
        if let next = next(after: index + 1..<index + 3), next.has([.measure, .million, .thousand, .currency, .percent]) || next.isNumber { return nil }
        // “25.00.2024” and the like are something else.
        if second.end + 1 < bytes.count, bytes[second.end] == 0x2E || bytes[second.end] == 0x25,
            (0x30...0x39).contains(bytes[second.end + 1]) || bytes[second.end] == 0x25
        {
            return nil
        }
        return (hour, minute)
    }
}
