import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// `--draft` builds a pack that is not finished: what is missing has a page that says so.
struct UnfinishedDraftTests {
    private func words(_ page: String) -> String { page.replacing(#/<[^>]*>/#, with: "").replacing("\u{A0}", with: " ") }

    @Test func aMissingFileBecomesAPageThatSaysSo() async throws {
        let copy = try MeetingCopy()
        try FileManager.default.removeItem(atPath: "\(copy.meeting)/budget.yaml")
        try "---\nmål: 2\n---\n".write(toFile: "\(copy.meeting)/processledarrapport/mål-2.md", atomically: true, encoding: .utf8)
        var request = copy.request
        request.out = copy.folder + "/ut"
        request.formats = [.html]
        // Without the flag nothing is written.
        let folders = await build(request).compactMap(\.folder)
        #expect(folders.isEmpty)
        request.isDraft = true
        let errors = await build(request).flatMap(\.diagnostics.items).filter { $0.severity == .error }
        #expect(errors.isEmpty)
        let budget = words(try copy.text("ut/2024-09-19/bilaga-1-budget.html"))
        #expect(budget.contains("Underlag saknas"))
        #expect(budget.contains("budget.yaml"))
        let report = words(try copy.text("ut/2024-09-19/bilaga-2-processledarrapport.html"))
        #expect(report.contains("processledarrapport/mål-2.md"))
        // The others are made as they are.
        let other = words(try copy.text("ut/2024-09-19/bilaga-3-kommunikationsmal.html"))
        #expect(!other.contains("Underlag saknas"))
    }

    /// A draft is no way around what is wrong in what is written.
    @Test func aWrongFigureStopsADraftToo() async throws {
        let copy = try MeetingCopy()
        try copy.replace("utfall: 25 503 845", "utfall: 25 603 845", in: "2024-09-19/budget.yaml")
        var request = copy.request
        request.out = copy.folder + "/ut"
        request.isDraft = true
        let folders = await build(request).compactMap(\.folder)
        #expect(folders.isEmpty)
    }
}
