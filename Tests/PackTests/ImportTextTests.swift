import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Pack
@testable import Word

/// Where a text from Word goes in a meeting.
struct ImportTextTests {
    private let text = ImportedText(markdown: "## Läget\n\nAllt går bra.\n", losses: [])

    private func failure(_ work: () throws(ImportFailure) -> ImportedFile) -> ImportFailure? {
        do throws(ImportFailure) { _ = try work() } catch { return error }
        return nil
    }

    @Test func theReportOnAGoalGetsItsHead() throws {
        let copy = try MeetingCopy()
        try FileManager.default.removeItem(atPath: copy.meeting + "/processledarrapport/mål-3.md")
        let made = try placeText(text, in: copy.meeting, at: .goal("3"), copy.request)
        #expect(made.path == copy.meeting + "/processledarrapport/mål-3.md")
        #expect(try copy.text("2024-09-19/processledarrapport/mål-3.md") == "---\nmål: 3\n---\n## Läget\n\nAllt går bra.\n")
    }

    /// What `bilaga new` leaves of a report is its head: that stays as it is, and the text comes below.
    @Test func aFileThatWaitsForItsTextKeepsItsHead() throws {
        let copy = try MeetingCopy()
        let path = copy.meeting + "/processledarrapport/mål-3.md"
        for body in ["", "\n", "TODO\n"] {
            try "---\n# Kommentar\nmål: 3\n---\n\(body)".write(toFile: path, atomically: true, encoding: .utf8)
            let filled = try placeText(text, in: copy.meeting, at: .goal("3"), copy.request)
            #expect(filled.wasThere)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "---\n# Kommentar\nmål: 3\n---\n## Läget\n\nAllt går bra.\n")
        }
    }

    @Test func nothingIsWrittenOver() throws {
        let copy = try MeetingCopy()
        let before = try copy.text("2024-09-19/processledarrapport/mål-3.md")
        guard case .exists? = failure({ () throws(ImportFailure) in try placeText(text, in: copy.meeting, at: .goal("3"), copy.request) }) else {
            Issue.record("written over")
            return
        }
        #expect(try copy.text("2024-09-19/processledarrapport/mål-3.md") == before)
    }

    @Test func whatIsNotThereIsSaidWithWhatIs() throws {
        let copy = try MeetingCopy()
        guard
            case .unknownGoal("9", "mål", ["1", "2", "3", "4", "5"])? = failure({ () throws(ImportFailure) in
                try placeText(text, in: copy.meeting, at: .goal("9"), copy.request)
            })
        else {
            Issue.record("goal 9")
            return
        }
        guard
            case .unknownFile(_, let possible)? = failure({ () throws(ImportFailure) in
                try placeText(text, in: copy.meeting, at: .file("x.md"), copy.request)
            })
        else {
            Issue.record("x.md")
            return
        }
        #expect(possible.contains("sammanfattning.md") && possible.contains("processledarrapport/mål-*.md"))
        guard case .noMeeting? = failure({ () throws(ImportFailure) in try placeText(text, in: copy.folder, at: .goal("3"), copy.request) }) else {
            Issue.record("no meeting")
            return
        }
    }

    /// A summary begins with day, time and place of its meeting, and says what is to be filled in.
    @Test func aNamedFileGetsWhatItsSchemaAsksFor() throws {
        let copy = try MeetingCopy()
        try FileManager.default.removeItem(atPath: copy.meeting + "/sammanfattning.md")
        for name in ["sammanfattning.md", "sammanfattning"] {
            let made = try placeText(text, in: copy.meeting, at: .file(name), copy.request)
            let written = try String(contentsOfFile: made.path, encoding: .utf8)
            #expect(written.hasPrefix("---\ndatum: 2024-09-19\ntid: 15.00–16.00\nplats: B26, Västerås\ndeltog:\n  - TODO\n---\n## Läget\n"))
            try FileManager.default.removeItem(atPath: made.path)
        }
    }

    /// A paragraph of the minutes: an empty field is filled, one that is not there is put in, one with words is left.
    @Test func aFieldOfKeysAndValuesGetsItsText() throws {
        let copy = try MeetingCopy()
        let path = copy.meeting + "/protokoll.yaml"
        let minutes =
            "# Protokoll\nnärvarande: {}\närenden:\n  - ärende: 1\n    text:\n    # Efter.\n    beslut:\n      - text: Ja.\n  - ärende: 2 # två\n  - {ärende: 3}\n"
        try minutes.write(toFile: path, atomically: true, encoding: .utf8)
        func put(_ field: String) throws(ImportFailure) {
            _ = try placeText(text, in: copy.meeting, at: .field(file: "protokoll.yaml", path: field), copy.request)
        }
        try put("ärenden[1].text")
        let filled =
            "# Protokoll\nnärvarande: {}\närenden:\n  - ärende: 1\n    text: |\n      ## Läget\n\n      Allt går bra.\n    # Efter.\n    beslut:\n      - text: Ja.\n  - ärende: 2 # två\n  - {ärende: 3}\n"
        #expect(try copy.text("2024-09-19/protokoll.yaml") == filled)
        try put("ärenden[2].text")
        let both = filled.replacing("2 # två\n", with: "2 # två\n    text: |\n      ## Läget\n\n      Allt går bra.\n")
        #expect(try copy.text("2024-09-19/protokoll.yaml") == both)
        for (field, wanted) in [
            ("ärenden[1].text", "exists"), ("ärenden[3].text", "byHand"), ("ärenden[9].text", "unknownField"), ("närvarande", "unknownField"),
            ("ärenden[1].beslut[1].text", "exists"),
        ] {
            do throws(ImportFailure) {
                try put(field)
                Issue.record("\(field) was written")
            } catch {
                #expect("\(error)".hasPrefix(wanted), "\(field): \(error)")
            }
        }
        #expect(try copy.text("2024-09-19/protokoll.yaml") == both)
    }

    /// The text that comes into a meeting gives no message of its own.
    @Test func aCheckOfTheMeetingIsSilentAboutIt() throws {
        let copy = try MeetingCopy()
        let path = copy.meeting + "/processledarrapport/mål-3.md"
        try FileManager.default.removeItem(atPath: path)
        let words = "100 kr*, [x], {{budget}}, <b>, a|b, :::sekretess, ~~x~~, #rubrik, ^[not] och _så_ 5 * 3 `kod`."
        var writer = MarkdownWriter(Losses())
        let hostile = writer.write([
            .paragraph([.text(words)]), .list(start: nil, items: [[.paragraph([.text("- *Annat* \(words.dropFirst(5))")])]]),
            .list(start: 7, items: [[.paragraph([.strong([.text("Sju")]), .text(" [ ] ett")])]]), .quote([.paragraph([.text("[!mål] inget mål")])]),
            .table(TextTable(rows: [[[.text("Post")], [.text("Kr")]], [[.text("- a | b")], [.text("1 200")]]], rightAligned: [1])),
        ])
        _ = try placeText(ImportedText(markdown: hostile, losses: []), in: copy.meeting, at: .goal("3"), copy.request)
        let result = try #require(check(copy.request).first)
        let about = result.diagnostics.items.filter { item in
            item.range.flatMap { result.sources.file($0.file)?.path.hasSuffix("mål-3.md") } ?? false
        }
        #expect(about.map(\.code.id) == [], "\(render(about, sources: result.sources))")
    }
}
