import DocumentTree
import Style

/// The names under a chart's upright columns or points. All of them where they find room, on several lines if need be;
/// of names that follow from one another (months, years) as many as there is room for, at equal distance, and a line
/// that says so; other names stand as numbers, with a key below. Never over each other, never gone without a word.
struct CategoryAxis {
    private enum Form {
        case names(stride: Int)
        case numbers(stride: Int)
    }

    private let chart: Chart
    private let places: [Length]
    private let form: Form
    private let lines: [[String]]
    private let size: Length

    private static let gap = Length.points(4)

    /// - Parameter places: the middles of the columns, from left to right.
    /// - Parameter band: the room of one column.
    init(_ chart: Chart, places: [Length], band: Length) {
        self.chart = chart
        self.places = places
        size = chart.textSize
        let names = chart.categories
        func room(_ index: Int, _ stride: Int) -> Length {
            // In the middle under its column, and within the frame.
            let sides = min(places[index], chart.width - places[index]) * 2
            return min(max(.zero, band * stride - Self.gap), sides)
        }
        func named(_ stride: Int, most: Int, broken: Bool) -> [[String]]? {
            var all = [[String]](repeating: [], count: names.count)
            for index in names.indices where index % stride == 0 {
                let room = room(index, stride)
                let isWhole = TextWidth.widestWord(names[index], size: chart.textSize) <= room
                guard isWhole || broken && room >= chart.textSize * 5 else { return nil }
                all[index] = TextWidth.wrap(names[index], width: room, size: chart.textSize)
                if all[index].count > most { return nil }
            }
            return all
        }
        if let whole = named(1, most: 4, broken: false) ?? named(1, most: 5, broken: true) {
            (form, lines) = (.names(stride: 1), whole)
            return
        }
        if Self.follow(names, chart.words) {
            for stride in 2..<max(3, names.count) {
                if let some = named(stride, most: 3, broken: false) {
                    (form, lines) = (.names(stride: stride), some)
                    return
                }
            }
        }
        let digits = TextWidth.of(String(names.count), size: chart.textSize) + .points(5)
        let stride = max(1, (digits.raw + max(1, band.raw) - 1) / max(1, band.raw))
        form = .numbers(stride: stride)
        lines = names.indices.map { $0 % stride == 0 ? [String($0 + 1)] : [] }
    }

    /// Months, years and what is counted: whoever reads some of them knows the others.
    private static func follow(_ names: [String], _ words: Words) -> Bool {
        let months = Set((words.dates.months + words.dates.shortMonths).map { $0.lowercased() })
        return names.count > 2
            && names.allSatisfy { name in
                name.contains(where: \.isNumber) || months.contains(name.lowercased().filter { $0 != "." })
            }
    }

    private var leading: Length { Sketch.leading(size) }

    /// Draws below `top`; returns where it ends.
    func draw(_ sketch: inout Sketch, top: Length) -> Length {
        var deepest = 1
        for (index, own) in lines.enumerated() {
            deepest = max(deepest, own.count)
            let half = TextWidth.widest(own, size: size) / 2
            let centre = min(max(places[index], half), chart.width - half)
            for (number, line) in own.enumerated() {
                sketch.text(line, x: centre, baseline: top + leading * number + size, anchor: .middle)
            }
        }
        let bottom = top + leading * deepest + .points(2)
        switch form {
        case .names(stride: 1): return bottom
        case .names(let stride):
            let note = chart.words.charts.thinned(["count": chart.words.numbers.counted(stride)])
            return sketch.note(note, width: chart.width, top: bottom)
        case .numbers: return drawKey(&sketch, top: bottom + .points(3))
        }
    }

    /// Numbers with their names, in as many columns as the names let there be.
    private func drawKey(_ sketch: inout Sketch, top: Length) -> Length {
        let number = TextWidth.of(String(places.count), size: size) + .points(4)
        let widest = chart.categories.reduce(Length.zero) { max($0, TextWidth.of($1, size: size)) }
        let gap = Length.points(10)
        var columns = 1
        while columns < min(4, places.count), (chart.width - gap * columns) / (columns + 1) >= number + widest { columns += 1 }
        let own = (chart.width - gap * (columns - 1)) / columns
        let perColumn = (places.count + columns - 1) / columns
        var deepest = top
        for column in 0..<columns {
            var y = top
            let x = (own + gap) * column
            for index in places.indices.dropFirst(column * perColumn).prefix(perColumn) {
                sketch.text(String(index + 1), x: x, baseline: y + size, colour: .muted)
                for line in TextWidth.wrap(chart.categories[index], width: own - number, size: size) {
                    sketch.text(line, x: x + number, baseline: y + size)
                    y = y + leading
                }
                if chart.categories[index].isEmpty { y = y + leading }
            }
            deepest = max(deepest, y)
        }
        return deepest + .points(2)
    }
}
