import Testing

@testable import Checks

@Suite struct ChangedLinesTests {
    @Test func aLineThatVanished() throws {
        let found = try findings(
            budget: [("  samhällsforum: {2022: 1 900 000}\n", ""), ("  samhällsforum: {2022: 1 037 366}\n", "")], before: [])
        #expect(found == ["CK012: tilldelning", "CK012: utfall"])
    }

    @Test func aLineThatChangedItsKeyIsRecognisedByItsFigures() throws {
        let (found, _) = try judged(
            budget: [("  event: {2022: 650 000", "  evenemang: {2022: 650 000")],
            register: [("  event:\n", "  evenemang: {namn: Evenemang, grupp: grundbudget}\n  event:\n")], before: [])
        #expect(found.map(\.code.id) == ["CK012", "CK013"])
        #expect(found[0].arguments["orsak"] == "Evenemang har samma belopp; posten kan ha bytt nyckel.")
    }

    @Test func aNewLineIsAWarning() throws {
        let found = try findings(before: [("  samhällsforum: {2022: 1 900 000}\n", "")])
        #expect(found == ["CK013: samhällsforum"])
    }

    @Test func aPartyOrAFundThatVanished() throws {
        #expect(try findings(budget: [("  mdu: 4 400 000\n", "")], register: [("takt: 20 %", "takt: 20 %")], before: []).contains("CK012: finansiering"))
        let fund = try findings(budget: [("    - namn: Doktorand\n      belopp: 132 500\n", "")], before: [])
        #expect(fund == ["CK012: uppväxling"])
        let explained = try findings(
            budget: [
                ("    - namn: Doktorand\n      belopp: 132 500\n", ""),
                ("förklaringar:\n", "förklaringar:\n  ändringar: {uppväxling: Tjänsten är avslutad.}\n"),
            ],
            before: [])
        #expect(explained == [])
    }

    @Test func aDecidedInitiativeThatVanished() throws {
        let found = try findings(budget: [("    måltider: 100 000\n", "")], before: [])
        #expect(found == ["CK012: pilotmedel"])
    }
}
