import Testing

@testable import Checks

@Suite struct NamesAlikeTests {
    @Test func namesThatHardlyDiffer() throws {
        let found = try findings(register: [("namn: Välmående självständiga äldre\n    alias", "namn: Välmående sälvständiga äldre\n    alias")])
        #expect(found.contains("CK111: Välmående självständiga äldre"))
    }
}
