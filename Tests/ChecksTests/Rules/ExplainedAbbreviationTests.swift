import Testing

@testable import Checks

@Suite struct ExplainedAbbreviationTests {
    @Test(arguments: [
        ("IA står för artificiell intelligens.", "IA"), ("Arbetet leds av Nationella Samordnande Rådet (NRS).", "NRS"),
    ])
    func lettersInAnotherOrder(prose: String, told: String) throws { #expect(try findings(prose: prose) == ["CK245: \(told)"]) }

    @Test(arguments: [
        "AI står för artificiell intelligens.", "Arbetet leds av Nationella Samordnande Rådet (NSR).", "Rapporten finns hos enheten (PDF).",
        "EU står för finansieringen.",
    ])
    func theirOwn(prose: String) throws { #expect(try findings(prose: prose) == []) }

    @Test func inEnglish() throws {
        #expect(try findings(prose: "IA stands for artificial intelligence.", language: .english) == ["CK245: IA"])
    }
}
