import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// `bilaga.yaml`: found upwards, and what it says in place of options.
struct ProjectTests {
    private func organisation() throws -> Room {
        let room = try Room()
        _ = try StartTests.write("styrelse", in: "\(room.path)/org")
        return room
    }

    @Test func theProjectIsFoundFromEveryFolderOfIt() throws {
        let room = try organisation()
        for place in ["org", "org/moten/styrelsen", "org/moten/styrelsen/2024-09-19", "org/register"] {
            let project = try #require(findProject(of: ["\(room.path)/\(place)"], templates: StartTests.supplied).project)
            #expect(project.bodies.map(\.key) == ["styrelsen", "core-team-barn-och-unga"])
            #expect(plainPath(project.out) == plainPath("\(room.path)/org/ut"))
            #expect(project.language == .swedish)
        }
        #expect(findProject(of: [room.path], templates: StartTests.supplied).project == nil)
    }

    @Test func meetingsOfTwoProjectsAreTakenOneAtATime() throws {
        let room = try organisation()
        _ = try StartTests.write("liten", in: "\(room.path)/annan")
        let search = findProject(of: ["\(room.path)/org/moten", "\(room.path)/annan/moten"], templates: StartTests.supplied)
        #expect(search.conflict != nil)
        #expect(search.project == nil)
    }

    @Test func aFolderThatIsNotThereIsPointedAt() throws {
        let room = try organisation()
        try room.replace("register: register", "register: registret", in: "org/bilaga.yaml")
        let search = findProject(of: ["\(room.path)/org"], templates: StartTests.supplied)
        #expect(search.project == nil)
        let message = try #require(search.result.diagnostics.items.first)
        #expect(message.code.id == "PK429")
        #expect(message.missingArguments.isEmpty)
        #expect(render([message], sources: search.result.sources).contains("bilaga.yaml:4:11"))
    }

    /// The project's own templates go before the ones supplied, its register holds wherever the meeting lies, and `verify`
    /// is told nothing.
    @Test func aPackOfABodyIsVerifiedWithoutOptions() async throws {
        let room = try organisation()
        try room.write(
            try String(contentsOfFile: repositoryRoot + "/templates/processledarrapport.md", encoding: .utf8)
                .replacingOccurrences(of: "Läget per mål inför", with: "Rapporten inför"), to: "org/mallar/processledarrapport.md")
        try room.replace("# mallar: [mallar]", "mallar: [mallar]", in: "org/bilaga.yaml")
        var request = room.request("org/moten")
        request.formats = [.html]
        let results = await build(request)
        #expect(told(results) == "")
        #expect(try room.text("org/ut/styrelsen/2024-09-19/bilaga-2-processledarrapport.html").contains("Rapporten inför"))
        for body in ["styrelsen", "core-team-barn-och-unga"] {
            let pack = "\(room.path)/org/ut/\(body)/2024-09-19"
            var request = BuildRequest()
            request.project = findProject(of: [pack], templates: StartTests.supplied).project
            request.templates = (request.project?.templates ?? []) + StartTests.supplied
            let result = try await verify(pack, meeting: nil, request)
            #expect(result.isVerified, "\(body)")
            #expect(plainPath(result.meeting) == plainPath("\(room.path)/org/moten/\(body)/2024-09-19"))
        }
    }

    /// Another body of the same register has words of its own.
    @Test func aBodyHasItsOwnWords() async throws {
        let room = try organisation()
        var request = room.request("org/moten/core-team-barn-och-unga")
        request.formats = [.html]
        let result = try #require(await build(request).first)
        #expect(result.outputs.map(\.name) == ["index.html"])
        let page = try room.text("org/ut/core-team-barn-och-unga/2024-09-19/index.html")
        #expect(page.contains("Möteshandlingar"))
        #expect(!page.contains("Styrelsepaket"))
    }

    /// Without a project too, two bodies that meet on one day have packs of their own.
    @Test func buildWalksDown() throws {
        let room = try organisation()
        try FileManager.default.removeItem(atPath: "\(room.path)/org/bilaga.yaml")
        var request = room.request("org")
        request.out = "\(room.path)/ut"
        var diagnostics = DiagnosticList()
        let places = findMeetings(request.meetings, out: request.out, diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        #expect(
            places.map(\.output) == ["core-team-barn-och-unga", "styrelsen"].map { "\(room.path)/ut/moten/\($0)/2024-09-19" })
    }
}
