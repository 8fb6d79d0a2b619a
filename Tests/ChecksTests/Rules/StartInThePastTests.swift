import Testing

@testable import Checks

@Suite struct StartInThePastTests {
    @Test func whatIsPlannedBeginsAfterTheMeeting() throws {
        let prose = "En omgång planeras, med start i februari 2024. Nästa planeras, med början den 3 juni."
        #expect(try findings(prose: prose) == ["CK117: med start i februari 2024", "CK117: med början den 3 juni"].reversed())
        #expect(try findings(prose: "En omgång genomfördes, med start i februari 2024. Nästa planeras, med start i februari 2025.") == [])
    }
}
