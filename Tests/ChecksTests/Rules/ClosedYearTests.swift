import Testing

@testable import Checks

@Suite struct ClosedYearTests {
    private let edit = ("2023: 2 931 269", "2023: 2 931 296")

    @Test func aClosedYearDoesNotChange() throws {
        let (found, _) = try judged(budget: [edit], before: [])
        #expect(found.map(\.code.id) == ["CK010"])
        #expect(found[0].arguments["orsak"]?.hasPrefix("Två siffror kan ha bytt plats") == true)
    }

    @Test func withoutAnEarlierMeetingNothingIsKnown() throws {
        #expect(try findings(budget: [edit]) == [])
    }

    @Test func anExplanationSilencesIt() throws {
        let explained = ("förklaringar:\n", "förklaringar:\n  ändringar: {processtöd: Rättad bokföring.}\n")
        #expect(try findings(budget: [edit, explained], before: []) == [])
    }

    /// The last meeting of a year that told all of it has closed it.
    @Test(arguments: [("2023-12-31", true), ("2023-11-30", false)]) func theYearBeforeIsClosedOnceAllOfItWasTold(day: String, isTold: Bool) throws {
        let before = [("år: 2024\n", "år: 2023\n"), ("utfall-till: 2024-04-30", "utfall-till: \(day)")]
        let (found, _) = try judged(budget: [edit], before: before)
        #expect(found.contains { $0.code.id == "CK010" } == isTold)
    }
}
