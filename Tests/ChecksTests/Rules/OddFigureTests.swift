import Testing

@testable import Checks

@Suite struct OddFigureTests {
    private static let last = "pilot: {2024: 4 250 000, 2025: 4 250 000}\n  - omgång: 3"

    @Test func aForecastOfTenTimesTheBudget() throws {
        #expect(try findings(budget: [(Self.last, "pilot: {2024: 42 500 000, 2025: 4 250 000}\n  - omgång: 3")]).contains("CK246: 42 500 000"))
    }

    @Test func aBudgetOfATenthOfItsForecasts() throws {
        let edits = [("barn-unga: {2023: 3 300 000, 2024: 3 500 000", "barn-unga: {2023: 3 300 000, 2024: 350 000")]
        #expect(try findings(budget: edits).contains("CK246: 350 000"))
        // Where the last meeting has it, the change is told by another rule.
        #expect(try findings(budget: edits, before: []).contains { $0.hasPrefix("CK014") })
    }

    @Test func aLateProjectMayComeToATenthOrSo() throws {
        #expect(try findings(budget: [(Self.last, "pilot: {2024: 1 600 000, 2025: 4 250 000}\n  - omgång: 3")]).filter { $0.hasPrefix("CK246") } == [])
    }

    @Test func oneMinusAmongDecisions() throws {
        #expect(try findings(budget: [("måltider: 100 000", "måltider: −100 000")]).contains("CK247: −100 000"))
        // Two are meant.
        #expect(
            try findings(budget: [("måltider: 100 000\n    service: 100 000", "måltider: −100 000\n    service: −100 000")]).filter { $0.hasPrefix("CK247") }
                == [])
    }

    @Test func oneUnevenDigit() throws {
        #expect(try findings(budget: [(Self.last, "pilot: {2024: 4 253 000, 2025: 4 250 000}\n  - omgång: 3")]).contains("CK249: 4 253 000"))
        // An amount that is counted to the krona is no slip of a digit.
        #expect(try findings(budget: [(Self.last, "pilot: {2024: 4 253 417, 2025: 4 250 000}\n  - omgång: 3")]).filter { $0.hasPrefix("CK249") } == [])
    }
}
