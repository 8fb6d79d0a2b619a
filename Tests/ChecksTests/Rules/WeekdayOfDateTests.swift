import Testing

@testable import Checks

@Suite struct WeekdayOfDateTests {
    @Test func theWeekdayOfADate() throws {
        #expect(try findings(prose: "Vi ses onsdagen den 19 september 2024.") == ["CK060: onsdagen den 19 september 2024"])
        #expect(try findings(prose: "Vi ses torsdag 19 september.") == [])
        #expect(try findings(prose: "Vi ses fredagen den 19:e september.") == ["CK060: fredagen den 19:e september"])
        #expect(try findings(prose: "Vi ses fredag 19/9 och fredag 19 sept.") == ["CK060: fredag 19/9", "CK060: fredag 19 sept"])
    }
}
