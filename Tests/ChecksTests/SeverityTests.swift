import Diagnostics
import Testing

@testable import Checks

@Suite struct SeverityTests {
    private let claim = "Budget och utfall är i balans."

    @Test func theRegisterDecidesHowSeriousARuleIs() throws {
        let (found, _) = try judged(register: [("gränser:\n", "kontroller: {CK050: fel}\n\ngränser:\n")], prose: claim)
        #expect(found.map(\.severity) == [.error])
        #expect(try findings(register: [("gränser:\n", "kontroller: {CK050: av}\n\ngränser:\n")], prose: claim) == [])
    }

    @Test func anUnknownCodeIsTold() throws {
        #expect(try findings(register: [("gränser:\n", "kontroller: {CK999: av}\n\ngränser:\n")]) == ["CK090: CK999"])
    }

    @Test func codesAreUniqueAndEveryRuleIsInTheCatalogue() {
        #expect(Set(checksCodes.map(\.id)).count == checksCodes.count)
        for code in checksCodes { #expect(!code.swedish.summary.isEmpty && !code.english.summary.isEmpty) }
    }

    @Test func theFixturesRaiseNothing() throws {
        #expect(try findings(before: []) == [])
    }
}
