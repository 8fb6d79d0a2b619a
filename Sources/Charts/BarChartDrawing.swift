import DocumentTree
import Style

// What is drawn of it.
extension BarChart {
    mutating func drawAxis(top: Length, bottom: Length) {
        for tick in scale.ticks {
            let x = scale.place(tick)
            sketch.line(
                Point(x: x, y: top), Point(x: x, y: bottom), Stroke(.role(.rule), width: Sketch.hairline))
        }
        for tick in namedTicks {
            sketch.text(
                figures.tick(tick, step: scale.step), x: scale.place(tick), baseline: bottom + chart.textSize * 13 / 10,
                anchor: .middle, colour: .muted)
        }
    }

    var labelLeading: Length { chart.textSize * 12 / 10 }

    mutating func drawNote(_ note: String, y top: Length) -> Length {
        var y = top
        for line in TextWidth.wrap(note, width: chart.width, size: chart.textSize) {
            sketch.text(line, x: .zero, baseline: y + chart.textSize, colour: .muted, italic: true)
            y = y + labelLeading
        }
        return y + .points(3)
    }

    mutating func drawBar(
        _ value: ChartValue, _ series: Int, top: Length, height: Length, name: String, target: Int64?
    ) {
        let middle = top + height / 2
        let baseline = middle + chart.textSize * 36 / 100
        switch value {
        case .missing, .withheld:
            sketch.text(noValue(series, value), x: scale.zero + .points(4), middle: middle, colour: .muted, italic: true)
        case .none:
            sketch.text("–", x: scale.zero + .points(4), middle: middle, colour: .muted)
        case .value(let number):
            let end = scale.place(number)
            let (from, to) = number < 0 ? (end, scale.zero) : (scale.zero, end)
            fill(series).draw(Rect(x: from, y: top, width: to - from, height: height), in: &sketch)
            let words = self.words(number, series, target)
            if number < 0, !isOneSided {
                sketch.label(words, x: end - .points(4), baseline: baseline, anchor: .end)
                return
            }
            let x = beside(number, sketch.width(words), target)
            sketch.label(words, x: x, baseline: baseline, anchor: .start)
            if !name.isEmpty {
                sketch.label(
                    name, x: x + sketch.width(words) + .points(5), baseline: baseline, anchor: .start, colour: .muted)
            }
        }
    }

    mutating func drawTarget(_ target: Int64, top: Length, bottom: Length) {
        let x = scale.place(target)
        sketch.line(Point(x: x, y: top), Point(x: x, y: bottom), Stroke(.role(.ink), width: .points(1.5)))
    }

    var targetLines: [String] {
        guard let target = chart.targets.compactMap(\.number).first else { return [] }
        return TextWidth.balanced(
            "\(chart.targetName) \(figures.label(target))", width: chart.width, size: chart.textSize, weight: .semibold)
    }

    mutating func drawTargetName(_ target: Int64, baseline last: Length) {
        let lines = targetLines
        let half = TextWidth.widest(lines, size: chart.textSize, weight: .semibold) / 2
        let centre = min(max(scale.place(target), half), chart.width - half)
        for (number, line) in lines.enumerated() {
            sketch.text(
                line, x: centre, baseline: last - labelLeading * (lines.count - 1 - number), anchor: .middle, weight: .semibold)
        }
    }
}
