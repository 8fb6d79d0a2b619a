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
        #expect(try findings(prose: "Avtalet med grannkommunen har nio bilagor, och bilaga 9 handlar om ersättning.") == [])
        #expect(try findings(prose: "Enligt revisorernas bilaga 7 saknades attest.") == [])
    }

    @Test func inEnglish() throws {
        #expect(
            try findings(prose: "See appendix 9, appendices 1 and 8, app. 7 and annex A.", language: .english) == [
                "CK040: appendix 9", "CK040: 8", "CK040: app. 7", "CK040: annex A",
            ])
        #expect(try findings(prose: "It stands in appendix seven. Appendices 1–3 and Appendix 4 exist.", language: .english) == ["CK040: appendix seven"])
        #expect(try findings(prose: "See appendix 9 to the agreement. The app 9 people tried is new.", language: .english) == [])
        #expect(try findings(prose: "See [appendix 3](bilaga-4).", language: .english) == ["CK045: appendix 3"])
    }

    @Test func whatItWasHeldAgainst() throws {
        let (meeting, _) = try checked(prose: "Se bilaga 1, bilagorna 3 och 4, och [bilaga 3](bilaga-3).")
        #expect(meeting.outcome("CK040") == "höll för 5 hänvisningar")
        #expect(meeting.outcome("CK045") == "höll för 2 hänvisningar")
        let (english, _) = try checked(prose: "Nothing to see.", language: .english)
        #expect(english.outcome("CK040") == "gäller inte: ingen text nämner en bilaga")
    }
}
