import Testing

@testable import Checks

@Suite struct AllocationWithinFinancingTests {
    @Test func allocationAboveFinancingNeedsAnExplanation() throws {
        let (found, _) = try judged(budget: [("förklaringar:\n  tilldelning: |\n", "förklaringar:\n  beslutat: |\n")])
        #expect(found.map(\.code.id) == ["CK020"])
        #expect(found[0].severity == .error)
        #expect(found[0].arguments["skillnad"] == "4\u{A0}400\u{A0}000\u{A0}kr")
    }
}
