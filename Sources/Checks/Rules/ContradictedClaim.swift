import Diagnostics
import Inputs

extension DiagnosticCode {
    static let contradictedClaim = DiagnosticCode(
        "CK050", .warning,
        sv: MessageText(
            "Texten säger ”{skrivet}”, men siffrorna säger något annat",
            reason: "{fakta}", fix: "Ändra texten, eller rätta siffran om det är den som är fel."),
        en: MessageText(
            "The text says “{skrivet}”, but the figures say otherwise",
            reason: "{facts}", fix: "Change the text, or correct the figure if it is the one that is wrong."))
}

/// Claims about money that the figures contradict: “i balans”, “inom budget”, “enligt plan”, a target that is
/// said to be reached. What is denied, wished for or said of another year is no claim about these figures.
@Sendable func contradictedClaim(_ context: CheckContext, _ found: inout Examination) {
    guard !context.sheets.isEmpty else { return found.setAside(.contradictedClaim, .noRoles) }
    let verdicts = context.sheets.map { context.verdicts($0.now) }
    let phrases = context.lexicon.phrases
    let present = [phrases.balance, phrases.withinBudget, phrases.onPlan].map { $0.filter(context.occurs) }
    for passage in context.passages where passage.isProse || passage.attachment == nil {
        let said = present.map(passage.claims) + [passage.reachedTargets]
        if said.allSatisfy(\.isEmpty) { continue }
        // A bilaga's text speaks of its own figures; other texts of any.
        let own = context.sheets.indices.filter { context.sheets[$0].now.attachment == passage.attachment }
        for index in own.isEmpty ? Array(context.sheets.indices) : own {
            guard let year = context.sheets[index].now.year?.value else { continue }
            let isOfFigures = context.sheets[index].now.file == passage.file
            for (places, verdict) in zip(said, verdicts[index]) where verdict.isKnown {
                for place in places where passage.says(place, about: year, isOfFigures: isOfFigures) {
                    let range = passage.range(place)
                    found.examine(.contradictedClaim, at: range)
                    guard case .contradicted(let sv, let en) = verdict else { continue }
                    found.report(.contradictedClaim, at: range, ["skrivet": passage.written(place), "fakta": sv, "facts": en])
                }
            }
        }
    }
}

extension Passage {
    /// Where claims stand. “is balanced” is not told again within “budget is balanced”.
    fileprivate func claims(_ phrases: [[String]]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for phrase in phrases {
            for place in occurrences(of: phrase) where !result.contains(where: place.overlaps) { result.append(place) }
        }
        return result
    }

    /// “målet för uppväxling är uppnått”, “har nått målet”, where the target is that of growth.
    fileprivate var reachedTargets: [Range<Int>] {
        var result: [Range<Int>] = []
        for index in words.indices where words[index].has(.reached) {
            let sentence = sentence(around: index)
            guard words[sentence].contains(where: { $0.has(.external) }) else { continue }
            // “nått målet” or “målet … är nått”, with a few words between.
            let near = max(sentence.lowerBound, index - 6)..<min(sentence.upperBound, index + 4)
            guard let target = near.first(where: { words[$0].has(.target) }) else { continue }
            let place = min(target, index)..<(max(target, index) + 1)
            if !words[place].contains(where: { $0.has(.denial) }) { result.append(place) }
        }
        return result
    }

    /// Whether the words at `place` are said, of money and of this year, as something that is so.
    fileprivate func says(_ place: Range<Int>, about year: Int, isOfFigures: Bool) -> Bool {
        let sentence = sentence(around: place.lowerBound)
        guard isOfFigures || words[sentence].contains(where: { $0.has(.money) }) else { return false }
        var years: [Int] = []
        for word in words[sentence] where word.isNumber && word.text.utf8.count == 4 {
            if let year = Int(word.text), (1900...2199).contains(year) { years.append(year) }
        }
        if let first = years.min(), let last = years.max(), !(first...last).contains(year) { return false }
        // A denial stands close before, or right after: “når inte målet”, “når målet inte”.
        let before = max(sentence.lowerBound, place.lowerBound - 5)..<place.lowerBound
        let after = place.upperBound..<min(sentence.upperBound, place.upperBound + 1)
        if words[before].contains(where: { $0.has(.denial) }) { return false }
        if words[after].contains(where: { $0.has(.denial) }) { return false }
        // “i fas 2” is a stage of something, and “the decision on budget” is no claim.
        if let next = words[after].first, Int(next.text) != nil { return false }
        if let previous = words[before].last, previous.has(.subject) { return false }
        // What is wished for, required or in doubt is not said to be so.
        if words[sentence].first?.has(.supposition) == true { return false }
        return !words[sentence.lowerBound..<place.lowerBound].contains { $0.has(.reservation) }
    }
}
