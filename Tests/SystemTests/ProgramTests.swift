import Testing

@testable import System

/// Other programs, run with limits.
struct ProgramTests {
    private func run(_ script: String, input: [UInt8] = [], _ change: (inout Program) -> Void = { _ in }) throws(ProgramFailure) -> ProgramAnswer {
        var program = Program("/bin/sh")
        program.arguments = ["-c", script]
        program.input = input
        change(&program)
        return try program.run()
    }

    @Test func itGetsItsInputAndNothingElse() throws {
        let answer = try run("cat; echo \"$SECRET$GIVEN\" >&2; exit 3", input: Array("åäö".utf8)) { $0.environment = ["GIVEN=ja", "PATH=/bin:/usr/bin"] }
        #expect(String(decoding: answer.output, as: UTF8.self) == "åäö")
        #expect(answer.complaint == "ja\n")
        #expect(answer.status == 3)
    }

    @Test func largeAnswersComeWhole() throws {
        let input = [UInt8](repeating: 0x61, count: 3 << 20)
        #expect(try run("cat", input: input) { $0.environment = ["PATH=/bin:/usr/bin"] }.output == input)
    }

    @Test func oneThatSaysTooMuchIsEnded() {
        #expect(throws: ProgramFailure.tooMuch(limit: 1000)) { try run("while :; do echo aaaaaaaaaaaaaaaaaaaa; done") { $0.outputLimit = 1000 } }
    }

    @Test func oneThatNeverEndsIsEnded() {
        #expect(throws: ProgramFailure.tooSlow(seconds: 0)) { try run("while :; do :; done") { $0.seconds = 0 } }
    }

    @Test func whatIsNotThereIsSaid() {
        #expect(Program.find("inget-sådant-program") == nil)
        #expect(throws: ProgramFailure.self) { try Program("/inget/sådant").run() }
    }

    @Test func oneThatIsKilledDied() {
        #expect(throws: ProgramFailure.died) { try run("kill -9 $$") }
    }
}
