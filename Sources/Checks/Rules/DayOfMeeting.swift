import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherMeetingDay = DiagnosticCode(
        "CK212", .warning,
        sv: MessageText(
            "Texten säger {skrivet}, men {vilket} är {möte}", reason: "Det som ska behandlas på ett möte har mötets dag.",
            fix: "Rätta dagen om det är det mötet som menas."),
        en: MessageText(
            "The text says {skrivet}, but {which} is {möte}", reason: "What is dealt with at a meeting has its day.",
            fix: "Correct the day if that meeting is meant."))
    static let plannedInThePast = DiagnosticCode(
        "CK213", .warning,
        sv: MessageText(
            "”{ord}” om {skrivet}, långt före mötet {möte}", reason: "Det som ska ske har ett datum framåt i tiden; årtalet kan vara fel.",
            fix: "Rätta årtalet, eller skriv att det redan har skett."),
        en: MessageText(
            "“{ord}” of {skrivet}, well before the meeting of {möte}", reason: "What will happen has a date ahead; the year may be wrong.",
            fix: "Correct the year, or write that it has happened."))
    static let otherDayThanHead = DiagnosticCode(
        "CK226", .warning,
        sv: MessageText(
            "Texten säger {skrivet}, men överst i filen står {rätt}", reason: "Tid och plats står på två ställen i samma fil.", fix: "Rätta den som är fel."),
        en: MessageText(
            "The text says {skrivet}, but the head of the file says {rätt}", reason: "Time and place stand in two places of one file.",
            fix: "Correct the one that is wrong."))
}

/// “presenteras för styrelsen den 20 september” beside a meeting on the 19th.
@Sendable func dayOfMeeting(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting
    let body = context.bodyWords
    var known: [CalendarDate] = []
    func note(_ value: Value) {
        value.forEachValueAlone { if case .date(let date) = $0.kind, !known.contains(date) { known.append(date) } }
    }
    note(meeting.value)
    for file in context.input.files { note(file.value) }
    for passage in context.passages where !passage.origin.isRegister && !passage.origin.isRequests {
        let isOfOwnDay = context.hasOwnDay(passage)
        for mention in passage.dates(year: meeting.date.year) {
            if !isOfOwnDay, let other = context.meetingNamed(before: mention.words, on: mention.date, passage) {
                let place = passage.range(mention.words)
                found.examine(.otherMeetingDay, at: place)
                if mention.date == other.date || known.contains(mention.date) || !other.isSure && abs(context.days(from: other.date, to: mention.date)) > 3 {
                    continue
                }
                found.report(
                    .otherMeetingDay, at: place,
                    ["skrivet": passage.written(mention.words), "vilket": other.name.sv, "which": other.name.en, "möte": other.date.iso])
                continue
            }
            let distance = context.days(from: meeting.date, to: mention.date)
            let sentence = passage.sentence(around: mention.words.lowerBound)
            let words = passage.words[sentence]
            guard words.contains(where: { $0.has(.dealtWith) || $0.has(.starting) }),
                words.contains(where: { $0.has([.board, .bodyMeeting]) || body.contains($0.text) })
                    || passage.attachmentReferences.contains(where: { $0.words.overlaps(sentence) })
            else { continue }
            let place = passage.range(mention.words)
            found.examine(.otherMeetingDay, at: place)
            guard distance != 0, abs(distance) <= 3, !known.contains(mention.date) else { continue }
            if words.contains(where: { $0.has(.beside) }) || distance < 0 && passage.tellsOfPast(sentence) { continue }
            found.report(
                .otherMeetingDay, at: place, ["skrivet": passage.written(mention.words), "vilket": "mötet", "which": "the meeting", "möte": meeting.date.iso])
        }
    }
}

/// “Utvärderingen blir klar i november 2014”: what is yet to come, with a year that has been.
@Sendable func plannedInThePast(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting.date
    for passage in context.passages where passage.isProse || passage.attachment == nil {
        var mentions: [(year: Int, words: Range<Int>)] = passage.dates(year: meeting.year).map { ($0.date.year, $0.words) }
        mentions += passage.months.map { ($0.year, $0.words) }
        for index in passage.words.indices.dropFirst() where passage.words[index - 1].has(.time) && !passage.words[index].gapHasStop {
            if let quantity = passage.quantity(at: index, before: passage.words.count), quantity.isYear {
                mentions.append((Int(quantity.whole), index..<index + 1))
            }
        }
        for mention in mentions {
            let place = passage.range(mention.words)
            found.examine(.plannedInThePast, at: place)
            guard mention.year < meeting.year - 1 || context.isDeadlineOfThePast(mention.words, passage), !passage.isTaken(mention.words),
                !passage.isQuoted(passage.words[mention.words.lowerBound].start)
            else { continue }
            let sentence = passage.sentence(around: mention.words.lowerBound)
            // What the date belongs to: “avtalet från 2014 ska ersättas”.
            let before = passage.words[max(sentence.lowerBound, mention.words.lowerBound - 3)..<mention.words.lowerBound]
            if before.contains(where: { $0.has(.since) || $0.has(.from) && !$0.has(.upToValue) || $0.has(.outOf) }) { continue }
            let isProlonged =
                passage.words[sentence].contains { $0.has(.prolonged) }
                && before.contains { $0.has(.upToValue) || context.lexicon.phrases.upTo.contains([$0.text]) || $0.text == context.lexicon.phrases.upTo[0].last }
            guard
                let verb = sentence.first(where: {
                    passage.words[$0].has([.coming, .continuing, .upcoming]) || isProlonged && passage.words[$0].has(.prolonged)
                }),
                isProlonged || !passage.tellsOfPast(sentence)
            else { continue }
            // A verb of what is to come stands before its date, or right after it.
            guard
                verb < mention.words.lowerBound && mention.words.lowerBound - verb <= 9
                    || verb >= mention.words.upperBound && verb - mention.words.upperBound <= 1
            else { continue }
            found.report(
                .plannedInThePast, at: place,
                ["ord": passage.written(verb..<verb + 1), "skrivet": passage.written(mention.words), "möte": meeting.iso])
        }
    }
}

/// A file with a day and a place at its head: “Mötet hölls den 20 september på Karlskatan” says another.
@Sendable func headAgainstText(_ context: CheckContext, _ found: inout Examination) {
    for file in context.input.files {
        guard let definition = file.definition, case .date(let day)? = file.value[definition.fields.name(of: .day)]?.kind else { continue }
        let head = file.value.fields.filter { field in if case .text = field.value.kind { true } else { false } }
        let names = head.flatMap { nameWords($0.value.words ?? "") }.filter { $0.count >= 6 }
        for passage in context.passages where passage.isProse && passage.file == file.value.range?.file {
            for mention in passage.dates(year: day.year) {
                let sentence = passage.sentence(around: mention.words.lowerBound)
                guard let verb = passage.words[sentence].firstIndex(where: { $0.has(.tookPlace) }), verb < mention.words.lowerBound,
                    verb - sentence.lowerBound <= 5,
                    context.isOwnMeeting(passage.words[sentence.lowerBound..<verb], passage)
                else { continue }
                let place = passage.range(mention.words)
                found.examine(.otherDayThanHead, at: place)
                if mention.date == day { continue }
                found.report(.otherDayThanHead, at: place, ["skrivet": passage.written(mention.words), "rätt": day.iso])
            }
            for (index, word) in passage.words.enumerated()
            where word.text.utf8.count >= 6 && word.written.first?.isUppercase == true && !names.contains(word.text) {
                let letters = Array(word.text.unicodeScalars)
                guard
                    let meant = names.first(where: { name in
                        abs(name.count - word.text.count) <= 1 && !word.text.hasPrefix(name) && !name.hasPrefix(word.text)
                            && editDistance(Array(name.unicodeScalars), letters) == 1
                    })
                else { continue }
                // A spelling that is used elsewhere is another place.
                if context.passages.contains(where: { $0.file != passage.file && $0.words.contains { $0.text == word.text } }) { continue }
                let place = passage.range(index..<index + 1)
                found.examine(.otherDayThanHead, at: place)
                found.report(.otherDayThanHead, at: place, ["skrivet": word.written, "rätt": meant.capitalizedFirst])
            }
        }
    }
}

extension CheckContext {
    /// Notes of another day have a next meeting of their own.
    fileprivate func hasOwnDay(_ passage: Passage) -> Bool {
        guard let file = input.files.first(where: { $0.value.range?.file == passage.file }), let definition = file.definition else { return false }
        if case .date(let day)? = file.value[definition.fields.name(of: .day)]?.kind { return day != input.meeting.date }
        return false
    }

    /// “nästa möte, den …”, “vid förra mötet den …”: the body's meeting that a date right after its name is the day of.
    ///
    /// - Returns: with whether nobody else's meeting can be meant.
    fileprivate func meetingNamed(before place: Range<Int>, on day: CalendarDate, _ passage: Passage) -> (
        date: CalendarDate, name: (sv: String, en: String), isSure: Bool
    )? {
        let sentence = passage.sentence(around: place.lowerBound)
        var index = place.lowerBound - 1
        // “är”, “torsdagen”, “den”, “on”
        while index > sentence.lowerBound, place.lowerBound - index <= 4,
            passage.words[index].has([.finite, .dateArticle, .datePreposition, .past, .tookPlace]) || passage.weekday(at: index) != nil
        {
            index -= 1
        }
        guard index > sentence.lowerBound else { return nil }
        if let earlier = input.earlierMeeting?.date, isNear(day, earlier), isDecision(before: place, sentence, passage) {
            return (earlier, ("förra mötet", "the previous meeting"), false)
        }
        let word = passage.words[index]
        func isMeeting(_ kinds: WordKinds) -> Bool {
            word.has(kinds) || lexicon.forms.definiteEndings.contains { lexicon.meaning(of: word.text + $0.suffix(1)).kinds.isSuperset(of: kinds) }
                || lexicon.meaning(of: word.text + "t").kinds.isSuperset(of: kinds)
        }
        let isBody = isMeeting(.bodyMeeting)
        guard isBody || isMeeting(.ownMeeting) else { return nil }
        let which = passage.words[index - 1]
        if isBody || bodyWords.contains(word.text),
            lexicon.phrases.atMeeting.contains(where: { passage.says($0, endingBefore: index) })
        {
            return meetingNear(day)
        }
        guard which.has([.upcoming, .otherYear]), index - 1 == sentence.lowerBound || !passage.words[index - 2].has(.calledAnything) else { return nil }
        let isSure = language == .swedish && isBody
        if which.has(.upcoming) {
            guard case .date(let date)? = input.meeting.value["nästa-möte", "datum"]?.kind else { return nil }
            return (date, ("nästa möte", "the next meeting"), isSure)
        }
        return input.earlierMeeting.map { ($0.date, ("förra mötet", "the previous meeting"), isSure) }
    }

    /// The body's meeting some days from another, which is none of its meetings.
    private func meetingNear(_ day: CalendarDate) -> (date: CalendarDate, name: (sv: String, en: String), isSure: Bool)? {
        var meetings: [(date: CalendarDate, name: (sv: String, en: String), isSure: Bool)] = [(input.meeting.date, ("mötet", "the meeting"), false)]
        if case .date(let next)? = input.meeting.value["nästa-möte", "datum"]?.kind { meetings.append((next, ("nästa möte", "the next meeting"), false)) }
        if let earlier = input.earlierMeeting { meetings.append((earlier.date, ("förra mötet", "the previous meeting"), false)) }
        if meetings.contains(where: { $0.date == day }) { return nil }
        return meetings.first { isNear(day, $0.date) }
    }

    private func isNear(_ day: CalendarDate, _ meeting: CalendarDate) -> Bool { (1...3).contains(abs(days(from: meeting, to: day))) }

    /// “som styrelsen beslutade om den 21 maj”: decided by the body, right before the day.
    private func isDecision(before place: Range<Int>, _ sentence: Range<Int>, _ passage: Passage) -> Bool {
        let words = passage.words
        for verb in max(sentence.lowerBound + 1, place.lowerBound - 3)..<place.lowerBound
        where words[verb].has(.preterite) && words[verb].meaning.figure == .decided {
            return words[max(sentence.lowerBound, verb - 2)..<verb].contains { $0.has(.board) || bodyWords.contains($0.text) }
        }
        return false
    }

    /// “ska vara klart senast den 15 januari 2026”, before the last meeting: nobody sets a day that has been.
    fileprivate func isDeadlineOfThePast(_ place: Range<Int>, _ passage: Passage) -> Bool {
        guard passage.saysYear(place), place.lowerBound > 0, let earlier = input.earlierMeeting?.date,
            let date = passage.dates(year: input.meeting.date.year).first(where: { $0.words == place })?.date, date < earlier
        else { return false }
        // Minutes and notes are of their own day.
        if let file = input.files.first(where: { $0.value.range?.file == passage.file }), let definition = file.definition,
            case .date(let day)? = file.value[definition.fields.name(of: .day)]?.kind, date >= day
        {
            return false
        }
        let start = place.lowerBound
        return passage.words[max(0, start - 2)..<start].contains { $0.has(.deadline) }
    }

    /// What the register calls the body and its meeting, the last word of each: “styrelsen”, “styrelsemötet”.
    var bodyWords: Set<String> {
        var result = Set<String>()
        for field in input.register.value["benämningar"]?.fields ?? [] where ["organet", "mötet"].contains(field.name) {
            if let last = field.value.words.flatMap({ nameWords($0).last }) { result.insert(last) }
        }
        if let last = input.meeting.value["styrelse"]?.words.flatMap({ nameWords($0).last }) { result.insert(last) }
        return result
    }

    /// Within the same year or the next; more than any limit otherwise.
    func days(from first: CalendarDate, to second: CalendarDate) -> Int {
        if first.year == second.year { return second.dayOfYear - first.dayOfYear }
        let isNext = second.year == first.year + 1
        guard isNext || first.year == second.year + 1 else { return 10_000 }
        let length = CalendarDate.isLeap(min(first.year, second.year)) ? 366 : 365
        return isNext ? second.dayOfYear + length - first.dayOfYear : second.dayOfYear - length - first.dayOfYear
    }

    /// “Mötet”, “Nämnden”, “The field day” of notes from the field day: the subject of a sentence about the meeting that a file tells of.
    fileprivate func isOwnMeeting(_ subject: ArraySlice<Passage.Word>, _ passage: Passage) -> Bool {
        let words = subject.drop { $0.has(.article) }.filter { !$0.has(.auxiliary) }
        guard let first = words.first else { return false }
        if first.has(.ownMeeting) || first.has(.board) || bodyWords.contains(first.text) { return true }
        let title = input.meeting.attachments.first { $0.number == passage.attachment }?.title.map(nameWords) ?? []
        return words.allSatisfy { title.contains($0.text) }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
