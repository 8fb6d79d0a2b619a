import Testing

@testable import Checks

@Suite struct PrivateContactTests {
    @Test func privateAddressesAndMobileNumbers() throws {
        #expect(try findings(prose: "Skriv till nagon.annan@gmail.com.") == ["CK072: nagon.annan@gmail.com"])
        #expect(try findings(prose: "Ring 070-174 06 05 eller +46 70 174 06 05.") == ["CK072: 070-174 06 05", "CK072: 46 70 174 06 05"])
    }

    @Test func otherWaysOfWritingThem() throws {
        #expect(try findings(prose: "Skriv till nagon@hotmail.co.uk.") == ["CK072: nagon@hotmail.co.uk"])
        #expect(try findings(prose: "Skriv till nagon (at) gmail.com.") == ["CK072: (at) gmail"])
        #expect(try findings(prose: "Ring 0046701740605.") == ["CK072: 0046701740605"])
    }

    @Test func addressesAtWorkAreLeftAlone() throws {
        #expect(try findings(prose: "Skriv till kansli@exempel.se eller ring 021-10 00 00.") == [])
    }

    @Test func theSameInAnyLanguage() throws {
        #expect(try findings(prose: "Write to anna@gmail.com or 070-123 45 67.", language: .english) == ["CK072: anna@gmail.com", "CK072: 070-123 45 67"])
    }
}
