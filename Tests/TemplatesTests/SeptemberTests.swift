import Testing

@testable import Templates

/// The templates and the inputs of the September meeting, filled and seen as text.
@Suite struct SeptemberTests {
    @Test(arguments: ["budget", "processledarrapport", "kommunikationsmal", "sammanfattning", "styrelsepaket"])
    func fillsWithoutAWord(kind: String) throws {
        let bench = try #require(MeetingBench())
        let filled = try #require(bench.fill(kind))
        #expect(bench.transcript == "")
        expectGolden(filled.dump(), kind + ".txt")
    }
}
