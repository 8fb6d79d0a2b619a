public import DocumentTree
public import Style

/// What a chart is drawn from: values by category and series, and nothing of how they are printed in text.
public struct Chart: Sendable {
    public var kind: ChartKind
    public var quantity: ChartQuantity
    /// What amounts are printed in; nil lets their size choose.
    public var unit: MoneyUnit?
    public var categories: [String]
    public var series: [ChartSeries]
    /// One per category, and what it is called ("Mål"): drawn as a mark across the bar.
    public var targets: [ChartValue]
    /// What the targets were read from; as long as they are, or empty.
    public var targetFigures: [ChartFigure?] = []
    public var targetName: String
    /// Of the column that it stands in.
    public var width: Length
    /// Where text of 8 pt is as large as the page's smallest, 13 px, on a telephone that is 360 px wide.
    public static let narrowWidth = Length.points(196)
    /// What it says, drawn and in words.
    public var words = Words.swedish
    /// Of all its text; no less than the theme's smallest.
    public var textSize = Length.points(8)
    /// What a page has room for; nil where it may be as high as it has to.
    public var tallest: Length?
    /// The theme's colours for series, if it has any: whether each carries words in the colour of the paper.
    public var seriesCarryWords: [Bool] = []
    /// Lower, so that it finds room on a page that would else end early; no text is smaller for it.
    public var isCompact = false

    public init(
        kind: ChartKind, quantity: ChartQuantity, unit: MoneyUnit? = nil, categories: [String],
        series: [ChartSeries], targets: [ChartValue] = [], targetName: String = "", width: Length
    ) {
        self.kind = kind
        self.quantity = quantity
        self.unit = unit
        self.categories = categories
        self.series = series
        self.targets = targets
        self.targetName = targetName
        self.width = width
    }
}

/// Named as templates name them.
public enum ChartKind: String, Sendable, CaseIterable {
    /// Lying bars, side by side for each series.
    case bars = "staplar"
    /// Standing columns, the series on top of one another.
    case stacked = "staplade"
    /// Lying bars of equal length, parted as the series share them.
    case shares = "andelar"
    /// A line for each series over the categories.
    case lines = "linjer"

    /// Whether its values are parts of a whole that is drawn too.
    public var addsUp: Bool { self == .stacked || self == .shares }
}

public struct ChartSeries: Sendable {
    public var name: String
    /// One per category.
    public var values: [ChartValue]
    /// What the values were read from, for the table behind the chart; as long as `values`, or empty.
    public var figures: [ChartFigure?]

    public init(name: String, values: [ChartValue], figures: [ChartFigure?] = []) {
        self.name = name
        self.values = values
        self.figures = figures
    }
}

/// A drawn value as it was given: exactly, and where.
public struct ChartFigure: Hashable, Sendable {
    public var value: FigureValue
    public var place: FigurePlace

    public init(_ value: FigureValue, at place: FigurePlace) {
        self.value = value
        self.place = place
    }
}

/// A value in the smallest step of its quantity.
public enum ChartValue: Hashable, Sendable {
    /// Not given: a gap, and said so.
    case missing
    /// Not for everybody, and said so.
    case withheld
    /// Declared to be nothing: a dash.
    case none
    case value(Int64)

    var number: Int64? {
        if case .value(let number) = self { return number }
        return nil
    }

    /// Nothing is drawn, and it is said why.
    var isGap: Bool { self == .missing || self == .withheld }
}

extension Chart {
    /// What stands in the place of a value that is not there.
    func gapWords(_ value: ChartValue) -> String { value == .withheld ? words.withheldFigure : words.charts.noValue }

    /// What stands for a category of which nothing is drawn: a gap of the one kind or the other.
    func gap(_ category: Int) -> ChartValue {
        series.contains { category < $0.values.count && $0.values[category] == .withheld } ? .withheld : .missing
    }
}

/// What the values count.
public enum ChartQuantity: Sendable {
    /// Öre.
    case money
    /// Hundredths of a per cent.
    case share
    /// Thousandths.
    case number
}
