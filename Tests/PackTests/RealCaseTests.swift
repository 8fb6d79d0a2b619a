import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// The printed bilaga 1 as a user first types it in, and what the program says of it. The Swedish transcript is
/// the guided tour of the handbook.
@Suite struct RealCaseTests {
    static let repository = URL(filePath: repositoryRoot)

    private func result(_ meeting: String) throws -> MeetingResult {
        var request = BuildRequest()
        request.meetings = [Self.repository.appending(path: meeting).path]
        request.templates = [Self.repository.appending(path: "templates").path]
        return try #require(check(request).first)
    }

    @Test(arguments: MessageLanguage.allCases)
    func everyFaultOfThePrintedOneIsNamed(language: MessageLanguage) throws {
        let result = try result("fixtures/printed/2024-09-19")
        let transcript = render(result.diagnostics.items, sources: result.sources, language: language)
            .replacing(Self.repository.path + "/", with: "")
        expectFile(transcript, "fixtures/printed/kontroll.\(language.rawValue)")
    }

    @Test func eachFaultHasItsCodeAndThereIsNoOther() throws {
        let codes = try result("fixtures/printed/2024-09-19").diagnostics.items.map(\.code.id)
        // Rounding, blank subtotal, nought and dash, reversed difference, over-allocation, internal funds against
        // the external target, several years against one, two spellings, two empty promises, “i balans”, what is decided told
        // as spent, a request of the board that got no answer.
        #expect(Set(codes) == ["CK002", "CK003", "CK004", "CK005", "CK020", "CK023", "CK024", "CK030", "CK044", "CK046", "CK050", "CK053", "CK081"])
    }

    @Test(arguments: ["2024-05-23", "2024-09-19"])
    func theMeetingsThemselvesRaiseNothing(meeting: String) throws {
        let result = try result("fixtures/\(meeting)")
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
    }

    /// The printed pack's earlier meeting has nothing but what later ones need of it.
    @Test func theMeetingBeforeThePrintedOneRaisesNothing() throws {
        let result = try result("fixtures/printed/2024-05-23")
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
    }

    @Test func theHandbookShowsTheTranscriptAsItIs() throws {
        let transcript = try String(
            contentsOf: Self.repository.appending(path: "fixtures/printed/kontroll.sv"), encoding: .utf8)
        let tour = try String(
            contentsOf: Self.repository.appending(path: "docs/handbok/kontroller-rundtur.md"), encoding: .utf8)
        for block in transcript.components(separatedBy: "\n\n") where block.contains("[CK") {
            #expect(tour.contains(block), "docs/handbok/kontroller-rundtur.md lacks:\n\(block)")
        }
    }
}
