import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

struct CheckTests {
    @Test func theSeptemberMeetingHasNothingToRemarkOnAndNothingIsWritten() throws {
        let copy = try MeetingCopy()
        let before = try FileManager.default.subpathsOfDirectory(atPath: copy.folder).sorted()
        let results = check(copy.request)
        #expect(results.count == 1)
        #expect(render(results[0].diagnostics.items, sources: results[0].sources) == "")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: copy.folder).sorted() == before)
    }

    @Test func itFindsWhatABuildFindsBeforeLayout() async throws {
        let copy = try MeetingCopy()
        try copy.replace("(bilaga-3)", "(bilaga-9)", in: "2024-09-19/processledarrapport/mål-3.md")
        try copy.replace("överskott:", "överskot:", in: "2024-09-19/budget.yaml")
        var request = copy.request
        request.out = copy.folder + "/out"
        let checked = check(request).flatMap(\.diagnostics.items)
        let built = await build(request).flatMap(\.diagnostics.items)
        #expect(checked.map(\.code.id) == built.map(\.code.id))
        #expect(checked.contains { $0.code.id == "IN001" })
        #expect(checked.contains { $0.code.id == "PK007" })
    }

    @Test func itFindsWhatABuildFindsOnPages() async throws {
        let copy = try MeetingCopy()
        // A board whose name no header has room for.
        try copy.replace("styrelse: ", "styrelse: " + String(repeating: "Den mycket långa samverkans", count: 12), in: "2024-09-19/mote.yaml")
        var request = copy.request
        request.out = copy.folder + "/out"
        let results = check(request)
        let built = await build(request).flatMap(\.diagnostics.items)
        #expect(results.flatMap(\.diagnostics.items).map(\.code.id) == built.map(\.code.id))
        #expect(built.contains { $0.code.id == "LA042" })
        #expect(results.map(\.pagesAreSet) == [true])
    }

    @Test func withErrorsThePagesAreNotTried() throws {
        let copy = try MeetingCopy()
        try copy.replace("överskott:", "överskot:", in: "2024-09-19/budget.yaml")
        let set = check(copy.request).map(\.pagesAreSet)
        #expect(set == [false])
    }

    /// The item of the agenda has the right name; it is the bilaga's that is wrong.
    @Test func aMisspeltKindIsToldOnce() throws {
        let copy = try MeetingCopy()
        try copy.replace("  - budget\n", "  - budgett\n", in: "2024-09-19/mote.yaml")
        let codes = check(copy.request).flatMap(\.diagnostics.items).map(\.code.id)
        #expect(codes == ["PK001"])
    }

    @Test func aFileWhoseLinesEndInReturnsIsRead() throws {
        let copy = try MeetingCopy()
        for name in ["processledarrapport/mål-3.md", "budget.yaml"] {
            let path = copy.folder + "/2024-09-19/" + name
            let text = try String(contentsOfFile: path, encoding: .utf8)
            try Data(text.utf8.map { $0 == 0x0A ? 0x0D : $0 }).write(to: URL(filePath: path))
        }
        #expect(check(copy.request).flatMap(\.diagnostics.items).map(\.code.id) == [])
    }

    @Test func aMeetingThatCannotBeReadHidesNothingInTheOtherFiles() throws {
        let copy = try MeetingCopy()
        try copy.replace("tid: 15.00–16.00", "tid 15.00–16.00", in: "2024-09-19/mote.yaml")
        try copy.replace("överskott:", "överskot:", in: "2024-09-19/budget.yaml")
        try copy.replace("forskning-till: 2026", "forskning-till: 20x6", in: "2024-09-19/budget.yaml")
        let codes = check(copy.request).flatMap(\.diagnostics.items).map(\.code.id)
        #expect(codes == ["YA006", "IN001", "IN017"])
    }

    @Test func aMissingMeetingIsSaid() {
        var request = BuildRequest()
        request.meetings = ["/finns/inte"]
        request.templates = [repositoryRoot + "/templates"]
        let results = check(request)
        #expect(results.count == 1)
        #expect(results.allSatisfy { !$0.succeeded })
    }

    @Test func whatTwoMeetingsShareIsSaidOnce() throws {
        let copy = try MeetingCopy()
        try copy.replace("grupp: avslutad", "grup: avslutad", in: "register/register.yaml")
        var request = copy.request
        request.meetings = [copy.folder]
        let results = check(request)
        #expect(results.count == 2)
        var findings = Findings()
        for result in results { findings.add(result.diagnostics, from: result.sources) }
        let apart = results.map { result in
            var alone = Findings()
            alone.add(result.diagnostics, from: result.sources)
            return alone.counts.errors
        }
        let transcript = render(findings.diagnostics, sources: findings.sources)
        #expect(transcript.components(separatedBy: "Okänd nyckel ”grup”").count == 4)
        #expect(findings.counts.errors == apart.reduce(0, +) - 3)
    }
}
