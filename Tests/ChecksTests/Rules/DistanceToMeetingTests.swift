import Testing

@testable import Checks

@Suite struct DistanceToMeetingTests {
    @Test(arguments: [
        ("Besöket var den 5 september, tre veckor före mötet.", "tre veckor"),
        ("Enkäten skickas ut den 26 september, två dagar efter styrelsemötet.", "två dagar"),
    ])
    func theDateSaysAnother(prose: String, told: String) throws { #expect(try findings(prose: prose) == ["CK243: \(told)"]) }

    @Test(arguments: [
        "Besöket var den 5 september, två veckor före mötet.", "Besöket var den 6 september, två veckor före styrelsemötet.",
        "Besöket var den 5 september, tre veckor före konferensen.", "Besöket var den 5 september, tre veckor efter mötet i augusti.",
        "Den 5 september, om tre veckor, är det dags.",
    ])
    func theSame(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "The visit was on 5 September, three weeks before the meeting.", language: .english) == ["CK243: three weeks"])
        #expect(try findings(prose: "The visit was on 5 September, two weeks before the meeting.", language: .english) == [])
    }
}
