import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack

/// Others' papers among the bilagor of a meeting.
struct PaperPackTests {
    /// The September meeting with more bilagor, whose files lie in its folder.
    private func meeting(_ entries: String, _ files: [String: PaperFile]) throws -> MeetingCopy {
        let copy = try MeetingCopy()
        for (name, file) in files { try Data(file.bytes).write(to: URL(fileURLWithPath: "\(copy.meeting)/\(name)")) }
        let text = try copy.text("2024-09-19/mote.yaml")
        try (text + entries).write(toFile: "\(copy.meeting)/mote.yaml", atomically: true, encoding: .utf8)
        return copy
    }

    private func request(_ copy: MeetingCopy) -> BuildRequest {
        var request = copy.request
        request.out = copy.folder + "/ut"
        return request
    }

    private func registered(in folder: String) throws -> Manifest {
        let bytes = try #require(wholeFile("\(folder)/manifest.json"))
        return try #require(Manifest.parse(bytes))
    }

    private func text(_ path: String) throws -> String {
        let bytes = try #require(wholeFile(path))
        return String(decoding: bytes, as: UTF8.self)
    }

    private func words(_ page: String) -> String { page.replacing(#/<[^>]*>/#, with: "").replacing("\u{A0}", with: " ") }

    private let letter = """
          - slag: pdf
            fil: skrivelse.pdf
            titel: Skrivelse från länsstyrelsen
            avsändare: Länsstyrelsen

        """

    private let summary = "    sammanfattning: Svar ska lämnas **senast** den 1 november.\n"

    @Test func aScanWithASummaryIsBoundInAndThePackClaimsAllThatItDid() async throws {
        let copy = try meeting(letter + summary, ["skrivelse.pdf": .scan])
        let results = await build(request(copy))
        #expect(results.flatMap(\.diagnostics.items).map(\.code.id) == ["CK043"])
        let folder = copy.folder + "/ut/2024-09-19"
        let page = try copy.text("ut/2024-09-19/bilaga-5-skrivelse.html")
        #expect(page.contains("<a type=\"application/pdf\" href=\"bilaga-5-skrivelse-original.pdf\" hreflang=\"sv\">"))
        #expect(words(page).contains("Öppna ”Skrivelse från länsstyrelsen” (pdf, 1 kB, svenska)"))
        #expect(words(page).contains("Svar ska lämnas senast den 1 november."))
        #expect(page.contains("Länsstyrelsen") && !page.contains("Inte tillgänglig"))
        // What was sent is kept as it was sent.
        #expect(wholeFile("\(folder)/bilaga-5-skrivelse-original.pdf") == PaperFile.scan.bytes)
        #expect(!words(try copy.text("ut/2024-09-19/index.html")).contains("inte tillgänglig"))
        let manifest = try registered(in: folder)
        #expect(manifest.papers.map(\.file) == ["2024-09-19/skrivelse.pdf"])
        #expect(manifest.papers.map(\.pages) == [2])
        #expect(manifest.papers.map(\.conformance) == [.accessibleArchive])
        #expect(manifest.inputs.contains { $0.name == "2024-09-19/skrivelse.pdf" && $0.sha256 == manifest.papers[0].sha256 })
        // A start page and two of the paper's, in both files.
        let pages = Dictionary(uniqueKeysWithValues: manifest.outputs.map { ($0.name, $0.pages) })
        #expect(pages["bilaga-5-skrivelse.pdf"] == 3)
        let others = ["budget", "processledarrapport", "kommunikationsmal", "sammanfattning"].enumerated()
            .reduce(0) { $0 + (pages["bilaga-\($1.offset + 1)-\($1.element).pdf"] ?? 0) }
        #expect((pages["styrelsepaket.pdf"] ?? 0) > others + 3)
        let claims = try text("\(folder)/styrelsepaket.pdf")
        #expect(claims.contains("<pdfuaid:part>1<") && claims.contains("<pdfaid:conformance>A<"))
        let verified = try await verify(folder, meeting: copy.meeting, request(copy))
        #expect(verified.isVerified)
    }

    @Test func withoutOneThePackSaysThatItIsNotAccessible() async throws {
        let copy = try meeting(letter, ["skrivelse.pdf": .scan])
        let results = await build(request(copy))
        let told = try #require(results.flatMap(\.diagnostics.items).first { $0.code.id == "PK357" })
        #expect(told.arguments["standarder"] == "PDF/UA")
        #expect(told.arguments["råd"] != nil)
        #expect(words(try copy.text("ut/2024-09-19/index.html")).contains("Skrivelse från länsstyrelsen (inte tillgänglig)"))
        #expect(words(try copy.text("ut/2024-09-19/bilaga-5-skrivelse.html")).contains("Inte tillgänglig"))
        let claims = try text(copy.folder + "/ut/2024-09-19/styrelsepaket.pdf")
        #expect(!claims.contains("<pdfuaid:part>1<") && claims.contains("<pdfaid:conformance>B<"))
        // The others are what they were.
        let budget = try text(copy.folder + "/ut/2024-09-19/bilaga-1-budget.pdf")
        #expect(budget.contains("<pdfuaid:part>1<"))
    }

    @Test func papersAreToldApartByTheirFilesAndKeepTheirPlaceWhenOneIsBuiltAlone() async throws {
        let copy = try meeting(
            letter + summary + "  - slag: pdf\n    fil: egen.pdf\n    avsändare: Kansliet\n    språk: en\n", ["skrivelse.pdf": .scan])
        // Another's pack is as good a paper as any.
        var first = request(copy)
        first.only = ["budget"]
        first.formats = [.pdf]
        try FileManager.default.copyItem(
            atPath: "\(copy.meeting)/skrivelse.pdf", toPath: "\(copy.meeting)/egen.pdf")
        _ = await build(first)
        try FileManager.default.removeItem(atPath: "\(copy.meeting)/egen.pdf")
        try FileManager.default.copyItem(atPath: "\(copy.folder)/ut/2024-09-19/bilaga-1-budget.pdf", toPath: "\(copy.meeting)/egen.pdf")
        let results = await build(request(copy))
        #expect(!results.flatMap(\.diagnostics.items).contains { $0.severity == .error || $0.code.id == "PK357" })
        let manifest = try registered(in: copy.folder + "/ut/2024-09-19")
        #expect(manifest.papers.map(\.isTagged) == [false, true])
        var only = request(copy)
        only.only = ["egen"]
        only.formats = [.pdf]
        _ = await build(only)
        // Its fonts are cut to its own letters then, so that the bytes are others.
        let after = try registered(in: copy.folder + "/ut/2024-09-19")
        let name = "bilaga-6-egen.pdf"
        #expect(after.outputs.first { $0.name == name }?.pages == manifest.outputs.first { $0.name == name }?.pages)
        #expect(after.papers.map(\.attachment) == [5, 6])
    }

    @Test func aPaperThatHasNotComeIsToldOfInADraft() async throws {
        let copy = try meeting(letter, [:])
        var request = request(copy)
        #expect(await build(request).flatMap(\.diagnostics.items).contains { $0.code.id == "IN040" && $0.severity == .error })
        request.isDraft = true
        request.formats = [.html]
        #expect(!(await build(request).flatMap(\.diagnostics.items).contains { $0.severity == .error }))
        let page = words(try copy.text("ut/2024-09-19/bilaga-5-skrivelse.html"))
        #expect(page.contains("Underlag saknas") && page.contains("skrivelse.pdf"))
    }

    @Test func aPublicEditionHasNothingOfAPaperThatIsWithheld() async throws {
        let copy = try meeting(letter + summary + "    sekretess: 21 kap. 7 § OSL\n", ["skrivelse.pdf": .scan])
        var request = request(copy)
        request.isPublic = true
        let results = await build(request)
        #expect(!results.flatMap(\.diagnostics.items).contains { $0.severity == .error }, "\(results.flatMap(\.diagnostics.items).map(\.code.id))")
        let names = try FileManager.default.contentsOfDirectory(atPath: copy.folder + "/ut/2024-09-19-offentlig")
        #expect(!names.contains { $0.contains("skrivelse") })
        // Nor is anything remarked on it.
        #expect(!results.flatMap(\.diagnostics.items).contains { $0.code.id.hasPrefix("PK35") })
        #expect(names.contains("bilaga-5.pdf"))
    }

    @Test func aPublicEditionHasAPaperThatIsForAll() async throws {
        let copy = try meeting(letter + summary, ["skrivelse.pdf": .page(content: "BT /F1 24 Tf 72 720 Td (Granskning) Tj ET")])
        var request = request(copy)
        request.isPublic = true
        let results = await build(request)
        #expect(!results.flatMap(\.diagnostics.items).contains { $0.severity == .error }, "\(results.flatMap(\.diagnostics.items).map(\.code.id))")
        let names = try FileManager.default.contentsOfDirectory(atPath: copy.folder + "/ut/2024-09-19-offentlig")
        #expect(names.contains("bilaga-5-skrivelse-original.pdf"))
    }

    @Test func theNextMeetingHasPapersOfItsOwn() throws {
        let copy = try meeting(letter + summary, ["skrivelse.pdf": .scan])
        let made = try nextMeeting(after: copy.meeting, body: nil, on: nil, copy.request)
        #expect(made.dropped.contains("skrivelse"))
        #expect(!(try copy.text("2024-11-26/mote.yaml")).contains("pdf"))
    }

    /// Its pages are not on its web page: that the file is another is told all the same.
    @Test func aPaperThatCameAgainIsInTheSupplement() async throws {
        let copy = try meeting(letter + summary, ["skrivelse.pdf": .scan])
        let request = request(copy)
        _ = await build(request)
        let changed = String(decoding: PaperFile.scan.bytes, as: UTF8.self).replacing("00FF00FF>", with: "FF00FF00>")
        try changed.write(toFile: "\(copy.meeting)/skrivelse.pdf", atomically: true, encoding: .utf8)
        let result = await supplement(request, since: nil)
        #expect(!result.diagnostics.hasErrors)
        let cover = words(try copy.text("ut/2024-09-19/komplettering-1/komplettering-1.html"))
        #expect(cover.contains("Skrivelse från länsstyrelsen (ändrad)"))
        #expect(!cover.contains("Budget och utfall 2022–2025 (ändrad)"))
    }

    @Test func aPreviewLeadsToThePaperItself() async throws {
        let copy = try meeting(letter + summary, ["skrivelse.pdf": .scan])
        var live = LiveMeeting(copy.request)
        await live.rebuild()
        #expect(live.papers.map(\.name) == ["bilaga-5-skrivelse-original.pdf"])
        #expect(live.papers.first?.bytes == PaperFile.scan.bytes)
    }
}
