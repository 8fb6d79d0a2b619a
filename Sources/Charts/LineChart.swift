import DocumentTree
import Style

/// A line for each series, told apart by marks and dashes, with its name and last value at the right.
struct LineChart {
    private let chart: Chart
    private let figures: Figures
    private var sketch: Sketch
    private let plotHeight = Length.points(150)
    private let nameWidth: Length
    /// Beside each name, so that lines that end together can be told apart.
    private let sample: Length

    init(_ chart: Chart, _ figures: Figures) {
        self.chart = chart
        self.figures = figures
        sketch = Sketch(textSize: chart.textSize)
        sample = chart.series.count > 1 ? .points(17) : .zero
        var widest = Length.zero
        for series in chart.series { widest = max(widest, sketch.width(LineChart.label(series, figures))) }
        nameWidth = min(widest + .points(2), chart.width * 36 / 100 - sample)
    }

    private static func label(_ series: ChartSeries, _ figures: Figures) -> String {
        var last: Int64?
        for value in series.values { last = value.number ?? last }
        return last.map { "\(series.name) \(figures.label($0))" } ?? series.name
    }

    private func labelLines(_ series: ChartSeries) -> [String] {
        TextWidth.wrap(LineChart.label(series, figures), width: nameWidth, size: chart.textSize, most: 4)
    }

    mutating func draw() -> Drawing {
        var values: [Int64] = []
        for series in chart.series { values += series.values.compactMap(\.number) }
        let top = chart.textSize
        // As many names as there are must find room under one another.
        var names = Length.zero
        for series in chart.series { names = names + chart.textSize * 115 / 100 * labelLines(series).count + .points(1.5) }
        let height = max(plotHeight, names)
        let scale = Scale(values, start: .zero, length: height)
        var tickWidth = Length.zero
        for tick in scale.ticks { tickWidth = max(tickWidth, sketch.width(figures.tick(tick, step: scale.step))) }
        let left = tickWidth + .points(6)
        let right = chart.width - nameWidth - sample - .points(12)
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
        drawNames(right: right, top: top, height: height, x, y)
        let bottom = drawCategories(x, band: (right - left) / max(1, count), top: top + height + .points(4), left: left, right: right)
        return Drawing(size: Size(width: chart.width, height: bottom), elements: sketch.elements)
    }

    private func stroke(_ number: Int) -> Stroke {
        let dashes: [[Length]] = [[], [.points(5), .points(2.5)], [.points(1.5), .points(2)], [.points(7), .points(2), .points(1.5), .points(2)]]
        return Stroke(
            .role(number % 2 == 0 ? .accent : .ink), width: .points(1.5), dash: dashes[number / 2 % 4], corner: .round)
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
        if marks.count <= 16 { for point in marks { drawMark(number, at: point) } }
        else if let last = marks.last { drawMark(number, at: last) }
    }

    private mutating func drawMark(_ number: Int, at point: Point) {
        let r = Length.points(2.6)
        let paint = Paint.role(number % 2 == 0 ? .accent : .ink)
        let outline = Stroke(paint, width: .points(1))
        let fill: Paint = number / 4 % 2 == 0 ? paint : .role(.paper)
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
        var wanted: [(series: Int, y: Length, from: Length)] = []
        for (number, series) in chart.series.enumerated() {
            guard let last = series.values.lastIndex(where: { $0.number != nil }), last < chart.categories.count,
                let value = series.values[last].number
            else { continue }
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
        var limit = top + height + chart.textSize
        for index in places.indices.reversed() {
            places[index] = min(places[index], limit - blocks[index])
            limit = places[index]
        }
        for (index, name) in wanted.enumerated() {
            let place = places[index] + blocks[index] / 2
            sketch.path(
                [.move(Point(x: name.from + .points(5), y: name.y)), .line(Point(x: right + .points(3), y: name.y)), .line(Point(x: right + .points(10), y: place))],
                stroke: Stroke(.role(.muted), width: Sketch.hairline))
            var y = place - leading * (lines[index].count - 1) / 2
            if sample > .zero {
                let (from, to) = (right + .points(12), right + sample + .points(8))
                sketch.line(Point(x: from, y: y), Point(x: to, y: y), stroke(name.series))
                drawMark(name.series, at: Point(x: (from + to) / 2, y: y))
            }
            for line in lines[index] {
                sketch.text(line, x: right + sample + .points(12), middle: y, room: nameWidth)
                y = y + leading
            }
        }
    }

    /// The smallest step from one named category to the next at which no name touches another.
    private func categoryStride(_ spacing: Length) -> Int {
        let count = chart.categories.count
        let widths = chart.categories.map { min(sketch.width($0), .points(60)) }
        for stride in 1..<max(2, count) {
            let isClear = Swift.stride(from: 0, to: count - stride, by: stride).allSatisfy { index in
                (widths[index] + widths[index + stride]) / 2 + .points(4) <= spacing * stride
            }
            if isClear { return stride }
        }
        return max(1, count)
    }

    private mutating func drawCategories(
        _ x: (Int) -> Length, band: Length, top: Length, left: Length, right: Length
    ) -> Length {
        let leading = chart.textSize * 12 / 10
        let spacing = chart.categories.count < 2 ? band : x(1) - x(0)
        var longest = Length.zero
        for name in chart.categories {
            for word in name.split(separator: " ") { longest = max(longest, sketch.width(String(word))) }
        }
        // On several lines before any is left out.
        let fits = longest + .points(2) <= spacing
        let stride = fits ? 1 : categoryStride(spacing)
        var deepest = 1
        for (index, name) in chart.categories.enumerated() where index % stride == 0 {
            let room = fits ? spacing - .points(2) : .points(60)
            let lines = TextWidth.wrap(name, width: room, size: chart.textSize, most: 3)
            deepest = max(deepest, lines.count)
            for (number, line) in lines.enumerated() {
                let half = min(sketch.width(line), room) / 2
                sketch.text(
                    line, x: min(max(x(index), half), chart.width - half), baseline: top + leading * number + chart.textSize, anchor: .middle, room: room)
            }
        }
        return top + leading * deepest + .points(2)
    }
}
