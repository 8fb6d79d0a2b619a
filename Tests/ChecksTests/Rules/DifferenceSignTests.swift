import Testing

@testable import Checks

@Suite struct DifferenceSignTests {
    private func stated(_ order: String, _ amount: String) throws -> [String] {
        try findings(budget: [("angivna:\n", "angivna:\n  differens: {räknas: \(order), belopp: {pilot: \(amount)}}\n")])
    }

    @Test func aReversedSignIsTold() throws {
        #expect(try stated("budget - prognos", "−4 250 000") == ["CK005: −4 250 000"])
    }

    @Test func theDeclaredOrderDecides() throws {
        #expect(try stated("prognos - budget", "−4 250 000") == [])
        #expect(try stated("budget - prognos", "4 250 000") == [])
    }

    /// With the difference as stated the forecast is what it was but for a digit.
    @Test func theForecastMayBeWhatIsWrong() throws {
        let budget = [
            ("angivna:\n", "angivna:\n  differens: {räknas: budget - prognos, belopp: {event: 15 000}}\n"),
            (
                "event: {2024: 700 000}\n      äldre: {2024: 3 500 000}\n      barn-unga: {2024: 3 500 000}\n      pilot: {2024: 4 250 000, 2025: 4 250 000}\n  - omgång: 3",
                "event: {2024: 485 000}\n      äldre: {2024: 3 500 000}\n      barn-unga: {2024: 3 500 000}\n      pilot: {2024: 4 250 000, 2025: 4 250 000}\n  - omgång: 3"
            ),
        ]
        #expect(try findings(budget: budget).contains("CK005: 485 000"))
    }

    @Test func aDashIsNoDifference() throws {
        let belopp = "angivna:\n  differens: {räknas: budget - prognos, belopp: {pilot: –, event: 0}}\n"
        #expect(try findings(budget: [("angivna:\n", belopp)]) == ["CK005: –"])
        #expect(try stated("budget - prognos", "–") == [])
    }
}
