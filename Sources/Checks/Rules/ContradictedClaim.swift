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
    guard let budget = context.budget else { return }
    let phrases = context.lexicon.phrases
    let judged: [(claims: [[String]], verdict: Verdict)] = [
        (phrases.balance, balance(context, budget)), (phrases.withinBudget, spending(context, budget)),
        (phrases.onPlan, progress(context, budget)),
    ].map { ($0.0.filter(context.occurs), $0.1) }
    let target = targetReached(budget)
    for passage in context.passages where passage.isProse || passage.attachment == nil {
        for (claims, verdict) in judged where verdict.isKnown {
            var told: [Range<Int>] = []
            for claim in claims {
                for place in passage.occurrences(of: claim) where passage.claims(place, about: budget.year) {
                    // “is balanced” is a part of “budget is balanced”.
                    if told.contains(where: place.overlaps) { continue }
                    told.append(place)
                    judge(place, passage, verdict, &found)
                }
            }
        }
        guard target.isKnown else { continue }
        for place in passage.reachedTargets where passage.claims(place, about: budget.year) { judge(place, passage, target, &found) }
    }
}

/// What the figures say of a kind of claim.
private enum Verdict {
    /// The figures that could say anything are missing.
    case unknown
    case holds
    case contradicted(sv: String, en: String)

    var isKnown: Bool { if case .unknown = self { false } else { true } }
}

private func judge(_ place: Range<Int>, _ passage: Passage, _ verdict: Verdict, _ found: inout Examination) {
    let range = passage.range(place)
    found.examine(.contradictedClaim, at: range)
    guard case .contradicted(let sv, let en) = verdict else { return }
    found.report(.contradictedClaim, at: range, ["skrivet": passage.written(place), "fakta": sv, "facts": en])
}

extension Passage {
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
    fileprivate func claims(_ place: Range<Int>, about year: Int) -> Bool {
        let sentence = sentence(around: place.lowerBound)
        guard schema == "budget" || words[sentence].contains(where: { $0.has(.money) }) else { return false }
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

private func balance(_ context: CheckContext, _ budget: BudgetFacts) -> Verdict {
    let over = budget.allocated - budget.available
    if over > 0, !budget.financing.isEmpty {
        return .contradicted(
            sv: "\(kronor(budget.allocated)) är tilldelat mot \(kronor(budget.available)) i finansiering, \(kronor(over)) för mycket.",
            en: "\(kronor(budget.allocated)) is allocated against \(kronor(budget.available)) of financing, \(kronor(over)) too much.")
    }
    let spending = spending(context, budget)
    return !spending.isKnown && !budget.financing.isEmpty && !budget.allocation.isEmpty ? .holds : spending
}

private func spending(_ context: CheckContext, _ budget: BudgetFacts) -> Verdict {
    var isKnown = false
    for (lines, sv, en) in [
        (budget.outcome, "Utfallet", "The outcome"), (budget.latestForecast?.lines ?? [], "Prognosen", "The forecast"),
    ] {
        for line in lines {
            guard let now = line.amount(budget.year), let limit = budget.line(line.key, in: budget.allocation)?.amount(budget.year)
            else { continue }
            isKnown = true
            guard now.amount > limit.amount else { continue }
            let name = context.name(line.key, in: "budgetposter")
            return .contradicted(
                sv: "\(sv) för \(name) är \(kronor(now.amount)) mot budgeten \(kronor(limit.amount)).",
                en: "\(en) of \(name) is \(kronor(now.amount)) against the budget \(kronor(limit.amount)).")
        }
    }
    return isKnown ? .holds : .unknown
}

private func progress(_ context: CheckContext, _ budget: BudgetFacts) -> Verdict {
    var spent: Int128 = 0
    var whole: Int128 = 0
    for line in budget.allocation where context.group(of: line.key) == "grundbudget" {
        whole += Int128(line.amount(budget.year)?.amount.öre ?? 0)
        spent += Int128(budget.line(line.key, in: budget.outcome)?.amount(budget.year)?.amount.öre ?? 0)
    }
    guard let passed = budget.shareOfYear, let share = thousandths(spent, of: whole) else { return .unknown }
    if abs(share - passed) > 100 {
        return .contradicted(
            sv: "\(percent(thousandths: share)) av årets grundbudget är förbrukad när \(percent(thousandths: passed)) av året har gått.",
            en: "\(percent(thousandths: share)) of the year's base budget is spent when \(percent(thousandths: passed)) of the year has passed.")
    }
    let spending = spending(context, budget)
    return spending.isKnown ? spending : .holds
}

private func targetReached(_ budget: BudgetFacts) -> Verdict {
    guard let target = budget.externalTarget else { return .unknown }
    let external = budget.external.sum
    guard external < Int128(target.amount.öre) else { return .holds }
    return .contradicted(
        sv: "De externa medlen är \(kronor(external)) mot målet \(kronor(target.amount)), som gäller enbart externa medel.",
        en: "The external funds are \(kronor(external)) against the target \(kronor(target.amount)), which is for external funds alone.")
}
