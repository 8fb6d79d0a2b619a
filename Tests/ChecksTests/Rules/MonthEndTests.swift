import Testing

@testable import Checks

@Suite struct MonthEndTests {
    @Test func theOutcomeCoversWholeMonths() throws {
        #expect(try findings(budget: [("utfall-till: 2024-08-31", "utfall-till: 2024-08-30")]).contains("CK097: 2024-08-30"))
        #expect(try findings(register: [("takt: 20 %", "takt: 60 %")]) == [])
    }
}
