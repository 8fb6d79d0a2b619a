import Diagnostics
import Foundation
import System
import TestSupport
import Testing

@testable import Pack

/// A meeting that is built again and again, and changed by the places of its pages.
struct LiveMeetingTests: LiveBench {
    @Test func pagesLeadToWhereTheirFiguresStand() async throws {
        let copy = try MeetingCopy()
        let live = await live(copy)
        #expect(live.isCurrent)
        #expect(live.pages.map(\.name).first == "index.html")
        #expect(live.pages.count == 5)
        let budget = try #require(live.pages.first { $0.name == "bilaga-1-budget.html" })
        let figure = try place("2 506 744", in: "2024-09-19/budget.yaml", live)
        #expect(String(decoding: budget.bytes, as: UTF8.self).contains("data-plats=\"\(figure.name)\""))
        let field = try #require(live.field(at: figure))
        #expect(field.name == "utfall.processtöd[2022]")
        #expect(field.source == "2 506 744")
        #expect(field.help == "Utfall per budgetpost och år.")
        #expect(field.obstacle == nil)
    }

    @Test func pagesThatAreWrittenHaveNoPlaces() async throws {
        let copy = try MeetingCopy()
        var request = copy.request
        request.formats = [.html]
        let results = await build(request)
        let folder = try #require(results.first?.folder)
        #expect(!(try String(contentsOfFile: folder + "/bilaga-1-budget.html", encoding: .utf8)).contains("data-"))
    }

    @Test func aChangeLeavesEveryOtherByte() async throws {
        let copy = try MeetingCopy()
        // Another's line ends, letters in parts, and a comment at the end of the line.
        let path = copy.meeting + "/budget.yaml"
        let text = try copy.text("2024-09-19/budget.yaml")
            .replacingOccurrences(of: "överskott: 4 150 000", with: "o\u{308}verskott: 4 150 000   # fra\u{30A}n fo\u{308}rra året")
            .replacingOccurrences(of: "\n", with: "\r\n")
        try Data(text.utf8).write(to: URL(filePath: path))
        let live = await live(copy)
        let field = try place("4 150 000", in: "2024-09-19/budget.yaml", live)
        guard case .saved(let change) = live.save("4 150 001", at: field, of: try #require(live.field(at: field)).sha256) else {
            Issue.record("not saved")
            return
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(text.replacingOccurrences(of: "4 150 000", with: "4 150 001").utf8))
        guard case .saved = live.takeBack(change) else {
            Issue.record("not taken back")
            return
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(text.utf8))
    }

    @Test func whatYAMLWouldTakeOtherwiseIsQuoted() async throws {
        let copy = try MeetingCopy()
        let live = await live(copy)
        try save("Sal: 7 # \"stora\"", at: "B26, Västerås", in: "2024-09-19/mote.yaml", live)
        #expect(try copy.text("2024-09-19/mote.yaml").contains("plats: \"Sal: 7 # \\\"stora\\\"\"\n"))
        var after = live
        await after.rebuild()
        let now = try #require(after.field(at: try place("\"Sal: 7", in: "2024-09-19/mote.yaml", after)))
        #expect(now.source == "Sal: 7 # \"stora\"")
    }

    /// A comma means something within brackets alone, and lines that a person has broken stay as they are.
    @Test func theSmallestChangeIsMade() async throws {
        let copy = try MeetingCopy()
        var live = await live(copy)
        let before = try copy.text("2024-09-19/mote.yaml")
        try save("B27, Västerås", at: "B26, Västerås", in: "2024-09-19/mote.yaml", live)
        #expect(try copy.text("2024-09-19/mote.yaml") == before.replacingOccurrences(of: "B26", with: "B27"))
        await live.rebuild()
        let agenda = try place("Budget och utfall till och med", in: "2024-09-19/mote.yaml", live)
        let source = try #require(live.field(at: agenda)).source
        #expect(source.contains("| datum}}. {{andel(") && !source.contains("\n"))
        try save(source.replacingOccurrences(of: "är förbrukad", with: "har använts"), at: "Budget och utfall till och med", in: "2024-09-19/mote.yaml", live)
        #expect(
            try copy.text("2024-09-19/mote.yaml")
                == before.replacingOccurrences(of: "B26", with: "B27").replacingOccurrences(of: "grundbudget är förbrukad", with: "grundbudget har använts"))
    }

    /// A word leads to its whole paragraph, in a file that has nothing but text too.
    @Test func aWordLeadsToItsParagraph() async throws {
        let copy = try MeetingCopy()
        var live = await live(copy)
        let file = "2024-09-19/processledarrapport/inledning.md"
        let before = try copy.text(file)
        let field = try #require(live.field(at: try place("ut i förväg", in: file, live)))
        #expect(field.form == .lines(indent: 0))
        #expect(field.source == before.components(separatedBy: "\n\n")[0])
        try save(field.source.replacingOccurrences(of: "Den är kort", with: "Den är mycket kort"), at: "ut i förväg", in: file, live)
        #expect(try copy.text(file) == before.replacingOccurrences(of: "Den är kort", with: "Den är mycket kort"))
        await live.rebuild()
        #expect(live.isCurrent)
        // Within YAML a paragraph ends with its value.
        let remark = try #require(live.field(at: try place("Core\n  Teamen ett", in: "2024-09-19/mote.yaml", live)))
        #expect(remark.form == .lines(indent: 2))
        #expect(remark.source.hasPrefix("Samma dag, kl.") && remark.source.hasSuffix("se [bilaga 4](bilaga-4)."))
    }

    /// As after `bilaga new`: the reports have their heads alone.
    @Test func aTextThatIsNotThereYetIsWrittenFromItsMessage() async throws {
        let copy = try MeetingCopy()
        let file = "2024-09-19/processledarrapport/mål-2.md"
        let head = "---\nmål: 2\n---\n"
        try Data(head.utf8).write(to: URL(filePath: "\(copy.folder)/\(file)"))
        var live = await live(copy)
        let message = try #require(live.messages(.swedish).first { $0.diagnostic.code.id == "IN025" })
        let place = try #require(message.place)
        let field = try #require(live.field(at: place))
        #expect(field.source == "" && field.obstacle == nil)
        guard case .saved = live.save("Arbetet har börjat.", at: place, of: field.sha256) else {
            Issue.record("not saved")
            return
        }
        #expect(try copy.text(file) == head + "Arbetet har börjat.\n")
        await live.rebuild()
        #expect(!live.messages(.swedish).contains { $0.diagnostic.code.id == "IN025" })
    }

    @Test func whatIsNotUTF8IsNotWritten() async throws {
        let copy = try MeetingCopy()
        let path = copy.meeting + "/mote.yaml"
        let text = try copy.text("2024-09-19/mote.yaml")
        try Data(text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 0x3F }).write(to: URL(filePath: path))
        let live = await live(copy)
        let place = try place("rubrik: Ekonomi", in: "2024-09-19/mote.yaml", live)
        let field = try #require(live.field(at: place))
        #expect(field.obstacle?.swedish.contains("UTF-8") == true)
        guard case .refused = live.save("x", at: place, of: field.sha256) else {
            Issue.record("not refused")
            return
        }
    }

    /// The link came while the session was on, and what lies behind it is the same.
    @Test func aLinkOutOfTheTreeIsNotFollowed() async throws {
        let copy = try MeetingCopy()
        let live = await live(copy)
        let place = try place("4 150 000", in: "2024-09-19/budget.yaml", live)
        let hash = try #require(live.field(at: place)).sha256
        let outside = scratchPath()
        defer { try? FileManager.default.removeItem(atPath: outside) }
        try FileManager.default.moveItem(atPath: copy.meeting + "/budget.yaml", toPath: outside)
        try FileManager.default.createSymbolicLink(atPath: copy.meeting + "/budget.yaml", withDestinationPath: outside)
        let before = try Data(contentsOf: URL(filePath: outside))
        guard case .refused = live.save("1", at: place, of: hash) else {
            Issue.record("not refused")
            return
        }
        #expect(try Data(contentsOf: URL(filePath: outside)) == before)
    }

    @Test func aFileThatSomebodyElseChangedIsNotWrittenOver() async throws {
        let copy = try MeetingCopy()
        let live = await live(copy)
        let figure = try place("4 150 000", in: "2024-09-19/budget.yaml", live)
        let hash = try #require(live.field(at: figure)).sha256
        try copy.replace("år: 2024", "år: 2024 # ja", in: "2024-09-19/budget.yaml")
        let others = try copy.text("2024-09-19/budget.yaml")
        guard case .conflict = live.save("1", at: figure, of: hash) else {
            Issue.record("no conflict")
            return
        }
        #expect(try copy.text("2024-09-19/budget.yaml") == others)
    }

    @Test func theLastGoodPagesStayAndTheirPlacesMoveWithTheText() async throws {
        let copy = try MeetingCopy()
        var live = await live(copy)
        let figure = try place("4 150 000", in: "2024-09-19/budget.yaml", live)
        let generation = live.shownGeneration
        try copy.replace("utfall-till: 2024-08-31", "utfall-till: 2024-08-32x", in: "2024-09-19/budget.yaml")
        await live.rebuild()
        #expect(!live.isCurrent)
        #expect(live.pages.count == 5)
        #expect(live.findings.diagnostics.hasErrors)
        let now = try #require(live.current(figure, of: generation))
        #expect(now.start == figure.start + 1)
        #expect(live.field(at: now)?.source == "4 150 000")
    }

    @Test func anEarlierMeetingIsNotChangedFromHere() async throws {
        let copy = try MeetingCopy()
        let live = await live(copy)
        let asked = try place("Följ upp samtalen", in: "2024-05-23/medskick.yaml", live)
        let field = try #require(live.field(at: asked))
        #expect(field.obstacle != nil)
        // But it is answered from here.
        try copy.replace("  seniora-rådgivare:", "  seniora-rådgivare-x:", in: "2024-09-19/mote.yaml")
        var later = live
        await later.rebuild()
        let open = try place("seniora rådgivare", in: "2024-05-23/medskick.yaml", later)
        #expect(later.additions(at: open).map(\.swedish) == ["Svar på ”seniora-rådgivare”"])
        guard case .refused = live.save("x", at: asked, of: field.sha256) else {
            Issue.record("not refused")
            return
        }
    }

    @Test func onlyAChangeMakesOtherPages() async throws {
        let copy = try MeetingCopy()
        var live = await live(copy)
        let before = live.pages.map(\.sha256)
        await live.rebuild()
        #expect(live.pages.map(\.sha256) == before)
        #expect(live.changed.isEmpty)
        #expect(!live.isOutdated)
        try copy.replace("rubrik: Styrelsemöte", "rubrik: Extra styrelsemöte", in: "2024-09-19/mote.yaml")
        #expect(live.isOutdated)
        await live.rebuild()
        #expect(live.changed.contains("index.html"))
        #expect(String(decoding: live.pages[0].bytes, as: UTF8.self).contains("Extra styrelsemöte"))
    }

    @Test func aTemplateOfOnesOwnIsReadWhenItComes() async throws {
        let copy = try MeetingCopy()
        let own = copy.folder + "/mallar"
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        var request = copy.request
        request.meetings = [copy.meeting]
        request.templates.insert(own, at: 0)
        var live = LiveMeeting(request)
        await live.rebuild()
        let shipped = try String(contentsOfFile: repositoryRoot + "/templates/sammanfattning.md", encoding: .utf8)
        try (shipped + "\n\nEgen rad.\n").write(toFile: own + "/sammanfattning.md", atomically: true, encoding: .utf8)
        #expect(live.isOutdated)
        await live.rebuild()
        #expect(live.changed == ["bilaga-4-sammanfattning.html"])
        try (shipped + "\n\nEn annan rad.\n").write(toFile: own + "/sammanfattning.md", atomically: true, encoding: .utf8)
        await live.rebuild()
        #expect(live.pages.contains { String(decoding: $0.bytes, as: UTF8.self).contains("En annan rad.") })
    }

    @Test func pagesOnPaperAreThoseOfThePDF() async throws {
        let copy = try MeetingCopy()
        let live = await live(copy)
        let pages = await live.paperPages()
        let results = await build(copy.request)
        let pack = try #require(results.first?.outputs.first { $0.name == "styrelsepaket.pdf" })
        #expect(pages.count == pack.pages)
        #expect(pages.first?.label == "i")
        #expect(pages.contains { $0.label == "B1:1" })
        #expect(pages.allSatisfy { String(decoding: $0.svg, as: UTF8.self).contains("<use href=\"#g") })
    }
}
