import Testing

@testable import Checks

@Suite struct EmptyPromiseTests {
    @Test func aPromiseThatLeadsNowhere() throws {
        let prose = "En lista presenteras i den ekonomiska redovisningen."
        #expect(try findings(prose: prose) == ["CK044: ekonomiska redovisningen"])
    }

    @Test func aBilagaWithoutItsNumber() throws {
        #expect(try findings(prose: "Se bilagan.") == ["CK044: Se bilagan"])
        #expect(try findings(prose: "Det redovisas i bifogad bilaga.") == ["CK044: bifogad bilaga"])
    }

    @Test func aPromiseThatSaysWhere() throws {
        #expect(try findings(prose: "En lista presenteras i den ekonomiska redovisningen, [bilaga 1](bilaga-1).") == [])
    }

    @Test func aBilagaThatRefersToItself() throws {
        #expect(try findings(prose: "Läget framgår av bilaga 2.") == ["CK046: bilaga 2"])
    }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "A list is presented in the financial statement.", language: .english) == ["CK044: financial statement"])
        #expect(
            try findings(prose: "See the appendix. It is described in a separate document.", language: .english) == [
                "CK044: separate document", "CK044: See the appendix",
            ])
        #expect(try findings(prose: "A list is presented in the financial statement, appendix 1. The financial statement is new.", language: .english) == [])
        #expect(try findings(prose: "It is shown in appendix 2.", language: .english) == ["CK046: appendix 2"])
    }

    @Test func whatItWasHeldAgainst() throws {
        let (meeting, _) = try checked(prose: "Se bilaga 1.")
        #expect(meeting.outcome("CK044")?.hasPrefix("höll för ") == true)
        #expect(meeting.outcome("CK046") == "höll för 1 hänvisning")
    }
}
