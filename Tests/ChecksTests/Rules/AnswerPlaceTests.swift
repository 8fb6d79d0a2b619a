import Testing

@testable import Checks

@Suite struct AnswerPlaceTests {
    /// What is found when the answer about senior advisers says that it stands at `place`.
    private func found(_ place: String, prose: String? = nil) throws -> [String] {
        let words = "De kan då vara flera, med\n      mindre uppdrag var.\n"
        return try findings(meeting: [(words + "    ärende: 4", words + "    " + place)], prose: prose)
    }

    @Test func aBilagaThatTheMeetingDoesNotHave() throws {
        #expect(try found("bilaga: budget") == [])
        #expect(try found("bilaga: budgett") == ["CK084: budgett"])
    }

    @Test func anItemThatTheAgendaDoesNotHave() throws {
        #expect(try found("ärende: 9").filter { $0.hasPrefix("CK084") } == [])
        #expect(try found("ärende: 10") == ["CK084: 10"])
        #expect(try found("ärende: 0") == ["CK084: 0"])
    }

    @Test func aGoalThatNoReportIsAbout() throws {
        let report = "Läget är gott."
        #expect(try found("bilaga: processledarrapport\n    mål: 1", prose: report) == [])
        #expect(try found("bilaga: processledarrapport\n    mål: 4", prose: report) == ["CK084: 4"])
        #expect(try found("bilaga: budget\n    mål: 1", prose: report) == ["CK084: 1"])
        // Bilaga 3 was not read, so goal 4 may well be there.
        #expect(try found("mål: 4", prose: report) == [])
    }
}
