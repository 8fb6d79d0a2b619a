import Testing

@testable import Checks

@Suite struct DateAgainstMeetingTests {
    @Test func datesThatCannotBe() throws {
        let late = try findings(
            budget: [("utfall-till: 2024-08-31", "utfall-till: 2024-09-30")], register: [("takt: 20 %", "takt: 50 %")])
        #expect(late == ["CK062: 2024-09-30"])
        #expect(try findings(meeting: [("datum: 2024-11-26", "datum: 2024-08-26")]) == ["CK064: 2024-08-26"])
        let other = try findings(budget: [("utfall-till: 2024-08-31", "utfall-till: 2023-08-31")], before: [])
        #expect(other == ["CK066: 2023-08-31", "CK067: 2023-08-31"])
    }

    /// CK114: what is dated before the meeting that the board has already had.
    @Test func whatIsOlderThanThePreviousMeeting() throws {
        func found(_ date: String, earlier: [Bench.Edit]? = []) throws -> [String] {
            try findings(earlier: earlier, summary: [("datum: 2024-09-19", "datum: \(date)")]).filter { $0 < "CK070" || $0 > "CK113" }
        }
        #expect(try found("2024-09-12") == [])
        #expect(try found("2024-05-23") == [])
        #expect(try found("2024-05-22") == ["CK114: 2024-05-22"])
        #expect(try found("2024-05-22", earlier: nil) == [])
        #expect(try found("2024-09-20") == ["CK062: 2024-09-20"])
    }

    @Test func aLaterDateToldOfAsPast() throws {
        #expect(try findings(prose: "Mötet hölls den 30 oktober 2024.") == ["CK065: 30 oktober 2024"])
        #expect(try findings(prose: "Vi har genomfört mötet den 30 oktober 2024.") == ["CK065: 30 oktober 2024"])
        #expect(try findings(prose: "Så har det varit sedan slutet av 2025.") == ["CK065: sedan slutet av 2025"])
        #expect(try findings(prose: "I november 2024 genomfördes en enkät.") == ["CK065: november 2024"])
        #expect(try findings(prose: "Mötet hålls den 30 oktober 2024. Det förra hölls den 3 juni.") == [])
    }

    @Test func aLaterDateToldOfAsPastInEnglish() throws {
        #expect(try findings(prose: "The meeting was held on 30 October 2024.", language: .english) == ["CK065: 30 October 2024"])
        #expect(try findings(prose: "We have now held the meeting of October 30, 2024.", language: .english) == ["CK065: October 30, 2024"])
        #expect(
            try findings(prose: "A survey was launched in November 2024. It has been so since 2025.", language: .english) == [
                "CK065: November 2024", "CK065: since 2025",
            ])
        #expect(try findings(prose: "The meeting will be held on 30 October 2024. The plan is to be presented in November 2024.", language: .english) == [])
    }

    /// A day that stands after what the text then turns to is no day of what has happened.
    @Test(arguments: [
        "Remissen skickades ut den 2 september 2024 och svaren ska vara inne den 30 oktober 2024.", "Kursen gavs i våras och ges igen i november 2024.",
        "Enkäten skickades till alla anställda och stängs den 30 oktober 2024.", "Rektorn beslutade att förlänga projektet till den 30 oktober 2024.",
        "Styrelsen beslutade den 11 juni 2024 att planen ska vara klar den 10 december 2024.", "Rektorn förlängde projektet till den 30 oktober 2024.",
    ])
    func aTurnToWhatComes(sentence: String) throws { #expect(try findings(prose: sentence) == []) }

    @Test(arguments: [
        "The consultation was sent out on 2 September 2024 and replies are due on 30 October 2024.",
        "The survey was sent to all and closes on 30 October 2024.",
        "The board decided on 11 June 2024 that the plan is to be ready by 10 December 2024.", "The dean extended the project until 30 October 2024.",
    ])
    func aTurnToWhatComesInEnglish(sentence: String) throws { #expect(try findings(prose: sentence, language: .english) == []) }

    @Test(arguments: ["Mötena hölls den 2 september och den 30 oktober 2024."])
    func aDayAmongOthersIsNoTurn(sentence: String) throws { #expect(try findings(prose: sentence) == ["CK065: 30 oktober 2024"]) }

    @Test func whatItWasHeldAgainst() throws {
        let (meeting, _) = try checked(prose: "Det förra hölls den 3 juni.")
        #expect(meeting.outcome("CK065")?.hasPrefix("höll för ") == true && meeting.outcome("CK064") == "höll för 1 möte")
        #expect(meeting.outcome("CK066") == "höll för 1 datum")
        #expect(meeting.outcome("CK067") == "gäller inte: det finns inget tidigare möte med samma slags siffror")
        #expect(meeting.outcome("CK114") == "gäller inte: det finns inget tidigare möte, eller inga datum som det ska hållas mot")
    }
}
