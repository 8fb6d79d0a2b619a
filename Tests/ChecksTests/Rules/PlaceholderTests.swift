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

    @Test func inEnglish() throws {
        #expect(try findings(prose: "TODO: write about XXX. The number is ???", language: .english) == ["CK070: TODO", "CK070: XXX", "CK070: ???"])
        #expect(try findings(prose: "It was decided on [fill in date]. It costs [enter amount].", language: .english) == ["CK070: fill in", "CK070: enter"])
        #expect(try findings(prose: "More to follow. Text to be added later.", language: .english) == ["CK070: follow", "CK070: added"])
        #expect(try findings(prose: "All are asked to fill in the survey. More will come to the meeting. See [name](bilaga-3).", language: .english) == [])
    }

    @Test func whatItWasHeldAgainst() throws {
        let (meeting, _) = try checked(prose: "En text.")
        guard case .held(let count)? = meeting.rules.first(where: { $0.code == "CK070" })?.outcome else { throw Missing() }
        #expect(count == meeting.context.passages.count)
    }

    private struct Missing: Error {}
}
