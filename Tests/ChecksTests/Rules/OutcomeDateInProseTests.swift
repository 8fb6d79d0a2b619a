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

    @Test func inEnglish() throws {
        #expect(try findings(prose: "The outcome until 30 April was low.", language: .english) == [])
        #expect(try findings(prose: "The outcome up to and including 30 November is low.", language: .english) == ["CK106: 30 November"])
        #expect(try findings(prose: "The outcome as of November 30, 2024, is low.", language: .english) == ["CK106: November 30, 2024"])
    }

    @Test func whatItWasHeldAgainst() throws {
        #expect(try checked(prose: "Utfallet till och med den 31 augusti är lågt.").meeting.outcome("CK106")?.hasPrefix("höll för ") == true)
    }

    @Test func aMonthThatTheOutcomeDoesNotEndWith() throws {
        #expect(try findings(prose: "Utfallet till och med juli är lägre än väntat.") == ["CK106: juli"])
        #expect(try findings(prose: "The outcome up to July is lower than expected.", language: .english) == ["CK106: July"])
        #expect(
            try findings(
                prose:
                    "Utfallet till och med augusti är lägre än väntat. Utfallet till och med april var lågt. Utfallet till och med juli 2023 står i rapporten.")
                == [])
    }

    @Test func theMonthBeforeTheWordForWhatIsSpent() throws {
        #expect(try findings(prose: "Vi hade till och med september förbrukat 12 mnkr.").contains("CK106: september"))
        #expect(try !findings(prose: "Vi hade till och med augusti förbrukat 12 mnkr.").contains { $0.hasPrefix("CK106") })
    }

    @Test func whatHasBeenSpentByThen() throws {
        func told(_ text: String) throws -> [String] {
            try findings(meeting: [("den {{budget.utfall-till | datum}}", "den {{budget.utfall-till | datum}}. " + text)]).filter { $0.hasPrefix("CK106") }
        }
        #expect(try told("Till och med juli har 5,2 mnkr förbrukats.") == ["CK106: juli"])
        #expect(try told("Per den 30 juni har 5,2 mnkr förbrukats.") == ["CK106: 30 juni"])
        #expect(try told("Till och med augusti har 5,2 mnkr förbrukats. Per den 31 augusti har 5,2 mnkr förbrukats.") == [])
        #expect(try told("Till och med juli gällde avtalet, som har förbrukat 5,2 mnkr. Till och med juli 2023 har 5,2 mnkr förbrukats.") == [])
        // A report may look back.
        #expect(try findings(prose: "Till och med juli har 5,2 mnkr förbrukats.").filter { $0.hasPrefix("CK106") } == [])
    }
}
