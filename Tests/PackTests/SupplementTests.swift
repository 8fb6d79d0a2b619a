import Diagnostics
import Foundation
import PDF
import System
import TestSupport
import Testing

@testable import Pack

/// What comes after a pack that was sent: what its cover says, and which bilagor it has.
@Suite struct SupplementTests: SupplementBench {
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
