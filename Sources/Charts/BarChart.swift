import DocumentTree
import Style

/// Lying bars: the labels at the left, as many bars to each as there are series, the value at the end of each bar.
struct BarChart {
    let chart: Chart
    let figures: Figures
    private var sketch: Sketch
    private let labelWidth: Length
    private var scale: Scale

    private static let barGap = Length.points(1.5)

    init(_ chart: Chart, _ figures: Figures) {
        self.chart = chart
        self.figures = figures
        sketch = Sketch(textSize: chart.textSize)
        var widest = Length.zero
        for name in chart.categories { widest = max(widest, sketch.width(name)) }
        labelWidth = min(widest, chart.width * 36 / 100)
        scale = Scale([], start: .zero, length: .zero)
    }

    private var count: Int { max(1, chart.series.count) }

    /// From one bar to the next within a group: the values beside them must not touch.
    private var pitch: Length {
        let wanted = count == 1 ? Length.points(13) : chart.textSize * 13 / 10
        let room = Length.points(620) / max(1, chart.categories.count * count)
        return max(chart.textSize * 11 / 10, min(wanted, room))
    }

    /// Between groups.
    private var groupGap: Length {
        chart.categories.count * count > 30 ? Length.points(count == 1 ? 1 : 4) : .points(count == 1 ? 6 : 8)
    }

    mutating func draw() -> Drawing {
        var values = chart.targets.compactMap(\.number)
        for series in chart.series { values += series.values.compactMap(\.number) }
        place(values)

        let names = firstGroupNames()
        var y = Length.zero
        if names.isEmpty, chart.series.count > 1 {
            var legend = Legend(chart.series.map(\.name), fills: chart.series.indices.map(fill), width: chart.width)
            legend.draw(&sketch, y: y)
            y = y + legend.height + .points(4)
        }
        if !chart.targets.isEmpty, !targetsDiffer { y = y + chart.textSize * 14 / 10 }
        let top = y
        let bars = pitch * count - (count > 1 ? .zero : Self.barGap)
        let heights = chart.categories.map { max(bars, labelLeading * labelLines($0).count - groupGap / 2) }
        let bottom = top + heights.reduce(groupGap * chart.categories.count, +)
        drawAxis(top: top, bottom: bottom)
        for (index, name) in chart.categories.enumerated() {
            let height = heights[index]
            drawLabel(name, middle: y + (height + groupGap) / 2)
            let groupTop = y + groupGap / 2 + (height - bars) / 2
            for series in chart.series.indices {
                let value = index < chart.series[series].values.count ? chart.series[series].values[index] : .missing
                let barTop = groupTop + pitch * series
                drawBar(
                    value, series, top: count == 1 ? groupTop + (bars - min(bars, pitch * 82 / 100)) / 2 : barTop,
                    height: count == 1 ? min(bars, pitch * 82 / 100) : pitch - Self.barGap,
                    name: index == 0 && !names.isEmpty ? names[series] : "", target: target(index))
            }
            if let target = target(index) {
                drawTarget(target, top: groupTop - .points(3), bottom: groupTop + bars + .points(2), first: isFirstTarget(index) && !targetsDiffer)
            }
            y = y + height + groupGap
        }
        // Nought over the bars' beginnings.
        sketch.line(
            Point(x: scale.zero, y: top), Point(x: scale.zero, y: bottom),
            Stroke(.role(.ink), width: .points(0.75)))
        let full = bottom + chart.textSize * 15 / 10
        return Drawing(size: Size(width: chart.width, height: full), elements: sketch.elements)
    }

    /// The scale as long as it can be with every value's words within the frame.
    private mutating func place(_ values: [Int64]) {
        let left = labelWidth + .points(10)
        var widest = Length.zero
        for value in values { widest = max(widest, sketch.width(figures.label(value))) }
        let room = chart.width - left
        let most = max(1, min(5, room.raw / max(1, (widest + .points(16)).raw)))
        var (before, after) = (Length.zero, sketch.width(figures.label(0)))
        // What sticks out shortens the scale, which moves what sticks out: a few rounds settle it.
        for _ in 0..<4 {
            let length = max(.points(40), room - before - after)
            scale = Scale(values, start: left + before, length: length, most: most)
            var (out, over) = (Length.zero, Length.zero)
            for tick in scale.ticks {
                let half = sketch.width(figures.tick(tick, step: scale.step)) / 2
                out = max(out, scale.start - (scale.place(tick) - half) - .points(10))
                over = max(over, scale.place(tick) + half - (scale.start + length))
            }
            for index in chart.categories.indices {
                for series in chart.series {
                    guard index < series.values.count, let value = series.values[index].number else {
                        let words = sketch.width(chart.words.charts.noValue) + .points(4)
                        over = max(over, scale.zero + words - (scale.start + length))
                        continue
                    }
                    let own = sketch.width(words(value, target(index))) + .points(5)
                    if value < 0 {
                        out = max(out, scale.start - (scale.place(value) - own))
                    } else {
                        over = max(over, beside(value, target(index)) + own - (scale.start + length))
                    }
                }
            }
            before = max(.zero, out)
            after = max(.zero, over)
        }
    }

    private var targetsDiffer: Bool { Set(chart.targets.compactMap(\.number)).count > 1 }

    /// The value, with its own target where the targets are several.
    private func words(_ value: Int64, _ target: Int64?) -> String {
        guard let target, targetsDiffer else { return figures.label(value) }
        return "\(figures.label(value)) (\(chart.targetName.lowercasedFirst) \(figures.label(target)))"
    }

    /// Where the words of a value begin: clear of the target's mark.
    private func beside(_ value: Int64, _ target: Int64?) -> Length {
        let end = scale.place(value)
        let x = end + .points(4)
        guard let target else { return x }
        let mark = scale.place(target)
        let touches = mark > end - .points(2) && mark < x + sketch.width(words(value, target)) + .points(3)
        return touches ? mark + .points(5) : x
    }

    private func fill(_ series: Int) -> Fill { Fill.of(series, among: chart.series.count) }

    private func target(_ index: Int) -> Int64? { index < chart.targets.count ? chart.targets[index].number : nil }

    private func isFirstTarget(_ index: Int) -> Bool { chart.targets[..<index].allSatisfy { $0.number == nil } }

    /// The names of the series, to stand beside the first group's values; none where they do not all fit.
    private func firstGroupNames() -> [String] {
        guard chart.series.count > 1, chart.targets.isEmpty else { return [] }
        var names: [String] = []
        for series in chart.series {
            guard let value = series.values.first?.number, value >= 0 else { return [] }
            let x = scale.place(value) + .points(4) + sketch.width(figures.label(value)) + .points(5)
            guard x + sketch.width(series.name) <= chart.width else { return [] }
            names.append(series.name)
        }
        return names
    }

    private mutating func drawAxis(top: Length, bottom: Length) {
        for tick in scale.ticks {
            let x = scale.place(tick)
            sketch.line(
                Point(x: x, y: top), Point(x: x, y: bottom), Stroke(.role(.rule), width: Sketch.hairline))
            sketch.text(
                figures.tick(tick, step: scale.step), x: x, baseline: bottom + chart.textSize * 13 / 10, anchor: .middle,
                colour: .muted)
        }
    }

    private var labelLeading: Length { chart.textSize * 12 / 10 }

    /// On up to three lines; on one where the categories are many.
    private func labelLines(_ name: String) -> [String] {
        TextWidth.wrap(name, width: labelWidth, size: chart.textSize, most: chart.categories.count > 20 ? 1 : 3)
    }

    private mutating func drawLabel(_ name: String, middle: Length) {
        let leading = labelLeading
        let lines = labelLines(name)
        var y = middle - leading * (lines.count - 1) / 2
        for line in lines {
            sketch.text(line, x: .zero, middle: y, room: labelWidth)
            y = y + leading
        }
    }

    private mutating func drawBar(
        _ value: ChartValue, _ series: Int, top: Length, height: Length, name: String, target: Int64?
    ) {
        let middle = top + height / 2
        switch value {
        case .missing:
            sketch.text(chart.words.charts.noValue, x: scale.zero + .points(4), middle: middle, colour: .muted, italic: true)
        case .none:
            sketch.text("–", x: scale.zero + .points(4), middle: middle, colour: .muted)
        case .value(let number):
            let end = scale.place(number)
            let (from, to) = number < 0 ? (end, scale.zero) : (scale.zero, end)
            fill(series).draw(Rect(x: from, y: top, width: to - from, height: height), in: &sketch)
            let words = self.words(number, target)
            if number < 0 {
                sketch.label(words, x: end - .points(4), baseline: middle + chart.textSize * 36 / 100, anchor: .end)
                return
            }
            let x = beside(number, target)
            sketch.label(words, x: x, baseline: middle + chart.textSize * 36 / 100, anchor: .start)
            if !name.isEmpty {
                sketch.label(
                    name, x: x + sketch.width(words) + .points(5), baseline: middle + chart.textSize * 36 / 100, anchor: .start,
                    colour: .muted)
            }
        }
    }

    private mutating func drawTarget(_ target: Int64, top: Length, bottom: Length, first: Bool) {
        let x = scale.place(target)
        sketch.line(Point(x: x, y: top), Point(x: x, y: bottom), Stroke(.role(.ink), width: .points(1.5)))
        guard first else { return }
        let words = "\(chart.targetName) \(figures.label(target))"
        let half = sketch.width(words, weight: .semibold) / 2
        let centre = min(max(x, half), chart.width - half)
        sketch.text(words, x: centre, baseline: top - .points(3), anchor: .middle, weight: .semibold)
    }
}
