import Diagnostics
import DocumentTree
import Foundation
import Testing

@testable import Pack

/// The September meeting's bilagor and first pages as document trees: what both renderers read.
@Suite struct DocumentGoldenTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

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
        for part in parts { try expectGolden(part.document.dump(), "\(part.fileName).txt") }
    }

    /// Compared exactly; a missing golden is a failure; recorded anew when RECORD_GOLDENS=1 is set.
    private func expectGolden(_ text: String, _ name: String) throws {
        let file = Self.repository.appending(path: "Tests/Golden/document/\(name)")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
            Issue.record("there is no golden \(name)")
            return
        }
        let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        if old == new { return }
        let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        Issue.record(
            """
            \(name) differs from line \(line + 1):
            - \(line < old.count ? String(old[line]) : "(end)")
            + \(line < new.count ? String(new[line]) : "(end)")
            """)
    }
}
