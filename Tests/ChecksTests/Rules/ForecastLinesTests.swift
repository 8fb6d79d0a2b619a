import Testing

@testable import Checks

@Suite struct ForecastLinesTests {
    @Test func aLaterForecastHasWhatAnEarlierHas() throws {
        let row = "      pilot: {2024: 4 250 000, 2025: 4 250 000}\n  - omgång: 3"
        #expect(try findings(budget: [(row, "  - omgång: 3")]) == ["CK110: 2", "CK110: 2"])
        let dash = try findings(budget: [(row, "      pilot: {2024: –, 2025: –}\n  - omgång: 3")])
        #expect(!dash.contains { $0.hasPrefix("CK110") })
    }
}
