import Testing

@testable import Checks

@Suite struct AnswerItemTests {
    @Test func theItemIsAnother() throws {
        let old = "nomineringen planeras.\n    ärende: 4"
        #expect(try findings(meeting: [(old, "nomineringen planeras.\n    ärende: 5")]) == ["CK219: 5"])
        #expect(try findings() == [])
    }

    @Test func bilagorComeUpInTheirOrder() throws {
        let swapped = [
            ("    bilaga: budget", "    bilaga: x"), ("    bilaga: processledarrapport", "    bilaga: budget"),
            ("    bilaga: x", "    bilaga: processledarrapport"),
        ]
        #expect(try findings(meeting: swapped) == ["CK220: Processledarrapport"])
    }
}
