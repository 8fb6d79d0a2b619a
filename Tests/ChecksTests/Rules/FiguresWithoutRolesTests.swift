import Diagnostics
import Inputs
import Testing

@testable import Checks

@Suite struct FiguresWithoutRolesTests {
    /// A file whose schema says nothing of its amounts, beside September's budget.
    private func found(_ schema: String) throws -> [String] {
        var bench = Bench()
        let registerSchema = try bench.schema("register")
        let register = try #require(
            readRegister(
                [bench.file("fixtures/register/register.yaml", [])], schema: registerSchema, in: bench.sources, diagnostics: &bench.diagnostics))
        let meeting = try #require(
            readMeeting(
                bench.file("fixtures/2024-09-19/mote.yaml", []), schema: bench.schema("mote"), register: register, in: bench.sources,
                diagnostics: &bench.diagnostics))
        func add(_ path: String, _ text: String) -> FileID { bench.sources.add(SourceFile(path: path, bytes: Array(text.utf8))) }
        let definition = try #require(readSchema(add("kassa.schema.yaml", schema), in: bench.sources, diagnostics: &bench.diagnostics))
        let value = try #require(
            readYAML(
                add("kassa.yaml", "saldo: 12 000\nfest: 300\n"), schema: definition, register: register, in: bench.sources,
                diagnostics: &bench.diagnostics))
        let files = [
            CheckedFile(attachment: 1, source: "kassa", schema: "kassa", definition: definition, value: value),
            CheckedFile(attachment: 2, source: "kassa", schema: "kassa", definition: definition, value: value),
        ]
        let checked = check(CheckInput(meeting: meeting, register: register, files: files, sources: bench.sources))
        return checked.diagnostics.filter { $0.code.id == "CK120" }.map { $0.summary(.swedish) }
    }

    @Test func amountsWithoutRolesAreToldOnce() throws {
        #expect(
            try found("namn: kassa\nfält:\n  saldo: belopp\n  fest: belopp\n")
                == ["Inget belopp i kassa.yaml kontrolleras mot andra: schemat kassa säger inte vad de är"])
    }

    @Test func oneRoleIsEnoughToBeKnown() throws {
        #expect(try found("namn: kassa\nfält:\n  saldo: {typ: belopp, roll: budget}\n  fest: belopp\n") == [])
    }
}
