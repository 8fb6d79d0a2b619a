import Testing

@testable import Checks

@Suite struct DecidedBudgetTests {
    @Test func whatIsDecidedStays() throws {
        let found = try findings(
            budget: [("2023: 2 900 000", "2023: 2 800 000"), ("mdu: 4 400 000", "mdu: 4 500 000"), ("fic: 1 200 000", "fic: 1 100 000")],
            before: [])
        #expect(found == ["CK014: 2 800 000", "CK014: 4 500 000", "CK014: 1 100 000"])
    }

    @Test func aDecisionForAYearThatHadNoneIsNoChange() throws {
        let found = try findings(budget: [("2024: 2 900 000, 2025: –", "2024: 2 900 000, 2025: 2 900 000")], before: [])
        #expect(!found.contains { $0.hasPrefix("CK014") })
    }
}
