import Diagnostics
import Facts
import Inputs

/// What a sentence that names no line says of all lines together: “62,9 procent av årets budget”, “8 450 000 kr, 250 000 kr lägre än
/// budgeten”; and an amount in thousands that is known in kronor, “8 700 000 tkr”.
func wholeAgainstBudget(_ lines: [NamedLine], _ context: CheckContext, _ found: inout Examination) {
    if context.sheets.isEmpty { return }
    func isMeant(_ word: Passage.Word) -> Bool { word.meaning.figure == .budget || word.has([.thousand, .million]) }
    for passage in context.passages where (passage.isProse || passage.attachment == nil) && passage.words.contains(where: isMeant) {
        for sentence in passage.sentences where passage.words[sentence].contains(where: isMeant) { judge(lines, sentence, passage, context, &found) }
    }
}

private func judge(_ lines: [NamedLine], _ sentence: Range<Int>, _ passage: Passage, _ context: CheckContext, _ found: inout Examination) {
    let numbers = passage.quantities(in: sentence).filter { !$0.isYear }
    if numbers.isEmpty { return }
    for number in numbers { inThousands(number, passage, context, &found) }
    guard numbers.count <= 3, passage.words[sentence].contains(where: { $0.meaning.figure == .budget }),
        !passage.isQuoted(passage.words[sentence.lowerBound].start), !passage.words[sentence].contains(where: { $0.has([.otherYear, .supposition]) })
    else { return }
    let share = passage.shareOfBudget(numbers, sentence)
    let gap = passage.gapInWords(numbers, sentence, ReckoningWords.of(context.language))
    guard share != nil || gap != nil, !lines.contains(where: { line in line.forms.contains { passage.occurrences(of: $0).contains { $0.overlaps(sentence) } } })
    else { return }
    // A bilaga's text speaks of its own figures, the meeting's own of any.
    for sheet in context.sheets where passage.attachment == nil || sheet.now.attachment == passage.attachment {
        guard let year = sheet.now.year?.value else { continue }
        for outcome in sheet.now.yearly where outcome.role == .outcome && outcome.isPerYear {
            guard let limits = sheet.now.limitingSeries(outcome) else { continue }
            let (spent, limit) = (outcome.total(year: year), limits.total(year: year))
            guard spent > 0, limit > 0 else { continue }
            let title = context.title(of: limits, in: sheet)
            if let share, !passage.isTaken(share.words) { judge(share, spent, limit, title, outcome.place, passage, &found) }
            if let gap {
                let forecast = sheet.now.latestForecast.flatMap { $0.section == limits.section ? $0 : nil }
                let whole = gap.kind == .forecast ? forecast?.total(year: year) ?? 0 : spent
                judge(gap, whole, limit, title, (gap.kind == .forecast ? forecast?.place : outcome.place), passage, &found)
            }
        }
    }
}

/// A share that is the right one with two digits in each other's place, or one of three another.
private func judge(
    _ share: Passage.Quantity, _ spent: Int128, _ limit: Int128, _ title: String, _ range: SourceRange?, _ passage: Passage, _ found: inout Examination
) {
    guard share.decimals <= 1 else { return }
    let place = passage.range(share.words)
    found.examine(.otherAmount, at: place)
    let (exact, said) = (Double(spent) * 100 / Double(limit), Double(share.value) / 10_000)
    if abs(exact - said) <= share.lastDigit / 10_000 { return }
    let scale = share.decimals == 0 ? 1.0 : 10
    func digits(_ value: Double) -> [UInt8] { Array(String(Int((value * scale).rounded())).utf8) }
    let (one, other) = (digits(said), digits(exact))
    guard changedPlaces(one, other) != nil || one.count >= 3 && isOneChanged(one, other) else { return }
    var tenths = String(Int((exact * 10).rounded()))
    if tenths.count == 1 { tenths = "0" + tenths }
    found.report(
        .otherAmount, at: place,
        [
            "skrivet": passage.written(share.words) + " %", "vad": "utfallets andel av budgeten", "what": "outcome's share of the budget", "rad": title,
            "fakta": tenths.dropLast() + "," + tenths.suffix(1) + " %",
        ], notes: comparedNote(range))
}

private func judge(
    _ gap: GapToBudget, _ whole: Int128, _ limit: Int128, _ title: String, _ range: SourceRange?, _ passage: Passage, _ found: inout Examination
) {
    guard whole > 0, abs(whole - gap.amount.öre) <= gap.amount.step / 2 else { return }
    let place = passage.range(gap.words)
    found.examine(.otherAmount, at: place)
    let wanted = gap.isOver ? gap.gap.öre : -gap.gap.öre
    let slack = gap.amount.step / 2 + gap.gap.step / 2
    if abs(whole - limit - wanted) <= slack { return }
    // The right amount the other way, or a slip of it.
    guard abs(whole - limit + wanted) <= slack || isSlip(gap.gap.öre, abs(whole - limit), gap.gap.step) else { return }
    let words = gap.kind.words
    found.report(
        .otherAmount, at: place,
        [
            "skrivet": passage.written(gap.words), "vad": "\(words.sv) minus budget", "what": "\(words.en) minus budget", "rad": title,
            "fakta": kronor(whole - limit),
        ], notes: comparedNote(range))
}

/// “400 000 tkr” of what is 400 000 kr.
private func inThousands(_ number: Passage.Quantity, _ passage: Passage, _ context: CheckContext, _ found: inout Examination) {
    guard number.isWhole, number.whole >= 100_000, !number.isNegative, let unit = passage.unit(of: number), unit > 1, !passage.isTaken(number.words) else {
        return
    }
    let words = number.words.lowerBound..<number.words.upperBound + (passage.next(after: number.words)?.has([.thousand, .million]) == true ? 1 : 0)
    let place = passage.range(words)
    found.examine(.otherAmount, at: place)
    let thousands = number.whole.multipliedReportingOverflow(by: 1000)
    guard thousands.overflow || context.figureKinds[thousands.partialValue] == nil else { return }
    let öre = Int128(number.whole) * 100
    for sheet in context.sheets {
        for series in sheet.now.series where series.sums.contains(öre) || series.lines.contains(where: { $0.amounts.contains { $0.öre == öre } }) {
            return found.report(
                .otherAmount, at: place,
                ["skrivet": passage.written(words), "vad": "beloppet", "what": "amount", "rad": context.title(of: series, in: sheet), "fakta": kronor(öre)],
                notes: comparedNote(series.place))
        }
    }
}

extension Passage {
    /// “Prognosen är 8 450 000 kr, 250 000 kr lägre än budgeten”
    fileprivate func gapInWords(_ numbers: [Quantity], _ sentence: Range<Int>, _ own: ReckoningWords) -> GapToBudget? {
        guard numbers.count == 2, let amount = numbers.first, let gap = numbers.last, !amount.isNegative, !gap.isNegative, let unit = unit(of: amount),
            let small = self.unit(of: gap), !isTaken(gap.words), gap.words.lowerBound - amount.words.upperBound <= 4,
            let kind = words[sentence.lowerBound..<amount.words.lowerBound].last(where: { $0.meaning.figure != nil })?.meaning.figure,
            kind == .forecast || kind == .outcome
        else { return nil }
        let way = gap.words.upperBound + (next(after: gap.words)?.has([.currency, .million, .thousand, .measure]) == true ? 1 : 0)
        guard way + 1 < sentence.upperBound, words[way].has(.comparative), let budget = words.indices[way..<min(sentence.upperBound, way + 4)].last,
            let named = (way + 1...budget).first(where: { words[$0].meaning.figure == .budget }),
            // “än budgeten för 2025” is another.
            named + 1 == sentence.upperBound || self.gap(after: named).first == 0x2C, !words[gap.words.lowerBound - 1].has(.about),
            !words[amount.words.lowerBound - 1].has(.about), !words[sentence].contains(where: { $0.has(.denial) })
        else { return nil }
        let isOver = own.higher.contains(words[way].text)
        guard isOver || own.lower.contains(words[way].text) else { return nil }
        return GapToBudget(kind: kind, amount: exactly(amount, unit), gap: exactly(gap, small), isOver: isOver, words: gap.words.lowerBound..<way + 1)
    }
}
