import Diagnostics
import Inputs

extension DiagnosticCode {
    static let startInThePast = DiagnosticCode(
        "CK117", .warning,
        sv: MessageText(
            "Texten säger ”{skrivet}”, men mötet är {möte}", reason: "Det som ska börja kan inte börja före mötet.",
            fix: "Rätta datumet, eller skriv att det har börjat."),
        en: MessageText(
            "The text says “{skrivet}”, but the meeting is {möte}", reason: "What is to begin cannot begin before the meeting.",
            fix: "Correct the date, or write that it has begun."))
}

/// “planeras, med start i februari 2025”, “med början den 19 september”: not before the meeting. A sentence that
/// tells of what was done may mean an earlier day.
@Sendable func startInThePast(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting.date
    for passage in context.passages where passage.isProse {
        func judge(_ isEarlier: Bool, _ place: Range<Int>) {
            guard let start = passage.startPhrase(before: place.lowerBound) else { return }
            found.examine(.startInThePast, at: passage.range(start..<place.upperBound))
            let sentence = passage.sentence(around: place.lowerBound)
            guard isEarlier, passage.words[sentence].contains(where: { $0.has(.coming) }), passage.pastTense(in: sentence) == nil else { return }
            found.report(
                .startInThePast, at: passage.range(start..<place.upperBound),
                ["skrivet": passage.written(start..<place.upperBound), "möte": meeting.iso])
        }
        for mention in passage.dates(year: meeting.year) { judge(mention.date < meeting, mention.words) }
        for mention in passage.months { judge((mention.year, mention.month) < (meeting.year, meeting.month), mention.words) }
    }
}

extension Passage {
    /// Where “med start i” or “med början den” begins, when it stands right before the word.
    fileprivate func startPhrase(before index: Int) -> Int? {
        var end = index
        while end > 0, words[end - 1].has(.startSkip) { end -= 1 }
        return lexicon.phrases.starting.first { says($0, endingBefore: end) }.map { end - $0.count }
    }
}
