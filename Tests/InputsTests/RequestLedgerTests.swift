import Diagnostics
import Testing

@testable import Inputs

/// What is still to be answered, meeting after meeting.
@Suite struct RequestLedgerTests {
    private let bench = Bench()

    private func meeting(_ date: String, _ followUp: String = "") throws -> Meeting {
        let schema = try #require(bench.schema(at: "templates/scheman/mote.yaml"))
        let text = "styrelse: Styrelsen\ndatum: \(date)\ndagordning: [Ekonomi, Övrigt]\nbilagor: []\n"
        let file = bench.add(text + (followUp.isEmpty ? "" : "uppföljning:\n" + followUp))
        return try #require(readMeeting(file, schema: schema, register: nil, in: bench.sources, diagnostics: &bench.diagnostics))
    }

    /// A meeting with requests of these keys, and its answers.
    private func past(_ date: String, asks keys: [String], _ followUp: String = "") throws -> MeetingRequests {
        let schema = try #require(bench.schema(at: "templates/scheman/medskick.yaml"))
        let file = bench.add("medskick:\n" + keys.map { "  \($0): {ärende: 2, text: Undersök saken.}\n" }.joined())
        let value = readYAML(file, schema: schema, in: bench.sources, diagnostics: &bench.diagnostics)
        return MeetingRequests(folder: date, meeting: try meeting(date, followUp), file: value)
    }

    private func shown(_ ledger: RequestLedger) -> [String] {
        #expect(bench.transcript == "")
        return ledger.entries.map { entry in
            let status = { (answer: RequestAnswer?) in answer.map { "\($0.date.iso) \($0.fields.text("status") ?? "")" } ?? "–" }
            return "\(ledger.name(of: entry.request)): \(status(entry.earlier)), \(status(entry.answer))"
        }
    }

    @Test func whatIsAnsweredLeavesAndWhatGoesOnStays() throws {
        let first = try past("2024-01-10", asks: ["a", "b", "c"])
        let second = try past("2024-02-10", asks: ["d"], "  a: {status: besvarat, svar: Ja.}\n  b: {status: pågår}\n")
        let now = try meeting("2024-03-10", "  c: {status: utgår, svar: Nej.}\n")
        #expect(
            shown(RequestLedger([first, second], for: now)) == [
                "b: 2024-02-10 pågår, –", "c: –, 2024-03-10 utgår", "d: –, –",
            ])
    }

    @Test func anAnswerToWhatWasClosedShowsItOnceMore() throws {
        let first = try past("2024-01-10", asks: ["a"])
        let second = try past("2024-02-10", asks: [], "  a: {status: besvarat, svar: Ja.}\n")
        let third = try past("2024-03-10", asks: [], "  a: {status: pågår, svar: Inte riktigt.}\n")
        #expect(shown(RequestLedger([first, second], for: third.meeting)) == ["a: 2024-02-10 besvarat, 2024-03-10 pågår"])
        let fourth = try meeting("2024-04-10")
        #expect(shown(RequestLedger([first, second, third], for: fourth)) == ["a: 2024-03-10 pågår, –"])
    }

    @Test func aKeyOfSeveralMeetingsNeedsTheMeeting() throws {
        let first = try past("2024-01-10", asks: ["a"])
        let second = try past("2024-02-10", asks: ["a"])
        let unclear = RequestLedger([first, second], for: try meeting("2024-03-10", "  a: {status: pågår}\n"))
        #expect(unclear.astray.map(\.candidates.count) == [2])
        #expect(shown(unclear) == ["2024-01-10/a: –, –", "2024-02-10/a: –, –"])
        let clear = RequestLedger([first, second], for: try meeting("2024-03-10", "  2024-01-10/a: {status: pågår}\n"))
        #expect(shown(clear) == ["2024-01-10/a: –, 2024-03-10 pågår", "2024-02-10/a: –, –"])
        // The one that is closed is not meant.
        let closing = try past("2024-02-20", asks: [], "  2024-01-10/a: {status: besvarat, svar: Ja.}\n")
        let open = RequestLedger([first, second, closing], for: try meeting("2024-03-10", "  a: {status: pågår}\n"))
        #expect(shown(open) == ["2024-02-10/a: –, 2024-03-10 pågår"])
    }

    @Test func nothingIsAnsweredWhereItIsAskedFor() throws {
        let first = try past("2024-01-10", asks: ["a"], "  a: {status: besvarat, svar: Ja.}\n")
        #expect(shown(RequestLedger([first], for: try meeting("2024-02-10"))) == ["a: –, –"])
        #expect(first.requests[0].item != nil)
    }
}
