import Testing

@testable import Checks

@Suite struct NoSuchDateTests {
    @Test func aDayThatTheMonthDoesNotHave() throws {
        #expect(try findings(prose: "Vi ses den 31 september.") == ["CK091: 31 september"])
        #expect(try findings(prose: "Vi ses den 91 oktober 2024.") == ["CK091: 91 oktober 2024"])
        #expect(try findings(prose: "Vi ses den 29 februari 2024, och 12 mars.") == [])
    }

    @Test func aNumberBeforeABracketIsNoDay() throws {
        #expect(try findings(prose: "Antalet deltagare är 52 (mars: 51).") == [])
    }

    @Test func aWeekThatNoYearHas() throws {
        #expect(try findings(prose: "Det sker vecka 83. Det andra sker vecka 38.") == ["CK116: vecka 83"])
    }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "We meet on 31 February, or on February 31.", language: .english) == ["CK091: 31 February", "CK091: February 31"])
        #expect(
            try findings(prose: "By September 31, 2024, the 31st of November or November 31st.", language: .english) == [
                "CK091: September 31, 2024", "CK091: 31st of November", "CK091: November 31st",
            ])
        #expect(try findings(prose: "In February 31 people came, and 99 may come in march 40 times.", language: .english) == [])
        #expect(try findings(prose: "It happens in week 83. Meeting twice a week 60 people save time.", language: .english) == ["CK116: week 83"])
    }

    @Test func itSaysSoInBothLanguages() throws {
        let (found, _) = try judged(prose: "We meet on February 31.", language: .english)
        #expect(found.map { $0.summary(.english) } == ["There is no 31 February 2024"])
        #expect(found.map { $0.summary(.swedish) } == ["Det finns ingen 31 februari 2024"])
    }

    @Test func whatItWasHeldAgainst() throws {
        let (meeting, _) = try checked(prose: "On 19 September, 2024-09-20 and September 21, 2024.", language: .english)
        #expect(meeting.outcome("CK091") == "höll för 3 datum" && meeting.outcome("CK116") == "gäller inte: ingen text nämner en vecka")
    }
}
