import Testing

@testable import Checks

@Suite struct ProposalWithoutDecisionTests {
    private func told(_ kind: String, proposal: Bool = true, _ words: String = "Ett nytt avtal tecknas.") throws -> [String] {
        let item = "  - rubrik: Utvärdering av Almedalen"
        let proposal = proposal ? "\n    förslag-till-beslut: [\(words)]" : ""
        return try findings(meeting: [(item, "\(item)\n    slag: \(kind)\(proposal)")])
    }

    @Test func whatIsToBeDecidedIsNoInformation() throws {
        #expect(try told("information") == ["CK276: information"])
        #expect(try told("diskussion") == ["CK276: diskussion"])
        #expect(try told("beslut") == [])
        #expect(try told("information", proposal: false) == [])
    }

    @Test func takingNoteIsNoDecision() throws {
        #expect(try told("information", "Utvärderingen läggs till handlingarna.") == [])
        #expect(try told("information", "Styrelsen tackar för informationen.") == [])
        #expect(try told("diskussion", "Nämnden tar del av redovisningen.") == [])
    }
}
