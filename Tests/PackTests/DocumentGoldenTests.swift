import Checks
import Diagnostics
import DocumentTree
import Foundation
import Inputs
import Style
import Testing

@testable import Pack

/// The September meeting's bilagor and first pages as document trees: what both renderers read.
@Suite struct DocumentGoldenTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test func septemberMeeting() throws {
        var diagnostics = DiagnosticList()
        var sources = SourceSet()
        let folders = try #require(
            TemplateFolders([Self.repository.appending(path: "templates").path], diagnostics: &diagnostics))
        var store = TemplateStore(folders)
        let meeting = Self.repository.appending(path: "fixtures/2024-09-19").path
        let folder = try #require(FileAccess(meeting, diagnostics: &diagnostics))
        let loaded = try #require(
            LoadedMeeting.load(folder, attachmentWord: "Bilaga", &store, &sources, &diagnostics))
        let selection = select(loaded.meeting, only: [], goals: [], &diagnostics)
        var files: [CheckedFile] = []
        var images = ImageStore(loaded, folders)
        var parts = compose(
            loaded, selection, &store, &files, &images, &sources, measure: PageGeometry().measure, &diagnostics)
        parts.append(
            try #require(composeFirstPages(loaded, Theme(), logo: nil, &store, &images, &sources, &diagnostics)))

        #expect(render(diagnostics.items, sources: sources) == "")
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
