import Testing

@testable import Checks

@Suite struct YearAgainstYearsTests {
    @Test func severalYearsBesideTheBudgetOfOne() throws {
        let found = try findings(budget: [("upptecknat: 1 668 616", "upptecknat: 3 758 903")])
        #expect(found == ["CK024: 3 758 903"])
    }

    @Test func oneYearIsNotMoreThanAll() throws {
        let found = try findings(budget: [("upptecknat-totalt: 849 797", "upptecknat-totalt: 749 797")])
        #expect(found == ["CK027: 849 797"])
    }
}
