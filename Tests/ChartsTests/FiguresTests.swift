import Style
import Testing

@testable import Charts

struct FiguresTests {
    @Test(arguments: [
        (Int64(290_000_000), "2 900"), (-425_000, "−4"), (0, "0"), (49, "0"), (50_000, "1"), (-50_000, "−1"), (4_000, "0,04"),
    ])
    func thousandsAreGroupedAndRounded(öre: Int64, words: String) {
        let chart = Chart(
            kind: .bars, quantity: .money, unit: .tkr, categories: ["a"],
            series: [ChartSeries(name: "s", values: [.value(öre)])], width: .points(400))
        #expect(Figures(chart).label(öre).replacing("\u{A0}", with: " ") == words)
    }

    @Test func theLargestAmountChoosesTheUnit() {
        func unit(_ kronor: Int64) -> String? {
            Chart(
                kind: .bars, quantity: .money, categories: ["a"],
                series: [ChartSeries(name: "s", values: [.value(kronor * 100)])], width: .points(400)
            ).printedUnit
        }
        #expect(unit(9_999) == "kr")
        #expect(unit(10_000) == "tkr")
        #expect(unit(-9_999_999) == "tkr")
        #expect(unit(10_000_000) == "mnkr")
    }

    @Test func anAxisHasTheDecimalsThatItsStepsNeed() {
        #expect(NumberFormat.swedish.fixed(50_000_000, scale: 8, places: 1) == "0,5")
        let scale = Scale([1, 70], start: .zero, length: .points(100))
        #expect(scale.ticks == [0, 20, 40, 60, 80])
        #expect(Scale([-30, 70], start: .zero, length: .points(100)).ticks == [-40, -20, 0, 20, 40, 60, 80])
        #expect(Scale([], start: .zero, length: .points(100)).ticks.count <= 2)
        #expect(!Scale([.min, .max], start: .zero, length: .points(100)).ticks.isEmpty)
    }
}
