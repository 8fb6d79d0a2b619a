import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherDistance = DiagnosticCode(
        "CK243", .warning,
        sv: MessageText(
            "Texten säger {sagt}, men från {datum} till mötet {möte} är det {dagar} dagar", reason: "Datumet eller avståndet kan vara fel.",
            fix: "Rätta det som är fel."),
        en: MessageText(
            "The text says {sagt}, but from {datum} to the meeting of {möte} it is {dagar} days", reason: "The date or the distance may be wrong.",
            fix: "Correct whichever is wrong."))
}

/// “den 13 maj, två veckor före sammanträdet”: the date and the distance say the same.
@Sendable func distanceToMeeting(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting.date
    let own = context.bodyWords
    for passage in context.passages where !passage.origin.isRegister && !passage.origin.isRequests {
        for mention in passage.dates(year: meeting.year) {
            guard let (distance, isBefore) = passage.distance(after: mention.words, isMeeting: { $0.has(.ownMeeting) || own.contains($0.text) }) else {
                continue
            }
            let unit = passage.words[distance.words.upperBound]
            let place = passage.range(distance.words.lowerBound..<distance.words.upperBound + 1)
            found.examine(.otherDistance, at: place)
            let days = context.days(from: isBefore ? mention.date : meeting, to: isBefore ? meeting : mention.date)
            let (said, slack) = unit.has(.weeks) ? (Int(distance.whole) * 7, 3) : (Int(distance.whole), 1)
            if abs(days - said) <= slack { continue }
            found.report(
                .otherDistance, at: place,
                [
                    "sagt": passage.written(distance.words.lowerBound..<distance.words.upperBound + 1), "datum": mention.date.iso, "möte": meeting.iso,
                    "dagar": String(abs(days)),
                ])
        }
    }
}

extension Passage {
    /// “två veckor före sammanträdet” right after a date: how far, and on which side.
    fileprivate func distance(after date: Range<Int>, isMeeting: (Word) -> Bool) -> (distance: Quantity, isBefore: Bool)? {
        for start in date.upperBound..<min(date.upperBound + 3, words.count) {
            // A rule beneath a table of dates is of all of them.
            guard !words[start].gapHasStop, !gap(after: start - 1).contains(0x7C), gap(after: start - 1).count(where: { $0 == 0x0A }) < 2 else { return nil }
            guard let number = quantity(at: start, before: words.count), number.isWhole, (1...60).contains(number.whole) else { continue }
            let unit = number.words.upperBound
            guard unit + 2 < words.count, words[unit].has([.weeks, .day]), words[unit + 1].has([.before, .after]) else { return nil }
            let noun = words[unit + 2].has(.article) && unit + 3 < words.count ? unit + 3 : unit + 2
            // “sammanträdet i april” is another one.
            guard noun + 1 >= words.count || words[noun + 1].gapHasStop else { return nil }
            return isMeeting(words[noun]) ? (number, words[unit + 1].has(.before)) : nil
        }
        return nil
    }
}
