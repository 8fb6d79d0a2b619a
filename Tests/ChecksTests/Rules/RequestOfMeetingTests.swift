import Testing

@testable import Checks

@Suite struct RequestOfMeetingTests {
    private func own(_ fields: String) -> String { "medskick:\n  fråga: {text: Undersök saken., \(fields)}\n" }

    @Test func anItemThatTheMeetingDidNotHave() throws {
        #expect(try findings(own: own("ärende: 9")) == [])
        #expect(try findings(own: own("ärende: 12")) == ["CK087: 12"])
    }

    @Test func dueBeforeItWasAskedFor() throws {
        #expect(try findings(own: own("ärende: 1, senast: 2024-11-26")) == [])
        #expect(try findings(own: own("ärende: 1, senast: 2024-09-19")) == [])
        #expect(try findings(own: own("ärende: 1, senast: 2024-09-18")) == ["CK088: 2024-09-18"])
    }

    @Test func anEarlierMeetingIsJudgedByItsOwnAgenda() throws {
        #expect(try findings(asked: [("ärende: 3", "ärende: 9")]) == ["CK087: 9"])
    }
}
