import Testing

@testable import Checks

@Suite struct GoalReferenceTests {
    @Test func aGoalThatIsNotThere() throws {
        #expect(try findings(prose: "Det hör till mål 6, inte till mål 5.") == ["CK041: mål 6"])
    }

    @Test func anAmountIsNoGoal() throws {
        #expect(try findings(prose: "Vi har som mål 10 mnkr.") == [])
    }
}
