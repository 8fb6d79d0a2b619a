import Testing

@testable import Checks

@Suite struct NoSuchDateTests {
    @Test func aDayThatTheMonthDoesNotHave() throws {
        #expect(try findings(prose: "Vi ses den 31 september.") == ["CK091: 31 september"])
        #expect(try findings(prose: "Vi ses den 91 oktober 2024.") == ["CK091: 91 oktober 2024"])
        #expect(try findings(prose: "Vi ses den 29 februari 2024, och 12 mars.") == [])
    }

    @Test func aWeekThatNoYearHas() throws {
        #expect(try findings(prose: "Det sker vecka 83. Det andra sker vecka 38.") == ["CK116: vecka 83"])
    }
}
