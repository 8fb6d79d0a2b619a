import Foundation
import System
import TestSupport
import Testing

@testable import Pack

/// What is done with a pack that was sent, in several suites.
protocol SupplementBench {}

extension SupplementBench {
    /// The September meeting with its pack built.
    func sent(_ change: (MeetingCopy) throws -> Void = { _ in }) async throws -> (copy: MeetingCopy, request: BuildRequest, pack: String) {
        let copy = try MeetingCopy()
        try change(copy)
        var request = copy.request
        request.out = copy.folder + "/out"
        let result = try #require(await build(request).first)
        #expect(codes(result) == [])
        return (copy, request, copy.folder + "/out/2024-09-19")
    }

    func codes(_ result: MeetingResult) -> [String] { result.diagnostics.items.map(\.code.id) }

    /// A paper that came late, and what it says.
    func addPaper(_ copy: MeetingCopy, _ name: String = "yttrande") throws {
        try copy.replace("{{sammanfattning.", "{{bilagor.sammanfattning.sammanfattning.", in: "2024-09-19/mote.yaml")
        try addPaperOnly(copy, name)
    }

    func addPaperOnly(_ copy: MeetingCopy, _ name: String) throws {
        let mote = try copy.text("2024-09-19/mote.yaml")
        try (mote + "  - slag: sammanfattning\n    id: \(name)\n    titel: Yttrande om \(name)\n    underlag: {sammanfattning: \(name).md}\n").write(
            toFile: copy.meeting + "/mote.yaml", atomically: true, encoding: .utf8)
        try
            "---\ndatum: 2024-09-10\ntid: 10.00–11.00\nplats: Eskilstuna\ndeltog:\n  - Verksamhetschefen\n---\nDet här är ett yttrande.\n\n## 1. Bedömning\n\nArbetet bör börja i höst.\n"
            .write(
                toFile: copy.meeting + "/\(name).md", atomically: true, encoding: .utf8)
    }

    func changeFigure(_ copy: MeetingCopy, to amount: String = "649 000", sum: String = "4 249 705") throws {
        try copy.replace("förskola: 648 000", "förskola: \(amount)", in: "2024-09-19/budget.yaml")
        try copy.replace("beslutat: 4 248 705", "beslutat: \(sum)", in: "2024-09-19/budget.yaml")
    }

    func snapshot(_ folder: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] { files[name] = wholeFile("\(folder)/\(name)") }
        return files
    }

    func cover(_ folder: String) throws -> String {
        let page = try #require(wholeFile("\(folder)/\(lastComponent(folder)).html"))
        return strippedMarkup(String(decoding: page, as: UTF8.self)).replacing("\u{A0}", with: " ")
    }
}
