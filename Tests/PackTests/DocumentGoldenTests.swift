import Diagnostics
import DocumentTree
import Foundation
import TestSupport
import Testing

@testable import Pack

/// The September meeting's bilagor and first pages as document trees: what both renderers read.
@Suite struct DocumentGoldenTests {
    private static let repository = URL(filePath: repositoryRoot)

    @Test func septemberMeeting() throws {
        var request = BuildRequest()
        request.meetings = [Self.repository.appending(path: "fixtures/2024-09-19").path]
        request.templates = [Self.repository.appending(path: "templates").path]
        var general = MeetingResult(meeting: "")
        let builder = try #require(PackBuilder(request, &general))
        let place = try #require(
            findMeetings(request.meetings, out: request.out, diagnostics: &general.diagnostics).first)
        let (meeting, result) = builder.examine(place)
        let examined = try #require(meeting)
        let parts = examined.parts + [try #require(examined.first)]

        #expect(render(general.diagnostics.items + result.diagnostics.items, sources: result.sources) == "")
        #expect(parts.count == 5)
        for part in parts {
            expectFile(part.document.dump(result.sources), "Tests/Golden/document/\(part.fileName).txt")
        }
    }
}
