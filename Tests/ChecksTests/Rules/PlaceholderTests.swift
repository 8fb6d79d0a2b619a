import Testing

@testable import Checks

@Suite struct PlaceholderTests {
    @Test func whatSomeoneMeantToComeBackTo() throws {
        #expect(try findings(prose: "TODO: skriv om XXX. Antalet är ???") == ["CK070: TODO", "CK070: XXX", "CK070: ???"])
        #expect(try findings(prose: "Beslutet fattades den [fyll i datum].") == ["CK070: fyll i"])
    }

    @Test func ordinaryWordsAreLeftAlone() throws {
        #expect(try findings(prose: "Alla bjuds in att fylla i enkäten. Fyll i den på plats.") == [])
    }
}
