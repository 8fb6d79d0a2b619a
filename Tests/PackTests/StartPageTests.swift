import Diagnostics
import DocumentTree
import Foundation
import Layout
import Style
import TestSupport
import Testing

@testable import Pack

/// The page that opens each bilaga where the theme has one.
@Suite struct StartPageTests {
    private func examined(
        _ meeting: String = "fixtures/2024-09-19", templates: [String] = ["templates"], goals: [String] = []
    ) throws -> (builder: PackBuilder, meeting: ExaminedMeeting) {
        var request = BuildRequest()
        request.meetings = ["\(repositoryRoot)/\(meeting)"]
        request.templates = templates.map { "\(repositoryRoot)/\($0)" }
        request.goals = goals
        var general = MeetingResult(meeting: "")
        let place = try #require(findMeetings(request.meetings, out: request.out, diagnostics: &general.diagnostics).first)
        let builder = try #require(PackBuilder(request, &general))
        return (builder, try #require(builder.examine(place).0))
    }

    private func words(_ blocks: ArraySlice<Block>) -> String {
        var words = ""
        Array(blocks).forEachBlock { block in
            switch block {
            case .heading(let heading): words += "# \(heading.inlines.plainText)\n"
            case .paragraph(let paragraph): words += "\(paragraph.inlines.plainText)\n"
            case .definitions(let list): for item in list.items { words += "\(item.term.plainText):\n" }
            case .keyFigures(let figures): words += "\(figures.items.count) nyckeltal\n"
            case .contents(let contents): for entry in contents.entries { words += "- \(entry.title) \(entry.page)\n" }
            case .pageBreak: words += "—\n"
            default: break
            }
        }
        return words
    }

    @Test func opensTheBudgetWithWhatAReaderNeedsFirst() throws {
        let (builder, meeting) = try examined()
        let typesetter = Typesetter(builder.typography)
        let set = SetPart.set(meeting.parts[0], builder.typography.theme, typesetter)
        let end = try #require(set.document.blocks.firstIndex { if case .pageBreak = $0 { true } else { false } })
        let opening = words(set.document.blocks[...end])
        #expect(opening.hasPrefix("Bilaga\u{A0}1\n# Budget och utfall 2022–2025\nUtfall till och med"))
        #expect(opening.contains("Ärende:\nFöredragande:\n2. Ekonomi\nverksamhetschefen\n3 nyckeltal\n"))
        #expect(opening.contains("# Innehåll\n- Grundbudget 2024 B1:2\n"))
        #expect(opening.hasSuffix("—\n"))
        // The web page keeps its own opening: its sections stand beside the text.
        #expect(!meeting.parts[0].document.outline.contains { $0.title == "Innehåll" })
    }

    @Test func itsContentsGiveTheLabelsOfThePagesThatTheSectionsStandOn() throws {
        let (builder, meeting) = try examined()
        let typesetter = Typesetter(builder.typography)
        for part in meeting.parts {
            let set = SetPart.set(part, builder.typography.theme, typesetter)
            var entries: [ContentsEntry] = []
            for case .contents(let contents) in set.document.blocks { entries += contents.entries }
            #expect(entries.count == part.document.outline.count { $0.level == 2 })
            for entry in entries {
                let place = try #require(set.laidOut.anchors.first { $0.name == entry.target.name })
                #expect(entry.page == "B\(part.number ?? 0):\(place.page + 1)", "\(entry.title)")
                #expect(place.page > 0)
            }
        }
    }

    @Test func theThemeMayDoWithout() throws {
        let (builder, meeting) = try examined(templates: ["templates/tema-exempel", "templates"])
        let set = SetPart.set(meeting.parts[0], builder.typography.theme, Typesetter(builder.typography))
        #expect(set.document.blocks.count == meeting.parts[0].document.blocks.count)
        #expect(words(set.document.blocks[..<1]).hasPrefix("Bilaga\u{A0}1 · Ärende"))
    }

    @Test func theReportOnOneGoalHasNone() throws {
        let (builder, meeting) = try examined(goals: ["3"])
        let part = try #require(meeting.parts.first)
        let set = SetPart.set(part, builder.typography.theme, Typesetter(builder.typography))
        #expect(set.document.blocks.count == part.document.blocks.count)
    }

    /// Contents of one section would say nothing.
    @Test func aBilagaOfOneSectionHasNone() throws {
        let document = { (count: Int) in
            var blocks: [Block] = [.heading(Heading(id: .none, level: 1, inlines: [.text("Titel", nil)], anchor: "titel"))]
            for number in 0..<count {
                blocks.append(.heading(Heading(id: .none, level: 2, inlines: [.text("Del", nil)], anchor: "del-\(number)")))
            }
            return Document(language: "sv", title: "Titel", label: nil, blocks: blocks, footnotes: [], nodeCount: 0)
        }
        #expect(document(0).withStartPage([], Words.swedish) == nil)
        #expect(document(1).withStartPage([], Words.swedish) == nil)
        let opened = try #require(document(2).withStartPage([], Words.swedish))
        #expect(words(opened.blocks[...]) == "# Titel\n# Innehåll\n- Del \n- Del \n—\n# Del\n# Del\n")
    }
}
