import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let otherAmount = DiagnosticCode(
        "CK264", .warning,
        sv: MessageText(
            "Texten säger {skrivet}, men {vad} för {rad} är {fakta}", reason: "Samma siffra står på två ställen, och de är olika.",
            fix: "Rätta den som är fel. [[Skriv {{{uttryck}}}, så hämtas siffran ur filen.]]"),
        en: MessageText(
            "The text says {skrivet}, but the {what} of {rad} is {fakta}", reason: "The same figure stands in two places, and they differ.",
            fix: "Correct the one that is wrong. [[Write {{{uttryck}}}, and the figure is taken from the file.]]"))
}

/// “Budgeten 2026 för Bokbussen är 2,1 mnkr”: a sentence that says no more than what a line's figure is, and says another. With
/// the year it is held against that figure; without, only what is near one of the line's figures by a slip is told.
@Sendable func lineAmountInProse(_ context: CheckContext, _ found: inout Examination) {
    lineCountInProse(context, &found)
    let lines = context.namedLines
    wholeAgainstBudget(lines, context, &found)
    guard !lines.isEmpty else { return }
    let named = context.namesOfSeries
    for passage in context.passages where passage.isProse || passage.attachment == nil {
        for sentence in passage.sentences {
            guard let said = passage.claim(in: sentence, named) else {
                if lineOverBudget(lines, sentence, passage, context, &found) { continue }
                lineAgainstBudget(lines, sentence, passage, &found)
                continue
            }
            guard let name = passage.onlyName(lines, in: sentence), !said.isOfWhole, !passage.isTaken(said.amount.words) else {
                if said.isOfWhole { judgeWhole(said, passage, context, &found) }
                continue
            }
            if judgeAlone(said, lines[name.line], at: name.place, sentence, passage, context, &found) { continue }
            judge(said, lines[name.line], isExact: name.isExact, passage, context, &found)
        }
    }
}

/// A figure of a line, in öre.
struct LineFigure {
    var kind: FigureKind
    var year: Int?
    var öre: Int128
    var range: SourceRange?
    /// Of this meeting's files.
    var isNow: Bool
    /// The line's own of each year, not a part of it.
    var isWhole: Bool
    /// Of a forecast.
    var round: Series.Round?
    /// What the schema calls it, where that is not its role's own word.
    var calledBySchema: String?

    /// “prognos 3 (augusti)”
    var words: (sv: String, en: String) {
        guard let round else { return calledBySchema.map { ($0.lowercasedFirst, $0.lowercasedFirst) } ?? kind.words }
        let name = round.name.isEmpty ? "" : " (\(round.name))"
        return ("prognos \(round.number)\(name)", "forecast \(round.number)\(name)")
    }
}

struct NamedLine {
    /// Of its name.
    var words: [String]
    /// As it is written and in the definite form, those that texts have.
    var forms: [[String]]
    var name: String
    var figures: [LineFigure]

    /// Of the forecasts of now, those of the newest round that are.
    var newest: [LineFigure] {
        let forecasts = figures.filter { $0.isNow && $0.kind == .forecast }
        let last = forecasts.compactMap { $0.round?.number }.max()
        return forecasts.filter { $0.round?.number == last }
    }
}

private func judge(_ said: AmountClaim, _ line: NamedLine, isExact: Bool, _ passage: Passage, _ context: CheckContext, _ found: inout Examination) {
    let candidates = line.figures.filter { $0.isNow && $0.kind == said.kind && $0.öre > 0 && (said.year == nil || $0.year == said.year) }
    guard !candidates.isEmpty else { return }
    let place = passage.range(said.place)
    found.examine(.otherAmount, at: place)
    func isSame(_ öre: Int128) -> Bool { abs(öre - said.öre) <= said.step / 2 }
    // Whatever else of the line's it is, it is no slip of this kind; where the sentence says of which year it is, only what it may
    // be of that year.
    func isMeant(_ figure: LineFigure) -> Bool {
        guard let year = said.year else { return true }
        return figure.kind == said.kind && figure.year == year && (figure.isNow || !said.isPresent)
    }
    if line.figures.contains(where: { isSame($0.öre) && isMeant($0) }) || context.isOtherFigure(said, passage) { return }
    let years = Dictionary(grouping: candidates, by: \.year)
    if years.values.contains(where: { isSame($0.reduce(Int128(0)) { $0 + $1.öre }) }) || isSame(candidates.reduce(Int128(0)) { $0 + $1.öre }) { return }
    let whole = candidates.filter(\.isWhole)
    // Of several rounds the newest is the one that the text should have.
    let newest = said.kind == .forecast ? line.newest.filter { said.year == nil || $0.year == said.year } : []
    guard
        let meant = (newest + candidates).first(where: { isSlip(said.öre, $0.öre, said.step, factors: said.isPaid ? [] : [10, 1000]) })
            ?? (said.year != nil && isExact && Set(whole.map(\.öre)).count == 1 ? whole.first : nil)
    else { return }
    found.report(
        .otherAmount, at: place,
        [
            "skrivet": passage.written(said.place), "vad": meant.words.sv, "what": meant.words.en, "rad": line.name, "fakta": kronor(meant.öre),
        ], notes: comparedNote(meant.range))
}

/// “Driftbudgeten är 319,1 mnkr” of 391,1: two digits of a sum have changed places. Parts of the budget have names of their own, so
/// no other slip is told.
private func judgeWhole(_ said: AmountClaim, _ passage: Passage, _ context: CheckContext, _ found: inout Examination) {
    let digits = Array(String(said.öre / max(1, said.step)).utf8)
    guard digits.count >= 4, said.year == nil, !passage.isTaken(said.amount.words), !context.isOtherFigure(said, passage) else { return }
    for sheet in context.sheets {
        for series in sheet.now.series where series.role == .budget && series.isPerYear {
            for sum in series.sums where sum > 0 {
                let rounded = Array(String((sum + said.step / 2) / said.step).utf8)
                guard rounded.count == digits.count else { continue }
                let place = passage.range(said.place)
                found.examine(.otherAmount, at: place)
                guard changedPlaces(digits, rounded) != nil else { continue }
                return found.report(
                    .otherAmount, at: place,
                    [
                        "skrivet": passage.written(said.place), "vad": "summan", "what": "sum", "rad": context.title(of: series, in: sheet),
                        "fakta": kronor(sum),
                    ], notes: comparedNote(series.place))
            }
        }
    }
}

extension Series {
    /// What its lines come to in each year, and in all.
    var sums: [Int128] {
        var sums: [Int?: Int128] = [:]
        for line in lines { for cell in line.amounts { sums[cell.year, default: 0] += cell.öre } }
        return sums.values.sorted() + [total]
    }
}

extension CheckContext {
    /// What figures that are of no single line go by: the title of their bilaga, or their own key.
    func title(of series: Series, in sheet: JudgedSheet) -> String {
        input.meeting.attachments.first { $0.number == sheet.now.attachment }?.title ?? series.path.keys.joined()
    }
}

/// Ten or a thousand times as much, two digits that have changed places, one that is another, lost or added.
func isSlip(_ said: Int128, _ fact: Int128, _ step: Int128, factors: [Int128] = [10, 1000]) -> Bool {
    for factor in factors where abs(said * factor - fact) <= step * factor / 2 || abs(fact * factor - said) <= step / 2 { return true }
    let rounded = (fact + step / 2) / step
    let (a, b) = (Array(String(said / step).utf8), Array(String(rounded).utf8))
    if a.count == b.count {
        return changedPlaces(a, b) != nil || a.count >= 3 && isOneChanged(a, b)
    }
    return min(a.count, b.count) >= 3 && isOneLost(a, b)
}

extension CheckContext {
    /// Lines by the names that sentences speak of them by, with their figures of now and of the meeting before.
    fileprivate var namedLines: [NamedLine] {
        var result: [NamedLine] = []
        /// Each name without its figures, which come in many series; nil for those that no text has, which most are.
        var known: [String: NamedLine?] = [:]
        func namedLine(_ name: String) -> NamedLine? {
            if let known = known[name] { return known }
            let words = nameWords(name)
            let forms = definiteForms(words).filter(occurs)
            let line = forms.isEmpty ? nil : NamedLine(words: words, forms: forms, name: name, figures: [])
            known[name] = .some(line)
            return line
        }
        func add(_ line: NamedLine, _ figures: [LineFigure]) {
            if let place = result.firstIndex(where: { $0.words == line.words }) {
                result[place].figures += figures
            } else {
                result.append(NamedLine(words: line.words, forms: line.forms, name: line.name, figures: figures))
            }
        }
        func add(_ sheet: FactSheet, isNow: Bool) {
            for series in sheet.series where series.section != nil {
                guard let kind = FigureKind(series.role) else { continue }
                // A group's figures are those of its lines together.
                var groups: [String: [LineFigure]] = [:]
                for line in series.lines {
                    let named = namedLine(name(line.key, of: series))
                    let group = register.groupName(line.key, in: series.section).flatMap { namedLine($0)?.name }
                    if named == nil, group == nil { continue }
                    let figures = line.amounts.map { cell in
                        LineFigure(
                            kind: kind, year: cell.year ?? (series.isPerYear ? nil : sheet.year?.value), öre: cell.öre, range: cell.range, isNow: isNow,
                            isWhole: series.isPerYear, round: series.round, calledBySchema: series.field.name)
                    }
                    if let named { add(named, figures) }
                    guard let group else { continue }
                    for var figure in figures {
                        if let same = groups[group]?.firstIndex(where: { $0.year == figure.year }) {
                            groups[group]?[same].öre += figure.öre
                        } else {
                            (figure.range, figure.calledBySchema) = (series.place, nil)
                            groups[group, default: []].append(figure)
                        }
                    }
                }
                for (group, figures) in groups.sorted(by: { $0.key < $1.key }) {
                    if let named = namedLine(group) { add(named, figures) }
                }
            }
        }
        for sheet in sheets {
            add(sheet.now, isNow: true)
            if let before = sheet.before { add(before, isNow: false) }
        }
        return result
    }

    /// Whether it is the very amount of some figure of another kind that a rule of its own tells of, or of any where the year does
    /// not say which is meant.
    func isOtherFigure(_ said: AmountClaim, _ passage: Passage) -> Bool {
        guard said.öre >= 1_000_000, figureKinds[Int64(clamping: said.öre / 100)] != nil else { return false }
        if said.year == nil { return true }
        return isMisnamed(said, passage)
    }

    /// Whether a rule of its own tells that the amount is called what it is not.
    func isMisnamed(_ said: AmountClaim, _ passage: Passage) -> Bool {
        let figures = passage.figures
        return figures.contains { $0.words.overlaps(said.amount.words) && misnaming(of: $0, among: figures, in: passage) != nil }
    }
}

extension Passage {
    /// The only line that a sentence names, once, and whether in the very form of its name.
    func onlyName(_ lines: [NamedLine], in sentence: Range<Int>) -> (line: Int, place: Range<Int>, isExact: Bool)? {
        var found: (line: Int, place: Range<Int>, isExact: Bool)?
        for (index, line) in lines.enumerated() {
            for form in line.forms {
                let places = occurrences(of: form).filter { $0.overlaps(sentence) }
                guard let place = places.first else { continue }
                if places.count > 1 { return nil }
                // “Seed grants” within “Seed grants for new ideas”.
                if let other = found, other.place.overlaps(place) {
                    if place.count == other.place.count { return nil }
                    if place.count > other.place.count { found = (index, place, nameWords(line.name) == form) }
                    continue
                }
                guard found == nil else { return nil }
                found = (index, place, nameWords(line.name) == form)
            }
        }
        return found
    }
}
