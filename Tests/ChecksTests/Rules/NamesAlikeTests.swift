import Testing

@testable import Checks

@Suite struct NamesAlikeTests {
    @Test func namesThatHardlyDiffer() throws {
        let found = try findings(register: [("namn: Välmående självständiga äldre\n    alias", "namn: Välmående sälvständiga äldre\n    alias")])
        #expect(found.contains("CK111: Välmående självständiga äldre"))
        let meant = try findings(register: [("namn: Samhällsforum,", "namn: Delprojekt A,"), ("namn: Samhällslabbet,", "namn: Delprojekt B,")])
        #expect(!meant.contains { $0.hasPrefix("CK111") })
    }

    /// One word in one place, two in the other, or a hyphen between them.
    @Test(arguments: [("Samhälls kontraktet", "Samhällskontraktet"), ("Barn-unga i centrum", "Barn unga i centrum")])
    func aSpaceTooMany(one: String, other: String) throws {
        let found = try findings(register: [("namn: Samhällsforum,", "namn: \(one),"), ("namn: Samhällslabbet,", "namn: \(other),")])
        #expect(found.contains { $0.hasPrefix("CK111") })
    }
}
