import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherOutcomeDate = DiagnosticCode(
        "CK106", .warning,
        sv: MessageText(
            "Texten säger {skrivet}, men utfallet går till {datum}", reason: "Läsaren tror att siffrorna gäller ett annat datum.",
            fix: "Rätta datumet i texten, eller {nyckel} i bilaga {bilaga}."),
        en: MessageText(
            "The text says {skrivet}, but the outcome runs to {datum}", reason: "The reader takes the figures for those of another day.",
            fix: "Correct the date in the text, or {nyckel} in bilaga {bilaga}."))
}

/// “utfall till och med den 31 augusti” is the day that the outcome runs to. Reports may look back at an earlier
/// outcome; the agenda does not, and nobody has seen a later one.
@Sendable func outcomeDateInProse(_ context: CheckContext, _ found: inout Examination) {
    if !context.sheets.contains(where: { $0.now.outcomeDate != nil }) { found.setAside(.otherOutcomeDate, .noOutcomeDate) }
    let dated = context.sheets.filter { $0.hasPlausibleOutcomeDate(context.input.meeting.date) }
    if dated.isEmpty { return }
    for passage in context.passages where !passage.origin.isRegister {
        // A bilaga speaks of its own figures; the agenda of any.
        let own = dated.filter { $0.now.attachment == passage.attachment }
        let meant = own.isEmpty ? dated : own
        let isOwn = !own.isEmpty || passage.attachment == nil
        guard let sheet = meant.first, let to = sheet.now.outcomeDate?.value else { continue }
        let days = passage.dateMentions(year: to.year).map(\.words)
        for month in passage.lastMonths(year: to.year) where !days.contains(where: month.words.overlaps) {
            let sentence = passage.sentence(around: month.words.lowerBound)
            // “hade till och med september förbrukat”
            let near = sentence.lowerBound..<min(sentence.upperBound, month.words.upperBound + 2)
            let isNow = passage.isBookedNow(after: month.words, in: sentence)
            guard isNow || passage.words[near].contains(where: { $0.has(.booked) }) else { continue }
            let place = passage.range(month.words)
            found.examine(.otherOutcomeDate, at: place)
            if meant.contains(where: { $0.now.outcomeDate.map { ($0.value.year, $0.value.month) == (month.year, month.month) } ?? false }) { continue }
            // A later month has not been booked; an earlier one may be looked back at.
            let latest = meant.compactMap(\.now.outcomeDate?.value).max() ?? to
            let isLater = (month.year, month.month) > (latest.year, latest.month)
            let looksBack = passage.tellsOfPast(sentence) && !(isNow && isOwn)
            guard isLater || month.year == to.year && !looksBack && passage.isOfYear(sentence, to.year) else { continue }
            found.report(
                .otherOutcomeDate, at: place,
                [
                    "skrivet": passage.written(month.words), "datum": to.iso, "nyckel": sheet.now.schema.fields.name(of: .outcomeDate),
                    "bilaga": String(sheet.now.attachment),
                ])
        }
        for mention in passage.dateMentions(year: to.year) {
            guard passage.isUpTo(mention.words.lowerBound) || passage.isBooked(at: mention.words.lowerBound) else { continue }
            let sentence = passage.sentence(around: mention.words.lowerBound)
            let isNow = isOwn && passage.isBookedNow(after: mention.words, in: sentence)
            guard isNow || passage.words[sentence.lowerBound..<mention.words.lowerBound].contains(where: { $0.has(.booked) }) else { continue }
            let place = passage.range(mention.words)
            found.examine(.otherOutcomeDate, at: place)
            if meant.contains(where: { $0.now.outcomeDate?.value == mention.date }) { continue }
            let latest = meant.compactMap(\.now.outcomeDate?.value).max() ?? to
            // A report may look back: “utfallet till och med april var lågt”.
            let isLater = mention.date.map { $0 > latest } ?? false
            guard
                passage.attachment == nil || isLater || passage.isTaken(sentence)
                    || (isNow || !passage.tellsOfPast(sentence)) && passage.isOfYear(sentence, to.year)
            else { continue }
            found.report(
                .otherOutcomeDate, at: place,
                [
                    "skrivet": passage.written(mention.words), "datum": to.iso,
                    "nyckel": sheet.now.schema.fields.name(of: .outcomeDate), "bilaga": String(sheet.now.attachment),
                ])
        }
    }
}

extension JudgedSheet {
    /// A date that cannot be right is told by its own rule.
    fileprivate func hasPlausibleOutcomeDate(_ meeting: CalendarDate) -> Bool {
        guard let to = now.outcomeDate?.value else { return false }
        return to <= meeting && to.year == now.year?.value && !(before?.outcomeDate.map { to < $0.value } ?? false)
    }
}

extension Passage {
    /// “till och med september”, “januari–september”: the last month that something covers, where no day is said.
    fileprivate func lastMonths(year: Int) -> [(year: Int, month: Int, words: Range<Int>)] {
        words.indices.compactMap { index in
            guard let month = month(at: index), index > 0, !words[index].gapHasStop, !words[index - 1].isNumber else { return nil }
            let isRange = self.month(at: index - 1) != nil && gap(after: index - 1).allSatisfy { $0 == 0x2D || $0 == 0xE2 || $0 == 0x80 || $0 == 0x93 }
            guard isRange || isUpTo(index) else { return nil }
            if index + 1 < words.count, !words[index + 1].gapHasStop, words[index + 1].text.utf8.count == 4, let given = Int(words[index + 1].text),
                (1990...2100).contains(given)
            {
                return (given, month, index..<index + 2)
            }
            return (year, month, index..<index + 1)
        }
    }

    /// No other year stands in the sentence.
    fileprivate func isOfYear(_ sentence: Range<Int>, _ year: Int) -> Bool {
        !words[sentence].contains { $0.isNumber && $0.text.utf8.count == 4 && (1990...2100).contains(Int($0.text) ?? 0) && Int($0.text) != year }
    }

    /// “förbrukat den sista april”, “spent at the end of August”
    fileprivate func isBooked(at index: Int) -> Bool {
        var last = index - 1
        while last >= 0, words[last].has([.dateArticle, .datePreposition, .clock]) { last -= 1 }
        return last >= 0 && words[last].has(.booked) && !words[last + 1].gapHasStop
    }

    /// “Till och med juli har 5,2 mnkr förbrukats”: what is said right after a day to have been spent by then, and by no day before.
    fileprivate func isBookedNow(after day: Range<Int>, in sentence: Range<Int>) -> Bool {
        let near = day.upperBound..<max(day.upperBound, min(sentence.upperBound, day.upperBound + 8))
        guard let booked = near.first(where: { words[$0].has(.booked) }) else { return false }
        let said = day.upperBound..<booked
        // A comma may stand after the day alone.
        return said.contains(where: { words[$0].has(.auxiliary) && words[$0].has(.finite) && !words[$0].has(.past) })
            && said.allSatisfy({ gap(after: $0).first != 0x2C || words[$0].isNumber && words[$0 + 1].isNumber })
            && !words[said].contains(where: { $0.has([.denial, .reservation, .relative]) })
            && quantities(in: said).contains { unit(of: $0) != nil || isPercent($0) }
    }

    /// “till och med (den)” or “t.o.m.” stands before the word.
    fileprivate func isUpTo(_ index: Int) -> Bool {
        var end = index
        if end > 0, words[end - 1].has(.dateArticle) { end -= 1 }
        return lexicon.phrases.upTo.contains { says($0, endingBefore: end) }
    }
}
