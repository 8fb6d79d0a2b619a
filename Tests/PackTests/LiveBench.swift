import Foundation
import TestSupport
import Testing

@testable import Pack

/// What is done with a live meeting in several suites.
protocol LiveBench {}

extension LiveBench {
    func live(_ copy: MeetingCopy) async -> LiveMeeting {
        var request = copy.request
        request.meetings = [copy.meeting]
        var live = LiveMeeting(request)
        await live.rebuild()
        return live
    }

    /// The place of a stretch of a file, as a page would name it.
    func place(_ words: String, in file: String, _ live: LiveMeeting) throws -> LivePlace {
        let number = try #require(live.files.paths.firstIndex { $0.hasSuffix(file) })
        let bytes = try #require(live.findings.sources.files.last { $0.path.hasSuffix(file) }).bytes
        let start = try #require(Data(bytes).range(of: Data(words.utf8))).lowerBound
        return LivePlace(file: number, start: start, end: start + words.utf8.count)
    }

    func save(_ text: String, at words: String, in file: String, _ live: LiveMeeting) throws {
        let place = try place(words, in: file, live)
        guard case .saved = live.save(text, at: place, of: try #require(live.field(at: place)).sha256) else {
            Issue.record("not saved: \(text)")
            return
        }
    }
}
