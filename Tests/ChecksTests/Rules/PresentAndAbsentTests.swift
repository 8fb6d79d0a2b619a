import Testing

@testable import Checks

@Suite struct PresentAndAbsentTests {
    @Test func nobodyIsBothPresentAndAbsent() throws {
        let found = try findings(
            meeting: [("dagordning:\n", "frånvarande:\n  eskilstuna: [Ledamot för välfärd]\n  mdu: [ledamot för välfärd]\n\ndagordning:\n")])
        #expect(found == ["CK063: Ledamot för välfärd"])
    }

    @Test func aRoleIsKnownInItsOtherForms() throws {
        for who in ["Verksamhetschefen", "verksamhetschef (del av mötet)"] {
            #expect(try findings(meeting: [("dagordning:\n", "frånvarande:\n  shk: [\(who)]\n\ndagordning:\n")]) == ["CK063: \(who)"])
        }
    }

    @Test func nobodyIsPresentTwice() throws {
        let found = try findings(meeting: [("ledamot för utbildning]", "ledamot för välfärd]")])
        #expect(found == ["CK068: ledamot för välfärd"])
    }

    @Test func bracketsTellPeopleOfOneRoleApart() throws {
        func twice(_ one: String, _ other: String) throws -> [String] {
            try findings(meeting: [("ledamot för välfärd", one), ("ledamot för utbildning]", "\(other)]")])
        }
        #expect(try twice("ledamot (Uppsala)", "ledamot (Delft)") == [])
        #expect(try twice("ledamot (Uppsala)", "ledamot (Uppsala)") == ["CK068: ledamot (Uppsala)"])
        #expect(try twice("ledamot (Uppsala)", "ledamot") == ["CK068: ledamot"])
    }

    @Test func whatItWasHeldAgainst() throws {
        let (meeting, _) = try checked()
        #expect(meeting.outcome("CK068")?.hasPrefix("höll för ") == true)
    }
}
