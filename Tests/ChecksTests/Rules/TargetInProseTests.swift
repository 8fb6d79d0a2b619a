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
}
