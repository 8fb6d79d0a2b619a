import Testing

@testable import Checks

@Suite struct MisnamedFigureTests {
    private func misnamed(_ prose: String) throws -> [String] {
        try findings(prose: prose).filter { $0.hasPrefix("CK053") }
    }

    @Test func whatIsDecidedIsNotSpent() throws {
        #expect(try misnamed("Hittills har 4 248 705 kr förbrukats.") == ["CK053: 4 248 705"])
        #expect(try misnamed("Av årets budget har 864 000 kr förbrukats, och resten återstår.") == ["CK053: 864 000"])
        #expect(try misnamed("Av årets budget har 337 500 kr använts för civilsamhället.") == ["CK053: 337 500"])
    }

    @Test func whatIsSpentIsNotBudget() throws {
        #expect(try misnamed("Budgeten är 1 849 992 kr.") == ["CK053: 1 849 992"])
        #expect(try misnamed("Utfallet är 1 849 992 kr.") == [])
    }

    @Test func aPartAndAComparisonAreLeftAlone() throws {
        #expect(try misnamed("Det är 4 248 705 kr av budgeten.") == [])
        #expect(try misnamed("Prognosen är 4 248 705 kr och utfallet lägre.") == [])
        #expect(try misnamed("Budgeten är 8 500 000 kr och 4 248 705 kr är förbrukat.") == [])
    }

    /// 2 900 000 is both budget and forecast.
    @Test func anAmountOfSeveralKindsIsLeftAlone() throws {
        #expect(try misnamed("Prognosen är 2 900 000 kr.") == [])
    }

    @Test func inEnglish() throws {
        let found = try findings(prose: "We have spent SEK 4,248,705.", language: .english)
        #expect(found.filter { $0.hasPrefix("CK053") } == ["CK053: 4,248,705"])
        let right = try findings(prose: "Of what is spent SEK 1 is decided. We have decided SEK 4,248,705.", language: .english)
        #expect(right.filter { $0.hasPrefix("CK053") } == [])
    }

    @Test func whatItWasHeldAgainst() throws {
        #expect(try checked(prose: "Vi har beslutat 4 248 705 kr.").meeting.outcome("CK053") == "höll för 1 siffra i text")
    }

    @Test func aDifferenceIsNoFigure() throws {
        #expect(try findings(prose: "Budgeten för måltider blir 100 000 kr lägre nästa år.") == [])
    }

    /// 8 500 000 is the budget, and two years' forecasts together; nothing of it has been spent.
    @Test func whatIsPlannedInSeveralWaysIsNotSpent() throws {
        #expect(try misnamed("Förbrukat 2024 är 8 500 000 kr.") == ["CK053: 8 500 000"])
        #expect(try misnamed("Budgeten 2024 är 8 500 000 kr.") == [])
    }
}
