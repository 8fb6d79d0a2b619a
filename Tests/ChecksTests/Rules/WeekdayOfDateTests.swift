import Testing

@testable import Checks

@Suite struct WeekdayOfDateTests {
    @Test func theWeekdayOfADate() throws {
        #expect(try findings(prose: "Vi ses onsdagen den 19 september 2024.") == ["CK060: onsdagen den 19 september 2024"])
        #expect(try findings(prose: "Vi ses torsdag 19 september.") == [])
        #expect(try findings(prose: "Vi ses fredagen den 19:e september.") == ["CK060: fredagen den 19:e september"])
        #expect(try findings(prose: "Vi ses fredag 19/9 och fredag 19 sept.") == ["CK060: fredag 19/9", "CK060: fredag 19 sept"])
    }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "We meet on Wednesday 19 September 2024.", language: .english) == ["CK060: Wednesday 19 September 2024"])
        #expect(
            try findings(prose: "We meet on Friday the 19th of September and Fri 19 Sept.", language: .english) == [
                "CK060: Friday the 19th of September", "CK060: Fri 19 Sept",
            ])
        #expect(
            try findings(prose: "We meet on Friday, September 19, 2024, not Monday 19/9.", language: .english) == [
                "CK060: Friday, September 19, 2024", "CK060: Monday 19/9",
            ])
        #expect(try findings(prose: "We meet on Thursday 19 September, Thursday, September 19th, Thursday 9/19 and Tuesday 9/10.", language: .english) == [])
    }

    @Test func whatItWasHeldAgainst() throws {
        #expect(try checked(prose: "Vi ses torsdag 19 september.").meeting.outcome("CK060") == "höll för 1 datum")
        let (english, _) = try checked(prose: "We meet on 19 September.", language: .english)
        #expect(english.outcome("CK060") == "gäller inte: ingen text har en veckodag vid ett datum")
    }

    /// A year that is named somewhere else is not this date's; one of the heading may be.
    @Test func theWeekdayOfAnotherYear() throws {
        #expect(try findings(prose: "Träffen hölls fredagen den 11 juni.\n\nPlanen från 2021 gäller.") == ["CK060: fredagen den 11 juni"])
        #expect(try findings(prose: "## Träffar 2021\n\nEn av dem hölls fredagen den 11 juni.") == [])
        #expect(try findings(prose: "Träffen hölls onsdagen den 11 juni.") == ["CK060: onsdagen den 11 juni"])
        #expect(try findings(prose: "Träffen är onsdagen den 11 juni.") == [])
    }
}
