import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// A template of one's own may call the agenda what it likes: links lead to where its items stand.
@Suite struct AgendaHeadingTests {
    private func built(_ heading: String) async throws -> (MeetingResult, page: String, index: String, folder: MeetingCopy) {
        let copy = try MeetingCopy()
        let template = try String(contentsOfFile: repositoryRoot + "/templates/styrelsepaket.md", encoding: .utf8)
        let line = try #require(template.split(separator: "\n").first { $0.hasPrefix("## ") })
        let mallar = copy.folder + "/mallar"
        try FileManager.default.createDirectory(atPath: mallar, withIntermediateDirectories: true)
        try template.replacingOccurrences(of: String(line), with: heading)
            .write(toFile: mallar + "/styrelsepaket.md", atomically: true, encoding: .utf8)
        var request = copy.request
        request.templates.insert(mallar, at: 0)
        request.out = copy.folder + "/out"
        let result = try #require(await build(request).first)
        let folder = try #require(result.folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("bilaga-1") && $0.hasSuffix(".html") }
        let page = try String(contentsOfFile: "\(folder)/\(try #require(names.first))", encoding: .utf8)
        return (result, page, try String(contentsOfFile: "\(folder)/index.html", encoding: .utf8), copy)
    }

    @Test func anotherHeadingIsFound() async throws {
        let (result, page, index, copy) = try await built("## Föredragningslista")
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        #expect(page.contains("href=\"index.html#foredragningslista\""))
        #expect(index.contains("id=\"foredragningslista\""))
        #expect(!page.contains("#dagordning"))
        withExtendedLifetime(copy) {}
    }

    @Test func withoutAHeadingLinksLeadToTheTitle() async throws {
        let (result, page, index, copy) = try await built("")
        #expect(!result.diagnostics.hasErrors)
        let anchor = try #require(page.firstMatch(of: /href="index.html\x23([^"]*)"/)?.1)
        #expect(index.contains("id=\"\(anchor)\""))
        withExtendedLifetime(copy) {}
    }
}
