import Diagnostics
import Foundation
import Inputs
import TestSupport
import Testing

@testable import Pack

/// A folder of its own for a test, gone afterwards.
final class Room {
    let path = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func text(_ file: String) throws -> String { try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8) }

    func write(_ text: String, to file: String) throws {
        let url = URL(filePath: "\(path)/\(file)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
    }

    func replace(_ old: String, _ new: String, in file: String) throws {
        let text = try text(file)
        try #require(text.contains(old), "\(file) has no \(old)")
        try write(text.replacingOccurrences(of: old, with: new), to: file)
    }

    func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(file)") }

    /// A request about meetings in it, in the project that they lie in.
    func request(_ meetings: String...) -> BuildRequest {
        var request = BuildRequest()
        request.meetings = meetings.map { $0 == "." ? path : "\(path)/\($0)" }
        let supplied = [repositoryRoot + "/templates"]
        request.project = findProject(of: request.meetings, templates: supplied).project
        request.out = request.project?.out ?? "\(path)/ut"
        request.templates = (request.project?.templates ?? []) + supplied
        return request
    }
}

/// What results say, for a test that wants nothing said.
///
/// - Parameter expected: the codes that it knows to be said.
func told(_ results: [MeetingResult], besides expected: Set<String> = []) -> String {
    results.map { result in render(result.diagnostics.items.filter { !expected.contains($0.code.id) }, sources: result.sources) }.joined()
}

/// `bilaga init`: what it writes builds as it is, and nothing is to be remarked on.
struct StartTests {
    static let supplied = [repositoryRoot + "/templates"]

    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

    static let names = ["styrelse", "nämnd", "centre", "liten"]

    static func plan(_ name: String) throws -> StartPlan {
        switch name {
        case "styrelse":
            var plan = StartPlan(organisation: "Samhällskontraktet", date: try day("2024-09-19"))
            plan.shortName = "SHK"
            plan.bodies = [StartBody(kind: .board, name: "Styrelsen"), StartBody(kind: .coreTeam, name: "Core Team Barn och unga")]
            plan.parties = ["Eskilstuna kommun", "Västerås stad", "Mälardalens universitet"]
            plan.goals = [StartGoal("Utveckling: Alla parter bidrar till utveckling."), StartGoal("Kommunikation")]
            plan.lines = ["Övergripande processtöd", "Följeforskning", "Pilot: mat/möten"]
            plan.costTypes = ["Personal", "Drift och konsulter", "OH"]
            plan.years = 2022...2025
            return plan
        // A meeting in January is about the year before.
        case "nämnd":
            var plan = StartPlan(organisation: "Norrhamns kommun", date: try day("2025-01-15"))
            plan.bodies = [StartBody(kind: .committee, name: "Kulturnämnden")]
            plan.lines = ["Bibliotek", "Kulturskola"]
            return plan
        case "centre":
            var plan = StartPlan(organisation: "Centre for Coasts", date: try day("2026-10-14"))
            plan.language = .english
            plan.shortName = "CFC"
            plan.bodies = [StartBody(kind: .steeringGroup, name: "The Steering Group")]
            plan.parties = ["Norrhamn University", "Baltic Harbour Association"]
            plan.goals = [StartGoal("Knowledge: Results are used."), StartGoal("Data: Measurements are open.")]
            plan.lines = ["Coordination", "Monitoring"]
            plan.costTypes = ["Personnel", "Premises"]
            plan.years = 2026...2028
            return plan
        // Nothing but a name, and one that YAML and Markdown make something of.
        default:
            var plan = StartPlan(organisation: "Liten förening: ”Å & Ö” #1", date: try day("2025-05-12"))
            plan.bodies = [StartBody(kind: .board, name: "Styrelsen")]
            return plan
        }
    }

    /// Writes an organisation into a room.
    static func write(_ name: String, in folder: String) throws -> Started {
        let plan = try plan(name)
        do {
            return try start(plan, in: folder, templates: supplied)
        } catch {
            throw error
        }
    }

    @Test(arguments: names) func theFirstMeetingBuildsAtOnce(name: String) async throws {
        let room = try Room()
        let plan = try StartTests.plan(name)
        let started = try StartTests.write(name, in: "\(room.path)/org")
        #expect(started.meetings.count == plan.bodies.count)
        var request = room.request("org")
        #expect(told(check(request)) == "")
        request.formats = [.pdf]
        let results = await build(request)
        #expect(told(results) == "")
        // One pack for each body, in a folder of its own.
        for (result, body) in zip(results.sorted { $0.meeting < $1.meeting }, plan.bodies.map { yamlKey($0.name) }.sorted()) {
            #expect(result.folder.map(plainPath) == plainPath("\(room.path)/org/ut/\(body)/\(plan.date.iso)"))
            #expect(result.outputs.contains { $0.name.hasSuffix(".pdf") && !$0.name.hasPrefix("bilaga-") })
        }
        #expect(results.count == plan.bodies.count)
    }

    @Test func nothingIsWrittenWhereSomethingIs() throws {
        let room = try Room()
        try room.write("mitt", to: "org/anteckning.txt")
        #expect(throws: StartFailure.self) { try StartTests.write("liten", in: "\(room.path)/org") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(room.path)/org") == ["anteckning.txt"])
        _ = try StartTests.write("liten", in: "\(room.path)/annan")
        // Nor within an organisation that is there.
        #expect(throws: StartFailure.self) { try StartTests.write("liten", in: "\(room.path)/annan/inre") }
        #expect(!room.exists("annan/inre"))
    }

    @Test func namesBecomeKeysThatReadBack() {
        #expect(yamlKey("Eskilstuna kommun") == "eskilstuna-kommun")
        #expect(yamlKey("Service/tjänster") == "service")
        #expect(yamlKeys(["Måltider", "Måltider", "?"]) == ["måltider", "måltider-2", "namn"])
        #expect(yamlScalar("Budget och utfall") == "Budget och utfall")
        #expect(yamlScalar("UVAS: vart, \"vem\"") == "\"UVAS: vart, \\\"vem\\\"\"")
        #expect(yamlScalar("- streck") == "\"- streck\"")
    }
}
