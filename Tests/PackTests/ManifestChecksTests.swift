import Diagnostics
import DocumentTree
import Foundation
import Testing

@testable import Pack

/// What a pack says of its own checks: at the end of bilaga 1 and in the manifest.
@Suite struct ManifestChecksTests {
    private func build(_ copy: MeetingCopy, only: [String] = []) async throws -> (manifest: JSON, folder: String) {
        var request = copy.request
        request.out = copy.folder + "/ut"
        request.only = only
        request.formats = [.html]
        let result = try #require(await Pack.build(request).first)
        let folder = try #require(result.folder, "\(result.diagnostics.items.map(\.code.id))")
        let manifest = try #require(wholeFile("\(folder)/manifest.json"))
        return (try #require(JSON.parse(manifest)), folder)
    }

    @Test func theManifestHasTheFullList() async throws {
        let copy = try MeetingCopy()
        try copy.replace("Bilagan redovisar", "Övergripande processstöd redovisas. Bilagan redovisar", in: "2024-09-19/budget.yaml")
        let checks = try #require(try await build(copy).manifest["checks"])
        #expect(checks["attachments"]?.arrayValue?.count == 4)
        let rules = checks["rules"]?.arrayValue ?? []
        #expect(rules.count > 40)
        let alias = try #require(rules.first { $0["code"]?.stringValue == "CK030" })
        #expect(alias["raised"] == .integer(1) && alias["severity"]?.stringValue == "warning")
        let message = try #require(checks["messages"]?.arrayValue?.first)
        #expect(message["file"]?.stringValue == "2024-09-19/budget.yaml" && message["code"]?.stringValue == "CK030")
        #expect(message["message"]?.stringValue == "”Övergripande processstöd” heter ”Övergripande processtöd” i registret")
        let rounding = try #require(checks["roundings"]?.arrayValue?.first { $0["table"]?.stringValue == "matris" })
        #expect(rounding["row"]?.stringValue == "Alla barn och unga lyckas" && rounding["column"]?.stringValue == "Utfall Totalt")
    }

    @Test func aBilagaMadeAloneSaysTheSameAsInThePack() async throws {
        let copy = try MeetingCopy()
        // A remark on another bilaga is no concern of this one.
        try copy.replace("Två verktyg", "Övergripande processstöd. Två verktyg", in: "2024-09-19/processledarrapport/mål-2.md")
        func table(_ folder: String) throws -> Substring {
            let page = String(decoding: try #require(wholeFile("\(folder)/bilaga-1-budget.html")), as: UTF8.self)
            let start = try #require(page.range(of: "id=\"tabell-kontroller\""))
            let end = try #require(page.range(of: "</table>", range: start.upperBound..<page.endIndex))
            return page[start.lowerBound..<end.lowerBound]
        }
        let whole = try table(try await build(copy).folder)
        #expect(whole.contains("66 summor är uträknade ur sina delar") && !whole.contains("Anmärkning"))
        #expect(try table(try await build(copy, only: ["1"]).folder) == whole)
    }
}
