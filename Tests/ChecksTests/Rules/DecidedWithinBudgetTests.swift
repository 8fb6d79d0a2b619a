import Testing

@testable import Checks

@Suite struct DecidedWithinBudgetTests {
    @Test func decisionsAboveTheYearsBudget() throws {
        let found = try findings(budget: [("studentcoacher: 250 000", "studentcoacher: 260 000")])
        #expect(found == ["CK021: 260 000"])
    }
}
