import Testing

@testable import Checks

@Suite struct CaseNumberTests {
    @Test func eachMeetingHasItsOwn() throws {
        #expect(try findings(earlier: []) == [])
        #expect(try findings(meeting: [("SHK 2024/09", "SHK 2024/05")], earlier: []) == ["CK096: SHK 2024/05"])
    }

    @Test func itsYearIsTheMeetings() throws {
        #expect(try findings(meeting: [("SHK 2024/09", "SHK 2014/09")]) == ["CK099: SHK 2014/09"])
        #expect(try findings(meeting: [("SHK 2024/09", "KS-2409")]) == [])
    }
}
