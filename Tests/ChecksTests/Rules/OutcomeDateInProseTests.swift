import Testing

@testable import Checks

@Suite struct OutcomeDateInProseTests {
    @Test func theAgendaSaysTheSameDay() throws {
        let found = try findings(meeting: [("den {{budget.utfall-till | datum}}", "den 31 juli 2024")])
        #expect(found == ["CK106: 31 juli 2024"])
    }

    @Test func aReportMayLookBackButNotAhead() throws {
        #expect(try findings(prose: "Utfallet till och med den 30 april var lågt.") == [])
        #expect(try findings(prose: "Utfallet till och med den 30 november väntas bli lågt.") == ["CK106: 30 november"])
    }
}
