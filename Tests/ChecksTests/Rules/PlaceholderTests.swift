import Testing

@testable import Checks

@Suite struct PlaceholderTests {
    @Test func whatSomeoneMeantToComeBackTo() throws {
        #expect(try findings(prose: "TODO: skriv om XXX. Antalet är ???") == ["CK070: TODO", "CK070: XXX", "CK070: ???"])
        #expect(try findings(prose: "Beslutet fattades den [fyll i datum].") == ["CK070: fyll i"])
    }

    @Test func notesToOneself() throws {
        for note in ["Text kommer.", "Kompletteras senare.", "Det kostar xxx kronor.", "NN deltar.", "Det är [ange belopp]."] {
            #expect(try findings(prose: note).map { $0.prefix(5) } == ["CK070"], "\(note)")
        }
        #expect(try findings(prose: "Fler kommer. Rapporten kompletteras med en enkät. Se [namn](bilaga-3).") == [])
    }

    @Test func ordinaryWordsAreLeftAlone() throws {
        #expect(try findings(prose: "Alla bjuds in att fylla i enkäten. Fyll i den på plats.") == [])
    }
}
