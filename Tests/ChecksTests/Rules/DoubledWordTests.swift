import Testing

@testable import Checks

@Suite struct DoubledWordTests {
    @Test func twiceInARow() throws {
        #expect(try findings(prose: "Arbetet går bra och och fortsätter.") == ["CK209: och och"])
        #expect(try findings(prose: "Det är mycket mycket bra, och står i i dag.") == [])
    }

    @Test func aVerbTwice() throws {
        #expect(try findings(prose: "Antalet deltagare är är 52.") == ["CK209: är är"])
        #expect(try findings(prose: "Styrelsen har har beslutat om det.") == ["CK209: har har"])
        #expect(try findings(prose: "Det som är är bra. De medel vi har har minskat. Vad läget är är oklart.") == [])
    }

    @Test func halfAPair() throws {
        #expect(try findings(prose: "Arbetet handlar dels om tid.") == ["CK206: dels"])
        #expect(try findings(prose: "För det första behövs tid. För det tredje behövs ro.") == ["CK206: För det tredje"])
        #expect(try findings(prose: "Arbetet handlar dels om tid, dels om ro. För det första tid. För det andra ro.") == [])
    }

    @Test func notesToOneself() throws {
        #expect(try findings(prose: "Det blev fyrtio (kolla!) eller så (siffra?).") == ["CK208: (kolla!)", "CK208: (siffra?)"])
        #expect(try findings(prose: "Det blev fyrtio (stäm av med ekonomichefen).") == ["CK208: (stäm av med ekonomichefen)"])
        #expect(try findings(prose: "Råden är enkla (kontrollera spisen). Läs mer (kolla gärna webbplatsen).") == [])
        #expect(try findings(prose: "There were forty (check with Eva).", language: .english) == ["CK208: (check with Eva)"])
        #expect(try findings(prose: "Det blev fyrtio (varför?) och bra (verkligen!).") == [])
    }
}
