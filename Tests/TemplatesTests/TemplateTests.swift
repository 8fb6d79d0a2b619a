import DocumentTree
import Inputs
import Testing

@testable import Templates

@Suite struct TemplateTests {
    @Test func saysWhatItNeeds() throws {
        let bench = try #require(MeetingBench())
        let template = try #require(bench.template("processledarrapport"))
        #expect(template.sources.map(\.name) == ["rapport", "målrapporter"])
        #expect(template.sources.map(\.isPattern) == [false, true])
        #expect(template.sources[1].path == "processledarrapport/mål-*.md")
        #expect(template.sources[1].onePer == "mål")
        #expect(template.selection?.source == "målrapporter" && template.selection?.field == "mål")
    }

    @Test func oneGoalAloneLeavesOutTheRest() throws {
        let bench = try #require(MeetingBench())
        let filled = try #require(bench.fill("processledarrapport", selection: ["3"]))
        #expect(bench.transcript == "")
        #expect(filled.title == "Processledarrapport, mål 3")
        let dump = filled.dump()
        #expect(dump.contains("Mål ‹3› · ‹Kommunikation›"))
        #expect(!dump.contains("Mål ‹2›") && !dump.contains("går igenom styrelsens fem"))
    }

    @Test func aGoalThatNobodyReportsIsAnError() throws {
        let bench = try #require(MeetingBench())
        #expect(bench.fill("processledarrapport", selection: ["7"]) == nil)
        #expect(bench.transcript.contains("Det finns inget underlag för ”7”"))
        let other = try #require(MeetingBench())
        #expect(other.fill("budget", selection: ["1"]) == nil)
        #expect(other.transcript.contains("Mallen går inte att dela upp"))
    }

    /// A user's own kind of bilaga: a template, a schema and a YAML file, and not a line of Swift.
    @Test func aNewKindNeedsNoCode() throws {
        let bench = try #require(
            MeetingBench("Tests/Fixtures/eget-slag/2024-11-26", templates: "Tests/Fixtures/eget-slag/templates"))
        let filled = try #require(bench.fill("bemanning"))
        #expect(bench.transcript == "")
        expectGolden(filled.dump(), "eget-slag.txt")
    }

    @Test(arguments: [
        ("# Rubrik\n", ["TM021"]),
        ("---\nunderlag: {}\n---\n", ["TM013"]),
        ("---\ntitel: x\nundrlag: {}\n---\n", ["TM012"]),
        ("---\ntitel: x\nunderlag:\n  möte: {fil: a.yaml, schema: a}\n---\n", ["TM022"]),
        ("---\ntitel: x\nunderlag:\n  a: {schema: a}\n---\n", ["TM023"]),
        ("---\ntitel: x\nurval: a\n---\n", ["TM024"]),
        ("---\ntitel: x\nberäknat:\n  a: b +\n---\n", ["EX004"]),
    ])
    func frontMatterIsHeldAgainstWhatIsKnown(text: String, codes: [String]) {
        let bench = Bench()
        _ = bench.template(text)
        #expect(bench.diagnostics.items.map(\.code.id) == codes)
    }

    @Test func theSameInputsGiveTheSameText() throws {
        let first = try #require(MeetingBench()?.fill("budget"))
        let second = try #require(MeetingBench()?.fill("budget"))
        #expect(first.dump() == second.dump() && first.markdown == second.markdown)
    }
}
