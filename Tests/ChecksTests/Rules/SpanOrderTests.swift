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
}
