import Diagnostics
import Inputs

extension DiagnosticCode {
    static let otherOutcomeDate = DiagnosticCode(
        "CK106", .warning,
        sv: MessageText(
            "Texten säger {skrivet}, men utfallet går till {datum}", reason: "Läsaren tror att siffrorna gäller ett annat datum.",
            fix: "Rätta datumet i texten, eller utfall-till i budgeten."),
        en: MessageText(
            "The text says {skrivet}, but the outcome runs to {datum}", reason: "The reader takes the figures for those of another day.",
            fix: "Correct the date in the text, or utfall-till in the budget."))
}

/// “utfall till och med den 31 augusti” is the day that the outcome runs to. Reports may look back at an earlier
/// outcome; the agenda does not, and nobody has seen a later one.
@Sendable func outcomeDateInProse(_ context: CheckContext, _ found: inout Examination) {
    // A date that cannot be right is told by its own rule.
    guard let sheet = context.sheets.first, let to = sheet.now.outcomeDate?.value, to <= context.input.meeting.date,
        to.year == sheet.now.year?.value, !(sheet.before?.outcomeDate.map { to < $0.value } ?? false)
    else { return }
    for passage in context.passages where passage.attachment != nil || !passage.schema.hasPrefix("register") {
        for mention in passage.dateMentions(year: to.year) {
            guard mention.date != to, passage.isUpTo(mention.words.lowerBound),
                passage.attachment == nil || (mention.date.map { $0 > to } ?? false)
            else { continue }
            let sentence = passage.sentence(around: mention.words.lowerBound)
            guard passage.words[sentence.lowerBound..<mention.words.lowerBound].contains(where: { $0.text.hasPrefix("utfall") }) else { continue }
            found.report(
                .otherOutcomeDate, at: passage.range(mention.words),
                ["skrivet": passage.written(mention.words), "datum": to.iso])
        }
    }
}

extension Passage {
    /// “till och med (den)” or “t.o.m.” stands before the word.
    fileprivate func isUpTo(_ index: Int) -> Bool {
        var last = index - 1
        if last >= 0, words[last].text == "den" { last -= 1 }
        guard last >= 2 else { return false }
        let before = words[(last - 2)...last].map(\.text)
        return before == ["till", "och", "med"] || before == ["t", "o", "m"]
    }
}
