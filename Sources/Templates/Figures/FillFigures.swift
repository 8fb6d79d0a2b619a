import Charts
import Diagnostics
import DocumentTree
import Inputs
import Style

extension Filler {
    func staircase(_ template: StaircaseTemplate) -> Block? {
        var steps: [Staircase.Step] = []
        var names: [(name: String, range: SourceRange)] = []
        forEachPart(template.steps) { part, name, place in
            names += [name, text(part, "betydelse"), text(part, "vilka"), text(part, "mäts")].map { ($0, place) }
            steps.append(
                Staircase.Step(
                    name: name, meaning: text(part, "betydelse"), who: text(part, "vilka"), measure: text(part, "mäts")))
        }
        if steps.isEmpty { return empty(template.head) }
        var whole = Staircase(steps: steps, width: figures.width, words: words)
        whole.textSize = figures.textSize
        return block(template.head, names, alternative: { whole.alternative("") }) { width in
            var figure = whole
            figure.width = width
            return figure.drawing()
        }
    }

    func timeline(_ template: TimelineTemplate) -> Block? {
        var phases: [Timeline.Phase] = []
        var dates: [CalendarDate] = []
        var names: [(name: String, range: SourceRange)] = []
        forEachPart(template.phases) { part, name, place in
            names += [name, text(part, "text"), text(part, "när")].map { ($0, place) }
            let start = date(part.expressions["från"]), end = date(part.expressions["till"])
            dates += [start, end].compactMap { $0 }
            var when = text(part, "när")
            if when.isEmpty { when = formats.dates.period(start, end) }
            phases.append(
                Timeline.Phase(
                    name: name, text: text(part, "text"), start: start?.dayNumber, end: end?.dayNumber, when: when))
        }
        let today = date(template.today)
        var ticks: [Timeline.Tick] = []
        if let first = (dates + (today.map { [$0] } ?? [])).min(), let last = (dates + (today.map { [$0] } ?? [])).max() {
            ticks = months(from: first, to: last)
        }
        if phases.isEmpty { return empty(template.head) }
        let mark = today.map { ($0.dayNumber, formats.dates.dayAndMonth($0)) }
        var whole = Timeline(phases: phases, today: mark, ticks: ticks, width: figures.width, words: words)
        whole.textSize = figures.textSize
        return block(template.head, names, alternative: { whole.alternative("") }) { width in
            var figure = whole
            figure.width = width
            return figure.drawing()
        }
    }

    func organisation(_ template: OrganisationTemplate) -> Block? {
        var levels: [[Organisation.Box]] = []
        var names: [(name: String, range: SourceRange)] = []
        for level in template.levels {
            var boxes: [Organisation.Box] = []
            forEachPart(level) { part, name, place in
                var items: [String] = []
                if let list = part.expressions["lista"] {
                    let value = evaluator.evaluate(list)
                    if value.items == nil { evaluator.report(.notAList, at: list.range, ["typ": value.typeName]) }
                    for item in value.items ?? [] {
                        items.append(evaluator.printed(evaluator.keyed(item.value, item.key), at: list.range))
                    }
                }
                names += ([name, text(part, "text")] + items).map { ($0, place) }
                boxes.append(Organisation.Box(name: name, text: text(part, "text"), items: items))
            }
            levels.append(boxes)
        }
        var whole = Organisation(levels: levels, width: figures.width, words: words)
        if whole.levels.isEmpty { return empty(template.head) }
        whole.textSize = figures.textSize
        return block(template.head, names, alternative: { whole.alternative("") }) { width in
            var figure = whole
            figure.width = width
            return figure.drawing()
        }
    }

    // MARK: Parts

    /// The caption stands beside the figure: its words are not said twice.
    private func block(
        _ head: FigureHead, _ names: [(name: String, range: SourceRange)], alternative: () -> String,
        _ draw: (Length) -> Drawing
    ) -> Block? {
        let subject = FigureSubject(
            swedish: "figuren", english: "the figure", caption: plain(head.caption), range: head.range, names: names)
        let drawn = TextWidth.measuring(by: figures.widths) {
            FigureForms(whole: draw(figures.width), narrow: draw(Chart.narrowWidth))
        }
        guard let forms = legible(drawn, subject) else { return nil }
        let own = head.alternative.map { plain($0) } ?? ""
        return .figure(
            Figure(
                anchor: anchor("figur", head.id), caption: inlines(head.caption), content: .drawing(forms.whole), narrow: forms.narrow,
                alternative: own.isEmpty ? alternative() : own, range: head.range))
    }

    private func empty(_ head: FigureHead) -> Block? {
        evaluator.report(.figureEmpty, at: head.range)
        return nil
    }

    /// Goes through the parts with their loops' names bound, and says each one's name, and where it was written.
    private func forEachPart(_ parts: [FigurePart], _ body: (FigurePart, String, SourceRange) -> Void) {
        for part in parts {
            guard let loop = part.loop else {
                body(part, part.name.map { plain($0) } ?? "", part.range)
                continue
            }
            forEach(loop) { frames in
                var name = part.name.map { plain($0) } ?? ""
                var place = part.range
                if case .binding(_, let item)? = frames.last {
                    if part.name == nil { name = evaluator.printed(item, at: part.range) }
                    place = item.range ?? place
                }
                body(part, name, place)
            }
        }
    }

    private func text(_ part: FigurePart, _ key: String) -> String {
        guard let text = part.texts[key] else { return "" }
        var words = plain(text)
        while let last = words.last, last.isWhitespace { words.removeLast() }
        return words
    }

    private func date(_ expression: Expression?) -> CalendarDate? {
        guard let expression else { return nil }
        let value = evaluator.evaluate(expression)
        if case .date(let date) = value.kind {
            evaluator.use(value)
            return date
        }
        if !value.isNone, !value.isWithheld { evaluator.report(.figureNotDate, at: value.range ?? expression.range, ["typ": value.typeName]) }
        return nil
    }

    /// The first of each month, or of each year where the months are many.
    private func months(from first: CalendarDate, to last: CalendarDate) -> [Timeline.Tick] {
        var ticks: [Timeline.Tick] = []
        let shortMonths = words.dates.shortMonths
        let byYear = last.year - first.year > 2
        guard last.year - first.year <= 100 else { return [] }
        for year in first.year...last.year {
            for month in byYear ? 1...1 : 1...12 {
                guard let date = CalendarDate(year: year, month: month, day: 1), date >= first, date <= last else { continue }
                let name = byYear ? String(year) : shortMonths[month - 1] + (month == 1 ? " \(year)" : "")
                ticks.append(Timeline.Tick(day: date.dayNumber, name: name))
            }
        }
        return ticks
    }
}
