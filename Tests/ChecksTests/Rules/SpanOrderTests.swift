import Testing

@testable import Checks

@Suite struct SpanOrderTests {
    @Test func aMeetingThatEndsBeforeItBegins() throws {
        #expect(try findings(meeting: [("tid: 15.00–16.00", "tid: 16.00–15.00")]) == ["CK061: 16.00–15.00"])
    }
}
