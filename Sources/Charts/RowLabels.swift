import DocumentTree
import Style

/// The names of lying bars: in a column at the left, or, where that would leave too little for the bars, each above its
/// own. On as many lines as it takes.
struct RowLabels {
    /// Of the column; nought where the names stand above.
    let width: Length
    let isAbove: Bool
    private let lines: [[String]]
    private let size: Length

    /// - Parameter share: what the column may take at most, in hundredths of the chart; nil for names above.
    init(_ chart: Chart, share: Int?) {
        size = chart.textSize
        isAbove = share == nil
        let widest = chart.categories.reduce(Length.zero) { max($0, TextWidth.of($1, size: chart.textSize)) }
        let column = share.map { min(widest, chart.width * $0 / 100) } ?? chart.width
        width = isAbove ? .zero : column
        lines = chart.categories.map { TextWidth.wrap($0, width: column, size: chart.textSize) }
    }

    /// As the chart's width asks for: a narrow one has its names above where a column would break their words.
    static func chosen(for chart: Chart) -> RowLabels {
        let beside = RowLabels(chart, share: 36)
        guard chart.width < .points(300) else { return beside }
        let isBroken = chart.categories.contains { TextWidth.widestWord($0, size: chart.textSize) > beside.width }
        return isBroken || beside.lines.contains { $0.count > 3 } ? RowLabels(chart, share: nil) : beside
    }

    private var leading: Length { size * 12 / 10 }

    /// Of a row's name.
    func height(_ index: Int) -> Length { leading * lines[index].count }

    /// What the name adds above the bars.
    func above(_ index: Int) -> Length { isAbove && !lines[index].isEmpty ? height(index) + .points(1) : .zero }

    /// In the middle of its row.
    func draw(_ index: Int, _ sketch: inout Sketch, middle: Length) {
        var y = middle - leading * (lines[index].count - 1) / 2
        for line in lines[index] {
            if isAbove {
                sketch.label(line, x: .zero, baseline: y + size * 36 / 100, anchor: .start)
            } else {
                sketch.text(line, x: .zero, middle: y)
            }
            y = y + leading
        }
    }
}
