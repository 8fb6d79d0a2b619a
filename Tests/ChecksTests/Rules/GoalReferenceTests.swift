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

    @Test func inEnglish() throws {
        #expect(try findings(prose: "It belongs to goal 77, not to goal 5.", language: .english) == ["CK041: goal 77"])
        #expect(try findings(prose: "Goals 1–3, objectives 2 and 9, and goal seven.", language: .english) == ["CK041: 9", "CK041: goal seven"])
        #expect(try findings(prose: "Our goal 10 million away. A goal 4,000 people share.", language: .english) == [])
    }

    @Test func whatItWasHeldAgainst() throws {
        #expect(try checked(prose: "Det rör målen 1, 2 och 3.").meeting.outcome("CK041") == "höll för 3 hänvisningar")
        #expect(try checked(prose: "Inget.", language: .english).meeting.outcome("CK041") == "gäller inte: ingen text nämner ett mål")
    }
}
