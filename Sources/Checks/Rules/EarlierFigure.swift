import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherEarlierFigure = DiagnosticCode(
        "CK254", .warning,
        sv: MessageText(
            "Texten säger {sagt} om det som var, men vid mötet {datum} stod det {då}", reason: "Det som jämförs med ska vara det som läsaren fick se då.",
            fix: "Rätta siffran, eller skriv att den förra har rättats."),
        en: MessageText(
            "The text says {sagt} of what was, but at the meeting of {datum} it said {då}",
            reason: "What is compared with should be what the readers saw then.",
            fix: "Correct the figure, or say that the former one has been corrected."))
}

/// “91 procent av larmen, mot 78 procent i våras”, where the report of the last meeting says 88 in a sentence of the same words. Only a
/// figure that is one slip from the other is told: others may be of something else.
@Sendable func earlierFigure(_ context: CheckContext, _ found: inout Examination) {
    guard let texts = context.input.earlierTexts else { return found.setAside(.otherEarlierFigure, .notInBuild) }
    let reports = Set(context.input.files.filter(\.isReport).compactMap(\.value.range?.file))
    var asked: [(passage: Passage, claim: Passage.Compared)] = []
    for passage in context.passages where passage.isProse && reports.contains(passage.file) {
        for index in passage.words.indices where passage.words[index].has([.comparedWith, .from]) {
            guard let claim = passage.compared(at: index) else { continue }
            asked.append((passage, claim))
        }
    }
    guard !asked.isEmpty else { return }
    let earlier = EarlierSentences(texts, context)
    for (passage, claim) in asked {
        let place = passage.range(claim.former.words)
        found.examine(.otherEarlierFigure, at: place)
        guard let then = earlier.figure(like: claim, in: passage) else { continue }
        found.report(
            .otherEarlierFigure, at: place, ["sagt": passage.written(claim.former.words), "då": then.written, "datum": then.date.iso],
            notes: [DiagnosticNote(then.place, sv: "då", en: "then")])
    }
}

extension Passage {
    /// What a sentence compares the present with.
    struct Compared {
        var sentence: Range<Int>
        var now: Quantity
        var former: Quantity
        var unit: String
    }

    /// “mot 88 procent”, “från 79 till 83 procent”.
    fileprivate func compared(at index: Int) -> Compared? {
        let sentence = sentence(around: index)
        var start = index + 1
        while start < sentence.upperBound, words[start].has(.about), start < index + 3 { start += 1 }
        guard start < sentence.upperBound, words[start].isNumber, let former = quantity(at: start, before: sentence.upperBound), !former.isYear,
            !isTaken(former.words)
        else { return nil }
        let others = quantities(in: sentence).filter { $0.words != former.words && !$0.isYear && !$0.isInLetters }
        guard let now = others.min(by: { abs($0.words.lowerBound - start) < abs($1.words.lowerBound - start) }) else { return nil }
        // The unit may stand at the last of the two alone.
        guard let unit = unitWord(of: former) ?? unitWord(of: now) else { return nil }
        if words[start].meaning.month > 0 || next(after: former.words)?.meaning.month ?? 0 > 0 { return nil }
        return Compared(sentence: sentence, now: now, former: former, unit: unit)
    }

    /// What a number is followed by: “%”, “procent”, “years”.
    fileprivate func unitWord(of number: Quantity) -> String? {
        if isPercent(number) { return "%" }
        guard let next = next(after: number.words), !next.isNumber, next.meaning.month == 0, !next.has([.upToValue, .comparedWith, .from, .joiner, .leadIn])
        else { return nil }
        return String(next.text.prefix(6))
    }

    /// The beginnings of the words that say what a sentence is about.
    fileprivate func topic(_ sentence: Range<Int>) -> Set<String> {
        Set(
            words[sentence].lazy.filter { $0.text.utf8.count >= 4 && !$0.isNumber && !$0.has([.leadIn, .finite, .percent, .rising, .falling, .comparedWith]) }
                .map { String($0.text.prefix(6)) })
    }
}

/// Sentences with one figure of their unit, of the reports of a meeting.
private struct EarlierSentences {
    private struct Entry {
        var topic: Set<String>
        var number: Passage.Quantity
        var unit: String
        var written: String
        var place: SourceRange
        var date: CalendarDate
    }
    private var entries: [Entry] = []

    init(_ meetings: [EarlierFiles], _ context: CheckContext) {
        var table = WordTable(context.lexicon)
        for (date, file) in meetings.flatMap({ meeting in meeting.files.map { (meeting.date, $0) } }) where file.isReport {
            file.value.forEachValue { visit in
                guard case .prose = visit.value.kind, let passage = Passage(visit.value, attachment: nil, origin: .meeting, [:], context.lexicon, &table) else {
                    return
                }
                for block in passage.blocks where block.kind == .paragraph || block.kind == .item {
                    for sentence in passage.sentences(in: block) {
                        let numbers = passage.quantities(in: sentence).filter { !$0.isYear && !$0.isInLetters && !passage.isTaken($0.words) }
                        for number in numbers {
                            guard let unit = passage.unitWord(of: number), numbers.count(where: { passage.unitWord(of: $0) == unit }) == 1 else { continue }
                            entries.append(
                                Entry(
                                    topic: passage.topic(sentence), number: number, unit: unit, written: passage.written(number.words),
                                    place: passage.range(number.words), date: date))
                        }
                    }
                }
            }
        }
    }

    /// The figure of the one sentence that has most words in common with a claim, where it is a slip away from what the claim says.
    func figure(like claim: Passage.Compared, in passage: Passage) -> (written: String, place: SourceRange, date: CalendarDate)? {
        let topic = passage.topic(claim.sentence)
        let fitting = entries.filter {
            $0.unit == claim.unit
                && ($0.topic.intersection(topic).count >= 3
                    || $0.topic.count <= 4 && $0.topic.intersection(topic).count * 3 >= $0.topic.count * 2 && $0.topic.count >= 2)
        }
        // Somebody said just that: it may be of another line of the report.
        if fitting.contains(where: { $0.number.value == claim.former.value || $0.number.value == claim.now.value }) { return nil }
        guard let best = fitting.max(by: { $0.topic.intersection(topic).count < $1.topic.intersection(topic).count }),
            fitting.count(where: { $0.topic.intersection(topic).count == best.topic.intersection(topic).count }) == 1,
            best.number.decimals == claim.former.decimals,
            isOneSlip(best.number.value, claim.former.value)
        else { return nil }
        return (best.written, best.place, best.date)
    }

    /// One digit differs, or two have changed places.
    private func isOneSlip(_ a: Int64, _ b: Int64) -> Bool {
        isOneChanged(Array(String(a).utf8), Array(String(b).utf8))
    }
}
