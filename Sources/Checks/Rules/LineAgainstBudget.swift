import Diagnostics
import Inputs

/// What a sentence says of a line beside its figures: “har förbrukat 68,5 procent av budgeten”, “prognosen är 40,7 mnkr, 0,8 mnkr över
/// budget”, “mot 13 402 915 kr i april”.
func lineAgainstBudget(_ lines: [NamedLine], _ sentence: Range<Int>, _ passage: Passage, _ found: inout Examination) {
    guard sentence.count >= 5, passage.words[sentence].contains(where: { $0.meaning.figure != nil }) else { return }
    let numbers = passage.quantities(in: sentence).filter { !$0.isYear }
    guard (1...3).contains(numbers.count), !passage.isTaken(sentence), !passage.isQuoted(passage.words[sentence.lowerBound].start),
        !passage.words[sentence].contains(where: { $0.has([.otherYear, .supposition]) })
    else { return }
    let share = passage.shareOfBudget(numbers, sentence)
    let gap = passage.gapToBudget(numbers, sentence)
    let former = passage.formerAmount(numbers, sentence)
    guard share != nil || gap != nil || former != nil,
        let line = passage.onlyName(lines, in: sentence).map({ lines[$0.line] }) ?? passage.lineOfAmount(lines, numbers, gap)
    else { return }
    if let share { judge(share, numbers, line, sentence, passage, &found) }
    if let gap { judge(gap, line, passage, &found) }
    if let former { judge(former, line, passage, &found) }
}

/// An amount that the text compares with the budget, and by how much.
struct GapToBudget {
    var kind: FigureKind
    var amount: (öre: Int128, step: Int128)
    var gap: (öre: Int128, step: Int128)
    var isOver: Bool
    var words: Range<Int>
}

extension NamedLine {
    /// A figure of now with the budget of its year, where both are of the whole line.
    fileprivate func withBudget(_ kind: FigureKind) -> [(figure: LineFigure, budget: LineFigure)] {
        let budgets = figures.filter { $0.isNow && $0.kind == .budget && $0.öre > 0 && $0.isWhole }
        return figures.lazy.filter { $0.isNow && $0.kind == kind && $0.öre > 0 }
            .flatMap { figure in budgets.filter { $0.year == figure.year }.map { (figure, $0) } }
    }
}

private func judge(
    _ share: Passage.Quantity, _ numbers: [Passage.Quantity], _ line: NamedLine, _ sentence: Range<Int>, _ passage: Passage, _ found: inout Examination
) {
    var pairs = line.withBudget(.outcome)
    let amounts = numbers.compactMap { number in passage.unit(of: number).map { passage.exactly(number, $0) } }
    if let amount = amounts.first {
        pairs.removeAll { abs($0.figure.öre - amount.öre) > amount.step / 2 }
    } else {
        // Without the amount it is of now, and of the year that the outcome is of.
        guard passage.words[sentence].contains(where: { $0.has(.auxiliary) && $0.has(.finite) && !$0.has(.past) }),
            !passage.words[sentence].contains(where: { $0.meaning.month > 0 })
        else { return }
    }
    // The latest year that has an outcome is the one that it “is”.
    guard let meant = pairs.max(by: { ($0.figure.year ?? 0) < ($1.figure.year ?? 0) }) else { return }
    let place = passage.range(share.words)
    found.examine(.otherAmount, at: place)
    let said = Double(share.value) / 10_000
    func exact(_ pair: (figure: LineFigure, budget: LineFigure)) -> Double { Double(pair.figure.öre) * 100 / Double(pair.budget.öre) }
    if pairs.contains(where: { abs(exact($0) - said) <= share.lastDigit / 10_000 }) { return }
    var right = String(Int((exact(meant) * 10).rounded()))
    if right.count == 1 { right = "0" + right }
    found.report(
        .otherAmount, at: place,
        [
            "skrivet": passage.written(share.words.lowerBound..<share.words.upperBound) + " %", "vad": "utfallets andel av budgeten",
            "what": "outcome's share of the budget", "rad": line.name, "fakta": right.dropLast() + "," + right.suffix(1) + " %",
        ], notes: comparedNote(meant.figure.range))
}

private func judge(_ said: GapToBudget, _ line: NamedLine, _ passage: Passage, _ found: inout Examination) {
    let pairs = line.withBudget(said.kind).filter { abs($0.figure.öre - said.amount.öre) <= said.amount.step / 2 }
    guard let meant = pairs.first else { return }
    let place = passage.range(said.words)
    found.examine(.otherAmount, at: place)
    let wanted = said.isOver ? said.gap.öre : -said.gap.öre
    // Both amounts may have been rounded before one was taken from the other.
    if pairs.contains(where: { abs($0.figure.öre - $0.budget.öre - wanted) <= said.amount.step + said.gap.step / 2 }) { return }
    let words = said.kind.words
    found.report(
        .otherAmount, at: place,
        [
            "skrivet": passage.written(said.words), "vad": "\(words.sv) minus budget", "what": "\(words.en) minus budget", "rad": line.name,
            "fakta": kronor(meant.figure.öre - meant.budget.öre),
        ], notes: comparedNote(meant.budget.range))
}

private func judge(_ former: Passage.Quantity, _ line: NamedLine, _ passage: Passage, _ found: inout Examination) {
    guard let unit = passage.unit(of: former) else { return }
    let (öre, step) = passage.exactly(former, unit)
    let then = line.figures.filter { !$0.isNow && $0.kind == .outcome && $0.öre > 0 }
    guard !then.isEmpty, step > 0 else { return }
    let place = passage.range(former.words)
    found.examine(.otherAmount, at: place)
    if line.figures.contains(where: { abs($0.öre - öre) <= step / 2 }) { return }
    guard let meant = then.first(where: { isSlip(öre, $0.öre, step) }) else { return }
    found.report(
        .otherAmount, at: place,
        [
            "skrivet": passage.written(former.words), "vad": "utfallet vid förra mötet", "what": "outcome at the previous meeting", "rad": line.name,
            "fakta": kronor(meant.öre),
        ], notes: comparedNote(meant.range))
}

extension Passage {
    /// The line that is meant by its amount where it is called something else: the only one of which an exact amount is.
    fileprivate func lineOfAmount(_ lines: [NamedLine], _ numbers: [Quantity], _ gap: GapToBudget?) -> NamedLine? {
        guard let number = numbers.first, !number.isNegative, let unit = unit(of: number) else { return nil }
        let (öre, step) = exactly(number, unit)
        guard step > 0, öre / step >= 100 else { return nil }
        let kind = gap?.kind ?? .outcome
        let meant = lines.filter { line in line.figures.contains { $0.isNow && $0.isWhole && $0.kind == kind && abs($0.öre - öre) <= step / 2 } }
        return meant.count == 1 ? meant[0] : nil
    }

    /// “68,5 procent av (årets) budget(en)” of what is spent, at the end of a sentence or before something else about it.
    func shareOfBudget(_ numbers: [Quantity], _ sentence: Range<Int>) -> Quantity? {
        guard let share = numbers.prefix(2).last(where: { isPercent($0) }), !share.isNegative,
            words[sentence].contains(where: { $0.meaning.figure == .outcome }),
            share.words.lowerBound > sentence.lowerBound, !words[share.words.lowerBound - 1].has([.about, .by]),
            let budget = (share.words.upperBound..<min(sentence.upperBound, share.words.upperBound + 5)).first(where: { words[$0].meaning.figure == .budget }),
            budget + 1 == sentence.upperBound || gap(after: budget).first == 0x2C,
            words[share.words.upperBound..<budget].contains(where: { $0.has(.outOf) }),
            !words[sentence].contains(where: { $0.has([.rising, .falling, .comparative, .exceeds, .denial, .reservation]) && !$0.has(.auxiliary) })
        else { return nil }
        return share
    }

    /// “Prognosen är 40,7 mnkr, 0,8 mnkr över budget”.
    fileprivate func gapToBudget(_ numbers: [Quantity], _ sentence: Range<Int>) -> GapToBudget? {
        guard (2...3).contains(numbers.count), let amount = numbers.first, !amount.isNegative, !numbers[1].isNegative, let unit = unit(of: amount),
            let small = self.unit(of: numbers[1])
        else { return nil }
        let gap = numbers[1]
        let after = gap.words.upperBound + 1
        guard after < sentence.upperBound, words[after..<min(sentence.upperBound, after + 3)].contains(where: { $0.meaning.figure == .budget }),
            gap.words.lowerBound - amount.words.upperBound <= 5,
            let kind = words[sentence.lowerBound..<amount.words.lowerBound].last(where: { $0.meaning.figure != nil })?.meaning.figure,
            kind == .forecast || kind == .outcome,
            !words[sentence].contains(where: { $0.has([.rising, .falling, .comparative, .denial, .comparedWith]) && !$0.has([.relation, .about]) })
        else { return nil }
        let isOver = lexicon.phrases.over.contains([words[after].text])
        guard isOver || lexicon.phrases.under.contains([words[after].text]) else { return nil }
        // “drygt 0,8 mnkr över budget”
        if words[gap.words.lowerBound - 1].has(.about) || words[amount.words.lowerBound - 1].has(.about) { return nil }
        return GapToBudget(
            kind: kind, amount: exactly(amount, unit), gap: exactly(gap, small), isOver: isOver, words: gap.words.lowerBound..<after)
    }

    /// “mot 13 402 915 kr i april” of what is spent.
    fileprivate func formerAmount(_ numbers: [Quantity], _ sentence: Range<Int>) -> Quantity? {
        guard words[sentence].contains(where: { $0.meaning.figure == .outcome }) else { return nil }
        return numbers.first { number in
            let (start, end) = (number.words.lowerBound, number.words.upperBound)
            return start > sentence.lowerBound && words[start - 1].has(.comparedWith) && unit(of: number) != nil && !number.isNegative
                && words[end..<min(sentence.upperBound, end + 4)].contains { $0.meaning.month > 0 }
        }
    }
}
