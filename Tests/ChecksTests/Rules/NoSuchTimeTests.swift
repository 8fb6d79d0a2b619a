import Testing

@testable import Checks

@Suite struct NoSuchTimeTests {
    @Test func timesOfTheDay() throws {
        #expect(try findings(prose: "Träffen börjar kl. 13.75 i stora salen.") == ["CK263: 13.75"])
        #expect(try findings(prose: "Träffen börjar klockan 25.00.") == ["CK263: 25.00"])
        #expect(try findings(prose: "Träffen börjar kl. 13.45 och slutar kl. 24.00.") == [])
        #expect(try findings(prose: "The gathering starts at 25.00 in the hall.", language: .english) == ["CK263: 25.00"])
        #expect(try findings(prose: "The price is at 25.75 a piece, and the level at 13.75 metres.", language: .english) == [])
    }
}
