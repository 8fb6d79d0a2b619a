import Diagnostics
import Testing

@testable import Checks

@Suite struct DecidedBudgetTests {
    @Test func whatIsDecidedStays() throws {
        let found = try findings(
            budget: [("2023: 2 900 000", "2023: 2 800 000"), ("mdu: 4 400 000", "mdu: 4 500 000"), ("fic: 1 200 000", "fic: 1 100 000")],
            before: [])
        #expect(found == ["CK014: 4 500 000", "CK014: 2 800 000", "CK014: 1 100 000"])
    }

    @Test func theSurplusAndTheTargetDoNotVanish() throws {
        #expect(try findings(budget: [("  mål-externa: 10 000 000\n", "")], before: []) == ["CK014: uppväxling"])
        let found = try judged(budget: [("överskott: 4 150 000", "överskott: 4 510 000")], before: []).diagnostics
        let text = render(found, sources: SourceSet())
        #expect(
            text.contains(
                "Överskottet har ändrats från 4 150 000 kr till 4 510 000 kr".replacing(" 000", with: "\u{A0}000").replacing("4 1", with: "4\u{A0}1").replacing(
                    "4 5", with: "4\u{A0}5"
                ).replacing("0 kr", with: "0\u{A0}kr")))
    }

    @Test func aDecisionForAYearThatHadNoneIsNoChange() throws {
        let found = try findings(budget: [("2024: 2 900 000, 2025: –", "2024: 2 900 000, 2025: 2 900 000")], before: [])
        #expect(!found.contains { $0.hasPrefix("CK014") })
    }
}
