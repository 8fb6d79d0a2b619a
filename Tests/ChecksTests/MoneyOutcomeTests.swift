import Diagnostics
import Testing

@testable import Checks

/// What is said of a rule is what came of it: held over so many, found, or not applicable and why.
@Suite struct MoneyOutcomeTests {
    private func rule(_ code: String, budget: [Bench.Edit] = [], register: [Bench.Edit] = [], before: [Bench.Edit]? = nil) throws -> CheckedRule {
        try #require(checked(budget: budget, register: register, before: before).meeting.rules.first { $0.code == code })
    }

    @Test func aRuleThatWasHeldSaysOverHowMany() throws {
        let rule = try rule("CK022")
        guard case .held(9) = rule.outcome else { return #expect(Bool(false), "\(rule.outcome)") }
        #expect(rule.over(.swedish) == "9\u{A0}rader" && rule.over(.english) == "9\u{A0}lines" && rule.raised == 0)
    }

    @Test func aRuleThatFoundSomethingSaysHowOften() throws {
        let rule = try rule("CK022", budget: [("2023: 450 847", "2023: 850 847")])
        guard case .found(1) = rule.outcome else { return #expect(Bool(false), "\(rule.outcome)") }
        #expect(rule.examined == 9 && rule.raised == 1)
    }

    @Test func aRuleWithNothingToBeHeldAgainstSaysWhy() throws {
        for (code, why) in [
            ("CK010", "det finns inget tidigare möte med samma slags siffror"), ("CK005", "inga differenser är angivna"),
            ("CK023", "inget belopp är angivet mot ett mål för externa medel"),
        ] {
            guard case .notApplicable(let reason) = try rule(code).outcome else { return #expect(Bool(false), "\(code)") }
            #expect(reason.text(.swedish) == why)
        }
        let pace = try rule("CK025", register: [("  grundbudget: {namn: Grundbudget, bestämd: grundbudgeten, takt: ja}", "  grundbudget: {namn: Grundbudget}")])
        guard case .notApplicable = pace.outcome else { return #expect(Bool(false), "\(pace.outcome)") }
    }

    @Test func aRuleThatIsTurnedOffSaysThat() throws {
        let rule = try rule("CK022", budget: [("2023: 450 847", "2023: 850 847")], register: [("gränser:", "kontroller: {CK022: av}\ngränser:")])
        guard case .off = rule.outcome else { return #expect(Bool(false), "\(rule.outcome)") }
    }

    /// Another group, held to the pace by a flag of its own.
    @Test func whatAGroupIsStandsInTheRegister() throws {
        let renamed: [Bench.Edit] =
            [
                ("  grundbudget: {namn: Grundbudget, bestämd: grundbudgeten, takt: ja}", "  drift: {namn: Drift, takt: ja}"), ("takt: 20 %", "takt: 15 %"),
            ] + Array(repeating: ("    grupp: grundbudget", "    grupp: drift"), count: 5)
        #expect(try findings(register: renamed).filter { $0.hasPrefix("CK025") } == ["CK025: 1 689 816"])
    }
}
