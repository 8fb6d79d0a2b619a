import DocumentTree
import Style

/// Lying bars of equal length, each parted as its series share it.
struct ShareChart {
    private let chart: Chart
    private var sketch: Sketch
    private let fills: [Fill]
    private let labels: RowLabels
    /// Of shares that do not come to a hundred as they are printed.
    private let note: String?

    init(_ chart: Chart, _ figures: Figures) {
        self.chart = chart.gathered(most: Pattern.allCases.count)
        sketch = Sketch(textSize: chart.textSize)
        fills = self.chart.series.indices.map(self.chart.fill)
        labels = RowLabels.chosen(for: chart)
        note = self.chart.shareRounding
    }

    private var pitch: Length {
        let wanted = max(.points(chart.isCompact ? 16 : 19), chart.textSize * (chart.isCompact ? 20 : 24) / 10)
        let room = ((chart.tallest ?? .points(620)) - .points(note == nil ? 30 : 60)) / max(1, chart.categories.count)
        return max(chart.textSize * 13 / 10, min(wanted, room))
    }

    mutating func draw() -> Drawing {
        let left = labels.width + (labels.width > .zero ? .points(10) : .zero)
        let width = max(.points(40), chart.width - left)
        var y = Length.zero
        if chart.series.count > 1 {
            if let places = headings(left: left, width: width) {
                for (index, x) in places.enumerated() {
                    sketch.text(chart.series[index].name, x: x, middle: chart.textSize * 3 / 4, colour: .muted)
                }
                y = chart.textSize * 14 / 8
            } else {
                var legend = Legend(chart.series.map(\.name), fills: fills, width: width, size: chart.textSize)
                legend.draw(&sketch, x: left, y: y)
                y = y + legend.height + .points(5)
            }
        }
        let height = max(chart.textSize, min(chart.textSize * (chart.isCompact ? 144 : 162) / 100, pitch * 8 / 10))
        for index in chart.categories.indices {
            let above = labels.above(index)
            let row = labels.isAbove ? above + pitch : max(pitch, labels.height(index) + .points(4))
            let middle = y + above + (row - above) / 2
            labels.draw(index, &sketch, middle: labels.isAbove ? y + labels.height(index) / 2 + .points(1) : middle)
            drawBar(index, Rect(x: left, y: middle - height / 2, width: width, height: height))
            y = y + row
        }
        if let note { y = sketch.note(note, width: chart.width, top: y) }
        return Drawing(size: Size(width: chart.width, height: y), elements: sketch.drawn)
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
            // One line, or one that breaks nothing: the row is as high as a bar.
            let words = chart.reasonWithoutParts(index)
            sketch.text(words, x: rect.origin.x, middle: rect.origin.y + rect.size.height / 2, colour: .muted, italic: true)
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
    /// Why a category cannot be parted: it has no values, nothing but nought, or what is less than nought.
    func reasonWithoutParts(_ index: Int) -> String {
        let values = series.compactMap { index < $0.values.count ? $0.values[index] : .missing }
        if values.contains(where: { ($0.number ?? 0) < 0 }) { return words.charts.noShare }
        if values.contains(where: { $0.number != nil }) { return words.charts.onlyNought }
        return values.contains(.none) ? "–" : gapWords(gap(index))
    }

    /// Of ten-thousandths; what is not all is not printed as a hundred.
    func percent(_ part: Int) -> String {
        let isAlmostAll = part < 10_000 && part >= 9_950
        return NumberFormat(words.numbers).percent(Int128(part), scale: 4, places: isAlmostAll ? 1 : 0)
    }

    /// What is said where printed shares come to 99 or 101 per cent; nil where all come to a hundred.
    var shareRounding: String? {
        var places: [String] = []
        for index in categories.indices {
            guard let parts = parts(of: index) else { continue }
            var sum = 0
            for (line, part) in parts.enumerated() where index < series[line].values.count && series[line].values[index].number != nil {
                sum += printed(part)
            }
            guard sum != 10_000 else { continue }
            let words = NumberFormat(self.words.numbers).percent(Int128(sum), scale: 4, places: sum % 100 == 0 ? 0 : 1)
            places.append(categories[index].isEmpty ? words : "\(words) (\(categories[index]))")
        }
        if places.isEmpty { return nil }
        // So many are named; each reader sees which the others are.
        return places.count > 4 ? words.charts.shareRoundings : words.charts.shareRounding(["places": self.words.numbers.listed(places)])
    }

    /// A part as `percent` prints it, in ten-thousandths.
    private func printed(_ part: Int) -> Int {
        let step = part < 10_000 && part >= 9_950 ? 10 : 100
        return (part + step / 2) / step * step
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
