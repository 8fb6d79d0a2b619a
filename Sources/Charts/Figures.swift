import DocumentTree
import Style

/// How a chart's values are printed: in one unit, chosen by the largest of them.
struct Figures {
    let quantity: ChartQuantity
    let unit: MoneyUnit
    private let format: NumberFormat
    /// Decimals of per cents: one, as in tables, where some value has any.
    private let sharePlaces: Int

    init(_ chart: Chart) {
        quantity = chart.quantity
        format = NumberFormat(chart.words.numbers)
        // Of a thousand per cent and more nobody asks for tenths.
        let magnitudes = (chart.series.flatMap(\.values) + chart.targets).map { $0.number?.magnitude ?? 0 }
        var largest = magnitudes.max() ?? 0
        sharePlaces = largest >= 100_000 || magnitudes.allSatisfy { $0 % 100 == 0 } ? 0 : 1
        if chart.kind == .stacked {
            let sums = chart.stackSums
            for sum in sums.positive + sums.negative { largest = max(largest, sum.magnitude) }
        }
        // What is not nought must not print as nought.
        var smallest = UInt64.max
        for value in chart.series.flatMap(\.values) {
            if let magnitude = value.number?.magnitude, magnitude > 0 { smallest = min(smallest, magnitude) }
        }
        // From ten million kronor the thousands no longer matter; below ten thousand they are all there is.
        if let unit = chart.unit {
            self.unit = unit
        } else if largest >= 1_000_000_000, smallest >= 5_000_000 {
            unit = .mnkr
        } else {
            unit = largest >= 1_000_000 && smallest >= 50_000 ? .tkr : .kr
        }
    }

    /// "tkr", for the caption; nil where the figures say it themselves or have none.
    var caption: String? { quantity == .money ? unitWords.name : nil }

    private var unitWords: UnitWords { unit.words(format.words) }

    /// Steps to one printed unit.
    private var step: Int64 {
        switch quantity {
        case .money: unit.öre
        case .share: 100
        case .number: 1000
        }
    }

    /// The same, as a power of ten.
    private var scale: Int {
        switch quantity {
        case .money: unit.scale
        case .share: 2
        case .number: 3
        }
    }

    /// "2 900", "−0,4", "56 %".
    func label(_ value: Int64) -> String {
        switch quantity {
        case .money: fixed(value, places: places(value))
        case .share: percent(value, places: sharePlaces)
        case .number: fixed(value, places: numberPlaces(value))
        }
    }

    /// A chosen unit may be too large for a value: what is not nought does not print as nought, as far as three decimals
    /// reach.
    private func places(_ value: Int64) -> Int {
        let least = unit == .mnkr ? 1 : 0
        if value == 0 { return least }
        var (places, half) = (0, Int128(step) / 2)
        while places < 3, places < least || value.magnitude < half.magnitude {
            places += 1
            half /= 10
        }
        return value.magnitude < half.magnitude ? least : places
    }

    /// With its unit, for sentences: "2 900 tkr".
    func inWords(_ value: Int64) -> String {
        quantity == .money ? unitWords.amount(["number": label(value)]) : label(value)
    }

    /// On an axis that goes up by `step`: with the decimals that its steps need.
    func tick(_ value: Int64, step: Int64) -> String {
        var places = 0
        var scaled = Int128(step)
        while value != 0, places < 3, scaled % Int128(self.step) != 0 {
            scaled *= 10
            places += 1
        }
        return quantity == .share ? percent(value, places: places) : fixed(value, places: places)
    }

    /// In full, for the table of figures: from what the value was read, where that is known.
    func exact(_ value: Int64, _ figure: ChartFigure?) -> PrintedFigure {
        let (own, print): (FigureValue, FigurePrint) =
            switch quantity {
            case .money: (.amount(öre: value), .money(.kr))
            case .share: (.share(coefficient: value, scale: 4), FigurePrint(.percent, places: 1))
            case .number: (.number(coefficient: value, scale: 3), FigurePrint(.number, places: numberPlaces(value)))
            }
        return PrintedFigure(figure?.value ?? own, print, format, at: figure?.place ?? .computed)
    }

    /// A share in ten thousandths, as it is printed behind a chart of shares.
    func share(_ tenThousandths: Int) -> PrintedFigure {
        PrintedFigure(.share(coefficient: Int64(tenThousandths), scale: 4), FigurePrint(.percent, places: 1), format, at: .computed)
    }

    private func numberPlaces(_ value: Int64) -> Int { value % 1000 == 0 ? 0 : value % 100 == 0 ? 1 : 2 }

    private func fixed(_ value: Int64, places: Int) -> String { format.fixed(Int128(value), scale: scale, places: places) }

    private func percent(_ value: Int64, places: Int) -> String { format.percent(Int128(value), scale: 4, places: places) }
}
