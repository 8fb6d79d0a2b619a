import Diagnostics
import Facts
import Inputs

/// “Prognosen för Kansli och direktion är 9,8 mnkr”: nothing but what a line's forecast or outcome is. Whatever else it says than one of
/// the line's figures is wrong, however it came about; and the forecast is the newest.
///
/// - Returns: whether the sentence is of that kind, so that nothing else need be asked of it.
func judgeAlone(
    _ said: AmountClaim, _ line: NamedLine, at name: Range<Int>, _ sentence: Range<Int>, _ passage: Passage, _ context: CheckContext,
    _ found: inout Examination
) -> Bool {
    guard said.kind == .forecast || said.kind == .outcome, said.isPresent, !said.isPaid, passage.saysNothingElse(said, name, sentence),
        !passage.isQuoted(passage.words[sentence.lowerBound].start)
    else { return false }
    let own = line.figures.filter { $0.isNow && $0.kind == said.kind && $0.öre > 0 && $0.isWhole && (said.year == nil || $0.year == said.year) }
    let latest = said.kind == .forecast ? own.filter { $0.round?.number == own.compactMap { $0.round?.number }.max() } : own
    guard let meant = latest.max(by: { ($0.year ?? 0) < ($1.year ?? 0) }), !context.isTold(meant.range) else { return false }
    let place = passage.range(said.place)
    found.examine(.otherAmount, at: place)
    func isSame(_ öre: Int128) -> Bool { abs(öre - said.öre) <= said.step / 2 }
    // Sums of years and of parts are the line's too.
    if latest.contains(where: { isSame($0.öre) }) || isSame(latest.reduce(Int128(0)) { $0 + $1.öre }) { return true }
    let years = Dictionary(
        grouping: line.figures.filter {
            $0.isNow && $0.kind == said.kind && $0.round?.number == meant.round?.number && (said.year == nil || $0.year == said.year)
        }, by: \.year)
    if years.values.contains(where: { isSame($0.reduce(Int128(0)) { $0 + $1.öre }) || $0.contains { isSame($0.öre) } }) { return true }
    // An amount that is something else of the line is told as misnamed, or is of another time.
    let isOlder = said.kind == .forecast && line.figures.contains { $0.kind == .forecast && isSame($0.öre) }
    func isOfYear(_ figure: LineFigure) -> Bool { said.year.map { figure.kind == said.kind && figure.year == $0 && figure.isNow } ?? true }
    if !isOlder, line.figures.contains(where: { isSame($0.öre) && isOfYear($0) }) { return true }
    if context.isMisnamed(said, passage) { return true }
    found.report(
        .otherAmount, at: place,
        ["skrivet": passage.written(said.place), "vad": meant.words.sv, "what": meant.words.en, "rad": line.name, "fakta": kronor(meant.öre)],
        notes: comparedNote(meant.range))
    return true
}

extension Passage {
    /// Whether a sentence has nothing but the word for the figure, the name, the verb and the amount, and small words between.
    fileprivate func saysNothingElse(_ said: AmountClaim, _ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
        var rest = 0
        for index in sentence where !name.contains(index) && !said.place.contains(index) && !said.amount.words.contains(index) {
            let word = words[index]
            if word.meaning.figure != nil { continue }
            if word.isNumber, said.year.map({ Int(word.text) == $0 }) ?? false { continue }
            if word.has([.leadIn, .finite, .auxiliary]), word.text.utf8.count <= 4 { rest += 1 } else { return false }
        }
        return rest <= 3 && said.place.upperBound == sentence.upperBound
    }
}

extension CheckContext {
    /// What schemas call figures (`heter: Plan`) where the language has no such word, also in the definite form.
    var namesOfSeries: [String: FigureKind] {
        var result: [String: FigureKind] = [:]
        for sheet in sheets {
            for series in sheet.now.series {
                guard let kind = FigureKind(series.role), let name = series.field.name else { continue }
                let words = nameWords(name)
                guard words.count == 1, let word = words.first, word.utf8.count >= 4, lexicon.meaning(of: word).figure == nil else { continue }
                for form in [word] + definiteForms(words).compactMap(\.first) { result[form] = kind }
            }
        }
        return result
    }
}
