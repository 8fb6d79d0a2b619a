import Testing

@testable import Checks

@Suite struct ExpectedMeetingTests {
    @Test func theMeetingIsAsTheOneBeforeSaid() throws {
        #expect(try findings(earlier: []) == [])
        #expect(try findings(meeting: [("tid: 15.00–16.00", "tid: 14.00–16.00")], earlier: []) == ["CK093: 14.00–16.00"])
        #expect(try findings(meeting: [("plats: B26, Västerås", "plats: Eskilstuna")], earlier: []) == ["CK093: Eskilstuna"])
    }

    @Test func theNextOneIsOnADayWhenBoardsMeet() throws {
        #expect(try findings(meeting: [("datum: 2024-11-26", "datum: 2024-11-16")]) == ["CK094: 2024-11-16"])
        #expect(try findings(meeting: [("datum: 2024-11-26", "datum: 2025-11-26")]) == ["CK095: 2025-11-26"])
    }
}
