import Testing

@testable import Checks

@Suite struct AnswerWithoutWordsTests {
    private func found(_ answer: String) throws -> [String] {
        let written = """
                status: pågår
                svar: Synpunkterna är omhändertagna. Professuren blir aktuell tidigast 2025, och nomineringen planeras.
                ärende: 4
            """
        return try findings(meeting: [(written, "    " + answer)])
    }

    @Test func answeredWithNeitherWordsNorPlace() throws {
        #expect(try found("status: besvarat") == ["CK085: besvarat"])
        #expect(try found("status: besvarat\n    svar: …") == ["CK085: besvarat"])
        #expect(try found("status: besvarat\n    svar: Ja.") == [])
        #expect(try found("status: besvarat\n    bilaga: budget") == [])
    }

    @Test func droppedWithoutAReason() throws {
        #expect(try found("status: utgår") == ["CK086: utgår"])
        #expect(try found("status: utgår\n    svar: Medel saknas.") == [])
    }

    @Test func whatIsGoingOnNeedNotSayMore() throws {
        #expect(try found("status: pågår") == [])
    }
}
