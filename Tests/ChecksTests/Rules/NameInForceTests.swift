import Testing

@testable import Checks

@Suite struct NameInForceTests {
    private let renamed: Bench.Edit = (
        "    namn: Event och kommunikation\n",
        "    namn: Event och kommunikation\n    tidigare: [{namn: Möten och information, till: 2024-06-30}]\n"
    )

    @Test func aFormerNameIsToldWithTheNameInForce() throws {
        let found = try findings(register: [renamed], prose: "Posten Möten och information växer.")
        #expect(found == ["CK032: Möten och information"])
    }

    @Test func aSentenceThatTellsOfTheChangeIsLeftAlone() throws {
        let prose = "Event och kommunikation, som hette Möten och information, växer."
        #expect(try findings(register: [renamed], prose: prose) == [])
    }

    @Test func anOldMeetingHasTheNamesOfItsDay() throws {
        let later: Bench.Edit = (renamed.0, renamed.1.replacing("2024-06-30", with: "2024-12-31"))
        #expect(try findings(register: [later], prose: "Posten Möten och information växer.") == [])
    }
}
