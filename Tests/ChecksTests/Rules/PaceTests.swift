import Testing

@testable import Checks

@Suite struct PaceTests {
    @Test func aDeviationAboveTheRegistersLimitNeedsAComment() throws {
        let found = try findings(register: [("takt: 20 %", "takt: 15 %")])
        #expect(found == ["CK025: 1 689 816"])
    }

    @Test func theCommentSilencesIt() throws {
        let found = try findings(
            budget: [("förklaringar:\n", "förklaringar:\n  avvikelse: {barn-unga: Rekryteringen är försenad.}\n")],
            register: [("takt: 20 %", "takt: 15 %")])
        #expect(found == [])
    }

    @Test func withoutALimitNothingIsAsked() throws {
        #expect(try findings(budget: [("2024: 1 689 816", "2024: 16 898")], register: [("  takt: 20 %\n", "  takt: 100 %\n")]) == ["CK001: 16 898"])
    }
}
