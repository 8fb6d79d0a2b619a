import Testing

@testable import Checks

@Suite struct GoalReferenceTests {
    @Test func aGoalThatIsNotThere() throws {
        #expect(try findings(prose: "Det hör till mål 6, inte till mål 5.") == ["CK041: mål 6"])
    }

    @Test func listsAndRanges() throws {
        #expect(try findings(prose: "Det rör målen 1, 2 och 6, mål 1–7 och mål nr 8.") == ["CK041: 6", "CK041: 7", "CK041: mål nr 8"])
    }

    @Test func anAmountIsNoGoal() throws {
        #expect(try findings(prose: "Vi har mål 2 500 000 kr. Målet ett år framåt är sex möten.") == [])
        #expect(try findings(prose: "Vi har som mål 10 mnkr.") == [])
    }
}
