import Testing

@testable import Checks

@Suite struct RepeatedItemTests {
    @Test func theSameWordsTwice() throws {
        let row = "  - Proaktiva insatser\n"
        #expect(try findings(steps: [(row, row + row)]) == ["CK113: Proaktiva insatser"])
        let agenda = "  - rubrik: Utvärdering av Almedalen\n"
        #expect(try findings(meeting: [(agenda, agenda + agenda)]) == ["CK113: Utvärdering av Almedalen"])
    }

    @Test func anItemOfATextRightAfterItself() throws {
        #expect(try findings(prose: "- mer tid för arbetet,\n- mer tid för arbetet,\n- en ordning.") == ["CK113: mer tid för arbetet"])
        #expect(try findings(prose: "- Ja.\n- Ja.\n- Nej.") == [])
        #expect(try findings(prose: "- mer tid för arbetet\n- en ordning\n\nSedan:\n\n- mer tid för arbetet\n- en ordning") == [])
    }
}
