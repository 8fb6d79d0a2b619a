import Testing

@testable import Checks

@Suite struct ContradictedClaimTests {
    @Test func balanceIsHeldAgainstTheFinancing() throws {
        #expect(try findings(prose: "Budget och utfall är i balans.") == ["CK050: i balans"])
    }

    @Test func planIsHeldAgainstThePaceOfTheYear() throws {
        #expect(try findings(prose: "Utfallet ligger enligt plan.") == ["CK050: enligt plan"])
    }

    @Test func denialsAndOtherThingsAreLeftAlone() throws {
        #expect(try findings(prose: "Budgeten är inte i balans. Livet är i balans. Programmet pågår enligt plan.") == [])
    }

    @Test func theTargetIsForExternalFunds() throws {
        #expect(try findings(prose: "Uppväxlingen har nått målet.") == ["CK050: nått målet"])
    }

    @Test func aTrueClaimIsLeftAlone() throws {
        #expect(try findings(prose: "Utfallet är inom budget.") == [])
    }
}
