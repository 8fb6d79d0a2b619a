import Testing

@testable import Checks

@Suite struct OutcomeWithinBudgetTests {
    @Test func theYearsOutcomeAboveItsBudget() throws {
        let found = try findings(budget: [("2024: 490 935", "2024: 720 935")], register: [("takt: 20 %", "takt: 50 %")])
        #expect(found == ["CK001: 720 935", "CK022: 720 935"])
    }

    @Test func thePeriodsOutcomeAboveItsBudget() throws {
        let found = try findings(budget: [("2023: 450 847", "2023: 850 847")])
        #expect(found == ["CK022: event"])
    }

    @Test func anExplanationSilencesIt() throws {
        let found = try findings(
            budget: [("2023: 450 847", "2023: 850 847"), ("förklaringar:\n", "förklaringar:\n  utfall: {event: Två extra event.}\n")])
        #expect(found == [])
    }
}
