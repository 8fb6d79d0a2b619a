import Testing

@testable import Checks

@Suite struct RepeatedItemTests {
    @Test func theSameWordsTwice() throws {
        let row = "  - Proaktiva insatser\n"
        #expect(try findings(steps: [(row, row + row)]) == ["CK113: Proaktiva insatser"])
        let agenda = "  - rubrik: Utvärdering av Almedalen\n"
        #expect(try findings(meeting: [(agenda, agenda + agenda)]) == ["CK113: Utvärdering av Almedalen"])
    }
}
