import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// Three house styles, each building the September pack: everything that they say is seen, and the words are the same.
@Suite struct HouseStyleTests {
    private let repository = repositoryRoot
    private let out = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)").path

    private func built(_ theme: String, _ formats: Set<OutputFormat>, dump: Bool = false) async throws -> MeetingResult {
        var request = BuildRequest()
        request.meetings = ["\(repository)/fixtures/2024-09-19"]
        request.out = out
        request.formats = formats
        request.templates = ["\(repository)/\(theme)", "\(repository)/templates"]
        return try #require(await build(request).first)
    }

    @Test(arguments: ["Tests/Fixtures/husstilar/kommun", "Tests/Fixtures/husstilar/universitet", "templates/tema-storstil"])
    func theSeptemberPackIsBuilt(theme: String) async throws {
        defer { try? FileManager.default.removeItem(atPath: out) }
        let result = try await built(theme, [.html, .pdf])
        // A family without a semibold is told, and is no hindrance.
        #expect(result.diagnostics.items.filter { $0.code.id != "TX002" }.map(\.code.id) == [])
        let folder = try #require(result.folder)
        #expect(FileManager.default.fileExists(atPath: "\(folder)/styrelsepaket.pdf"))
        let html = try String(contentsOfFile: "\(folder)/bilaga-1-budget.html", encoding: .utf8)
        if theme.hasSuffix("kommun") {
            #expect(html.contains("<tr class=\"rand\">") && html.contains("thead th,thead td,thead tr:first-child>:first-child{background:var(--accent);color:var(--paper)}"))
            #expect(html.contains("1\u{A0} Grundbudget 2024"))
            #expect(html.contains("<linearGradient") && html.contains("fill=\"url(#_rit"))
            // Minutes have numbers of their own, and get no others.
            let minutes = try String(contentsOfFile: "\(folder)/bilaga-4-sammanfattning.html", encoding: .utf8)
            #expect(!minutes.contains("1\u{A0} 1. "))
        }
        if theme.hasSuffix("universitet") { #expect(html.contains("--paper:#fdf9f1")) }
    }
}
