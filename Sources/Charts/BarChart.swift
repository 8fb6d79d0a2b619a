import DocumentTree
import Style

/// Lying bars: as many to each name as there are series, the value at the end of each bar.
struct BarChart {
    let chart: Chart
    let figures: Figures
    var sketch: Sketch
    private var labels: RowLabels
    var scale: Scale
    /// The steps of the scale that are named: they must not touch.
    var namedTicks: [Int64] = []
    /// The words of what is less than nought stand at the right of nought too: at both ends they would leave no room for
    /// the bars.
    var isOneSided = false
    /// What stands in brackets is said once.
    private var isNoted = false

    private static let barGap = Length.points(1.5)

    init(_ chart: Chart, _ figures: Figures) {
        self.chart = chart
        self.figures = figures
        sketch = Sketch(textSize: chart.textSize)
        labels = RowLabels.chosen(for: chart)
        scale = Scale([], start: .zero, length: .zero)
    }

    var count: Int { max(1, chart.series.count) }

    /// More series than there are fills: each bar says its number in the legend.
    private var isNumbered: Bool { chart.series.count > Pattern.allCases.count }

    /// From one bar to the next within a group: the values beside them must not touch.
    private var pitch: Length {
        let wanted = count == 1 ? chart.textSize * (chart.isCompact ? 132 : 162) / 100 : chart.textSize * (chart.isCompact ? 112 : 130) / 100
        let rows = chart.categories.count * count
        let room = ((chart.tallest ?? .points(620)) - .points(30)) / max(1, rows) - (rows > 30 ? groupGap / count : .zero)
        return max(chart.textSize * 11 / 10, min(wanted, room))
    }

    /// Between groups.
    private var groupGap: Length {
        chart.categories.count * count > 30
            ? Length.points(count == 1 ? 1 : 4)
            : .points((count == 1 ? 6 : 8) - (chart.isCompact ? 2.5 : 0))
    }

    mutating func draw() -> Drawing {
        var values = chart.targets.compactMap(\.number)
        for series in chart.series { values += series.values.compactMap(\.number) }
        place(values)

        let names = firstGroupNames()
        var y = Length.zero
        if names.isEmpty, chart.series.count > 1 {
            let words = isNumbered ? chart.series.enumerated().map { "\($0 + 1). \($1.name)" } : chart.series.map(\.name)
            var legend = Legend(words, fills: chart.series.indices.map(fill), width: chart.width, size: chart.textSize)
            legend.draw(&sketch, y: y)
            y = y + legend.height + .points(4)
        }
        if namesTargetOnce { y = drawNote("(…): \(chart.targetName.lowercasedFirst)", y: y) }
        var targetBaseline = y
        if !chart.targets.isEmpty, !targetsDiffer {
            y = y + labelLeading * targetLines.count + chart.textSize * 2 / 10
            targetBaseline = y - .points(3)
        }
        let top = y
        let bars = pitch * count - (count > 1 ? .zero : Self.barGap)
        let heights = chart.categories.indices.map { index in
            labels.isAbove ? bars + labels.above(index) : max(bars, labels.height(index) - groupGap / 2)
        }
        let bottom = top + heights.reduce(groupGap * chart.categories.count, +)
        drawAxis(top: top, bottom: bottom)
        var nameMiddles: [Length] = []
        for index in chart.categories.indices {
            let above = labels.above(index)
            let height = heights[index]
            let groupTop = y + above + groupGap / 2 + (height - above - bars) / 2
            nameMiddles.append(labels.isAbove ? y + groupGap / 2 + labels.height(index) / 2 : y + (height + groupGap) / 2)
            for series in chart.series.indices {
                let value = index < chart.series[series].values.count ? chart.series[series].values[index] : .missing
                let barTop = groupTop + pitch * series
                drawBar(
                    value, series, top: count == 1 ? groupTop + (bars - min(bars, pitch * 82 / 100)) / 2 : barTop,
                    height: count == 1 ? min(bars, pitch * 82 / 100) : pitch - Self.barGap,
                    name: index == 0 && !names.isEmpty ? names[series] : "", target: target(index))
            }
            if let target = target(index) {
                drawTarget(target, top: groupTop - .points(3), bottom: groupTop + bars + .points(2))
                if isFirstTarget(index), !targetsDiffer { drawTargetName(target, baseline: targetBaseline) }
            }
            y = y + height + groupGap
        }
        // Nought over the bars' beginnings.
        sketch.line(
            Point(x: scale.zero, y: top), Point(x: scale.zero, y: bottom),
            Stroke(.role(.ink), width: .points(0.75)))
        // Over the grid where they stand above their bars.
        for (index, middle) in nameMiddles.enumerated() { labels.draw(index, &sketch, middle: middle) }
        let full = bottom + chart.textSize * 17 / 10
        return Drawing(size: Size(width: chart.width, height: full), elements: sketch.drawn)
    }

    /// The scale as long as it can be with every value's words within the frame; names make way for it.
    mutating func place(_ values: [Int64]) {
        let least = Length.points(chart.width < .points(300) ? 56 : 90)
        let wanted = labels
        for share in labels.isAbove ? [nil] : [36, 24, nil] as [Int?] {
            labels = share == 36 ? wanted : RowLabels(chart, share: share)
            if settle(values) >= least { return }
        }
        isOneSided = true
        if settle(values) >= .points(12) { return }
        isNoted = true
        _ = settle(values)
    }

    /// How much length the values' words leave for the bars.
    private mutating func settle(_ values: [Int64]) -> Length {
        let left = labels.isAbove ? Length.points(2) : labels.width + .points(10)
        let space = labels.isAbove ? Length.points(2) : .points(10)
        var widest = Length.zero
        for value in values { widest = max(widest, sketch.width(figures.label(value))) }
        let room = chart.width - left
        let most = max(1, min(5, room.raw / max(1, (widest + .points(16)).raw)))
        var (before, after) = (Length.zero, sketch.width(figures.label(0)))
        var free = room
        let entries = entries
        // What sticks out shortens the scale, which moves what sticks out: some rounds settle it, more of them where bars
        // are short beside a far target.
        for _ in 0..<60 {
            free = room - before - after
            let length = max(.points(12), free)
            scale = Scale(values, start: left + before, length: length, most: most)
            namedTicks = ticksThatFit()
            var (out, over) = (Length.zero, Length.zero)
            for tick in namedTicks {
                let half = sketch.width(figures.tick(tick, step: scale.step)) / 2
                out = max(out, scale.start - (scale.place(tick) - half) - space)
                over = max(over, scale.place(tick) + half - (scale.start + length))
            }
            for entry in entries {
                guard let value = entry.value else {
                    over = max(over, scale.zero + .points(4) + entry.words - (scale.start + length))
                    continue
                }
                if value < 0, !isOneSided {
                    out = max(out, scale.start - (scale.place(value) - entry.words - .points(6)))
                } else {
                    over = max(over, beside(value, entry.words, entry.target) + entry.words + .points(2) - (scale.start + length))
                }
            }
            // Both only grow, so that the rounds end.
            if out <= before, over <= after { break }
            before = max(before, out)
            after = max(after, over)
        }
        namedTicks = namedTicks.filter { tick in
            let half = sketch.width(figures.tick(tick, step: scale.step)) / 2
            return scale.place(tick) - half >= .zero && scale.place(tick) + half <= chart.width
        }
        return free
    }

    private struct Entry {
        var value: Int64?
        var target: Int64?
        /// Of what stands beside its bar.
        var words: Length
    }

    private var entries: [Entry] {
        chart.categories.indices.flatMap { index in
            chart.series.enumerated().map { number, series in
                let drawn = index < series.values.count ? series.values[index] : .missing
                guard let value = drawn.number else {
                    return Entry(value: nil, target: nil, words: sketch.width(noValue(number, drawn)))
                }
                let target = target(index)
                return Entry(value: value, target: target, words: sketch.width(words(value, number, target)))
            }
        }
    }

    /// Every step's name, or every other one's from nought, and so on: as many as do not touch. The step that stands by
    /// itself is nought.
    private func ticksThatFit() -> [Int64] {
        let ticks = scale.ticks
        guard let nought = ticks.firstIndex(of: 0) else { return ticks }
        for stride in 1...max(1, ticks.count) {
            let named = ticks.indices.filter { ($0 - nought) % stride == 0 }.map { ticks[$0] }
            let isClear = zip(named, named.dropFirst()).allSatisfy { left, right in
                let halves = sketch.width(figures.tick(left, step: scale.step)) + sketch.width(figures.tick(right, step: scale.step))
                return scale.place(right) - scale.place(left) >= halves / 2 + .points(4)
            }
            if isClear { return named }
        }
        return [0]
    }

    private var targetsDiffer: Bool { Set(chart.targets.compactMap(\.number)).count > 1 }

    /// The name of the targets is too long to stand at each value.
    private var namesTargetOnce: Bool { targetsDiffer && (isNoted || sketch.width(chart.targetName) > chart.width / 6) }

    /// The value, with its own target where the targets are several, and the number of its series where fills do not tell.
    func words(_ value: Int64, _ series: Int, _ target: Int64?) -> String {
        let own = isNumbered ? "\(series + 1): \(figures.label(value))" : figures.label(value)
        guard let target, targetsDiffer else { return own }
        let name = namesTargetOnce ? "" : chart.targetName.lowercasedFirst + " "
        return "\(own) (\(name)\(figures.label(target)))"
    }

    func noValue(_ series: Int, _ value: ChartValue) -> String {
        isNumbered ? "\(series + 1): \(chart.gapWords(value))" : chart.gapWords(value)
    }

    /// Where the words of a value begin: clear of the target's mark.
    func beside(_ value: Int64, _ words: Length, _ target: Int64?) -> Length {
        // Of a bar below nought only where it cannot stand at the bar's own end.
        let end = max(scale.zero, scale.place(value))
        let x = end + .points(4)
        guard let target else { return x }
        let mark = scale.place(target)
        let touches = mark > end - .points(2) && mark < x + words + .points(3)
        return touches ? mark + .points(5) : x
    }

    func fill(_ series: Int) -> Fill { chart.fill(series) }

    func target(_ index: Int) -> Int64? { index < chart.targets.count ? chart.targets[index].number : nil }

    private func isFirstTarget(_ index: Int) -> Bool { chart.targets[..<index].allSatisfy { $0.number == nil } }

    /// The names of the series, to stand beside the first group's values; none where they do not all fit.
    private func firstGroupNames() -> [String] {
        guard chart.series.count > 1, chart.targets.isEmpty, !isNumbered else { return [] }
        var names: [String] = []
        for (number, series) in chart.series.enumerated() {
            guard let value = series.values.first?.number, value >= 0 else { return [] }
            let x = scale.place(value) + .points(4) + sketch.width(words(value, number, nil)) + .points(5)
            guard x + sketch.width(series.name) <= chart.width else { return [] }
            names.append(series.name)
        }
        return names
    }
}
