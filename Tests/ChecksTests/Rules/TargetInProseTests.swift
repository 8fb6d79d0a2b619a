import Testing

@testable import Checks

@Suite struct TargetInProseTests {
    @Test func theTargetIsThatOfTheBudget() throws {
        #expect(try findings(prose: "Uppväxlingen har målet på 15 mnkr.") == ["CK109: 15 mnkr"])
        #expect(try findings(prose: "Vi ska växla upp, målet på 10 mnkr gäller. Uppväxlingen är 3 mnkr.") == [])
    }

    @Test func theGoalOfTheRegisterToo() throws {
        #expect(try findings(register: [("minst 10 Mkr", "minst 11 Mkr")]) == ["CK109: 11 Mkr"])
    }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "Co-funding has the target of SEK 15 million.", language: .english) == ["CK109: SEK 15 million"])
        #expect(try findings(prose: "For external funds the target is 12.5 MSEK, and SEK 9m is near.", language: .english) == ["CK109: 12.5 MSEK"])
        #expect(try findings(prose: "The target for external funds of SEK 10 million stands, a target of SEK 10m.", language: .english) == [])
    }

    @Test func decimalsCount() throws {
        #expect(try findings(prose: "Uppväxlingen har målet på 10,5 mnkr.") == ["CK109: 10,5 mnkr"])
        #expect(try findings(prose: "Uppväxlingen har målet på 10,0 mnkr.") == [])
    }

    @Test func whatItWasHeldAgainst() throws {
        #expect(try checked(prose: "Uppväxlingen har målet på 10 mnkr.").meeting.outcome("CK109")?.hasPrefix("höll för ") == true)
    }
}
