import Testing

@testable import Checks

@Suite struct ForecastHistoryTests {
    @Test func anEarlierRoundStaysAsItWas() throws {
        let found = try findings(budget: [("event: {2024: 700 000}", "event: {2024: 750 000}")], before: [])
        #expect(found == ["CK015: 750 000"])
    }

    @Test func anExplanationSilencesIt() throws {
        let found = try findings(
            budget: [("event: {2024: 700 000}", "event: {2024: 750 000}"), ("förklaringar:\n", "förklaringar:\n  prognoser: Felskriven i maj.\n")],
            before: [])
        #expect(found == [])
    }
}
