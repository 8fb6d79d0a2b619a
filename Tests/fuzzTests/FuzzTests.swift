import Foundation
import TestSupport
import Testing

@testable import fuzz

private let repository = repositoryRoot

@Suite(.serialized) struct FuzzTests {
    /// The long run is `make fuzz`; this one shows that it works, and stops an old crash from coming back.
    @Test func theReadersTakeAnything() throws {
        let reproducer = FileManager.default.temporaryDirectory.appending(path: "bilaga-fuzz-\(UUID().uuidString)").path
        let fuzz = ReaderFuzz(root: repository, reproducer: reproducer)
        let outcome = try #require(fuzz.run(seconds: 60, most: 200, seed: 1))
        #expect(outcome.cases == 200)
        #expect(!FileManager.default.fileExists(atPath: reproducer))
    }

    /// The long run is `make mutations`. Slips that no rule can know of (a digit in a figure that stands
    /// alone) keep the share below one hundred per cent.
    @Test func mostSlipsAreNoticed() throws {
        let report = try #require(
            runEdits(
                count: 60, seed: 2, root: repository + "/fixtures", meetings: ["2024-05-23", "2024-09-19"],
                templates: repository + "/templates"))
        #expect(report.before == 0, "the fixtures raise messages as they are")
        #expect(report.made == 60)
        #expect(report.caught * 2 >= report.made, "\(report.text)")
    }

    @Test(arguments: HumanEdit.allCases) func theSameSeedMakesTheSameSlip(kind: HumanEdit) {
        let text = "mål:\n  # en 20 tecken lång rad\n  namn: Eskilstuna kommun\n  belopp: 2 024 100\n  år: 2024\n"
        var first = SeededGenerator(seed: 7)
        var second = SeededGenerator(seed: 7)
        let one = slip(kind, in: text, isMarkdown: false, names: ["Eskilstuna kommun"], &first)
        let other = slip(kind, in: text, isMarkdown: false, names: ["Eskilstuna kommun"], &second)
        #expect(one != nil)
        #expect(one?.text == other?.text)
        #expect(one?.text != text)
        #expect(one?.text.contains("# en 20 tecken lång rad") == true)
    }
}
