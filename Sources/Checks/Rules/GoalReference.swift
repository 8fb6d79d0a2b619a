import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let noSuchGoal = DiagnosticCode(
        "CK041",
        sv: MessageText(
            "Texten nämner mål {nummer}, som inte finns i registret",
            reason: "Läsaren kan inte slå upp det, och ett annat mål kan vara menat.",
            fix: "Rätta numret. Målen är: {möjliga}."),
        en: MessageText(
            "The text mentions goal {nummer}, which is not in the register",
            reason: "The reader cannot look it up, and another goal may be meant.",
            fix: "Correct the number. The goals are: {möjliga}."))
}

/// “mål 6” is a goal of the register, but in a file whose goals have numbers of their own.
@Sendable func goalReference(_ context: CheckContext, _ found: inout Examination) {
    let goals = context.input.register.roles.sections(.goal).flatMap { context.input.register.section($0)?.fields.map(\.name) ?? [] }
    guard !goals.isEmpty else { return found.setAside(.noSuchGoal, .noGoals) }
    let known = Set(goals)
    for passage in context.passages where !passage.origin.hasOwnGoals {
        for index in passage.words.indices.dropLast() where passage.words[index].has(.goal) {
            let goal = passage.words[index]
            // “mål sex” is said, but “målet ett …” seldom means a number; and “mål: 6” is something else.
            let first = passage.words[index + 1]
            guard !first.gapHasStop, passage.bytes[goal.end..<first.start].allSatisfy({ $0 <= 0x20 || $0 >= 0x80 })
            else { continue }
            let mentioned = passage.numbers(after: index, isPlural: goal.has(.goals))
            // "mål 10 mnkr" is an amount, and so is "mål 2 500 000".
            guard let last = mentioned.last?.words.upperBound, !goal.has(.goalWithDigits) || isDigits(first.text),
                last == passage.words.count || passage.words[last].gapHasStop || !isPartOfAmount(passage.words[last])
            else { continue }
            if passage.isOfAnother(index, last, own: known.count) { continue }
            for mention in mentioned {
                let place = passage.range(mention.words)
                found.examine(.noSuchGoal, at: place)
                if known.contains(String(mention.number)) { continue }
                found.report(
                    .noSuchGoal, at: place,
                    ["nummer": String(mention.number), "möjliga": goals.joined(separator: ", ")])
            }
        }
    }
}

private func isDigits(_ word: String) -> Bool { word.utf8.allSatisfy { (0x30...0x39).contains($0) } }

private func isPartOfAmount(_ word: Passage.Word) -> Bool {
    word.has(.measure) || word.text.utf8.count == 3 && isDigits(word.text)
}

extension Passage {
    /// “FN:s mål 11”, “mål 11 i Agenda 2030”, “examensmålen 1–4 …, målen 5–9”: goals of somebody else.
    fileprivate func isOfAnother(_ index: Int, _ end: Int, own count: Int) -> Bool {
        let sentence = sentence(around: index)
        if index > sentence.lowerBound, lexicon.isGenitive(words[index - 1].text), !words[index - 1].has([.board]) { return true }
        if index > sentence.lowerBound, gap(after: index - 1).first == 0x27 || gap(after: index - 1).starts(with: [0xE2, 0x80, 0x99]) { return true }
        // Other goals in the same sentence, by a word of their own.
        if words[sentence.lowerBound..<index].contains(where: { !$0.has(.goal) && lexicon.endsInGoal($0.text) }) { return true }
        // “Agenda 2030 har 17 mål, och mål 4 …”
        if (sentence.lowerBound..<index).dropFirst().contains(where: { counts(goalsBefore: $0).map { $0 != count } ?? false }) { return true }
        guard end < sentence.upperBound, words[end].has([.standsIn, .belongsTo]), end + 1 < sentence.upperBound else { return false }
        let next = words[end + 1].has(.article) && end + 2 < sentence.upperBound ? end + 2 : end + 1
        return !words[next].has(.ownPart) && words[next].written.first?.isUppercase == true
    }

    /// How many goals are counted here: “17 mål”, but not “mål 3, mål 4”.
    private func counts(goalsBefore index: Int) -> Int? {
        guard words[index].has(.goal), index < 2 || !words[index - 2].has(.goal), gap(after: index - 1).allSatisfy({ $0 == 0x20 }) else { return nil }
        let before = words[index - 1]
        return before.isNumber ? Int(before.text) : before.meaning.numeral > 0 ? Int(before.meaning.numeral) : nil
    }
}
