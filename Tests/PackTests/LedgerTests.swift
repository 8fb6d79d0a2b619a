import Diagnostics
import DocumentTree
import Foundation
import PDF
import TestSupport
import Testing

@testable import Pack

/// What the board asked for at earlier meetings, on the pack's first pages.
@Suite struct LedgerTests {
    private func firstPages(_ request: BuildRequest) throws -> Document {
        var general = MeetingResult(meeting: "")
        let builder = try #require(PackBuilder(request, &general))
        let place = try #require(findMeetings(request.meetings, out: nil, diagnostics: &general.diagnostics).first)
        let (meeting, result) = builder.examine(place)
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        let examined = try #require(meeting)
        return try #require(examined.first).document
    }

    private func links(_ document: Document) -> [String] {
        var targets: [String] = []
        document.forEachLink { link in
            if case .anchor(let anchor) = link.target {
                let words = link.inlines.plainText.replacing("\u{A0}", with: " ")
                targets.append("\(words): \(anchor.document ?? "")#\(anchor.name ?? "")")
            }
        }
        return targets
    }

    @Test func noSectionWhenThereIsNothingToFollowUp() throws {
        let copy = try MeetingCopy()
        var request = copy.request
        request.meetings = [copy.folder + "/2024-05-23"]
        #expect(try firstPages(request).outline.map(\.title).contains("Om mötet"))
        #expect(try !firstPages(request).outline.map(\.title).contains("Medskick från tidigare möten"))
    }

    @Test func anAnswerLeadsToWhereItStands() throws {
        let copy = try MeetingCopy()
        try copy.replace("    ärende: 4\n  gästprofessur", "    mål: 5\n  gästprofessur", in: "2024-09-19/mote.yaml")
        try copy.replace("    ärende: 4\n  seniora", "    bilaga: budget\n    ärende: 2\n  seniora", in: "2024-09-19/mote.yaml")
        let document = try firstPages(copy.request)
        #expect(document.outline.map(\.title).contains("Medskick från tidigare möten"))
        #expect(
            links(document).suffix(4) == [
                "Bilaga 2, mål 5: bilaga-2#mal-5-uppvaxling", "Bilaga 1: bilaga-1#", "Ärende 2: #dagordning",
                "Ärende 4: #dagordning",
            ])
    }

    /// “Bilaga 2” in what was asked for in May is May's; on the web nothing has moved.
    @Test func anEarlierTextDoesNotLinkToTheBilagorOfThisPack() throws {
        let copy = try MeetingCopy()
        try copy.replace(
            "Följ upp samtalen", "Följ upp [bilaga 9](bilaga-9), **[här](#dagordning)** och [där](https://example.se)",
            in: "2024-05-23/medskick.yaml")
        let document = try firstPages(copy.request)
        #expect(links(document).filter { $0.contains("bilaga-9") || $0.hasPrefix("här") } == [])
        var addresses: [String] = []
        document.forEachLink { link in if case .url(let address) = link.target { addresses.append(address) } }
        #expect(addresses == ["https://example.se"])
    }

    /// A heading of an earlier agenda that takes a figure has that meeting's.
    @Test func anEarlierHeadingIsFilledWithItsOwnMeetingsFigures() async throws {
        let copy = try MeetingCopy()
        try copy.replace(
            "rubrik: Processledarrapport", "rubrik: Rapport till och med {{budget.utfall-till | kortdatum}}", in: "2024-05-23/mote.yaml")
        var request = copy.request
        request.out = copy.folder + "/out"
        request.formats = [.html]
        let folder = try #require(await build(request).first?.folder)
        let page = try String(contentsOfFile: folder + "/index.html", encoding: .utf8).replacing("\u{A0}", with: " ")
        #expect(page.contains("ärende 3: Rapport till och med 30 april"))
        #expect(!page.contains("{{"))
    }

    /// A request without an answer stops the pack when its day has come, not the one who makes bilaga 1.
    @Test func aBilagaAloneIsNotHeldUp() async throws {
        let copy = try MeetingCopy()
        try copy.replace("status: besvarat", "status: pågår", in: "2024-09-19/mote.yaml")
        try copy.replace(
            "  seniora-rådgivare:\n    ärende: 3", "  lokaler: {ärende: 3, text: Se över lokalerna., senast: 2024-09-01}\n  seniora-rådgivare:\n    ärende: 3",
            in: "2024-05-23/medskick.yaml")
        var request = copy.request
        request.out = copy.folder + "/out"
        request.formats = [.html]
        let whole = try #require(await build(request).first)
        #expect(whole.diagnostics.items.map(\.code.id) == ["CK081"])
        request.only = ["1"]
        let alone = try #require(await build(request).first)
        #expect(alone.diagnostics.isEmpty && alone.outputs.count == 1)
    }

    /// What is going on and has no news is shown with what was said last, and from when.
    @Test func theLatestAnswerStandsUntilThereIsANewOne() throws {
        let copy = try MeetingCopy()
        try FileManager.default.removeItem(atPath: copy.meeting + "/medskick.yaml")
        try FileManager.default.copyItem(atPath: copy.meeting, toPath: copy.folder + "/2024-11-26")
        try copy.replace("datum: 2024-11-26", "datum: 2025-02-01", in: "2024-11-26/mote.yaml")
        try copy.replace("datum: 2024-09-19", "datum: 2024-11-26", in: "2024-11-26/mote.yaml")
        let text = try copy.text("2024-11-26/mote.yaml")
        let start = try #require(text.range(of: "uppföljning:")).lowerBound
        let end = try #require(text.range(of: "# Bilagornas ordning")).lowerBound
        try text.replacingCharacters(in: start..<end, with: "")
            .write(toFile: copy.folder + "/2024-11-26/mote.yaml", atomically: true, encoding: .utf8)
        var request = copy.request
        request.meetings = [copy.folder + "/2024-11-26"]
        let found = check(request).flatMap(\.diagnostics.items).filter { $0.code.id.hasPrefix("CK08") }
        #expect(found.map(\.arguments["nyckel"]) == ["länsbildningsförbundet", "gästprofessur"])
        #expect(found.allSatisfy { $0.arguments["förut"] == "2024-09-19" })
    }

    /// A registered pack is to come out again when the meeting is over and the board has asked for things.
    @Test func whatIsAskedForAtTheMeetingIsNoInputOfItsPack() async throws {
        let copy = try MeetingCopy()
        var request = copy.request
        request.out = copy.folder + "/out"
        let with = try #require(await build(request).first)
        let manifest = try Manifest.read(in: request.out + "/2024-09-19").get()
        #expect(manifest.inputs.map(\.name).contains("2024-05-23/medskick.yaml"))
        #expect(manifest.inputs.map(\.name).contains("2024-05-23/mote.yaml"))
        #expect(!manifest.inputs.map(\.name).contains("2024-09-19/medskick.yaml"))
        try "medskick: trasig".write(toFile: copy.meeting + "/medskick.yaml", atomically: true, encoding: .utf8)
        let verified = try await verify(request.out + "/2024-09-19", meeting: copy.meeting, request)
        #expect(verified.isVerified)
        #expect(verified.differences.isEmpty)
        #expect(with.succeeded)
        // But a check of the meeting says what is wrong with it.
        #expect(check(request).flatMap(\.diagnostics.items).contains { $0.severity == .error })
        // And what was asked for before is an input.
        try copy.replace("senast: 2024-09-19", "senast: 2024-09-18", in: "2024-05-23/medskick.yaml")
        let changed = try await verify(request.out + "/2024-09-19", meeting: copy.meeting, request)
        #expect(!changed.isVerified)
        #expect(changed.differences.map(\.name) == ["2024-05-23/medskick.yaml"])
    }

    @Test func earlierMeetingsAreNamedByTheirFoldersFromWhereverTheyAreRead() throws {
        var general = MeetingResult(meeting: "")
        let folders = try #require(TemplateFolders([repositoryRoot + "/templates"], diagnostics: &general.diagnostics))
        for (meeting, earlier) in [(".", "../2024-05-23"), ("2024-09-19", "2024-05-23"), ("/a/2024-09-19", "/a/2024-05-23"), ("..", "../../2024-05-23")] {
            var session = Session(folders)
            session.places.folders = [meeting, "register"]
            session.places.earlier = [(earlier, "2024-05-23")]
            _ = session.sources.add(SourceFile(path: earlier + "/medskick.yaml", bytes: []))
            #expect(inputEntries(session.sources, InputNames(session)).map(\.name) == ["2024-05-23/medskick.yaml"])
        }
    }

    @Test func thePackCarriesWhatItTellsOf() async throws {
        let copy = try MeetingCopy()
        var request = copy.request
        request.out = copy.folder + "/out"
        request.formats = [.pdf]
        request.attachesSources = true
        let result = try #require(await build(request).first)
        let folder = try #require(result.folder)
        func names(_ file: String) throws -> [String] {
            let bytes = try #require(wholeFile("\(folder)/\(file)"))
            return try embeddedFiles(of: bytes).map { $0.name }
        }
        let pack = try names("styrelsepaket.pdf")
        #expect(pack.contains("2024-05-23-medskick.yaml") && pack.contains("2024-05-23-mote.yaml"))
        #expect(!pack.contains("2024-05-23-budget.yaml") && !pack.contains("medskick.yaml"))
        let single = try names("bilaga-1-budget.pdf")
        #expect(!single.contains("2024-05-23-medskick.yaml"))
    }

    /// The contents list what follows them, on the pages where it stands.
    @Test func theContentsKnowThePageOfTheLedger() async throws {
        let copy = try MeetingCopy()
        var request = copy.request
        request.out = copy.folder + "/out"
        var general = MeetingResult(meeting: "")
        let builder = try #require(PackBuilder(request, &general))
        let place = try #require(findMeetings(request.meetings, out: nil, diagnostics: &general.diagnostics).first)
        let (meeting, _) = builder.examine(place)
        let examined = try #require(meeting)
        let first = try #require(examined.first)
        let parts = examined.parts.map { SetPart($0, Typesetter(builder.typography)) }
        let set = setFirstPages(first, before: parts, Typesetter(builder.typography))
        var entries: [String] = []
        for case .contents(let contents) in set.part.document.blocks {
            entries = contents.entries.filter { $0.level == 1 }.map { "\($0.title) \($0.page)" }
        }
        #expect(entries.prefix(3) == ["Om mötet 2", "Sedan förra mötet 3", "Medskick från tidigare möten 4"])
    }
}
