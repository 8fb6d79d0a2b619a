import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherNextMeeting = DiagnosticCode(
        "CK270", .warning,
        sv: MessageText(
            "Nästa möte är {skrivet} i protokollet, men {fakta} i mote.yaml", reason: "Ingen text i protokollet säger att dagen har ändrats.",
            fix: "Rätta den dag som är fel. Bestämdes en annan dag vid mötet, skriv det under ärendet."),
        en: MessageText(
            "The next meeting is {skrivet} in the minutes, but {fakta} in mote.yaml", reason: "No text of the minutes says that the day was changed.",
            fix: "Correct the day that is wrong. If another was decided at the meeting, write so under the item."))
    static let otherMinutes = DiagnosticCode(
        "CK271", .warning,
        sv: MessageText(
            "Texten talar om protokollet från {skrivet}, men förra mötet var {möte}", reason: "Föregående protokoll är det förra mötets.",
            fix: "Rätta dagen. Gäller det flera möten, skriv båda dagarna."),
        en: MessageText(
            "The text speaks of the minutes of {skrivet}, but the last meeting was on {möte}", reason: "The previous minutes are those of the last meeting.",
            fix: "Correct the day. If they are of several meetings, write both days."))
    static let adjustedBeforeMeeting = DiagnosticCode(
        "CK272", .warning,
        sv: MessageText(
            "Protokollet ska justeras {skrivet}, men mötet är {möte}", reason: "Ett protokoll kan inte justeras före mötet.", fix: "Rätta dagen."),
        en: MessageText(
            "The minutes are to be adjusted on {skrivet}, but the meeting is on {möte}", reason: "Minutes cannot be adjusted before the meeting.",
            fix: "Correct the day."))
}

/// Which meeting the previous minutes are of, when these are adjusted, and when the body meets next.
@Sendable func minutesAgainstMeetings(_ context: CheckContext, _ found: inout Examination) {
    let input = context.input
    let agenda = input.meeting.value["dagordning"]?.items ?? []
    let previous = input.minutes.map(\.previous) ?? input.earlierMeeting?.date
    let words = MeetingWords.of(context.language)
    for (index, item) in agenda.enumerated() {
        var texts = [item["text"], item["punkter"]].compactMap { $0 }
        if let minutes = input.minutes {
            texts = minutes.items.filter { $0.number == index + 1 }.flatMap { $0.decisions + $0.others }
        }
        var reader = PassageReader(context.lexicon, input.texts, year: input.meeting.date.year)
        for text in texts { reader.collect(text, attachment: nil, .meeting) }
        for passage in reader.passages {
            if let previous { previousMinutes(previous, item["rubrik"]?.words ?? "", passage, words, context, &found) }
            adjustment(item["rubrik"]?.words ?? "", passage, words, context, &found)
        }
    }
    nextMeeting(context, &found)
}

private func previousMinutes(
    _ previous: CalendarDate, _ heading: String, _ passage: Passage, _ words: MeetingWords, _ context: CheckContext, _ found: inout Examination
) {
    let isOfPrevious =
        nameWords(heading).contains(where: words.isMinutes)
        && nameWords(heading).contains { context.lexicon.meaning(of: $0).kinds.contains(.otherYear) }
    let mentions = passage.dates(year: context.input.meeting.date.year)
    guard mentions.count == 1, let mention = mentions.first else { return }
    let sentence = passage.sentence(around: mention.words.lowerBound)
    let before = sentence.lowerBound..<mention.words.lowerBound
    guard
        let noun = before.last(where: { words.isMinutes(passage.words[$0].text) }), mention.words.lowerBound - noun <= 6,
        isOfPrevious || passage.words[before].contains(where: { $0.has(.otherYear) }),
        // “Protokollet justerades den 11 juni”
        !passage.words[noun..<mention.words.lowerBound].contains(where: {
            $0.has([.finite, .auxiliary, .past, .preterite, .deadline]) || $0.text.hasPrefix(words.adjustingStem)
        })
    else { return }
    // “Arbetsutskottets protokoll” are of another body's meeting.
    let genitive = context.lexicon.forms.genitive
    if !passage.words[before].contains(where: { $0.has(.otherYear) }), noun > before.lowerBound, !genitive.isEmpty,
        passage.words[noun - 1].text.hasSuffix(genitive)
    {
        return
    }
    let place = passage.range(mention.words)
    found.examine(.otherMinutes, at: place)
    guard mention.date != previous, mention.date < context.input.meeting.date else { return }
    found.report(.otherMinutes, at: place, ["skrivet": passage.written(mention.words), "möte": previous.iso])
}

private func adjustment(_ heading: String, _ passage: Passage, _ words: MeetingWords, _ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting.date
    let isOfMinutes = nameWords(heading).contains(where: words.isMinutes)
    for mention in passage.dates(year: meeting.year) {
        let sentence = passage.sentence(around: mention.words.lowerBound)
        // Taxes and rents are adjusted too.
        guard isOfMinutes || passage.words[sentence].contains(where: { words.isMinutes($0.text) }) else { continue }
        guard passage.words[sentence].contains(where: { words.adjusting.contains($0.text) }), passage.dates(year: meeting.year).count == 1,
            !passage.words[sentence].contains(where: { $0.has([.otherYear, .auxiliary, .past, .denial]) })
        else { continue }
        let place = passage.range(mention.words)
        found.examine(.adjustedBeforeMeeting, at: place)
        // “den 8 januari” in December is of the year to come.
        guard mention.date < meeting, passage.saysYear(mention.words) || context.days(from: mention.date, to: meeting) < 183 else { continue }
        found.report(.adjustedBeforeMeeting, at: place, ["skrivet": passage.written(mention.words), "möte": meeting.iso])
    }
}

/// The day of the next meeting in minutes is that of the meeting's own file, unless they tell of another.
private func nextMeeting(_ context: CheckContext, _ found: inout Examination) {
    guard let value = context.input.minutes?.nextMeeting, case .date(let own) = value.kind, let wanted = context.input.meeting.value["nästa-möte", "datum"],
        case .date(let date) = wanted.kind, let file = value.range?.file
    else { return }
    found.examine(.otherNextMeeting, at: value.range)
    // One that is not even after this meeting is told as that.
    guard own != date, own > context.input.meeting.date else { return }
    let isTold = context.passages.contains { passage in passage.file == file && passage.dates(year: own.year).contains { $0.date == own } }
    if isTold { return }
    found.report(.otherNextMeeting, at: value.range, ["skrivet": own.iso, "fakta": date.iso], notes: comparedNote(wanted.range))
}
