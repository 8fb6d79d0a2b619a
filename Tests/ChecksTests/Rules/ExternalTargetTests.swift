import Testing

@testable import Checks

@Suite struct ExternalTargetTests {
    @Test func internalFundsDoNotCountAgainstTheTarget() throws {
        let found = try findings(budget: [("    externa: {beslutat: 30 000}\n", "    externa: {beslutat: 30 000}\n    mot-mål: 1 244 000\n")])
        #expect(found == ["CK023: 1 244 000"])
    }

    @Test func nothingIsBothExternalAndInternal() throws {
        let found = try findings(budget: [("namn: Sponsring pensionärernas bössa", "namn: Doktorand")])
        #expect(found == ["CK026: Doktorand"])
    }
}
