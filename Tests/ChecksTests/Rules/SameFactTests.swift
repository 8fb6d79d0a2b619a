import Testing

@testable import Checks

@Suite struct SameFactTests {
    @Test func pilotsHaveTheSameBudgetInTheMatrixAndInTheirOwnTable() throws {
        let found = try findings(budget: [("återstår: 4 250 000", "återstår: 4 520 000")])
        #expect(found == ["CK001: 8 500 000"])
    }

    @Test func theYearsOutcomeIsStatedAlikeInTwoTables() throws {
        let found = try findings(budget: [("    summa: 6 183 382", "    summa: 6 183 328")])
        #expect(found == ["CK001: 6 183 382"])
    }
}
