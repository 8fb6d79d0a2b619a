import Diagnostics
import TestSupport
import Testing

@testable import Pack

/// Headers that have more to say than there is room for.
@Suite struct RunningWordsTests {
    @Test("A board's name that no two lines can hold is told once, where it is written")
    func longBoard() async throws {
        let copy = try MeetingCopy()
        let name = "Styrelsen för " + (1...30).map { "verksamheten nummer \($0)" }.joined(separator: ", ")
        try copy.replace("styrelse: Styrelsen", "styrelse: \(name)", in: "2024-09-19/mote.yaml")
        var request = copy.request
        request.out = copy.folder + "/out"
        let result = try #require(await build(request).first)
        let told = result.diagnostics.items.filter { $0.code.id == "LA042" }
        #expect(told.count == 1)
        #expect(told.flatMap(\.missingArguments) == [])
        // What was lost is what the one has and the other has not.
        let (all, shown) = (told.first?.arguments["text"] ?? "", told.first?.arguments["visas"] ?? "")
        #expect(shown.contains("…") && shown.count < all.count && all.hasPrefix(shown.prefix { $0 != "…" }))
        let range = try #require(told.first?.range)
        #expect(result.sources[range.file].path.hasSuffix("2024-09-19/mote.yaml"))
        #expect(result.folder != nil)
    }
}
