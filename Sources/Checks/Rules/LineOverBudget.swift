import Diagnostics
import Facts
import Inputs

/// “heltidsstyrkorna går 1,2 mnkr över budgeten”: how far the forecast of a line, or what is spent of it, is from the budget.
///
/// - Returns: whether the sentence says such a thing of a line.
func lineOverBudget(_ lines: [NamedLine], _ sentence: Range<Int>, _ passage: Passage, _ context: CheckContext, _ found: inout Examination) -> Bool {
    let words = passage.words
    guard let budget = sentence.first(where: { words[$0].meaning.figure == .budget }) else { return false }
    let clause = passage.clause(around: budget)
    let numbers = passage.quantities(in: clause).filter { !$0.isYear }
    guard numbers.count == 1, let amount = numbers.first, !amount.isNegative, !amount.isInLetters, let unit = passage.unit(of: amount),
        !passage.isTaken(clause), !passage.isQuoted(words[clause.lowerBound].start), let isOver = passage.excess(amount, budget, clause),
        !words[clause].contains(where: {
            $0.has([.denial, .reservation, .otherYear, .auxiliary, .past])
                || $0.has([.supposition, .about, .comparedWith]) && !$0.has([.by, .leadIn, .relation]) || $0.meaning.month > 0
        }), !words[clause].contains(where: { $0.isNumber && $0.text.utf8.count == 4 && (1900...2199).contains(Int($0.text) ?? 0) }),
        let name = passage.onlyName(lines, in: clause)
    else { return false }
    let line = lines[name.line]
    let (öre, step) = passage.exactly(amount, unit)
    let years = context.sheets.compactMap { $0.now.year?.value }
    let newest = line.newest.first { $0.year.map(years.contains) ?? false }
    let budgets = line.figures.filter { $0.isNow && $0.kind == .budget && $0.isWhole }
    guard step > 0, let newest, let limit = budgets.first(where: { $0.year == newest.year }), !context.isTold(newest.range),
        !context.isTold(limit.range)
    else { return false }
    let end = min(clause.upperBound, amount.words.upperBound + 1)
    let place = passage.range(amount.words.lowerBound..<end)
    found.examine(.otherAmount, at: place)
    let wanted = isOver ? öre : -öre
    // What is spent may be above the budget by itself.
    let spent = line.figures.filter { $0.isNow && $0.kind == .outcome && $0.isWhole }
    let pairs = line.newest + spent
    if pairs.contains(where: { figure in budgets.contains { $0.year == figure.year && abs(figure.öre - $0.öre - wanted) <= step / 2 } }) { return true }
    let noun = newest.words
    found.report(
        .otherAmount, at: place,
        [
            "skrivet": passage.written(amount.words.lowerBound..<end) + (isOver ? " över" : " under"), "vad": "\(noun.sv) minus budget",
            "what": "\(noun.en) minus budget", "rad": line.name, "fakta": kronor(newest.öre - limit.öre),
        ], notes: comparedNote(newest.range))
    return true
}

extension Passage {
    /// “1,2 mnkr över budgeten”, “överskrider budgeten med 1,2 mnkr”: which way.
    fileprivate func excess(_ amount: Quantity, _ budget: Int, _ clause: Range<Int>) -> Bool? {
        let after = amount.words.upperBound + 1
        if after < clause.upperBound, budget > after, budget - after <= 2, budget + 1 >= clause.upperBound {
            if lexicon.phrases.over.contains([words[after].text]) { return true }
            return lexicon.phrases.under.contains([words[after].text]) ? false : nil
        }
        guard budget + 1 < amount.words.lowerBound, words[budget + 1].has(.by), amount.words.lowerBound == budget + 2, after >= clause.upperBound,
            budget > clause.lowerBound, words[budget - 1].has(.exceeds)
        else { return nil }
        return true
    }
}
