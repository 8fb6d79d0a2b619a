import Testing

@testable import Checks

@Suite struct MixedUnitsTests {
    @Test func anAmountWithAUnitBesideAmountsWithout() throws {
        let found = try findings(budget: [("fic: 1 200 000", "fic: 1 200 tkr")])
        #expect(found == ["CK017: 1 200 tkr"])
    }
}
