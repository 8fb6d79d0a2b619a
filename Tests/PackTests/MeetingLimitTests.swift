import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// Limits that all files of a meeting have together, each file being within its own.
@Suite struct MeetingLimitTests {
    private func report(_ goal: Int, _ text: String, in copy: MeetingCopy) throws {
        let path = "\(copy.meeting)/processledarrapport/mål-\(goal).md"
        try "---\nmål: \(goal)\n---\n\(text)".write(toFile: path, atomically: true, encoding: .utf8)
    }

    private func told(_ copy: MeetingCopy) throws -> (codes: [String], words: String) {
        let result = try #require(check(copy.request).first)
        return (result.diagnostics.items.map(\.code.id), render(result.diagnostics.items, sources: result.sources))
    }

    /// Set, this would be hundreds of megabytes: it is told before, at the largest file, and nothing else is.
    @Test func aPackOfMoreTextThanAnybodyReads() throws {
        let copy = try MeetingCopy()
        try report(1, String(repeating: "Kort.\n\n", count: 40_000), in: copy)
        try report(3, String(repeating: "- Kort.\n\n", count: 180_000), in: copy)
        let (codes, words) = try told(copy)
        #expect(codes == ["MD084"])
        #expect(words.contains("processledarrapport/mål-3.md:1:1"))
        #expect(words.contains("Gränsen är omkring 2800 sidor. Mest står i den här filen"))
    }

    /// The requests of earlier meetings are read for every pack after them.
    @Test func earlierMeetingsOfHundredsOfThousandsOfValues() throws {
        let copy = try MeetingCopy()
        let requests = "medskick:\n" + (0..<45_000).map { "  k\($0): {text: a, ärende: 1}\n" }.joined()
        for month in ["01", "02"] {
            let folder = "\(copy.folder)/2023-\(month)-10"
            try FileManager.default.copyItem(atPath: "\(copy.folder)/2024-05-23", toPath: folder)
            let text = try copy.text("2023-\(month)-10/mote.yaml")
            let dated = text.replacingOccurrences(of: "2024-05-23", with: "2023-\(month)-10")
            try dated.write(toFile: "\(folder)/mote.yaml", atomically: true, encoding: .utf8)
            try requests.write(toFile: "\(folder)/medskick.yaml", atomically: true, encoding: .utf8)
        }
        let (codes, words) = try told(copy)
        #expect(codes.contains("IN129"))
        #expect(words.contains("2023-02-10/medskick.yaml går inte att läsa också"))
    }
}
