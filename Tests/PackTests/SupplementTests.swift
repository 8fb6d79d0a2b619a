import Diagnostics
import Foundation
import PDF
import System
import TestSupport
import Testing

@testable import Pack

/// A pack that was sent, and what comes after it.
@Suite struct SupplementTests {
    /// The September meeting with its pack built.
    private func sent(_ change: (MeetingCopy) throws -> Void = { _ in }) async throws -> (copy: MeetingCopy, request: BuildRequest, pack: String) {
        let copy = try MeetingCopy()
        try change(copy)
        var request = copy.request
        request.out = copy.folder + "/out"
        let result = try #require(await build(request).first)
        #expect(codes(result) == [])
        return (copy, request, copy.folder + "/out/2024-09-19")
    }

    private func codes(_ result: MeetingResult) -> [String] { result.diagnostics.items.map(\.code.id) }

    /// A paper that came late, and what it says.
    private func addPaper(_ copy: MeetingCopy, _ name: String = "yttrande") throws {
        try copy.replace("{{sammanfattning.", "{{bilagor.sammanfattning.sammanfattning.", in: "2024-09-19/mote.yaml")
        try addPaperOnly(copy, name)
    }

    private func addPaperOnly(_ copy: MeetingCopy, _ name: String) throws {
        let mote = try copy.text("2024-09-19/mote.yaml")
        try (mote + "  - slag: sammanfattning\n    id: \(name)\n    titel: Yttrande om \(name)\n    underlag: {sammanfattning: \(name).md}\n").write(
            toFile: copy.meeting + "/mote.yaml", atomically: true, encoding: .utf8)
        try
            "---\ndatum: 2024-09-10\ntid: 10.00–11.00\nplats: Eskilstuna\ndeltog:\n  - Verksamhetschefen\n---\nDet här är ett yttrande.\n\n## 1. Bedömning\n\nArbetet bör börja i höst.\n"
            .write(
                toFile: copy.meeting + "/\(name).md", atomically: true, encoding: .utf8)
    }

    private func changeFigure(_ copy: MeetingCopy, to amount: String = "649 000", sum: String = "4 249 705") throws {
        try copy.replace("förskola: 648 000", "förskola: \(amount)", in: "2024-09-19/budget.yaml")
        try copy.replace("beslutat: 4 248 705", "beslutat: \(sum)", in: "2024-09-19/budget.yaml")
    }

    private func snapshot(_ folder: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] { files[name] = wholeFile("\(folder)/\(name)") }
        return files
    }

    private func cover(_ folder: String) throws -> String {
        let page = try #require(wholeFile("\(folder)/\(lastComponent(folder)).html"))
        return strippedMarkup(String(decoding: page, as: UTF8.self)).replacing("\u{A0}", with: " ")
    }

    @Test func theCoverSaysWhatIsNewAndWhatHasChangedByPlace() async throws {
        let (copy, request, pack) = try await sent()
        let before = snapshot(pack)
        try addPaper(copy)
        try changeFigure(copy)
        try copy.replace(
            "  - rubrik: Uppföljning eller utvärdering 2024\n", "  - rubrik: Uppföljning och utvärdering 2024\n    bilaga: yttrande\n",
            in: "2024-09-19/mote.yaml")
        let result = await supplement(request, since: nil)
        #expect(codes(result) == [])
        #expect(result.folder == pack + "/komplettering-1")
        // What was sent stays byte for byte.
        var after = snapshot(pack)
        after["komplettering-1"] = nil
        #expect(after == before)

        let words = try cover(pack + "/komplettering-1")
        #expect(words.contains("Komplettering 1"))
        #expect(words.contains("Yttrande om yttrande (ny)"))
        #expect(words.contains("Budget och utfall 2022–2025 (ändrad)"))
        #expect(words.contains("Dagordning, punkt 5"))
        #expect(words.contains("Pilotprojekt och seed money 2024, Fokus Alla barn och unga, Samverkan för fler i förskolan, Beslutat 2024"))
        #expect(words.contains("648 000") && words.contains("649 000"))
        // What has not changed is not in it.
        #expect(!words.contains("Kommunikationsmål ("))

        // All of the pack is there too, and says that it is not quite what was sent.
        let index = String(decoding: try #require(wholeFile(pack + "/komplettering-1/index.html")), as: UTF8.self)
        #expect(index.contains("href=\"komplettering-1.html\""))
        #expect(index.contains("Kompletterat efter utskicket."))
        #expect(wholeFile(pack + "/komplettering-1/styrelsepaket.pdf") != nil)
        // A bilaga that has not changed is what was sent, byte for byte: its fonts are cut as they were.
        for name in ["bilaga-2-processledarrapport.pdf", "bilaga-3-kommunikationsmal.pdf", "bilaga-4-sammanfattning.pdf"] {
            #expect(wholeFile(pack + "/komplettering-1/\(name)") == before[name], "\(name)")
        }
        #expect(wholeFile(pack + "/komplettering-1/bilaga-1-budget.pdf") != before["bilaga-1-budget.pdf"])
    }

    /// Where the items of the agenda have other numbers, the bilagor that belong to them are what they were.
    @Test func anItemThatComesFirstChangesNoBilaga() async throws {
        let (copy, request, pack) = try await sent()
        try copy.replace("dagordning:\n", "dagordning:\n  - Mötet öppnas\n", in: "2024-09-19/mote.yaml")
        try copy.replace("    ärende: 4\n", "    ärende: 5\n", in: "2024-09-19/mote.yaml")
        let result = await supplement(request, since: nil)
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        let words = try cover(pack + "/komplettering-1")
        #expect(words.contains("De första sidorna: ändrade") && words.contains("Mötet öppnas"))
        #expect(!words.contains("(ändrad)") && !words.contains("Innehåll"))
    }

    /// Another room and another time are the first thing that the cover says, each with what was sent.
    @Test func anotherTimeAndPlaceLead() async throws {
        let (copy, request, pack) = try await sent()
        try copy.replace("tid: 15.00–16.00\nplats: B26, Västerås", "tid: 15.00–16.30\nplats: C_3_, Västerås", in: "2024-09-19/mote.yaml")
        let result = await supplement(request, since: nil)
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        let words = try cover(pack + "/komplettering-1")
        let time = try #require(words.range(of: "Tid: kl. 15.00–16.30 (i det utsända: kl. 15.00–16.00)"))
        let place = try #require(words.range(of: "Plats: C_3_, Västerås (i det utsända: B26, Västerås)"))
        let pages = try #require(words.range(of: "De första sidorna: ändrade"))
        #expect(time.upperBound <= place.lowerBound && place.upperBound <= pages.lowerBound)
    }

    @Test func pagesThatWereSentKeepTheirLabels() async throws {
        let (copy, request, pack) = try await sent()
        try addPaper(copy)
        _ = await supplement(request, since: nil)
        let texts = try writtenTexts(of: try #require(wholeFile(pack + "/komplettering-1/komplettering-1.pdf"))).joined(separator: "\n")
        #expect(texts.contains("K1:1"))
        #expect(texts.contains("B5:1"))
        #expect(!texts.contains("B1:1"))
    }

    @Test func nothingChangedWritesNothing() async throws {
        let (copy, request, pack) = try await sent()
        let before = snapshot(pack)
        #expect(!before.isEmpty, "\(copy.folder)")
        let result = await supplement(request, since: nil)
        #expect(codes(result) == ["PK456"])
        #expect(result.succeeded)
        #expect(snapshot(pack) == before)
        withExtendedLifetime(copy) {}
    }

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

    @Test func bilagorKeepTheirNumbers() async throws {
        let (copy, request, pack) = try await sent()
        try copy.replace("  - budget\n  - processledarrapport\n", "  - processledarrapport\n  - budget\n", in: "2024-09-19/mote.yaml")
        let result = await supplement(request, since: nil)
        #expect(codes(result).count { $0 == "PK455" } == 2)
        #expect(registeredSupplements(in: pack) == [])
    }

    @Test func aBilagaThatIsWithdrawnStaysWithItsNumber() async throws {
        let (copy, request, pack) = try await sent()
        try copy.replace(
            "  - kommunikationsmål\n  - sammanfattning", "  - slag: kommunikationsmål\n    läge: utgår\n  - sammanfattning", in: "2024-09-19/mote.yaml")
        // Its file may go with it.
        try FileManager.default.removeItem(atPath: copy.meeting + "/kommunikationsmal.yaml")
        let result = await supplement(request, since: nil)
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        let words = try cover(pack + "/komplettering-1")
        #expect(words.contains("Kommunikationsmål: utgår"))
        let index = String(decoding: try #require(wholeFile(pack + "/komplettering-1/index.html")), as: UTF8.self)
        #expect(index.contains("Bilaga\u{A0}3</a> (utgår)") || index.contains("Bilaga 3</a> (utgår)"))
        let page = String(decoding: try #require(wholeFile(pack + "/komplettering-1/bilaga-3-kommunikationsmal.html")), as: UTF8.self)
        #expect(page.contains("Bilaga 3 utgår.") || page.contains("Bilaga\u{A0}3 utgår."))
        #expect(wholeFile(pack + "/komplettering-1/bilaga-4-sammanfattning.pdf") == wholeFile(pack + "/bilaga-4-sammanfattning.pdf"))
    }

    /// Another's paper that comes late is bound in; one that is replaced by another file is told, though its page says the same.
    @Test func anothersPaperComesLateAndIsReplaced() async throws {
        let (copy, request, pack) = try await sent()
        func put(_ name: String) throws {
            try? FileManager.default.removeItem(atPath: copy.meeting + "/skrivelse.pdf")
            try FileManager.default.copyItem(atPath: "\(pack)/\(name).pdf", toPath: copy.meeting + "/skrivelse.pdf")
        }
        try put("bilaga-4-sammanfattning")
        let mote = try copy.text("2024-09-19/mote.yaml")
        try (mote + "  - slag: pdf\n    fil: skrivelse.pdf\n    titel: En skrivelse\n    sammanfattning: Skrivelsen säger detta.\n").write(
            toFile: copy.meeting + "/mote.yaml", atomically: true, encoding: .utf8)
        let first = await supplement(request, since: nil)
        #expect(!first.diagnostics.hasErrors, "\(render(first.diagnostics.items, sources: first.sources))")
        #expect(try cover(pack + "/komplettering-1").contains("En skrivelse (ny)"))
        #expect(wholeFile(pack + "/komplettering-1/bilaga-5-skrivelse-original.pdf") == wholeFile(copy.meeting + "/skrivelse.pdf"))

        try put("bilaga-3-kommunikationsmal")
        let second = await supplement(request, since: nil)
        #expect(!second.diagnostics.hasErrors, "\(render(second.diagnostics.items, sources: second.sources))")
        #expect(try cover(pack + "/komplettering-2").contains("Handlingen är utbytt mot en annan fil."))
        #expect(try await verify(pack + "/komplettering-2", meeting: copy.meeting, request).isVerified)
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

    /// What is said of the same thing is one change, whatever the words.
    @Test func timeAndPlaceAreChangedInTheirPlaces() async throws {
        let (copy, request, pack) = try await sent()
        try copy.replace("plats: B26, Västerås", "plats: Stadshuset, Strängnäs", in: "2024-09-19/mote.yaml")
        let result = await supplement(request, since: nil)
        #expect(!result.diagnostics.hasErrors, "\(render(result.diagnostics.items, sources: result.sources))")
        let page = try String(contentsOfFile: pack + "/komplettering-1/komplettering-1.html", encoding: .utf8)
        let row = try #require(page.split(separator: "<tr").first { $0.contains("Strängnäs") && $0.contains("<td") })
        #expect(row.contains("Västerås") && row.contains("Plats"))
    }

    @Test func anItemThatHasMovedIsToldAsOne() async throws {
        let (copy, request, pack) = try await sent()
        let mote = try copy.text("2024-09-19/mote.yaml")
        try mote.replacing("  - Övriga frågor\n", with: "").replacing("dagordning:\n", with: "dagordning:\n  - Övriga frågor\n").write(
            toFile: copy.meeting + "/mote.yaml", atomically: true, encoding: .utf8)
        let result = await supplement(request, since: nil)
        #expect(codes(result).contains("PK467"), "\(codes(result))")
        #expect(try cover(pack + "/komplettering-1").contains("→ 1"))
    }
}
