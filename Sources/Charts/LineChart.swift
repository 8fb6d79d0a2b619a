import DocumentTree
import Style

/// A line for each series, told apart by marks and dashes, with its name and last value at the right.
struct LineChart {
    private let chart: Chart
    private let figures: Figures
    private var sketch: Sketch
    private var plotHeight: Length { .points(chart.isCompact ? 100 : 150) }
    private let nameWidth: Length
    /// Beside each name, so that lines that end together can be told apart.
    private let sample: Length
    /// Too narrow for names beside the lines: they stand below.
    private let isNarrow: Bool

    init(_ chart: Chart, _ figures: Figures) {
        self.chart = chart
        self.figures = figures
        sketch = Sketch(textSize: chart.textSize)
        sample = chart.series.count > 1 ? .points(17) : .zero
        isNarrow = chart.width < .points(300)
        var widest = Length.zero
        for series in chart.series { widest = max(widest, sketch.width(LineChart.label(series, chart, figures))) }
        nameWidth = isNarrow ? chart.width - sample : min(widest + .points(2), chart.width * 36 / 100 - sample)
    }

    private static func label(_ series: ChartSeries, _ chart: Chart, _ figures: Figures) -> String {
        var last: Int64?
        for value in series.values { last = value.number ?? last }
        if let last { return "\(series.name) \(figures.label(last))" }
        return "\(series.name): \(chart.gapWords(series.values.contains(.withheld) ? .withheld : .missing))"
    }

    private func labelLines(_ series: ChartSeries) -> [String] {
        TextWidth.wrap(LineChart.label(series, chart, figures), width: nameWidth, size: chart.textSize)
    }

    mutating func draw() -> Drawing {
        var values: [Int64] = []
        for series in chart.series { values += series.values.compactMap(\.number) }
        let top = chart.textSize
        // As many names as there are must find room under one another.
        var names = Length.zero
        for series in chart.series { names = names + chart.textSize * 115 / 100 * labelLines(series).count + .points(1.5) }
        let height = isNarrow ? plotHeight : max(plotHeight, names)
        let scale = Scale(values, start: .zero, length: height)
        var tickWidth = Length.zero
        for tick in scale.ticks { tickWidth = max(tickWidth, sketch.width(figures.tick(tick, step: scale.step))) }
        let left = tickWidth + .points(6)
        let right = isNarrow ? chart.width - .points(6) : chart.width - nameWidth - sample - .points(12)
        func y(_ value: Int64) -> Length { top + height - scale.place(value) }
        for tick in scale.ticks {
            let isZero = tick == 0
            sketch.line(
                Point(x: left, y: y(tick)), Point(x: right, y: y(tick)),
                Stroke(.role(isZero ? .ink : .rule), width: isZero ? .points(0.75) : Sketch.hairline))
            sketch.text(
                figures.tick(tick, step: scale.step), x: tickWidth, middle: y(tick), anchor: .end, colour: .muted)
        }
        let count = chart.categories.count
        let inset = min(.points(24), (right - left) / max(2, count * 2))
        func x(_ index: Int) -> Length {
            count < 2 ? (left + right) / 2 : left + inset + (right - left - inset * 2) * index / (count - 1)
        }
        for (number, series) in chart.series.enumerated() { drawLine(series, number, x, y) }
        let places = chart.categories.indices.map(x)
        let band = count < 2 ? right - left : (right - left - inset * 2) / (count - 1)
        var bottom = CategoryAxis(chart, places: places, band: band).draw(&sketch, top: top + height + .points(4))
        if isNarrow {
            bottom = drawList(top: bottom + .points(6))
        } else {
            drawNames(right: right, top: top, height: height, x, y)
        }
        return Drawing(size: Size(width: chart.width, height: bottom), elements: sketch.drawn)
    }

    private func role(_ number: Int) -> ColourRole { chart.seriesRole(number) ?? (number % 2 == 0 ? .accent : .ink) }

    private func stroke(_ number: Int) -> Stroke {
        let dashes: [[Length]] = [[], [.points(5), .points(2.5)], [.points(1.5), .points(2)], [.points(7), .points(2), .points(1.5), .points(2)]]
        return Stroke(
            .role(role(number)), width: .points(number / 8 % 2 == 0 ? 1.5 : 0.7), dash: dashes[number / 2 % 4], corner: .round)
    }

    /// A gap where a value is missing.
    private mutating func drawLine(_ series: ChartSeries, _ number: Int, _ x: (Int) -> Length, _ y: (Int64) -> Length) {
        var segments: [PathSegment] = []
        var marks: [Point] = []
        var isOpen = false
        for index in chart.categories.indices {
            guard index < series.values.count, let value = series.values[index].number else {
                isOpen = false
                continue
            }
            let point = Point(x: x(index), y: y(value))
            segments.append(isOpen ? .line(point) : .move(point))
            isOpen = true
            marks.append(point)
        }
        if segments.count > 1 { sketch.path(segments, stroke: stroke(number)) }
        // Forty marks would hide their line.
        if marks.count <= 16 { for point in marks { drawMark(number, at: point) } } else if let last = marks.last { drawMark(number, at: last) }
    }

    private mutating func drawMark(_ number: Int, at point: Point) {
        let r = Length.points(2.6)
        let paint = Paint.role(role(number))
        let outline = Stroke(paint, width: .points(1))
        // After sixteen lines they begin again; their names stand beside them.
        let fill: Paint = (number / 4 + number / 8) % 2 == 0 ? paint : .role(.paper)
        func at(_ dx: Int, _ dy: Int) -> Point { Point(x: point.x + r * dx / 100, y: point.y + r * dy / 100) }
        switch number % 4 {
        case 0: sketch.path(circle(point, r), fill: fill, stroke: outline)
        case 1:
            sketch.rectangle(Rect(x: point.x - r, y: point.y - r, width: r * 2, height: r * 2), fill: fill, stroke: outline)
        case 2: sketch.path([.move(at(0, -125)), .line(at(115, 85)), .line(at(-115, 85)), .close], fill: fill, stroke: outline)
        default: sketch.path([.move(at(0, -135)), .line(at(135, 0)), .line(at(0, 135)), .line(at(-135, 0)), .close], fill: fill, stroke: outline)
        }
    }

    /// Names at the height of their last value, moved apart where they would touch; a thin line leads back.
    private mutating func drawNames(
        right: Length, top: Length, height: Length, _ x: (Int) -> Length, _ y: (Int64) -> Length
    ) {
        var wanted: [(series: Int, y: Length, from: Length?)] = []
        for (number, series) in chart.series.enumerated() {
            guard let last = series.values.lastIndex(where: { $0.number != nil }), last < chart.categories.count,
                let value = series.values[last].number
            else {
                // Without a line, but not without a word.
                wanted.append((number, top + height, nil))
                continue
            }
            wanted.append((number, y(value), x(last)))
        }
        wanted.sort { ($0.y, $0.series) < ($1.y, $1.series) }
        let leading = chart.textSize * 115 / 100
        let lines = wanted.map { labelLines(chart.series[$0.series]) }
        let blocks = lines.map { leading * $0.count + .points(1.5) }
        var places: [Length] = []
        var next = top
        for (index, name) in wanted.enumerated() {
            let place = max(next, name.y - blocks[index] / 2)
            places.append(place)
            next = place + blocks[index]
        }
        // Back up from the bottom.
        var limit = top + height
        for index in places.indices.reversed() {
            places[index] = min(places[index], limit - blocks[index])
            limit = places[index]
        }
        for (index, name) in wanted.enumerated() {
            let place = places[index] + blocks[index] / 2
            if let from = name.from {
                sketch.path(
                    [
                        .move(Point(x: from + .points(5), y: name.y)), .line(Point(x: right + .points(3), y: name.y)),
                        .line(Point(x: right + .points(10), y: place)),
                    ],
                    stroke: Stroke(.role(.muted), width: Sketch.hairline))
            }
            var y = place - leading * (lines[index].count - 1) / 2
            if sample > .zero {
                let (from, to) = (right + .points(12), right + sample + .points(8))
                sketch.line(Point(x: from, y: y), Point(x: to, y: y), stroke(name.series))
                drawMark(name.series, at: Point(x: (from + to) / 2, y: y))
            }
            for line in lines[index] {
                sketch.text(line, x: right + sample + .points(12), middle: y)
                y = y + leading
            }
        }
    }

    /// The lines' names under one another, below the chart.
    private mutating func drawList(top: Length) -> Length {
        let leading = chart.textSize * 12 / 10
        var y = top
        for (number, series) in chart.series.enumerated() {
            if sample > .zero {
                let middle = y + leading / 2
                sketch.line(Point(x: .zero, y: middle), Point(x: sample - .points(4), y: middle), stroke(number))
                drawMark(number, at: Point(x: (sample - .points(4)) / 2, y: middle))
            }
            for line in labelLines(series) {
                sketch.text(line, x: sample, middle: y + leading / 2)
                y = y + leading
            }
            y = y + .points(2)
        }
        return y
    }
}
