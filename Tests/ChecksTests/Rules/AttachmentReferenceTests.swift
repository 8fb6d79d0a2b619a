import Testing

@testable import Checks

@Suite struct AttachmentReferenceTests {
    @Test func aBilagaThatIsNotThere() throws {
        #expect(try findings(prose: "Se bilaga 7.") == ["CK040: bilaga 7"])
        #expect(try findings(prose: "Se bilagorna 1 och 9.") == ["CK040: 9"])
    }

    @Test func listsRangesAndLetters() throws {
        #expect(try findings(prose: "Se bilaga 1–7.") == ["CK040: 7"])
        #expect(try findings(prose: "Se bilaga 1 och 9, bilaga sju och bil. 8.") == ["CK040: 9", "CK040: bilaga sju", "CK040: bil. 8"])
        #expect(try findings(prose: "Det framgår av Bilaga A.") == ["CK040: Bilaga A"])
        #expect(try findings(prose: "Bilaga 1 och 9 lokaler visades.") == [])
    }

    @Test func aLinkThatGoesElsewhere() throws {
        #expect(try findings(prose: "Se [bilaga 3](bilaga-4).") == ["CK045: bilaga 3"])
    }

    @Test func aBilagaOfSomethingElseIsNotMeant() throws {
        #expect(try findings(prose: "Se bilaga 9 till avtalet och [bilaga 3](bilaga-3).") == [])
    }
}
