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
}
