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
}
