import Diagnostics
import Foundation
import PDF
import System
import TestSupport
import Testing

@testable import Pack

/// Supplements after each other, and beside the other files of a meeting: the pack, the minutes, a public edition.
@Suite struct SupplementChainTests: SupplementBench {
    @Test func severalInARowAreAChain() async throws {
        let (copy, request, pack) = try await sent()
        try addPaper(copy)
        #expect(await supplement(request, since: nil).folder == pack + "/komplettering-1")
        try changeFigure(copy)
        #expect(await supplement(request, since: nil).folder == pack + "/komplettering-2")
        let second = try cover(pack + "/komplettering-2")
        #expect(second.contains("Komplettering 1"))
        // Since the first one, not since the pack.
        #expect(!second.contains("Yttrande om yttrande (ny)"))
        #expect(registeredSupplements(in: pack) == ["komplettering-1", "komplettering-2"])

        for folder in [pack, pack + "/komplettering-1", pack + "/komplettering-2"] {
            let result = try await verify(folder, meeting: copy.meeting, request)
            #expect(result.isVerified, "\(folder)")
            #expect(result.strangers == [])
            #expect(result.isSuperseded == !folder.hasSuffix("2"))
        }
        // Of a bilaga that only the first one brought, its bytes; of one that neither did, those of the pack.
        #expect(wholeFile(pack + "/komplettering-2/bilaga-5-yttrande.pdf") == wholeFile(pack + "/komplettering-1/bilaga-5-yttrande.pdf"))
        #expect(wholeFile(pack + "/komplettering-2/bilaga-3-kommunikationsmal.pdf") == wholeFile(pack + "/bilaga-3-kommunikationsmal.pdf"))
        let last = try await verify(pack + "/komplettering-2", meeting: copy.meeting, request)
        #expect(last.chain.map(\.folder) == [pack + "/komplettering-1", pack])

        // The pack that was sent, with another date in a file of it.
        let page = try String(contentsOfFile: pack + "/index.html", encoding: .utf8)
        try page.replacing("september", with: "oktober").write(toFile: pack + "/index.html", atomically: true, encoding: .utf8)
        let broken = try await verify(pack + "/komplettering-2", meeting: copy.meeting, request)
        #expect(!broken.isVerified)
        #expect(broken.chain.last == Verification.Link(folder: pack, state: .changed, file: "index.html"))
        #expect(codes(await supplement(request, since: nil)) == ["PK452"])
        try page.write(toFile: pack + "/index.html", atomically: true, encoding: .utf8)

        // Or with another manifest: whoever changes both is found by the supplement.
        let manifest = try String(contentsOfFile: pack + "/manifest.json", encoding: .utf8)
        try manifest.replacing("\"date\": \"2024-09-19\"", with: "\"date\": \"2024-09-18\"").write(
            toFile: pack + "/manifest.json", atomically: true, encoding: .utf8)
        let other = try await verify(pack + "/komplettering-1", meeting: copy.meeting, request)
        #expect(!other.isVerified)
        #expect(other.chain == [Verification.Link(folder: pack, state: .otherManifest)])
        #expect(codes(await supplement(request, since: nil)) == ["PK453"])
        try FileManager.default.removeItem(atPath: pack + "/manifest.json")
        #expect(try await verify(pack + "/komplettering-1", meeting: copy.meeting, request).chain.map(\.state) == [.missing])
    }

    @Test func theLastOneCanBeMadeAgain() async throws {
        let (copy, request, pack) = try await sent()
        #expect(codes(await supplement(request, since: nil, replacesLast: true)) == ["PK454"])
        try changeFigure(copy)
        _ = await supplement(request, since: nil)
        try copy.replace("förskola: 649 000", "förskola: 648 500", in: "2024-09-19/budget.yaml")
        try copy.replace("beslutat: 4 249 705", "beslutat: 4 249 205", in: "2024-09-19/budget.yaml")
        #expect(await supplement(request, since: nil, replacesLast: true).folder == pack + "/komplettering-1")
        #expect(try cover(pack + "/komplettering-1").contains("648 500"))
        #expect(registeredSupplements(in: pack) == ["komplettering-1"])
    }

    @Test func aPackThatIsSupplementedIsNotBuiltOver() async throws {
        let (copy, request, pack) = try await sent()
        try changeFigure(copy)
        _ = await supplement(request, since: nil)
        let before = snapshot(pack)
        let result = try #require(await build(request).first)
        #expect(codes(result) == ["PK457"])
        #expect(snapshot(pack) == before)
    }

    @Test func aPackThatLiesElsewhere() async throws {
        let (copy, request, pack) = try await sent()
        let archive = copy.folder + "/arkiv"
        try FileManager.default.moveItem(atPath: pack, toPath: archive)
        try changeFigure(copy)
        #expect(codes(await supplement(request, since: nil)) == ["PK450"])
        #expect(await supplement(request, since: archive).folder == archive + "/komplettering-1")
        #expect(try await verify(archive + "/komplettering-1", meeting: copy.meeting, request).isVerified)
    }

    @Test func aPackWithoutWebPagesCannotBeCompared() async throws {
        let copy = try MeetingCopy()
        var request = copy.request
        request.out = copy.folder + "/out"
        request.formats = [.pdf]
        _ = await build(request)
        #expect(codes(await supplement(request, since: nil)) == ["PK451"])
    }

    @Test func aFolderOfMeetingsIsNoMeeting() async throws {
        let (copy, request, _) = try await sent()
        var all = request
        all.meetings = [copy.folder]
        #expect(codes(await supplement(all, since: nil)) == ["PK458"])
    }

    /// The minutes lead to the pages that were sent last, and come out again also when more is sent.
    @Test func theMinutesLeadToWhatWasSentLast() async throws {
        let (copy, request, pack) = try await sent()
        try addPaper(copy)
        _ = await supplement(request, since: nil)
        _ = try startMinutes(of: copy.meeting, paragraph: 1, request)
        var minutes = request
        minutes.only = ["protokoll"]
        let result = try #require(await build(minutes).first)
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        let page = String(decoding: try #require(wholeFile(pack + "/protokoll.html")), as: UTF8.self)
        #expect(page.contains("href=\"komplettering-1/"))
        #expect(!page.contains("href=\"bilaga-"))
        try changeFigure(copy)
        _ = await supplement(request, since: nil)
        #expect(try await verify(pack, meeting: copy.meeting, document: "protokoll", request).isVerified)
    }

    /// The public gets its own, and nothing of what is withheld in it.
    @Test func thePublicPackHasASupplementOfItsOwn() async throws {
        let (copy, request, pack) = try await sent { copy in
            try copy.replace("    civilsamhälle: 337 500", "    civilsamhälle: {värde: 337 500, sekretess: \"19 kap. 1 § OSL\"}", in: "2024-09-19/budget.yaml")
        }
        var open = request
        open.isPublic = true
        _ = await build(open)
        try copy.replace("förskola: 648 000", "förskola: 648 900", in: "2024-09-19/budget.yaml")
        try copy.replace("beslutat: 4 248 705", "beslutat: 4 249 605", in: "2024-09-19/budget.yaml")
        let result = await supplement(open, since: nil)
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        let words = try cover(pack + "-offentlig/komplettering-1")
        #expect(words.contains("Offentlig utgåva."))
        #expect(words.contains("648 900"))
        #expect(!words.contains("337 500") && !words.contains("4 249 605"))
        // What is withheld only now is not told as it was.
        try copy.replace(
            "    trygghetsläsning: 260 000", "    trygghetsläsning: {värde: 260 000, sekretess: \"19 kap. 1 § OSL\"}", in: "2024-09-19/budget.yaml")
        let second = await supplement(open, since: nil)
        #expect(!second.diagnostics.hasErrors, "\(render(second.diagnostics.items, sources: second.sources))")
        #expect(try !cover(pack + "-offentlig/komplettering-2").contains("260 000"))
        // The log of what is left out lies outside of what is published.
        #expect(wholeFile(pack + "-offentlig-komplettering-1-logg.txt") != nil)
        #expect(try await verify(pack + "-offentlig/komplettering-2", meeting: copy.meeting, request).isVerified)
    }
}
