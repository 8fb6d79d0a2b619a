import Style

@testable import Charts

/// Charts that are hard to draw, by name.
enum Samples {
    static let width = Length.points(467.717)

    static func chart(
        _ kind: ChartKind, _ categories: [String], _ series: [(String, [Int64?])], quantity: ChartQuantity = .money,
        targets: [Int64?] = []
    ) -> Chart {
        func value(_ number: Int64?) -> ChartValue { number.map { .value($0) } ?? .missing }
        return Chart(
            kind: kind, quantity: quantity, categories: categories,
            series: series.map { ChartSeries(name: $0.0, values: $0.1.map(value)) }, targets: targets.map(value),
            targetName: "Mål", width: width)
    }

    /// As on paper and as on a telephone.
    static func everyWidth(_ kind: ChartKind) -> [(name: String, chart: Chart)] {
        var result = all(kind)
        for (name, chart) in all(kind) {
            var narrow = chart
            narrow.width = Chart.narrowWidth
            result.append((name + ", smal", narrow))
        }
        for (name, chart) in all(kind) {
            var compact = chart
            compact.isCompact = true
            result.append((name + ", låg", compact))
        }
        return result
    }

    private static let posts = ["Processtöd", "Följeforskning", "Event och kommunikation"]
    private static let kr: Int64 = 100

    static func all(_ kind: ChartKind) -> [(name: String, chart: Chart)] {
        let forty = (1...40).map { "post \($0)" }
        let many = (1...11).map { ("Serie \($0)", [Int64($0) * 100_000 * kr, Int64(12 - $0) * 90_000 * kr]) }
        return [
            (
                "vanlig",
                chart(kind, posts, [("Budget", [2_900_000 * kr, 500_000 * kr, 700_000 * kr]), ("Utfall", [1_849_992 * kr, 285_001 * kr, 490_935 * kr])])
            ),
            ("ett värde", chart(kind, ["Ensam"], [("Utfall", [2_900_000 * kr])])),
            ("nollor", chart(kind, posts, [("Utfall", [0, 0, 0])])),
            ("negativa", chart(kind, posts, [("Budget", [1_000_000 * kr, -740_000 * kr, 0]), ("Utfall", [-1_250_000 * kr, -1 * kr, 5])])),
            ("saknade", chart(kind, posts, [("Budget", [nil, 500_000 * kr, nil]), ("Utfall", [nil, nil, nil])])),
            ("fyrtio", chart(kind, forty, [("Belopp", (0..<40).map { Int64($0 * 7919 % 97 - 20) * 10_000_000 })])),
            ("elva serier", chart(kind, ["Våren", "Hösten"], many)),
            ("enorma", chart(kind, posts, [("Budget", [900_000_000_000_000_000, -900_000_000_000_000_000, 1])])),
            (
                "långa namn",
                chart(
                    kind,
                    [
                        "Kommunikationsdirektörsnätverksmötesprotokollsjusteringsordning",
                        "Ett namn med väldigt många ord som inte får plats på en rad, inte på två heller",
                    ], [("En serie med ett osannolikt långt namn som inte får plats någonstans", [100, 200]), ("b", [300, 100])])
            ),
            ("mål", chart(kind, ["Externa", "Interna"], [("Beslutat", [30_000 * kr, 1_214_000 * kr])], targets: [10_000_000 * kr, nil])),
            ("inget", chart(kind, [], [("Utfall", [])])),
        ]
    }
}
