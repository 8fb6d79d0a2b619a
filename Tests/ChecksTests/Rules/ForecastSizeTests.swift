import Testing

@testable import Checks

@Suite struct ForecastSizeTests {
    /// The first round has none before it: the next one and the budget say what it should be.
    @Test func theFirstRoundInThousands() throws {
        let edit = [("månad: maj\n    belopp:\n      processtöd: {2024: 2 900 000}", "månad: maj\n    belopp:\n      processtöd: {2024: 2 900}")]
        #expect(try findings(budget: edit).filter { $0.hasPrefix("CK126") } == ["CK126: 2 900"])
        // What the meeting before had of it says more.
        #expect(try findings(budget: edit, before: []).filter { $0.hasPrefix("CK126") } == [])
    }
}
