import DocumentTree
import Style
import Testing

@testable import Charts

/// Numbers drawn at random, the same each time.
struct Draws: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[Int(next() % UInt64(items.count))] }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// No two texts of a drawing lie over each other, none leaves its frame, none is too small: on paper, in the lower form and
/// on a telephone.
@Suite struct LegibilityTests {
    private static let smallest = Length.points(8)
    private static let words = [
        "Processtöd", "OH", "Event och kommunikation", "Kommunikationsdirektörsnätverket", "Välmående och självständiga äldre",
        "Ett namn med väldigt många ord som inte får plats på en rad, inte på två heller", "Drift/konsulter", "VA",
        "Socialnämnden", "WWWWWWW", "Ökad trygghet", "2024", "jan", "Bostadsanpassningsbidrag", "x",
    ]

    private func expectLegible(_ drawing: Drawing, _ name: String) {
        let faults = drawing.legibilityFaults(smallest: Self.smallest)
        #expect(faults.isEmpty, "\(name): \(faults.prefix(3)) av \(faults.count)")
        for case .text(let text) in drawing.elements where !["…"].contains(text.text) {
            #expect(!text.text.hasSuffix("…"), "\(name): ”\(text.text)” är kapad")
        }
    }

    @Test(arguments: ChartKind.allCases) func everySampleIsLegible(kind: ChartKind) {
        for (name, chart) in Samples.everyWidth(kind) { expectLegible(chart.drawing(), "\(kind) \(name)") }
    }

    private func randomChart(_ kind: ChartKind, _ draws: inout Draws) -> Chart {
        let most = draws.pick([1, 2, 4, 7, 12, 24, 40])
        let count = draws.number(1...most)
        let series = draws.number(1...draws.pick([1, 2, 3, 5, 9, 12]))
        let names: [String] =
            switch draws.number(0...3) {
            case 0: (0..<count).map { String(2000 + $0) }
            case 1: (0..<count).map { "Period \($0 + 1)" }
            default: (0..<count).map { _ in draws.pick(Self.words) }
            }
        let size = draws.pick([100, 1_000_000, 100_000_000, 50_000_000_000] as [Int64])
        func value() -> ChartValue {
            switch draws.number(0...11) {
            case 0: .missing
            case 1: .none
            case 2, 3: .value(0)
            case 4, 5: .value(-Int64.random(in: 0...size, using: &draws))
            case 6: .value(Int64.random(in: 0...50_000_000_000, using: &draws))
            default: .value(Int64.random(in: 0...size, using: &draws))
            }
        }
        var chart = Chart(
            kind: kind, quantity: draws.pick([.money, .share, .number]), categories: names,
            series: (0..<series).map { _ in ChartSeries(name: draws.pick(Self.words), values: (0..<count).map { _ in value() }) },
            width: Samples.width)
        if kind == .bars, draws.number(0...2) == 0 {
            chart.targets = (0..<count).map { _ in draws.number(0...2) == 0 ? .none : .value(size / 2) }
            if draws.number(0...1) == 0 { chart.targets[0] = .value(size) }
            chart.targetName = draws.pick(["Mål", "Beslutad nivå för verksamheten"])
        }
        return chart
    }

    @Test(arguments: ChartKind.allCases) func chartsDrawnAtRandomAreLegible(kind: ChartKind) {
        var draws = Draws(11)
        for number in 0..<200 {
            var chart = randomChart(kind, &draws)
            if number % 5 == 0 { chart.words = .english }
            if number % 7 == 0 { chart.textSize = .points(9.5) }
            expectLegible(chart.drawing(), "\(kind) \(number)")
            chart.isCompact = true
            expectLegible(chart.drawing(), "\(kind) \(number), låg")
            chart.isCompact = false
            chart.width = Chart.narrowWidth
            expectLegible(chart.drawing(), "\(kind) \(number), smal")
        }
    }

    @Test func figuresDrawnAtRandomAreLegible() {
        var draws = Draws(12)
        func texts(_ most: Int) -> String { (0..<draws.number(0...most)).map { _ in draws.pick(Self.words) }.joined(separator: " ") }
        for number in 0..<200 {
            let count = draws.number(1...draws.pick([2, 4, 7, 12]))
            let staircase = (0..<count).map { _ in
                Staircase.Step(name: draws.pick(Self.words), meaning: texts(4), who: texts(1), measure: texts(2))
            }
            var day = 0
            let isDated = draws.number(0...1) == 0
            let phases = (0..<count).map { _ in
                let start = day
                day += draws.number(1...200)
                return Timeline.Phase(
                    name: draws.pick(Self.words), text: texts(3), start: isDated ? start : nil, end: isDated ? day : nil,
                    when: draws.pick(["", "våren 2024", "1 februari 2024–14 september 2025"]))
            }
            let ticks = (0..<max(1, day / 30)).map { Timeline.Tick(day: $0 * 30, name: draws.pick(["jan 2024", "maj", "2025"])) }
            let today = draws.number(0...1) == 0 ? nil : (day: draws.number(0...max(1, day)), name: "19 september")
            let levels = (0..<draws.number(1...4)).map { _ in
                (0..<draws.number(1...8)).map { _ in
                    Organisation.Box(
                        name: draws.pick(Self.words), text: texts(1), items: (0..<draws.number(0...3)).map { _ in draws.pick(Self.words) })
                }
            }
            for width in [Samples.width, Chart.narrowWidth, .points(330)] {
                expectLegible(Staircase(steps: staircase, width: width).drawing(), "trappa \(number) \(width.raw)")
                expectLegible(
                    Timeline(phases: phases, today: today, ticks: ticks, width: width).drawing(), "tidslinje \(number) \(width.raw)")
                expectLegible(Organisation(levels: levels, width: width).drawing(), "organisation \(number) \(width.raw)")
            }
        }
    }

    /// The checker itself finds what it is there for.
    @Test func faultsAreFound() {
        func drawing(_ texts: [DrawingText]) -> Drawing {
            Drawing(size: Size(width: .points(100), height: .points(40)), elements: texts.map { .text($0) })
        }
        func text(_ words: String, _ x: Double, _ y: Double, size: Double = 8) -> DrawingText {
            DrawingText(words, at: Point(x: .points(x), y: .points(y)), size: .points(size))
        }
        #expect(drawing([text("1 000", 0, 10), text("2 000", 15, 12)]).legibilityFaults(smallest: .points(8)) == [.overlap("1 000", "2 000")])
        #expect(drawing([text("1 000", 90, 10)]).legibilityFaults(smallest: .points(8)) == [.outside("1 000")])
        #expect(drawing([text("1 000", 0, 42)]).legibilityFaults(smallest: .points(8)) == [.outside("1 000")])
        #expect(drawing([text("1 000", 0, 10, size: 6)]).legibilityFaults(smallest: .points(7)) == [.small("1 000")])
        #expect(drawing([text("1 000", 0, 10), text("2 000", 0, 20)]).legibilityFaults(smallest: .points(8)).isEmpty)
    }

    @Test("A staircase's names are whole words: where a step is narrower, the steps stand under one another", arguments: [4, 5, 6, 7])
    func longStepNames(count: Int) {
        let name = count > 5 ? "Ambassadörskap och egen handling" : "Förtroendefullt samarbete mellan parterna"
        let steps = (0..<count).map { _ in Staircase.Step(name: name, meaning: "Något har hänt") }
        for width in [Samples.width, Chart.narrowWidth] {
            let drawing = Staircase(steps: steps, width: width).drawing()
            expectLegible(drawing, "\(count)")
            var words: Set<String> = []
            for case .text(let text) in drawing.elements { words.formUnion(text.text.split(separator: " ").map(String.init)) }
            #expect(words.isSuperset(of: name.split(separator: " ").map(String.init)))
        }
    }

    @Test("Names under columns: all, or every so many with a note, or numbers with a key")
    func namesUnderColumns() {
        func texts(_ names: [String], _ width: Length) -> [String] {
            let chart = Chart(
                kind: .stacked, quantity: .number, categories: names,
                series: [ChartSeries(name: "Antal", values: names.indices.map { .value(Int64($0 + 1) * 1000) })], width: width)
            return chart.drawing().elements.compactMap { if case .text(let text) = $0 { text.text } else { nil } }
        }
        let years = (1990...2024).map(String.init)
        let few = texts(years, Chart.narrowWidth)
        #expect(few.contains("1990") && !few.contains("1991"))
        #expect(few.contains { $0.hasPrefix("Under axeln står bara ett namn av") })
        let boards = ["Socialnämnden", "Barn- och utbildningsnämnden", "Kulturnämnden", "Miljönämnden", "Byggnadsnämnden", "Överförmyndarnämnden"]
        let keyed = texts(boards, Chart.narrowWidth)
        for (index, board) in boards.enumerated() {
            #expect(keyed.count { $0 == String(index + 1) } >= 2, "\(index + 1) under axeln och i förklaringen")
            let words = Set(keyed.flatMap { $0.split(separator: " ") })
            #expect(words.isSuperset(of: board.split(separator: " ")))
        }
        #expect(texts(["2023", "2024"], Samples.width).contains("2024"))
    }

    @Test("A chart with bars on both sides of nought has its axis named without overlaps at 360 px")
    func negativeOnATelephone() {
        var chart = Samples.chart(
            .bars, ["Vatten", "Avlopp", "Dagvatten och recipientkontroll i de norra delarna", "Saknas"],
            [("Anslag", [100_000_000, -50_000_000, 0, 10_000]), ("Utfall", [-25_000_000, -10_000_000, 0, nil]), ("Prognos", [0, -100, 0, nil])])
        chart.width = Chart.narrowWidth
        let drawing = chart.drawing()
        expectLegible(drawing, "smal")
        #expect(drawing.elements.contains { if case .text(let text) = $0 { text.text == "0" && text.colour == .muted } else { false } })
    }
}
