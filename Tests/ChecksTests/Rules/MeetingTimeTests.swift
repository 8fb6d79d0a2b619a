import Testing

@testable import Checks

@Suite struct MeetingTimeTests {
    @Test func timesThatMeetingsSeldomHave() throws {
        #expect(try findings(meeting: [("tid: 09.00–12.00", "tid: 09.00–21.00")]) == ["CK107: 09.00–21.00"])
        #expect(try findings(meeting: [("tid: 09.00–12.00", "tid: 09.00–12.07")]) == ["CK108: 09.00–12.07"])
    }
}
