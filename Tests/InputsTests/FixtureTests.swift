import Diagnostics
import Style
import Testing

@testable import Inputs

/// The fixtures that the product is built from read without a word, and say what they say.
@Suite struct FixtureTests {
    @Test func theSeptemberBudget() throws {
        let bench = Bench()
        let register = try #require(bench.register())
        let schema = try #require(bench.schema(at: "templates/scheman/budget.yaml"))
        let file = try #require(bench.load("fixtures/2024-09-19/budget.yaml"))
        let budget = try #require(
            readYAML(file, schema: schema, register: register, in: bench.sources, diagnostics: &bench.diagnostics))
        #expect(bench.transcript == "")
        #expect(budget["finansiering", "mdu"]?.amount == Amount(kronor: 4_400_000))
        #expect(budget["utfall", "äldre", "2024"]?.amount == Amount(kronor: 1_867_638))
        #expect(bench.text(budget["utfall", "äldre", "2024"]?.range) == "1 867 638")
        #expect(budget["prognoser", "2", "belopp"]?.isAbsent == true)
        #expect(budget["uppväxling", "externa", "0", "namn"]?.words == "Sponsring pensionärernas bössa")
    }

    @Test func theRegisterKnowsItsEntriesByKey() throws {
        let bench = Bench()
        let register = try #require(bench.register())
        #expect(bench.transcript == "")
        let entry = try #require(register.entry(Reference(section: "budgetposter", key: "processtöd")))
        #expect(entry.key == "processtöd")
        #expect(register.name(of: Reference(section: "budgetposter", key: "processtöd")) == "Övergripande processtöd")
        #expect(register.section("mål")?.fields.map(\.name) == ["1", "2", "3", "4", "5"])
        #expect(register.name(of: Reference(section: "mål", key: "5")) == "Uppväxling")
    }

    /// The way that a build takes, folder by folder, for the repository's meeting and for a user's own kind.
    @Test(arguments: [
        ("fixtures/2024-09-19", ["templates"], 4),
        ("Tests/Fixtures/eget-slag/2024-11-26", ["Tests/Fixtures/eget-slag/templates", "templates"], 1),
    ])
    func aWholeMeeting(_ path: String, _ templatePaths: [String], _ count: Int) throws {
        let bench = Bench()
        let folder = try #require(FileAccess(repository + "/" + path, diagnostics: &bench.diagnostics))
        let templates = templatePaths.compactMap { FileAccess(repository + "/" + $0, diagnostics: &bench.diagnostics) }
        var schemas = SchemaLibrary(templates: templates)
        let registerFolder = try #require(findRegister(besides: folder, diagnostics: &bench.diagnostics))
        let registerSchema = try #require(
            schemas.schema(named: "register", into: &bench.sources, diagnostics: &bench.diagnostics))
        let files = registerFolder.matching("*.yaml", diagnostics: &bench.diagnostics).compactMap {
            registerFolder.load($0, into: &bench.sources, diagnostics: &bench.diagnostics)
        }
        let register = try #require(
            readRegister(files, schema: registerSchema, in: bench.sources, diagnostics: &bench.diagnostics))
        let meetingSchema = try #require(
            schemas.schema(named: "mote", into: &bench.sources, diagnostics: &bench.diagnostics))
        let file = try #require(folder.load("mote.yaml", into: &bench.sources, diagnostics: &bench.diagnostics))
        let meeting = try #require(
            readMeeting(
                file, schema: meetingSchema, register: register, in: bench.sources, diagnostics: &bench.diagnostics))
        #expect(bench.transcript == "")
        #expect(meeting.attachments.count == count)
        #expect(meeting.date.iso == folder.name)
    }

    @Test func theMeetingTellsItsAgendaWhichBilagaIsMeant() throws {
        let bench = Bench()
        let register = try #require(bench.register())
        let schema = try #require(bench.schema(at: "templates/scheman/mote.yaml"))
        let file = try #require(bench.load("fixtures/2024-09-19/mote.yaml"))
        let meeting = try #require(
            readMeeting(file, schema: schema, register: register, in: bench.sources, diagnostics: &bench.diagnostics))
        #expect(bench.transcript == "")
        #expect(meeting.board == "Styrelsen")
        #expect(meeting.language == "sv")
        #expect(meeting.attachments.map(\.label) == ["Bilaga 1", "Bilaga 2", "Bilaga 3", "Bilaga 4"])
        #expect(meeting.attachments[2].fileName == "bilaga-3-kommunikationsmal")
        #expect(meeting.attachment(named: "sammanfattning")?.number == 4)
        #expect(meeting.value["dagordning", "5", "bilaga", "etikett"]?.words == "Bilaga 3")
        #expect(meeting.value["dagordning", "5", "bilaga", "länk"]?.words == "bilaga-3")
        #expect(meeting.value["dagordning", "0", "bilaga"]?.isAbsent == true)
        guard case .integer(let number)? = meeting.value["dagordning", "8", "nummer"]?.kind else {
            Issue.record("the agenda has no numbers")
            return
        }
        #expect(number == 9)
    }

    @Test func proseOfTheMeetingKnowsItsPlaces() throws {
        let bench = Bench()
        let register = try #require(bench.register())
        let schema = try #require(bench.schema(at: "templates/scheman/processledarrapport-mål.yaml"))
        for number in 1...5 {
            let file = try #require(bench.load("fixtures/2024-09-19/processledarrapport/mål-\(number).md"))
            let report = try #require(
                readMarkdown(file, schema: schema, register: register, in: bench.sources, diagnostics: &bench.diagnostics))
            guard case .reference(let goal)? = report["mål"]?.kind, case .prose(let prose)? = report["text"]?.kind else {
                Issue.record("mål-\(number).md has no goal or no text")
                continue
            }
            #expect(goal == Reference(section: "mål", key: String(number)))
            bench.expectPlaces(of: prose, in: file)
        }
        let own = try #require(bench.schema(at: "templates/scheman/kommunikationsmal.yaml"))
        let file = try #require(bench.load("fixtures/2024-09-19/kommunikationsmal.yaml"))
        let goals = try #require(
            readYAML(file, schema: own, register: register, in: bench.sources, diagnostics: &bench.diagnostics))
        for name in ["uppdrag", "utmaningar", "inriktning", "process"] {
            guard case .prose(let prose)? = goals[name]?.kind else { continue }
            bench.expectPlaces(of: prose, in: file)
        }
        let summary = try #require(bench.schema(at: "templates/scheman/sammanfattning.yaml"))
        let notes = try #require(bench.load("fixtures/2024-09-19/sammanfattning.md"))
        _ = readMarkdown(notes, schema: summary, register: register, in: bench.sources, diagnostics: &bench.diagnostics)
        #expect(bench.transcript == "")
    }

    @Test func theRepositorysThemeIsTheDefaultOne() throws {
        let bench = Bench()
        let templates = try #require(FileAccess(repository + "/templates", diagnostics: &bench.diagnostics))
        let schema = try #require(bench.schema(at: "templates/scheman/tema.yaml"))
        let file = try #require(bench.load("templates/tema.yaml"))
        let theme = try #require(
            readTheme(file, schema: schema, templates: templates, in: bench.sources, diagnostics: &bench.diagnostics)?.theme)
        #expect(bench.transcript == "")
        // What tema.yaml writes out is what a theme without a word would be, so that it documents it.
        #expect("\(theme)" == "\(Theme())")
    }
}

extension Bench {
    /// Each line of the prose stands in the file at the place that it claims.
    func expectPlaces(of prose: Prose, in file: FileID) {
        let lines = prose.markdown.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == prose.lineOffsets.count)
        let bytes = sources[file].bytes
        for (line, offset) in zip(lines, prose.lineOffsets) where !line.isEmpty {
            let there = bytes[Int(offset)...].prefix(line.utf8.count)
            #expect(String(decoding: there, as: UTF8.self) == String(line))
        }
    }
}
