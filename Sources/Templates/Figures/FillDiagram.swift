import Charts
import Diagnostics
import DocumentTree
import Inputs
import Style

extension Filler {
    /// A declared chart with its figures: values, drawing, words and the table behind it. nil, with a warning,
    /// where there is nothing to draw.
    func diagram(_ template: DiagramTemplate) -> Block? {
        var reader = ChartReader(filler: self, template: template)
        guard var chart = reader.read(width: figures.width) else { return nil }
        chart.textSize = figures.textSize
        chart.seriesCarryWords = figures.seriesCarryWords
        var narrow = chart
        narrow.width = Chart.narrowWidth
        chart.tallest = figures.tallest
        let caption = inlines(template.caption)
        let words = plain(template.caption)
        let own = template.alternative.map { plain($0) } ?? ""
        let name = anchor("diagram", template.id)
        let widths = figures.widths
        let drawing = TextWidth.measuring(by: widths) { chart.drawing() }
        let subject = FigureSubject(
            swedish: "diagrammet", english: "the chart", caption: words, range: template.range, names: reader.names)
        let drawn = FigureForms(
            whole: drawing, compact: TextWidth.measuring(by: widths) { chart.compactDrawing(than: drawing) },
            narrow: TextWidth.measuring(by: widths) { narrow.drawing() })
        guard let forms = legible(drawn, subject) else { return nil }
        return .figure(
            Figure(
                anchor: name, caption: caption, unit: chart.printedUnit, content: .drawing(forms.whole),
                compact: forms.compact, narrow: forms.narrow,
                alternative: own.isEmpty ? chart.alternative("") : own,
                data: chart.dataTable(anchor: "\(name)-siffror", caption: words), range: template.range))
    }

    /// `diagram-utfall`; a second time, in a section, `diagram-utfall-2`.
    func anchor(_ prefix: String, _ id: TemplateText) -> String {
        let name = "\(prefix)-\(slug(plain(id)))"
        let count = (tableNames[name] ?? 0) + 1
        tableNames[name] = count
        return count == 1 ? name : "\(name)-\(count)"
    }
}

/// Goes through a declared chart's categories and series.
private struct ChartReader {
    let filler: Filler
    let template: DiagramTemplate
    private var unit: Quantity.Unit?
    /// What categories and series are called, and where that stands.
    private(set) var names: [(name: String, range: SourceRange)] = []

    init(filler: Filler, template: DiagramTemplate) {
        self.filler = filler
        self.template = template
    }

    /// Of all series: three years of months for thirty of them. Each chart is drawn three times.
    private static let mostValues = 1_200

    private struct Entry {
        var name: String
        var frames: [ScopeFrame]
        var values: [Expression] = []
        var target: Expression?
        var range: SourceRange

        /// The item that it is drawn for, in the user's file; the declaration where there is none.
        var place: SourceRange {
            for case .binding(_, let item) in frames.reversed() { if let range = item.range { return range } }
            return range
        }
    }

    mutating func read(width: Length) -> Chart? {
        let categories = entries(
            template.categories.filter(isWanted).map { ($0.loop, Entry(name: "", frames: [], values: $0.values, target: $0.target, range: $0.range), $0.name) })
        let lines = entries(
            template.series.filter(isWanted).map { ($0.loop, Entry(name: "", frames: [], values: $0.value.map { [$0] } ?? [], range: $0.range), $0.name) })
        guard categories.count * max(1, lines.count) <= Self.mostValues else {
            filler.evaluator.report(
                .chartTooLarge, at: template.range,
                ["antal": String(categories.count * lines.count), "högst": String(Self.mostValues)])
            return nil
        }
        names = (categories + lines).map { ($0.name, $0.place) }
        var series: [ChartSeries] = []
        // Of a whole with a part withheld, shares and sums of the others would be false, and give it away where they are not.
        var withheld: Set<Int> = []
        for (number, line) in lines.enumerated() {
            var values: [ChartValue] = []
            var figures: [ChartFigure?] = []
            for (position, category) in categories.enumerated() {
                var expression = line.values.first
                if !category.values.isEmpty {
                    // `värde` that speaks of the series is one value for each of them.
                    let isEach =
                        category.values.count == 1
                        && line.frames.contains { frame in
                            if case .binding(let name, _) = frame { category.values[0].names.contains(name) } else { false }
                        }
                    if !isEach, category.values.count != lines.count {
                        filler.evaluator.report(
                            .chartValueCount, at: category.range,
                            ["antal": String(category.values.count), "serier": String(lines.count)])
                        return nil
                    }
                    expression = category.values[isEach ? 0 : number]
                }
                let read = expression.map { value($0, category.frames + line.frames) }
                values.append(read?.drawn ?? .missing)
                figures.append(read?.figure)
                if read?.isWithheld == true { withheld.insert(position) }
            }
            series.append(ChartSeries(name: line.name, values: values, figures: figures))
        }
        if template.kind.addsUp { for index in series.indices { for category in withheld { series[index].leaveOut(category) } } }
        var targets: [ChartValue] = []
        var targetFigures: [ChartFigure?] = []
        if categories.contains(where: { $0.target != nil }) {
            for category in categories {
                let read = category.target.map { value($0, category.frames) }
                targets.append(read?.drawn ?? .none)
                targetFigures.append(read?.figure)
            }
            let isGiven = targets.contains { if case .value = $0 { true } else { false } }
            if !isGiven { targets = [] }
        }
        let hasValue = series.contains { $0.values.contains { if case .value = $0 { true } else { false } } }
        guard hasValue else {
            filler.evaluator.report(.chartEmpty, at: template.range)
            return nil
        }
        let quantity: ChartQuantity =
            switch unit {
            case .amount: .money
            case .share: .share
            default: .number
            }
        let words = template.targetName.map { filler.plain($0) } ?? filler.words.charts.target
        var chart = Chart(
            kind: template.kind, quantity: quantity, unit: template.unit,
            categories: categories.map(\.name), series: series, targets: targets, targetName: words, width: width)
        chart.words = filler.words
        if !targets.isEmpty { chart.targetFigures = targetFigures }
        return chart
    }

    private func isWanted(_ category: DiagramTemplate.Category) -> Bool {
        category.condition.map(filler.evaluator.truth) ?? true
    }

    private func isWanted(_ series: DiagramTemplate.Series) -> Bool {
        series.condition.map(filler.evaluator.truth) ?? true
    }

    private func entries(_ templates: [(loop: LoopTemplate?, entry: Entry, name: TemplateText?)]) -> [Entry] {
        var entries: [Entry] = []
        for template in templates {
            var entry = template.entry
            guard let loop = template.loop else {
                entry.name = template.name.map { filler.plain($0) } ?? ""
                entries.append(entry)
                continue
            }
            filler.forEach(loop) { frames in
                entry.frames = frames
                entry.name = template.name.map { filler.plain($0) } ?? ""
                if template.name == nil, case .binding(_, let item)? = frames.last {
                    entry.name = filler.evaluator.printed(item, at: entry.range)
                }
                entries.append(entry)
            }
        }
        return entries
    }

    /// A value as it is drawn, and the figure that it was read from.
    private mutating func value(
        _ expression: Expression, _ frames: [ScopeFrame]
    ) -> (drawn: ChartValue, figure: ChartFigure?, isWithheld: Bool) {
        let value = filler.evaluator.with(frames) { filler.evaluator.evaluate(expression) }
        filler.evaluator.use(value)
        if case .absent = value.kind { return (.missing, nil, false) }
        if value.isWithheld { return (.withheld, nil, true) }
        if case .dash = value.kind { return (.none, nil, false) }
        guard let quantity = Quantity(value) else {
            filler.evaluator.report(.chartNotNumber, at: expression.range, ["typ": value.typeName])
            return (.missing, nil, false)
        }
        if quantity.isPlainZero { return (.value(0), nil, false) }
        let own: Quantity.Unit = quantity.unit == .integer ? .number : quantity.unit
        if let unit, unit != own {
            let words = Value.typeName(of: unit)
            filler.evaluator.report(.chartMixed, at: expression.range, ["typ": words, "annan": value.typeName])
            return (.missing, nil, false)
        }
        unit = own
        let places = own == .amount ? 0 : own == .share ? 4 : 3
        let scaled = DecimalMath.rescaled(Decimal(coefficient: quantity.coefficient, scale: quantity.scale), to: places)
        // Room is left for the sums of many.
        guard scaled.magnitude < 1_000_000_000_000_000_000, let number = Int64(exactly: scaled) else {
            filler.evaluator.report(.chartOutOfRange, at: value.range ?? expression.range)
            return (.missing, nil, false)
        }
        return (.value(number), FigureForm(value).map { ChartFigure($0.value, at: FigurePlace(value.range)) }, false)
    }
}

extension ChartSeries {
    /// Its value of a category is not drawn.
    fileprivate mutating func leaveOut(_ category: Int) {
        values[category] = .withheld
        if figures.indices.contains(category) { figures[category] = nil }
    }
}

extension Value {
    fileprivate static func typeName(of unit: Quantity.Unit) -> String {
        switch unit {
        case .amount: "belopp"
        case .share: "procent"
        case .integer, .number: "tal"
        }
    }
}
