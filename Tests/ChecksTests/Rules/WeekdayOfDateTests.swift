import Testing

@testable import Checks

@Suite struct WeekdayOfDateTests {
    @Test func theWeekdayOfADate() throws {
        #expect(try findings(prose: "Vi ses onsdagen den 19 september 2024.") == ["CK060: onsdagen den 19 september 2024"])
        #expect(try findings(prose: "Vi ses torsdag 19 september.") == [])
    }
}
