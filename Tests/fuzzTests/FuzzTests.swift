import Foundation
import TestSupport
import Testing

@testable import fuzz

private let repository = repositoryRoot

@Suite(.serialized) struct FuzzTests {
    /// The long run is `make fuzz`; this one shows that it works, and stops an old crash from coming back.
    @Test func theReadersTakeAnything() throws {
        let reproducer = scratchPath()
        let fuzz = ReaderFuzz(root: repository, reproducer: reproducer)
        let outcome = try #require(fuzz.run(seconds: 60, most: 200, seed: 1))
        #expect(outcome.cases == 200)
        #expect(!FileManager.default.fileExists(atPath: reproducer))
    }

    /// Every file that a fault was ever found with, once more through its reader: none crashes it, none holds it up.
    @Test func theFaultsOfTheCorpusStayMended() throws {
        let scratch = scratchPath()
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let targets = Target.all(root: repository, scratch: scratch)
        #expect(targets.count == 21)
        for target in targets {
            #expect(!target.seeds.isEmpty, "\(target.name) has nothing to begin with")
            for seed in target.seeds.prefix(3) { _ = target.read(seed) }
            for name in names(in: "\(repository)/\(TargetRun.corpusFolder)/\(target.name)") {
                let bytes = try #require(readWhole("\(repository)/\(TargetRun.corpusFolder)/\(target.name)/\(name)"))
                _ = target.read(bytes)
            }
        }
        #expect(Set(names(in: "\(repository)/\(TargetRun.corpusFolder)")).isSubset(of: targets.map(\.name)))
    }

    @Test func madePDFsAreReadOrRefused() {
        var random = SeededGenerator(seed: 3)
        let target = Target.all(root: repository, scratch: "").first { $0.name == "pdf" }
        for _ in 0..<40 { _ = target?.read(PDFMaker.make(&random)) }
        #expect(target?.read(PDFMaker.sound) == "1")
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

    /// The long run is `make mutations`. In texts, most kinds of slips are found at their line, and each in few messages.
    @Test func aCarefulReadersSlipsAreFoundAtTheirLine() throws {
        var campaign = SlipCampaign(rounds: 1, seed: 4, only: ["riktning", "fel andel", "dubblerat", "kvar från förra", "inte stängs", "avstavat"])
        campaign.repository = repository
        campaign.variants = [.whole]
        let succeeded = campaign.run()
        #expect(succeeded)
        #expect(campaign.before == [])
        let all = campaign.byKind.values.reduce(into: SlipTally()) { $0.add($1) }
        #expect(all.made > 20)
        #expect(all.right * 10 >= all.made * 8, "\(campaign.text)")
    }

    @Test func everyKindOfSlipCanBeMadeSomewhere() {
        var random = SeededGenerator(seed: 5)
        let worlds = SlipOrganisation.all.map { organisation in
            let root = "\(repository)/\(organisation.root)"
            let files = textFiles(in: [organisation.meeting, "register"], of: root)
            return SlipWorld(
                files: files, earlier: textFiles(in: [organisation.earlier], of: root), meeting: organisation.meeting,
                names: registeredNames(files), isEnglish: organisation.isEnglish)
        }
        for kind in SlipKind.all {
            let isMade = worlds.contains { world in (0..<20).contains { _ in kind.make(world, &random) != nil } }
            #expect(isMade, "\(kind.name)")
        }
    }

    /// The long run is in `make conformance`.
    @Test func theSameSeedDrawsTheSameMeeting() {
        let (one, again, other) = (DrawnMeeting(seed: 5), DrawnMeeting(seed: 5), DrawnMeeting(seed: 6))
        #expect(one.files.map(\.path) == again.files.map(\.path))
        #expect(one.files.map(\.bytes) == again.files.map(\.bytes))
        #expect(one.files.map(\.bytes) != other.files.map(\.bytes))
    }

    /// Built and sound, or refused with a message at a place; what a judge finds is told, and the folder is left.
    @Test func aDrawnMeetingIsBuiltOrRefused() async {
        let place = scratchPath()
        defer { try? FileManager.default.removeItem(atPath: place) }
        let run = DocumentRun(root: repository, folder: place, keep: 0)
        for seed in Self.drawn {
            let outcome = await run.attempt(seed: seed, in: "\(place)/\(seed)")
            switch outcome {
            case .built(let pages): #expect(pages > 0)
            case .refused(let codes): #expect(!codes.isEmpty)
            case .faulty(let faults): Issue.record("\(seed): \(faults.prefix(3))")
            }
        }
    }

    private static let drawn: [UInt64] = [2, 3, 4]

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
