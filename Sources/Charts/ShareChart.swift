import DocumentTree
import Style

/// Lying bars of equal length, each parted as its series share it.
struct ShareChart {
    private let chart: Chart
    private var sketch: Sketch
    private let fills: [Fill]
    private let labelWidth: Length

    init(_ chart: Chart, _ figures: Figures) {
        self.chart = chart.gathered(most: Fill.allCases.count)
        sketch = Sketch(textSize: chart.textSize)
        let count = self.chart.series.count
        fills = (0..<count).map { Fill.of($0, among: count) }
        var widest = Length.zero
        for name in chart.categories { widest = max(widest, sketch.width(name)) }
        labelWidth = min(widest, chart.width * 36 / 100)
    }

    private var pitch: Length {
        max(chart.textSize * 12 / 10, min(.points(chart.isCompact ? 16 : 19), Length.points(620) / max(1, chart.categories.count)))
    }

    mutating func draw() -> Drawing {
        let left = labelWidth + (labelWidth > .zero ? .points(10) : .zero)
        let width = max(.points(40), chart.width - left)
        var y = Length.zero
        if chart.series.count > 1 {
            if let places = headings(left: left, width: width) {
                for (index, x) in places.enumerated() {
                    sketch.text(chart.series[index].name, x: x, middle: .points(6), colour: .muted)
                }
                y = .points(14)
            } else {
                var legend = Legend(chart.series.map(\.name), fills: fills, width: width)
                legend.draw(&sketch, x: left, y: y)
                y = y + legend.height + .points(5)
            }
        }
        let height = min(.points(chart.isCompact ? 11.5 : 13), pitch * 8 / 10)
        for (index, name) in chart.categories.enumerated() {
            let lines = TextWidth.wrap(name, width: labelWidth, size: chart.textSize, most: chart.categories.count > 20 ? 1 : 3)
            let leading = chart.textSize * 115 / 100
            let row = max(pitch, leading * lines.count + .points(4))
            let middle = y + row / 2
            var line = middle - leading * (lines.count - 1) / 2
            for words in lines {
                sketch.text(words, x: .zero, middle: line, room: labelWidth)
                line = line + leading
            }
            drawBar(index, Rect(x: left, y: middle - height / 2, width: width, height: height))
            y = y + row
        }
        return Drawing(size: Size(width: chart.width, height: y), elements: sketch.elements)
    }

    /// Where the names stand above their parts of the first bar; nil where they do not all fit.
    private func headings(left: Length, width: Length) -> [Length]? {
        guard let parts = chart.parts(of: 0) else { return nil }
        var places: [Length] = []
        var x = left
        for (series, part) in parts.enumerated() {
            let own = Length(raw: width.raw * part / 10_000)
            guard sketch.width(chart.series[series].name) + .points(4) <= own else { return nil }
            places.append(x)
            x = x + own
        }
        return places
    }

    private mutating func drawBar(_ index: Int, _ rect: Rect) {
        guard let parts = chart.parts(of: index) else {
            let hasNegative = chart.series.contains { index < $0.values.count && ($0.values[index].number ?? 0) < 0 }
            let words = hasNegative ? chart.words.charts.noShare : chart.words.charts.noValue
            let lines = TextWidth.wrap(words, width: rect.size.width, size: chart.textSize, most: 2)
            let leading = chart.textSize * 11 / 10
            var middle = rect.origin.y + rect.size.height / 2 - leading * (lines.count - 1) / 2
            for line in lines {
                sketch.text(line, x: rect.origin.x, middle: middle, colour: .muted, italic: true, room: rect.size.width)
                middle = middle + leading
            }
            return
        }
        var before = 0
        for (series, part) in parts.enumerated() {
            let from = rect.size.width.raw * before / 10_000
            before += part
            let to = rect.size.width.raw * before / 10_000
            let own = Rect(
                x: rect.origin.x + Length(raw: from), y: rect.origin.y, width: Length(raw: to - from),
                height: rect.size.height)
            fills[series].draw(own, in: &sketch)
            let words = chart.percent(part)
            if sketch.width(words) + .points(4) <= own.size.width, rect.size.height >= chart.textSize {
                fills[series].label(words, in: own, &sketch)
            }
        }
    }
}

extension Chart {
    /// Of ten-thousandths; what is not all is not printed as a hundred.
    func percent(_ part: Int) -> String {
        let isAlmostAll = part < 10_000 && part >= 9_950
        return NumberFormat(words.numbers).percent(Int128(part), scale: 4, places: isAlmostAll ? 1 : 0)
    }

    /// The parts of a category in ten-thousandths that add up to ten thousand; nil where there is nothing to part.
    func parts(of index: Int) -> [Int]? {
        var total: Int128 = 0
        for line in series {
            guard index < line.values.count, let value = line.values[index].number else { continue }
            if value < 0 { return nil }
            total += Int128(value)
        }
        guard total > 0 else { return nil }
        var parts: [Int] = []
        var (sum, given): (Int128, Int) = (0, 0)
        for line in series {
            if index < line.values.count { sum += Int128(line.values[index].number ?? 0) }
            // Cut from the running sum, so that the parts fill the whole.
            let end = Int(clamping: (sum * 10_000 + total / 2) / total)
            parts.append(end - given)
            given = end
        }
        return parts
    }
}
