import Testing

@testable import Checks

@Suite struct ZeroAndDashTests {
    @Test func noughtBesideDashesForTheSameYear() throws {
        let found = try findings(budget: [("2024: 500 000, 2025: –", "2024: 500 000, 2025: 0")])
        #expect(found == ["CK004: 0"])
    }
}
