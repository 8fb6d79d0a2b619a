import Testing

@testable import Checks

@Suite struct AgendaTimesTests {
    private func times(_ first: String, _ second: String) throws -> [String] {
        try findings(meeting: [
            ("  - rubrik: Uppföljning eller utvärdering 2024", "  - rubrik: Uppföljning eller utvärdering 2024\n    tid: \(first)"),
            ("  - rubrik: Utvärdering av Almedalen", "  - rubrik: Utvärdering av Almedalen\n    tid: \(second)"),
        ])
    }

    @Test func timesGoForward() throws {
        #expect(try times("15.10–15.20", "15.20–15.30") == [])
        #expect(try times("15.10–15.20", "15.05–15.10") == ["CK262: 15.05–15.10"])
        #expect(try times("15.10–15.20", "15.15–15.30") == ["CK262: 15.15–15.30"])
    }

    @Test func timesAreWithinTheMeeting() throws {
        #expect(try times("14.10–14.20", "15.20–15.30") == ["CK262: 14.10–14.20"])
        #expect(try times("15.10–15.20", "15.50–16.10") == ["CK262: 15.50–16.10"])
    }
}
