import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// A kind of bilaga that this program has never heard of, made of a template, a schema and an input alone.
@Suite struct OwnKindTests {
    let repository = repositoryRoot
    let out = scratchPath()

    private func request(templates: [String]) -> BuildRequest {
        var request = BuildRequest()
        request.meetings = ["\(repository)/Tests/Fixtures/eget-slag/2024-11-26"]
        request.out = out
        request.formats = [.html]
        request.templates = templates.map { "\(repository)/\($0)" }
        return request
    }

    @Test func buildsWithTheUsersTemplateBeforeTheOnesSupplied() async throws {
        let results = await build(request(templates: ["Tests/Fixtures/eget-slag/templates", "templates"]))
        defer { try? FileManager.default.removeItem(atPath: out) }
        let result = try #require(results.first)
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        let written = result.folder
        let folder = try #require(written)
        let html = try String(contentsOfFile: "\(folder)/bilaga-1-bemanning.html", encoding: .utf8)
        #expect(html.contains("Bemanning november 2024"))
        #expect(html.contains("Processledare, Välmående självständiga äldre"))
        // The key of an organisation has become its name, a percentage and a date have their Swedish form.
        #expect(html.contains("Mälardalens universitet"))
        #expect(html.contains("37,5\u{A0}%"))
        #expect(html.contains("2025-12-31"))
        #expect(html.contains("1\u{A0}januari 2025"))
        // Only the vacant one is listed as vacant.
        #expect(html.components(separatedBy: "Rekrytering pågår.").count == 2)
        #expect(!html.contains("Inga uppdrag är vakanta."))
    }

    @Test func withoutTheUsersTemplateTheKindIsUnknownAtItsPlace() async throws {
        let result = try #require(await build(request(templates: ["templates"])).first)
        defer { try? FileManager.default.removeItem(atPath: out) }
        let (succeeded, folder) = (result.succeeded, result.folder)
        #expect(!succeeded)
        #expect(folder == nil)
        let words = render(result.diagnostics.items, sources: result.sources)
        #expect(words.contains("Det finns ingen mall för bilagan ”bemanning”"))
        #expect(words.contains("mote.yaml:"))
        #expect(!FileManager.default.fileExists(atPath: out))
    }
}
