import Diagnostics
import Foundation
import Testing

@testable import Pack

struct NearlyNamedTests {
    let copy: MeetingCopy

    init() throws { copy = try MeetingCopy() }

    func move(_ file: String, to target: String) throws {
        try FileManager.default.moveItem(atPath: copy.meeting + "/" + file, toPath: copy.meeting + "/" + target)
    }

    /// The code of each message with where it stands, by file and what it proposes.
    func found() -> [String] {
        guard let result = check(copy.request).first else { return [] }
        return result.diagnostics.items.map { item in
            let file = item.range.flatMap { result.sources.file($0.file)?.path.split(separator: "/").last.map(String.init) } ?? "–"
            return "\(item.code.id) \(file) \(item.arguments["förslag"] ?? "–")"
        }
    }

    @Test func anEndingThatIsNearlyRight() throws {
        try move("budget.yaml", to: "budget.yml")
        #expect(found().contains("IN040 mote.yaml budget.yml"))
        #expect(!found().contains { $0.hasPrefix("PK021") }, "told once")
    }

    @Test func aCopyBesideTheRealOne() throws {
        try FileManager.default.copyItem(atPath: copy.meeting + "/budget.yaml", toPath: copy.meeting + "/budget (kopia).yaml")
        #expect(found() == ["PK021 mote.yaml budget.yaml"])
    }

    @Test(arguments: ["mål 1.md", "Mål-1.md", "mal-1.md", "mål-1 (2).markdown"])
    func aGoalThatIsNearlyNamedRight(_ name: String) throws {
        try move("processledarrapport/mål-1.md", to: "processledarrapport/" + name)
        #expect(found().contains("PK004 mote.yaml \(name)"))
    }

    @Test func aGoalWhoseFileIsBrokenIsNotAdvisedAway() throws {
        try copy.replace("mål: 1\n", "mål: [\n", in: "2024-09-19/processledarrapport/mål-1.md")
        #expect(!found().contains { $0.hasPrefix("PK004") })
    }

    @Test func inputsOfABilagaThatTheMeetingDoesNotHave() throws {
        try copy.replace("  - sammanfattning\n", "", in: "2024-09-19/mote.yaml")
        try copy.replace("    bilaga: sammanfattning\n", "", in: "2024-09-19/mote.yaml")
        #expect(found().contains("PK022 mote.yaml –"))
    }

    @Test func notesOfOnesOwnAreNobodysBusiness() throws {
        try "mina".write(toFile: copy.meeting + "/anteckningar.md", atomically: true, encoding: .utf8)
        #expect(found().isEmpty)
    }

    @Test func aRegisterFileWithAnotherEnding() throws {
        try "x: 1".write(toFile: copy.folder + "/register/mer.yml", atomically: true, encoding: .utf8)
        #expect(found() == ["PK021 – mer.yaml"])
    }

    @Test func aMeetingWhoseFolderIsNoDate() throws {
        try FileManager.default.copyItem(atPath: copy.folder + "/2024-05-23", toPath: copy.folder + "/mars")
        #expect(found() == ["PK023 – –"])
    }

    /// With an agenda alone it is a summons; with neither there is nothing to write.
    @Test(arguments: ["[{rubrik: Ekonomi}]", "[]"]) func aMeetingWithoutBilagor(agenda: String) async throws {
        let text = """
            styrelse: Styrelsen
            rubrik: Styrelsemöte
            datum: 2024-09-19
            tid: 15.00–16.00
            plats: Västerås
            närvarande: {shk: [verksamhetschef]}
            dagordning: \(agenda)
            bilagor: []

            """
        try text.write(toFile: copy.meeting + "/mote.yaml", atomically: true, encoding: .utf8)
        // Nothing that the board asked for before is waiting for an answer.
        try FileManager.default.removeItem(atPath: copy.folder + "/2024-05-23")
        var request = copy.request
        request.out = copy.folder + "/out"
        let result = try #require(await build(request).first)
        let told = result.diagnostics.items.first { $0.code.id == "PK024" }
        if agenda != "[]" {
            #expect(result.outputs.map(\.name).sorted() == ["index.html", "styrelsepaket.pdf"])
            #expect(told == nil)
            return
        }
        #expect(result.folder == nil)
        let message = try #require(told)
        #expect(message.range != nil, "points at the user's line")
    }

    @Test func aBilagaWhoseIdHasNoLettersGetsTheNameOfItsKind() async throws {
        try copy.replace("  - sammanfattning\n", "  - slag: sammanfattning\n    id: \"..\"\n", in: "2024-09-19/mote.yaml")
        try copy.replace("bilaga: sammanfattning", "bilaga: \"..\"", in: "2024-09-19/mote.yaml")
        var request = copy.request
        request.out = copy.folder + "/out"
        let result = try #require(await build(request).first)
        #expect(result.outputs.map(\.name).contains("bilaga-4-sammanfattning.pdf"))
    }

    @Test(arguments: ["0001-01-01", "9999-12-31"])
    func aMeetingAtTheEndsOfTheCalendarIsNoCrash(_ date: String) throws {
        try copy.replace("datum: 2024-09-19", "datum: \(date)", in: "2024-09-19/mote.yaml")
        try copy.replace("datum: 2024-05-23", "datum: \(date)", in: "2024-05-23/mote.yaml")
        var request = copy.request
        request.meetings = [copy.meeting, copy.folder + "/2024-05-23"]
        #expect(check(request).count == 2)
    }
}
