import DocumentTree
import Style

/// Standing columns with the series on top of one another, and their names beside in the same order.
struct StackChart {
    private let chart: Chart
    private let figures: Figures
    private var sketch: Sketch
    private let fills: [Fill]

    private var plotHeight: Length { .points(chart.isCompact ? 98 : 140) }
    private let legendWidth: Length
    /// Too narrow for names beside the columns: they stand below.
    private let isNarrow: Bool

    init(_ chart: Chart, _ figures: Figures) {
        self.chart = chart.gathered(most: Pattern.allCases.count)
        self.figures = figures
        sketch = Sketch(textSize: chart.textSize)
        let count = self.chart.series.count
        fills = self.chart.series.indices.map(self.chart.fill)
        var widest = Length.zero
        for series in self.chart.series { widest = max(widest, sketch.width(series.name)) }
        isNarrow = chart.width < .points(300)
        legendWidth = count > 1 && !isNarrow ? min(widest + .points(16), chart.width * 34 / 100) : .zero
    }

    mutating func draw() -> Drawing {
        let sums = chart.stackSums
        var tickWidth = sketch.width("0")
        // The names beside it end where it does: what stands below has the whole width.
        let height = max(plotHeight, legendWidth > .zero ? legendHeight - chart.textSize / 2 : .zero)
        let top = chart.textSize * 15 / 10
        let scale = Scale(sums.positive + sums.negative, start: .zero, length: height)
        for tick in scale.ticks { tickWidth = max(tickWidth, sketch.width(figures.tick(tick, step: scale.step))) }
        let left = tickWidth + .points(6)
        let right = chart.width - legendWidth - (legendWidth > .zero ? .points(16) : .zero)
        func y(_ value: Int64) -> Length { top + height - scale.place(value) }

        for tick in scale.ticks {
            sketch.line(
                Point(x: left, y: y(tick)), Point(x: right, y: y(tick)), Stroke(.role(.rule), width: Sketch.hairline))
            sketch.text(
                figures.tick(tick, step: scale.step), x: tickWidth, middle: y(tick), anchor: .end, colour: .muted)
        }
        let band = (right - left) / max(1, chart.categories.count)
        let width = min(.points(64), band * 64 / 100)
        for index in chart.categories.indices {
            let x = left + band * index + (band - width) / 2
            drawColumn(index, x: x, width: width, band: band, y)
        }
        sketch.line(
            Point(x: left, y: y(0)), Point(x: right, y: y(0)), Stroke(.role(.ink), width: .points(0.75)))
        let places = chart.categories.indices.map { left + band * $0 + band / 2 }
        var full = CategoryAxis(chart, places: places, band: band).draw(&sketch, top: top + height + .points(4))
        full = drawNotes(band: band, width: width, top: full)
        if legendWidth > .zero { full = max(full, drawLegend(x: chart.width - legendWidth, top: top)) }
        if isNarrow, chart.series.count > 1 { full = drawLegend(x: .zero, top: full + .points(6)) }
        return Drawing(size: Size(width: chart.width, height: full), elements: sketch.drawn)
    }

    private mutating func drawColumn(
        _ index: Int, x: Length, width: Length, band: Length, _ y: (Int64) -> Length
    ) {
        var (up, down): (Int64, Int64) = (0, 0)
        var hasValue = false
        for (number, series) in chart.series.enumerated() {
            guard index < series.values.count, let value = series.values[index].number else { continue }
            hasValue = true
            guard value != 0 else { continue }
            let from = value > 0 ? up : down
            let to = Int64(clamping: Int128(from) + Int128(value))
            if value > 0 { up = to } else { down = to }
            let (high, low) = (min(y(from), y(to)), max(y(from), y(to)))
            let rect = Rect(x: x, y: high, width: width, height: low - high)
            fills[number].draw(rect, in: &sketch)
            let words = figures.label(value)
            let room = sketch.width(words) + .points(4)
            if chart.series.count > 1, low - high >= chart.textSize * 13 / 10, room <= width {
                fills[number].label(words, in: rect, &sketch)
            }
        }
        let middle = x + width / 2
        guard hasValue else {
            let isDash = chart.series.contains { index < $0.values.count && $0.values[index] == .none }
            drawNoValue(isDash ? .none : chart.gap(index), middle: middle, band: band, above: y(0) - .points(4))
            return
        }
        let total = Int64(clamping: Int128(up) + Int128(down))
        let words = figures.label(total)
        if totalsFit(band) {
            sketch.label(words, x: middle, baseline: y(up) - .points(4), weight: .semibold)
        }
    }

    /// The sums above the columns: all or none, so that none is looked for.
    private func totalsFit(_ band: Length) -> Bool {
        let sums = chart.stackSums
        return chart.categories.indices.allSatisfy { index in
            let total = Int64(clamping: Int128(sums.positive[index]) + Int128(sums.negative[index]))
            return sketch.width(figures.label(total), weight: .semibold) + .points(2) <= band
        }
    }

    private func noValueLines(_ gap: ChartValue, _ band: Length) -> [String]? {
        let (room, words) = (band - .points(2), chart.gapWords(gap))
        guard TextWidth.widestWord(words, size: chart.textSize) <= room else { return nil }
        let lines = TextWidth.wrap(words, width: room, size: chart.textSize)
        return lines.count <= 3 ? lines : nil
    }

    /// In a column that is too narrow for words.
    private static func mark(_ gap: ChartValue) -> String { gap == .withheld ? "*" : "?" }

    /// "uppgift saknas" or "utelämnad", on several lines where the column is narrow; a mark, with a note below, where it is
    /// narrower still; a dash where nothing is declared.
    private mutating func drawNoValue(_ value: ChartValue, middle: Length, band: Length, above bottom: Length) {
        let leading = chart.textSize * 115 / 100
        guard value.isGap, let lines = noValueLines(value, band) else {
            guard sketch.width("–") <= band else { return }
            sketch.text(value.isGap ? Self.mark(value) : "–", x: middle, baseline: bottom, anchor: .middle, colour: .muted)
            return
        }
        for (number, line) in lines.enumerated() {
            sketch.text(
                line, x: middle, baseline: bottom - leading * (lines.count - 1 - number), anchor: .middle, colour: .muted,
                italic: true)
        }
    }

    /// What a mark in a narrow column stands for.
    private mutating func drawNotes(band: Length, width: Length, top: Length) -> Length {
        let gaps = chart.categories.indices.filter { index in
            chart.series.allSatisfy { index >= $0.values.count || $0.values[index].isGap }
        }.map(chart.gap)
        var y = top
        for gap in [ChartValue.missing, .withheld] where gaps.contains(gap) && noValueLines(gap, band) == nil {
            for line in TextWidth.wrap("\(Self.mark(gap)): \(chart.gapWords(gap))", width: chart.width, size: chart.textSize) {
                sketch.text(line, x: .zero, baseline: y + chart.textSize, colour: .muted, italic: true)
                y = y + chart.textSize * 12 / 10
            }
        }
        return y == top ? top : y + .points(2)
    }

    private func legendLines(_ number: Int) -> [String] {
        let room = (isNarrow ? chart.width : legendWidth) - .points(16)
        return TextWidth.wrap(chart.series[number].name, width: room, size: chart.textSize)
    }

    private var legendHeight: Length {
        chart.series.indices.reduce(.zero) { $0 + chart.textSize * 12 / 10 * legendLines($1).count + .points(4) }
    }

    /// From the top of the stack down, as the eye meets them.
    private mutating func drawLegend(x: Length, top: Length) -> Length {
        let leading = chart.textSize * 12 / 10
        var y = top
        for number in chart.series.indices.reversed() {
            let lines = legendLines(number)
            let box = Rect(x: x, y: y + (leading - .points(8)) / 2, width: .points(11), height: .points(8))
            fills[number].draw(box, in: &sketch)
            for line in lines {
                sketch.text(line, x: x + .points(16), middle: y + leading / 2)
                y = y + leading
            }
            y = y + .points(4)
        }
        return y
    }
}

extension Chart {
    /// The sums above and below nought of each category.
    var stackSums: (positive: [Int64], negative: [Int64]) {
        var (positive, negative): ([Int64], [Int64]) = ([], [])
        for index in categories.indices {
            var (up, down): (Int128, Int128) = (0, 0)
            for line in series where index < line.values.count {
                guard let value = line.values[index].number else { continue }
                if value > 0 { up += Int128(value) } else { down += Int128(value) }
            }
            positive.append(Int64(clamping: up))
            negative.append(Int64(clamping: down))
        }
        return (positive, negative)
    }

    /// More series than can be told apart: the smallest of them gathered as one.
    func gathered(most: Int) -> Chart {
        guard series.count > most else { return self }
        func size(_ line: ChartSeries) -> UInt64 {
            var total: UInt64 = 0
            for value in line.values { total = total.addingReportingOverflow(value.number?.magnitude ?? 0).partialValue }
            return total
        }
        let order = series.indices.sorted { (size(series[$1]), $0) < (size(series[$0]), $1) }
        let kept = Set(order.prefix(most - 1))
        var result = self
        result.series = []
        var rest = [Int128?](repeating: nil, count: categories.count)
        for (index, line) in series.enumerated() {
            if kept.contains(index) {
                result.series.append(line)
                continue
            }
            for (category, value) in line.values.enumerated() where category < rest.count {
                if let number = value.number { rest[category] = (rest[category] ?? 0) + Int128(number) }
            }
        }
        var values: [ChartValue] = []
        for (category, sum) in rest.enumerated() { values.append(sum.map { .value(Int64(clamping: $0)) } ?? gap(category)) }
        result.series.append(ChartSeries(name: words.charts.others(["count": String(series.count - kept.count)]), values: values))
        return result
    }
}

extension Fill {
    /// Words in the middle of a filled rectangle: on the tone, or on a patch of paper where a pattern would
    /// disturb them.
    func label(_ words: String, in rect: Rect, _ sketch: inout Sketch) {
        let x = rect.origin.x + rect.size.width / 2
        let y = rect.origin.y + rect.size.height / 2
        guard let colour = textColour else {
            let width = sketch.width(words) + .points(3)
            let height = sketch.size * 11 / 10
            sketch.rectangle(Rect(x: x - width / 2, y: y - height / 2, width: width, height: height), fill: .role(.paper))
            sketch.text(words, x: x, middle: y, anchor: .middle)
            return
        }
        sketch.text(words, x: x, middle: y, anchor: .middle, colour: colour)
    }
}

extension Sketch {
    /// A value on a patch of paper, so that no line of the grid runs through it.
    mutating func label(
        _ words: String, x: Length, baseline y: Length, anchor: TextAnchor = .middle, weight: FontWeight = .regular,
        colour: ColourRole = .ink
    ) {
        let own = width(words, weight: weight)
        let left: Length
        switch anchor {
        case .start: left = x
        case .middle: left = x - own / 2
        case .end: left = x - own
        }
        rectangle(
            Rect(x: left - .points(1.5), y: y - size * 9 / 10, width: own + .points(3), height: size * 115 / 100),
            fill: .role(.paper))
        text(words, x: x, baseline: y, anchor: anchor, weight: weight, colour: colour)
    }
}
