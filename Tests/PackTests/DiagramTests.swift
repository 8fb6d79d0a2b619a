import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// The charts' edge cases on a page of samples: Tests/Fixtures/diagram.
@Suite struct DiagramTests {
    @Test func everySampleReachesBothOutputs() async throws {
        let repository = repositoryRoot
        let out = scratchPath()
        defer { try? FileManager.default.removeItem(atPath: out) }
        var request = BuildRequest()
        request.meetings = ["\(repository)/Tests/Fixtures/diagram/2024-09-19"]
        request.templates = ["\(repository)/Tests/Fixtures/diagram/templates", "\(repository)/templates"]
        request.out = out
        let result = try #require(await build(request).first)
        #expect(render(result.diagnostics.items, sources: result.sources) == "")
        let written = result.folder
        let folder = try #require(written)
        let template = try String(
            contentsOfFile: "\(repository)/Tests/Fixtures/diagram/templates/prov.md", encoding: .utf8)
        let charts = template.components(separatedBy: "```diagram").count - 1
        let figures = ["trappa", "tidslinje", "organisation"].reduce(0) {
            $0 + template.components(separatedBy: "```\($1)\n").count - 1
        }
        let html = try String(contentsOfFile: "\(folder)/bilaga-1-prov.html", encoding: .utf8)
        #expect(html.components(separatedBy: "<figure").count - 1 == charts + figures)
        // A chart has its figures behind it; a drawn figure is words already.
        #expect(html.components(separatedBy: "<summary>Visa siffrorna").count - 1 == charts)
        #expect(html.components(separatedBy: "class=\"stapel\"").count - 1 == 7)
        #expect(html.contains("Förbrukat: tre av sju ligger över strecket (66,7\u{A0}%): Allt, Lite över, Långt över."))
        // The dated process has its day marked, wide and narrow; the undated one has none.
        #expect(html.components(separatedBy: ">I dag, 19\u{A0}september<").count - 1 == 2)
        // The writer's own words stand in place of the made ones, wide and narrow.
        for words in ["Båda prognoserna är 1,5 miljoner kronor.", "Mål, strategi och planer följer på varandra."] {
            #expect(html.components(separatedBy: "aria-label=\"\(words)\"").count - 1 == 2)
        }
        // Each is drawn for a narrow screen too, and only one of the two is shown.
        #expect(html.components(separatedBy: "<svg class=\"trang\"").count - 1 == charts + figures)
        #expect(FileManager.default.fileExists(atPath: "\(folder)/bilaga-1-prov.pdf"))
    }
}
