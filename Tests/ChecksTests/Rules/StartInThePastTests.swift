import Testing

@testable import Checks

@Suite struct StartInThePastTests {
    @Test func whatIsPlannedBeginsAfterTheMeeting() throws {
        let prose = "En omgång planeras, med start i februari 2024. Nästa planeras, med början den 3 juni."
        #expect(try findings(prose: prose) == ["CK117: med start i februari 2024", "CK117: med början den 3 juni"].reversed())
        #expect(try findings(prose: "En omgång genomfördes, med start i februari 2024. Nästa planeras, med start i februari 2025.") == [])
    }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "A round is planned, starting in February 2024.", language: .english) == ["CK117: starting in February 2024"])
        #expect(try findings(prose: "A round will run, beginning on 3 June.", language: .english) == ["CK117: beginning on 3 June"])
        #expect(try findings(prose: "A round was held, starting in February 2024. The next is planned, starting in February 2025.", language: .english) == [])
    }

    @Test func whatItWasHeldAgainst() throws {
        #expect(try checked(prose: "Nästa planeras, med start i februari 2025.").meeting.outcome("CK117") == "höll för 1 datum")
        #expect(try checked(prose: "Inget.").meeting.outcome("CK117") == "gäller inte: ingen text säger när något ska börja")
    }
}
