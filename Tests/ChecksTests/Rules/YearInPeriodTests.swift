import Testing

@testable import Checks

@Suite struct YearInPeriodTests {
    @Test func thePeriodHasEveryYear() throws {
        let gap = try findings(budget: [("period: [2022, 2023, 2024, 2025]", "period: [2022, 2023, 2025]")])
        #expect(gap.contains("CK100: [2022, 2023, 2025]"))
        let outside = try findings(budget: [("samhällsforum: {2022: 1 900 000}", "samhällsforum: {2021: 1 900 000}")])
        #expect(outside.contains("CK098: 2021"))
    }
}
