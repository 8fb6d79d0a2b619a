import Testing

@testable import Checks

@Suite struct SpanOrderTests {
    @Test func aMeetingThatEndsBeforeItBegins() throws {
        #expect(try findings(meeting: [("tid: 15.00–16.00", "tid: 16.00–15.00")]) == ["CK061: 16.00–15.00"])
    }

    @Test func aTimeInProse() throws {
        #expect(try findings(prose: "Mötet är kl. 15.00–14.00.") == ["CK061: 15.00–14.00"])
        #expect(try findings(prose: "Mötet är kl. 13.00–14.35. Tabell 15.00–14.00.") == [])
    }

    @Test func inEnglish() throws {
        #expect(
            try findings(prose: "The meeting is at 15:00–14:00, then from 13.00–14.35 and at 11:00–01:00 pm.", language: .english) == ["CK061: 15:00–14:00"])
    }

    @Test func whatItWasHeldAgainst() throws {
        #expect(try checked(prose: "Mötet är kl. 13.00–14.35.").meeting.outcome("CK061") == "höll för 3 tidsperioder")
    }
}
