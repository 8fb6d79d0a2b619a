import Testing

@testable import Checks

@Suite struct UnansweredRequestTests {
    private let answer = """
          gästprofessur:
            status: pågår
            svar: Synpunkterna är omhändertagna. Professuren blir aktuell tidigast 2025, och nomineringen planeras.
            ärende: 4

        """

    @Test func whatIsAnsweredIsNotAskedForAgain() throws {
        #expect(try findings() == [])
    }

    @Test func aRequestWithoutAnAnswer() throws {
        #expect(try findings(meeting: [(answer, "")]) == ["CK080: gästprofessur"])
    }

    @Test func theDayThatTheBoardSetHasCome() throws {
        let due = "    till: ledamot för lärosätet\n    senast: "
        for (day, code) in [("2024-08-31", "CK081"), ("2024-09-19", "CK081"), ("2024-09-20", "CK080")] {
            let found = try findings(
                meeting: [(answer, "")], asked: [("    till: ledamot för lärosätet\n", due + day + "\n")])
            #expect(found == ["\(code): gästprofessur"])
        }
    }

    @Test func theRegisterDecidesHowSeriousItIs() throws {
        let (found, _) = try judged(
            meeting: [(answer, "")], register: [("gränser:", "kontroller: {CK080: fel}\ngränser:")])
        #expect(found.map(\.severity) == [.error])
    }
}
