import Testing

@testable import Checks

@Suite struct MixedUnitsTests {
    @Test func anAmountWithAUnitBesideAmountsWithout() throws {
        let found = try findings(budget: [("fic: 1 200 000", "fic: 1 200 tkr")])
        #expect(found == ["CK017: 1 200 tkr"])
    }

    @Test func anAmountWithoutAUnitAmongAmountsWithOne() throws {
        let row = "processtöd: {personal: 1 337 484, drift: 57 764, oh: 454 745}"
        let found = try findings(budget: [(row, "processtöd: {personal: 1 337 tkr, drift: 57 764, oh: 455 tkr}")])
        #expect(found.filter { $0.hasPrefix("CK017") } == ["CK017: 57 764"])
    }
}
