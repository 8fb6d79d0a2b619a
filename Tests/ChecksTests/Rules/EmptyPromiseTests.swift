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
}
